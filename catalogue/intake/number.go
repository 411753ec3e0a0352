package intake

import "strings"

// byHand is a row that somebody wrote, and that is the same entry.
func (g *merger) byHand(d *record) *dutyRow {
	if g.hand == nil {
		g.hand, g.used, g.next = map[string]*dutyRow{}, map[string]bool{}, map[string]int{}
		for _, r := range g.before {
			g.used[r.No] = true
		}
		for _, row := range g.table.rows {
			if no := strings.TrimSpace(row.cells["no"]); no != "" && !g.used[no] {
				g.hand[subject(row.cells["level1"], row.cells["level2"], row.cells["content"])] = row
				g.used[no] = true
			}
		}
	}
	key := subject(d.text("level1"), d.text("level2"), d.text("content"))
	row := g.hand[key]
	if row == nil || d.text("level2")+d.text("content") == "" {
		return nil
	}
	delete(g.hand, key)
	return row
}

func subject(parts ...string) string { return strings.Join(parts, "\x00") }

// number is that of the source, where it is one and free; else one is made: items name a duty by it.
func (g *merger) number(d *record, numberless bool) string {
	f := d.fields["no"]
	if f == nil {
		f = &field{}
		d.fields["no"] = f
	}
	if len(f.places) == 0 {
		f.places = []string{d.at}
	}
	serial := f.text
	switch {
	case serial != "" && g.table.find(serial) == nil:
		return serial
	case serial != "":
		f.text = g.free(serial+"-", 2)
		f.say(Repaired, "序号“"+serial+"”不止一行有，改成“"+f.text+"”", "the number “"+serial+"” stands in more than one row; this one is “"+f.text+"”")
	case numberless:
		f.text = g.free("", 1)
		f.say(Repaired, "没有序号，编了一个", "there is no number; one was made")
	default:
		f.text = g.free("N", 1)
		f.say(Repaired, "这一行没有序号，编了一个", "the row has no number; one was made")
	}
	g.Numbered++
	return f.text
}

// free is the first number with a beginning that no row has, or had.
func (g *merger) free(beginning string, n int) string {
	for n = max(n, g.next[beginning]); ; n++ {
		if no := beginning + itoa(n); !g.used[no] && g.table.find(no) == nil {
			g.next[beginning] = n + 1
			return no
		}
	}
}
