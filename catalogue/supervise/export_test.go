package supervise

import "gongkai/catalogue"

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
