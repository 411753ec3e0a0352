package supervise

import (
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// applicants is how many columns the table of requests has, without its total.
const applicants = 6

// requestTable counts requests by row and column of the form; the row of all that was handled is worked out.
type requestTable map[string]*[applicants]int

// row is a row, nought where there is none.
func (t requestTable) row(name string) (cells [applicants]int) {
	if name == "handled" {
		for _, r := range catalogue.RequestRows() {
			if row := t[r.Name]; r.Outcome && row != nil {
				plus(&cells, row)
			}
		}
		return cells
	}
	if row := t[name]; row != nil {
		return *row
	}
	return cells
}

// add counts up a table.
func (t requestTable) add(other requestTable) {
	for name, row := range other {
		if t[name] == nil {
			t[name] = &[applicants]int{}
		}
		plus(t[name], row)
	}
}

func plus(to, from *[applicants]int) {
	for i, n := range from {
		to[i] = added(to[i], n)
	}
}

func total(cells [applicants]int) (sum int) {
	for _, n := range cells {
		sum = added(sum, n)
	}
	return sum
}

// listed names the figures of a row that are not nought.
func listed(cells [applicants]int) string {
	var parts []string
	for i, c := range catalogue.ApplicantTerms() {
		if cells[i] != 0 {
			parts = append(parts, c.Chinese[0]+" "+strconv.Itoa(cells[i]))
		}
	}
	if len(parts) == 0 {
		return "0"
	}
	return strings.Join(parts, "、")
}

// readTable is what was entered for a body.
func readTable(f *catalogue.RequestFigures) requestTable {
	t := requestTable{}
	for _, r := range catalogue.RequestRows() {
		if row := r.Figures(f); row != nil && r.Name != "handled" {
			t[r.Name] = &[applicants]int{}
			for i, c := range row.Cells() {
				t[r.Name][i] = c.Value
			}
		}
	}
	return t
}

// enteredRequests are the tables of a file, by the departments' folders; that of the county has the folder "".
func enteredRequests(b bodies, a *catalogue.AnnualRecord) map[string]requestTable {
	tables := map[string]requestTable{}
	for i := range a.Departments {
		if f := &a.Departments[i]; f.Requests != nil {
			if d := b.Find(f.Department.Value); d != nil {
				tables[d.Folder] = readTable(f.Requests)
			}
		}
	}
	if a.County != nil && a.County.Requests != nil {
		tables[""] = readTable(a.County.Requests)
	}
	return tables
}

// requestSums checks that rows and columns add up, and that what came in is what went out or stayed.
func (s *survey) requestSums(d *catalogue.StockDepartment, a *catalogue.AnnualRecord, f *catalogue.RequestFigures) {
	t := readTable(f)
	columns := catalogue.ApplicantTerms()
	for _, r := range catalogue.RequestRows() {
		row := r.Figures(f)
		if row == nil {
			continue
		}
		cells := row.Cells()
		sum := sumOf(cells)
		if r.Name == "handled" {
			want := t.row("handled")
			sum = total(want)
			for i, c := range cells {
				if c.Set() && c.Value != want[i] {
					s.figure(d, a, c.At, "annual-sum", r.Label+"："+columns[i].Chinese[0], strconv.Itoa(c.Value), strconv.Itoa(want[i]))
				}
			}
		}
		if row.Total.Set() && row.Total.Value != sum {
			s.figure(d, a, row.Total.At, "annual-sum", r.Label+"：总计", strconv.Itoa(row.Total.Value), strconv.Itoa(sum))
		}
	}
	in, out := t.row("received"), t.row("handled")
	over, on := t.row("carried_over"), t.row("carried_on")
	for i, c := range columns {
		if came, went := added(in[i], over[i]), added(out[i], on[i]); came != went {
			s.figure(d, a, f.At, "annual-balance", c.Chinese[0], strconv.Itoa(came), strconv.Itoa(went))
		}
	}
}

// carried compares what a file takes over with what the file of the year before handed on.
func (s *survey) carried(b bodies, a *catalogue.AnnualRecord, before map[string]requestTable) {
	compare := func(d *catalogue.StockDepartment, folder string, f *catalogue.AnnualFigures) {
		last, known := before[folder]
		if f == nil || f.Requests == nil || !known {
			return
		}
		now, then := readTable(f.Requests).row("carried_over"), last.row("carried_on")
		at := f.Requests.At
		if f.Requests.CarriedOver != nil {
			at = f.Requests.CarriedOver.At
		}
		if now != then {
			s.figure(d, a, at, "annual-carried", listed(now), listed(then), annualFile(yearOf(a)-1))
		}
	}
	compare(nil, "", a.County)
	for i := range a.Departments {
		if d := b.Find(a.Departments[i].Department.Value); d != nil {
			compare(d, d.Folder, &a.Departments[i])
		}
	}
}

// counted compares what was entered with what the register of requests counts, where it has anything of the body.
func (s *survey) counted(b bodies, a *catalogue.AnnualRecord, counts *requestCounts) {
	for i := range a.Departments {
		f := &a.Departments[i]
		d := b.Find(f.Department.Value)
		if d == nil || f.Requests == nil {
			continue
		}
		count, any := counts.of(d.Folder, yearOf(a))
		if !any {
			continue
		}
		entered := readTable(f.Requests)
		for _, r := range catalogue.RequestRows() {
			want, have := count.row(r.Name), entered.row(r.Name)
			if want == have || r.Name == "handled" {
				continue
			}
			at := f.Requests.At
			if row := r.Figures(f.Requests); row != nil {
				at = row.At
			}
			p := catalogue.NewProblem(a.Path, at, "annual-counted", r.Chinese[0], listed(have), listed(want))
			p.Private = a.Private
			s.find(d, p, counts.known(d.Folder)[0].File)
		}
	}
}
