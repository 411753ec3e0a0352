package supervise

import "gongkai/catalogue"

// Added is the sum of two figures.
func Added(a, b int) int { return added(a, b) }

// Covered is what drafts of yearly reports are made from of a report.
func Covered(in Input) *catalogue.Report { return covered(in) }

// Late is what the coverage asks of an item and its first duty.
func Late(in Input, path string) (days int, late bool) {
	s := &survey{Input: in, report: &catalogue.Report{}, duties: map[*catalogue.DutyRecord]int{}}
	s.listDuties()
	for _, it := range in.Stock.Items {
		if it.Path == path {
			return s.late(it, it.Duties[0])
		}
	}
	return 0, false
}

// Alike is how many per cent of two texts' shingles are in both of them, as far as their sketches tell: twice the common
// ones against all of either. known is false where one is too short, or was never seen.
func (k *Sketches) Alike(a, b catalogue.Body) (percent int, known bool) {
	x, y := k.find(a), k.find(b)
	if x == nil || y == nil {
		return 0, false
	}
	return x.alike(y), true
}
