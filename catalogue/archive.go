package catalogue

// OfYear is the register of one year: For then gives the items that were published in it, or were made in it where they
// never were, and nothing that leads to others. Zero is every year. Departments, duties and free pages are as they are.
func (r *Register) OfYear(year int) *Register {
	of := *r
	of.year = year
	return &of
}

// outside says whether the register is one of another year than an item's.
func (r *Register) outside(s *standing) bool {
	if r.year == 0 {
		return false
	}
	on := s.Published.Value
	if on.IsZero() {
		on = s.Made.Value
	}
	return int(on.Year) != r.year
}
