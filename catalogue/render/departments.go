package render

import (
	"cmp"
	"html/template"
	"slices"

	"gongkai/catalogue"
)

// DepartmentsPage is all departments by the alphabet: pinyin, or strokes.
type DepartmentsPage struct {
	Frame
	Letters []Letter
}

// Letter is the departments under one letter or number of strokes.
type Letter struct {
	ID, Name    string
	Departments []NamedDepartment
}

// NamedDepartment is a department in the alphabet; Parent is empty at the top.
type NamedDepartment struct {
	Link
	Parent, Phone string
	Count         int
	List          template.URL // its index by years and kinds; empty without
}

func (s *site) departmentsAddress() string { return s.root + "register/departments/index.html" }

// makeLetters puts the departments under their letters.
func (s *site) makeLetters() []Letter {
	sorted := slices.Clone(s.departments)
	slices.SortStableFunc(sorted, func(a, b *catalogue.Department) int {
		one, two := s.sortKey(a), s.sortKey(b)
		return cmp.Or(s.alphabet.rank(one)-s.alphabet.rank(two), s.alphabet.compare(one, two))
	})
	var letters []Letter
	for _, d := range sorted {
		name := s.alphabet.division(s.sortKey(d))
		if n := len(letters) - 1; n < 0 || letters[n].Name != name {
			letters = append(letters, Letter{ID: sectionID(len(letters)), Name: name})
		}
		at := s.departmentsAddress()
		entry := NamedDepartment{Link: Link{d.Name, relative(at, d.Address)}, Phone: d.Phone, Count: len(d.Items)}
		if d.Parent != nil {
			entry.Parent = d.Parent.Name
		}
		if x := s.departmentIndexes()[d]; x != nil {
			entry.List = relative(at, x.overview())
		}
		last := &letters[len(letters)-1]
		last.Departments = append(last.Departments, entry)
	}
	return letters
}

func (w *worker) departmentsPage() (catalogue.File, error) {
	s, at := w.site, w.site.departmentsAddress()
	page := &DepartmentsPage{Letters: s.letters()}
	crumbs, err := w.part("crumbs.html", append(w.way(at, nil), Link{s.r.words.get("register.heading"), relative(at, s.registerAddress())}))
	if err != nil {
		return catalogue.File{}, err
	}
	title := s.r.words.get("frame.departments")
	if page.Frame, err = w.frame(frameOf{address: at, title: title, crumbs: crumbs, column: title, columnType: columnBodies, description: s.r.words.of("index-intro", "departments")}); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("departments.html", at, "", page)
}
