package catalogue

import (
	"slices"
	"strings"
)

// Former is what the published register says of an item: all of it was public, and some of it must stay.
type Former struct {
	Address, Index  string
	Made, Published Date
	Scope           Scope
	From            []string // former addresses that lead to it
}

// Held is an item that is left out because of its errors. Public: the published register has it, so that its address
// keeps a notice.
type Held struct {
	File, Address string
	Public        bool
}

// common are rules whose breach concerns more than the file in which it stands: which of two files is in the right
// nobody knows, so that neither can be left out.
var common = []string{"address-", "alias-", "name-", "link-refused", "folder-", "site-", "rule-", "attachment-mixed", "item-index-duplicate", "private-file", "word-unfit"}

// Hold leaves out the items that have errors, so that the rest may be published (site.yaml: keep_going). An item that
// the published register has is not simply gone: its address shows, with the number and the dates that it had there,
// that it is being corrected. Nothing that the file says now is shown, since nobody knows what it was to say.
//
// The errors that come back are those for whose sake nothing can be published: of the site, of a department or its
// table, of a free page, or of more than one file at once. It is asked after Learn and before For.
func (r *Register) Hold(problems []Problem, published []Former) (held []Held, stop []Problem) {
	former := map[string]*Former{}
	for i, f := range published {
		former[f.Address] = &published[i]
	}
	for _, p := range problems {
		if p.Severity != Error {
			continue
		}
		items := r.concerned(p)
		if len(items) == 0 {
			stop = append(stop, p)
		}
		for _, s := range items {
			if s.held {
				continue
			}
			s.held, s.former = true, former[s.Address]
			held = append(held, Held{s.Path, s.Address, s.former != nil})
		}
	}
	return held, stop
}

// concerned are the items that a problem is one of, or that name the attachment that it is one of; none where more
// than items is concerned.
func (r *Register) concerned(p Problem) (items []*standing) {
	if slices.ContainsFunc(common, func(prefix string) bool { return strings.HasPrefix(string(p.Rule), prefix) }) {
		return nil
	}
	if s := r.items[p.File]; s != nil {
		return []*standing{s}
	}
	for _, u := range r.used[p.File] {
		s := r.items[u.file]
		if s == nil {
			return nil
		}
		items = append(items, s)
	}
	return items
}

// heldNotice is what an edition shows of an item that is being corrected and was public before.
func (g *gate) heldNotice(s *standing) {
	f := s.former
	if f == nil {
		return
	}
	it := &Item{Form: Tombstone, Path: s.Path, Address: f.Address, Department: g.departments[s.department.Folder], Index: f.Index,
		Made: f.Made, Published: f.Published, Scope: f.Scope, Gone: &Gone{Held: true}}
	g.items[s.Path] = it
	g.ed.Items = append(g.ed.Items, it)
	g.ed.addresses[s.Path] = f.Address
	for _, from := range f.From {
		g.ed.Redirects = append(g.ed.Redirects, Redirect{From: from, To: f.Address, External: !strings.HasSuffix(from, ".html")})
	}
}

// Lost are the addresses of items that the published register has and the edition has not: they would vanish.
func (e *Edition) Lost(published []Former) (lost []string) {
	have := map[string]bool{}
	for _, it := range e.Items {
		have[it.Address] = true
	}
	for _, r := range e.Redirects {
		have[r.From] = true
	}
	for _, f := range published {
		if !have[f.Address] {
			lost = append(lost, f.Address)
		}
	}
	return lost
}
