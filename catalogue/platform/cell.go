package platform

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"gongkai/catalogue"
	"gongkai/catalogue/handover"
	"gongkai/catalogue/sheet"
)

// cell is what a column holds of a row.
func (r *rower) cell(c *Column, cells []handover.Cell) string {
	if c.number {
		return ""
	}
	if len(c.from) == 0 {
		return c.value
	}
	between := "；"
	if c.between.Set() {
		between = c.between.Value
	}
	var parts []string
	for _, from := range c.from {
		for _, value := range r.values(from.Name, cells) {
			if value = strings.TrimSpace(value); value != "" {
				theirs, ok := r.value(c, value)
				if !ok {
					return "" // that was told, and is enough
				}
				parts = append(parts, theirs)
			}
		}
	}
	return r.fits(c, strings.Join(parts, between))
}

// value is one value in the platform's words; ok is false where that was told of.
func (r *rower) value(c *Column, value string) (theirs string, ok bool) {
	if c.words != nil {
		if theirs, ok = c.words[c.ours(value)]; !ok {
			r.unknown(c, value)
		}
		return theirs, ok
	}
	if c.day == "" {
		return value, true
	}
	d, ok := catalogue.ParseDate(value)
	if !ok {
		r.add("platform-value-date", c.Head, shown(value))
		return "", false
	}
	return dayIn(c.day, d)
}

// unknown says that the words of a column lack a value: once, with the first row that has it, for it is mended once.
func (r *rower) unknown(c *Column, value string) {
	key := [2]string{c.Head, value}
	if i, told := r.untold[key]; told {
		n, _ := strconv.Atoi(r.problems[i].Args[4])
		r.problems[i].Args[4] = itoa(n + 1)
		return
	}
	r.untold[key] = len(r.problems)
	r.add("platform-value-unknown", c.Head, shown(value), r.place(c), "1")
}

// fits is a cell that the platform takes.
func (r *rower) fits(c *Column, text string) string {
	if text == "" {
		text = c.empty
	}
	if text == "" && c.required {
		ours, key := c.sources()
		r.add("platform-value-missing", c.Head, ours, key, r.place(c))
	}
	if n := utf8.RuneCountInString(text); c.most > 0 && n > c.most {
		if !c.cut {
			ours, key := c.sources()
			r.add("platform-value-long", c.Head, itoa(n), itoa(c.most), ours, key, r.place(c))
			return text
		}
		text = string([]rune(text)[:c.most])
	}
	if _, whole := sheet.Fit(text); !whole && r.m.Form == "xlsx" {
		r.add("platform-cell-large", c.Head, itoa(sheet.Length(text)), r.place(c))
	}
	return text
}

// sources are the keys that a column is made from, in both languages.
func (c *Column) sources() (chinese, english string) {
	var heads, names []string
	for _, from := range c.from {
		heads, names = append(heads, from.Head), append(names, from.Name)
	}
	return strings.Join(heads, "、"), strings.Join(names, ", ")
}

func (r *rower) place(c *Column) string { return c.at.In(r.m.File) }

// shown is a value as a message quotes it: what begins like it is enough to find it.
func shown(value string) string {
	if runes := []rune(value); len(runes) > 40 {
		return string(runes[:40]) + "…"
	}
	return value
}
