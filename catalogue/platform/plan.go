package platform

import (
	"cmp"
	"slices"
)

// Plan is what a submission would send, and what of the earlier ones it does not concern.
type Plan struct {
	New, Changed []Row
	Refused      []Row // sent before and not taken: they are sent again
	Same         []Row
	Gone         []Gone
	Send         []Row // in the order of the table
}

// Gone is an item that was sent and is no longer public: somebody has to take it down from the platform too.
type Gone struct{ Key, Title, Receipt string }

// Plan compares what there is with what was sent. Again sends all of it.
func (l *Log) Plan(rows []Row, c *Choice, again bool) *Plan {
	p := &Plan{}
	for _, row := range rows {
		before := l.last[row.Key]
		list := &p.Same
		switch {
		case before == nil || before.State.Value == takenDown:
			list = &p.New
		case before.State.Value == refused:
			list = &p.Refused
		case before.Hash.Value != row.Hash:
			list = &p.Changed
		}
		*list = append(*list, row)
		if again || list != &p.Same {
			p.Send = append(p.Send, row)
		}
	}
	for key, r := range l.last {
		if state := r.State.Value; !c.Public[key] && (state == sent || state == accepted) {
			p.Gone = append(p.Gone, Gone{Key: key, Title: r.Title.Value, Receipt: r.Receipt.Value})
		}
	}
	slices.SortFunc(p.Gone, func(a, b Gone) int { return cmp.Compare(a.Key, b.Key) })
	return p
}
