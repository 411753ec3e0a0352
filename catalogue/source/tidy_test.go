package source_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/source"
)

// asIs is a body that nobody tidies.
func asIs(_ int, body []byte, _ func(catalogue.Rule) bool) ([]byte, []catalogue.Mend) {
	return body, nil
}

func TestFrontMatterIsTidied(t *testing.T) {
	for _, c := range []struct{ name, file, text, want string }{
		{"order, and what goes with a key", "a/b.md",
			"---\n# 谁批准\nreview:\n  approved_on: 2026-01-02 # 当天\n  # 局长\n  approved_by: 林正\n\nscope: public\n标题: 甲\n---\n正文\n",
			"---\n标题: 甲\nscope: public\n# 谁批准\nreview:\n  # 局长\n  approved_by: 林正\n  approved_on: 2026-01-02 # 当天\n---\n正文\n"},
		{"nothing moves past a comment of its own", "a/b.md",
			"---\nscope: public\ntitle: 甲\n\n# 以下由办公室填\n\nmade: 2026-01-02\nindex: \"1\"\n---\n",
			"---\ntitle: 甲\nscope: public\n\n# 以下由办公室填\n\nindex: \"1\"\nmade: 2026-01-02\n---\n"},
		{"lists of blocks", "a/b.md",
			"---\ntitle: 甲\nrelates:\n  - as: 解读\n    to: b.md\n  - to: c.md\n    as: 修改\n---\n",
			"---\ntitle: 甲\nrelates:\n  - to: b.md\n    as: 解读\n  - to: c.md\n    as: 修改\n---\n"},
		{"quotation marks", "a/b.md",
			"---\ntitle: 2026\nindex: QY/2026-00001\ndocument_no: '黟政办〔2007〕12号'\nmade: \"2026-01-02\"\nscope: \"public\"\nlisted: '是'\nentry: [0012, CZ-01]\nsummary: 说“好” # 注\n---\n",
			"---\ntitle: \"2026\"\nsummary: 说“好” # 注\nindex: \"QY/2026-00001\"\ndocument_no: \"黟政办〔2007〕12号\"\nmade: 2026-01-02\nscope: public\nlisted: 是\nentry: [\"0012\", \"CZ-01\"]\n---\n"},
		{"what a comment cut short stays", "a/b.md", "---\ntitle: 3 #楼公示\n---\n", "---\ntitle: 3 #楼公示\n---\n"},
		{"days", "a/b.md",
			"---\ntitle: 甲\nmade: 2026年5月8日\npublished: \"2026.5.9 8:30:15\"\nexpires: 2026/5/8\neffective: 五月\n---\n",
			"---\ntitle: 甲\nmade: 2026-05-08\npublished: 2026-05-09 8:30:15\neffective: 五月\nexpires: 2026-05-08\n---\n"},
		{"days that words deny, or say more of", "a/b.md", "---\ntitle: 甲\nmade: 大约 2026-05-08\nreview:\n  approved_by: 丙\n  approved_on: 未批准，2026-11-02 退回重拟\n---\n", "---\ntitle: 甲\nmade: 大约 2026-05-08\nreview:\n  approved_by: 丙\n  approved_on: 未批准，2026-11-02 退回重拟\n---\n"},
		{"the day of an approval", "a/b.md", "---\ntitle: 甲\nreview:\n  approved_by: 丙\n  approved_on: 2026/11/02\n---\n", "---\ntitle: 甲\nreview:\n  approved_by: 丙\n  approved_on: 2026/11/02\n---\n"},
		{"colons", "a/b.md", "---\n标题：甲\n公开范围:主动公开\n---\n", "---\n标题: 甲\n公开范围: 主动公开\n---\n"},
		{"brackets and marks", "a/b.md", "---\ntitle: 关于收入,支出(试行)的通知\ndocument_no: 黟政办[2007]12号\n---\n", "---\ntitle: 关于收入，支出（试行）的通知\ndocument_no: \"黟政办〔2007〕12号\"\n---\n"},
		{"a key that is not known keeps the order", "a/b.md", "---\nscope: public\ntitel: 甲\nindex: 12\n---\n", "---\nscope: public\ntitel: 甲\nindex: \"12\"\n---\n"},
		{"text in several lines", "a/b.md", "---\nsummary: |\n  一\n\n  # 二\n\ntitle: >-\n  甲\n  乙\n---\n", "---\ntitle: >-\n  甲\n  乙\nsummary: |\n  一\n\n  # 二\n---\n"},
		{"department", "a/department.md", "---\nphone: 0559-5520000\nname: 县财政局\n---\n", "---\nname: 县财政局\nphone: \"0559-5520000\"\n---\n"},
		{"page", "pages/a.md", "---\norder: \"2\"\ntitle: 指南\n---\n\n\n", "---\ntitle: 指南\norder: 2\n---\n"},
		{"site", "site.yaml", "organisation: 县政府\ntitle: 目录\nlook: {accent: \"#0b5563\"}\nrules:\n  item-empty: off\n  a-rule: \"error\"", "title: 目录\norganisation: 县政府\nlook: {accent: \"#0b5563\"}\nrules:\n  item-empty: \"off\"\n  a-rule: error\n"},
		{"Windows", "a/b.md", "\uFEFF---\r\nscope: public\r\ntitle: 甲\r\n---\r\n正文\r\n\r\n", "---\r\ntitle: 甲\r\nscope: public\r\n---\r\n正文\r\n"},
		{"headings", "a/catalogue.csv", "\uFEFF序号,公 开 内 容\r\n001, 甲 \r\n", "\uFEFF序号,公开内容\r\n001, 甲 \r\n"},
		{"headings that are not known", "a/catalogue.csv", "序号,公 开 内 容,别的\n", "序号,公 开 内 容,别的\n"},
		{"attachment", "a/b.csv", "公 开 内 容\n", "公 开 内 容\n"},
	} {
		got := source.TidyText(c.file, []byte(c.text), asIs)
		if len(got.Problems) > 0 || string(got.Text) != c.want {
			t.Errorf("%s: %v\n%s\nwant\n%s", c.name, got.Problems, got.Text, c.want)
		}
		if again := source.TidyText(c.file, got.Text, asIs); again.Changed() || len(again.Mends) > 0 {
			t.Errorf("%s: it is not left alone: %v\n%s", c.name, again.Mends, again.Text)
		}
		if (len(got.Mends) > 0) != (c.text != c.want) {
			t.Errorf("%s: mends %v", c.name, got.Mends)
		}
	}
}

