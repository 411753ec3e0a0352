package render

import (
	"html/template"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// File is an attachment with what one wants to know before fetching it.
type File struct {
	Href       template.URL
	Title      string
	Type, Size string
}

func (w *worker) files(it *catalogue.Item) []File {
	if len(it.Attachments) == 0 {
		return nil
	}
	list := make([]File, 0, len(it.Attachments))
	for _, a := range it.Attachments {
		if a.Asset == nil {
			continue
		}
		title := a.Title
		if title == "" {
			title = a.Name
		}
		list = append(list, File{relative(it.Address, a.Address), title, strings.ToUpper(a.Type), size(a.Size)})
	}
	return list
}

// size is a number of bytes as people say it, in kB and MB of a thousand.
func size(n int64) string {
	switch {
	case n < 1000:
		return strconv.FormatInt(n, 10) + " B"
	case n < 1000_000:
		return strconv.FormatInt((n+500)/1000, 10) + " kB"
	default:
		return strconv.FormatFloat(float64(n)/1e6, 'f', 1, 64) + " MB"
	}
}
