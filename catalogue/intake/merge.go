package intake

import (
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// mostRecords bounds what one file may bring.
const mostRecords = 20_000

// Duties takes catalogues of duties into a department's catalogue.csv, or into a standard. Nothing is written: the Plan
// says what would be. An error is a Refusal of a file, or the machine's.
func Duties(content fs.FS, files []File, o Options) (*Plan, error) {
	folder, name := o.Folder, "catalogue.csv"
	if o.Standard != "" {
		folder, name = "standards", o.Standard+".csv"
	}
	old, err := readContent(content, path.Join(folder, name))
	if err != nil {
		return nil, err
	}
	table, err := openDuties(path.Join(folder, name), old)
	if err != nil {
		return nil, err
	}
	m, before, err := recall(content, folder)
	if err != nil {
		return nil, err
	}
	p := &Plan{}
	for _, f := range files {
		g := &merger{Plan: p, table: table, before: m.Tables[name], source: f.Name}
		if err := g.take(f, o); err != nil {
			return nil, err
		}
		m.Tables[name] = g.before
	}
	return p, p.finish(table, m, path.Join(folder, memoryName), before)
}

// take merges the duties of one file.
func (g *merger) take(f File, o Options) error {
	r, grids, err := readGrids(f.Name, f.Data, o.Limits)
	if err != nil {
		return err
	}
	in := &dutyReader{options: o}
	in.read(grids)
	if len(in.duties) > mostRecords {
		return &Refusal{f.Name, whyLarge}
	}
	g.notes(r)
	g.Entries = append(g.Entries, sources(in.entries, f.Name)...)
	was, err := earlier(f.Name, o.Corrects, in.duties, g.before)
	if err != nil {
		return err
	}
	g.merge(in.duties, was)
	return nil
}

// finish puts the table and the memory into the plan, if anything was taken in.
func (p *Plan) finish(table *dutyFile, m *memory, name string, before []byte) error {
	if p.Added+p.Changed+p.Same == 0 {
		return nil
	}
	if p.Added+p.Changed > 0 {
		text, err := table.bytes()
		if err != nil {
			return err
		}
		p.put(table.path, table.old, text)
	}
	memory, err := m.bytes()
	if err != nil {
		return err
	}
	p.put(name, before, memory)
	return nil
}

// merger writes the duties of one file into the table.
type merger struct {
	*Plan
	table  *dutyFile
	before []*remembered
	source string
	hand   map[string]*dutyRow // rows that nobody imported, by what they are about
	used   map[string]bool     // numbers that are or were a row's
	next   map[string]int      // the next number to try, by its beginning
}

func (g *merger) merge(duties []*record, was string) {
	if was != g.source {
		g.Entries = append(g.Entries, Entry{Kind: Repaired, Source: g.source, Why: catalogue.Words{Chinese: "和从前导入的 " + was + " 大半一样，当作它的更正", English: "most of it is as in " + was + ", imported before, of which it is a correction"}})
		for _, r := range g.before {
			if r.Source == was {
				r.Source = g.source
			}
		}
	}
	var mine []*remembered
	for _, r := range g.before {
		if r.Source == g.source {
			mine = append(mine, r)
		}
	}
	g.table.has(fieldNames(duties))
	pairs := match(dutyWay(), duties, mine)
	numberless := !slices.ContainsFunc(duties, func(d *record) bool { return d.text("no") != "" })
	var last *dutyRow
	for _, d := range duties {
		r := pairs.pairs[d]
		if r == nil {
			last = g.add(d, last, numberless)
			continue
		}
		if row := g.row(r); row != nil {
			g.update(d, r, row)
			last = row
			continue
		}
		g.keep(r.No, "", "", "手工删掉了，没有再写", "it was removed by hand and was not written again")
	}
	for _, r := range mine {
		if !pairs.taken[r] {
			g.Entries = append(g.Entries, Entry{Kind: Gone, File: g.table.path, Record: r.No, Source: g.source, Why: catalogue.Words{Chinese: "来源里没有这一行了；要删就手工删", English: "the source has this row no more; remove it by hand if it is to go"}})
		}
	}
}

// fieldNames are the fields that some duty has, the number always among them.
func fieldNames(duties []*record) map[string]bool {
	names := map[string]bool{"no": true}
	for _, d := range duties {
		for name := range d.fields {
			names[name] = true
		}
	}
	return names
}

// row is the row that was written for a record: by its number, or, where somebody renumbered it, by all else.
func (g *merger) row(r *remembered) *dutyRow {
	if row := g.table.find(r.No); row != nil {
		return row
	}
	known := map[string]bool{}
	for _, other := range g.before {
		known[other.No] = true
	}
	for _, row := range g.table.rows {
		if no := strings.TrimSpace(row.cells["no"]); no != "" && !known[no] && row.hashes(r) == joined(r.Fields) {
			r.No = no
			return row
		}
	}
	return nil
}

// hashes are those of the fields that a record has.
func (row *dutyRow) hashes(r *remembered) string {
	fields := map[string]string{}
	for name := range r.Fields {
		fields[name] = hashOf(row.cells[name])
	}
	return joined(fields)
}

// add writes a new row.
func (g *merger) add(d *record, after *dutyRow, numberless bool) *dutyRow {
	if row := g.byHand(d); row != nil {
		r := &remembered{No: strings.TrimSpace(row.cells["no"]), Serial: d.text("no"), Source: g.source, Fields: map[string]string{}}
		g.before = append(g.before, r)
		g.update(d, r, row)
		return row
	}
	serial := d.text("no")
	no := g.number(d, numberless)
	row := &dutyRow{cells: map[string]string{"no": no}}
	r := &remembered{No: no, Serial: serial, Source: g.source, Fields: map[string]string{}}
	for name, f := range d.fields {
		if name != "no" {
			row.cells[name], r.Fields[name] = f.text, hashOf(f.text)
		}
	}
	g.before = append(g.before, r)
	g.used[no] = true
	g.table.insert(after, row)
	g.Added++
	g.fields(g.source, g.table.path, no, d.named())
	return row
}

// update brings a row up to date, field by field: what nobody has touched since it was imported follows the source.
func (g *merger) update(d *record, r *remembered, row *dutyRow) {
	changed := false
	r.Serial = d.text("no")
	delete(d.fields, "no")
	for _, name := range slices.Sorted(maps.Keys(d.fields)) {
		f, now := d.fields[name], row.cells[name]
		title := titleOf(name)
		switch touched := hashOf(now) != r.Fields[name]; {
		case now == f.text:
			r.Fields[name] = hashOf(f.text)
		case touched && r.Fields[name] == hashOf(f.text):
			g.keep(r.No, title, now, "手工改过，没有动", "it was edited by hand and was not touched")
			f.text, f.notes = "", nil
		case touched:
			g.keep(r.No, title, now, "手工改过，没有动；来源现在是：“"+excerpt(f.text)+"”", "it was edited by hand and was not touched; the source now says “"+excerpt(f.text)+"”")
			f.text, f.notes = "", nil
		case f.text == "" && f.left():
			g.keep(r.No, title, now, "这次看不出来，上次导入的留着", "it is undecidable this time; what was imported before stays")
		default:
			row.cells[name], r.Fields[name], changed = f.text, hashOf(f.text), true
		}
	}
	if changed {
		g.Changed++
	} else {
		g.Same++
	}
	g.fields(g.source, g.table.path, r.No, d.named())
}

func (f *field) left() bool {
	return slices.ContainsFunc(f.notes, func(n note) bool { return n.kind == Left })
}

func (g *merger) keep(no, title, now, chinese, english string) {
	g.Entries = append(g.Entries, Entry{Kind: Kept, File: g.table.path, Record: no, Field: title, Value: now, Source: g.source, Why: catalogue.Words{Chinese: chinese, English: english}})
}

// titleOf is the Chinese name of a column.
func titleOf(name string) string {
	c, _ := catalogue.FindColumn(dutyColumns(), name)
	if len(c.Chinese) == 0 {
		return name
	}
	return c.Chinese[0]
}
