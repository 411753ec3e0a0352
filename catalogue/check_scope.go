package catalogue

import "strings"

// scope checks who may see an item, and that what they may not see is not here to be seen.
func (c *checker) scope(s *standing) {
	if s.scope == "" {
		c.wanting(s, s.Scope.At, "item-scope-missing", "公开范围: ……", "scope: …")
		return
	}
	if (s.Private || s.Body.Private) && s.scope != Limited {
		c.add(s.Path, s.Scope.At, "item-private-scope")
	}
	if a := s.Source; a != nil && a.Attribute.Set() && Scope(a.Attribute.Value).width() < s.scope.width() {
		c.add(s.Path, cmpAt(s.Scope.At, a.At), "item-scope-source", scopeWord(Scope(a.Attribute.Value)))
	}
	if s.scope == Public {
		if s.Listed.Set() {
			c.add(s.Path, s.Listed.At, "item-listed-public")
		}
		if r := s.Reason; r != nil && r.Code.Set() || s.ReviewDue.Set() {
			c.add(s.Path, cmpAt(s.ReviewDue.At, s.reasonAt()), "item-withheld-signs")
		}
	} else {
		c.reason(s)
		c.nothingHere(s)
	}
	c.audience(s)
	switch {
	case s.scope == Withheld && !s.ReviewDue.Set():
		c.wanting(s, At{}, "item-review-due-missing", "复审日期: ……", "review_due: …")
	case s.scope != Public && s.ReviewDue.Set() && s.ReviewDue.Value.Before(c.r.date) && s.gone(c.r.date) == nil:
		c.add(s.Path, s.ReviewDue.At, "item-review-overdue", s.ReviewDue.Value.String())
	}
}

// reason checks why an item is not open to all (条例第十四至十六条).
func (c *checker) reason(s *standing) {
	r := s.Reason
	if r == nil || r.Words.Value == "" {
		at, hint := s.reasonless()
		c.missing(s, at, "item-reason-missing", hint.Chinese, hint.English)
		if r == nil {
			return
		}
	}
	switch {
	case s.scope == Withheld && !r.Code.Set():
		at, hint := r.Blanks.Inside(r.At, "条款: ……", "code: …")
		c.missing(s, at, "item-reason-code-missing", hint.Chinese, hint.English)
	case s.scope != Withheld && r.Code.Set():
		c.add(s.Path, r.Code.At, "item-reason-code-misused", scopeWord(s.scope))
	case r.Code.Value == "law" && r.Basis.Value == "":
		c.missing(s, r.Code.At, "item-reason-basis-missing")
	}
}

// reasonless is where an item's reason belongs, and what to write there.
func (s *standing) reasonless() (At, Words) {
	if r := s.Reason; r != nil && r.Words.At.Line != 0 {
		return r.Words.At, Words{"写成“……”", "write “…”"}
	} else if r != nil {
		return r.Blanks.Inside(r.At, "说明: ……", "words: …")
	}
	chinese, english := "理由: {说明: ……}", "reason: {words: …}"
	return s.below(s.Scope.At, chinese, english)
}

// below is where a key belongs that goes with another: below its line, or above the end of the front matter where the
// other is not written either.
func (s *standing) below(at At, chinese, english string) (At, Words) {
	if at.Line == 0 {
		return s.Blanks.wanting(At{}, s.Foot, chinese, english)
	}
	if at, hint, ok := s.Blanks.filled(chinese, english); ok {
		return at, hint
	}
	return at, Words{"在这一行下面加一行“" + chinese + "”", "add a line “" + english + "” below this one"}
}

// reasonAt is the place of an item's reason, where it has one.
func (s *standing) reasonAt() At {
	if s.Reason == nil {
		return At{}
	}
	return s.Reason.At
}

// nothingHere: what is not public does not belong where seventy offices can read it. On-request and withheld items
// carry no text anywhere; a limited one has its text in the private tree, or here in a repository that is private.
func (c *checker) nothingHere(s *standing) {
	allowed := s.scope == Limited && (s.Private || c.r.privateRepository())
	word := scopeWord(s.scope)
	hint := Words{"删掉；不公开的内容不放进仓库", "remove it: what is not public does not belong here"}
	if s.scope == Limited {
		hint = Words{"移到另外的文件夹，构建时用 --private 指定", "move it into a tree of its own and name that with --private"}
	}
	if !s.Body.Empty() && !allowed && !(s.scope == Limited && s.Body.Private) {
		c.add(s.Path, At{Line: uint32(s.Body.Line), Column: 1}, "item-text-not-public", word, hint.Chinese, hint.English)
		c.inText(len(c.problems)-1, s.Body)
	}
	if s.Summary.Value != "" && !allowed {
		c.add(s.Path, s.Summary.At, "item-summary-not-public", word, hint.Chinese, hint.English)
	}
	for _, f := range s.files() {
		if !allowed && !(s.scope == Limited && c.r.privateFile(s.Path, f.Value)) {
			c.add(s.Path, f.At, "item-file-not-public", word, hint.Chinese, hint.English)
		}
	}
}

func (r *Register) privateRepository() bool {
	return r.site != nil && r.site.Repository.Value == "private"
}

// privateFile says whether a file lies in the private tree, or at least not here.
func (r *Register) privateFile(from, name string) bool {
	target, ok := Beside(from, name)
	a := r.assets[target]
	return ok && (a == nil || a.Private)
}

// audience checks for whom a limited item is; nobody else has an audience.
func (c *checker) audience(s *standing) {
	var ids []string
	if c.r.site != nil {
		for _, a := range c.r.site.Audiences[:min(len(c.r.site.Audiences), mostNamed)] {
			ids = append(ids, a.ID.Value)
		}
	}
	if s.scope != Limited {
		if len(s.Audience) > 0 {
			c.add(s.Path, s.Audience[0].At, "item-audience-misused", scopeWord(s.scope))
		}
		return
	}
	if len(s.Audience) == 0 {
		at, hint := s.below(s.Scope.At, "公开对象: [……]", "audience: […]")
		c.missing(s, at, "item-audience-missing", strings.Join(ids, ", "), hint.Chinese, hint.English)
	}
	for _, a := range s.Audience {
		if _, known := c.r.audiences[a.Value]; !known && !c.r.siteInDoubt() {
			hint := Meant(a.Value, ids, Words{"先在 site.yaml 的 受众（audiences）里写上这个受众", "add it to audiences in site.yaml first"})
			c.add(s.Path, a.At, "item-audience-unknown", a.Value, hint.Chinese, hint.English)
		}
	}
	if !s.Attribute.Set() {
		at, hint := s.below(s.Scope.At, "属性: ……", "attribute: …")
		c.missing(s, at, "item-attribute-missing", hint.Chinese, hint.English)
	}
}
