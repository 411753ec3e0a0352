package supervise

import (
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// yearly is a report that has to be out by a day of the next year, where it was found. A page may say no date: then nothing
// is said of when it came.
type yearly struct {
	file string
	at   catalogue.At
	on   catalogue.Date
}

// annualReports looks for last year's reports: of each department by 31 January (条例第四十九条), of the government by 31
// March (条例第五十条), of the website by 31 January (国办函〔2018〕12号). They are told by their titles.
func (s *survey) annualReports() {
	if s.Stock.Site == nil {
		return
	}
	year := int(s.Stock.Date.Year) - 1
	own, government, website := s.annualTitles(year)
	january, march := catalogue.NewDate(year+1, 1, 31), catalogue.NewDate(year+1, 3, 31)
	for _, d := range s.Stock.Departments {
		switch d.Kind.Value {
		case "department":
			s.yearlyReport(d, d.Path, own[d], "annual-report", year, january)
		case "township": // whether it owes one, and when, is for local rules
			if own[d] == nil && january.Before(s.Stock.Date) {
				s.find(d, catalogue.NewProblem(d.Path, s.head(d), "annual-report-township", strconv.Itoa(year), january.String()))
			}
		}
	}
	s.yearlyReport(nil, "site.yaml", government, "government-report", year, march)
	s.yearlyReport(nil, "site.yaml", website, "website-report", year, january)
}

// yearlyReport says that a report is missing once its day has passed, or that it came after it. Its two rules begin with
// name.
func (s *survey) yearlyReport(d *catalogue.StockDepartment, file string, y *yearly, name string, year int, due catalogue.Date) {
	switch {
	case !due.Before(s.Stock.Date):
	case y == nil:
		s.find(d, catalogue.NewProblem(file, s.head(d), catalogue.Rule(name+"-missing"), strconv.Itoa(year), due.String()))
	case y.on.After(due):
		s.find(d, catalogue.NewProblem(y.file, y.at, catalogue.Rule(name+"-late"), strconv.Itoa(year), due.String(), y.on.String()))
	}
}

// annualTitles finds the first report of a year by department, the government's, and the website's. A page of the site is
// the government's, unless a department's name stands in its title.
func (s *survey) annualTitles(year int) (own map[*catalogue.StockDepartment]*yearly, government, website *yearly) {
	own = map[*catalogue.StockDepartment]*yearly{}
	keep := func(have *yearly, file string, f catalogue.Field[catalogue.Date]) *yearly {
		if have != nil && !f.Value.Before(have.on) {
			return have
		}
		return &yearly{file, f.At, f.Value.Midnight()}
	}
	sort := func(d *catalogue.StockDepartment, title, file string, on catalogue.Field[catalogue.Date]) {
		switch title = plainLimit(title); {
		case !strings.Contains(title, "年度报表") && !strings.Contains(title, "年度报告") || !ofYear(title, year):
		case strings.Contains(title, "网站"):
			website = keep(website, file, on)
		case !strings.Contains(title, "信息公开"):
		case d == nil || s.governments(title):
			government = keep(government, file, on)
		default:
			own[d] = keep(own[d], file, on)
		}
	}
	for _, it := range s.Stock.Items {
		if it.Shown() && it.Scope == catalogue.Public {
			sort(it.Department, it.Title.Value, it.Path, it.Published)
		}
	}
	for _, p := range s.Stock.Pages {
		if p.ShownOn(s.Stock.Date) {
			sort(s.namedIn(p.Title.Value), p.Title.Value, p.Path, p.Published)
		}
	}
	return own, government, website
}

// governments says whether a title is of the government's own report: it names the government, or its place right before
// the year.
func (s *survey) governments(title string) bool {
	name := s.Stock.Site.Organisation.Value
	if name == "" {
		return false
	}
	rest, begins := strings.CutPrefix(title, strings.TrimSuffix(name, "人民政府"))
	rest = strings.TrimPrefix(rest, "人民政府")
	return begins && (strings.HasPrefix(rest, "2") || strings.HasPrefix(rest, "二") || strings.HasPrefix(rest, "政府信息公开"))
}

// ofYear says whether a title names a year, in either kind of digits.
func ofYear(title string, year int) bool {
	digits := strconv.Itoa(year)
	var han strings.Builder
	for _, d := range digits {
		han.WriteString([]string{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"}[d-'0'])
	}
	folded := strings.NewReplacer("○", "〇", "零", "〇", "O", "〇").Replace(title)
	return strings.Contains(title, digits+"年") || strings.Contains(folded, han.String()+"年")
}

// namedIn is the department whose name stands in a title: the one with the longest name; nil where none does.
func (s *survey) namedIn(title string) (named *catalogue.StockDepartment) {
	for _, d := range s.Stock.Departments {
		name := d.Name.Value
		if name != "" && strings.Contains(title, name) && (named == nil || len(name) > len(named.Name.Value)) {
			named = d
		}
	}
	return named
}
