package source_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"gongkai/catalogue"
	"gongkai/catalogue/source"
)

// quick is how long one hostile file may take. The race detector is slow; without it each takes well under a second.
const quick = 5 * time.Second

// within fails the test when the work takes too long or panics.
func within(t testing.TB, limit time.Duration, work func()) {
	t.Helper()
	start := time.Now()
	work()
	if took := time.Since(start); took > limit*slow {
		t.Errorf("took %v, more than %v", took, limit*slow)
	}
}

// laidIn says whether every problem of a file stands within it, or on the line after its last.
func laidIn(t testing.TB, files map[string]string, problems []catalogue.Problem) {
	t.Helper()
	widths := map[string][]int{}
	for _, p := range problems {
		if n := utf8.RuneCountInString(p.Text("zh-Hans")); n > 1000 {
			t.Fatalf("%s: a message of %d characters", p.Rule, n)
		}
		if p.At.Line == 0 {
			continue
		}
		text, ok := files[p.File]
		if !ok {
			t.Fatalf("%s: there is no such file", line(p))
		}
		if widths[p.File] == nil {
			for l := range strings.SplitSeq(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text), "\n") {
				widths[p.File] = append(widths[p.File], utf8.RuneCountInString(l))
			}
		}
		width := append(widths[p.File], 0)
		if n := int(p.At.Line); n > len(width) || p.At.Column == 0 || int(p.At.Column) > width[n-1]+2 {
			t.Fatalf("%s: the file has %d lines, and the line so many characters: %d", line(p), len(width)-1, width[min(n, len(width))-1])
		}
	}
}

// rules are the names of the rules broken, each once, in the order of their places.
func rulesOf(problems []catalogue.Problem) []string {
	var rules []string
	for _, p := range problems {
		if len(rules) == 0 || rules[len(rules)-1] != string(p.Rule) {
			rules = append(rules, string(p.Rule))
		}
	}
	return rules
}

