package build

import (
	"bytes"
	"html"
	"io/fs"
	"os"
	"path"
	"unicode/utf8"
)

// naming are the files of an output in which a title still stands as it was: another text quotes it, and only people
// can say whether it may. A title of less than four characters is a word like others.
func naming(out, title string) ([]string, error) {
	if utf8.RuneCountInString(title) < 4 {
		return nil, nil
	}
	forms := [][]byte{[]byte(title)}
	if escaped := html.EscapeString(title); escaped != title {
		forms = append(forms, []byte(escaped))
	}
	var list []string
	tree := os.DirFS(out)
	err := fs.WalkDir(tree, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		switch path.Ext(p) {
		case ".html", ".xml", ".json", ".jsonld", ".csv", ".ics", ".txt", ".js", ".svg":
		default:
			return nil // the workbooks are made from what the lists are made from
		}
		data, err := fs.ReadFile(tree, p)
		if err != nil {
			return err
		}
		for _, form := range forms {
			if bytes.Contains(data, form) {
				list = append(list, p)
				break
			}
		}
		return nil
	})
	return list, err
}
