package build_test

import (
	"context"
	"encoding/csv"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"golang.org/x/tools/txtar"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
	"gongkai/catalogue/publish"
)

// attack is a line that somebody with merge rights to one department could write anywhere.
type attack struct{ name, text string }

// attacks reads testdata/attacks.txtar.
func attacks(t *testing.T) []attack {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/attacks.txtar")
	if err != nil {
		t.Fatal(err)
	}
	hidden := regexp.MustCompile(`\\u\{([0-9A-F]+)\}`)
	var list []attack
	for _, f := range archive.Files {
		text := hidden.ReplaceAllStringFunc(strings.TrimSuffix(string(f.Data), "\n"), func(s string) string {
			n, err := strconv.ParseUint(s[3:len(s)-1], 16, 32)
			if err != nil {
				t.Fatal(err)
			}
			return string(rune(n))
		})
		list = append(list, attack{f.Name, text})
	}
	return list
}

// places are where an attack is written into one item: lines of front matter in which %s is the line in quotation
// marks, the body, cells and names. Each is tried alone; those that are accepted go into one item, which is built.
var places = []string{
	"title: %s", "summary: %s", "document_no: %s", "issuer: %s", "issuers: [县政府, %s]", "keywords: [甲, %s]", "channels: [%s]", "contact: %s",
	"responsible: {leader: %s, office: 甲}", "matter: %s", "changes: [{on: 2026-03-01, note: %s, kind: 更正}]", "partial: {reason: %s, note: 乙}",
	"source: {issuer: %s, document_no: 甲, url: 'https://a.gov.cn/'}", "source: {url: %s}", "event: {on: 2026-03-01, place: %s, agenda: 甲}", "event: {transcript: %s}",
	"service: {fee: %s, steps: [甲, 乙]}", "service: {life_event: [%s]}", "repealed: {on: 2026-04-01, by: %s}", "imported: {from: %s}", "withdrawn: {on: 2026-03-01, why: %s}",
	"attachments: [{file: a.txt, title: %s}]", "attachments: [{file: %s}]", "records: %s", "relates: [{to: %s, as: 解读}]", "aliases: [%s]", "slug: %s", "entry: %s", "topic: %s", "index: %s",
	"body", "cell", "heading", "name", "department", "duty",
}

// written is a county in which an attack stands at some places of one item.
func written(a attack, at ...string) fstest.MapFS {
	keys := map[string]string{"title": "攻击", "summary": "概述", "index": "A/1", "imported": "{from: 登记簿}"}
	body, table, name, dep, duty := "正文。\n", "甲,乙\n1,2\n", "a", "局", "事项"
	quoted := strconv.Quote(a.text)
	for _, c := range a.text { // as YAML has it, in double quotation marks
		if c >= 0x7F {
			quoted = `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(a.text) + `"`
			break
		}
	}
	cell := `"` + strings.ReplaceAll(a.text, `"`, `""`) + `"`
	for _, place := range at {
		switch place {
		case "body":
			body = "前文 " + a.text + " 后文\n\n" + a.text + "\n\n> " + a.text + "\n\n| 甲 | 乙 |\n| --- | --- |\n| " + strings.ReplaceAll(a.text, "|", `\|`) + " | 丙 |\n"
		case "cell":
			table = "甲,乙\n" + cell + ",2\n"
		case "heading":
			table = cell + ",乙x\n1,2\n"
		case "name":
			name = strings.NewReplacer("/", "", "\x00", "").Replace(a.text)
		case "department":
			dep = a.text
		case "duty":
			duty = a.text
		default:
			key, value, _ := strings.Cut(place, ": ")
			keys[key] = strings.Replace(value, "%s", quoted, 1)
		}
	}
	front := "---\nmade: 2026-01-02\npublished: 2026-01-03\nscope: public\nkind: service\n"
	if keys["records"] == "" {
		keys["records"] = "t.csv"
	}
	for key, value := range keys {
		front += key + ": " + value + "\n"
	}
	files := map[string]string{
		"site.yaml":       "title: 测试县\norganisation: 测试县人民政府\nbase_url: https://www.example.gov.cn/\nvariants: [zh-hant]\nsearch: true\nrules: {attachment-unused: 'off'}\n",
		"d/department.md": "---\nname: " + `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(dep) + `"` + "\nkind: department\nresponsible: {leader: 主任}\n---\n",
		"d/catalogue.csv": "序号,二级事项,公开方式,公开对象\n1,\"" + strings.ReplaceAll(duty, `"`, `""`) + "\",主动公开,全社会\n",
		"d/t.csv":         table, "d/a.txt": "文件。\n",
		"d/" + name + ".md": front + "---\n" + body,
	}
	fsys := fstest.MapFS{}
	for file, text := range files {
		fsys[file] = &fstest.MapFile{Data: []byte(text), ModTime: time.Unix(0, 0)}
	}
	return fsys
}

