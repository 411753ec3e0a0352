package supervise

import (
	"strconv"

	"gongkai/catalogue"
)

// limits reports the duties whose limit is missing or was not understood, each at its cell. A table without any is one
// finding; 同上 gongkai check has found, and what is not published by itself needs none.
func (s *survey) limits() {
	for _, t := range s.Stock.Tables {
		department := s.Stock.Department(t.Folder)
		var asked []*catalogue.DutyRecord
		blank := 0
		for _, d := range t.Duties {
			if scope, _ := d.Scope(); scope == catalogue.OnRequest || scope == catalogue.Withheld {
				continue
			}
			asked = append(asked, d)
			if blankLimit(plainLimit(d.TimeLimit.Value)) {
				blank++
			}
		}
		if blank > 1 && blank == len(asked) {
			s.find(department, catalogue.NewProblem(t.Path, catalogue.NewAt(1, 1, 1), "limit-column-missing", strconv.Itoa(blank)))
			continue
		}
		for _, d := range asked {
			s.limit(department, t.Path, d)
		}
	}
}

func (s *survey) limit(department *catalogue.StockDepartment, file string, d *catalogue.DutyRecord) {
	at := d.TimeLimit.At
	if at.Line == 0 {
		at = d.At
	}
	switch duty, text := s.duty(d), plainLimit(d.TimeLimit.Value); {
	case blankLimit(text):
		s.find(department, catalogue.NewProblem(file, at, "limit-missing", duty.Name()))
	case text == "同上" || len(duty.Limits) > 0:
	default:
		s.find(department, catalogue.NewProblem(file, at, "limit-unread", duty.Raw, duty.Unread.Chinese, duty.Unread.English))
	}
}
