package catalogue

// dates checks that what comes later is dated later.
func (c *checker) dates(s *standing) {
	made, published := dated{"生成日期", "made", s.Made}, dated{"公开日期", "published", s.Published}
	effective := dated{"生效日期", "effective", s.Effective}
	expires := dated{"失效日期", "expires", s.Expires}
	order := func(later, earlier dated) { c.order(s.Path, later, earlier) }
	order(published, made)
	order(effective, made)
	order(expires, made)
	order(expires, effective)
	order(dated{"显示至", "display_until", s.DisplayTill}, published)
	if r := s.Repealed; r != nil {
		order(dated{"废止日期", "repealed", r.On}, made)
	}
	if w := s.Withdrawn; w != nil {
		order(dated{"撤回日期", "withdrawn", w.On}, published)
		if w.Why.Value == "" {
			c.add(s.Path, w.At, "withdrawn-why-missing")
		}
	}
	if w := s.Window; w != nil {
		order(dated{"截止", "closes", w.Closes}, dated{"开始", "opens", w.Opens})
	}
	for _, change := range s.Changes {
		order(dated{"更正日期", "changes", change.On}, published)
		if on := change.On; on.Set() && on.Value.Midnight().After(c.r.date) {
			c.add(s.Path, on.At, "changes-ahead", on.Value.Midnight().String(), c.r.date.String())
		}
	}
}

// dated is a date with its names.
type dated struct {
	chinese, english string
	Field[Date]
}

func (c *checker) order(file string, later, earlier dated) {
	if !later.Set() || !earlier.Set() || !later.Value.Before(earlier.Value) {
		return
	}
	c.add(file, later.At, "item-dates-order", later.chinese, later.Value.String(), earlier.chinese, earlier.Value.String(), later.english, earlier.english, itoa(int(earlier.At.Line)))
}

// window counts the last day of a window. The day it opens is not counted, the last is (民法典第二百零一条). Working
// days beyond the known holiday notices are never guessed.
func (c *checker) window(s *standing) {
	w := s.Window
	if w == nil && s.Kind.Value == "consultation" && s.Step.Value != "result" && s.scope == Public {
		c.missing(s, s.Kind.At, "item-window-missing")
	}
	if w == nil || !w.Opens.Set() {
		return
	}
	given := 0
	for _, set := range []bool{w.Closes.Set(), w.Days.Set(), w.WorkingDays.Set()} {
		if set {
			given++
		}
	}
	if given != 1 {
		c.missing(s, w.At, "item-window-shape", itoa(given))
		return
	}
	out := &Window{Opens: w.Opens.Value, Days: w.Days.Value, WorkingDays: w.WorkingDays.Value}
	switch {
	case w.Closes.Set():
		out.Last = w.Closes.Value
	case w.Days.Set():
		out.Last = w.Opens.Value.AddDays(min(w.Days.Value, 36_500))
	default:
		last, known := c.r.calendar.AddWorkingDays(w.Opens.Value, min(w.WorkingDays.Value, 10_000))
		if !known {
			c.add(s.Path, w.WorkingDays.At, "item-window-unsure", itoa(w.WorkingDays.Value))
		}
		out.Last = last
	}
	out.State = windowState(out, c.r.date)
	s.window = out
}

func windowState(w *Window, date Date) WindowState {
	switch {
	case date.Before(w.Opens):
		return WindowAhead
	case w.Last.IsZero():
		return WindowUnsure
	case date.After(w.Last):
		return WindowClosed
	}
	return WindowOpen
}
