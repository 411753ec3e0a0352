package supervise

import (
	"strconv"

	"gongkai/catalogue"
)

// freshness looks at what was not brought up to date, and at guides, interpretations, consultations and contacts that are
// not there or not whole. Dead links, dates in the wrong order or still to come and departments without anybody
// responsible are told by gongkai check, and taken over from it.
func (s *survey) freshness() {
	s.front()
	s.columns()
	s.undated()
	s.services()
	s.policies()
	s.contacts()
}

// front says how long the front page has shown nothing new: no item of the public edition that was published or
// changed, and no page.
func (s *survey) front() {
	var newest catalogue.Date
	for _, it := range s.Stock.Items {
		if day := s.updated(it); inPublic(it) && day.After(newest) {
			newest = day
		}
	}
	for _, p := range s.Stock.Pages {
		if day := p.Published.Value.Midnight(); p.ShownOn(s.Stock.Date) && day.After(newest) {
			newest = day
		}
	}
	t := s.thresholds()
	if newest.IsZero() || s.since(newest) <= t.front {
		return // without one date nothing is known: items-undated tells of it
	}
	s.find(nil, catalogue.NewProblem("site.yaml", s.reportAt(), "front-silent", strconv.Itoa(s.since(newest)), strconv.Itoa(t.front), newest.String()))
}

// inPublic says whether everybody can read an item now.
func inPublic(it *catalogue.StockItem) bool { return it.Form == catalogue.Full && it.Shown() }

// reportAt is where site.yaml sets the report's thresholds; the file as a whole where it does not.
func (s *survey) reportAt() (at catalogue.At) {
	if s.Stock.Site != nil && s.Stock.Site.Report != nil {
		at = s.Stock.Site.Report.At
	}
	return at
}

// undated counts, for each department, the items that are shown without a date of publication.
func (s *survey) undated() {
	for _, d := range s.Stock.Departments {
		shown, without, first := 0, 0, ""
		for _, it := range d.Items {
			if !inPublic(it) {
				continue
			}
			shown++
			if !it.Published.Set() && !it.Doubtful {
				if without++; first == "" {
					first = it.Path
				}
			}
		}
		if without > 0 {
			s.find(d, catalogue.NewProblem(d.Path, d.Name.At, "items-undated", strconv.Itoa(without), strconv.Itoa(shown), first), first)
		}
	}
}
