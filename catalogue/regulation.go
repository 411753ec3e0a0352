package catalogue

import (
	_ "embed"
	"slices"
	"strings"
)

// regulationTable holds the classes of 《政府信息公开条例》 articles 20 and 21, a row each; a county's bodies and a
// township's have lists of their own in article 21.
//
//go:embed regulation.csv
var regulationTable string

// RegulationID is the id of the built-in standard. A file standards/regulation.csv of the site takes its place.
const RegulationID = "regulation"

// withRegulation are the records with the built-in standard among the tables, where something names it: else no report
// would be without thirty duties that bind nobody. The records given stay as they are.
func (records *Records) withRegulation() *Records {
	if !records.namesRegulation() || slices.ContainsFunc(records.Tables, func(t *DutyTable) bool { return t.Standard == RegulationID }) {
		return records
	}
	all := *records
	t := regulation()
	i, _ := slices.BinarySearchFunc(all.Tables, t, func(a, b *DutyTable) int { return strings.Compare(a.Path, b.Path) })
	all.Tables = slices.Insert(slices.Clone(all.Tables), i, t)
	return &all
}

// namesRegulation says whether site.yaml, a department or an item names the built-in standard.
func (records *Records) namesRegulation() bool {
	named := func(f Field[string]) bool { return f.Value == RegulationID }
	if slices.ContainsFunc(records.Site.reportStandards(), named) {
		return true
	}
	for _, d := range records.Departments {
		if slices.ContainsFunc(d.Standards, named) {
			return true
		}
	}
	for _, it := range records.Items {
		if slices.ContainsFunc(it.Entry, func(f Field[string]) bool { return strings.HasPrefix(f.Value, RegulationID+"/") }) {
			return true
		}
	}
	return false
}

// reportStandards are the standards that site.yaml says bind every body of their level.
func (s *SiteRecord) reportStandards() []Field[string] {
	if s == nil || s.Report == nil {
		return nil
	}
	return s.Report.Standards
}

// regulation reads the built-in standard. Its cells hold no comma and no quotation mark; a test reads it as CSV too.
func regulation() *DutyTable {
	t := &DutyTable{Path: "standards/" + RegulationID + ".csv", Standard: RegulationID}
	columns := DutyColumns()
	var head []Column[DutyRecord]
	line := 0
	for text := range strings.Lines(regulationTable) {
		line++
		cells := strings.Split(strings.TrimSpace(text), ",")
		if line == 1 {
			for _, name := range cells {
				column, _ := FindColumn(columns, name)
				head = append(head, column)
			}
			continue
		}
		d := &DutyRecord{At: NewAt(line, 1, 1)}
		column := 1
		for i, cell := range cells {
			width := len([]rune(cell))
			*head[i].Cell(d) = Field[string]{Value: cell, At: NewAt(line, column, width)}
			column += width + 1
		}
		t.Duties = append(t.Duties, d)
	}
	return t
}
