package supervise

import (
	"strconv"

	"gongkai/catalogue"
)

// Limits of an answer in working days (条例第三十三条): at first, and what may be added.
const (
	answerDays    = 20
	extensionDays = 20
)

// request is a row of the register of requests as it was understood.
type request struct {
	*catalogue.RequestRecord
	department          *catalogue.StockDepartment
	applicant           int // column of the table of requests
	outcome             string
	received, answered  catalogue.Date
	corrected, extended catalogue.Date
	suspended           int  // working days that do not count
	sound               bool // every cell was understood
	anonymous           bool // its number may be somebody's name
	troubles            []catalogue.Problem
}

// requests reads the register of requests, checks it, and counts.
func (s *survey) requests(b bodies) *requestCounts {
	counts, v := newRequestCounts(s.Stock.Office.RequestsDoubtful), newVocabulary()
	for _, r := range s.Stock.Office.Requests {
		q := s.readRequest(b, v, r)
		if first := counts.twin(q); first != nil {
			q.sound = false
			s.row(q, q.No.At, "request-twice", strconv.Itoa(int(first.At.Line)))
		}
		if counts.add(q); q.sound {
			s.answerTime(q)
		}
	}
	return counts
}

// countRequests reads the register without telling of what is wrong in it: rows that are not understood do not count.
func countRequests(in Input) *requestCounts {
	s := &survey{Input: in, report: &catalogue.Report{}}
	return s.requests(newBodies(in.Stock))
}

// RequestTroubles are the places of the register of requests for whose sake something of it does not count: rows that are
// not understood, numbers that stand twice, columns without which nobody knows what is open.
func RequestTroubles(in Input) []catalogue.Problem { return countRequests(in).troubles }

// row adds a finding at a cell of the register of requests. No word of a cell is ever among its arguments but the number
// of the request and its dates.
func (s *survey) row(q *request, at catalogue.At, rule catalogue.Rule, args ...string) {
	if at.Line == 0 {
		at = q.At
	}
	p := catalogue.NewProblem(q.File, at, rule, args...)
	p.Private = q.Private
	q.troubles = append(q.troubles, p)
	s.find(q.department, p)
}

func (s *survey) readRequest(b bodies, v vocabulary, r *catalogue.RequestRecord) *request {
	q := &request{RequestRecord: r, department: b.Find(r.Department.Value), sound: true}
	bad := func(at catalogue.At, rule catalogue.Rule, args ...string) {
		q.sound = false
		s.row(q, at, rule, args...)
	}
	if r.Outcome.At.Line == 0 || r.Answered.At.Line == 0 {
		q.sound = false // a table without these columns does not say what is open
	}
	named := false
	for _, c := range []struct {
		name, english string
		cell          catalogue.Field[string]
	}{{"序号", "no", r.No}, {"备注", "note", r.Note}, {"申请人类别", "applicant", r.Applicant}, {"处理结果", "outcome", r.Outcome}} {
		if v.namesSomebody(c.cell.Value, c.name) {
			named, q.anonymous = true, q.anonymous || c.name == "序号"
			s.row(q, c.cell.At, "request-name", c.name, c.english)
		}
	}
	if q.department == nil {
		bad(r.Department.At, "request-value", "承办单位", "department", "单位的文件夹、全称或简称；有几个单位同名的写文件夹", "a department's folder, name or short name; the folder where several bear the name")
	}
	var ok bool
	if q.applicant, ok = v.column(r.Applicant.Value); !ok {
		if q.sound = false; !named {
			bad(r.Applicant.At, "request-value", "申请人类别", "applicant", termNames(v.applicants, false), termNames(v.applicants, true))
		}
	}
	if q.outcome, ok = v.outcome(r.Outcome.Value); !ok {
		if q.sound = false; !named {
			bad(r.Outcome.At, "request-value", "处理结果", "outcome", termNames(v.outcomes, false), termNames(v.outcomes, true))
		}
	}
	s.requestDates(q, bad)
	if (q.outcome == "") != (r.Answered.Value == "") && ok {
		bad(cellAt(r.Outcome, r.Answered), "request-unfinished")
	}
	return q
}

// requestDates reads the days of a request. An answer is never before its request.
func (s *survey) requestDates(q *request, bad func(catalogue.At, catalogue.Rule, ...string)) {
	for _, c := range []struct {
		name, english string
		cell          catalogue.Field[string]
		day           *catalogue.Date
	}{
		{"收到日期", "received", q.Received, &q.received}, {"补正日期", "corrected", q.Corrected, &q.corrected},
		{"答复日期", "answered", q.Answered, &q.answered}, {"延期至", "extended", q.Extended, &q.extended},
	} {
		if c.cell.Value == "" && c.name != "收到日期" {
			continue
		}
		d, ok := catalogue.ParseDate(c.cell.Value)
		if !ok || d.Before(q.received) {
			bad(c.cell.At, "request-date", c.name, c.english)
		}
		*c.day = d.Midnight()
	}
	if q.Suspended.Value == "" {
		return
	}
	n, err := strconv.Atoi(q.Suspended.Value)
	if err != nil || n < 0 || n > 1000 {
		bad(q.Suspended.At, "request-value", "扣除工作日", "suspended", "一个整数，如 15", "a whole number such as 15")
		return
	}
	q.suspended = n
}

func cellAt(first, second catalogue.Field[string]) catalogue.At {
	if first.Value == "" && second.Value != "" {
		return second.At
	}
	return first.At
}

// answerTime checks a request against the law's limit. Where the calendar does not reach, nothing is said.
func (s *survey) answerTime(q *request) {
	from := q.received
	if q.corrected.After(from) {
		from = q.corrected
	}
	limit, known := s.Stock.Calendar.AddWorkingDays(from, answerDays+q.suspended)
	if !known {
		return
	}
	if !q.extended.IsZero() {
		most, known := s.Stock.Calendar.AddWorkingDays(limit, extensionDays)
		if !known {
			return
		}
		if q.extended.After(most) {
			s.row(q, q.Extended.At, "request-extension", q.shownNo(), q.extended.String(), most.String())
			q.extended = most
		}
		limit = q.extended
	}
	switch today := s.Stock.Date; {
	case q.answered.IsZero() && today.After(limit):
		s.row(q, q.Answered.At, "request-overdue", q.shownNo(), limit.String())
	case q.answered.After(limit) && q.answered.Year >= today.Year-1:
		s.row(q, q.Answered.At, "request-late", q.shownNo(), q.answered.String(), limit.String())
	}
}

// shownNo is the number of a request, or its line where the number may be somebody's name.
func (q *request) shownNo() string {
	if q.No.Value == "" || q.anonymous {
		return "#" + strconv.Itoa(int(q.At.Line))
	}
	return q.No.Value
}
