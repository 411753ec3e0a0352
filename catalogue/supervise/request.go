package supervise

import (
	"strconv"
	"strings"
	"unicode/utf8"

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
}

// requests reads the register of requests, checks it, and counts.
func (s *survey) requests(b bodies) requestCounts {
	counts := requestCounts{}
	for _, r := range s.Stock.Office.Requests {
		q := s.readRequest(b, r)
		if !q.sound || q.department == nil {
			continue
		}
		s.answerTime(q)
		counts[q.department.Folder] = append(counts[q.department.Folder], q)
	}
	return counts
}

// countRequests reads the register without telling of what is wrong in it: rows that are not understood do not count.
func countRequests(in Input) requestCounts {
	s := &survey{Input: in, report: &catalogue.Report{}}
	return s.requests(newBodies(in.Stock))
}

// row adds a finding at a cell of the register of requests. No word of a cell is ever among its arguments but the number
// of the request and its dates.
func (s *survey) row(q *request, at catalogue.At, rule catalogue.Rule, args ...string) {
	if at.Line == 0 {
		at = q.At
	}
	p := catalogue.NewProblem(q.File, at, rule, args...)
	p.Private = q.Private
	s.find(q.department, p)
}

func (s *survey) readRequest(b bodies, r *catalogue.RequestRecord) *request {
	q := &request{RequestRecord: r, department: b.find(r.Department.Value), sound: true}
	bad := func(at catalogue.At, rule catalogue.Rule, args ...string) {
		q.sound = false
		s.row(q, at, rule, args...)
	}
	named := false
	for _, c := range []struct {
		name, english string
		cell          catalogue.Field[string]
	}{{"序号", "no", r.No}, {"备注", "note", r.Note}, {"申请人类别", "applicant", r.Applicant}, {"处理结果", "outcome", r.Outcome}} {
		if namesSomebody(c.cell.Value, c.name) {
			named = true
			s.row(q, c.cell.At, "request-name", c.name, c.english)
		}
	}
	if q.department == nil {
		bad(r.Department.At, "request-value", "承办单位", "department", "单位的文件夹、全称或简称", "a department's folder, name or short name")
	}
	var ok bool
	if q.applicant, ok = column(r.Applicant.Value); !ok {
		if q.sound = false; !named {
			bad(r.Applicant.At, "request-value", "申请人类别", "applicant", termNames(catalogue.ApplicantTerms(), false), termNames(catalogue.ApplicantTerms(), true))
		}
	}
	if q.outcome, ok = outcome(r.Outcome.Value); !ok {
		if q.sound = false; !named {
			terms := outcomes()
			bad(r.Outcome.At, "request-value", "处理结果", "outcome", termNames(terms, false), termNames(terms, true))
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
	if q.No.Value == "" || namesSomebody(q.No.Value, "序号") {
		return "#" + strconv.Itoa(int(q.At.Line))
	}
	return q.No.Value
}

// column is the column of the table of requests for who asked.
func column(written string) (int, bool) {
	name, ok := catalogue.FindTerm(catalogue.ApplicantTerms(), written)
	for i, t := range catalogue.ApplicantTerms() {
		if ok && t.Name == name {
			return i, true
		}
	}
	return 0, false
}

// outcomes are the ways in which a request ends.
func outcomes() (terms []catalogue.Term) {
	for _, r := range catalogue.RequestRows() {
		if r.Outcome {
			terms = append(terms, r.Term)
		}
	}
	return terms
}

// outcome is the row of the table of requests for what became of one; none while it is open.
func outcome(written string) (string, bool) {
	if written == "" {
		return "", true
	}
	return catalogue.FindTerm(outcomes(), written)
}

func termNames(terms []catalogue.Term, english bool) string {
	var names []string
	for _, t := range terms {
		if english {
			names = append(names, t.Name)
		} else {
			names = append(names, t.Chinese[0])
		}
	}
	if english {
		return strings.Join(names, ", ")
	}
	return strings.Join(names, "、")
}

// surnames are the most frequent family names; a short cell that begins with one is taken for a name.
const surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆汪范廖石贾韦夏付方邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤"

// namesSomebody says whether a cell looks like a person's name or number. Cells of fixed values are looked at only where
// they hold none of them.
func namesSomebody(cell, heading string) bool {
	switch _, applicant := column(cell); {
	case cell == "", heading == "申请人类别" && applicant:
		return false
	}
	if _, ok := outcome(cell); ok && heading == "处理结果" {
		return false
	}
	if numbersSomebody(cell, heading == "序号") {
		return true
	}
	for _, word := range []string{"姓名", "申请人：", "申请人:", "联系人", "先生", "女士", "身份证", "手机"} {
		if strings.Contains(cell, word) {
			return true
		}
	}
	first, _ := utf8.DecodeRuneInString(cell)
	n := utf8.RuneCountInString(cell)
	return n >= 2 && n <= 3 && strings.ContainsRune(surnames, first) && onlyHan(cell)
}

// numbersSomebody says whether a cell holds a phone's or a person's number. A request's own number may have many digits, so
// that of those only a mobile phone's and an identity number's count.
func numbersSomebody(cell string, serial bool) bool {
	run := ""
	for _, c := range cell + "." {
		switch {
		case c >= '0' && c <= '9':
			run += string(c)
			continue
		case c == '-' || c == ' ':
			continue
		}
		mobile := len(run) == 11 && run[0] == '1' && run[1] >= '3'
		if mobile || len(run) >= 17 || len(run) >= 11 && !serial {
			return true
		}
		run = ""
	}
	return false
}
