package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"gongkai/catalogue/build"
	"gongkai/catalogue/platform"
)

// exampleCounty is a copy of the example county with its platforms, in a folder of its own.
func exampleCounty(t *testing.T) {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	for _, folder := range []string{"content", "platforms"} {
		if err := os.CopyFS(folder, os.DirFS(filepath.Join(root, folder))); err != nil {
			t.Fatal(err)
		}
	}
}

// sheetRows are the rows of a sheet of a workbook.
func sheetRows(t *testing.T, name, sheet string) [][]string {
	t.Helper()
	book, err := excelize.OpenFile(name)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	rows, err := book.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestTheExampleOfAPlatformTakesTheExampleCounty(t *testing.T) {
	exampleCounty(t)
	said := gongkai(t, exitClean, "export", "items", "--template", "platforms/example.yaml", "--out", "上报.xlsx", "--date", "2026-11-01")
	rows := sheetRows(t, "上报.xlsx", "信息上报")
	if len(rows) < 100 || rows[0][0] != "县（市、区）主动公开政府信息上报表" || rows[1][2] != "索引号" || rows[2][0] != "1" || !strings.HasPrefix(rows[2][10], "https://www.example.gov.cn/gongkai/") {
		t.Fatalf("%d rows, %q\n%s", len(rows), rows[:min(len(rows), 3)], said)
	}
	gongkai(t, exitClean, "export", "items", "--template", "platforms/example.yaml", "--out", "二.xlsx", "--date", "2026-11-02")
	if _, err := os.Stat("二.xlsx"); err == nil {
		t.Error("a file was written, and nothing was to be sent")
	}
	edit(t, "content/finance/2026-budget.md", "青屿县2026年县级政府预算", "青屿县2026年政府预算")
	gongkai(t, exitClean, "export", "items", "--template", "platforms/example.yaml", "--out", "二.xlsx", "--date", "2026-11-02")
	if rows = sheetRows(t, "二.xlsx", "信息上报"); len(rows) != 3 || rows[2][1] != "青屿县2026年政府预算" {
		t.Errorf("one item changed: %q", rows)
	}
}

func edit(t *testing.T, name, old, text string) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil || !strings.Contains(string(data), old) {
		t.Fatal(name, err)
	}
	write(t, name, strings.Replace(string(data), old, text, 1))
}

// The platform's own workbook is filled where it has the columns, in whatever order.
func TestThePlatformsOwnWorkbookIsFilled(t *testing.T) {
	exampleCounty(t)
	book := excelize.NewFile()
	for at, v := range map[string]string{"A1": "省平台导入模板 V3", "A2": "索引号*", "B2": "不用填", "C2": "信息标题*", "A3": "必填", "C3": "不超过100字", "A4": "示例", "C4": "示例标题"} {
		if err := book.SetCellValue("Sheet1", at, v); err != nil {
			t.Fatal(err)
		}
	}
	if err := book.SaveAs("platforms/t.xlsx"); err != nil {
		t.Fatal(err)
	}
	write(t, "platforms/p.yaml", "名称: 省平台\n内容: 信息\n格式: xlsx\n模板: t.xlsx\n数据起始行: 4\n只报: {部门: finance}\n栏目:\n  - {表头: 信息标题, 取自: 标题}\n  - {表头: 索引号, 取自: 索引号}\n")
	gongkai(t, exitClean, "export", "items", "--template", "platforms/p.yaml", "--out", "a.xlsx", "--date", "2026-11-01")
	rows := sheetRows(t, "a.xlsx", "Sheet1")
	if len(rows) < 5 || rows[0][0] != "省平台导入模板 V3" || rows[2][2] != "不超过100字" || !strings.HasPrefix(rows[3][0], "QY002") || rows[3][1] != "" || rows[3][2] == "示例标题" {
		t.Errorf("%q", rows)
	}
	if code, said := exitAndText("export", "items", "--template", "platforms/p.yaml", "--out", "platforms/t.xlsx", "--date", "2026-11-01", "--resend"); code != exitUsage {
		t.Errorf("the template was written over: %d %s", code, said)
	}
}

func exitAndText(args ...string) (int, string) {
	var out strings.Builder
	code := run(args, &terminal{ctx: context.Background(), out: &out, err: &out, now: time.Now})
	return code, out.String()
}

// Whatever happens between reading and writing, the file that is sent and the record of it are both new or both old.
func TestTheFileAndItsRecordAreWrittenTogether(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "p.yaml", "名称: 省平台\n内容: 信息\n格式: csv\n栏目:\n  - {表头: 标题, 取自: 标题}\n")
	write(t, "a.csv", "old")
	opened := func(ctx context.Context) *submission {
		var out strings.Builder
		s := &submission{exportCmd: &exportCmd{What: "items", Template: "p.yaml", Out: "a.csv"}, t: &terminal{ctx: ctx, out: &out, err: &out, now: time.Now}}
		s.p = newPrinter(&out, contentFlags{}, reportFlags{}, "zh-Hans")
		if err := s.open(); err != nil {
			t.Fatal(err)
		}
		return s
	}
	unchanged := func(why, record string) {
		t.Helper()
		if data, _ := os.ReadFile("a.csv"); string(data) != "old" {
			t.Errorf("%s: the file is %q", why, data)
		}
		if data, err := os.ReadFile("p.receipts.csv"); string(data) != record || (err == nil) != (record != "") {
			t.Errorf("%s: the record is %q, %v", why, data, err)
		}
		if left, _ := filepath.Glob(".gongkai-*"); len(left) > 0 {
			t.Errorf("%s: %v are left", why, left)
		}
	}
	over, stop := context.WithCancel(context.Background())
	stop()
	if err := opened(over).write([]byte("new"), &platform.Plan{}); err == nil {
		t.Error("it was interrupted, and says nothing of it")
	}
	unchanged("interrupted", "")

	s := opened(context.Background())
	other := "索引号,状态,回执号,校验值\r\n"
	write(t, "p.receipts.csv", other)
	if err := s.write([]byte("new"), &platform.Plan{}); err == nil || !strings.Contains(err.Error(), "这期间有人改了") {
		t.Errorf("somebody else wrote the record: %v", err)
	}
	unchanged("written by somebody else", other)

	if err := os.MkdirAll("dir.csv/full", 0o755); err != nil {
		t.Fatal(err)
	}
	if err := replaceAll(context.Background(), []draftFile{{name: "a.csv", text: []byte("new"), old: []byte("old")}, {name: "dir.csv", text: []byte("record")}}); err == nil {
		t.Error("a folder was replaced")
	}
	unchanged("the record could not be written", other)
}

// The mapping that the guide shows has no mistake.
func TestTheMappingOfTheGuideIsRight(t *testing.T) {
	guide, err := os.ReadFile("../../docs/platforms.md")
	if err != nil {
		t.Fatal(err)
	}
	_, text, _ := strings.Cut(string(guide), "```yaml\n")
	text, _, found := strings.Cut(text, "```")
	_, problems := build.ReadPlatform("province.yaml", []byte(text))
	if !found || len(problems) > 0 {
		t.Errorf("%v", problems)
	}
}
