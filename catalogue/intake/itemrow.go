package intake

import (
	"slices"

	"gongkai/catalogue"
)

// items reads the rows of a register.
func (t *table) items(o Options) (list []*record, entries []Entry) {
	var last *record // the row above, which 同上 means
	for _, i := range t.rows {
		d := t.itemRow(i)
		empty := d.empty()
		d.values(t, last, o)
		switch {
		case empty:
			entries = append(entries, t.grid.entry(Passed, i, t.grid.line(i), "只有序号，没有内容", "it has a number and nothing else"))
		case d.nothing():
			entries = append(entries, t.grid.entry(Passed, i, t.grid.line(i), "一栏也没有读出来，没有写文件", "nothing of it could be read, and no file was written"))
		default:
			d.given(o)
			list = append(list, d)
		}
		last = d
	}
	return list, entries
}

// itemRow is a row of a register as it stands.
func (t *table) itemRow(row int) *record {
	d := &record{fields: map[string]*field{}, row: row, place: t.grid.place(row, 0)}
	for j, c := range t.columns {
		if c.field == "" || d.fields[c.field] != nil && d.fields[c.field].read != "" {
			continue
		}
		d.fields[c.field] = fieldOf(t.grid.at(row, j), row)
	}
	return d
}

// values makes values of what the cells say; what the row above has is a value already.
func (d *record) values(t *table, last *record, o Options) {
	gap := t.gap(last, d)
	for name, f := range d.fields {
		if plain := dittoMark(f.text); plain != "" {
			f.above(plain, name, last, gap)
		} else {
			f.item(name, o)
		}
	}
}

// above writes what the row above has for 同上. A title or a number is that of one item alone; and words of what is not
// public, or not known to be, stay where they are.
func (f *field) above(plain, name string, last *record, g gap) {
	switch {
	case slices.Contains([]string{"title", "index", "document_no", "no"}, name):
		f.leave("“"+plain+"”：每条信息有自己的标题、索引号和文号，不抄；在原表里写成“……”，再导入一次", "“"+plain+"”: every item has a title and numbers of its own, which are not copied; write “…” in the source, and import it again")
	case slices.Contains([]string{"summary", "keywords", "body"}, name) && last != nil && !last.isPublic():
		f.leave("“"+plain+"”，但上一行不是主动公开，或不知道是不是，不抄；在原表里写成“……”，再导入一次", "“"+plain+"”, but the row above is not public, or not known to be, and was not copied; write “…” in the source, and import it again")
	default:
		f.ditto(plain, name, last, g)
	}
}

// isPublic says whether the scope of an item is known to be public.
func (d *record) isPublic() bool {
	k, _ := catalogue.Find(itemKeys(), "scope")
	name, _ := catalogue.FindTerm(k.Terms, d.text("scope"))
	return catalogue.Scope(name) == catalogue.Public
}
