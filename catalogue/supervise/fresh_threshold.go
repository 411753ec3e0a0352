package supervise

import "gongkai/catalogue"

// thresholds say from when on something is stale, and how many columns fail the site. Their defaults are those of
// 《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）, whose single-veto part has: the front page without anything new for two
// weeks; five columns or more that should be brought up to date and are not, of news within two weeks, of notices and
// policies within six months; five blank columns or more. report of site.yaml changes them.
type thresholds struct {
	front, news, other int // days
	stale, blank       int // columns
	alike              int // per cent of two texts in common; our own default: no source names one
}

// thresholds are those of site.yaml, or the defaults. What is not above zero counts as not written.
func (s *survey) thresholds() thresholds {
	t := thresholds{front: 14, news: 14, other: 183, stale: 5, blank: 5, alike: 80}
	if s.Stock.Site == nil || s.Stock.Site.Report == nil {
		return t
	}
	r := s.Stock.Site.Report
	for _, set := range []struct {
		written catalogue.Field[int]
		value   *int
	}{{r.FrontDays, &t.front}, {r.NewsDays, &t.news}, {r.OtherDays, &t.other}, {r.Stale, &t.stale}, {r.Blank, &t.blank}, {r.Alike, &t.alike}} {
		if set.written.Set() && set.written.Value > 0 {
			*set.value = min(set.written.Value, 36_500)
		}
	}
	// Less than half of a text in common is no duplicate, and a sketch does not tell 100 % from nearly so.
	t.alike = min(max(t.alike, 50), 100)
	return t
}

// The practice of interpreting, consulting and answering, where no law has a number.
const (
	interpretedWithin = 3  // working days from a document's publication to its interpretation
	answeredWithin    = 60 // days from the end of a consultation or hearing to its result
	expiryToldBefore  = 60 // days before a document expires
)

// consultedSince is from when on a normative document is asked for its consultation: the day on which the Interim
// Regulations on Major Administrative Decisions （国务院令第713号） took effect.
func consultedSince() catalogue.Date { return catalogue.NewDate(2019, 9, 1) }

// updated is the day on which an item was last brought up to date: its publication, or the newest change by now. Without
// a date of publication it counts as never.
func (s *survey) updated(it *catalogue.StockItem) catalogue.Date {
	day := it.Published.Value.Midnight()
	if day.IsZero() {
		return day
	}
	for _, c := range it.Changes {
		if on := c.On.Value.Midnight(); on.After(day) && !on.After(s.Stock.Date) {
			day = on
		}
	}
	return day
}

// since is how many days have passed since a day.
func (s *survey) since(day catalogue.Date) int { return day.DaysUntil(s.Stock.Date) }
