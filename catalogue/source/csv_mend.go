package source

import (
	"bytes"
	"strings"

	"gongkai/catalogue"
)

// miscounted says of a row that has more or fewer cells than the head where the difference is, so far as that can be
// known: empty cells at the end, the only empty cell there is, or a comma inside a cell that only its author knows.
func miscounted(file string, r row, want int) catalogue.Problem {
	at, have := r.at(), len(r.cells)
	hint := catalogue.Words{Chinese: "格里有逗号的，用英文双引号括起“……”，整格的文字；多写了一格的，删掉", English: "if a cell holds a comma, put double quotes around “…”, the whole cell; if there is a cell too many, remove it"}
	var empty []int
	for i, c := range r.cells {
		if c.Value == "" {
			empty = append(empty, i)
		}
	}
	switch commas := strings.Repeat(",", max(want-have, 0)); {
	case have < want:
		hint = catalogue.Words{Chinese: "缺的是末尾几格的，在这一行末尾加上“" + commas + "”；缺在中间的，在那里补上", English: "if the last cells are missing, add “" + commas + "” at the end of this line; if others are, put the commas there"}
	case row{r.cells[want:]}.blank():
		first := r.cells[want].At
		at = catalogue.NewAt(int(first.Line), int(first.Column)-1, have-want)
		hint = surplusComma()
	case have == want+1 && len(empty) == 1:
		at = r.cells[empty[0]].At
		hint = surplusComma()
	}
	return catalogue.NewProblem(file, at, "csv-cells", itoa(have), itoa(want), hint.Chinese, hint.English)
}

func surplusComma() catalogue.Words {
	return catalogue.Words{Chinese: "多写了逗号的，删掉标出的；格里有逗号的，用英文双引号括起整格", English: "if there is a comma too many, delete what is marked; if a cell holds a comma, put double quotes around the cell"}
}

// quotedCell is the cell of one line of CSV in which a place lies, and how it is written with quotation marks around it.
// A mark that stands at the cell's beginning alone is taken for the one that opens it.
func quotedCell(text []byte, at catalogue.At) (catalogue.At, string) {
	lines := bytes.Split(text, []byte("\n"))
	line := []rune(string(bytes.TrimRight(lines[min(int(at.Line), len(lines))-1], "\r")))
	offset := min(max(int(at.Column)-1, 0), len(line))
	start, end := offset, offset
	for start > 0 && line[start-1] != ',' {
		start--
	}
	for end < len(line) && line[end] != ',' {
		end++
	}
	cell := string(line[start:end])
	if inner, opened := strings.CutPrefix(cell, `"`); opened && !strings.Contains(inner, `"`) {
		cell = inner
	}
	return catalogue.NewAt(int(at.Line), start+1, end-start), `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
}
