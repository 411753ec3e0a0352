package supervise

// annual is filled by its own file.
func (s *survey) annual() {}
