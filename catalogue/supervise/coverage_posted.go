package supervise

import (
	"slices"

	"gongkai/catalogue"
)

// unposted says which channels of a duty no item of a body shows any evidence of: posted of its front matter, which board
// or hall, from when. Items of the duty make up for one another.
func (m *matrix) unposted(d *catalogue.StockDepartment, r *row, items []*catalogue.StockItem) {
	if len(r.channels) == 0 {
		return
	}
	var seen []string
	for _, it := range items {
		for _, p := range it.Posted {
			if !p.From.Value.After(m.Stock.Date) {
				seen = append(seen, channelNames(p.Channel.Value)...)
			}
		}
	}
	lacking := slices.DeleteFunc(slices.Clone(r.channels), func(c string) bool { return slices.Contains(seen, c) })
	if len(lacking) == 0 {
		return
	}
	newest := items[slices.IndexFunc(items, func(it *catalogue.StockItem) bool { return it.Department == d })]
	at := catalogue.At{}
	if len(newest.Entry) > 0 {
		at = newest.Entry[0].At
	}
	m.item(newest, at, "duty-channel-unposted", r.name, r.key, commas(lacking))
}

// posted checks the evidence itself: a time that ends before it begins, and one shorter than what was to be shown so long.
func (m *matrix) posted() {
	for _, it := range m.Stock.Items {
		if !it.Shown() {
			continue
		}
		for _, p := range it.Posted {
			from, to := p.From.Value.Midnight(), p.To.Value.Midnight()
			switch {
			case from.IsZero() || to.IsZero():
			case to.Before(from):
				m.item(it, p.To.At, "posted-dates", p.Channel.Value, from.String(), to.String())
			default:
				if last, words := m.shownUntil(it, from); to.Before(last) {
					m.item(it, p.To.At, "posted-short", p.Channel.Value, from.String(), to.String(), last.String(), words)
				}
			}
		}
	}
}

// shownUntil is the last day on which something has to hang, and by what: the item's own window, or the notice that a limit
// of its duties asks for. Zero: nothing says how long.
func (m *matrix) shownUntil(it *catalogue.StockItem, from catalogue.Date) (last catalogue.Date, why string) {
	if w := it.Window; w != nil && !w.Last.IsZero() {
		return w.Last, w.Opens.String() + " – " + w.Last.String()
	}
	for _, duty := range it.Duties {
		index, ok := m.duties[duty]
		if !ok {
			continue
		}
		for _, l := range m.report.Duties[index].Limits {
			if l.Kind != catalogue.LimitNotice || l.Before || l.Part != "" {
				continue
			}
			if day, known := m.after(from, l); known && day.After(last) {
				last, why = day, l.Raw
			}
		}
	}
	return last, why
}

// after is the day so many units after another, which itself is not counted (民法典第二百零一条).
func (m *matrix) after(from catalogue.Date, l catalogue.Limit) (day catalogue.Date, known bool) {
	switch l.Unit {
	case catalogue.UnitDay:
		return from.AddDays(l.Number), true
	case catalogue.UnitWorkday:
		return m.Stock.Calendar.AddWorkingDays(from, l.Number)
	}
	return catalogue.Date{}, false
}
