package catalogue

// WithDrafts is the register as if everything that waits, for its approval or for its day, were there already: what a
// clerk looks at before anybody else does. No build is made from it; a preview is, and says so on every page.
func (r *Register) WithDrafts() *Register {
	of, records := *r, *r.records
	of.items, of.list = make(map[string]*standing, len(r.items)), make([]*standing, len(r.list))
	for i, s := range r.list {
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

// Waiting are the items and pages that are not shown yet, by path: the rule that says of each what it waits for.
func (r *Register) Waiting() map[string]Rule {
	waiting := map[string]Rule{}
	for _, s := range r.list {
		switch {
		case s.draft && !s.Broken:
			waiting[s.Path] = "item-draft"
		case s.ahead:
			waiting[s.Path] = "item-ahead"
		}
	}
	for path, p := range r.pages {
		switch {
		case p.Waits():
			waiting[path] = "item-draft"
		case !p.ShownOn(r.date):
			waiting[path] = "item-ahead"
		}
	}
	return waiting
}

// Audiences are the ids of those for whom site.yaml lets a site be built, in its order.
func (r *Register) Audiences() []string {
	var ids []string
	if r.site != nil {
		for _, a := range r.site.Audiences {
			if _, known := r.audiences[a.ID.Value]; known {
				ids = append(ids, a.ID.Value)
			}
		}
	}
	return ids
}
