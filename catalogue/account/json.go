package account

import (
	"math"

	"gongkai/catalogue"
)

// What a report is in JSON. Names are in snake_case, dates as in ISO 8601, a list is never null.
type (
	document struct {
		Date        string       `json:"date"`
		Title       string       `json:"title,omitempty"`
		Content     string       `json:"content"` // the folder that files are written below
		Private     string       `json:"private,omitempty"`
		Within      string       `json:"within,omitempty"`
		Summary     summary      `json:"summary"`
		Departments []department `json:"departments"`
		Duties      []duty       `json:"duties"`
		Coverage    coverage     `json:"coverage"`
		Findings    []finding    `json:"findings"`
		Scores      []score      `json:"scores"`
		Off         []string     `json:"rules_off"` // by site.yaml: nothing is said of what breaks them
		Since       *since       `json:"since,omitempty"`
	}
	summary struct {
		Cells    sum            `json:"coverage"`
		Errors   int            `json:"errors"`
		Warnings int            `json:"warnings"`
		Notes    int            `json:"notes"`
		Charges  map[string]int `json:"charges"` // how many findings are missing, late, stale …; notes are not counted
	}
	department struct {
		Folder  string `json:"folder"`
		Name    string `json:"name"`
		Kind    string `json:"kind"`
		Parent  string `json:"parent,omitempty"`
		Address string `json:"address"`
		Pilot   bool   `json:"pilot"`
		Scored  bool   `json:"scored"`
	}
	duty struct {
		Key        string  `json:"key"`
		File       string  `json:"file"`
		Line       int     `json:"line"`
		Standard   string  `json:"standard,omitempty"`
		Department string  `json:"department,omitempty"`
		No         string  `json:"no"`
		Level1     string  `json:"level1"`
		Level2     string  `json:"level2"`
		Content    string  `json:"content"`
		Basis      string  `json:"basis"`
		Publisher  string  `json:"publisher"`
		Tier       string  `json:"tier"`
		TimeLimit  string  `json:"time_limit"` // as written
		Limits     []limit `json:"limits"`     // as understood
		Unread     string  `json:"not_understood,omitempty"`
	}
	limit struct {
		Kind    string `json:"kind"`
		Trigger string `json:"trigger"`
		Number  int    `json:"number"`
		Unit    string `json:"unit"`
		Month   int    `json:"month,omitempty"`
		Day     int    `json:"day,omitempty"`
		Before  bool   `json:"before"`
		Part    string `json:"part,omitempty"`
		Raw     string `json:"raw"`
		Reading string `json:"reading"`
	}
	coverage struct {
		Cells []cell `json:"cells"`
		Sums  []sum  `json:"sums"`
	}
	cell struct {
		Department string   `json:"department"`
		Duty       int      `json:"duty"` // index into duties
		Key        string   `json:"key"`
		State      string   `json:"state"`
		Own        bool     `json:"own"`
		Items      []string `json:"items"`
		On         string   `json:"on,omitempty"`
		Why        string   `json:"why,omitempty"`
	}
	sum struct {
		By           string   `json:"by"`
		Key          string   `json:"key"`
		Name         string   `json:"name"`
		Duties       int      `json:"duties"`
		Met          int      `json:"met"`
		Hidden       int      `json:"met_not_public"` // of met
		Late         int      `json:"late"`
		Elsewhere    int      `json:"elsewhere"`
		Planned      int      `json:"planned"`
		Missing      int      `json:"missing"`
		Inapplicable int      `json:"not_applicable"`
		Rate         *float64 `json:"rate,omitempty"` // met of what applies, from 0 to 1; absent where nothing applies
	}
	finding struct {
		Rule       string   `json:"rule"`
		Severity   string   `json:"severity"`
		Charge     string   `json:"charge"`
		Department string   `json:"department"`
		File       string   `json:"file"`
		Line       int      `json:"line"`
		Column     int      `json:"column"`
		Text       string   `json:"text"`
		Hint       string   `json:"hint"`
		Basis      string   `json:"basis"`
		Subject    string   `json:"subject"` // by which it is known again in a later report
		About      []string `json:"about"`
		Private    bool     `json:"private,omitempty"`
		New        bool     `json:"new,omitempty"` // with --since
	}
	score struct {
		Department string            `json:"department"`
		Name       string            `json:"name"`
		Rank       int               `json:"rank"`
		KindRank   int               `json:"kind_rank"` // among departments of its kind
		Points     catalogue.Points  `json:"points"`
		Full       catalogue.Points  `json:"full"`
		Grade      string            `json:"grade"`
		Vetoed     []int             `json:"vetoed"` // indexes into findings
		Before     *catalogue.Points `json:"before,omitempty"`
		BeforeRank int               `json:"before_rank,omitempty"`
		Parts      []part            `json:"parts"`
		Bonus      []bonus           `json:"bonus"`
		Results    []result          `json:"results"`
	}
	part struct {
		ID       string             `json:"id"`
		Name     string             `json:"name"`
		Weight   catalogue.Points   `json:"weight"`
		Points   catalogue.Points   `json:"points"`
		Deducted catalogue.Points   `json:"deducted"`
		Duties   int                `json:"duties"`
		Met      int                `json:"met"`
		Findings []int              `json:"findings"` // indexes into findings
		Costs    []catalogue.Points `json:"costs"`    // what each of them took off
		Capped   catalogue.Points   `json:"capped"`
		Exempted []int              `json:"exempted"`
		Reasons  []string           `json:"reasons"` // why, one for each of exempted
	}
	bonus struct {
		Points catalogue.Points `json:"points"`
		Reason string           `json:"reason"`
		By     string           `json:"by"`
		On     string           `json:"on"`
	}
	result struct {
		Year        int              `json:"year"`
		Result      string           `json:"result"`
		Consequence string           `json:"consequence"`
		Share       catalogue.Points `json:"share,omitempty"` // per cent
	}
	since struct {
		With string    `json:"with"`
		Date string    `json:"date"`
		New  []int     `json:"new"` // indexes into findings
		Gone []finding `json:"gone"`
		Met  []int     `json:"met"`  // indexes into coverage.cells: met now, and not then
		Lost []int     `json:"lost"` // indexes into coverage.cells: met then, and not now
	}
)

