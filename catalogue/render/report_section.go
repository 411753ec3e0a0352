package render

import (
	"html/template"
	"slices"
	"strconv"

	"gongkai/catalogue"
)

// ReportSectionPage is one body's part of the report on the site of an audience.
type ReportSectionPage struct {
	Frame
	Date    template.HTML
	Section *ReportSection
	Page    template.URL // the body's own page
	Back    template.URL // the overview
}

// ReportSection is one body's part of a report: what it comes to, its score, its duties, what is to be seen to.
type ReportSection struct {
	ID, Name string
	Figures  []Figure
	Score    *ReportScore // nil: not scored
	Duties   []ReportDuty // those that are not simply met: its own page lists all
	Groups   []FindingGroup
}

// ReportScore is a score with the parts of the assessment.
type ReportScore struct {
	Points, Full, Trend string
	Rank                int
	Parts               []ScorePart
}

// ScorePart is one line of the assessment.
type ScorePart struct {
	Name, Weight, Points, Deducted string
	Findings, Exempted             int
}

// ReportDuty is how a body stands with a duty.
type ReportDuty struct {
	No, Level1, Name, Limit string
	State, Word, Letter     string
	Why                     string
	On                      template.HTML
	Items                   []Link
}

// FindingGroup is the findings of one charge.
type FindingGroup struct {
	ID, Name string
	Count    int
	Rules    []FindingRule
}

// FindingRule is the findings of one rule, with the law. Open: they are few, and shown at once.
type FindingRule struct {
	Rule, Severity, Word string
	Title, Hint          string // what all of them say; what they do not have in common, each says itself
	Basis                string
	Open                 bool
	Findings             []Finding
	InTable              int // how many more there are, each a row of the table of duties below
}

// Count is how many findings of the rule there are.
func (r FindingRule) Count() int { return len(r.Findings) + r.InTable }

// Finding is one of them. Place is where it stands; Text and Hint are empty where they are those of the rule.
type Finding struct {
	Place      Link
	Line       string
	Text, Hint string
	New        bool
}

const openFindings = 5 // so many of a rule are shown at once

// makeSection is the part of a body; of no body, what concerns the site as a whole.
func (p *reporter) makeSection(folder string) *ReportSection {
	s := &ReportSection{ID: p.sectionID(folder), Name: p.name(folder)}
	s.Groups = p.groups(folder)
	if folder == "" {
		return s
	}
	w, sum := p.r.words, catalogue.CoverageSum{}
	for _, i := range p.parts().cells[folder] {
		c := p.report.Coverage.Cells[i]
		if sum.Add(c.State); c.State != catalogue.CellMet {
			s.Duties = append(s.Duties, p.duty(c))
		}
	}
	if rate, ok := sum.Rate(); ok {
		s.Figures = append(s.Figures, Figure{w.get("report.rate"), percent(rate), ""}, Figure{w.get("report.duties"), strconv.Itoa(sum.Duties), ""},
			Figure{w.get("report.late"), strconv.Itoa(sum.Late), "met-late"}, Figure{w.get("report.missing"), strconv.Itoa(sum.Missing), "missing"})
	}
	for _, score := range p.report.Scores {
		if score.Department == folder {
			s.Score = p.score(score)
			s.Figures = append(s.Figures, Figure{w.get("report.points"), s.Score.Points, ""}, Figure{w.get("report.rank"), strconv.Itoa(score.Rank), ""})
		}
	}
	return s
}

func (p *reporter) score(s catalogue.Score) *ReportScore {
	score := &ReportScore{Points: s.Points.String(), Full: s.Full.String(), Trend: p.trend(s), Rank: s.Rank}
	for _, q := range s.Parts {
		score.Parts = append(score.Parts, ScorePart{q.Name.In(p.r.language), q.Weight.String(), q.Points.String(), q.Deducted.String(), len(q.Findings), len(q.Exempted)})
	}
	return score
}

func (p *reporter) duty(c catalogue.Cell) ReportDuty {
	d, w := p.report.Duties[c.Duty], p.r.words
	row := ReportDuty{No: d.No, Level1: d.Level1, Name: d.Name(), Limit: d.Raw, State: string(c.State), Word: w.of("report-state", string(c.State)), Letter: w.of("report-letter", string(c.State)), Why: c.Why, On: p.r.day(c.On.Midnight())}
	for i, item := range c.Items {
		if i == openFindings {
			break
		}
		row.Items = append(row.Items, p.item(item))
	}
	return row
}

