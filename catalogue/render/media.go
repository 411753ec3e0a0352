package render

// mediaType is the registered type of a file by its ending, for those that registers attach; empty for others. The
// machine's own table is not asked, since machines differ.
func mediaType(ending string) string {
	switch ending {
	case "pdf", "zip", "rtf", "json":
		return "application/" + ending
	case "doc":
		return "application/msword"
	case "xls":
		return "application/vnd.ms-excel"
	case "ppt":
		return "application/vnd.ms-powerpoint"
	case "docx":
		return "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
	case "xlsx":
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	case "pptx":
		return "application/vnd.openxmlformats-officedocument.presentationml.presentation"
	case "odt":
		return "application/vnd.oasis.opendocument.text"
	case "ods":
		return "application/vnd.oasis.opendocument.spreadsheet"
	case "csv":
		return "text/csv"
	case "txt":
		return "text/plain"
	case "png", "gif", "webp":
		return "image/" + ending
	case "jpg", "jpeg":
		return "image/jpeg"
	case "svg":
		return "image/svg+xml"
	case "mp3":
		return "audio/mpeg"
	case "mp4":
		return "video/mp4"
	default:
		return ""
	}
}