// tried checks a county; refused is whether it has an error, and then each has a place in a file. The caller closes what
// it returns: of what is kept for building thousands do not lie in memory together.
func tried(t *testing.T, content fstest.MapFS, what string, keep bool) (checked *build.Checked, refused bool) {
	t.Helper()
	began := time.Now()
	checked, err := build.Check(context.Background(), build.Input{Content: content, Date: theDate, Now: time.Now, Keep: keep})
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("%s takes %v", what, took)
	}
	for _, p := range checked.Problems {
		if strings.ContainsAny(p.File, "\n\x1b\u202e") {
			t.Errorf("%s: the name %q would break the report", what, p.File)
		}
	}
	return checked, checked.Count(catalogue.Error) > 0
}

// Every attack is refused with its place, or shown as the text that it is: nothing runs, nothing is asked for elsewhere,
// no cell of a download is a formula.
func TestAttacksAreRefusedOrShownAsText(t *testing.T) {
	list := attacks(t)
	if testing.Short() || os.Getenv("GONGKAI_TEST") != "all" {
		list = list[:12]
	}
	out, cases, refusals := t.TempDir(), 0, 0
	var pages []string
	for _, a := range list {
		var accepted []string
		keys := map[string]bool{}
		for _, place := range places {
			cases++
			checked, refused := tried(t, written(a, place), a.name+" in "+place, false)
			if checked.Close(); refused {
				refusals++
				continue
			}
			if key, _, _ := strings.Cut(place, ":"); !keys[key] && key != "withdrawn" && key != "name" {
				keys[key] = true
				accepted = append(accepted, place)
			}
		}
		pages = append(pages, builtAttack(t, a, out, accepted)...)
	}
	t.Logf("%d attacks at %d places: %d cases, of which %d are refused; %d pages to open", len(list), len(places), cases, refusals, len(pages))
	if len(list) > 12 && cases < 200 {
		t.Error("200 cases were promised")
	}
	for _, finding := range opened(t, out, pages) {
		t.Error(finding)
	}
}

// TestTheBrowserSeesAnAttack: else the test above would prove nothing.
func TestTheBrowserSeesAnAttack(t *testing.T) {
	out := t.TempDir()
	for name, text := range map[string]string{"ran": "<script>pwned=1</script>", "asked": "<img src=http://attack.invalid/x.png>", "on": "<p onclick=x>", "link": "<a href=javascript:x>x</a>"} {
		if err := os.WriteFile(filepath.Join(out, name+".html"), []byte("<!doctype html><meta charset=utf-8><link rel=icon href=data:,>"+text), 0o644); err != nil {
			t.Fatal(err)
		}
		if len(opened(t, out, []string{name + ".html"})) == 0 {
			t.Errorf("%s is not seen", text)
		}
	}
}

