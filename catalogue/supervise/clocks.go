package supervise

// clocks is filled by its own file.
func (s *survey) clocks() {}
