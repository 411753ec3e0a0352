package supervise

import "gongkai/catalogue"

// scoring is one department's score while it is made.
type scoring struct {
	table catalogue.Assessment
	made  catalogue.Score
	lines []map[int]catalogue.Points // by part: what each line took off so far
}

func newScoring(a catalogue.Assessment, d catalogue.ReportDepartment) *scoring {
	g := &scoring{table: a, made: catalogue.Score{Department: d.Folder, Full: a.Full}, lines: make([]map[int]catalogue.Points, len(a.Parts))}
	for i, p := range a.Parts {
		g.made.Parts = append(g.made.Parts, catalogue.ScorePart{ID: p.ID, Name: p.Name, Weight: p.Weight})
		g.lines[i] = map[int]catalogue.Points{}
	}
	return g
}

// take takes off what a finding costs by a line of the table; an exempted one costs nothing and is shown.
func (g *scoring) take(l line, finding int, exempted *catalogue.Exemption) {
	part, rule := &g.made.Parts[l.part], g.table.Parts[l.part].Deduct[l.number]
	if exempted != nil {
		part.Exempted = append(part.Exempted, finding)
		part.Reasons = append(part.Reasons, exempted.Reason)
		return
	}
	if rule.Veto {
		g.made.Vetoed = append(g.made.Vetoed, finding)
	}
	costs := rule.Each
	if rule.Most != 0 {
		costs = min(costs, rule.Most-g.lines[l.part][l.number])
	}
	g.lines[l.part][l.number] += costs
	part.Findings = append(part.Findings, finding)
	part.Costs = append(part.Costs, costs)
	part.Capped += rule.Each - costs
}

// count counts a duty that binds the department, in the parts that go by their rate. One that is planned for a day to
// come asks nothing yet, and one that does not apply asks nothing at all.
func (g *scoring) count(cell int, state catalogue.CellState) {
	for i := range g.made.Parts {
		part := &g.made.Parts[i]
		if !g.table.Parts[i].Coverage {
			continue
		}
		switch state {
		case catalogue.CellMet, catalogue.CellLate, catalogue.CellElsewhere, catalogue.CellHidden:
			part.Duties++
			part.Met++
		case catalogue.CellMissing, catalogue.CellOverdue:
			part.Duties++
			part.Open = append(part.Open, cell)
		}
	}
}

// score adds the parts up.
func (g *scoring) score() catalogue.Score {
	for i := range g.made.Parts {
		part := &g.made.Parts[i]
		settle(part)
		g.made.Points += part.Points
	}
	for _, b := range g.made.Bonus {
		g.made.Points += b.Points
	}
	g.made.Grade = g.table.Grade(g.made.Points)
	if len(g.made.Vetoed) > 0 {
		g.made.Grade = g.table.Lowest()
	}
	return g.made
}

// settle reckons what is left of a part's weight: first what the rate of duties leaves out, rounded down so that a gap
// always shows, then the findings in their order until nothing is left.
func settle(part *catalogue.ScorePart) {
	left := part.Weight
	if part.Duties > 0 {
		left = part.Weight * catalogue.Points(part.Met) / catalogue.Points(part.Duties)
	}
	for i, costs := range part.Costs {
		taken := min(costs, left)
		left -= taken
		part.Costs[i] = taken
		part.Capped += costs - taken
	}
	part.Points, part.Deducted = left, part.Weight-left
}
