package render

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// numberIndex is document numbers (发文字号): a shelf for each issuer, in it the years, newest first.
func (s *site) numberIndex() *index {
	x := s.newIndex("numbers")
	drawers := s.sorted(func(it *catalogue.Item) string {
		if it.DocumentNo == "" {
			return ""
		}
		if len(it.Issuers) > 0 {
			return it.Issuers[0].Name // a joint document has the number of its lead
		}
		return s.r.issuerNames(it)
	})
	var shelves []shelf
	for _, issuer := range s.sortedNames(drawers) {
		shelves = append(shelves, newShelf(nameKey(issuer), issuer, s.byNumber(drawers[issuer])...))
	}
	x.groups = []group{{shelves: shelves}}
	x.owned = true
	x.lead = func(_ *Renderer, it *catalogue.Item) string { return it.DocumentNo }
	return x
}

// nameKey is the name of the files about a body that may have no folder here. It comes from the name alone, so that
// another body beside it does not change it.
func nameKey(name string) string {
	sum := sha256.Sum256([]byte(name))
	return "n" + hex.EncodeToString(sum[:6])
}

// byNumber cuts documents into years by their numbers, and puts each year's numbers in order, the highest first.
func (s *site) byNumber(items []*catalogue.Item) []section {
	sorted := slices.Clone(items)
	year := func(it *catalogue.Item) int { return numberYear(it.DocumentNo, int(it.ListedOn().Year)) }
	slices.SortStableFunc(sorted, func(a, b *catalogue.Item) int {
		if ya, yb := year(a), year(b); ya != yb {
			return yb - ya
		}
		return natural(b.DocumentNo, a.DocumentNo)
	})
	var sections []section
	for _, it := range sorted {
		_, name := s.yearName(year(it))
		if n := len(sections) - 1; n >= 0 && sections[n].name == name {
			sections[n].items = append(sections[n].items, it)
			continue
		}
		sections = append(sections, section{name, []*catalogue.Item{it}})
	}
	return sections
}

// numberYear is the year that stands in a document number, 〔2007〕; otherwise that of its publication.
func numberYear(number string, otherwise int) int {
	if _, after, ok := strings.Cut(number, "〔"); ok && len(after) >= 4 {
		if year, err := strconv.Atoi(after[:4]); err == nil {
			return year
		}
	}
	return otherwise
}

// natural compares texts with numbers in them: 9号 before 12号.
func natural(a, b string) int {
	for a != "" && b != "" {
		if digit(a[0]) && digit(b[0]) {
			na, ra := leadingDigits(a)
			nb, rb := leadingDigits(b)
			if len(na) != len(nb) {
				return len(na) - len(nb)
			}
			if c := strings.Compare(na, nb); c != 0 {
				return c
			}
			a, b = ra, rb
			continue
		}
		if a[0] != b[0] {
			return int(a[0]) - int(b[0])
		}
		a, b = a[1:], b[1:]
	}
	return len(a) - len(b)
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// leadingDigits parts the digits that a text begins with, without leading zeros, from the rest.
func leadingDigits(s string) (digits, rest string) {
	n := 0
	for n < len(s) && digit(s[n]) {
		n++
	}
	return strings.TrimLeft(s[:n], "0"), s[n:]
}

// indexNumberIndex is index numbers (索引号): a shelf for each department, the highest number first.
func (s *site) indexNumberIndex() *index {
	x := s.newIndex("index-numbers")
	drawers := map[*catalogue.Department][]*catalogue.Item{}
	for _, it := range s.ed.Items {
		drawers[it.Department] = append(drawers[it.Department], it)
	}
	var shelves []shelf
	for _, d := range s.departments {
		if items := drawers[d]; len(items) > 0 {
			slices.SortStableFunc(items, func(a, b *catalogue.Item) int { return natural(b.Index, a.Index) })
			shelves = append(shelves, newShelf(s.folderKey(d), d.Name, section{items: items}))
		}
	}
	x.groups = []group{{shelves: shelves}}
	x.owned = true
	x.lead = func(_ *Renderer, it *catalogue.Item) string {
		if it.Address == "" {
			return "" // the line has nothing else for a title
		}
		return it.Index
	}
	return x
}

// folderKey is a department's folder as the name of one file. A slash becomes a dot, which no folder of an address has:
// with a hyphen a/b and a-b would meet. What belongs to it follows two dots, so that it meets no unit's file.
func (s *site) folderKey(d *catalogue.Department) string {
	key := strings.ReplaceAll(s.folderOf(d), "/", ".")
	if key == "index" {
		return "index." // the overview has that name
	}
	return key
}
