package catalogue

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// item checks all that one item says of itself.
func (c *checker) item(s *standing) {
	if s.Broken {
		return
	}
	c.duties(s)
	c.approval(s)
	c.scope(s)
	c.required(s)
	c.classes(s)
	c.numbers(s)
	c.dates(s)
	c.window(s)
	c.relations(s)
	c.reprints(s)
	c.attachments(s)
}

// required says what is missing. Of what is withheld not even a title needs to be told.
func (c *checker) required(s *standing) {
	file := s.Path
	withheld := s.scope == Withheld
	c.untitled(s)
	c.markedTitle(s)
	c.unnumbered(s)
	if !s.Made.Set() {
		c.wanting(s, At{}, "item-made-missing", "生成日期: ……", "made: …")
	}
	if !c.needless(s) && s.Title.Value == "" {
		c.wanting(s, s.Title.At, "item-title-missing", "标题: ……", "title: …")
	}
	if !withheld && !s.Published.Set() && !c.r.dates(s) {
		c.wanting(s, At{}, "item-published-missing", "公开日期: ……", "published: …")
	}
	switch n := utf8.RuneCountInString(s.Summary.Value); {
	case n == 0 && s.scope == Public:
		c.wanting(s, s.Summary.At, "item-summary-missing", "内容概述: ……", "summary: …")
	case n > 200:
		c.add(file, s.Summary.At, "item-summary-long", itoa(n))
	}
	if s.scope == Public && s.Body.Empty() && len(s.Attachments) == 0 && s.Records.Value == "" && s.Service == nil && s.Withdrawn == nil {
		c.missing(s, s.Foot, "item-empty")
	}
	if s.Step.Value != "" && s.Matter.Value == "" {
		c.missing(s, s.Step.At, "item-step-alone")
	}
}

// missing says what an item lacks. Of one in which something could not be read nothing is concluded from what is not
// there: it may be the very thing.
func (c *checker) missing(s *standing, at At, rule Rule, args ...string) {
	if !s.Doubtful {
		c.add(s.Path, at, rule, args...)
	}
}

// wanting says what an item lacks and how to write it: its key on a line above the end of the front matter, or, where that
// stands there, its value.
func (c *checker) wanting(s *standing, at At, rule Rule, chinese, english string, args ...string) {
	at, hint := s.Blanks.wanting(at, s.Foot, chinese, english)
	c.missing(s, at, rule, append(args, hint.Chinese, hint.English)...)
}

func (b Blanks) wanting(at, foot At, chinese, english string) (At, Words) {
	if at, hint, ok := b.filled(chinese, english); ok {
		return at, hint
	}
	switch {
	case at.Line != 0:
		return at, Words{"写成“……”", "write “…”"}
	case foot.Line == 0:
		return at, Words{"加一行“" + chinese + "”", "add a line “" + english + "”"}
	}
	return foot, Words{"在这一行上面加一行“" + chinese + "”", "add a line “" + english + "” above this one"}
}

// cmpAt is the first place that is one.
func cmpAt(places ...At) At {
	for _, at := range places {
		if at.Line != 0 {
			return at
		}
	}
	return At{}
}

// duties finds the entries that an item meets, and takes the scope from the first where the item has none of its own.
func (c *checker) duties(s *standing) {
	for _, e := range s.Entry {
		d, ids := c.r.duty(s.department, e.Value)
		if d == nil {
			if c.r.doubtfulDuties(s.department) {
				s.Doubtful = true
			} else {
				hint := meantEntry(e.Value, ids, Words{"写成“……”，部门的 catalogue.csv 里有的编号；那里还没有的，先在那里加一行", "write “…”, a number that the department's catalogue.csv has; if it has none, add a row there first"})
				c.add(s.Path, e.At, "item-entry-unknown", e.Value, hint.Chinese, hint.English)
			}
			continue
		}
		s.duties = append(s.duties, d)
		if standard, _, prescribed := strings.Cut(e.Value, "/"); prescribed && c.r.standards[standard] != nil && !s.department.bound(standard) && !c.r.boundBySite(standard) && !d.names(s.department) {
			c.add(s.Path, e.At, "item-entry-unbound", e.Value, standard, s.department.Path)
		}
	}
	for _, d := range s.duties {
		scope, ok := d.Scope()
		switch {
		case !ok, s.scope == "" && s.Doubtful: // its own scope may be what could not be read
		case s.scope == "":
			s.scope = scope
		case s.scope.width() > scope.width():
			c.add(s.Path, cmpAt(s.Scope.At, s.Entry[0].At), "item-scope-wider", scopeWord(s.scope), d.No.Value, scopeWord(scope))
		}
	}
}

