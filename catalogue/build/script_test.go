package build_test

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// Nothing that is to be read needs the script: every page has its text and its style without it, and every task's answer
// stands there.
func TestPagesAreReadWithoutJavaScript(t *testing.T) {
	t.Parallel()
	r := newReader(t)
	out, kinds := county(t)
	r.scripts(false)
	const styled = `document.styleSheets.length > 0 && getComputedStyle(document.querySelector('main')).paddingBottom !== '0px'`
	const script = `document.documentElement.classList.contains('js') || document.querySelector('noscript') !== null`
	for _, kind := range stayingKinds(kinds) {
		do(t, r.ctx, chromedp.Navigate("file://"+out+"/"+encoded(kinds[kind])))
		if len([]rune(r.text())) < 40 {
			t.Errorf("%s (%s): “%s” is all that one reads", kind, kinds[kind], r.text())
		}
		if kind != "not found" && !evaluate[bool](t, r.ctx, styled) {
			t.Errorf("%s (%s) has no style", kind, kinds[kind])
		}
		if evaluate[bool](t, r.ctx, script) {
			t.Fatalf("%s (%s): the script runs, or speaks of itself", kind, kinds[kind])
		}
	}
	for _, task := range tasks {
		do(t, r.ctx, chromedp.Navigate("file://"+out+"/"+encoded(task.at)))
		r.answered(task, out, false)
	}
}
