package intake

import (
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
	"unicode"

	"gongkai/catalogue"
	"gongkai/catalogue/handover"
)

// ownItems and ownDuties are the headings of the tables that gongkai export writes, ownReader reads their cells.
var (
	ownItems  = sync.OnceValue(handover.ItemHeads)
	ownDuties = sync.OnceValue(handover.DutyHeads)
	ownReader = sync.OnceValue(handover.NewReader)
)

// ownColumns are the columns of a table that gongkai itself wrote; nil where it is no such table: its first row has these
// columns, and nothing that is unknown to it. Such a table is taken as it stands, for there is nothing to guess.
func ownColumns(g *Grid, heads map[string]string, must ...string) []string {
	if len(g.Rows) == 0 {
		return nil
	}
	names := make([]string, len(g.Rows[0]))
	for j := range names {
		name, ok := heads[g.text(0, j)]
		if !ok || slices.Contains(names, name) {
			return nil
		}
		names[j] = name
	}
	for _, name := range must {
		if !slices.Contains(names, name) {
			return nil
		}
	}
	return names
}

// ownRecord is a row of a table of ours: its cells by the names of their columns.
func ownRecord(g *Grid, row int, columns []string) *record {
	d := &record{fields: map[string]*field{}, row: row, place: g.place(row, 0)}
	for j, name := range columns {
		if f := fieldOf(g.at(row, j), row); f.read != "" {
			d.fields[name] = f
		}
	}
	return d
}

// ownRegister reads the items of a table of ours. Those of other departments are counted.
func (g *itemMerger) ownRegister(grid *Grid, columns []string, o Options) (list []*record, entries []Entry) {
	others := map[string]int{}
	for i := 1; i < len(grid.Rows); i++ {
		if grid.blank(i) {
			continue
		}
		d := ownRecord(grid, i, columns)
		switch folder := d.home(o.Folder); {
		case d.text("file") == "":
			entries = append(entries, grid.entry(Passed, i, grid.line(i), "导出里只有索引号和理由，没有别的可写", "the export has its index number and the reason, and nothing to write"))
		case folder != o.Folder && !g.unit(folder, o.Folder):
			others[folder]++
		default:
			d.own(grid.Plain, o)
			d.given(o)
			list = append(list, d)
		}
	}
	for _, folder := range slices.Sorted(maps.Keys(others)) {
		n := itoa(others[folder])
		entries = append(entries, Entry{Kind: Passed, Place: grid.Name, Why: catalogue.Words{
			Chinese: folder + " 的 " + n + " 条，不归这个单位；导入时写 --department " + folder,
			English: n + " of " + folder + " are not of this department; import them with --department " + folder}})
	}
	return list, entries
}

// home is the folder of the department that an item is of. A table that lost that column has the item's own folder.
func (d *record) home(department string) string {
	if folder := d.text("folder"); folder != "" {
		return folder
	}
	dir := path.Dir(d.text("file"))
	if strings.HasPrefix(dir, department+"/") {
		return department
	}
	return dir
}

// unit says whether a folder is that of a unit of a department which is there: whoever is not there gets nothing.
func (g *itemMerger) unit(folder, department string) bool {
	if !strings.HasPrefix(folder, department+"/") {
		return false
	}
	info, err := fs.Stat(g.content, path.Join(folder, "department.md"))
	return err == nil && info.Mode().IsRegular()
}

// own makes of the cells of a row the keys of an item, as they were exported.
func (d *record) own(guarded bool, o Options) {
	cells := d.fields
	d.fields = map[string]*field{}
	if f := cells["file"]; f != nil {
		d.file, d.asked = ownFile(f.text, o.Folder), f.text
	}
	for _, name := range []string{"file", "department", "folder"} {
		delete(cells, name)
	}
	if f := cells["markdown"]; f != nil {
		f.text = strings.Join(ownReader().Parted("markdown", f.text, guarded), "")
		d.fields["body"] = f
		delete(cells, "markdown")
	}
	from := cells["address"]
	delete(cells, "address")
	for _, k := range itemKeys() {
		if f := ownKey(k, cells, guarded); f != nil {
			d.fields[k.Name] = f
		}
	}
	if from != nil && d.fields["imported"] == nil { // where it is public already stands for a review
		from.link()
		d.fields["imported"] = from
	}
}

// ownFile is the name of an item's file below its department; "" where it is none that an item may have.
func ownFile(file, folder string) string {
	below, inside := strings.CutPrefix(file, folder+"/")
	name, markdown := strings.CutSuffix(below, ".md")
	odd := func(c rune) bool { return unicode.IsControl(c) || strings.ContainsRune(`\:*?"<>|`, c) }
	climbs := path.Clean(name) != name || strings.HasPrefix(name, "/") || strings.Contains("/"+name, "/.") // . and .. too
	if !inside || !markdown || climbs || strings.EqualFold(path.Base(name), "department") || strings.ContainsFunc(name, odd) {
		return ""
	}
	return name
}

// ownKey is a key as the cells of a row have it; nil where they have nothing of it.
func ownKey(k catalogue.Key, cells map[string]*field, guarded bool) *field {
	if k.Shape == catalogue.Block {
		return ownBlock(k, cells, guarded)
	}
	f := cells[k.Name]
	if f == nil {
		return nil
	}
	parts := ownReader().Parted(k.Name, f.text, guarded)
	switch {
	case k.Shape == catalogue.OneText || k.Shape == catalogue.Day || k.Shape == catalogue.Choice:
		f.text = strings.Join(parts, "")
		if k.Shape != catalogue.OneText {
			f.ownValue(k)
		}
		if !slices.Contains(itemFields(), k.Name) && f.text != "" {
			f.text, f.whole = k.Chinese[0]+": "+scalar(k, f.text)+"\n", true
		}
	default:
		f.text, f.whole = yamlKey(k, parts, ""), true
	}
	return f
}

// ownValue keeps a day or a word of the content model, and leaves anything else out.
func (f *field) ownValue(k catalogue.Key) {
	if k.Shape == catalogue.Day {
		f.day()
	} else if name, ok := catalogue.FindTerm(k.Terms, f.text); ok {
		f.text = chineseTerm(k, name)
	} else {
		f.leave("“"+excerpt(f.text)+"”不是“"+k.Chinese[0]+"”的值", "“"+excerpt(f.text)+"” is no value of “"+k.Name+"”")
	}
}

// ownBlock is a block of keys, each of which has a column.
func ownBlock(k catalogue.Key, cells map[string]*field, guarded bool) *field {
	whole := &field{whole: true}
	for _, inner := range k.Keys {
		name := k.Name + "." + inner.Name
		f := cells[name]
		if f == nil {
			continue
		}
		whole.places, whole.notes = append(whole.places, f.places...), append(whole.notes, f.notes...)
		whole.text += yamlKey(inner, ownReader().Parted(name, f.text, guarded), "  ")
	}
	if whole.text == "" {
		return nil
	}
	whole.text = k.Chinese[0] + ":\n" + whole.text
	whole.read = whole.text
	return whole
}
