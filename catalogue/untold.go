package catalogue

import "unicode/utf8"

// Untold are the titles that the public may not know, by the files of their items.
type Untold struct {
	Titles map[string]string // title → file
	Texts  []string          // the files of the content that the public reads, on the site or in the repository
}

// shortestTitle is from how many characters on a title says enough to be recognised.
const shortestTitle = 6

// Untold gives the titles of the items that are not listed, but for those that a public item bears too, and the texts in
// which none of them may stand.
func (r *Register) Untold() Untold {
	u := Untold{Titles: map[string]string{}}
	for _, s := range r.list {
		listed := r.unassigned(s) && r.form(r.numbered(s), "") != "" // it only waits for its number
		if form := r.form(s, ""); form == "" && !listed && s.scope != Public && utf8.RuneCountInString(s.Title.Value) >= shortestTitle {
			u.Titles[s.Title.Value] = s.Path
		}
	}
	if len(u.Titles) == 0 {
		return u
	}
	see := func(file string, private bool) {
		if readers, _ := r.readers(file); !private && (!r.privateRepository() || len(readers) > 0 && readers[0] == "") {
			u.Texts = append(u.Texts, file)
		}
	}
	for _, s := range r.list {
		if r.form(s, "") == Full || r.form(s, "") == Listed {
			delete(u.Titles, s.Title.Value)
		}
		see(s.Path, s.Private)
	}
	for _, d := range r.records.Departments {
		see(d.Path, false)
	}
	for _, t := range r.records.Tables {
		see(t.Path, false)
	}
	for _, p := range r.records.Pages {
		see(p.Path, false)
	}
	if !r.privateRepository() {
		r.records.Office.files(see) // they are no part of the site, but they lie where everybody reads
	}
	return u
}

// Tells says that a text holds a title that the public may not know. In a public repository everybody reads it.
func (r *Register) Tells(file string, at At) Problem {
	p := NewProblem(file, at, "title-told")
	if r.privateRepository() {
		p.Severity = Warning
	}
	return p
}
