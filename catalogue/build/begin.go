package build

import (
	"context"

	"gongkai/catalogue"
	"gongkai/catalogue/source"
)

// Beginning is what must be known of a site before something new is begun in it.
type Beginning struct {
	Language    string
	Assign      bool // numbers and dates are assigned
	Date        catalogue.Date
	Topics      []string                     // ids
	Audiences   []string                     // ids
	Departments []*catalogue.StockDepartment // parents before their units
	register    *catalogue.Register
}

// Begin reads a site in which something is to be begun. What is wrong with the rest of it does not matter here.
func Begin(ctx context.Context, in Input) (*Beginning, error) {
	content, err := in.read(ctx, source.Onlooker{})
	if err != nil {
		return nil, err
	}
	site := content.records.Site
	if site == nil {
		return nil, usageOf("内容文件夹里没有 site.yaml：先用 gongkai init，或用 --content 指对文件夹 · the content has no site.yaml: run gongkai init, or point --content at the right folder")
	}
	reg, _ := catalogue.New(content.records, content.date)
	b := &Beginning{Language: reg.Language(), Assign: site.Assigns(), Date: content.date, Departments: reg.Stock().Departments, register: reg}
	for _, t := range site.Topics {
		b.Topics = append(b.Topics, t.ID.Value)
	}
	for _, a := range site.Audiences {
		b.Audiences = append(b.Audiences, a.ID.Value)
	}
	return b, nil
}

// Number is the index number that comes next in a department, for something made on a day; empty where none can be made.
func (b *Beginning) Number(folder string, made catalogue.Date) string {
	return b.register.Next(folder, made)
}

// FileName proposes a name for the file of something with a title, without its ending; it may be empty.
func FileName(title string) string { return source.Propose(title) }
