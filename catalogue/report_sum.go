package catalogue

// Add counts a cell. What is met by items that are not listed is met; a plan whose day has passed is no plan.
func (s *CoverageSum) Add(state CellState) {
	s.Duties++
	switch state {
	case CellHidden:
		s.Met++
		s.Hidden++
	case CellMet:
		s.Met++
	case CellLate:
		s.Late++
	case CellElsewhere:
		s.Elsewhere++
	case CellPlanned:
		s.Planned++
	case CellInapplicable:
		s.Inapplicable++
	default:
		s.Missing++
	}
}

// Rate is how much of what is asked by now is met, from 0 to 1: what does not apply, and what is planned for a day to come,
// is not. Parts of a score that go by it count alike. ok is false where nothing is asked.
func (s CoverageSum) Rate() (rate float64, ok bool) {
	met := s.Met + s.Late + s.Elsewhere
	if all := met + s.Missing; all > 0 {
		return float64(met) / float64(all), true
	}
	return 0, false
}

// Total counts every cell: a duty of five departments counts five times. A report of figures alone brings it along.
func (c Coverage) Total() CoverageSum {
	total := CoverageSum{By: "site"}
	for _, s := range c.Sums {
		if s.By == total.By {
			return s
		}
	}
	for _, cell := range c.Cells {
		total.Add(cell.State)
	}
	return total
}

// By are the sums over one thing: department, unit, field, level, channel, standard.
func (c Coverage) By(what string) []CoverageSum {
	var list []CoverageSum
	for _, s := range c.Sums {
		if s.By == what {
			list = append(list, s)
		}
	}
	return list
}

// Departments sums the cells of each department, in the order given; those without any are left out.
func (c Coverage) Departments(list []ReportDepartment) []CoverageSum {
	sums := map[string]*CoverageSum{}
	for _, cell := range c.Cells {
		s := sums[cell.Department]
		if s == nil {
			s = &CoverageSum{By: "department", Key: cell.Department}
			sums[cell.Department] = s
		}
		s.Add(cell.State)
	}
	if len(c.Cells) == 0 {
		for _, s := range c.By("department") {
			sums[s.Key] = &s
		}
	}
	var all []CoverageSum
	for _, d := range list {
		if s := sums[d.Folder]; s != nil {
			s.Name = d.Name
			all = append(all, *s)
		}
	}
	return all
}

// Bad says whether a finding makes the report one of failure: notes do not.
func (f ReportFinding) Bad() bool { return f.Severity >= Warning }

// Bad is how many findings are errors or warnings.
func (r *Report) Bad() int {
	n := 0
	for _, f := range r.Findings {
		if f.Bad() {
			n++
		}
	}
	return n
}

// ChargeOf is what a finding concerns: what the table of its rule says, and for a rule of gongkai check, that something
// is wrong.
func (f ReportFinding) ChargeOf() Charge {
	if rule, ok := f.Rule.Report(); ok {
		return rule.Charge
	}
	return ChargeWrong
}

// Met says whether a duty in this state is met, in time or not, here or elsewhere.
func (s CellState) Met() bool {
	return s == CellMet || s == CellLate || s == CellElsewhere || s == CellHidden
}
