package build_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// looks are the ways in which a reader may see a page; large is the large-type mode.
var looks = []struct {
	name  string
	media []*emulation.MediaFeature
	large bool
	rules string // which of axe's rules; "" for all
}{
	{name: "light"},
	{name: "dark", media: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}, rules: looking},
	{name: "large type", large: true, rules: looking},
	{name: "forced colours", media: []*emulation.MediaFeature{{Name: "forced-colors", Value: "active"}}, rules: looking},
}

// looking are the rules that look at a page's style. All others read the document, which is the same in every look.
const looking = `['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size', 'avoid-inline-spacing', 'meta-viewport', 'css-orientation-lock', 'skip-link', 'label-content-name-mismatch', 'hidden-content']`

func TestAxeFindsNothing(t *testing.T) {
	t.Parallel()
	source, err := os.ReadFile(filepath.Join(testTools, "axe-core/axe.min.js"))
	needed(t, err == nil, "axe-core")
	ctx := browser(t)
	out, kinds := county(t)
	do(t, ctx, chromedp.EmulateViewport(360, 740))
	for _, kind := range stayingKinds(kinds) { // the redirect leads on before anything can be looked at; the Nu checker reads it
		do(t, ctx, chromedp.Navigate("file://"+out+"/"+encoded(kinds[kind])))
		evaluate[string](t, ctx, string(source)+";axe.version")
		for _, look := range looks {
			media(t, ctx, look.media...)
			large(t, ctx, look.large)
			if found := axe(t, ctx, look.rules); found != "[]" {
				t.Errorf("%s, %s (%s): %s", kind, look.name, kinds[kind], found)
			}
		}
	}
}

// axe is what axe-core finds in the page of a tab, as JSON.
func axe(t *testing.T, ctx context.Context, rules string) string {
	t.Helper()
	options := `rules: {'target-size': {enabled: true}}`
	if rules != "" {
		options = `runOnly: ` + rules
	}
	return evaluate[string](t, ctx, `axe.run({resultTypes: ['violations'], `+options+`}).then(r => JSON.stringify(r.violations.map(
		v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' | '))))`)
}
