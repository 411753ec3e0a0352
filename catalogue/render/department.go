package render

import (
	"html/template"
	"path"

	"gongkai/catalogue"
)

// newestOnDepartment is how many items a department's page shows; lists by year have the rest.
const newestOnDepartment = 50

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
	Items          []Row
	Count          int
	More           template.URL // the list of all; empty where all are here
	Duties         []DutyRow
	Adopted        *Adopted
	CSV            template.URL
}

func (w *worker) department(d *catalogue.Department) (catalogue.File, error) {
	s, at := w.site, d.Address
	page := DepartmentPage{
		Name: d.Name, Kind: s.r.words.of("department-kind", d.Kind), Pilot: d.Pilot, Responsible: d.Responsible,
		Address: d.PostalAddress, Hours: d.Hours, Phone: d.Phone, Fax: d.Fax, Email: optional(d.Email),
		Supervision: contact(d.Supervision), Functions: d.Functions, Leaders: d.Leaders, Offices: d.Offices,
		Units: departmentLinks(at, d.Units), Count: len(d.Items), Duties: w.duties(d), Adopted: s.r.adopted(d.Adopted),
		CSV: relative(at, path.Join(path.Dir(at), csvName)),
	}
	if d.Parent != nil {
		page.Parent = &Link{d.Parent.Name, relative(at, d.Parent.Address)}
	}
	shown := d.Items
	if len(shown) > newestOnDepartment {
		shown, page.More = shown[:newestOnDepartment], relative(at, departmentListFolder(d)+"/index.html")
	}
	page.Items = w.rows(at, shown, d)
	var err error
	if page.Body, err = w.body(at, d.Body); err != nil {
		return catalogue.File{}, err
	}
	crumbs, err := w.crumbs(at, d.Parent)
	if err != nil {
		return catalogue.File{}, err
	}
	if page.Frame, err = w.frame(at, d.Name, "", latestOf(d.Items), crumbs); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("department.html", at, d.Path, &page)
}

// departmentListFolder is the folder of a department's lists by year. It keeps the slashes of the department's own
// folder: with another sign in their place a/b and a-b would meet.
func departmentListFolder(d *catalogue.Department) string {
	return path.Join("register/departments", path.Dir(d.Address))
}

// departmentFile is a file beside a department's page.
func departmentFile(d *catalogue.Department, name string) string {
	return path.Join(path.Dir(d.Address), name)
}
