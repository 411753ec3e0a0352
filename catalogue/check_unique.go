package catalogue

import "strings"

// unique checks what may stand only once: an index number on the site, a document number with its issuer, a title in
// its department.
func (c *checker) unique() {
	type owned struct{ owner, value string }
	indexes, numbers, titles := make(map[string]*standing, len(c.r.list)), map[owned]*standing{}, make(map[owned]*standing, len(c.r.list))
	for _, s := range c.r.list {
		if s.Broken {
			continue
		}
		if index := s.Index.Value; index != "" && !residue(index) {
			if before := indexes[index]; before != nil {
				free := ""
				if s.department.match != nil {
					free = c.free(s)
				}
				hint := freeHint(free)
				c.add(s.Path, s.Index.At, "item-index-duplicate", index, before.Path, hint.Chinese, hint.English)
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

// free is an index number of the department's form that no item has, nor was offered to another: the one after its highest.
// What is missing below that may have been given to something that is gone.
func (c *checker) free(s *standing) string {
	if c.indexes == nil {
		c.indexes, c.offered, c.series = map[string]bool{}, map[string]string{}, map[string]int{}
		for _, it := range c.r.records.Items {
			c.indexes[it.Index.Value] = true
		}
	}
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
