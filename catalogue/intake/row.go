package intake

import (
	"strings"

	"gongkai/catalogue"
)

// row reads one row of a table.
func (r *dutyReader) row(t *table, row int, l *legend) *record {
	d := &record{fields: map[string]*field{}, row: row}
	marks := map[string][]cellOf{}
	for j, c := range t.columns {
		cell := t.grid.at(row, j)
		if d.at == "" && cell != nil && strings.TrimSpace(cell.Text) != "" {
			d.at = cell.Place
		}
		switch {
		case c.field == "":
		case c.tick != "":
			marks[c.field] = append(marks[c.field], cellOf{c, cell, t.grid.text(row, j)})
		case d.fields[c.field] == nil || d.fields[c.field].read == "":
			d.fields[c.field] = fieldOf(cell, row)
		}
	}
	d.across(t, row)
	for name, cells := range marks {
		f := ticks(cells, l)
		d.fields[name] = &f
	}
	for name, f := range d.fields {
		if len(marks[name]) > 0 || f.read == "" {
			continue
		}
		if name == "no" {
			f.invisible()
			f.narrow()
			f.text = strings.TrimSpace(f.text)
			continue
		}
		f.tidy()
		if name == "channels" {
			f.channels(l)
		}
	}
	return d
}

// across sees to cells that are merged over columns of several fields: which of them is meant is not known. One over both
// levels is an entry that has only the first.
func (d *record) across(t *table, row int) {
	for j, c := range t.columns {
		cell := t.grid.at(row, j)
		if cell == nil || cell.Width < 2 || strings.TrimSpace(cell.Text) == "" || c.field == "" || c.tick != "" {
			continue
		}
		for k := j + 1; k < len(t.columns) && t.grid.at(row, k) == cell; k++ {
			other := t.columns[k]
			switch {
			case other.field == "" || other.field == c.field || other.tick != "":
			case c.field == "level1" && other.field == "level2":
				d.fields["level2"] = &field{notes: []note{{Left, catalogue.Words{Chinese: "和一级事项合并成一格，写在一级事项", English: "merged with the first level, where it was written"}}}}
			case c.field != "level1" || d.fields["level2"] == nil:
				for _, name := range []string{c.field, other.field} {
					d.fields[name] = &field{read: cell.Text, places: []string{cell.Place}}
					d.fields[name].leave("一格合并了几栏，算哪一栏看不出来", "one cell is merged over several columns: to which it belongs is not known")
				}
			}
		}
	}
}

// fieldOf is what a cell says, as it stands.
func fieldOf(c *Cell, row int) *field {
	f := &field{}
	if c == nil || strings.TrimSpace(c.Text) == "" && !c.Pictured {
		return f
	}
	f.text, f.read, f.places = c.Text, c.Text, []string{c.Place}
	if c.Pictured {
		f.read += "［图片］"
		f.leave("格里有图片，是不是符号看不出来", "the cell holds a picture: whether it is a mark is not known")
	}
	if c.Fault {
		f.leave("公式出错", "a formula failed")
	}
	if c.Cut {
		f.leave("存成了数字，超过 15 位的后几位 Excel 已经丢了；在原表里改成文本再来", "it is kept as a number, of which spreadsheets lose what is beyond fifteen digits: make it a text in the source")
	}
	if c.Unsure {
		f.say(Doubtful, "单元格的数字格式让它显示成别的样子（如不带年、带单位），这里写的是存的数", "the cell's number format shows it otherwise (without its year, with a unit): what is written is the number that is kept")
	}
	if c.Height > 1 && row > c.Row {
		f.say(Repaired, "合并的单元格，各行都写上", "a merged cell was written out in each row")
	}
	return f
}

// empty says whether a row has nothing but a number.
func (d *record) empty() bool {
	for name, f := range d.fields {
		if name != "no" && f.read != "" {
			return false
		}
	}
	return true
}

// add goes on with the content of an entry that several rows hold.
func (f *field) add(more *field) {
	if more == nil || more.read == "" || len(f.places) > 0 && len(more.places) > 0 && f.places[len(f.places)-1] == more.places[0] {
		return
	}
	f.text = strings.TrimPrefix(f.text+"\n"+more.text, "\n")
	f.read = strings.TrimPrefix(f.read+"\n"+more.read, "\n")
	f.places = append(f.places, more.places...)
	f.notes = append(f.notes, more.notes...)
	why := note{Repaired, catalogue.Words{Chinese: "一个事项占几行，内容接在一起", English: "an entry over several rows: its content was joined"}}
	if !f.said(why.why) {
		f.notes = append(f.notes, why)
	}
}

// same says whether two rows are one entry: their number and all but the content are the same merged cells; or, in a
// numbered table, the second has no number and nothing but content.
func (r *dutyReader) same(t *table, above, row int, last, d *record) bool {
	if last.row != above || last.fields["content"] == nil || d.fields["content"] == nil || d.fields["content"].read == "" {
		return false
	}
	numbers, onlyContent, merged := false, true, true
	for j, c := range t.columns {
		if c.field == "" {
			continue
		}
		here, before := t.grid.at(row, j), t.grid.at(above, j)
		blank := here == nil || strings.TrimSpace(here.Text) == ""
		if c.field == "no" {
			numbers = true
			merged = merged && !blank && here == before
			onlyContent = onlyContent && blank && last.text("no") != ""
			continue
		}
		if c.field != "content" {
			onlyContent = onlyContent && blank
			merged = merged && (blank && (before == nil || strings.TrimSpace(before.Text) == "") || here == before)
		}
	}
	return numbers && (merged || onlyContent)
}

// above fills what a row says is as above: 同上, and the first level where it is blank. What else is blank stays so, and is
// told.
func (r *dutyReader) above(t *table, last, d *record) {
	gap := t.gap(last, d)
	for name, f := range d.fields {
		if plain := dittoMark(f.text); plain != "" {
			f.ditto(plain, name, last, gap)
		}
	}
	if f := d.fields["level1"]; f != nil && f.read == "" {
		f.firstLevel(last, gap)
	}
	for _, name := range []string{"level2", "content", "basis", "time_limit", "publisher", "channels"} {
		if f := d.fields[name]; f != nil && f.read == "" && len(f.notes) == 0 && r.filled[name] {
			f.leave("空着：是同上还是没有，看不出来", "blank: whether it means as above or nothing is not known")
		}
		r.filled[name] = r.filled[name] || d.text(name) != ""
	}
}

// evidence closes a gap in a text where the same column has the same text without one.
func (r *dutyReader) evidence(number int) {
	whole := map[string]map[string]bool{}
	for _, d := range r.duties {
		for name, f := range d.fields {
			if d.table == number && f.text != "" && f.text == squeezed(f.text) {
				if whole[name] == nil {
					whole[name] = map[string]bool{}
				}
				whole[name][f.text] = true
			}
		}
	}
	for _, d := range r.duties {
		for name, f := range d.fields {
			if s := squeezed(f.text); d.table == number && s != f.text && whole[name][s] {
				f.text = s
				f.say(Repaired, "去掉空格、换行：同一栏别的行就是这样写的", "spaces or line breaks taken out: other rows of the column have the text without them")
			}
		}
	}
}
