package intake

import (
	"strings"

	"gongkai/catalogue"
)

// own reads the duties of a table of ours. Those that a standard prescribes belong to no table of the department's own, and
// whether a duty is met follows from the items.
func (r *dutyReader) own(g *Grid, columns []string) {
	for i := 1; i < len(g.Rows); i++ {
		if g.blank(i) {
			continue
		}
		d := ownRecord(g, i, columns)
		if why := r.elsewhere(d); why != (catalogue.Words{}) {
			r.entries = append(r.entries, g.entry(Passed, i, g.line(i), why.Chinese, why.English))
			continue
		}
		for _, name := range []string{"department", "folder", "standard", "state", "items"} {
			delete(d.fields, name)
		}
		for name, f := range d.fields {
			f.text = strings.Join(ownReader().Parted(name, f.text, g.Plain), ";")
		}
		d.table = 1
		r.duties = append(r.duties, d)
	}
}

// elsewhere says why a duty of a table of ours is not taken in; empty where it is.
func (r *dutyReader) elsewhere(d *record) catalogue.Words {
	standard, folder := d.text("standard"), d.text("folder")
	switch {
	case standard != r.options.Standard && standard != "":
		return catalogue.Words{Chinese: "来自标准目录 " + standard + "，不写进单位自己的目录", English: "it comes from the standard " + standard + ", and is no duty of the department's own table"}
	case r.options.Standard == "" && folder != r.options.Folder:
		return catalogue.Words{Chinese: "是 " + folder + " 的事项；导入时写 --department " + folder, English: "it is a duty of " + folder + "; import it with --department " + folder}
	}
	return catalogue.Words{}
}