// builtAttack builds what was accepted of an attack, and gives the pages to look at.
func builtAttack(t *testing.T, a attack, out string, accepted []string) (pages []string) {
	t.Helper()
	checked, refused := tried(t, written(a, accepted...), a.name, true)
	defer func() { checked.Close() }()
	for refused && len(accepted) > 0 { // two places may not go together
		checked.Close()
		accepted = accepted[:len(accepted)-1]
		checked, refused = tried(t, written(a, accepted...), a.name, true)
	}
	dir := filepath.Join(out, a.name)
	if _, err := checked.Build(context.Background(), build.Input{}, publish.Folder{Path: dir}); err != nil {
		t.Fatalf("%s: %v", a.name, err)
	}
	for name, data := range tree(t, dir) {
		switch path.Ext(name) {
		case ".csv":
			noFormula(t, a.name+" "+name, data)
		case ".ics":
			if strings.Count(data, "BEGIN:VCALENDAR") != 1 || strings.Count(data, "\r\nBEGIN:VEVENT") != strings.Count(data, "\r\nEND:VEVENT") {
				t.Errorf("%s %s: the calendar is broken", a.name, name)
			}
		}
	}
	for _, it := range checked.Edition.Items {
		if it.Address != "" {
			pages = append(pages, a.name+"/"+it.Address, a.name+"/zh-hant/"+it.Address)
		}
	}
	return append(pages, a.name+"/d/index.html", a.name+"/search.html?q="+encoded(a.text))
}

// noFormula asks that no cell of a CSV is one that a spreadsheet would work out; a negative number is none.
func noFormula(t *testing.T, what, data string) {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(data, "\uFEFF"))).ReadAll()
	if err != nil {
		t.Errorf("%s: %v", what, err)
	}
	for _, row := range rows {
		for _, cell := range row {
			if _, err := strconv.ParseFloat(cell, 64); err != nil && cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
				t.Errorf("%s: the cell %q is a formula", what, cell)
			}
		}
	}
}

// opened opens pages in the browser: nothing runs, no dialogue opens, and nothing is asked for but files of the site.
func opened(t *testing.T, out string, pages []string) (findings []string) {
	t.Helper()
	asked := map[string]bool{}
	found := func(format string, args ...any) { findings = append(findings, fmt.Sprintf(format, args...)) }
	server := httptest.NewServer(http.FileServer(http.Dir(out)))
	t.Cleanup(server.Close)
	ctx := browser(t)
	ctx, stop := context.WithTimeout(ctx, 10*time.Minute)
	t.Cleanup(stop)
	var w watch
	w.start(t, ctx)
	dialogues := 0
	if err := chromedp.Listen(ctx, func(ev any) {
		if _, ok := ev.(*page.EventJavascriptDialogOpening); ok {
			dialogues++
		}
	}); err != nil {
		t.Fatal(err)
	}
	for _, address := range pages {
		do(t, ctx, chromedp.Navigate(server.URL+"/"+address))
		got := evaluate[string](t, ctx, `(() => { for (const e of document.querySelectorAll('article a, main a, summary')) e.focus();
			const bad = [...document.querySelectorAll('*')].flatMap(e => [...e.attributes].filter(a => /^on/i.test(a.name) || /^\s*(javascript|vbscript|data):/i.test(a.value) && ['href', 'src', 'action'].includes(a.name)).map(a => e.tagName + ' ' + a.name));
			const outside = [...document.querySelectorAll('iframe:not([src^="search"]),object,embed,base,script:not([src]):not([type="application/ld+json"])')].map(e => e.outerHTML.slice(0, 80));
			return [window.pwned === undefined ? '' : 'it ran', ...bad, ...outside, location.href.startsWith('`+server.URL+`') ? '' : location.href].filter(Boolean).join('; ') })()`)
		if got != "" {
			found("%s: %s", address, got)
		}
		requests, console := w.take()
		for _, r := range requests {
			if !strings.HasPrefix(r, server.URL+"/") && !strings.HasPrefix(r, "data:,") && !asked[r] {
				asked[r] = true
				found("%s asks for %s", address, r)
			}
		}
		for _, c := range console {
			if !strings.Contains(c, "favicon.ico") {
				found("%s: console: %s", address, c)
			}
		}
	}
	if dialogues > 0 {
		found("%d dialogues opened", dialogues)
	}
	return findings
}
