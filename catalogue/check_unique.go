package catalogue

import (
	"regexp"
	"strings"
)

// unique checks what may stand only once: an index number on the site, a document number with its issuer, a title in
// its department.
func (c *checker) unique() {
	type owned struct{ owner, value string }
	indexes, numbers, titles := make(map[string]*standing, len(c.r.list)), map[owned]*standing{}, make(map[owned]*standing, len(c.r.list))
	for _, s := range c.originals() {
		if s.Broken {
			continue
		}
		if index := s.Index.Value; index != "" && !residue(index) {
			if before := indexes[index]; before != nil {
				hint := c.twiceHint(s, before)
				c.add(s.Path, s.Index.At, "item-index-duplicate", index, before.Path, hint.Chinese, hint.English)
				if s.copies(before) {
					continue // that it is a copy says all
				}
			} else {
				indexes[index] = s
			}
		}
		if number := s.DocumentNo.Value; number != "" && !residue(number) && !s.reprint() {
			at := owned{s.lead(), fold(number)}
			if before := numbers[at]; before != nil {
				c.add(s.Path, s.DocumentNo.At, "item-document-duplicate", number, before.Path)
			} else {
				numbers[at] = s
			}
		}
		if title := s.Title.Value; title != "" {
			at := owned{s.department.Folder, title}
			if before := titles[at]; before != nil {
				c.add(s.Path, s.Title.At, "item-title-duplicate", before.Path)
			} else {
				titles[at] = s
			}
		}
	}
}

// originals are all items, those last whose names say that somebody copied a file: what stands twice is wrong there.
func (c *checker) originals() []*standing {
	var list, copies []*standing
	for _, s := range c.r.list {
		if copied(s.Path) {
			copies = append(copies, s)
		} else {
			list = append(list, s)
		}
	}
	return append(list, copies...)
}

var copyName = regexp.MustCompile(`副本|复件|复制|(?i: - copy|_copy)|\(\d+\)\.md\z|（\d+）\.md\z`)

// copied says whether a path is one that Windows, WPS or a mail program gives to a copy.
func copied(file string) bool { return copyName.MatchString(file) }

// copies says whether an item is a copy of another, of the same number, that nobody has changed yet.
func (s *standing) copies(other *standing) bool {
	return copied(s.Path) && s.Title.Value == other.Title.Value
}

// twiceHint says how to mend an index number that another item has: a copy goes, unless it was made to begin another item.
func (c *checker) twiceHint(s, before *standing) Words {
	if s.copies(before) {
		return Words{"删掉这个文件，它是 " + before.Path + " 的副本", "delete this file, it is a copy of " + before.Path}
	}
	if s.department.match == nil {
		return freeHint("")
	}
	return freeHint(c.free(s))
}

// free is an index number of the department's form that no item has, nor was offered to another: the one after its highest.
// What is missing below that may have been given to something that is gone.
func (c *checker) free(s *standing) string {
	c.count()
	p, code, made := s.department.pattern, s.department.code, s.Made.Value
	series := p.number(code, made, 0)
	if _, begun := c.series[series]; !begun {
		c.series[series] = c.highest(s, series)
	}
	for c.offered[s.Path] == "" {
		c.series[series]++
		if number := p.number(code, made, c.series[series]); !c.indexes[number] {
			c.offered[s.Path] = number
		}
	}
	return c.offered[s.Path]
}

// count takes down which index numbers there are, once somebody asks.
func (c *checker) count() {
	if c.indexes != nil {
		return
	}
	c.indexes, c.offered, c.series = map[string]bool{}, map[string]string{}, map[string]int{}
	for _, it := range c.r.records.Items {
		c.indexes[it.Index.Value] = true
	}
}

// formHint offers the number that was meant, where no other item has it; otherwise one that is free.
func (c *checker) formHint(s *standing) Words {
	c.count()
	p := s.department
	if meant := p.pattern.meant(s.Index.Value, p.code); meant != "" && p.match(meant) && !c.indexes[meant] {
		return Words{"写成“" + meant + "”", "write “" + meant + "”"}
	}
	free := c.free(s)
	return Words{"写成如“" + free + "”的号（这个号还没有用过）", "write a number such as “" + free + "”, which is not used yet"}
}

// highest is the last serial of a series among the items of a department; 0 where the next would not fit the form.
func (c *checker) highest(s *standing, first string) (serial int) {
	numbering := newNumbering(s.department.pattern, s.department.code)
	own, ok := numbering.Read(first)
	if !ok {
		return 0
	}
	for _, other := range c.r.list {
		if other.department != s.department || other.Broken {
			continue
		}
		if number, ok := numbering.Read(other.Index.Value); ok && number.Series == own.Series {
			serial = max(serial, number.Serial)
		}
	}
	if p := s.department; p.match != nil && !p.match(p.pattern.number(p.code, s.Made.Value, serial+1)) {
		return 0
	}
	return serial
}

func freeHint(free string) Words {
	if free == "" {
		return Words{"写成“……”，没有用过的号；用错的是那一条的，改那里的", "write “…”, a number that was never used; if the other item has it wrongly, change it there"}
	}
	return Words{"写成“" + free + "”，没有用过的号；用错的是那一条的，改那里的", "write “" + free + "”, which was never used; if the other item has it wrongly, change it there"}
}

// reprint says whether the item carries somebody else's document: then the number is rightly there a second time.
func (it *ItemRecord) reprint() bool {
	if it.Source != nil {
		return true
	}
	for _, rel := range it.Relates {
		if rel.As.Value == "reprint-of" || rel.As.Value == "attachment-of" {
			return true
		}
	}
	return false
}

// lead is the name of the first issuer, or of the department.
func (s *standing) lead() string {
	if names := s.issuers(); len(names) > 0 {
		return names[0]
	}
	return s.department.Name.Value
}

// issuers are the names of all issuers, the lead first. One text with 、 between names is a joint document.
func (it *ItemRecord) issuers() []string {
	if len(it.Issuers) > 0 {
		return Texts(it.Issuers)
	}
	if it.Issuer.Value == "" {
		return nil
	}
	return strings.Split(it.Issuer.Value, "、")
}

// fold makes the bracket forms and spaces of document numbers alike.
func fold(number string) string { return bracketForms.Replace(number) }

var bracketForms = strings.NewReplacer("﹝", "〔", "﹞", "〕", "[", "〔", "]", "〕", "［", "〔", "］", "〕", "(", "〔", ")", "〕", "（", "〔", "）", "〕", " ", "")
