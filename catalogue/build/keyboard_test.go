package build_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// mostTabs is how often the key is pressed in search of one link before the reader gives up.
const mostTabs = 120

// reader has a phone's screen and a keyboard, and nothing to point with.
type reader struct {
	t    *testing.T
	ctx  context.Context
	tabs int // keys pressed to come to links
}

func newReader(t *testing.T) *reader {
	t.Helper()
	r := &reader{t: t, ctx: browser(t)}
	do(t, r.ctx, chromedp.EmulateViewport(360, 740, chromedp.EmulateMobile))
	return r
}

// focused is what has the keyboard: its text where it is a link with a ring around it, and whether it leads to another
// place in the same page.
type focused struct {
	Text, Href   string
	InPage, Ring bool
}

const whatIsFocused = `(() => {
	const e = document.activeElement;
	if (!e || e.tagName !== 'A') return {};
	const at = e.getBoundingClientRect();
	const seen = at.top >= 0 && at.bottom <= innerHeight + 1 && getComputedStyle(e).outlineStyle !== 'none';
	return {Text: e.textContent.trim(), Href: e.href, InPage: e.href.split('#')[0] === location.href.split('#')[0] && e.hash !== '', Ring: seen};
})()`

// follow tabs on until the link with this text has the keyboard, and presses Enter. It answers why that failed, or "".
func (r *reader) follow(text string) string {
	r.t.Helper()
	for range mostTabs {
		do(r.t, r.ctx, chromedp.KeyEvent(kb.Tab))
		r.tabs++
		at := evaluate[focused](r.t, r.ctx, whatIsFocused)
		if at.Text != text {
			continue
		}
		if !at.Ring {
			return fmt.Sprintf("the link “%s” has the keyboard, and one does not see it", text)
		}
		r.enter(at.InPage)
		return ""
	}
	return fmt.Sprintf("no link “%s” within %d tabs of where one is", text, mostTabs)
}

// enter follows the link that has the keyboard and waits until one is there.
func (r *reader) enter(inPage bool) {
	r.t.Helper()
	press := chromedp.KeyEvent(kb.Enter)
	var err error
	if inPage {
		_, err = chromedp.Run(r.ctx, chromedp.WaitEvent(page.NavigatedWithinDocument, nil, press))
	} else {
		_, err = chromedp.Run(r.ctx, chromedp.WaitEvent(page.LoadEventFired, nil, press))
	}
	if err != nil {
		r.t.Fatal(err)
	}
}

// scripts turns JavaScript off or on for the pages that are opened from now on.
func (r *reader) scripts(on bool) {
	r.t.Helper()
	if _, err := chromedp.Call(r.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !on}); err != nil {
		r.t.Fatal(err)
	}
}

// text is what one reads in the page's main part, without the white space, of which nobody knows how much there is.
func (r *reader) text() string {
	r.t.Helper()
	return squeezed(evaluate[string](r.t, r.ctx, `document.querySelector('main').innerText`))
}

func squeezed(text string) string { return strings.Join(strings.Fields(text), "") }
