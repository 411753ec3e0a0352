package catalogue

import "strings"

// approval says who is a draft. 条例第十七条: nothing is disclosed before it was reviewed.
func (c *checker) approval(s *standing) {
	switch {
	case c.reviewed(s.Path, s.Review, s.Published, s.Doubtful):
	case s.draft:
		at, hint := unapproved(s.Review, s.Blanks, s.Foot)
		c.missing(s, at, "item-draft", hint.Chinese, hint.English)
	case c.r.unassigned(s):
		if lacks := s.lacks(s.scope); s.Published.Set() || s.scope == Withheld || c.r.dates(s) {
			c.missing(s, At{}, "item-unassigned", lacks.Chinese, lacks.English)
		}
	case s.ahead:
		c.add(s.Path, s.Published.At, "item-ahead", s.Published.Value.Midnight().String())
	}
}

// unapproved is where an approval belongs, and what to write there once there is one.
func unapproved(r *ReviewRecord, blanks Blanks, foot At) (At, Words) {
	if r != nil && r.At.Line != 0 {
		at, hint := r.Blanks.Inside(r.At, "批准人: ……", "approved_by: …")
		return at, Words{hint.Chinese + "，还有 批准日期 和 已做保密审查: 是", hint.English + ", with approved_on and secrecy: true"}
	}
	return blanks.wanting(At{}, foot, "审核: {拟稿人: ……, 核稿人: ……, 批准人: ……, 批准日期: ……, 已做保密审查: 是}", "review: {drafted_by: …, checked_by: …, approved_by: …, approved_on: …, secrecy: true}")
}

// reviewed checks a review that names who approved, in the order of the law: drafted by one, checked, checked for
// secrets, approved by another, and only then published. It says whether the approval itself is wanting.
func (c *checker) reviewed(file string, r *ReviewRecord, published Field[Date], doubtful bool) (wanting bool) {
	if r == nil || r.ApprovedBy.Value == "" {
		return false
	}
	at := r.ApprovedBy.At
	missing := func(at At, rule Rule, chinese, english string) {
		if !doubtful {
			at, hint := r.Blanks.beside(at, chinese, english)
			c.add(file, at, rule, hint.Chinese, hint.English)
		}
	}
	if r.CheckedBy.Value == "" {
		missing(cmpAt(r.CheckedBy.At, at), "review-unchecked", "核稿人: ……", "checked_by: …")
	}
	if spaceless(r.DraftedBy.Value) == spaceless(r.ApprovedBy.Value) { // 林　正 is 林正
		c.add(file, at, "review-self", r.ApprovedBy.Value)
	}
	if r.Ref.Value == "" && c.r.site != nil && c.r.site.Signed.Value {
		missing(cmpAt(r.Ref.At, at), "review-ref-missing", "审查单号: ……", "ref: …")
	}
	if !r.ApprovedOn.Set() {
		missing(at, "item-approval-date-missing", "批准日期: ……", "approved_on: …")
		return true
	}
	if c.secrecy(file, r, doubtful) {
		return true
	}
	c.approvedOn(file, r.ApprovedOn, published)
	return false
}

// spaceless is a name without the spaces by which short names are made as wide as others.
func spaceless(name string) string { return strings.Join(strings.Fields(name), "") }

// secrecy says of what is approved that no review for secrets is recorded.
func (c *checker) secrecy(file string, r *ReviewRecord, doubtful bool) (wanting bool) {
	if r.Secrecy.Value {
		return false
	}
	at, hint := r.Blanks.beside(r.ApprovedBy.At, "已做保密审查: 是", "secrecy: true")
	if r.Secrecy.Set() {
		at, hint = r.Secrecy.At, Words{"写成“是”", "write “true”"}
	}
	if !doubtful {
		c.add(file, at, "item-secrecy-unchecked", hint.Chinese, hint.English)
	}
	return true
}

// approvedOn checks that the day of an approval is past, and not after that of the publication.
func (c *checker) approvedOn(file string, on, published Field[Date]) {
	switch {
	case on.Value.Midnight().After(c.r.date):
		c.add(file, on.At, "review-ahead", on.Value.Midnight().String(), c.r.date.String())
	case published.Set() && published.Value.Midnight().Before(on.Value.Midnight()):
		c.add(file, cmpAt(published.At, on.At), "review-order", published.Value.Midnight().String(), on.Value.Midnight().String(), itoa(int(on.At.Line)))
	}
}

// untitled: the title of an item that is not listed is nobody's to know, and in a public repository everybody reads what
// is committed. Of what is withheld not even a listed item tells its title.
func (c *checker) untitled(s *standing) {
	if s.Title.Value == "" || s.scope == "" || s.Private || c.r.privateRepository() || s.scope == Public || s.Listed.Value && s.scope != Withheld {
		return
	}
	hint := Words{"标题可以让人知道的，写 列出: 是（或 listed: true）；不能的，删掉标题，文件名里也不要写", "write listed: true if the title may be known; if not, remove it, and keep it out of the file's name"}
	switch s.scope {
	case Withheld:
		hint = Words{"删掉标题，文件名里也不要写；不予公开的只列索引号和理由", "remove it, and keep it out of the file's name: of what is withheld only number and reason are listed"}
	case Limited:
		hint = Words{"标题可以让人知道的，写 列出: 是（或 listed: true）；不能的，把整个文件移到 --private 的文件夹里", "write listed: true if the title may be known; if not, move the whole file into the private tree"}
	}
	c.add(s.Path, s.Title.At, "item-title-not-public", scopeWord(s.scope), hint.Chinese, hint.English)
}

// needless says whether nobody is ever shown the title that an item lacks.
func (c *checker) needless(s *standing) bool {
	return s.scope == Withheld || s.scope == OnRequest && !s.Listed.Value && !c.r.privateRepository()
}

// reprints checks that an item which passes on another of this site is not wider than that: 公文转发后的公开属性从原文.
func (c *checker) reprints(s *standing) {
	for _, rel := range s.Relates {
		target, _ := Beside(s.Path, rel.To.Value)
		other := c.r.items[target]
		if rel.As.Value == "reprint-of" && other != nil && !other.Doubtful && other.scope != "" && other.scope.width() < s.scope.width() {
			c.add(s.Path, cmpAt(s.Scope.At, rel.At), "item-scope-source", scopeWord(other.scope))
		}
	}
}
