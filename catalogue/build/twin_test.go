package build_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

// twinned is the example county with its twin: every file by its address.
func twinned(t *testing.T) (*build.Checked, map[string]string) {
	t.Helper()
	out := filepath.Join(t.TempDir(), "out")
	checked, _ := buildFolder(t, exampleCounty, out, nil)
	if !checked.Edition.Site.Twin {
		t.Fatal("the example county has no twin")
	}
	return checked, tree(t, out)
}

func TestEveryPageHasItsTwinAndLeadsToIt(t *testing.T) {
	checked, files := twinned(t)
	former := map[string]bool{"404.html": true, "register/report/index.html": true} // the report is in one script
	for _, r := range checked.Edition.Redirects {
		former[r.From] = true
	}
	pages := 0
	for address, page := range files {
		if strings.HasPrefix(address, "zh-hant/") || !strings.HasSuffix(address, ".html") || former[address] {
			continue
		}
		pages++
		twin, ok := files["zh-hant/"+address]
		if !ok {
			t.Errorf("%s has no twin", address)
			continue
		}
		const base = "https://www.example.gov.cn/gongkai/"
		escaped := catalogue.EncodeAddress(address)
		one := `<link rel="alternate" hreflang="zh-Hans" href="` + base + escaped + `">`
		two := `<link rel="alternate" hreflang="zh-Hant" href="` + base + "zh-hant/" + escaped + `">`
		for name, text := range map[string]string{address: page, "zh-hant/" + address: twin} {
			if !strings.Contains(text, one) || !strings.Contains(text, two) {
				t.Errorf("%s does not name both of the pair", name)
			}
		}
		if !strings.Contains(twin, "自動轉換") || !strings.Contains(twin, `<html lang="zh-Hant">`) {
			t.Errorf("zh-hant/%s does not say that it was converted", address)
		}
	}
	if pages < 300 {
		t.Errorf("only %d pages", pages)
	}
	for address := range files {
		if strings.HasPrefix(address, "zh-hant/") && !strings.HasSuffix(address, ".html") {
			t.Errorf("%s: a twin is pages alone", address)
		}
	}
}

// What identifies a thing, and where files lie, is the same on both sides; the words are not.
func TestTheTwinKeepsNumbersAndAddresses(t *testing.T) {
	checked, files := twinned(t)
	simplified := regexp.MustCompile(`[这们个为时来对发动会过还说现]`)
	for _, it := range checked.Edition.Items {
		if it.Form != catalogue.Full {
			continue
		}
		twin := files["zh-hant/"+it.Address]
		for _, number := range []string{it.Index, it.DocumentNo} {
			if !strings.Contains(twin, number) {
				t.Errorf("zh-hant/%s does not show %s", it.Address, number)
			}
		}
		for _, a := range it.Attachments {
			if href := string(catalogue.Href("zh-hant/"+it.Address, a.Address)); !strings.Contains(twin, `href="`+href+`"`) {
				t.Errorf("zh-hant/%s does not lead to %s", it.Address, href)
			}
		}
		main := strings.ReplaceAll(twin[strings.Index(twin, "<main"):strings.Index(twin, "</main>")], it.DocumentNo, "")
		for _, text := range regexp.MustCompile(`translate="no">[^<]*<|id="[^"]*"|href="[^"]*"|<code>[^<]*<`).Split(main, -1) {
			if found := simplified.FindString(text); found != "" {
				t.Errorf("zh-hant/%s has %s in %.60q", it.Address, found, text[max(0, strings.Index(text, found)-30):])
				break
			}
		}
	}
}

// What a clerk types as a name must not become markup in the twin, or other words: names are entered into the conversion,
// whose results stand in finished pages.
func TestANameCannotRewriteTheTwin(t *testing.T) {
	content, out := t.TempDir(), filepath.Join(t.TempDir(), "out")
	item := "---\ntitle: 主动公开的通知\nindex: A/2026-1\nsummary: 甲甲甲甲和张三和葛某\nmade: 2026-01-01\npublished: 2026-01-02\nscope: public\ndocument_no: %s\nimported: {from: 登记簿}\n---\n甲甲甲甲，主动公开，张三，不予公开。\n"
	for name, text := range map[string]string{
		"site.yaml":       "title: 县\norganisation: 县政府\nbase_url: https://www.example.gov.cn/\nvariants: [zh-hant]\n",
		"a/department.md": "---\nname: 甲局\nkind: department\nresponsible: {leader: 局长}\nleaders:\n  - name: \"甲甲甲甲=<b>&\"\n  - name: 主动公开=不予公开\n  - name: 张三=x\n  - name: \"葛\\U000E0100某\"\n  - name: \"<i>\"\n---\n",
		"a/one.md":        strings.ReplaceAll(item, "%s", "主动公开"),
	} {
		file := filepath.Join(content, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	buildFolder(t, content, out, nil)
	files := tree(t, out)
	tags := regexp.MustCompile(`<[a-z/][a-z0-9]*`)
	main := func(page string) string { return page[strings.Index(page, "<main"):strings.Index(page, "<footer")] }
	for _, page := range []string{"a/one.html", "a/index.html"} {
		one, two := main(files[page]), main(files["zh-hant/"+page])
		if a, b := tags.FindAllString(one, -1), tags.FindAllString(two, -1); !slices.Equal(a, b) {
			t.Errorf("%s has other elements in its twin", page)
		}
	}
	if twin := files["zh-hant/a/one.html"]; !strings.Contains(twin, "<h1>主動公開的通知</h1>") || !strings.Contains(twin, "甲甲甲甲，主動公開，張三，不予公開。") {
		t.Errorf("the twin's words are not those of the page: %s", main(twin))
	}
}