// json is the whole report for programs.
func (a Account) json() ([]byte, error) {
	r := a.Report
	d := document{
		Date: r.Date.Midnight().String(), Title: a.Title, Within: a.Within, Content: a.Path("", false), Private: a.Path("", true),
		Summary: a.summary(), Departments: []department{}, Duties: a.duties(), Coverage: a.coverage(), Findings: a.findings(), Scores: a.scores(), Off: a.off(),
	}
	for _, p := range r.Departments {
		d.Departments = append(d.Departments, department{p.Folder, p.Name, p.Kind, p.Parent, p.Address, p.Pilot, p.Scored})
	}
	if s := a.Since; s != nil {
		d.Since = &since{s.Name, s.Date, whole(s.New), whole(s.Gone), whole(s.Met), whole(s.Lost)}
	}
	return lines(d)
}

// whole is a list that is not null in JSON.
func whole[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

func (a Account) summary() summary {
	s := summary{Cells: sumOf(a.Report.Coverage.Total()), Charges: map[string]int{}}
	for _, f := range a.Report.Findings {
		switch f.Severity {
		case catalogue.Error:
			s.Errors++
		case catalogue.Warning:
			s.Warnings++
		default:
			s.Notes++
		}
		if f.Bad() {
			s.Charges[string(f.ChargeOf())]++
		}
	}
	return s
}

func (a Account) duties() []duty {
	list := make([]duty, len(a.Report.Duties))
	for i, d := range a.Report.Duties {
		list[i] = duty{
			Key: d.Key(), File: a.Path(d.File, false), Line: d.Line, Standard: d.Standard, Department: d.Folder, No: d.No, Level1: d.Level1, Level2: d.Level2,
			Content: d.Content, Basis: d.Basis, Publisher: d.Publisher, Tier: d.Tier, TimeLimit: d.Raw, Limits: []limit{}, Unread: d.Unread.In(a.Language),
		}
		for _, l := range d.Limits {
			list[i].Limits = append(list[i].Limits, limit{string(l.Kind), l.Trigger, l.Number, string(l.Unit), l.Month, l.Day, l.Before, l.Part, l.Raw, Reading(l, a.Language)})
		}
	}
	return list
}

func (a Account) coverage() coverage {
	c := coverage{Cells: make([]cell, len(a.Report.Coverage.Cells)), Sums: []sum{}}
	for i, q := range a.Report.Coverage.Cells {
		items := []string{}
		for _, item := range q.Items {
			items = append(items, a.Path(item, false))
		}
		c.Cells[i] = cell{q.Department, q.Duty, a.Report.Duties[q.Duty].Key(), string(q.State), q.Own, items, q.On.Midnight().String(), q.Why}
	}
	for _, s := range a.Report.Coverage.Sums {
		c.Sums = append(c.Sums, sumOf(s))
	}
	return c
}

func sumOf(s catalogue.CoverageSum) sum {
	q := sum{s.By, s.Key, s.Name, s.Duties, s.Met, s.Hidden, s.Late, s.Elsewhere, s.Planned, s.Missing, s.Inapplicable, nil}
	if rate, ok := s.Rate(); ok {
		rate = math.Floor(rate*10_000+1e-9) / 10_000
		q.Rate = &rate
	}
	return q
}

func (a Account) findings() []finding {
	list := make([]finding, len(a.Report.Findings))
	spread(len(list), func(_, from, to int) {
		for i := from; i < to; i++ {
			list[i] = a.finding(a.Report.Findings[i])
		}
	})
	if a.Since != nil {
		for _, i := range a.Since.New {
			list[i].New = true
		}
	}
	return list
}

func (a Account) finding(f catalogue.ReportFinding) finding {
	about := make([]string, len(f.About))
	for i, file := range f.About {
		about[i] = a.Path(file, false)
	}
	return finding{
		Rule: string(f.Rule), Severity: f.Severity.String(), Charge: string(f.ChargeOf()), Department: f.Department, File: a.file(f), Line: int(f.At.Line), Column: int(f.At.Column),
		Text: f.Text(a.Language), Hint: f.Hint(a.Language), Basis: f.Basis().In(a.Language), Subject: subject(f), About: about, Private: f.Private,
	}
}

func (a Account) scores() []score {
	names, list := a.names(), []score{}
	for _, s := range a.Report.Scores {
		q := score{
			Department: s.Department, Name: names[s.Department], Rank: s.Rank, KindRank: s.KindRank, Points: s.Points, Full: s.Full, Grade: s.Grade.In(a.Language),
			Vetoed: whole(s.Vetoed), Before: s.Before, BeforeRank: s.BeforeRank, Parts: []part{}, Bonus: []bonus{}, Results: []result{},
		}
		for _, p := range s.Parts {
			q.Parts = append(q.Parts, part{p.ID, p.Name.In(a.Language), p.Weight, p.Points, p.Deducted, p.Duties, p.Met, whole(p.Findings), whole(p.Costs), p.Capped, whole(p.Exempted), whole(p.Reasons)})
		}
		for _, b := range s.Bonus {
			q.Bonus = append(q.Bonus, bonus{b.Points, b.Reason, b.By, b.On.Midnight().String()})
		}
		for _, r := range s.Results {
			q.Results = append(q.Results, result(r))
		}
		list = append(list, q)
	}
	return list
}
