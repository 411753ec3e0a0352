package supervise

// freshness is filled by its own file.
func (s *survey) freshness() {}
