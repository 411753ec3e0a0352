package build_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/chromedp/chromedp"

	"gongkai/catalogue/search"
)

// themeScripts has a tab run parts of the theme's script, whose functions its page can then be asked for.
func themeScripts(t *testing.T, ctx context.Context, names ...string) {
	t.Helper()
	var script strings.Builder
	for _, name := range names {
		text, err := os.ReadFile("../../themes/default/static/" + name)
		if err != nil {
			t.Fatal(err)
		}
		script.Write(text)
	}
	evaluate[bool](t, ctx, script.String()+"\ntrue")
}

// quoted is a value as a script writes it.
func quoted(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestTheScriptFoldsAsTheVectorsSay(t *testing.T) {
	ctx := browser(t)
	themeScripts(t, ctx, "fold.js")
	vectors, err := os.ReadFile("../search/testdata/fold.json")
	if err != nil {
		t.Fatal(err)
	}
	wrong := evaluate[string](t, ctx, fmt.Sprintf(`(() => { const pairs = foldPairs(%s);
		return %s.filter(row => fold(row[0], pairs) !== row[1]).map(row => JSON.stringify([row[0], fold(row[0], pairs), row[1]])).join("\n") })()`,
		quoted(t, search.NewFolder().Pairs()), vectors))
	if wrong != "" {
		t.Errorf("text, as folded, and as it should be:\n%s", wrong)
	}
}

// Both sides fold every code point there is, between two letters, alike.
func TestTheScriptFoldsEveryCodePointAsGoDoes(t *testing.T) {
	ctx, folder := browser(t), search.NewFolder()
	themeScripts(t, ctx, "fold.js")
	want := map[string]string{}
	for r := range rune(utf8.MaxRune + 1) {
		if folded := folder.Fold(string(r)); folded != string(r) && utf8.ValidRune(r) {
			want[string(r)] = folded
		}
	}
	wrong := evaluate[string](t, ctx, fmt.Sprintf(`(() => { const pairs = foldPairs(%s), want = %s, wrong = [];
		for (let n = 0; n < 0x110000; n++) {
			const c = n >= 0xd800 && n < 0xe000 ? "\ufffd" : String.fromCodePoint(n), to = c in want ? want[c] : c;
			if (fold(String.fromCodePoint(n), pairs) !== to) wrong.push(n.toString(16));
		}
		return wrong.slice(0, 20).join(" ") })()`, quoted(t, folder.Pairs()), quoted(t, want)))
	if wrong != "" {
		t.Errorf("code points that the two fold differently: %s", wrong)
	}
}

// Without the pairs everything else is folded; with places a hit can be marked where it was written.
func TestTheScriptFoldsWithoutPairsAndTellsPlaces(t *testing.T) {
	ctx := browser(t)
	do(t, ctx, chromedp.Navigate("about:blank"))
	themeScripts(t, ctx, "fold.js")
	got := evaluate[string](t, ctx, `(() => { const places = []; return JSON.stringify([fold("A\u200b  發𠮷　[", new Map(), places), places]) })()`)
	if want := `["a 發𠮷 (",[0,2,4,5,5,7,8,9]]`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
