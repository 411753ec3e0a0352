package supervise

import (
	"slices"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// columns tells of every stale and blank column, and of the site when they are too many.
//
// Some are judged gently, with a note that does not count: columns whose rows are all irregular (不定期) or that hold only
// what follows from an event (penalties, permits, tenders, appointments …), because nothing says that anything has
// happened; and columns that hold only what stands for long (powers and functions, service guides, charges, lists),
// because they are wrong when they are outdated and not when they are old. For the same
// reason a column whose rows all name how often they are brought up to date is held to that, where it is less often.
func (s *survey) columns() {
	t := s.thresholds()
	var stale, blank []*webColumn
	for _, c := range append(s.siteColumns(), s.departmentColumns()...) {
		within := s.within(c, t)
		late := c.newest.IsZero() || s.since(c.newest) > within
		switch {
		case !late:
		case c.irregular() || c.items > 0 && c.standing+c.events == c.items:
			s.quiet(c)
		case c.items == 0:
			blank = append(blank, c)
			s.column(c, "column-blank")
		case c.newest.IsZero():
			stale = append(stale, c)
			s.column(c, "column-undated", strconv.Itoa(c.items))
		case s.overdue(c):
			stale = append(stale, c) // its duties were told of: once is enough
		default:
			stale = append(stale, c)
			s.column(c, "column-stale", strconv.Itoa(s.since(c.newest)), strconv.Itoa(within), c.newest.String())
		}
	}
	slices.SortStableFunc(stale, func(a, b *webColumn) int { return a.newest.Compare(b.newest) }) // undated ones first
	s.many(stale, t.stale, "columns-stale-many")
	s.many(blank, t.blank, "columns-blank-many")
}

// column adds a finding of a column. Its name is that of a topic or of a duty, which everybody sees.
func (s *survey) column(c *webColumn, rule catalogue.Rule, args ...string) {
	s.find(c.department, catalogue.NewProblem(c.file, c.at, rule, append([]string{c.name}, args...)...))
}

// quiet says of a column that is judged gently what there is to say.
func (s *survey) quiet(c *webColumn) {
	var what catalogue.Words
	switch {
	case c.items == 0:
		what = catalogue.Words{Chinese: "还没有信息", English: "has no item yet"}
	case c.newest.IsZero():
		what = catalogue.Words{Chinese: "里的信息没有公开日期", English: "has only items without a date of publication"}
	default:
		days := strconv.Itoa(s.since(c.newest))
		what = catalogue.Words{Chinese: days + " 天没有更新", English: "was not brought up to date for " + days + " days"}
	}
	s.column(c, "column-quiet", what.Chinese, what.English)
}

// overdue says whether a duty of a column was told of as one that was not brought up to date.
func (s *survey) overdue(c *webColumn) bool {
	return slices.ContainsFunc(c.rows, func(row *catalogue.DutyRecord) bool { return s.behind[bodyDuty{c.department, row}] })
}

// irregular says whether all rows of a column are published irregularly. A topic has no rows, and is not.
func (c *webColumn) irregular() bool {
	for _, row := range c.rows {
		if f := row.Frequency.Value; f != "不定期" && f != "irregular" {
			return false
		}
	}
	return len(c.rows) > 0
}

// within is in how many days a column should have something new. Budgets, final accounts and reports come once a year
// (预算法第十四条).
func (s *survey) within(c *webColumn, t thresholds) int {
	switch {
	case c.isNews():
		return t.news
	case c.items > 0 && c.standing+c.yearly == c.items:
		return max(t.other, 366+grace)
	}
	return max(t.other, s.period(c))
}

// grace is twenty working days (条例第二十六条) in days.
const grace = 28

// isNews says whether a column is of news: by its name (工作动态 is a ColumnType of 国办发〔2017〕47号), or because most of its
// items are. 新闻发布 is a column of press conferences.
func (c *webColumn) isNews() bool {
	for _, word := range []string{"动态", "要闻", "快讯", "動態", "要聞", "快訊"} {
		if strings.Contains(c.name, word) {
			return true
		}
	}
	return strings.EqualFold(c.name, "news") || 2*c.news > c.items
}

// period is the shortest time in which the rows of a column say that they are brought up to date, in days, with some
// grace; 0 where one of them says nothing.
func (s *survey) period(c *webColumn) (shortest int) {
	for _, row := range c.rows {
		days := 0
		for _, l := range s.report.Duties[s.duties[row]].Limits {
			if l.Kind == catalogue.LimitFrequency {
				days = max(days, l.Number*daysOf(l.Unit))
			}
		}
		if days == 0 {
			return 0
		}
		if shortest == 0 || days+grace < shortest {
			shortest = days + grace
		}
	}
	return shortest
}

// daysOf is how many days a unit has at most.
func daysOf(u catalogue.LimitUnit) int {
	switch u {
	case catalogue.UnitMonth:
		return 31
	case catalogue.UnitYear:
		return 366
	case catalogue.UnitDay:
		return 1
	}
	return 0
}

// many tells of the site as a whole, and names the first few of the columns.
func (s *survey) many(list []*webColumn, most int, rule catalogue.Rule) {
	if len(list) < most {
		return
	}
	var names []string
	for _, c := range list[:min(len(list), mostColumns)] {
		name := c.name
		if c.department != nil {
			name = c.department.Name.Value + "/" + name
		}
		names = append(names, name)
	}
	if len(list) > mostColumns {
		names = append(names, "…")
	}
	s.find(nil, catalogue.NewProblem("site.yaml", s.reportAt(), rule, strconv.Itoa(len(list)), strconv.Itoa(most), strings.Join(names, "、"), strings.Join(names, ", ")))
}

// mostColumns is how many columns one finding names.
const mostColumns = 8
