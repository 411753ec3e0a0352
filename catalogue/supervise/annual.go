package supervise

import (
	"path"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// annual looks at the yearly reports: the figures of annual/YEAR.yaml, the register of requests, and the texts.
func (s *survey) annual() {
	b := s.bodies
	tables := map[int]map[string]requestTable{}
	for _, a := range s.Stock.Office.Annual {
		year := yearOf(a)
		if a.Year.Value != year && !a.Doubtful {
			s.figure(nil, a, a.Year.At, "annual-year", strconv.Itoa(year), strconv.Itoa(a.Year.Value))
		}
		s.annualFigures(b, a)
		tables[year] = enteredRequests(b, a)
	}
	counted := s.requests(b)
	for _, a := range s.Stock.Office.Annual {
		if a.Doubtful { // what could not be read may be what is missing
			continue
		}
		s.carried(b, a, tables[yearOf(a)-1])
		s.counted(b, a, counted)
	}
	s.annualMissing()
	s.annualTexts()
}

// yearOf is the year in a file's name; 0 where there is none.
func yearOf(a *catalogue.AnnualRecord) int {
	year, _ := strconv.Atoi(strings.TrimSuffix(path.Base(a.Path), ".yaml"))
	return year
}

// annualMissing says that nobody has entered the figures of last year: a note until departments' reports are due, and where
// the government's report is there without them; a warning from then on (条例第四十九条).
func (s *survey) annualMissing() {
	year, today := int(s.Stock.Date.Year)-1, s.Stock.Date
	for _, a := range s.Stock.Office.Annual {
		if yearOf(a) == year {
			return
		}
	}
	due := catalogue.NewDate(year+1, 1, 31)
	p := catalogue.NewProblem(annualFile(year), catalogue.At{}, "annual-missing", strconv.Itoa(year), due.String())
	if _, government, _ := s.annualTitles(year); !today.After(due) || government != nil {
		p.Severity = catalogue.Note
	}
	s.find(nil, p)
}

// figure adds a finding of a figure of annual/YEAR.yaml.
func (s *survey) figure(d *catalogue.StockDepartment, a *catalogue.AnnualRecord, at catalogue.At, rule catalogue.Rule, args ...string) {
	p := catalogue.NewProblem(a.Path, at, rule, args...)
	p.Private = a.Private
	s.find(d, p)
}

// annualFigures checks what one file says by itself.
func (s *survey) annualFigures(b bodies, a *catalogue.AnnualRecord) {
	seen := map[*catalogue.StockDepartment]int{}
	for i := range a.Departments {
		f := &a.Departments[i]
		d := b.Find(f.Department.Value)
		switch {
		case f.Department.Value == "": // gongkai check says so
		case d == nil:
			s.figure(nil, a, f.Department.At, "annual-department", f.Department.Value)
		case seen[d] > 0:
			s.figure(d, a, f.Department.At, "annual-department-twice", f.Department.Value, strconv.Itoa(seen[d]))
		default:
			seen[d] = int(f.Department.At.Line)
		}
		s.ownFigures(d, a, f)
	}
	if a.County == nil {
		return
	}
	s.ownFigures(nil, a, a.County)
	if !a.Doubtful {
		s.county(b, a)
	}
}

// ownFigures checks the figures of one body: sources, amounts, sums.
func (s *survey) ownFigures(d *catalogue.StockDepartment, a *catalogue.AnnualRecord, f *catalogue.AnnualFigures) {
	source := func(at catalogue.At, field catalogue.Field[string], name string) {
		if strings.TrimSpace(field.Value) == "" {
			s.figure(d, a, at, "annual-source", name)
		}
	}
	for _, n := range []struct {
		figure *catalogue.NumberFigure
		name   string
	}{{f.Permits, "行政许可"}, {f.Penalties, "行政处罚"}, {f.Compulsion, "行政强制"}} {
		if n.figure != nil {
			source(n.figure.At, n.figure.Source, n.name)
		}
	}
	if f.Rules != nil {
		source(f.Rules.At, f.Rules.Source, "规章")
	}
	if f.Fees != nil {
		source(f.Fees.At, f.Fees.Source, "行政事业性收费")
		switch _, ok := readAmount(f.Fees.Amount.Value); {
		case ok || f.Fees.Amount.Value == "":
		case amountTooLarge(f.Fees.Amount.Value):
			s.figure(d, a, f.Fees.Amount.At, "annual-amount-large")
		default:
			s.figure(d, a, f.Fees.Amount.At, "annual-amount", f.Fees.Amount.Value)
		}
	}
	if f.Requests != nil {
		source(f.Requests.At, f.Requests.Source, "收到和处理申请情况")
		if !a.Doubtful {
			s.requestSums(d, a, f.Requests)
		}
	}
	if f.Lawsuits != nil {
		source(f.Lawsuits.At, f.Lawsuits.Source, "复议诉讼情况")
		if !a.Doubtful {
			s.lawsuitSums(d, a, f.Lawsuits)
		}
	}
}

// lawsuitSums checks the totals that were written.
func (s *survey) lawsuitSums(d *catalogue.StockDepartment, a *catalogue.AnnualRecord, f *catalogue.LawsuitFigures) {
	names := lawsuitNames()
	for i, o := range []*catalogue.OutcomeFigures{f.Reviewed, f.Direct, f.After} {
		if o == nil || !o.Total.Set() {
			continue
		}
		if sum := sumOf(o.Cells()); sum != o.Total.Value {
			s.figure(d, a, o.Total.At, "annual-sum", names[i], strconv.Itoa(o.Total.Value), strconv.Itoa(sum))
		}
	}
}

func lawsuitNames() [3]string {
	return [3]string{"行政复议", "行政诉讼：未经复议直接起诉", "行政诉讼：复议后起诉"}
}

func sumOf(cells []catalogue.Field[int]) (sum int) {
	for _, c := range cells {
		sum = added(sum, c.Value)
	}
	return sum
}
