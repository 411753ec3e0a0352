package intake

import (
	"regexp"
	"slices"
	"strings"
)

// label is 索引号：… on a line of its own.
var label = regexp.MustCompile(`^\s*[\[【]?\s*(\p{Han}[\p{Han}\s]{1,10}?)\s*[\]】]?\s*[:：]\s*(.*)$`)

// about reads what the document says of itself: a table of labels and values, or lines of them, before the text.
func (w *writing) about() {
	for i, b := range w.blocks[:min(len(w.blocks), 12)] {
		if b.grid != nil && w.form(b.grid) {
			w.skip[i] = true
			continue
		}
		if m := label.FindStringSubmatch(b.text); m != nil && b.grid == nil {
			if name, ok := itemHead(m[1]); ok && name != "body" && name != "no" {
				w.fill(name, m[2], "P"+itoa(b.number))
				w.skip[i] = true
			}
		}
	}
}

// form reads a table of labels and values: one in which most of the labels are known.
func (w *writing) form(g *Grid) bool {
	known, all := 0, 0
	names := map[*Cell]string{}
	for i := range g.Rows {
		cells := g.distinctWith(i)
		for j := 0; j < len(cells); j += 2 {
			name, ok := itemHead(cells[j].Text)
			if all++; ok {
				names[cells[j]] = name
				known++
			}
		}
	}
	if known < 3 || 2*known <= all {
		return false
	}
	counts := labels(names)
	for i := range g.Rows {
		cells := g.distinctWith(i)
		for j := 0; j < len(cells); j += 2 {
			var value *Cell
			if j+1 < len(cells) {
				value = cells[j+1]
			}
			w.pair(names[cells[j]], cells[j], value, counts)
		}
	}
	return true
}

// pair takes a label with its value; what has no place, or has been said, is listed.
func (w *writing) pair(name string, label, value *Cell, counts map[string]rivals) {
	switch {
	case value == nil || strings.TrimSpace(value.Text) == "":
		if text := strings.TrimSpace(label.Text); text != "" && name == "" {
			w.say(Passed, label.Place, text, "这一栏没有地方放", "there is no place for it")
		}
	case name == "" || name == "body" || name == "no" || counts[name].rival(name, label):
		w.say(Passed, value.Place, squeezed(label.Text)+" "+value.Text, "这一栏没有地方放，或不止一栏说同一件事", "there is no place for it, or it is not the only one for its field")
	default:
		w.fill(name, value.Text, value.Place)
	}
}

// rivals is how many labels of a form are for one key, and how many of them are the first name of it.
type rivals struct{ all, firsts int }

func labels(names map[*Cell]string) map[string]rivals {
	counts := map[string]rivals{}
	for c, name := range names {
		n := counts[name]
		n.all++
		if first(name, c.Text) {
			n.firsts++
		}
		counts[name] = n
	}
	return counts
}

// rival says whether another label of the form is for the same key, and this one is not the first name of it alone.
func (n rivals) rival(name string, label *Cell) bool {
	return n.all > 1 && (n.firsts != 1 || !first(name, label.Text))
}

// distinctWith are the cells of a row, the empty ones too.
func (g *Grid) distinctWith(row int) (cells []*Cell) {
	for _, c := range g.Rows[row] {
		if c != nil && !slices.Contains(cells, c) && len(cells) < 64 {
			cells = append(cells, c)
		}
	}
	return cells
}
