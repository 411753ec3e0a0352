package render

import (
	"context"
	"errors"
	"io"
	"maps"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"gongkai/catalogue"
)

var (
	hrefs = regexp.MustCompile(`\b(?:href|src)="([^"]*)"`)
	ids   = regexp.MustCompile(`\bid="([^"]*)"`)
)

func staffEdition() *catalogue.Edition {
	ed := county()
	ed.Audience = &catalogue.Audience{ID: "staff", Name: "工作人员", BaseURL: "https://intranet.example.gov.cn/"}
	return ed
}

func TestEveryLinkArrives(t *testing.T) {
	emblem := county() // in the folder of one department, as seen from another
	emblem.Site.Emblem = &catalogue.Asset{Path: "finance/emblem.png", Address: "finance/emblem.png", Name: "emblem.png", Type: "png"}
	for _, ed := range []*catalogue.Edition{county(), staffEdition(), many(300), emblem} {
		files := build(t, newRenderer(t, "", "zh-Hans"), ed)
		for address, text := range files {
			if path.Ext(address) != ".html" {
				continue
			}
			for _, m := range hrefs.FindAllStringSubmatch(text, -1) {
				checkLink(t, files, address, m[1])
			}
		}
	}
}

func checkLink(t *testing.T, files map[string]string, from, link string) {
	t.Helper()
	if strings.HasSuffix(link, "register/search/index.js") { // made by another room; catalogue/build follows it
		return
	}
	if strings.HasPrefix(link, "https://") || strings.HasPrefix(link, "mailto:") {
		return
	}
	target, fragment, _ := strings.Cut(link, "#")
	to := from
	if target != "" {
		decoded, err := url.PathUnescape(target)
		if err != nil || strings.HasPrefix(decoded, "/") || strings.HasSuffix(decoded, "/") {
			t.Errorf("%s links to %q", from, link)
		}
		to = path.Join(path.Dir(from), decoded)
	}
	text, ok := files[to]
	if !ok {
		t.Errorf("%s links to %s, which is not there", from, to)
	}
	fragment, _ = url.PathUnescape(fragment)
	if fragment != "" && !slices.ContainsFunc(ids.FindAllStringSubmatch(text, -1), func(m []string) bool { return m[1] == fragment }) {
		t.Errorf("%s links to %s, which has no id %q", from, to, fragment)
	}
}

// ownScript is the theme's scripts, and records for machines, which no browser runs.
var ownScript = regexp.MustCompile(`<script src="(?:\.\./)*register/(?:site|results|search)\.[0-9a-f]{10}\.js"(?: defer)?></script>|<script type="application/ld\+json">\{[^<]*\}</script>`)

func TestEveryPageHasItsFrame(t *testing.T) {
	for address, text := range build(t, newRenderer(t, "", "zh-Hans"), staffEdition()) {
		if path.Ext(address) != ".html" {
			continue
		}
		if n := strings.Count(text, "<h1"); n != 1 {
			t.Errorf("%s has %d h1", address, n)
		}
		if !strings.HasPrefix(text, `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8">`) {
			t.Errorf("%s begins with %.80q", address, text)
		}
		seen := map[string]bool{}
		for _, m := range ids.FindAllStringSubmatch(text, -1) {
			if seen[m[1]] {
				t.Errorf("%s has the id %s twice", address, m[1])
			}
			seen[m[1]] = true
		}
		if rest := ownScript.ReplaceAllString(text, ""); strings.Contains(rest, " style=") || strings.Contains(rest, "<script") || strings.Contains(text, "javascript:alert(1)\"") {
			t.Errorf("%s has active content", address)
		}
		if !strings.Contains(text, `name="robots" content="noindex,nofollow"`) || !strings.Contains(text, "本版供“工作人员”使用") {
			t.Errorf("%s of an audience lacks its label, or does not ask search engines to stay out", address)
		}
		if alone := address == "404.html" || address == "old/budget.html"; !alone {
			for _, want := range []string{"工作人员", "0000-5550110", "屿ICP备00000000号", "default-src &#39;self&#39;", `class="skip"`} {
				if !strings.Contains(text, want) && !strings.Contains(text, strings.ReplaceAll(want, "&#39;", "'")) {
					t.Errorf("%s lacks %s", address, want)
				}
			}
		}
	}
}

