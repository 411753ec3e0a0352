package catalogue

// successor is an item that says of another that it replaces or amends it.
type successor struct {
	*standing
	as string
}

// succession takes down which items replace or amend which others.
func (c *checker) succession() {
	for _, s := range c.r.list {
		for _, rel := range s.Relates {
			if as := rel.As.Value; as == "replaces" || as == "amends" {
				if target, ok := Beside(s.Path, rel.To.Value); ok && target != s.Path {
					c.r.successors[target] = append(c.r.successors[target], successor{s, as})
				}
			}
		}
	}
}

// validity is the first that holds of repealed, expired, not yet in force, amended, in force, as an audience is told of an
// item that it sees in full; by is the other item that made it so. Of an item that neither is a normative document nor
// says anything of its life nothing is stated.
func (r *Register) validity(s *standing, audience string) (v Validity, by *standing) {
	replaced, amended := r.superseding(s, audience, "replaces"), r.superseding(s, audience, "amends")
	switch {
	case s.Repealed != nil && !s.Repealed.On.Value.After(r.date):
		return Validity{State: Repealed, On: s.Repealed.On.Value, By: s.Repealed.By.Value}, replaced
	case replaced != nil:
		return Validity{State: Repealed, On: replaced.since()}, replaced
	case s.Expires.Set() && r.date.After(s.Expires.Value):
		return Validity{State: Expired, On: s.Expires.Value}, nil
	case s.Effective.Set() && r.date.Before(s.Effective.Value):
		return Validity{State: Pending, On: s.Effective.Value}, nil
	case amended != nil:
		return Validity{State: Amended, On: amended.since()}, amended
	case s.Normative.Value || s.Kind.Value == "policy" || s.Effective.Set() || s.Expires.Set() || s.Repealed != nil:
		return Validity{State: InForce}, nil
	}
	return v, nil
}

// superseding is the newest item in force by now that replaces or amends another, of those that the audience may see.
func (r *Register) superseding(s *standing, audience, as string) (newest *standing) {
	for _, other := range r.successors[s.Path] {
		if other.as != as || other.since().After(r.date) || r.form(other.standing, audience) != Full {
			continue
		}
		if newest == nil || other.since().After(newest.since()) {
			newest = other.standing
		}
	}
	return newest
}

// since is the day from which a document counts: when it takes effect, or when it was made.
func (s *standing) since() Date {
	if !s.Effective.Value.IsZero() {
		return s.Effective.Value
	}
	return s.Made.Value
}
