package build_test

import (
	"cmp"
	"context"
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"

	"gongkai/catalogue"
)

const testTools = "../../.ci/node_modules"

// pageKinds names one page of each kind of the example county.
func pageKinds(t *testing.T, ed *catalogue.Edition, files map[string]string) map[string]string {
	t.Helper()
	kinds := map[string]string{"home": "index.html", "not found": "404.html", "all items": "register/all/index.html", "department": ed.Departments[0].Address}
	for _, it := range ed.Items {
		if it.Form != catalogue.Line {
			kinds[string(it.Form)+" item"] = it.Address
		}
		switch {
		case it.Table != nil:
			kinds["item with records"] = it.Address
		case it.Service != nil:
			kinds["service guide"] = it.Address
		case it.Window != nil && it.Event != nil:
			kinds["item with an event"] = it.Address
		case it.Matter != nil && len(it.Attachments) > 0:
			kinds["step of a matter"] = it.Address
		}
	}
	for _, d := range ed.Departments {
		if len(d.Duties) > 0 && len(d.Units) > 0 {
			kinds["department with duties and units"] = d.Address
		}
	}
	for _, p := range ed.Pages {
		kinds["free page"] = p.Address
	}
	for _, r := range ed.Redirects {
		if !r.External {
			kinds["redirect"] = r.From
		}
	}
	for name := range files {
		if strings.HasPrefix(name, "register/all/2") {
			kinds["year"] = name
		}
	}
	for _, kind := range []string{"full item", "listed item", "tombstone item", "free page", "redirect", "year"} {
		if kinds[kind] == "" {
			t.Fatalf("the example county has no page of the kind %s", kind)
		}
	}
	return kinds
}

// browser starts Chromium, or skips.
func browser(t *testing.T) context.Context {
	t.Helper()
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	needed(t, path != "", "Chromium")
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox)
	alloc, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	ctx, stop := chromedp.NewContext(alloc)
	t.Cleanup(stop)
	ctx, stop = context.WithTimeout(ctx, 5*time.Minute)
	t.Cleanup(stop)
	return ctx
}

// watch collects what a tab asks for and what it complains of.
type watch struct {
	mutex    sync.Mutex
	requests []string
	console  []string
}

func (w *watch) start(t *testing.T, ctx context.Context) {
	t.Helper()
	if err := chromedp.Listen(ctx, func(ev any) {
		if e, ok := ev.(*network.EventRequestWillBeSent); ok {
			w.mutex.Lock()
			defer w.mutex.Unlock()
			w.requests = append(w.requests, e.Request.URL)
		}
	}); err != nil {
		t.Fatal(err)
	}
	console := chromedp.Console(ctx)
	go func() {
		for m, err := range console {
			if err != nil {
				return
			}
			w.mutex.Lock()
			w.console = append(w.console, m.String())
			w.mutex.Unlock()
		}
	}()
}

func (w *watch) take() (requests, console []string) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	requests, console = w.requests, w.console
	w.requests, w.console = nil, nil
	return requests, console
}

func TestPagesOpenFromFilesAndFromASubFolderWithoutAComplaint(t *testing.T) {
	ctx := browser(t)
	out := filepath.Join(t.TempDir(), "out")
	checked, _ := buildFolder(t, exampleCounty, out, nil)
	kinds := pageKinds(t, checked.Edition, tree(t, out))
	server := httptest.NewServer(http.StripPrefix("/portal/xxgk/", http.FileServer(http.Dir(out))))
	defer server.Close()
	// FileServer leads index.html to its folder; the pages must not need that, so they are asked for in full elsewhere.
	var w watch
	w.start(t, ctx)
	if err := chromedp.Do(ctx, chromedp.Navigate("about:blank")); err != nil {
		t.Fatal(err)
	}
	w.take()
	for _, base := range []string{"file://" + out + "/", server.URL + "/portal/xxgk/"} {
		for _, kind := range visitingOrder(kinds) {
			address := kinds[kind]
			if err := chromedp.Do(ctx, chromedp.Navigate(base+encoded(address))); err != nil {
				t.Fatalf("%s %s: %v", kind, base+address, err)
			}
			if kind == "redirect" {
				leadsOn(t, ctx, base+encoded(address))
				w.take()
				continue
			}
			styled, err := chromedp.Run(ctx, chromedp.Evaluate[float64](`document.styleSheets.length`))
			if err != nil || styled < 1 {
				t.Errorf("%s %s: no style sheet (%v)", kind, base+address, err)
			}
			requests, console := w.take()
			for _, r := range requests {
				if !strings.HasPrefix(r, base) && !strings.HasPrefix(r, "data:") {
					t.Errorf("%s %s asks for %s", kind, base+address, r)
				}
			}
			for _, c := range console {
				if !strings.Contains(c, "favicon.ico") {
					t.Errorf("%s %s: console: %s", kind, base+address, c)
				}
			}
		}
	}
}