// bodyParts are the cells and findings of each body, by its folder.
type bodyParts struct{ cells, findings map[string][]int }

// byBody sorts a report once by bodies: sixty sections of fifty thousand cells are not looked through sixty times.
func byBody(r *catalogue.Report) bodyParts {
	b := bodyParts{map[string][]int{}, map[string][]int{}}
	for i, c := range r.Coverage.Cells {
		b.cells[c.Department] = append(b.cells[c.Department], i)
	}
	for i, f := range r.Findings {
		b.findings[f.Department] = append(b.findings[f.Department], i)
	}
	return b
}

// groups are the findings of a body by what they concern, then by rule.
func (p *reporter) groups(folder string) []FindingGroup {
	byCharge := map[catalogue.Charge][]int{}
	for _, i := range p.parts().findings[folder] {
		charge := p.report.Findings[i].ChargeOf()
		byCharge[charge] = append(byCharge[charge], i)
	}
	var groups []FindingGroup
	for _, c := range catalogue.Charges() {
		list := byCharge[c]
		if len(list) == 0 {
			continue
		}
		groups = append(groups, FindingGroup{ID: p.sectionID(folder) + "-" + string(c), Name: p.r.words.of("report-charge", string(c)), Count: len(list), Rules: p.byRule(list, folder != "")})
	}
	return groups
}

// byRule sorts findings by severity and rule. That a duty is missing the table of a body's duties says too, row by row:
// where there are many, only new ones are listed again.
func (p *reporter) byRule(list []int, tabled bool) []FindingRule {
	var rules []FindingRule
	place := map[catalogue.Rule]int{}
	tabled = tabled && p.missing(list) > openFindings
	for severity := catalogue.Error; severity >= catalogue.Note; severity-- {
		for _, i := range list {
			f := p.report.Findings[i]
			if f.Severity != severity {
				continue
			}
			k, known := place[f.Rule]
			if !known {
				k = len(rules)
				place[f.Rule] = k
				rules = append(rules, FindingRule{Rule: string(f.Rule), Severity: f.Severity.String(), Word: p.r.words.of("report-severity", f.Severity.String()), Basis: f.Basis().In(p.r.language)})
			}
			if tabled && f.Rule == missingRule && !p.fresh[i] {
				rules[k].InTable++
				rules[k].Hint = f.Hint(p.r.language)
				continue
			}
			rules[k].Findings = append(rules[k].Findings, p.finding(i))
		}
	}
	for i := range rules {
		rules[i].Open = len(rules[i].Findings) <= openFindings
		rules[i].share(p.r.language)
	}
	return rules
}

// missingRule says of a duty that it is not met, as its row does in the table of duties.
const missingRule catalogue.Rule = "duty-missing"

func (p *reporter) missing(list []int) (n int) {
	for _, i := range list {
		if p.report.Findings[i].Rule == missingRule {
			n++
		}
	}
	return n
}

func (p *reporter) finding(i int) Finding {
	f, line := p.report.Findings[i], ""
	if f.At.Line > 0 {
		line = strconv.Itoa(int(f.At.Line))
	}
	return Finding{p.place(f), line, f.Text(p.r.language), f.Hint(p.r.language), p.fresh[i]}
}

// share says once what the findings of a rule have in common.
func (r *FindingRule) share(language string) {
	text, hint := r.InTable == 0, true
	for _, f := range r.Findings {
		text, hint = text && f.Text == r.Findings[0].Text, hint && f.Hint == r.Findings[0].Hint
	}
	if text {
		r.Title = r.Findings[0].Text
	} else {
		r.Title = catalogue.Problem{Rule: catalogue.Rule(r.Rule), Args: slices.Repeat([]string{"…"}, 9)}.Text(language)
	}
	if hint && len(r.Findings) > 0 {
		r.Hint = r.Findings[0].Hint
	}
	for i := range r.Findings {
		if text {
			r.Findings[i].Text = ""
		}
		if hint {
			r.Findings[i].Hint = ""
		}
	}
}

// sectionID is the name of a body's section: its place in the list.
func (p *reporter) sectionID(folder string) string {
	for i, d := range p.report.Departments {
		if d.Folder == folder {
			return "Body-" + strconv.Itoa(i+1)
		}
	}
	return "Site"
}
