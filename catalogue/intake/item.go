package intake

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// Items takes registers of items into a department: a Markdown file an item.
func Items(content fs.FS, files []File, o Options) (*Plan, error) {
	g, before, err := openFolder(content, o)
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		r, grids, err := readGrids(f.Name, f.Data, o.Limits)
		if err != nil {
			return nil, err
		}
		g.notes(r)
		list, entries := g.registers(grids, o)
		g.Entries = append(g.Entries, sources(entries, f.Name)...)
		if len(list) > mostRecords {
			return nil, &Refusal{f.Name, whyLarge}
		}
		if err := g.take(list, f.Name); err != nil {
			return nil, err
		}
	}
	return g.close(before)
}

// registers reads the rows of registers.
func (m *itemMerger) registers(grids []*Grid, o Options) (list []*record, entries []Entry) {
	for _, g := range grids {
		if columns := ownItemColumns(g); columns != nil {
			own, more := m.ownRegister(g, columns, o)
			list, entries = append(list, own...), append(entries, more...)
			continue
		}
		tables, more := g.tables(itemHeading(), o.Columns)
		if e, ok := g.mistaken(tables, itemKind(), dutyKind()); ok {
			tables, more = nil, []Entry{e}
		}
		entries = append(entries, more...)
		for _, t := range tables {
			r := &dutyReader{}
			t.scopeColumn()
			t.firstColumns()
			r.choose(t)
			entries = append(entries, r.entries...)
			own, more := t.items(o)
			list, entries = append(list, own...), append(entries, more...)
		}
	}
	return list, entries
}

// nothing says whether a row has no value that an item's file could hold.
func (d *record) nothing() bool {
	for name, f := range d.fields {
		if name != "no" && f.text != "" {
			return false
		}
	}
	return true
}

// CheckGiven says what of the options no item could have: an address that is none, a scope that nobody knows.
func CheckGiven(o Options) error {
	for _, given := range []struct{ flag, key, value, chinese, english string }{
		{"--from", "imported", o.From, "写网址，如 https://www.example.gov.cn/list", "write an address such as https://www.example.gov.cn/list"},
		{"--scope", "scope", o.Scope, "写 主动公开、依申请公开、一定范围内公开 或 不予公开", "write 主动公开, 依申请公开, 一定范围内公开 or 不予公开"},
	} {
		f := field{text: given.value, read: given.value}
		if f.item(given.key, o); given.value != "" && f.text == "" {
			return fmt.Errorf("%s %s: %s · %s", given.flag, given.value, given.chinese, given.english)
		}
	}
	return nil
}

// given adds what is said in the call, where the source does not say it.
func (d *record) given(o Options) {
	if f := d.fields["imported"]; o.From != "" && (f == nil || f.text == "") {
		d.fields["imported"] = &field{text: o.From, read: o.From}
		d.fields["imported"].say(Repaired, "网址来自 --from", "the address is that of --from")
	}
	if d.fields["scope"] == nil && o.Scope != "" {
		f := &field{text: o.Scope, read: o.Scope}
		f.term("scope", "看不出公开范围", "the scope is not known from it")
		f.say(Repaired, "来源没有这一栏，公开范围来自 --scope", "the source has no such column: the scope is that of --scope")
		d.fields["scope"] = f
	}
}

// firstColumns settles which of several columns fills a key, where one alone has a heading that means it.
func (t *table) firstColumns() {
	for _, name := range t.fields() {
		var all, firsts []int
		for j, c := range t.columns {
			if c.field != name || t.covered(j) {
				continue
			}
			if all = append(all, j); first(name, c.head) {
				firsts = append(firsts, j)
			}
		}
		if len(all) < 2 || len(firsts) != 1 {
			continue
		}
		for _, j := range all {
			if j != firsts[0] {
				t.columns[j].field = ""
			}
		}
	}
}

// scopeColumn settles which of several columns says the scope: the only one of which every cell is a scope. 公开方式 is
// often a channel.
func (t *table) scopeColumn() {
	k, _ := catalogue.Find(itemKeys(), "scope")
	var columns, keep []int
	for j, c := range t.columns {
		if c.field != "scope" {
			continue
		}
		columns = append(columns, j)
		if !slices.ContainsFunc(t.rows, func(i int) bool {
			_, ok := catalogue.FindTerm(k.Terms, squeezed(t.grid.text(i, j)))
			return !ok && t.grid.text(i, j) != "" && dittoMark(t.grid.text(i, j)) == ""
		}) {
			keep = append(keep, j)
		}
	}
	if len(columns) < 2 {
		return
	}
	for _, j := range columns {
		if len(keep) != 1 || j != keep[0] {
			t.columns[j].field = ""
		}
	}
}