func TestTheEditionsDateStandsOnTheHomePageAlone(t *testing.T) {
	r, ed := newRenderer(t, "", "zh-Hans"), county()
	before := build(t, r, ed)
	ed.Date = ed.Date.AddDays(1)
	for address, text := range build(t, r, ed) {
		if changed := text != before[address]; changed != (address == "index.html") {
			t.Errorf("%s: changed from one day to the next: %v", address, changed)
		}
	}
}

func TestBytesDoNotDependOnCores(t *testing.T) {
	r := newRenderer(t, "", "zh-Hans")
	order := func() (addresses []string, files map[string]string) {
		files = map[string]string{}
		for f, err := range r.Site(t.Context(), many(400), sources()) {
			if err != nil {
				t.Fatal(err)
			}
			addresses, files[f.Address] = append(addresses, f.Address), string(f.Data)
		}
		return addresses, files
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	one, oneFiles := order()
	runtime.GOMAXPROCS(8)
	eight, eightFiles := order()
	if !slices.Equal(one, eight) || !maps.Equal(oneFiles, eightFiles) {
		t.Error("the site depends on the number of cores")
	}
}

func TestStoppingEarlyLeavesNothingRunning(t *testing.T) {
	r, ed := newRenderer(t, "", "zh-Hans"), many(500)
	before := runtime.NumGoroutine()
	n := 0
	for range r.Site(t.Context(), ed, sources()) {
		if n++; n == 100 {
			break
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var last error
	for _, err := range r.Site(ctx, ed, sources()) {
		cancel()
		last = err
	}
	if !errors.Is(last, context.Canceled) {
		t.Errorf("a cancelled run ended with %v", last)
	}
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d goroutines, %d before", runtime.NumGoroutine(), before)
}

func TestAFailingBodyEndsTheRun(t *testing.T) {
	broken := errors.New("the body has changed")
	src := sources()
	src.HTML = func(w io.Writer, page string, b catalogue.Body) error {
		if page == "finance/2026-budget.html" {
			return broken
		}
		return nil
	}
	var errs []error
	for _, err := range newRenderer(t, "", "zh-Hans").Site(t.Context(), county(), src) {
		if err != nil {
			errs = append(errs, err)
		}
	}
	if len(errs) != 1 || !errors.Is(errs[0], broken) {
		t.Errorf("%v", errs)
	}
}

func TestEmptyEditionIsASite(t *testing.T) {
	for _, language := range languages {
		files := build(t, newRenderer(t, "", language), &catalogue.Edition{Date: day(2026, 1, 1), Site: catalogue.Site{Title: "A", Organisation: "B"}})
		for _, address := range []string{"index.html", "404.html", "register/all/index.html", "catalogue.json", "catalogue.csv"} {
			if files[address] == "" {
				t.Errorf("%s: no %s", language, address)
			}
		}
		if _, ok := files["sitemap.xml"]; ok {
			t.Error("a site that does not know its address has a sitemap")
		}
		if strings.Contains(files["404.html"], "href") {
			t.Error("404.html links, though the site does not know its address")
		}
	}
}

// TestWriteSite writes the county to the folder named by RENDER_OUT, to be looked at.
func TestWriteSite(t *testing.T) {
	out := os.Getenv("RENDER_OUT")
	if out == "" {
		t.Skip("RENDER_OUT names no folder")
	}
	for address, data := range build(t, newRenderer(t, "", "zh-Hans"), county()) {
		name := filepath.Join(out, filepath.FromSlash(address))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestASiteWithoutSearchHasNoTraceOfIt(t *testing.T) {
	ed := county()
	ed.Site.Search = false
	for address, text := range build(t, newRenderer(t, "", "zh-Hans"), ed) {
		if address == "search.html" || strings.HasPrefix(address, "register/search.") || strings.Contains(text, `role="search"`) || strings.Contains(text, "search.html") {
			t.Errorf("%s knows of a search", address)
		}
	}
}