func TestWhatCannotBeReadIsLeftAlone(t *testing.T) {
	for _, text := range []string{"title: 甲\n", "---\ntitle: 甲\n", "---\ntitle: \"甲\n---\n", "---\n\ttitle: 甲\n---\n", "---\ntitle: \xb9\xfa\n---\n", "---\n- 甲\n---\n"} {
		if got := source.TidyText("a/b.md", []byte(text), asIs); got.Changed() || len(got.Problems) == 0 {
			t.Errorf("%q becomes %q with %v", text, got.Text, got.Problems)
		}
	}
}

func TestTidySaysWhatIsShown(t *testing.T) {
	got := source.TidyText("a/b.md", []byte("---\nmade: 2026.5.8\ndocument_no: 黟政办[2007]12号\n---\n"), asIs)
	var said []string
	for _, m := range got.Mends {
		said = append(said, fmt.Sprint(m.At.Line, ":", m.At.Column, " ", m.What.English, " ", m.Shown, " ", m.Old, " ", m.New))
	}
	want := []string{"2:1 order of the keys false  ", "2:7 form of a date false  ", "3:14 brackets of a document number true 黟政办[2007]12号 黟政办〔2007〕12号", "3:14 quotation marks false  "}
	if slices.Sort(said); !slices.Equal(said, want) {
		t.Errorf("%q, want %q", said, want)
	}
}

