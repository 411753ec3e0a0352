package catalogue

import (
	"fmt"
	"strconv"
	"strings"
)

// unused is a number of a table's own form that no row has yet: what a row is offered that lacks one. It is a gap to be
// filled where the numbers are no numbers.
func (t *DutyTable) unused() Words {
	largest, width := 0, 0
	for _, d := range t.Duties {
		if d.No.Value == "" {
			continue
		}
		n, err := strconv.Atoi(d.No.Value)
		if err != nil || n < 0 {
			return Words{"……", "…"}
		}
		if n >= largest {
			largest, width = n, len(d.No.Value)
		}
	}
	next := fmt.Sprintf("%0*d", width, largest+1)
	return Words{next, next}
}

// above is what 同上 stands for in a cell: the last text above it in its column, and where that is from. In a first row it
// stands for one that was left out.
func (t *DutyTable) above(d *DutyRecord, column Column[DutyRecord]) []string {
	var last Field[string]
	for _, before := range t.Duties {
		if before == d {
			break
		}
		if cell := column.Cell(before); cell.Value != "" && cell.Value != "同上" {
			last = *cell
		}
	}
	if last.Value == "" {
		return []string{"……", "上面没有，从原表里抄", "…", "from the original table, as there is none above"}
	}
	text, line := csvCell(last.Value), itoa(int(last.At.Line))
	return []string{text, "第 " + line + " 行的", text, "as on line " + line}
}

// csvCell is a text as a cell of a CSV file.
func csvCell(text string) string {
	if strings.ContainsAny(text, ",\"\n") {
		return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
	}
	return text
}

// scopeless says which of the two cells does not say the scope, and what may stand there.
func (d *DutyRecord) scopeless(at At) (At, Words) {
	known := *d
	if known.Audience.Value = "全社会"; d.Audience.Value == "" {
		if _, ok := known.Scope(); ok {
			return cmpAt(d.Audience.At, at), Words{"在这里填上“……”，写 全社会 或具体的人群", "fill in “…” here: 全社会 or a group"}
		}
	}
	return at, Words{"可以写：主动公开、依申请公开、不予公开", "write one of: 主动公开, 依申请公开, 不予公开"}
}
