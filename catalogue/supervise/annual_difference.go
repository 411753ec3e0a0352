package supervise

import (
	"fmt"
	"strings"
)

// AnnualDifference says which figures of the tables differ between a report as it stands and as it would be drafted, a
// line each. Where the draft has a mark instead of a figure, nothing is said; figures for which the report has no place
// are only counted.
func AnnualDifference(old, fresh string) (list []string) {
	before, after := tableCells(old), tableCells(fresh)
	absent := 0
	for _, c := range after.order {
		was, there := before.cells[c]
		switch now := after.cells[c]; {
		case strings.Contains(now, markOpen) || plainFigure(was) == plainFigure(now):
		case there:
			list = append(list, fmt.Sprintf("%s：%s → %s", c, was, now))
		case now != "0":
			absent++
		}
	}
	if absent > 0 {
		list = append(list, fmt.Sprintf("文件的表格里没有的数字（不是 0 的）：%d 个", absent))
	}
	return list
}

// plainFigure is a figure without the commas that part its thousands.
func plainFigure(cell string) string { return strings.ReplaceAll(cell, ",", "") }

// cells are the figures of the tables of a text, by the name of the row and the head of the column.
type cells struct {
	order []string
	cells map[string]string
}

func tableCells(text string) cells {
	all := cells{cells: map[string]string{}}
	var head []string
	for _, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if !strings.HasPrefix(line, "|") {
			head = nil
			continue
		}
		row := strings.Split(strings.Trim(line, "|"), "|")
		for i := range row {
			row[i] = strings.TrimSpace(row[i])
		}
		switch {
		case head == nil:
			head = row
		case strings.Trim(row[0], ":-") == "":
		default:
			for i := 1; i < min(len(row), len(head)); i++ {
				name := row[0]
				if len(head) > 2 { // of two columns the head says little
					name += "，" + head[i]
				}
				if _, twice := all.cells[name]; !twice {
					all.order = append(all.order, name)
				}
				all.cells[name] = row[i]
			}
		}
	}
	return all
}
