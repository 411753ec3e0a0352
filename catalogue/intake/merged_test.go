package intake

// over gives an entry a second row for its content: all else is merged, or blank.
func (m *model) over(l *layout, at int, want map[string]string) {
	m.did(20)
	merged := m.one(2)
	if merged {
		for j := range m.wide {
			if d := m.cells[[2]int{at, j}]; d != nil && j != l.content && d.height == 1 {
				d.height = 2
			}
		}
		for j := range m.wide { // blank, or the end of a merged cell
			for up := at - 1; up >= m.page && m.cells[[2]int{at, j}] == nil; up-- {
				if d := m.cells[[2]int{up, j}]; d != nil {
					if up+d.height > at {
						d.height++
					}
					break
				}
			}
		}
	}
	m.set(at+1, l.content, "另有说明。")
	want["content"] += "\n另有说明。"
}

// level1 draws the first level: written out, left blank, or merged with the row above.
func (m *model) level1(l *layout, r, last map[string]string, at int, jump bool, want map[string]string) {
	text := r["level1"]
	if text == "" {
		text = last["level1 now"]
	}
	same := text != "" && text == last["level1 now"] && last["level1 at"] != ""
	want["level1"] = text
	switch {
	case text == "":
		return
	case same && m.one(3):
		m.did(14)
		m.set(at, l.level1, text)
	case same && m.one(2) && m.merge(l.level1, at):
		m.did(12)
		want["merged level1"] = "yes"
	case same && !jump:
		m.did(12)
		m.rows = max(m.rows, at+1)
	default:
		cell, arrives := m.spread(text)
		m.set(at, l.level1, cell)
		want["level1"] = arrives
		text = arrives
	}
	last["level1 now"], last["level1 at"] = text, "yes"
}

// merge makes the cell above reach down to a row, if it stands right above.
func (m *model) merge(column, row int) bool {
	for up := row - 1; up >= m.page; up-- {
		if d := m.cells[[2]int{up, column}]; d != nil {
			if up+d.height == row && d.text != "" && d.width == 1 {
				d.height++
				return true
			}
			return false
		}
	}
	return false
}
