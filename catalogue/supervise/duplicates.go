package supervise

// duplicates is filled by its own file.
func (s *survey) duplicates() {}
