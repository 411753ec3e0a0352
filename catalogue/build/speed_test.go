package build_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// The bars of the site's brief.
const (
	latePaint  = 200.0 // milliseconds to the first paint with content, from loopback, with a fourth of the processor
	mostWeight = 40 << 10
	loads      = 5
	rounds     = 3    // a machine that does other things as well gets another chance
	quiet      = 80.0 // milliseconds to the first paint of a page of five lines, where the machine does nothing else
)

// firstKinds are the kinds of pages that people come to first.
var firstKinds = []string{"home", "department with duties and units", "full item", "service guide", "list of all"}

// served is the example county on loopback.
func served(t *testing.T) (root string, kinds map[string]string) {
	t.Helper()
	out, kinds := county(t)
	server := httptest.NewServer(http.StripPrefix("/portal/xxgk/", http.FileServer(http.Dir(out))))
	t.Cleanup(server.Close)
	return server.URL + "/portal/xxgk/", kinds
}

// Not in parallel with others: they would slow it down. What other programs do is measured by the page of five lines, and
// while they do much, nothing is held against the others.
func TestPagesPaintAtOnce(t *testing.T) {
	ctx := browser(t)
	root, kinds := served(t)
	do(t, ctx, chromedp.EmulateViewport(360, 740, chromedp.EmulateMobile))
	throttle(t, ctx, 4)
	for _, kind := range firstKinds {
		late := 0.0
		for range rounds {
			paint := medianPaint(t, ctx, root+encoded(strings.TrimSuffix(kinds[kind], "index.html")))
			t.Logf("%s: first paint after %.0f ms", kind, paint)
			if paint <= latePaint {
				late = 0
				break
			}
			idle := medianPaint(t, ctx, root+kinds["not found"])
			t.Logf("late, but five lines take %.0f ms", idle)
			if idle <= quiet {
				late = paint
			}
		}
		if late > 0 {
			t.Errorf("%s (%s): the first paint comes after %.0f ms", kind, kinds[kind], late)
		}
	}
}

func medianPaint(t *testing.T, ctx context.Context, location string) float64 {
	t.Helper()
	var paints []float64
	for range loads {
		do(t, ctx, chromedp.Navigate(location))
		paints = append(paints, evaluate[float64](t, ctx, firstPaint))
	}
	slices.Sort(paints)
	return paints[loads/2]
}

// A shift counts where it is seen, so that the screens are as high as a page; and a reader who chose large type has it
// from the first paint on.
func TestNothingMovesWhileAPageLoads(t *testing.T) {
	t.Parallel()
	ctx := browser(t)
	root, kinds := served(t)
	for _, big := range []bool{false, true} {
		do(t, ctx, chromedp.Navigate(root))
		large(t, ctx, big)
		for _, width := range []int64{360, 1280} {
			do(t, ctx, chromedp.EmulateViewport(width, 5000))
			for _, kind := range firstKinds {
				if moved := leastMoved(t, ctx, root+encoded(strings.TrimSuffix(kinds[kind], "index.html"))); moved != "" {
					t.Errorf("%s (%s) at %d pixels, large type %t: %s", kind, kinds[kind], width, big, moved)
				}
			}
		}
	}
}

// leastMoved is what moves on each of several loads: a machine that does other things meanwhile may paint half a page.
func leastMoved(t *testing.T, ctx context.Context, location string) (moved string) {
	t.Helper()
	for range loads {
		do(t, ctx, chromedp.Navigate(location))
		if moved = evaluate[string](t, ctx, layoutShift); moved == "" {
			break
		}
	}
	return moved
}

const (
	firstPaint = `new Promise(ok => new PerformanceObserver((l, o) => { const p = l.getEntriesByName('first-contentful-paint')[0]; if (p) { o.disconnect(); ok(p.startTime); } }).observe({type: 'paint', buffered: true}))`

	// What has shifted until the page is still: an observer is told of the past first, then two frames may pass.
	layoutShift = `new Promise(ok => {
		const moved = [];
		new PerformanceObserver(l => l.getEntries().forEach(e => moved.push(e.value + ' ' + e.sources.map(s => s.node && s.node.className)))).observe({type: 'layout-shift', buffered: true});
		requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => ok(moved.join('; ')), 0)));
	})`
)

func throttle(t *testing.T, ctx context.Context, rate float64) {
	t.Helper()
	if _, err := chromedp.Call(ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: rate}); err != nil {
		t.Fatal(err)
	}
}

func TestAnItemWithItsStyleAndScriptIsLight(t *testing.T) {
	out, kinds := county(t)
	files := tree(t, out)
	shared := 0
	for name, text := range files {
		if strings.HasPrefix(name, "register/style.") || strings.HasPrefix(name, "register/site.") {
			shared += zipped(t, text)
		}
	}
	if shared == 0 {
		t.Fatal("no style and no script")
	}
	for _, kind := range []string{"full item", "item with records", "service guide", "item with an event", "step of a matter", "listed item"} {
		weight := shared + zipped(t, files[kinds[kind]])
		t.Logf("%s: %.1f kB, of which %.1f kB style and script", kind, float64(weight)/1024, float64(shared)/1024)
		if weight > mostWeight {
			t.Errorf("%s (%s) weighs %d bytes, zipped", kind, kinds[kind], weight)
		}
	}
}

func zipped(t *testing.T, text string) int {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}
