package supervise

import "gongkai/catalogue"

// FreshnessAndDuplicates makes a report of these two parts alone, so that their tests and figures are theirs. cells stand
// for the coverage.
func FreshnessAndDuplicates(in Input, cells ...catalogue.Cell) *catalogue.Report {
	s := &survey{Input: in, report: &catalogue.Report{Date: in.Stock.Date}, duties: map[*catalogue.DutyRecord]int{}}
	s.assessment = s.assessed()
	s.departments()
	s.listDuties()
	s.report.Coverage.Cells, s.covered = cells, len(cells) > 0
	s.freshness()
	s.duplicates()
	s.sort()
	return s.report
}
