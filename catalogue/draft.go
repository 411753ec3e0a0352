package catalogue

import "strings"

// WithDrafts is the register as if everything that waits, for its approval, its number or its day, were there already: what a
// clerk looks at before anybody else does. No build is made from it; a preview is, and says so on every page.
func (r *Register) WithDrafts() *Register {
	of, records := *r, *r.records
	of.items, of.list = make(map[string]*standing, len(r.items)), make([]*standing, len(r.list))
	for i, s := range r.list {
		if r.unassigned(s) {
			numbered := r.numbered(s)
			if s.Index.Value == "" {
				numbered.Index.Value = Words{"（待编号）", "(to be assigned)"}.In(r.Language())
			}
			s = numbered
		}
		if s.draft || s.ahead {
			shown := *s
			shown.draft, shown.ahead = false, false
			s = &shown
		}
		of.items[s.Path], of.list[i] = s, s
	}
	of.pages = make(map[string]*PageRecord, len(r.pages))
	records.Pages = make([]*PageRecord, len(r.records.Pages))
	for i, p := range r.records.Pages {
		records.Pages[i] = r.now(p)
		of.pages[p.Path] = records.Pages[i]
	}
	if records.Front != nil {
		records.Front = r.now(records.Front)
		of.pages[records.Front.Path] = records.Front
	}
	of.records = &records
	return &of
}

// now is a page as if it need not wait.
func (r *Register) now(p *PageRecord) *PageRecord {
	if p.ShownOn(r.date) {
		return p
	}
	shown := *p
	shown.Review, shown.Published = nil, Field[Date]{}
	return &shown
}

// Waiting are the items and pages that are not shown yet, by path, with what is to be said of each.
func (r *Register) Waiting() map[string]Problem {
	waiting := map[string]Problem{}
	for _, s := range r.list {
		switch {
		case s.draft && !s.Broken:
			waiting[s.Path] = draft(s.Path, s.Review, s.Blanks, s.Foot)
		case r.unassigned(s):
			lacks := s.lacks(s.scope)
			waiting[s.Path] = NewProblem(s.Path, At{}, "item-unassigned", lacks.Chinese, lacks.English)
		case s.ahead:
			waiting[s.Path] = NewProblem(s.Path, s.Published.At, "item-ahead", s.Published.Value.String())
		}
	}
	for path, p := range r.pages {
		switch {
		case p.Waits():
			waiting[path] = draft(path, p.Review, p.Blanks, p.Foot)
		case !p.ShownOn(r.date):
			waiting[path] = NewProblem(path, p.Published.At, "item-ahead", p.Published.Value.String())
		}
	}
	return waiting
}

func draft(file string, r *ReviewRecord, blanks Blanks, foot At) Problem {
	at, hint := unapproved(r, blanks, foot)
	return NewProblem(file, at, "item-draft", hint.Chinese, hint.English)
}

// Holder is the file of the content whose page has an address, whether anybody is shown it or not; empty for what is made
// of many.
func (r *Register) Holder(address string) string { return r.addresses[strings.ToLower(address)] }

// Audiences are those for whom site.yaml lets a site be built, in its order.
func (r *Register) Audiences() []Audience {
	var list []Audience
	if r.site != nil {
		for _, a := range r.site.Audiences {
			if _, known := r.audiences[a.ID.Value]; known {
				list = append(list, Audience{a.ID.Value, a.Name.Value, a.BaseURL.Value})
			}
		}
	}
	return list
}
