package main

import (
	"bytes"
	"encoding/csv"
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// TestAWorkbookBecomesADepartmentsPageInTwoCommands takes catalogues from Excel to the published page with no hand edit:
// one of ours always, real ones where they are.
func TestAWorkbookBecomesADepartmentsPageInTwoCommands(t *testing.T) {
	tables := workbooks(t)
	t.Chdir(t.TempDir())
	put := func(name, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	put("content/site.yaml", "title: 测试县\norganisation: 测试县人民政府\nbase_url: https://www.example.gov.cn/\n")
	for name, rows := range tables {
		folder := strings.ReplaceAll(name, "_", "-")
		put("content/"+folder+"/department.md", "---\nname: 测试县"+name+"局\nkind: department\nresponsible: {leader: 林正}\n---\n")
		book(t, name+".xlsx", rows)
		gongkai(t, exitClean, "import", name+".xlsx", "--kind", "duties", "--department", folder)
	}
	gongkai(t, exitClean, "build", "--date", "2026-11-01")
	for name, rows := range tables {
		page, err := os.ReadFile("dist/" + strings.ToLower(strings.ReplaceAll(name, "_", "-")) + "/index.html")
		if err != nil {
			t.Fatal(err)
		}
		text := html.UnescapeString(string(page))
		for i, r := range rows {
			if r["level2"] != "" && r["level2"] != "─" && !strings.Contains(strings.Join(strings.Fields(text), ""), strings.Join(strings.Fields(r["level2"]), "")) {
				t.Errorf("%s, row %d: %q is not on its page", name, i, r["level2"])
			}
		}
	}
}

// workbooks are the rows of catalogues by name.
func workbooks(t *testing.T) map[string][]map[string]string {
	t.Helper()
	files := []string{"../../catalogue/intake/testdata/catalogue.csv"}
	if dir := os.Getenv("GONGKAI_REAL"); dir != "" {
		more, err := filepath.Glob(filepath.Join(dir, "catalogues", "*.csv"))
		if err != nil || len(more) == 0 {
			t.Fatalf("%d real catalogues, %v", len(more), err)
		}
		files = append(files, more...)
	} else {
		t.Log("GONGKAI_REAL is not set: real catalogues are skipped")
	}
	tables := map[string][]map[string]string{}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		records, err := csv.NewReader(bytes.NewReader(raw)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.Base(file), ".csv")
		for _, r := range records[1:] {
			row := map[string]string{}
			for i, value := range r {
				row[records[0][i]] = value
			}
			tables[name] = append(tables[name], row)
		}
	}
	return tables
}

// book writes a catalogue in the form of the State Council's offices (国办发〔2019〕54号), as counties keep it in Excel.
func book(t *testing.T, name string, rows []map[string]string) {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	head := []any{"序号", "公开事项", nil, "公开内容（要素）", "公开依据", "公开\n时限", "公开主体", "公开渠道和载体（“■”为选中，“□”为未选）", "公开对象", nil, "公开方式", nil, "公开层级", nil}
	must(f.SetSheetRow("Sheet1", "A1", &[]any{"基层政务公开标准目录"}))
	must(f.SetSheetRow("Sheet1", "A2", &head))
	must(f.SetSheetRow("Sheet1", "A3", &[]any{nil, "一级事项", "二级事项", nil, nil, nil, nil, nil, "全社会", "特定群体（请写明）", "主动", "依申请公开", "县级", "乡、村级"}))
	for _, m := range []string{"A1:N1", "B2:C2", "I2:J2", "K2:L2", "M2:N2", "A2:A3", "D2:D3", "E2:E3", "F2:F3", "G2:G3", "H2:H3"} {
		from, to, _ := strings.Cut(m, ":")
		must(f.MergeCell("Sheet1", from, to))
	}
	tick := func(on bool) any {
		if on {
			return "√"
		}
		return nil
	}
	for i, r := range rows {
		cell, err := excelize.CoordinatesToCellName(1, i+4)
		must(err)
		channels := ""
		for _, c := range strings.Split(r["channels"], ";") {
			if c != "" {
				channels += "■" + c + "\n"
			}
		}
		who, some := strings.CutPrefix(r["audience"], "specific:")
		must(f.SetSheetRow("Sheet1", cell, &[]any{i + 1, r["level1"], r["level2"], r["content"], r["basis"], r["time_limit"], r["publisher"], channels + "□政府公报",
			tick(r["audience"] == "all"), map[bool]string{true: who}[some], tick(r["method"] == "proactive"), tick(r["method"] == "on-request"), tick(strings.Contains(r["tier"], "县")), tick(strings.Contains(r["tier"], "乡"))}))
	}
	must(f.SaveAs(name))
}
