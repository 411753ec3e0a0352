package build

import (
	"maps"
	"os"

	"gongkai/catalogue/reserve"
)

// Reserve keeps the content, so that an item can be withdrawn tomorrow, whatever the content is then.
func (c *Checked) Reserve(in Input, out string) error {
	content := reserve.Content{Content: in.Content, Private: in.Private, Assets: map[string]string{}, Withdrawn: in.Withdrawn, Checked: c.witness.knows, Left: c.unshown()}
	if c.themeDir != "" {
		content.Theme = os.DirFS(c.themeDir)
	}
	for _, a := range c.Edition.Assets {
		content.Assets[a.Path] = a.Address
	}
	for _, h := range c.Held {
		content.Held = append(content.Held, h.File)
	}
	return reserve.Write(out, content)
}

// unshown are the text files of the content of which the site shows nothing: files of drafts, tables of what was
// withdrawn. Those that it shows as they are it holds itself.
func (c *Checked) unshown() map[string]bool {
	left := maps.Clone(c.witness.files)
	for _, it := range c.Edition.Items {
		if it.Table != nil {
			delete(left, it.Table.Path)
		}
	}
	return left
}
