package build_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

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
	out, kinds := county(t)
	server := httptest.NewServer(http.StripPrefix("/portal/xxgk/", http.FileServer(http.Dir(out))))
	t.Cleanup(server.Close)
	// FileServer leads index.html to its folder; the pages must not need that, so they are asked for in full elsewhere.
	for name, base := range map[string]string{"files": "file://" + out + "/", "sub-folder": server.URL + "/portal/xxgk/"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			opens(t, base, kinds)
		})
	}
}

// opens asks that the pages below an address have their style, ask for nothing else and complain of nothing.
func opens(t *testing.T, base string, kinds map[string]string) {
	t.Helper()
	ctx := browser(t)
	var w watch
	w.start(t, ctx)
	for _, kind := range visitingOrder(kinds) {
		address := kinds[kind]
		do(t, ctx, chromedp.Navigate(base+encoded(address)))
		if kind == "redirect" {
			leadsOn(t, ctx, base+encoded(address))
			continue
		}
		if evaluate[float64](t, ctx, `document.styleSheets.length`) < 1 {
			t.Errorf("%s %s: no style sheet", kind, base+address)
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
