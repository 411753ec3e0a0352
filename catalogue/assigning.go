package catalogue

// Assigns says whether site.yaml has index numbers and dates of publication given by gongkai assign.
func (s *SiteRecord) Assigns() bool { return s != nil && s.Assign.Value }

// unassigned says whether an item is approved and still waits for its number or its date. It is not published then, and
// nobody guesses what it will be given.
func (r *Register) unassigned(s *standing) bool {
	return r.site.Assigns() && !s.Broken && s.approved() && s.lacks(s.scope) != Words{}
}

// lacks names what an item of a scope still needs to be assigned; empty if it needs nothing. What is withheld needs no
// date of publication.
func (it *ItemRecord) lacks(scope Scope) Words {
	dateless := scope != Withheld && !it.Published.Set()
	switch {
	case it.Index.Value == "" && dateless:
		return Words{"索引号和公开日期", "index number and date of publication"}
	case it.Index.Value == "":
		return Words{"索引号", "its index number"}
	case dateless:
		return Words{"公开日期", "its date of publication"}
	}
	return Words{}
}

// arrives says whether everybody who may read the one may open the page of the other as soon as that has its number. Then
// a link or a relation to it may be merged with it: until it is numbered the gate drops the relation, and the link is its
// words.
func (r *Register) arrives(editions []string, other *standing) bool {
	return r.unassigned(other) && r.reaches(editions, r.numbered(other))
}

// numbered is an item as it will be when it was assigned what it lacks.
func (r *Register) numbered(s *standing) *standing {
	it, numbered := *s.ItemRecord, *s
	numbered.ItemRecord = &it
	if it.Index.Value == "" {
		it.Index.Value = "0" // whichever: nobody is shown it
	}
	if !it.Published.Set() {
		it.Published = Field[Date]{Value: r.date, At: At{Line: 1}}
	}
	return &numbered
}

// dates says whether an item without a date of publication is given one. What was taken over from another register was
// public before, and nobody but its author knows since when.
func (r *Register) dates(s *standing) bool { return r.site.Assigns() && s.Imported == nil }

// unnumbered says of an item without an index number that it lacks one, unless it will be given one.
func (c *checker) unnumbered(s *standing) {
	switch {
	case s.Index.Value != "":
	case !c.r.site.Assigns():
		chinese, english := "……", "…"
		if s.department.match != nil && s.Made.Set() {
			chinese = c.free(s)
			english = chinese
		}
		c.wanting(s, s.Index.At, "item-index-missing", `索引号: "`+chinese+`"`, `index: "`+english+`"`)
	case !s.department.numbers():
		c.missing(s, s.Index.At, "item-unassignable", s.department.Path)
	}
}

// numbers says whether index numbers can be made for a department: a pattern holds, and the code that it asks for is
// known.
func (p *place) numbers() bool { return newNumbering(p.pattern, p.code).own != nil }
