package intake

import (
	"slices"
	"strings"
)

// dittoMark is what a cell has for the text of the row above; empty of any other.
func dittoMark(text string) string {
	plain := strings.Trim(squeezed(text), "（）()。")
	if slices.Contains([]string{"同上", "同前", "〃", "″", `"`, "“", "”", "''", "〃〃"}, plain) {
		return plain
	}
	return ""
}

// gap is what lies between a row of the table and the one above.
func (t *table) gap(last, d *record) gap {
	g := gap{parted: t.breaks[d.row]}
	if last != nil {
		before, now := whole(last.text("no")), whole(d.text("no"))
		g.jump = before > 0 && now > 0 && now != before && now != before+1
	}
	return g
}

// gap is what lies between a row and the one above: numbers that jump, or a title.
type gap struct {
	jump   bool
	parted string
}

// ditto writes what the row above has for 同上, if that is the row that is meant.
func (f *field) ditto(plain, name string, last *record, g gap) {
	switch {
	case last == nil || last.text(name) == "":
		f.leave("“"+plain+"”，上面没有可抄的；在原表里写成“……”，再导入一次", "“"+plain+"”, and there is nothing above to copy; write “…” in the source, and import it again")
	case g.parted != "":
		f.leave("“"+plain+"”，但上面隔着“"+excerpt(g.parted)+"”", "“"+plain+"”, but “"+excerpt(g.parted)+"” stands between")
	case g.jump:
		f.leave("“"+plain+"”，但序号不连着，上面缺了行", "“"+plain+"”, but the numbers jump: rows above are missing")
	default:
		f.copyOf(last.fields[name], "“"+plain+"”，抄上一行的", "“"+plain+"”: the row above was copied")
	}
}

// firstLevel fills a blank first level, which goes on from the row above.
func (f *field) firstLevel(last *record, g gap) {
	switch {
	case last == nil:
		f.leave("第一行空着，不知道属于哪个一级事项", "blank in the first row: its first level is not known")
	case last.text("level1") == "":
		f.leave("空着，上面也没有", "blank, and so it is above")
	case g.parted != "":
		f.leave("空着，但上面隔着“"+excerpt(g.parted)+"”，不知道接不接", "blank, and “"+excerpt(g.parted)+"” stands between: whether it goes on from above is not known")
	case g.jump:
		f.leave("空着，但序号不连着，不知道接不接上面的", "blank, and the numbers jump: whether it goes on from above is not known")
	default:
		f.copyOf(last.fields["level1"], "空着，接上一行的一级事项", "blank: the first level goes on from the row above")
	}
}

func (f *field) copyOf(above *field, chinese, english string) {
	f.text = above.text
	f.places = append(f.places, above.places...)
	f.say(Repaired, chinese, english)
}
