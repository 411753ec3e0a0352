package platform

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

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

	departments map[string]*catalogue.Department // by folder: two may have one name
	folder      string                           // of the row's department
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
		r.departments[d.Folder] = d
	}
	return r
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
