package main

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

// importMistake is what a workbook holds that an import cannot decide: a cell of it, and what stands there. Everything
// else is as in a mistake.
type importMistake struct {
	mistake
	cell, holds string
}

func importMistakes() []importMistake {
	return []importMistake{
		{mistake{name: "document number that lost its bracket", group: 22, told: told("Sheet1!E3")}, "E3", "国办发〔201412号"},
		{mistake{name: "title mark without its partner", group: 28, told: told("Sheet1!E3"), knows: knows("《政府采购法》")}, "E3", "《政府采购法"},
		{mistake{name: "同上 with nothing above", group: 13, told: told("Sheet1!E2"), knows: knows("《预算法》")}, "E2", "同上"},
		{mistake{name: "channel that lost its box", group: 5, told: told("Sheet1!H2"), knows: knows("政府网站")}, "H2", "政府网站 ■政府公报"},
	}
}

// TestWhatAnImportCannotDecideIsToldAtItsCellAndMendedInTheSource follows the report of an import in the workbook, and
// imports it again.
func TestWhatAnImportCannotDecideIsToldAtItsCellAndMendedInTheSource(t *testing.T) {
	for _, m := range importMistakes() {
		for _, language := range []string{"zh", "en"} {
			t.Run(m.name+"/"+language, func(t *testing.T) {
				dir := goodCounty(t)
				catalogueBook(t, filepath.Join(dir, "list.xlsx"), m.cell, m.holds)
				said := imported(t, language)
				var cells []string
				for _, r := range said {
					cells = append(cells, r.cell)
				}
				if diff := cmp.Diff(m.told, cells); diff != "" {
					t.Fatalf("where it is told (-want +got)\n%s%s", diff, spelt(said))
				}
				c := newClerk(t, m.mistake, dir, language)
				for range len(m.told) {
					c.follow(said[0])
					said = imported(t, language)
				}
				if len(said) > 0 || len(c.unasked()) > 0 {
					t.Errorf("the report was followed, and still:\n%s%s%q", spelt(said), c.did(), c.unasked())
				}
				mended := content(t, filepath.Join(dir, "content", "forest", "catalogue.csv"))
				if m.cell != "E3" || m.holds == "《政府采购法" { // else the mended cell says something else than the good one
					dir = goodCounty(t)
					catalogueBook(t, filepath.Join(dir, "list.xlsx"), "A1", "序号")
					imported(t, language)
					if diff := cmp.Diff(content(t, filepath.Join(dir, "content", "forest", "catalogue.csv")), mended); diff != "" {
						t.Errorf("the table does not read as without the mistake (-want +got)\n%s%s", diff, c.did())
					}
				}
			})
		}
	}
}

func catalogueBook(t *testing.T, file, cell, holds string) {
	t.Helper()
	book := excelize.NewFile()
	defer book.Close()
	rows := [][]any{
		{"序号", "一级事项", "二级事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", "公开方式"},
		{"1", "预算", "县级预算", "收支总表", "《预算法》", "20日内", "县林业局", "政府网站", "全社会", "主动公开"},
		{"2", "采购", "投诉处理", "处理决定", "《政府采购法》", "5个工作日内", "县林业局", "政府网站", "全社会", "主动公开"},
	}
	for i, row := range rows {
		at, err := excelize.CoordinatesToCellName(1, i+1)
		if err != nil {
			t.Fatal(err)
		}
		if err := book.SetSheetRow("Sheet1", at, &row); err != nil {
			t.Fatal(err)
		}
	}
	if err := book.SetCellValue("Sheet1", cell, holds); err != nil {
		t.Fatal(err)
	}
	if err := book.SaveAs(file); err != nil {
		t.Fatal(err)
	}
}

var importLine = regexp.MustCompile(`^  (\S+\.xlsx) (?:(Sheet1!\w+)|(\w+)) → .*?：(.*)$`)

// imported imports the workbook and reads what it says was left empty or is doubtful.
func imported(t *testing.T, language string) (list []report) {
	t.Helper()
	code, out := ordered(t, "import", "list.xlsx", "--kind", "duties", "--department", "forest", "--lang", language)
	if code != exitClean {
		t.Fatal(out)
	}
	for line := range strings.Lines(out) {
		if m := importLine.FindStringSubmatch(strings.TrimSuffix(line, "\n")); m != nil {
			text, hint, _ := strings.Cut(m[4], map[string]string{"zh": "；", "en": "; "}[language])
			cell := m[2]
			if cell == "" {
				cell = "Sheet1!" + m[3]
			}
			list = append(list, report{file: m[1], cell: cell, text: text, hint: hint})
		}
	}
	return list
}
