package build_test

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// The smallest telephone, the usual one, a tablet, and two screens on a desk.
var widths = []int64{320, 360, 768, 1280, 1440}

// sticksOut names what is wider than the page, but for what scrolls inside itself; "" when the page need not be scrolled
// sideways.
const sticksOut = `(() => {
	const root = document.documentElement;
	if (root.scrollWidth <= innerWidth) return '';
	const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > innerWidth + .5 && !e.parentNode.closest('.table, pre'));
	return root.scrollWidth + ' pixels: ' + out.slice(-3).map(e => e.outerHTML.slice(0, 120)).join(' | ');
})()`

func TestNoPageScrollsSideways(t *testing.T) {
	t.Parallel()
	ctx := browser(t)
	out, kinds := county(t)
	for _, kind := range stayingKinds(kinds) {
		do(t, ctx, chromedp.Navigate("file://"+out+"/"+encoded(kinds[kind])))
		for _, big := range []bool{false, true} {
			large(t, ctx, big)
			for _, width := range widths {
				do(t, ctx, chromedp.EmulateViewport(width, 740))
				if what := evaluate[string](t, ctx, sticksOut); what != "" {
					t.Errorf("%s (%s) at %d pixels, large type %t: %s", kind, kinds[kind], width, big, what)
				}
			}
		}
		large(t, ctx, false) // it is remembered from page to page
	}
}

// Large type is larger, with the script and without it, and the choice lasts.
func TestLargeTypeIsLargerAndRemembered(t *testing.T) {
	t.Parallel()
	r := newReader(t)
	out, _ := county(t)
	const size = `parseFloat(getComputedStyle(document.body).fontSize)`
	for _, scripts := range []bool{false, true} {
		r.scripts(scripts)
		do(t, r.ctx, chromedp.Navigate("file://"+out+"/index.html"))
		usual := evaluate[float64](t, r.ctx, size)
		if usual < 17 {
			t.Errorf("the usual type is %v pixels, and 17 are the least", usual)
		}
		large(t, r.ctx, true)
		if big := evaluate[float64](t, r.ctx, size); big < 1.25*usual {
			t.Errorf("large type is %v pixels, the usual one %v (scripts: %t)", big, usual, scripts)
		}
		do(t, r.ctx, chromedp.Navigate("file://"+out+"/wanghe/house-permit.html"))
		if big := evaluate[float64](t, r.ctx, size); (big > usual) != scripts {
			t.Errorf("on the next page the type is %v pixels (scripts: %t)", big, scripts)
		}
	}
}
