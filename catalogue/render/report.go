package render

import (
	"html/template"
	"math"
	"strconv"
	"sync"

	"gongkai/catalogue"
)

// ReportPage is the overview of the disclosure office's report on the site of an audience. The site of the public has
// figures alone: no map, no findings.
type ReportPage struct {
	Frame
	ReportBody
}

// ReportBody is what a report comes to.
type ReportBody struct {
	Date    template.HTML
	Public  bool // the page of figures
	Part    bool // it is made from what an audience sees
	Figures []Figure
	Since   *ReportSince
	Map     *ReportMap // nil without cells
	Bodies  []ReportRow
	Scored  bool // some of the bodies have points
	Sums    []ReportSums
	Charges []string // the headings of the table of findings
	Counts  []ReportCount
	Off     []string       // rules that are turned off
	General *ReportSection // what concerns the site as a whole; nil where nothing does
}

// Figure is one number with what it counts. State is its class.
type Figure struct{ Name, Value, State string }

// ReportRow is a body with its coverage and its score.
type ReportRow struct {
	Link
	Unit   bool   // it belongs to the body above it
	Pilot  bool   // it tries things out first
	Rank   int    // 0: not ranked
	Points string // empty: not scored
	Trend  string // since the earlier report; empty without
	Share  *Share
	Rate   string // empty where nothing applies
	Late   int
	Lacks  int
	Bad    int // findings that are errors or warnings
}

// Share is a bar of 100 units: met, met late, planned; the rest is missing.
type Share struct{ Met, Late, Planned, LateFrom, PlannedFrom int }

// ReportSums is what is covered, by field, level, channel or standard.
type ReportSums struct {
	Heading, ID string
	Rows        []ReportSum
}

// ReportSum is one of them.
type ReportSum struct {
	Name, Rate                        string
	Share                             *Share
	Duties, Met, Late, Planned, Lacks int
}

// ReportCount is how many findings a body has of each charge; an empty link counts none.
type ReportCount struct {
	Link
	Cells []Link
}

// ReportSince is what is new since an earlier report, and what is gone; Met and Lost name the duties that are newly met,
// and no longer met.
type ReportSince struct {
	Name, Date string
	New        int
	Gone       []GoneFinding
	Met, Lost  []string
}

// GoneFinding is a finding that the earlier report had.
type GoneFinding struct{ File, Text, Rule string }

// reporter makes the parts of a report's pages. Where they lead is the caller's: a site has pages of its own, a file has
// sections.
type reporter struct {
	r       *Renderer
	report  *catalogue.Report
	public  bool // figures alone
	part    bool // of a site
	parts   func() bodyParts
	names   map[string]string
	section func(folder string) template.URL         // of a body's part of the report; empty without
	item    func(path string) Link                   // an item that meets a duty
	place   func(catalogue.ReportFinding) Link       // where a finding stands
	fresh   map[int]bool                             // the findings that an earlier report lacks
	anchor  func(folder, charge string) template.URL // of the findings of one charge
}

func (p *reporter) name(folder string) string {
	if folder == "" {
		return p.r.words.get("report.site")
	}
	if name, ok := p.names[folder]; ok {
		return name
	}
	return folder
}

func newReporter(r *Renderer, report *catalogue.Report) *reporter {
	p := &reporter{r: r, report: report, parts: sync.OnceValue(func() bodyParts { return byBody(report) }), names: map[string]string{}, fresh: map[int]bool{}}
	for _, d := range report.Departments {
		p.names[d.Folder] = d.Name
	}
	return p
}

// body is the overview.
func (p *reporter) body() ReportBody {
	b := ReportBody{Date: p.r.day(p.report.Date.Midnight()), Public: p.public, Part: p.part, Figures: p.figures(), Map: p.chart(), Sums: p.sums()}
	b.Bodies = p.rows()
	for _, row := range b.Bodies {
		b.Scored = b.Scored || row.Points != ""
	}
	b.Charges, b.Counts = p.counts()
	for _, rule := range p.report.Off {
		b.Off = append(b.Off, string(rule))
	}
	if s := p.makeSection(""); len(s.Groups) > 0 {
		b.General = s
	}
	return b
}