// visitingOrder puts the redirect last: it leads on by itself and would break off the next page's loading.
func visitingOrder(kinds map[string]string) []string {
	return slices.SortedFunc(maps.Keys(kinds), func(a, b string) int {
		return cmp.Or(cmp.Compare(btoi(a == "redirect"), btoi(b == "redirect")), strings.Compare(a, b))
	})
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// leadsOn waits until a redirect has led the browser elsewhere, to a page with a heading.
func leadsOn(t *testing.T, ctx context.Context, from string) {
	t.Helper()
	for range 100 {
		at, err := chromedp.Run(ctx, chromedp.Evaluate[string](`document.readyState === 'complete' && document.querySelector('h1') ? location.href : ''`))
		if err == nil && at != "" && at != from {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Errorf("the redirect at %s leads nowhere", from)
}

func encoded(address string) string { return (&url.URL{Path: address}).EscapedPath() }

func TestAxeFindsNothing(t *testing.T) {
	source, err := os.ReadFile(filepath.Join(testTools, "axe-core/axe.min.js"))
	needed(t, err == nil, "axe-core")
	ctx := browser(t)
	out := filepath.Join(t.TempDir(), "out")
	checked, _ := buildFolder(t, exampleCounty, out, nil)
	for kind, address := range pageKinds(t, checked.Edition, tree(t, out)) {
		if kind == "redirect" {
			continue // it leads on before anything can be looked at; the Nu checker reads it
		}
		if err := chromedp.Do(ctx, chromedp.Navigate("file://"+out+"/"+encoded(address))); err != nil {
			t.Fatal(err)
		}
		result, err := chromedp.Run(ctx, chromedp.Evaluate[string](string(source)+axeRun, chromedp.EvalAwaitPromise))
		if err != nil {
			t.Fatalf("%s: %v", kind, err)
		}
		if result != "[]" {
			t.Errorf("%s (%s): %s", kind, address, result)
		}
	}
}

const axeRun = `
;axe.run({resultTypes: ['violations']}).then(r => JSON.stringify(r.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' | '))))`

func TestTheNuCheckerFindsNothing(t *testing.T) {
	jar := filepath.Join(testTools, "vnu-jar/build/dist/vnu.jar")
	_, err := os.Stat(jar)
	needed(t, err == nil, "the Nu checker (vnu-jar)")
	java, err := exec.LookPath("java")
	needed(t, err == nil, "a Java runtime")
	out := filepath.Join(t.TempDir(), "out")
	buildFolder(t, exampleCounty, out, nil)
	output, err := exec.Command(java, "-jar", jar, "--format", "json", "--skip-non-html", "--also-check-css", out).CombinedOutput()
	if err == nil {
		return
	}
	var report struct {
		Messages []struct{ Type, URL, Message, Extract string }
	}
	if json.Unmarshal(output, &report) != nil {
		t.Fatalf("%v: %s", err, output)
	}
	for i, m := range report.Messages {
		if i == 20 {
			t.Errorf("and %d more", len(report.Messages)-20)
			break
		}
		t.Errorf("%s: %s: %s (%s)", strings.TrimPrefix(m.URL, "file:"+out), m.Type, m.Message, m.Extract)
	}
}