func TestTidyTakesBothTreesAndWhatIsAskedFor(t *testing.T) {
	b := baseSite(t)
	b.put("finance/notice.md", "---\nscope: public\ntitle: 甲\n---\n")
	b.put("private/finance/budget-note.md", "只有正文,没有元数据\n\n\n")
	preface, err := source.Open(source.Tree{Content: mapFS(b.content), Private: mapFS(b.private)})
	if err != nil {
		t.Fatal(err)
	}
	wanted := func(file string, private bool) bool {
		return private && file == "finance/budget-note.md" || file == "finance/notice.md"
	}
	list, err := preface.Tidy(context.Background(), wanted, asIs)
	if err != nil || len(list) != 2 || list[0].File != "finance/budget-note.md" || !list[0].Private || string(list[0].Text) != "只有正文,没有元数据\n" || list[1].File != "finance/notice.md" {
		t.Errorf("%v %+v", err, list)
	}
}

func TestTidyTellsWhatItCannotRead(t *testing.T) {
	b := baseSite(t)
	b.content["words.csv"] = "错 误 写 法,正确写法\n按装,安装\n"
	tree := b.tree()
	tree.Content = closed{tree.Content, map[string]error{"finance/treasury": fs.ErrPermission, notice: fs.ErrPermission}}
	preface, err := source.Open(tree)
	if err != nil {
		t.Fatal(err)
	}
	list, err := preface.Tidy(context.Background(), func(file string, _ bool) bool { return strings.HasPrefix(file, "finance/") || file == "words.csv" }, asIs)
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]string{}
	for _, f := range list {
		said[f.File] = fmt.Sprint(f.Changed())
		if len(f.Problems) > 0 {
			said[f.File] = string(f.Problems[0].Rule)
		}
	}
	if said["finance/treasury"] != "file-unreadable" || said[notice] != "file-unreadable" || said["words.csv"] != "true" {
		t.Errorf("%v", said)
	}
	tree.Content = closed{tree.Content, map[string]error{notice: errors.New("input/output error")}}
	if preface, err = source.Open(tree); err != nil {
		t.Fatal(err)
	}
	if _, err = preface.Tidy(context.Background(), func(string, bool) bool { return true }, asIs); err == nil {
		t.Error("a failure of the machine is passed over")
	}
}

// TestTidyingChangesNoRecord disorders the front matter of a whole county in every way that tidying mends, and reads it
// before and after.
func TestTidyingChangesNoRecord(t *testing.T) {
	for seed := range uint64(20) {
		b := baseSite(t)
		for name, text := range b.content {
			if strings.HasSuffix(name, ".md") {
				b.content[name] = disorder(text, rand.New(rand.NewPCG(seed, 1)))
			}
		}
		before, _, err := load(source.Tree{Content: mapFS(b.content)})
		if err != nil {
			t.Fatal(err)
		}
		changed := 0
		for name, text := range b.content {
			got := source.TidyText(name, []byte(text), asIs)
			if got.Changed() {
				changed++
				b.content[name] = string(got.Text)
			}
			if again := source.TidyText(name, got.Text, asIs); again.Changed() {
				t.Errorf("%s is not left alone:\n%s\nbecomes\n%s", name, got.Text, again.Text)
			}
		}
		after, _, err := load(source.Tree{Content: mapFS(b.content)})
		if err != nil {
			t.Fatal(err)
		}
		if changed == 0 {
			t.Error("there was nothing to do")
		}
		placeless(reflect.ValueOf(before))
		placeless(reflect.ValueOf(after))
		if !reflect.DeepEqual(before, after) {
			t.Errorf("seed %d: the records have changed", seed)
		}
	}
}

var writtenDay = regexp.MustCompile(`(?m)^([a-z_]+): (\d{4})-0?(\d+)-0?(\d+)$`)

// disorder shuffles the keys at the top of front matter and writes its days in another form.
func disorder(text string, r *rand.Rand) string {
	parts := strings.SplitN(text, "---\n", 3)
	if len(parts) != 3 {
		return text
	}
	var keys []string
	for line := range strings.Lines(parts[1]) {
		if strings.HasPrefix(line, " ") || strings.HasPrefix(line, "-") {
			keys[len(keys)-1] += line
			continue
		}
		if r.IntN(3) == 0 {
			line = writtenDay.ReplaceAllString(line, "${1}: ${2}年${3}月${4}日")
		}
		keys = append(keys, line)
	}
	r.Shuffle(len(keys), func(i, j int) { keys[i], keys[j] = keys[j], keys[i] })
	return parts[0] + "---\n" + strings.Join(keys, "\n") + "---\n" + parts[2]
}

