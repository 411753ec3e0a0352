package catalogue

import "strings"

// Only is the part of a report that concerns a department and its units: their findings, duties, cells and scores. ok is
// false where there is no such department.
func (r *Report) Only(folder string) (part *Report, ok bool) {
	within := func(f string) bool { return f == folder || strings.HasPrefix(f, folder+"/") }
	for _, d := range r.Departments {
		ok = ok || d.Folder == folder
	}
	if !ok {
		return nil, false
	}
	bound := map[int]bool{}
	for _, c := range r.Coverage.Cells {
		bound[c.Duty] = bound[c.Duty] || within(c.Department)
	}
	p := r.part(selection{
		department: within,
		duty:       func(i int) bool { return bound[i] || r.Duties[i].Standard == "" && within(r.Duties[i].Folder) },
		finding:    func(f ReportFinding) bool { return within(f.Department) },
	})
	p.Coverage.Sums = r.sumsWithin(within, p)
	return p, true
}

// sumsWithin keeps the sums of the departments, and counts anew by field and standard. The others count over more
// departments than these.
func (r *Report) sumsWithin(within func(string) bool, part *Report) []CoverageSum {
	var list []CoverageSum
	for _, s := range r.Coverage.Sums {
		if (s.By == "department" || s.By == "unit") && within(s.Key) {
			list = append(list, s)
		}
	}
	list = append(list, part.sums("field", func(d ReportDuty) string { return d.Field })...)
	return append(list, part.sums("standard", func(d ReportDuty) string { return d.Standard })...)
}

// sums counts the cells over what key gives for their duty; what it gives nothing for is not counted.
func (r *Report) sums(by string, key func(ReportDuty) string) []CoverageSum {
	place := map[string]int{}
	var list []CoverageSum
	for _, c := range r.Coverage.Cells {
		k := key(r.Duties[c.Duty])
		if k == "" {
			continue
		}
		i, known := place[k]
		if !known {
			i = len(list)
			place[k] = i
			list = append(list, CoverageSum{By: by, Key: k, Name: k})
		}
		list[i].Add(c.State)
	}
	return list
}

// selection says what of a report is kept. Sums are the caller's.
type selection struct {
	department func(folder string) bool
	duty       func(int) bool
	finding    func(ReportFinding) bool
}

// part copies what is selected, and sets the places that cells and scores name.
func (r *Report) part(s selection) *Report {
	p := &Report{Date: r.Date, Off: r.Off}
	duties := make([]int, len(r.Duties))
	for i, d := range r.Duties {
		if duties[i] = -1; s.duty(i) {
			duties[i] = len(p.Duties)
			p.Duties = append(p.Duties, d)
		}
	}
	findings := make([]int, len(r.Findings))
	for i, f := range r.Findings {
		if findings[i] = -1; s.finding(f) {
			findings[i] = len(p.Findings)
			p.Findings = append(p.Findings, f)
		}
	}
	for _, d := range r.Departments {
		if s.department(d.Folder) {
			p.Departments = append(p.Departments, d)
		}
	}
	cells := make([]int, len(r.Coverage.Cells))
	for i, c := range r.Coverage.Cells {
		if cells[i] = -1; duties[c.Duty] >= 0 && s.department(c.Department) {
			cells[i] = len(p.Coverage.Cells)
			c.Duty = duties[c.Duty]
			p.Coverage.Cells = append(p.Coverage.Cells, c)
		}
	}
	for _, score := range r.Scores {
		if s.department(score.Department) {
			p.Scores = append(p.Scores, score.placed(findings, cells))
		}
	}
	return p
}

// placed is a score with its findings and cells in their new places, without those that were left out.
func (s Score) placed(findings, cells []int) Score {
	parts := make([]ScorePart, len(s.Parts))
	for i, part := range s.Parts {
		part.Costs, part.Reasons = kept(part.Findings, findings, part.Costs), kept(part.Exempted, findings, part.Reasons)
		part.Findings, part.Exempted, part.Open = places(part.Findings, findings), places(part.Exempted, findings), places(part.Open, cells)
		parts[i] = part
	}
	s.Parts, s.Vetoed = parts, places(s.Vetoed, findings)
	return s
}

func places(list, to []int) []int {
	var placed []int
	for _, i := range list {
		if to[i] >= 0 {
			placed = append(placed, to[i])
		}
	}
	return placed
}

// kept is what stands beside those of a list that have a new place.
func kept[T any](list, to []int, beside []T) []T {
	var left []T
	for i, n := range list {
		if i < len(beside) && to[n] >= 0 {
			left = append(left, beside[i])
		}
	}
	return left
}
