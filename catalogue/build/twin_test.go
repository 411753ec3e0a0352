package build_test

import (
	"path/filepath"
	"regexp"
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
	former := map[string]bool{"404.html": true}
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