// placeless takes all places from records.
func placeless(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			placeless(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			placeless(v.Index(i))
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[catalogue.At]() {
			v.SetZero()
			return
		}
		if v.Type() == reflect.TypeFor[catalogue.Body]() {
			v.FieldByName("Offset").SetZero()
			v.FieldByName("Line").SetZero()
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				placeless(v.Field(i))
			}
		}
	}
}

// FuzzTidyFront tidies any front matter: the second time nothing is left to do, comments are all there, and where nothing
// is shown to change the record says what it said.
func FuzzTidyFront(f *testing.F) {
	for _, text := range []string{
		"title: 甲\nmade: 2026.5.8\n", "# a\n\nscope: public\n# b\ntitle: 1\n", "relates:\n- as: 解读\n  to: a\n", "review:\n  # x\n  approved_on: '2026-1-2'\n  approved_by: 甲\n", "summary: |\n  a\n\n\ntitle: \"a\n  b\"\n",
		"标题：甲\n公开范围:主动公开", "entry: [1, a: b]\nevent: {on: 2026年1月2日, place: 3}", "title: a\r\n", "? title\n: a\nindex: 0x1F", "made: 2026-05-08T10:00:00Z\nfee: ~\n", "index: \"a\\\"b\"\nref: 'a''b'",
		"attachments:\n  # 一\n  - title: 甲\n    # 二\n    file: a.pdf\n  # 三\n\n  - file: b.pdf\n# 四\ntitle: 乙\n", "window:\n  closes: 2026.5.8\n\n  opens: 2026年5月1日\n # 五\nmade: \"2026-05-08\"\n", "changes:\n- note: |\n    # 甲\n\n  on: 2026-5-8\n\n\nscope: 'public'\n",
		"---\ntitle: 甲\n", "# a\n\n\n# b\n", "title: 甲\t# b\nindex: 1 \n", "title: &a 甲\n", "reason: {code: 14, words: \"是\"}\n\ntopic:\n- 1\n- '2'\n",
	} {
		f.Add(text)
	}
	for name, text := range baseSite(f).content {
		if parts := strings.SplitN(text, "---\n", 3); strings.HasSuffix(name, ".md") && len(parts) == 3 {
			f.Add(parts[1])
		}
	}
	f.Fuzz(func(t *testing.T, front string) {
		text := "---\n" + front + "\n---\n正文\n"
		got := source.TidyText("a/b.md", []byte(text), asIs)
		if len(got.Problems) > 0 {
			if got.Changed() {
				t.Fatal("it was changed and cannot be read")
			}
			return
		}
		if again := source.TidyText("a/b.md", got.Text, asIs); again.Changed() {
			t.Fatalf("%q becomes %q and then %q", text, got.Text, again.Text)
		}
		if was, is := commentLines(text), commentLines(string(got.Text)); !slices.Equal(was, is) {
			t.Fatalf("%q becomes %q", text, got.Text)
		}
		if slices.ContainsFunc(got.Mends, func(m catalogue.Mend) bool { return m.Shown }) {
			return
		}
		before, after := onlyItem(t, text), onlyItem(t, string(got.Text))
		if !reflect.DeepEqual(before, after) {
			t.Fatalf("%q becomes %q, which says something else", text, got.Text)
		}
	})
}

func commentLines(text string) []string {
	var list []string
	for line := range strings.Lines(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)) {
		if strings.HasPrefix(strings.TrimLeft(line, " "), "#") {
			list = append(list, line)
		}
	}
	slices.Sort(list)
	return list
}

func onlyItem(t *testing.T, text string) *catalogue.ItemRecord {
	records, _, err := load(source.Tree{Content: mapFS(map[string]string{"a/b.md": text})})
	if err != nil || len(records.Items) != 1 {
		t.Fatalf("%v: %d items", err, len(records.Items))
	}
	placeless(reflect.ValueOf(records.Items[0]))
	return records.Items[0]
}
