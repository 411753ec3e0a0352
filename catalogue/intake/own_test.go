package intake

import (
	"strings"
	"testing"
	"testing/fstest"
)

const ownHead = "索引号,标题,公开日期,公开范围,主题词,办事信息.收费标准,办事信息.办理流程,更正（日期|类型|说明）,历史信息,文件路径,网址,正文Markdown\n"

func TestWhatWeExportedIsTakenAsItStands(t *testing.T) {
	files, p := imported(t, fstest.MapFS{}, ownHead+
		"A/2026-1,'=题  目１,2026-01-02,主动公开,甲;乙,\"不收费\",\"第一步\n第二步\",2026-02-03 | 更正 | 改了\\|一处,是,d/sub/one.md,https://www.example.gov.cn/d/one.html,\"**重点** 1\\.\n\n- 甲\"\n"+
		"A/2026-2,别的,2026-01-02,主动公开,,,,,,e/two.md,,\n"+
		"A/2026-3,,2026-01-02,不予公开,,,,,,,,\n", Options{})
	want := `---
标题: "=题  目１"
索引号: "A/2026-1"
公开日期: 2026-01-02
公开范围: 主动公开
主题词: ["甲", "乙"]
办事信息:
  办理流程: ["第一步", "第二步"]
  收费标准: "不收费"
更正:
  - 日期: 2026-02-03
    类型: "更正"
    说明: "改了|一处"
移交:
  来源: "https://www.example.gov.cn/d/one.html"
  日期: 2026-11-01
历史信息: 是
---

**重点** 1\.

- 甲
`
	if got := files["d/sub/one.md"]; got != want {
		t.Errorf("%s", got)
	}
	if p.Added != 1 || p.Count(Left) != 0 || p.Count(Passed) != 2 || p.Count(Repaired) != 0 {
		t.Errorf("%d added: %+v", p.Added, p.Entries)
	}
	places := 0
	for _, e := range p.Entries {
		if e.Kind == Wrote && e.Place != "" {
			places++
		}
	}
	if places < 9 {
		t.Errorf("%d fields have a cell", places)
	}
}

// TestAnExportTakenInAgainKeepsWhatWasEdited: the second time nothing changes, the third only the key that the table has
// anew, and what somebody wrote by hand stays.
func TestAnExportTakenInAgainKeepsWhatWasEdited(t *testing.T) {
	content := fstest.MapFS{}
	row := "A/2026-1,题目,2026-01-02,主动公开,,不收费,第一步,,,d/one.md,,正文\n"
	imported(t, content, ownHead+row, Options{})
	if _, p := imported(t, content, ownHead+row, Options{}); p.Same != 1 || p.Changed != 0 {
		t.Errorf("%+v", p)
	}
	files, p := imported(t, content, ownHead+strings.Replace(row, "第一步", "\"第一步\n\"", 1), Options{})
	if p.Same != 1 || p.Changed != 0 {
		t.Errorf("a line end at the end changed %v", files)
	}
	if files, p = imported(t, content, ownHead+strings.Replace(row, "不收费", "10元", 1), Options{}); p.Changed != 1 || !strings.Contains(files["d/one.md"], `收费标准: "10元"`) {
		t.Errorf("%v", files)
	}
	text := strings.Replace(string(content["d/one.md"].Data), "10元", "12元", 1)
	content["d/one.md"] = &fstest.MapFile{Data: []byte(text)}
	if files, p = imported(t, content, ownHead+strings.Replace(row, "不收费", "15元", 1), Options{}); p.Changed != 0 || p.Count(Kept) != 1 {
		t.Errorf("%v %+v", files, p.Entries)
	}
}

func TestNoTableNamesAFileOutsideItsDepartment(t *testing.T) {
	for file, want := range map[string]string{
		"d/one.md": "one", "d/sub/one.md": "sub/one", "d/../e/one.md": "", "d/one.txt": "", "/d/one.md": "", "d/.imported.md": "", "d/sub/.x.md": "",
		"d/department.md": "", "d/Department.md": "", "d/sub/department.md": "", "d/a:b.md": "", "d/a\x00b.md": "", "d//x.md": "", `d/a\b.md`: "", "e/one.md": "", "d/预算.md": "预算",
	} {
		if got := ownFile(file, "d"); got != want {
			t.Errorf("%q is %q, want %q", file, got, want)
		}
	}
	files, _ := imported(t, fstest.MapFS{}, ownHead+"A/2026-12345,题目,2026-01-02,主动公开,,,,,,d/../../etc/x.md,,\n", Options{})
	for name := range files {
		if !strings.HasPrefix(name, "d/") {
			t.Errorf("it writes %s", name)
		}
	}
}

// TestOfWhatIsNotPublicAnExportBringsNoWords: a table that somebody edited is no way around the rule.
func TestOfWhatIsNotPublicAnExportBringsNoWords(t *testing.T) {
	files, _ := imported(t, fstest.MapFS{}, ownHead+"A/2026-1,秘密标题,2026-01-02,依申请公开,秘密词,秘密费,秘密步,2026-02-03 | 更正 | 秘密处,,d/one.md,,秘密正文\n", Options{})
	for name, text := range files {
		if strings.Contains(text, "秘密") {
			t.Errorf("%s: %s", name, text)
		}
	}
}

// TestAUnitThatIsNotThereGetsNothing: its items would become those of the department above.
func TestAUnitThatIsNotThereGetsNothing(t *testing.T) {
	table := "索引号,标题,公开日期,公开范围,部门文件夹,文件路径\nA/2026-1,题目,2026-01-02,主动公开,d/unit,d/unit/one.md\nA/2026-2,另一个,2026-01-02,主动公开,d,d/topic/two.md\n"
	content := fstest.MapFS{}
	files, p := imported(t, content, table, Options{})
	if p.Added != 1 || files["d/topic/two.md"] == "" || p.Count(Passed) != 1 {
		t.Errorf("%v %+v", files, p.Entries)
	}
	content["d/unit/department.md"] = &fstest.MapFile{Data: []byte("---\n---\n")}
	if files, p = imported(t, content, table, Options{}); p.Added != 1 || files["d/unit/one.md"] == "" {
		t.Errorf("%v %+v", files, p.Entries)
	}
}

func TestWhatIsQuotedIsReadAgain(t *testing.T) {
	for _, text := range []string{"a", `\`, `\\n`, "a\nb\tc", `"x"`, "\a\x1b\x7f\u0085", "\u2028\u2029\ufeff\ufffe", "预算\r\n决算", `\x41`} {
		if got := unquote(quote(text)); got != text {
			t.Errorf("%q became %s, and %q", text, quote(text), got)
		}
	}
}

// TestWhoseAddressChangesIsTold: two rows of one file, in letters that some systems take for the same, and a file by hand.
func TestWhoseAddressChangesIsTold(t *testing.T) {
	content := fstest.MapFS{"d/hand.md": &fstest.MapFile{Data: []byte("---\nindex: H/1\n---\n")}}
	files, p := imported(t, content, ownHead+
		"A/2026-1,一,2026-01-02,主动公开,,,,,,d/t.md,,\nA/2026-2,二,2026-01-02,主动公开,,,,,,d/T.md,,\nA/2026-3,三,2026-01-02,主动公开,,,,,,d/hand.md,,\n", Options{})
	if len(files) != 4 || files["d/T-2.md"] == "" || files["d/hand-2.md"] == "" || p.Count(Doubtful) != 2 {
		t.Errorf("%v %+v", files, p.Entries)
	}
}