// meantEntry says which entry was probably meant: the one whose number only lacks its leading zeros, which Excel takes off,
// or the like.
func meantEntry(written string, ids []string, otherwise Words) Words {
	for _, id := range ids {
		if bare := strings.TrimLeft(written, "0"); bare != "" && bare == strings.TrimLeft(id, "0") {
			return Words{"是不是“\"" + id + "\"”？连英文双引号一起写，前面的零才不会丢", "did you mean “\"" + id + "\"”? Write the quotation marks too, so that no zero is lost"}
		}
	}
	return Meant(written, ids, otherwise)
}

// bound says whether a prescribed standard binds a department or one above it.
func (p *place) bound(standard string) bool {
	for ; p != nil; p = p.parent {
		if slices.ContainsFunc(p.Standards, func(f Field[string]) bool { return f.Value == standard }) || p.Doubtful {
			return true
		}
	}
	return false
}

// doubtfulDuties says whether a table in which an item's entry may stand could not be read whole.
func (r *Register) doubtfulDuties(p *place) bool {
	for _, t := range r.standards {
		if t.Doubtful {
			return true
		}
	}
	for ; p != nil; p = p.parent {
		if t := r.duties[p.Folder]; t != nil && t.Doubtful {
			return true
		}
	}
	return false
}

// duty finds an entry by its number: in the department's own table or one above it, or, written standard/number, in a
// prescribed standard.
func (r *Register) duty(p *place, no string) (found *DutyRecord, known []string) {
	standard, rest, prescribed := strings.Cut(no, "/")
	if t := r.standards[standard]; prescribed && t != nil {
		d, ids := t.numbered(rest)
		for i := range ids {
			ids[i] = standard + "/" + ids[i]
		}
		return d, ids
	}
	for ; p != nil; p = p.parent {
		if t := r.duties[p.Folder]; t != nil {
			d, ids := t.numbered(no)
			if d != nil {
				return d, nil
			}
			known = append(known, ids...)
		}
	}
	return nil, known
}

func (t *DutyTable) numbered(no string) (found *DutyRecord, known []string) {
	for _, d := range t.Duties {
		if d.No.Value == no {
			return d, nil
		}
		if len(known) <= mostNamed {
			known = append(known, d.No.Value)
		}
	}
	return nil, known
}

// mostNamed is among how many names of a table the one is looked for that was meant.
const mostNamed = 500

// scopeWord is the label of a scope in the words of the Regulation.
func scopeWord(s Scope) string {
	for _, t := range scopeTerms {
		if t.Name == string(s) {
			return t.Chinese[0]
		}
	}
	return string(s)
}

func (c *checker) classes(s *standing) {
	// Where site.yaml could be read in part only and not one topic was, the topics may be what could not.
	if c.r.siteInDoubt() && len(c.r.topics) == 0 {
		return
	}
	for _, t := range s.Topic {
		if _, known := c.r.topics[t.Value]; !known {
			hint := c.r.site.meantTopic(t.Value)
			c.add(s.Path, t.At, "item-topic-unknown", t.Value, hint.Chinese, hint.English)
		}
	}
}

// meantTopic says which topic was probably meant: the one of that name or of a like code, or which there are.
func (s *SiteRecord) meantTopic(written string) Words {
	var ids, all []string
	for _, topic := range s.Topics[:min(len(s.Topics), mostNamed)] {
		id, name := topic.ID.Value, topic.Name.Value
		if name == written {
			return Meant(id, []string{id}, Words{})
		}
		ids, all = append(ids, id), append(all, id+"（"+name+"）")
	}
	if near, ok := Nearest(written, ids); ok {
		return Meant(written, []string{near}, Words{})
	}
	return Meant("", all, Words{"写 site.yaml 的 主题分类（topics）里的代码", "write an id from topics in site.yaml"})
}

// numbers checks the form of index and document numbers.
func (c *checker) numbers(s *standing) {
	p := s.department
	switch index := s.Index.Value; {
	case index == "":
	case residue(index):
		c.add(s.Path, s.Index.At, "value-residue", "索引号", index, "index")
	case p.match != nil && !p.match(index):
		hint := c.formHint(s)
		c.add(s.Path, s.Index.At, "item-index-pattern", index, p.pattern.written, hint.Chinese, hint.English)
	}
	for _, f := range []struct {
		Field[string]
		chinese, english string
	}{{s.Title, "标题", "title"}, {s.Issuer, "发文机关", "issuer"}} {
		if residue(f.Value) {
			c.add(s.Path, f.At, "value-residue", f.chinese, f.Value, f.english)
		}
	}
	number := s.DocumentNo
	switch offer, damaged := wellFormed(number.Value); {
	case number.Value == "":
	case residue(number.Value):
		c.add(s.Path, number.At, "value-residue", "发文字号", number.Value, "document_no")
	case damaged:
		p := NewProblem(s.Path, number.At, "item-document-form", number.Value, offer)
		p.Fix = &Edit{At: number.At, Old: number.Value, New: offer}
		c.problems = append(c.problems, p)
	}
}
