package render

import (
	"html/template"
	"path"

	"gongkai/catalogue"
)

// DepartmentPage is the page of a department. It says whom to turn to before it lists anything.
type DepartmentPage struct {
	Frame
	Name, Kind     string
	Pilot          bool
	Parent         *Link
	Responsible    catalogue.Responsible
	Address, Hours string
	Phone, Fax     string
	Email          *Link
	Supervision    Contact
	Body           template.HTML
	Functions      []string
	Leaders        []catalogue.Leader
	Offices        []catalogue.Office
	Units          []DepartmentLink
	Newest         []Line
	Kinds          []KindSection // empty where Newest is all
	Count          int
	Search         template.URL // the search page, empty without one; Folder is this department's name there
	Folder         string
	More           template.URL // the index by years and kinds; empty where all items are here
	Duties         []DutyRow
	Adopted        *Adopted
	Files          []Link
}

// KindSection is a department's items of one kind, or the newest of them.
type KindSection struct {
	ID, Name string
	Count    int
	Rows     []Line
	More     template.URL // where all of them are; empty where they are here
}

const (
	fewOnDepartment         = 10 // so many are simply a list
	newestFirstOnDepartment = 5  // of more, so many stand at the head, before the kinds
	perKindOnDepartment     = 5  // of each kind, where not all fit
)

func (w *worker) department(d *catalogue.Department) (catalogue.File, error) {
	s, at := w.site, d.Address
	page := DepartmentPage{
		Name: d.Name, Kind: s.r.words.of("department-kind", d.Kind), Pilot: d.Pilot, Responsible: d.Responsible,
		Address: d.PostalAddress, Hours: d.Hours, Phone: d.Phone, Fax: d.Fax, Email: optional(d.Email),
		Supervision: contact(d.Supervision), Functions: d.Functions, Leaders: d.Leaders, Offices: d.Offices,
		Units: departmentLinks(at, d.Units), Count: len(d.Items), Duties: w.duties(d), Adopted: s.r.adopted(d.Adopted), Files: s.departmentFiles(d),
		Folder: s.folderOf(d),
	}
	if s.ed.Site.Search {
		page.Search = relative(at, s.searchAddress())
	}
	if d.Parent != nil {
		page.Parent = &Link{d.Parent.Name, relative(at, d.Parent.Address)}
	}
	if x := s.departmentIndexes()[d]; x != nil {
		page.More = relative(at, x.overview())
	}
	var err error
	if err = w.departmentItems(&page, d); err != nil {
		return catalogue.File{}, err
	}
	if page.Body, err = w.body(at, d.Body); err != nil {
		return catalogue.File{}, err
	}
	crumbs, err := w.crumbs(at, d.Parent)
	if err != nil {
		return catalogue.File{}, err
	}
	of := frameOf{address: at, title: d.Name, latest: latestOf(d.Items), crumbs: crumbs, column: d.Name, columnType: columnBodies, feed: s.departmentFile(d, feedName)}
	if page.Frame, err = w.frame(of); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("department.html", at, d.Path, &page)
}

// departmentItems are the newest items of a department, then all or the newest of each kind.
func (w *worker) departmentItems(page *DepartmentPage, d *catalogue.Department) (err error) {
	s, at := w.site, d.Address
	newest := d.Items
	if len(newest) > fewOnDepartment {
		newest = newest[:newestFirstOnDepartment]
	}
	if page.Newest, err = w.rows(at, newest, d); err != nil || len(newest) == len(d.Items) {
		return err
	}
	for i, part := range s.kindSections(d) {
		kind := KindSection{ID: sectionID(i), Name: part.name, Count: len(part.items)}
		shown := part.items
		if x := s.departmentIndexes()[d]; len(d.Items) > wholeOnDepartment && len(shown) > perKindOnDepartment {
			address, fragment := x.place(x.groups[1].shelves[0], i)
			shown, kind.More = shown[:perKindOnDepartment], relative(at, address)+fragment
		}
		if kind.Rows, err = w.rows(at, shown, d); err != nil {
			return err
		}
		page.Kinds = append(page.Kinds, kind)
	}
	return nil
}

// departmentFiles are a department's catalogue as files, and the feed that tells of the new in it.
func (s *site) departmentFiles(d *catalogue.Department) []Link {
	w, at := s.r.words, d.Address
	return []Link{
		{w.get("data.xlsx"), relative(at, s.departmentFile(d, xlsxName))}, {w.get("data.csv"), relative(at, s.departmentFile(d, csvName))},
		{w.get("data.feed"), relative(at, s.departmentFile(d, feedName))},
	}
}

// departmentFile is a file of a department. A twin has none of its own: it leads to those of the site.
func (s *site) departmentFile(d *catalogue.Department, name string) string {
	return path.Join(s.folderOf(d), name)
}
