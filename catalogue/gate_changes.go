package catalogue

import (
	"cmp"
	"slices"
	"strings"
)

// ChronicleMonths is how many whole months lie before the present one in a chronicle.
const ChronicleMonths = 12

// Chronicle is what happened to the register lately, the newest first, as its own words have it: the days of publication,
// the changes that items tell of, what was withdrawn or repealed, the catalogues that were adopted. It depends on no
// repository: where there is none, or only a shallow clone of it, the same page comes out.
type Chronicle struct {
	From   Date // the first day of its oldest month
	Events []Happening
}

// HappeningKind is what happened.
type HappeningKind string

const (
	HappenedPublished HappeningKind = "published"
	HappenedUpdated   HappeningKind = "updated" // Change says how
	HappenedRepealed  HappeningKind = "repealed"
	HappenedWithdrawn HappeningKind = "withdrawn"
	HappenedAdopted   HappeningKind = "adopted" // a catalogue, by a meeting
)

// Happening is one thing that happened on a day to an item, a page, or the catalogue of a department; without any of
// them, to that of the site.
type Happening struct {
	On         Date
	Kind       HappeningKind
	Item       *Item
	Page       *Page
	Department *Department
	Change     Change
	Adopted    Adopted
}

// tellsChanges says whether an audience's site has the chronicle: site.yaml asks for it everywhere, or the audience is
// one that may see the disclosure office's report.
func (s *SiteRecord) tellsChanges(audience string) bool {
	if s == nil || s.Report == nil {
		return false
	}
	return s.Report.Changes.Value || audience != "" && slices.Contains(Texts(s.Report.Audiences), audience)
}

// chronicle gathers what happened, from the edition alone: what it does not show did not happen.
func (g *gate) chronicle() {
	if !g.r.site.tellsChanges(g.audience) {
		return
	}
	d := g.r.date
	c := &Chronicle{From: monthsOn(d, -ChronicleMonths)}
	g.ed.Changes = c
	for _, it := range g.ed.Items {
		for _, h := range it.happenings() {
			g.happened(h)
		}
	}
	for _, p := range g.ed.Pages {
		g.happened(Happening{On: p.Published, Kind: HappenedPublished, Page: p})
	}
	for _, d := range g.ed.Departments {
		g.happened(Happening{On: d.Adopted.On, Kind: HappenedAdopted, Department: d, Adopted: d.Adopted})
	}
	g.happened(Happening{On: g.ed.Site.Adopted.On, Kind: HappenedAdopted, Adopted: g.ed.Site.Adopted})
	slices.SortStableFunc(c.Events, Happening.compare)
}

// happened takes down what happened within the time that is told of, and notes on which day that will be otherwise.
func (g *gate) happened(h Happening) {
	switch {
	case h.On.IsZero() || h.On.Before(g.ed.Changes.From):
	case h.On.After(g.r.date):
		g.later(h.On)
	default:
		g.ed.Changes.Events = append(g.ed.Changes.Events, h)
		g.later(monthsOn(h.On, ChronicleMonths+1))
	}
}

// happenings are what an item tells of itself. That its time of display is over is not told: what was to be forgotten
// would be called back by it. Nor is what is withheld, or being corrected.
func (it *Item) happenings() (list []Happening) {
	switch it.Form {
	case Tombstone:
		if !it.Gone.Ended && !it.Gone.Held {
			list = append(list, Happening{On: it.Gone.On, Kind: HappenedWithdrawn, Item: it})
		}
		return list
	case Full:
		for _, c := range it.Changes {
			list = append(list, Happening{On: c.On, Kind: HappenedUpdated, Item: it, Change: c})
		}
		if it.Validity.State == Repealed {
			list = append(list, Happening{On: it.Validity.On, Kind: HappenedRepealed, Item: it})
		}
	case Line:
		return nil
	}
	return append(list, Happening{On: it.Published, Kind: HappenedPublished, Item: it})
}

// compare puts the newest first; of one day, what left before what came.
func (h Happening) compare(other Happening) int {
	order := []HappeningKind{HappenedWithdrawn, HappenedRepealed, HappenedAdopted, HappenedUpdated, HappenedPublished}
	return cmp.Or(other.On.Midnight().Compare(h.On.Midnight()), cmp.Compare(slices.Index(order, h.Kind), slices.Index(order, other.Kind)), other.On.Compare(h.On), strings.Compare(h.Where(), other.Where()))
}

// Where is the address of the page that a happening concerns.
func (h Happening) Where() string {
	switch {
	case h.Item != nil:
		return h.Item.Address
	case h.Page != nil:
		return h.Page.Address
	case h.Department != nil:
		return h.Department.Address
	}
	return ""
}

// monthsOn is the first day of the month so many months later.
func monthsOn(d Date, n int) Date {
	months := int(d.Year)*12 + int(d.Month) - 1 + n
	return NewDate(months/12, months%12+1, 1)
}
