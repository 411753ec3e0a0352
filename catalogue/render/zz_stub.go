package render

const (
	xlsxName    = "catalogue.xlsx"
	feedName    = "feed.xml"
	dcatAddress = "catalogue.jsonld"
)
