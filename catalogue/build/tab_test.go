package build_test

import (
	"context"
	"fmt"
	"os/exec"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// chromium is the one browser of all tests here: it takes longer to start than most of them take to run.
var chromium struct {
	start sync.Once
	ctx   context.Context
	stop  []context.CancelFunc
	err   error
}

func TestMain(m *testing.M) {
	m.Run()
	for _, stop := range chromium.stop {
		stop()
	}
}

// browser is a tab of the browser, which has its own storage and closes with the test. Without Chromium the test is
// skipped.
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
	chromium.start.Do(func() { startChromium(path) })
	if chromium.err != nil {
		t.Fatal(chromium.err)
	}
	ctx, stop := chromedp.NewContext(chromium.ctx, chromedp.WithNewBrowserContext())
	t.Cleanup(stop)
	ctx, stop = context.WithTimeout(ctx, 10*time.Minute)
	t.Cleanup(stop)
	// Of several tabs only one has the keyboard, unless all are told that they have it.
	if _, err := chromedp.Call(ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true}); err != nil {
		t.Fatal(err)
	}
	return ctx
}

func startChromium(path string) {
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox)
	alloc, stopAlloc := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, stop := chromedp.NewContext(alloc)
	chromium.ctx, chromium.stop = ctx, []context.CancelFunc{stop, stopAlloc}
	chromium.err = chromedp.Do(ctx, chromedp.Navigate("about:blank"))
}

// do runs steps in a tab, or ends the test.
func do(t *testing.T, ctx context.Context, steps ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(ctx, steps...); err != nil {
		t.Fatal(err)
	}
}

// evaluate asks the page in a tab, or ends the test.
func evaluate[T any](t *testing.T, ctx context.Context, script string) T {
	t.Helper()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise))
	if err != nil {
		t.Fatal(err)
	}
	return value
}

// media has a tab show pages as for a reader with these preferences, "prefers-color-scheme=dark" for example; without
// any, as usual.
func media(t *testing.T, ctx context.Context, features ...*emulation.MediaFeature) {
	t.Helper()
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features}); err != nil {
		t.Fatal(err)
	}
}

// large turns the large-type mode on or off in the page of a tab, as a click on its box does.
func large(t *testing.T, ctx context.Context, on bool) {
	t.Helper()
	evaluate[bool](t, ctx, fmt.Sprintf(`(() => { const box = document.getElementById('Large'); if (box && box.checked !== %t) box.click(); return true })()`, on))
}