func TestHostileFilesAreRefusedWithAPlaceOrAccepted(t *testing.T) {
	good := baseSite(t).content[report]
	front := func(yaml string) string { return "---\n" + yaml + "\n---\n正文。\n" }
	laughs := "a: &a [x,x,x,x,x,x,x,x,x]\n"
	for c := 'b'; c <= 'z'; c++ {
		laughs += fmt.Sprintf("%c: &%c [*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c]\n", c, c, c-1, c-1, c-1, c-1, c-1, c-1, c-1, c-1, c-1)
	}
	wide := func(order func(uint16) []byte) string {
		var b []byte
		for _, u := range utf16.Encode([]rune(good)) {
			b = append(b, order(u)...)
		}
		return string(b)
	}
	little := wide(func(u uint16) []byte { return []byte{byte(u), byte(u >> 8)} })
	big := wide(func(u uint16) []byte { return []byte{byte(u >> 8), byte(u)} })
	for _, c := range []struct {
		name, text string
		rules      []string
	}{
		{"byte order mark", "\uFEFF" + good, nil},
		{"two byte order marks", "\uFEFF\uFEFF" + good, []string{"front-missing"}},
		{"CRLF", strings.ReplaceAll(good, "\n", "\r\n"), nil},
		{"lone CR", strings.ReplaceAll(good, "\n", "\r"), nil},
		{"mixed line ends", strings.Replace(good, "\n", "\r\n", 4), nil},
		{"UTF-16 LE with mark", "\xff\xfe" + little, []string{"file-encoding"}},
		{"UTF-16 BE with mark", "\xfe\xff" + big, []string{"file-encoding"}},
		{"UTF-16 LE", little, []string{"file-encoding"}},
		{"UTF-16 BE", big, []string{"file-encoding"}},
		{"GBK", "---\ntitle: \xc4\xea\xb1\xa8\n---\n", []string{"file-encoding"}},
		{"cut in the middle of a character", good + "\xe5\x9b", []string{"file-encoding"}},
		{"NUL", strings.Replace(good, "年报", "年\x00报", 1), []string{"file-binary"}},
		{"only NULs", strings.Repeat("\x00", 4096), []string{"file-binary"}},
		{"unclosed front matter", "---\ntitle: 年报\n", []string{"front-unclosed"}},
		{"unclosed front matter of a megabyte", "---\n" + strings.Repeat("a: b\n", 200_000), []string{"front-unclosed"}},
		{"fence with spaces behind", strings.Replace(good, "---\n国", "---  \n国", 1), nil},
		{"fence with a full-width space behind", strings.Replace(good, "---\n国", "---　\n国", 1), nil},
		{"four hyphens", strings.Replace(good, "---\n国", "----\n国", 1), []string{"front-unclosed"}},
		{"long fences", strings.Replace(good, "---", "———", 1), []string{"front-missing"}},
		{"indented fence in a block scalar", front("title: |\n  甲\n  ---\n  乙"), []string{"front-indented-end"}},
		{"billion laughs", front(laughs), []string{"yaml-anchor"}},
		{"alias of itself", front("title: &a [*a]"), []string{"yaml-anchor"}},
		{"merge key with alias", front("a: &a {b: c}\n<<: *a"), []string{"yaml-anchor"}},
		{"merge key", front("<<: {title: 甲}"), []string{"key-unknown"}},
		{"binary tag", front("title: !!binary aGVsbG8="), []string{"yaml-tag"}},
		{"tag of a Go type", front("title: !!go/struct {}"), []string{"yaml-tag"}},
		{"directive", front("%YAML 1.1\ntitle: 甲"), []string{"yaml-syntax"}},
		{"duplicate keys without end", front(strings.Repeat("title: 甲\n", 20_000)), []string{"key-duplicate"}},
		{"tabs", front("title:\t甲\n\tscope: public"), []string{"yaml-tab"}},
		{"full-width colons", front("标题：甲\n公开范围：主动公开"), []string{"yaml-colon"}},
		{"10,000 brackets", front("title: " + strings.Repeat("[", 10_000)), []string{"yaml-syntax"}},
		{"10,000 pairs of brackets", front("title: " + strings.Repeat("[", 9_999) + strings.Repeat("]", 9_999)), []string{"value-shape"}},
		{"10,000 braces", front("title: " + strings.Repeat("{a: ", 10_000)), []string{"yaml-syntax"}},
		{"20,000 lists in lists", front(strings.Repeat("- ", 20_000)), []string{"yaml-syntax"}},
		{"20,000 question marks", front(strings.Repeat("? ", 20_000)), []string{"yaml-syntax"}},
		{"a list of 200,000", front("keywords: [" + strings.Repeat("a,", 200_000) + "]"), []string{"value-many"}},
		{"a list of 200,000 that is not closed", front("keywords: [" + strings.Repeat("a,", 200_000)), []string{"yaml-syntax"}},
		{"a line of a megabyte", front("title: " + strings.Repeat("字", 340_000)), []string{"value-long"}},
		{"a megabyte of spaces", strings.Repeat(" ", 1<<20), []string{"front-missing"}},
		{"a megabyte of line breaks", "---\n" + strings.Repeat("\n", 1<<20-8), []string{"front-unclosed"}},
		{"more than a megabyte", strings.Repeat("x", 1<<20+1), []string{"file-too-large"}},
		{"a megabyte of quotation marks", front("title: " + strings.Repeat(`"`, 1<<19)), []string{"yaml-quotes-needed"}},
		{"a key of a hundred kilobytes", front(strings.Repeat("字", 30_000) + ": 甲"), []string{"key-unknown"}},
		{"unknown keys without end", front(manyKeys(20_000)), []string{"key-unknown"}},
		{"YAML that goes on with ...", front("title: 甲\n...\n乙: 丙"), []string{"yaml-documents"}},
		{"TOML", "+++\ntitle = \"甲\"\n+++\n", []string{"front-missing"}},
		{"JSON", "{\"title\": \"甲\"}\n\n正文\n", []string{"front-missing"}},
		{"empty key", front(": 甲"), []string{"key-unknown"}},
		{"template language", front("title: {{ title }}"), []string{"value-shape"}},
		{"line separator in a value", front("title: 甲\u2028乙"), nil},
		{"vertical tab", front("title: 甲\v乙"), []string{"yaml-syntax"}},
		{"next line", front("title: 甲\u0085scope: public"), []string{"yaml-quotes-needed"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := baseSite(t)
			b.content[report] = c.text
			within(t, quick, func() {
				_, problems, err := load(source.Tree{Content: mapFS(b.content)})
				if err != nil {
					t.Fatal(err)
				}
				laidIn(t, b.content, problems)
				if diff := cmp.Diff(c.rules, rulesOf(problems)); diff != "" {
					t.Errorf("(-want +got)\n%s", diff)
					for _, p := range problems[:min(len(problems), 3)] {
						t.Log(line(p))
					}
				}
			})
		})
	}
}

