package platform

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"gongkai/catalogue"
	"gongkai/catalogue/handover"
)

// Row is an item or duty in the columns of a platform's template.
type Row struct {
	Key   string // index number, or what else it is known by
	Title string
	File  string   // where it is written
	Cells []string // of a running number empty: it is given when it is known what is sent
	Hash  string   // of the cells
}

// Rows maps a table of what was chosen. With a problem none of them is to be sent.
func (m *Mapping) Rows(t *handover.Table, c *Choice) ([]Row, []catalogue.Problem) {
	r := newRower(m, t, c.Edition)
	rows := make([]Row, len(t.Rows))
	seen := map[string]int{}
	for i, cells := range t.Rows {
		r.begin(cells, seen)
		for j := range m.Columns {
			r.row.Cells = append(r.row.Cells, r.cell(&m.Columns[j], cells))
		}
		r.row.Hash = hashOf(r.row.Cells)
		rows[i] = r.row
	}
	catalogue.SortProblems(r.problems)
	return rows, r.problems
}

// hashOf is what tells whether anything that was sent has changed since. It begins with a word, or a spreadsheet that opens
// the receipts would make a number of one that has only digits.
func hashOf(cells []string) string {
	data, _ := json.Marshal(cells) // texts always can be
	sum := sha256.Sum256(data)
	return hashMark + hex.EncodeToString(sum[:])
}

const hashMark = "sha256:"

// rower maps one row after the other.
type rower struct {
	m        *Mapping
	t        *handover.Table
	at       map[string]int             // column → its place in our table; one in which nothing stands has none
	items    map[string]*catalogue.Item // by key
	row      Row
	private  bool
	problems []catalogue.Problem

	departments map[string]*catalogue.Department // by name
	department  string                           // of the row
	untold      map[[2]string]int                // column and value that its words lack → the problem that says so
}

func newRower(m *Mapping, t *handover.Table, ed *catalogue.Edition) *rower {
	r := &rower{m: m, t: t, at: map[string]int{}, items: map[string]*catalogue.Item{}, departments: map[string]*catalogue.Department{}, untold: map[[2]string]int{}}
	for i, column := range t.Columns {
		r.at[column.Name] = i
	}
	for _, it := range ed.Items {
		r.items[itemKey(it.Index, it.Path)] = it
	}
	for _, d := range ed.Departments {
		r.departments[d.Name] = d
	}
	return r
}

// begin makes the row's key. A duty is known by its department and its number, without one by its words.
func (r *rower) begin(cells []handover.Cell, seen map[string]int) {
	text := func(name string) string {
		if i, ok := r.at[name]; ok {
			return cells[i].Text(";")
		}
		return ""
	}
	if r.m.What == "items" {
		r.row = Row{Key: itemKey(text("index"), text("file")), Title: text("title"), File: text("file")}
		it := r.items[r.row.Key]
		r.private = it != nil && it.Body.Private && it.Body.Path == it.Path
		return
	}
	number := text("no")
	if number == "" {
		number = strings.Join([]string{text("level1"), text("level2"), text("content")}, "/")
	}
	r.department = text("department")
	r.row = Row{Title: text("content")}
	if d := r.departments[r.department]; d != nil {
		r.row.File = d.Folder + "/catalogue.csv"
	}
	if standard := text("standard"); standard != "" {
		number = standard + "/" + number
		r.row.File = "standards/" + standard + ".csv"
	}
	if r.row.Title == "" {
		r.row.Title = strings.Trim(text("level1")+" "+text("level2"), " ")
	}
	r.row.Key = r.department + " " + number
	if seen[r.row.Key]++; seen[r.row.Key] > 1 {
		r.row.Key += "（" + itoa(seen[r.row.Key]) + "）"
	}
}

func (r *rower) add(rule catalogue.Rule, args ...string) {
	label := "“" + r.row.Title + "”"
	if r.row.Title == "" {
		label = r.row.Key
	} else if r.m.What == "duties" || r.row.Key != r.row.File {
		label += "（" + r.row.Key + "）"
	}
	p := catalogue.NewProblem(r.row.File, catalogue.At{}, rule, append([]string{label}, args...)...)
	p.Private = r.private
	r.problems = append(r.problems, p)
}

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
	if len(text) > mostCell && r.m.Form == "xlsx" {
		if n := len(utf16.Encode([]rune(text))); n > mostCell {
			r.add("platform-cell-large", c.Head, itoa(n), r.place(c))
		}
	}
	return text
}

// mostCell is how many characters of UTF-16 a cell of a workbook holds.
const mostCell = 32767

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
