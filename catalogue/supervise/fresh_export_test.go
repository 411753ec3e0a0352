package supervise

import "gongkai/catalogue"

// FreshnessAndDuplicates makes a report of these two parts alone, so that their tests and figures are theirs.
func FreshnessAndDuplicates(in Input) *catalogue.Report {
	s := &survey{Input: in, report: &catalogue.Report{Date: in.Stock.Date}, duties: map[*catalogue.DutyRecord]int{}}
	s.departments()
	s.listDuties()
	s.freshness()
	s.duplicates()
	s.sort()
	return s.report
}