func manyKeys(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "键%d: 甲\n", i)
	}
	return b.String()
}

func TestHostileTablesAreRefusedWithAPlaceOrAccepted(t *testing.T) {
	const head = "姓名,金额\n"
	for _, c := range []struct {
		name, text string
		rules      []string
	}{
		{"byte order mark", "\uFEFF" + head + "王某,1\n", nil},
		{"CRLF", "姓名,金额\r\n王某,1\r\n", nil},
		{"lone CR", "姓名,金额\r王某,1\r", nil},
		{"no line end", head + "王某,1", nil},
		{"GBK", "\xd0\xd5\xc3\xfb\n", []string{"file-encoding"}},
		{"UTF-16", "\xff\xfe\xd3\x59", []string{"file-encoding"}},
		{"a workbook by the name of CSV", "PK\x03\x04\x14\x00\x06\x00\x08\x00", []string{"file-encoding"}},
		{"quote that is not closed", head + "\"王某,1\n" + strings.Repeat("李某,2\n", 1000), []string{"csv-syntax"}},
		{"quote that is not closed, a megabyte on", head + "\"王某,1\n" + strings.Repeat("李某,2\n", 100_000), []string{"csv-syntax"}},
		{"a file of quotation marks", strings.Repeat(`"`, 1<<20+1), []string{"csv-syntax"}},
		{"bare quote", head + "王\"某\",1\n", []string{"csv-syntax"}},
		{"ragged rows", head + "王某\n李某,1,2,3\n", []string{"csv-cells"}},
		{"a million cells in rows", head + strings.Repeat("王某,1\n", 500_000), []string{"table-too-large"}},
		{"a million cells on one line", strings.Repeat("甲,", 1_000_000) + "\n", []string{"table-too-large"}},
		{"two hundred thousand cells on one line", strings.Repeat("甲,", 199_999) + "\n", []string{"csv-head-duplicate"}},
		{"a line break in each cell of a row", head + strings.Repeat("\"王\n某\",1\n", 50_000), nil},
		{"a row of cells that span lines", strings.Repeat("\"王\n某\",", 90_000) + "甲\n", []string{"csv-head-duplicate"}},
		{"blank lines", strings.Repeat("\n", 1<<20), []string{"csv-empty"}},
		{"one cell of a megabyte", head + strings.Repeat("字", 340_000) + ",1\n", []string{"value-long"}},
		{"larger than may be", strings.Repeat("x", 16<<20+1), []string{"file-too-large"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := baseSite(t)
			b.content["finance/subsidy.csv"] = c.text
			within(t, quick, func() {
				_, problems, err := load(source.Tree{Content: mapFS(b.content)})
				if err != nil {
					t.Fatal(err)
				}
				laidIn(t, b.content, problems)
				if diff := cmp.Diff(c.rules, rulesOf(problems)); diff != "" {
					t.Errorf("(-want +got)\n%s", diff)
				}
			})
		})
	}
}

