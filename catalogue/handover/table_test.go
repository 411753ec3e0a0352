package handover

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"gongkai/catalogue"
)

// TestACellIsReadAsItWasWritten: whatever a list or a block holds, a table and its reader agree on it.
func TestACellIsReadAsItWasWritten(t *testing.T) {
	l := newLabels("zh-Hans")
	for _, name := range []string{"keywords", "service.steps", "entry"} {
		c := l.column(field{name: name})
		for _, cell := range []Cell{{"预算"}, {"预算", "决算"}, {"甲;乙"}, {"甲;乙", "丙"}, {`反\斜`, "第一行\n第二行"}, {"=1+1"}, {"a|b"}} {
			if got := NewReader().Parted(name, c.text(cell), false); !slices.Equal(got, cell) {
				t.Errorf("%s: %q became %q, and %q", name, cell, c.text(cell), got)
			}
		}
	}
	for _, values := range [][]string{{"2026-01-02", "", "改了|三处\n和\\四处"}, {"a"}, {"", "b"}} {
		if got := Split(Line(values...)); !slices.Equal(got, values) {
			t.Errorf("%q became %q, and %q", values, Line(values...), got)
		}
	}
}

// untabled are the keys of which a table of items has no column, each with the reason.
var untabled = map[string]string{
	"listed": "what is not listed is in no public edition", "review_due": "an edition does not tell it", "review": "an edition does not tell who decided",
	"trigger": "for the office's clock", "allow": "for the checks", "aliases": "addresses of the site", "withdrawn": "on and why of it are there",
}

// TestEveryKeyOfAnItemHasAColumn: a key that is added to the content model is handed on, or somebody says why not.
func TestEveryKeyOfAnItemHasAColumn(t *testing.T) {
	have := map[string]bool{}
	for _, f := range itemFields() {
		have[f.name] = true
	}
	for _, k := range catalogue.ItemKeys() {
		if untabled[k.Name] != "" || have[k.Name] {
			continue
		}
		if k.Shape != catalogue.Block {
			t.Errorf("%s has no column", k.Name)
		}
		for _, inner := range k.Keys {
			if !have[k.Name+"."+inner.Name] {
				t.Errorf("%s.%s has no column", k.Name, inner.Name)
			}
		}
	}
	l := newLabels("zh-Hans")
	for _, f := range itemFields() {
		if l.head(f.name) == "" || strings.HasSuffix(l.head(f.name), ".") {
			t.Errorf("%s has the heading %q", f.name, l.head(f.name))
		}
	}
}

// TestATextThatNoCellHoldsIsLeftOutWhole: half of a text would be taken for all of it.
func TestATextThatNoCellHoldsIsLeftOutWhole(t *testing.T) {
	for text, want := range map[string]int{strings.Repeat("字", 32767): 0, strings.Repeat("字", 32768): 1, strings.Repeat("🏛", 16384): 1} {
		table := Table{Name: "a", Columns: []Column{{Name: "markdown", Head: "正文"}}, Rows: [][]Cell{{{text}}}}
		data, left, err := table.XLSX()
		if err != nil || left != want {
			t.Errorf("%d left of %d bytes: %v", left, len(text), err)
		}
		f, err := excelize.OpenReader(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		got, err := f.GetCellValue("a", "A2")
		if err != nil || got != text && want == 0 || got != "" && want == 1 {
			t.Errorf("%d bytes came back of %d: %v", len(got), len(text), err)
		}
	}
}