// itemMerger writes items into a folder.
type itemMerger struct {
	*Plan
	content fs.FS
	options Options
	memory  *memory
	texts   map[string]string // what files will be, by name
	olds    map[string][]byte
	indexes map[string]string // of items, the file that has each
	folded  map[string]bool   // names of files that are written, in small letters
	source  string
}

func openFolder(content fs.FS, o Options) (*itemMerger, []byte, error) {
	m, before, err := recall(content, o.Folder)
	if err != nil {
		return nil, nil, err
	}
	return &itemMerger{Plan: &Plan{}, content: content, options: o, memory: m, texts: map[string]string{}, olds: map[string][]byte{}, indexes: map[string]string{}, folded: map[string]bool{}}, before, nil
}

// itemWay is how items are known again: by their index number; by title, number and day, where only one may be meant. A
// title alone is that of many. One of which the title was kept out is known by its row: not even what its title hashes to
// is kept.
func itemWay() way {
	return way{keys: func(row string, f map[string]string, before bool) map[string]string {
		keys := map[string]string{"index": f["index"]}
		if !before || f["title"] == "" {
			keys["row"] = row + "/" + f["index"] + "/" + f["published"]
		}
		if f["title"] != "" && f["published"] != "" {
			keys["day"] = f["title"] + "/" + f["document_no"] + "/" + f["published"]
		}
		if f["title"] != "" && f["document_no"] != "" {
			keys["number"] = f["title"] + "/" + f["document_no"]
		}
		return keys
	}, many: []string{"index"}, once: []string{"day", "number", "row"}}
}

// take merges the items of one source.
func (g *itemMerger) take(list []*record, source string) error {
	g.source = source
	before, names := g.before(source)
	for _, d := range list {
		d.place = source + " " + d.place
		g.onlyOnce(d)
	}
	pairs := match(itemWay(), list, before)
	for _, d := range list {
		var err error
		if r := pairs.pairs[d]; r == nil {
			err = g.add(d)
		} else {
			r.Source, r.Serial = source, d.place
			err = g.update(d, r, names[r])
		}
		if err != nil {
			return err
		}
	}
	for _, r := range before {
		if r.Source == source && !pairs.taken[r] && r.Key == "register" {
			g.Entries = append(g.Entries, Entry{Kind: Gone, File: path.Join(g.options.Folder, names[r]), Source: source, Why: catalogue.Words{Chinese: "来源里没有这一条了；要撤回就用 gongkai withdraw", English: "the source has this item no more; gongkai withdraw takes one offline"}})
		}
	}
	return nil
}

// before are the items that were imported into the folder, with their names. Those of the source that this one corrects are
// its own.
func (g *itemMerger) before(source string) (list []*remembered, names map[*remembered]string) {
	names = map[*remembered]string{}
	for _, name := range slices.Sorted(maps.Keys(g.memory.Items)) {
		r := g.memory.Items[name]
		if r.Source == g.options.Corrects && r.Source != "" {
			r.Source, r.Serial = source, source+strings.TrimPrefix(r.Serial, r.Source)
		}
		names[r] = name
		list = append(list, r)
	}
	return list, names
}

// onlyOnce leaves an index number empty that an item before has: whose it is, is not known.
func (g *itemMerger) onlyOnce(d *record) {
	f := d.fields["index"]
	if f == nil || f.text == "" {
		return
	}
	if place, twice := g.indexes[f.text]; twice {
		f.leave("索引号“"+f.text+"”在 "+place+" 已经有了", "the index number “"+f.text+"” also stands in "+place)
		return
	}
	g.indexes[f.text] = f.place()
}

// close makes the plan of what was merged.
func (g *itemMerger) close(before []byte) (*Plan, error) {
	for _, name := range slices.Sorted(maps.Keys(g.texts)) {
		g.put(path.Join(g.options.Folder, name), g.olds[name], []byte(g.texts[name]))
	}
	if g.Added+g.Changed+g.Same == 0 {
		return g.Plan, nil
	}
	text, err := g.memory.bytes()
	if err != nil {
		return nil, err
	}
	g.put(path.Join(g.options.Folder, memoryName), before, text)
	return g.Plan, nil
}

// rowOf is where an item of which the title is kept out stands.
func (d *record) rowOf() string {
	if d.text("title") != "" {
		return ""
	}
	return "\n" + d.place
}

// fileName is the name of an item's file, and so its address: of its index number, or, where it has none, of its day and
// what it is.
func fileName(d *record) string {
	if d.file != "" {
		return d.file
	}
	var b strings.Builder
	for _, c := range strings.ToLower(d.text("index")) {
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			b.WriteRune(c)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	name := strings.Trim(b.String(), "-")
	if len(name) >= 5 && len(name) <= 80 {
		return name
	}
	day := strings.ReplaceAll((d.text("published") + d.text("made") + "undated")[:7], "-", "")
	return day + "-" + hashOf(d.text("title") + "\n" + d.text("document_no") + "\n" + d.text("published") + d.rowOf())[:8]
}
