package source_test

import (
	"strings"
	"testing"
)

// TestAYearInOtherBracketsIsMendedWhereItStands: each number has an edit whose place is its own; in a cell with quotation
// marks around it the place is not known, and a number that lost a bracket is never mended unseen.
func TestAYearInOtherBracketsIsMendedWhereItStands(t *testing.T) {
	for name, c := range map[string]struct {
		cell string
		want []string // what the edits replace, and by what
	}{
		"two numbers":            {"青政办发(2014)74号、青政发[2018]23号", []string{"(2014)74号 〔2014〕74号", "[2018]23号 〔2018〕23号"}},
		"the same number twice":  {"青政办发(2014)74号、青政发(2014)74号", []string{"(2014)74号 〔2014〕74号", "(2014)74号 〔2014〕74号"}},
		"quotation marks around": {`"青政办发(2014)74号"`, nil},
		"a comma in it":          {`"青政办发(2014)74号,青政发"`, nil},
		"a lost bracket":         {"建村〔2017192号", nil},
	} {
		b := baseSite(t).clone()
		swap("standards/budget.csv", "预算法", c.cell)(t, b)
		_, problems := check(t, b.tree())
		row := []rune(strings.Split(b.content["standards/budget.csv"], "\n")[1])
		var got []string
		last := 0
		for _, p := range problems {
			if p.Fix == nil {
				continue
			}
			got = append(got, p.Fix.Old+" "+p.Fix.New)
			from := int(p.Fix.At.Column) - 1
			if p.Fix.At.Line != 2 || from <= last || string(row[from:from+int(p.Fix.At.Width)]) != p.Fix.Old {
				t.Errorf("%s: %q does not stand at %s", name, p.Fix.Old, p.Fix.At)
			}
			last = from
		}
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") || len(problems) == 0 {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
