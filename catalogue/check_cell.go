package catalogue

import (
	"fmt"
	"slices"
	"strings"
)

// cells looks for what copying from Word, PDF and web pages leaves in tables (国办发〔2019〕54号's form, as real counties
// filled it in). All is said at its cell; nothing is filled in or mended.
func (c *checker) cells(t *DutyTable) {
	columns := DutyColumns()
	filled, rows := make([]bool, len(columns)), map[string]At{}
	sound := make([]map[string]bool, len(columns)) // texts of a column that stand in many rows are looked at once
	for i := range sound {
		sound[i] = map[string]bool{}
	}
	for _, d := range t.Duties {
		for i, column := range columns {
			cell := column.Cell(d)
			switch {
			case column.provenance():
			case cell.Value == "":
				if filled[i] && t.Standard != "" && column.merged() {
					c.add(t.Path, cell.At, "duty-cell-blank", column.Chinese[0])
				}
			default:
				filled[i] = true
				if !sound[i][cell.Value] {
					before := len(c.problems)
					c.cell(t.Path, column, d, *cell)
					sound[i][cell.Value] = len(c.problems) == before
				}
			}
		}
		c.publisher(t, d.Publisher)
		key := d.sameness()
		if before, twice := rows[key]; twice && (d.Content.Value != "" || d.Level2.Value != "") {
			c.add(t.Path, d.At, "duty-same-row", itoa(int(before.Line)))
		} else {
			rows[key] = d.At
		}
	}
}

// provenance columns say where a row was found; no and url are not prose.
func (c Column[R]) provenance() bool {
	return slices.Contains([]string{"no", "source_url", "place", "body", "field"}, c.Name)
}

// merged columns are those whose cells printed tables merge downwards.
func (c Column[R]) merged() bool {
	return slices.Contains([]string{"basis", "time_limit", "publisher", "channels"}, c.Name)
}

// sameness is what two rows have alike that are one duty written twice.
func (d *DutyRecord) sameness() string {
	return strings.Join([]string{d.Level1.Value, d.Level2.Value, d.Content.Value, d.Publisher.Value, d.Audience.Value, d.Method.Value, d.Tier.Value}, "\x00")
}

// cell says what one cell holds that no clerk typed so.
func (c *checker) cell(file string, column Column[DutyRecord], d *DutyRecord, cell Field[string]) {
	add := func(rule Rule, args ...string) {
		c.add(file, cell.At, rule, append([]string{column.Chinese[0]}, args...)...)
	}
	if strings.Trim(cell.Value, "?？-—–─－_/／ \u00a0") == "" {
		add("duty-placeholder", cell.Value)
		return
	}
	m := marksOf(cell.Value)
	if column.Name == "channels" {
		c.channels(file, cell)
	}
	if m.masked {
		add("duty-masked", excerpt(cell.Value, "**"))
	}
	if m.odd != 0 {
		add("duty-character", append([]string{string(m.odd), fmt.Sprintf("U+%04X", m.odd)}, meantCharacter(m.odd)...)...)
	}
	if m.spaced {
		spaced, close := closeUp(cell.Value, max(m.space, 0))
		add("duty-inner-space", spaced, close)
	}
	switch ends := strings.TrimSuffix(cell.Value, "。"); {
	case strings.HasSuffix(ends, "…") || strings.HasSuffix(ends, "..."):
		add("duty-truncated", tail(cell.Value))
	case strings.HasPrefix(cell.Value, "…") || strings.HasPrefix(cell.Value, "..."):
		add("duty-truncated", excerpt(cell.Value, "."))
	case m.unpaired:
		old, paired := paired(cell.Value)
		add("duty-title-marks", old, paired)
	}
	if m.year {
		first := len(c.problems)
		c.documentNumbers(cell.Value, add)
		if d.bare(cell) {
			mendYears(c.problems[first:], cell)
		}
	}
}

// excerpt is some characters from where a text holds something.
func excerpt(text, from string) string {
	i := max(strings.Index(text, from), 0)
	runes := []rune(text[i:])
	return string(runes[:min(len(runes), 12)])
}

func tail(text string) string {
	runes := []rune(text)
	return string(runes[max(len(runes)-12, 0):])
}
