package build

import (
	"context"
	"fmt"
	"path"

	"gongkai/catalogue"
	"gongkai/catalogue/guard"
	"gongkai/catalogue/handover"
	"gongkai/catalogue/render"
	"gongkai/themes"
)

// Export is what of an edition is handed on, and in which form.
type Export struct {
	What   string // catalogue, items or duties
	Format string // xlsx, csv, json or jsonld
	Folder string // of a department; "": all
}

// Exported is a file that is handed on.
type Exported struct {
	Data []byte
	Left int // cells that hold more than a workbook can; they were left empty
	Rows int // of a table: how many it has, without its head; -1 of what is no table
}

// Export makes a file to be handed on of what was checked. It is looked through for traces of what was cut, as every
// file of the site is.
func (c *Checked) Export(ctx context.Context, in Input, e Export) (out Exported, err error) {
	if c.partial || c.Count(catalogue.Error) > 0 {
		return out, fmt.Errorf("the content has errors; nothing is exported")
	}
	in.progress(Writing, 0, 0)
	theme, err := c.theme(in)
	if err != nil {
		return out, &Usage{err}
	}
	out.Rows = -1
	switch {
	case e.What == "duties" && e.Format == "jsonld":
		out.Data, err = handover.LinkedDuties(c.Edition, e.Folder)
	case e.What == "catalogue" || e.Format == "jsonld":
		out.Data, err = c.siteFile(theme, e)
	default:
		out, err = c.table(e)
	}
	if err != nil {
		return out, err
	}
	return out, c.clean(ctx, theme, catalogue.File{Address: e.What + "." + e.Format, Data: out.Data})
}

// rows are the items or the duties, as a table.
func (c *Checked) rows(what, folder string) (*handover.Table, error) {
	if what == "duties" {
		return handover.Duties(c.Edition, folder), nil
	}
	return handover.Items(handover.Source{Edition: c.Edition, Within: folder, Body: c.share})
}

func (c *Checked) table(e Export) (out Exported, err error) {
	t, err := c.rows(e.What, e.Folder)
	if err != nil {
		return out, err
	}
	out.Rows = len(t.Rows)
	switch e.Format {
	case "csv":
		out.Data = t.CSV()
	case "xlsx":
		out.Data, out.Left, err = t.XLSX()
	case "json":
		out.Data, err = t.JSON()
	default:
		err = fmt.Errorf("there is no form %q", e.Format)
	}
	return out, err
}

// share is the text of an item as Markdown, without links to what the edition does not show.
func (c *Checked) share(it *catalogue.Item) (string, error) {
	body, err := c.tree.Body(it.Body)
	if err != nil {
		return "", err
	}
	shared, ok := c.markdown.Share(body, func(dest string, _ bool) bool {
		_, shown := href(c.Edition, it.Address, it.Path, dest)
		return shown
	})
	if !ok {
		return "", fmt.Errorf("the text of %s costs too much to be read", it.Path)
	}
	return string(shared), nil
}

// siteFile is a file that the site has itself.
func (c *Checked) siteFile(theme *themes.Theme, e Export) ([]byte, error) {
	renderer, err := render.New(theme, c.Edition.Language)
	if err != nil {
		return nil, &Usage{err}
	}
	pages, err := renderer.Pages(c.Edition, c.sources(c.Edition))
	if err != nil {
		return nil, err
	}
	address := path.Join(c.addressOf(e.Folder), "catalogue."+e.Format)
	f, ok, err := pages.File(address)
	if err == nil && !ok {
		err = fmt.Errorf("the site has no %s", address)
	}
	return f.Data, err
}

// addressOf is the folder of a department on the site.
func (c *Checked) addressOf(folder string) string {
	for _, d := range c.Edition.Departments {
		if d.Folder == folder && folder != "" {
			return path.Dir(d.Address)
		}
	}
	return ""
}

// clean is an error where a file has traces of what was cut.
func (c *Checked) clean(ctx context.Context, theme *themes.Theme, f catalogue.File) error {
	if c.guarding == nil {
		return fmt.Errorf("the content was checked without Keep: there is no guard")
	}
	one := func(yield func(catalogue.File, error) bool) { yield(f, nil) }
	for _, err := range guard.Files(ctx, c.guarding.wait, one, c.known(theme)) {
		if err != nil {
			return err
		}
	}
	return nil
}
