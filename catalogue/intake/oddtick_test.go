package intake

import (
	"regexp"
	"strings"
	"testing"
)

var legendHint = regexp.MustCompile(`--legend "([^"]+)"`)

// The flag that the report gives for a sign in a column of ticks is one that mends it.
func TestTheHintOfAnOddTickMendsIt(t *testing.T) {
	for _, sign := range []string{"○", "◎", "＊", "⊙", "+"} {
		f := File{"a.csv", []byte("序号,一级事项,二级事项,主动,依申请公开\n1,甲,乙," + sign + ",\n2,甲,丙,√,\n")}
		p, rows := takeDuties(t, f, Options{})
		said := ""
		for _, e := range p.Entries {
			if e.Kind == Left {
				said = e.Why.Chinese
				if !strings.Contains(e.Why.English, legendHint.FindString(said)) {
					t.Error(e.Why.English)
				}
			}
		}
		m := legendHint.FindStringSubmatch(said)
		if m == nil || rows != "1,甲,乙,\n2,甲,丙,主动公开\n" {
			t.Errorf("%s: %q %s", sign, said, rows)
			continue
		}
		for legend, want := range map[string]string{m[1]: "1,甲,乙,主动公开\n2,甲,丙,主动公开\n", sign + "=未选": "1,甲,乙,\n2,甲,丙,主动公开\n"} {
			list, ok := ParseLegend(legend)
			if !ok {
				t.Errorf("%s is not understood", legend)
			}
			if _, rows := takeDuties(t, f, Options{Legend: list}); rows != want {
				t.Errorf("%s: %s", legend, rows)
			}
		}
	}
	for _, text := range []string{"?", "P", "○√"} {
		p, _ := takeDuties(t, File{"a.csv", []byte("序号,一级事项,二级事项,主动\n1,甲,乙," + text + "\n")}, Options{})
		if p.Count(Left) != 1 || !strings.Contains(p.Entries[len(p.Entries)-1].Why.Chinese, "在原表里写成“√”") {
			t.Errorf("%s: %+v", text, p.Entries)
		}
	}
}
