package build_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// withEngine is the example county with an engine that answers always the same, on disk and on loopback.
func withEngine(t *testing.T) (onDisk, onLoopback string) {
	t.Helper()
	out, _ := county(t)
	engine, err := os.ReadFile("testdata/engine.js")
	if err != nil {
		t.Fatal(err)
	}
	places, err := filepath.Glob(filepath.Join(out, "register/search.*.js"))
	if err != nil || len(places) != 1 {
		t.Fatalf("the engine's places are %v (%v)", places, err)
	}
	if err := os.WriteFile(places[0], engine, 0o644); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(http.StripPrefix("/portal/xxgk/", http.FileServer(http.Dir(out))))
	t.Cleanup(server.Close)
	return "file://" + filepath.ToSlash(out) + "/", server.URL + "/portal/xxgk/"
}

// seeker is somebody before the search page.
type seeker struct {
	t    *testing.T
	ctx  context.Context
	root string
}

func newSeeker(t *testing.T, root string) *seeker {
	t.Helper()
	s := &seeker{t, browser(t), root}
	do(t, s.ctx, chromedp.EmulateViewport(1280, 900))
	return s
}

// open goes to an address and waits for what is asked for in it.
func (s *seeker) open(address string) {
	s.t.Helper()
	do(s.t, s.ctx, chromedp.Navigate(s.root+address))
	if strings.Contains(address, "search.html?") {
		s.wait(settled)
	}
}

const settled = `['done', 'error'].includes(document.querySelector('#search').dataset.state)`

// wait waits until a condition holds, also on the page that comes after this one, or ends the test with what is seen
// instead.
func (s *seeker) wait(condition string) {
	s.t.Helper()
	for deadline := time.Now().Add(5 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		if holds, err := chromedp.Run(s.ctx, chromedp.Evaluate[bool](`Boolean(`+condition+`)`)); err == nil && holds {
			return
		}
		if time.Now().Before(deadline) {
			continue
		}
		s.t.Fatalf("it never holds that %s; at %s one reads %s", condition, evaluate[string](s.t, s.ctx, `location.href`), evaluate[string](s.t, s.ctx, `document.querySelector('main').innerText.slice(0, 300)`))
	}
}

// holds asks for what must be so.
func (s *seeker) holds(conditions ...string) {
	s.t.Helper()
	for _, c := range conditions {
		if !evaluate[bool](s.t, s.ctx, c) {
			s.t.Errorf("it does not hold that %s", c)
		}
	}
}

// types puts a text where the cursor is, as an input method does.
func (s *seeker) types(text string) {
	s.t.Helper()
	if _, err := chromedp.Call(s.ctx, input.InsertText, input.InsertTextParams{Text: text}); err != nil {
		s.t.Fatal(err)
	}
}

func (s *seeker) press(keys ...string) {
	s.t.Helper()
	for _, k := range keys {
		do(s.t, s.ctx, chromedp.KeyEvent(k))
	}
}

// slash presses the key in one piece, so that the page may keep its letter from being written.
func (s *seeker) slash() {
	s.t.Helper()
	for _, press := range []input.DispatchKeyEventParams{{Type: input.DispatchKeyEventTypeKeyDown, Key: "/", Text: "/"}, {Type: input.DispatchKeyEventTypeKeyUp, Key: "/"}} {
		if _, err := chromedp.Call(s.ctx, input.DispatchKeyEvent, press); err != nil {
			s.t.Fatal(err)
		}
	}
}

// does runs a script for its effect.
func (s *seeker) does(script string) {
	s.t.Helper()
	evaluate[bool](s.t, s.ctx, `(() => {`+script+`; return true })()`)
}

// follows does what leads to another page, and waits until one is there.
func (s *seeker) follows(step chromedp.Action[chromedp.Void]) {
	s.t.Helper()
	if _, err := chromedp.Run(s.ctx, chromedp.WaitEvent(page.LoadEventFired, nil, step)); err != nil {
		s.t.Fatal(err)
	}
}

// everywhere runs a test from files and over HTTP.
func everywhere(t *testing.T, test func(t *testing.T, s *seeker)) {
	t.Helper()
	onDisk, onLoopback := withEngine(t)
	for name, root := range map[string]string{"files": onDisk, "http": onLoopback} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, newSeeker(t, root))
		})
	}
}