// figures are the numbers at the head.
func (p *reporter) figures() []Figure {
	w, s := p.r.words, p.report.Coverage.Total()
	var list []Figure
	if s.Duties > 0 {
		if rate, ok := s.Rate(); ok {
			list = append(list, Figure{w.get("report.rate"), percent(rate), ""})
		}
		list = append(list, Figure{w.get("report.duties"), strconv.Itoa(s.Duties), ""}, Figure{w.get("report.met"), strconv.Itoa(s.Met), "met"})
		if s.Hidden > 0 {
			list = append(list, Figure{w.of("report-state", string(catalogue.CellHidden)), strconv.Itoa(s.Hidden), string(catalogue.CellHidden)})
		}
		if !p.public { // its duties are told as met, however late
			list = append(list, Figure{w.get("report.late"), strconv.Itoa(s.Late), "met-late"})
		}
		list = append(list, Figure{w.get("report.elsewhere"), strconv.Itoa(s.Elsewhere), "met-elsewhere"}, Figure{w.get("report.planned"), strconv.Itoa(s.Planned), "planned"}, Figure{w.get("report.missing"), strconv.Itoa(s.Missing), "missing"})
	}
	return list
}

// percent is rounded down, so that what is not all is never told as all.
func percent(rate float64) string {
	return strconv.FormatFloat(math.Floor(rate*1000+1e-9)/10, 'f', -1, 64) + "%"
}

// shareOf is a bar for a sum; nil where nothing applies.
func shareOf(s catalogue.CoverageSum) *Share {
	all := s.Met + s.Late + s.Elsewhere + s.Planned + s.Missing
	if all == 0 {
		return nil
	}
	met, late, planned := 100*(s.Met+s.Elsewhere)/all, 100*s.Late/all, 100*s.Planned/all
	return &Share{Met: met, Late: late, Planned: planned, LateFrom: met, PlannedFrom: met + late}
}

// rows are the bodies: those that are ranked by their rank, then the others in the order of lists.
func (p *reporter) rows() []ReportRow {
	sums, bad := map[string]catalogue.CoverageSum{}, map[string]int{}
	for _, s := range p.report.Coverage.Departments(p.report.Departments) {
		sums[s.Key] = s
	}
	for _, f := range p.report.Findings {
		if f.Bad() {
			bad[f.Department]++
		}
	}
	units := map[string]bool{}
	for _, d := range p.report.Departments {
		units[d.Folder] = d.Parent != ""
	}
	row := func(folder string) ReportRow {
		s := sums[folder]
		row := ReportRow{Link: Link{p.name(folder), p.section(folder)}, Unit: units[folder], Share: shareOf(s), Late: s.Late, Lacks: s.Missing, Bad: bad[folder]}
		if rate, ok := s.Rate(); ok {
			row.Rate = percent(rate)
		}
		return row
	}
	var list []ReportRow
	done := map[string]bool{}
	for _, s := range p.report.Scores {
		r := row(s.Department)
		r.Unit, r.Rank, r.Points, r.Trend = false, s.Rank, s.Points.String(), p.trend(s)
		list, done[s.Department] = append(list, r), true
	}
	for _, d := range p.report.Departments {
		if r := row(d.Folder); !done[d.Folder] && (r.Share != nil || r.Bad > 0) {
			r.Pilot = d.Pilot
			list = append(list, r)
		}
	}
	return list
}

func (p *reporter) trend(s catalogue.Score) string {
	switch {
	case s.Before == nil || s.Points == *s.Before:
		return ""
	case s.Points > *s.Before:
		return "+" + (s.Points - *s.Before).String()
	}
	return (s.Points - *s.Before).String()
}