func TestAnUnclosedQuotationMarkIsShownWhereItOpens(t *testing.T) {
	b := baseSite(t)
	b.content["finance/subsidy.csv"] = "姓名,金额\n\"王\"\"某\",1\n李某,\"二\n赵某,3\n钱某,4\n"
	_, problems, err := load(b.tree())
	if err != nil {
		t.Fatal(err)
	}
	if len(problems) != 1 || problems[0].At.Line != 3 || problems[0].At.Column != 4 {
		t.Errorf("got %v", problems)
	}
}

// TestHostileNames walks a real folder, because a file system in memory has neither links nor bytes that are no text.
func TestHostileNames(t *testing.T) {
	dir := t.TempDir()
	b := baseSite(t)
	for name, text := range b.content {
		write(t, dir, name, text)
	}
	outside := t.TempDir()
	write(t, outside, "secret.md", "---\ntitle: 秘密\n---\n")
	for name, target := range map[string]string{
		"water/link.md": "plan.md", "water/away.md": filepath.Join(outside, "secret.md"), "water/folder": outside, "water/loop": ".", "water/self": "self", "water/nowhere.pdf": "没有.pdf",
	} {
		if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
			t.Skip("no symbolic links here:", err)
		}
	}
	names := map[string]string{
		"water/a\nb.md": "U+000A", "water/a\\b.md": `\`, "water/a:b.md": ":", "water/a\u202Eb.md": "U+202E", "water/a\u200Bb.md": "U+200B", "water/a..": ".", "water/a ": "U+0020", "water/\xff.md": "UTF-8?", "water/a\x1bb.pdf": "U+001B",
	}
	for name := range names {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("x"), 0o644); err != nil {
			t.Skip("no such names here:", err)
		}
	}
	write(t, dir, "water/x.md/y.md", plain("SW/2026-00002", "甲"))
	for _, passed := range []string{".hidden/a.md", "water/.a.md.swp", "water/a.md~", "water/~$a.xlsx", "water/Thumbs.db", "water/#a.md#"} {
		write(t, dir, passed, "x")
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	within(t, quick, func() {
		records, problems, err := load(source.Tree{Content: root.FS()})
		if err != nil {
			t.Fatal(err)
		}
		links, bad := 0, map[string]bool{}
		for _, p := range problems {
			if strings.ContainsAny(p.File+p.Text("zh-Hans"), "\n\x1b\u202e\u200b") || !utf8.ValidString(p.File+p.Text("en")) {
				t.Errorf("%q breaks the report", p.File)
			}
			switch p.Rule {
			case "link-refused":
				links++
			case "name-invalid":
				bad[p.Args[1]] = true
			default:
				t.Error(line(p))
			}
		}
		if links != 6 {
			t.Errorf("%d links refused, want 6", links)
		}
		for name, why := range names {
			if !bad[why] {
				t.Errorf("%q is not refused for %s", name, why)
			}
		}
		for _, it := range records.Items {
			if it.Title.Value == "秘密" {
				t.Error("a link was followed out of the content")
			}
		}
		if n := len(records.Items); n != 9 {
			t.Errorf("%d items, want 9: those of the county and x.md/y.md", n)
		}
	})
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	file := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// A text that was changed after it was checked must not be published.
func TestABodyThatChangedIsAnError(t *testing.T) {
	files := fstest.MapFS{}
	for name, text := range baseSite(t).content {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	tree := source.Tree{Content: files}
	records, _, err := load(tree)
	if err != nil {
		t.Fatal(err)
	}
	for _, it := range records.Items {
		if it.Path != report {
			continue
		}
		if text, err := tree.Body(it.Body); err != nil || string(text) != "国库情况如下。\n" {
			t.Errorf("body %q, %v", text, err)
		}
		files[report].Data = append(files[report].Data, "又及。"...)
		if _, err := tree.Body(it.Body); err == nil {
			t.Error("a changed body is read without an error")
		}
		files[report].Data = []byte("---\n")
		if _, err := tree.Body(it.Body); err == nil {
			t.Error("a body that is gone is read without an error")
		}
	}
}
