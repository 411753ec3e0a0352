package supervise

import (
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// recheckDays are the days within which what was mended is looked at again. The number is practice; no law names one.
const recheckDays = 30

// inspections goes through what was found on site (S24): problems with the days of mending and recheck, examples with the
// day on which they were circulated. A row without a kind is a problem.
func (s *survey) inspections() {
	seen := rowNumbers{}
	for _, p := range s.Stock.Office.Inspections {
		r := &tableRow{s: s, file: p.File, at: p.At, private: p.Private}
		r.whom(column{"被查单位", "department", p.Department})
		found := column{"发现情况", "found", p.Found}
		r.needs(found)
		seen.once(r, column{"序号", "no", p.No})
		v := visit{
			found: found,
			on:    r.past(column{"检查日期", "on", p.On}), due: r.date(column{"整改期限", "due", p.Due}),
			mended: r.past(column{"整改日期", "mended", p.Mended}), rechecked: r.past(column{"复查日期", "rechecked", p.Rechecked}),
			circulated: r.past(column{"通报日期", "circulated", p.Circulated}), result: column{"复查结果", "result", p.Result},
		}
		if strings.TrimSpace(p.On.Value) == "" {
			r.empty(v.on.column)
		}
		r.ordered(v.on, v.due, v.mended, v.circulated)
		r.ordered(v.mended, v.rechecked)
		kind, ok := r.term(column{"类别", "kind", p.Kind}, catalogue.InspectionKinds())
		if r.flawed || !ok && strings.TrimSpace(p.Kind.Value) != "" {
			continue // what it says nobody knows, so that nothing is asked of it
		}
		if kind == "good" || kind == "bad" {
			s.example(r, v, kind == "good")
		}
		if kind != "good" {
			s.mending(r, v)
		}
	}
}

// visit are the cells of an inspection.
type visit struct {
	found                                  column
	on, due, mended, rechecked, circulated day
	result                                 column
}

// example takes down what was held up as good or bad; one that nobody was told of teaches nobody.
func (s *survey) example(r *tableRow, v visit, good bool) {
	s.report.Registers.Examples = append(s.report.Registers.Examples, catalogue.Example{
		File: r.file, Line: int(r.at.Line), Department: r.folder(), Good: good, Found: v.found.Value, On: v.on.on, Circulated: v.circulated.on,
	})
	if strings.TrimSpace(v.circulated.Value) == "" {
		r.find(v.circulated.column, "inspection-uncirculated", []string{v.found.Value})
	}
}

// mending says whether a problem was mended in time.
func (s *survey) mending(r *tableRow, v visit) {
	today := s.Stock.Date.Midnight()
	switch {
	case strings.TrimSpace(v.mended.Value) == "" && v.due.known() && v.due.on.Before(today):
		r.find(v.due.column, "inspection-overdue", []string{v.found.Value, v.due.on.String()})
	case strings.TrimSpace(v.mended.Value+v.due.Value) == "":
		r.find(v.due.column, "inspection-due-missing", []string{v.found.Value})
	case v.mended.known() && v.due.known() && v.mended.on.After(v.due.on):
		r.find(v.mended.column, "inspection-late", []string{v.found.Value, v.due.on.String(), v.mended.on.String()})
	}
	s.recheck(r, v, today)
}

// recheck says whether what was mended was looked at again, and what that showed.
func (s *survey) recheck(r *tableRow, v visit, today catalogue.Date) {
	days := strconv.Itoa(recheckDays)
	again := strings.TrimSpace(v.rechecked.Value) != ""
	if v.mended.known() {
		last := v.mended.on.AddDays(recheckDays)
		switch {
		case !again && last.Before(today):
			r.find(v.rechecked.column, "inspection-unchecked", []string{v.found.Value, v.mended.on.String(), days})
		case v.rechecked.known() && v.rechecked.on.After(last):
			r.find(v.rechecked.column, "inspection-recheck-late", []string{v.mended.on.String(), v.rechecked.on.String(), days})
		}
	}
	result, _ := r.term(v.result, catalogue.RecheckResults())
	switch {
	case again && strings.TrimSpace(v.result.Value) == "":
		r.empty(v.result)
	case again && strings.TrimSpace(v.mended.Value) == "" && result == "passed":
		r.empty(v.mended.column)
	case result == "failed":
		r.find(v.result, "inspection-failed", []string{v.found.Value, v.rechecked.Value})
	}
}
