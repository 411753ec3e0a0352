package build_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"rsc.io/qr/coding"
)

// The theme's script draws the code; another's encoder says what it must look like. Addresses of every length up to the
// longest that is drawn are tried, in which all forms of the code come up: one block and several, with and without a
// version.
func TestTheAddressIsDrawnAsAQRCode(t *testing.T) {
	ctx := browser(t)
	script, err := os.ReadFile("../../themes/default/static/site.js")
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, `<!doctype html><meta charset="utf-8"><input type="checkbox" id="Large"><section><p class="address">`+r.URL.Query().Get("a")+`</p><p class="qr"></p></section><script>`+string(script)+`</script>`)
	}))
	defer server.Close()
	const longest = 213 // bytes in version 10, level M
	for _, n := range []int{1, 14, 15, 26, 27, 42, 43, 62, 63, 84, 85, 106, 107, 122, 123, 152, 153, 180, 181, longest, longest + 1} {
		text := ("https://www.example.gov.cn/" + strings.Repeat("finance/2026-budget/", 12))[:n]
		if err := chromedp.Do(ctx, chromedp.Navigate(server.URL+"/?a="+text)); err != nil {
			t.Fatal(err)
		}
		drawn, err := chromedp.Run(ctx, chromedp.Evaluate[string](`(() => { const p = document.querySelector('.qr path'); return JSON.stringify(p ? [p.getAttribute('d'), p.parentNode.getAttribute('viewBox')] : []) })()`))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		if err := json.Unmarshal([]byte(drawn), &got); err != nil {
			t.Fatal(err)
		}
		if n > longest {
			if len(got) != 0 {
				t.Errorf("%d bytes are too many for a code, and one was drawn", n)
			}
			continue
		}
		path, box := referenceCode(t, text)
		if len(got) != 2 || got[0] != path || got[1] != box {
			t.Errorf("the code of %d bytes differs from the reference (box %v, want %s)", n, got[1:], box)
		}
	}
}

// referenceCode is what the script ought to draw, by rsc.io/qr: level M, mask 0, the smallest version.
func referenceCode(t *testing.T, text string) (path, box string) {
	t.Helper()
	version := coding.Version(1)
	for coding.String(text).Bits(version) > version.DataBytes(coding.M)*8 {
		version++
	}
	plan, err := coding.NewPlan(version, coding.M, 0)
	if err != nil {
		t.Fatal(err)
	}
	code, err := plan.Encode(coding.String(text))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for y := range code.Size {
		for x := range code.Size {
			if code.Black(x, y) {
				fmt.Fprintf(&b, "M%d %dh1v1h-1z", x+4, y+4)
			}
		}
	}
	return b.String(), fmt.Sprintf("0 0 %d %d", code.Size+8, code.Size+8)
}

// An item's page shows the code of its own address, and reserves its place before it is drawn.
func TestAnItemCarriesItsCode(t *testing.T) {
	ctx := browser(t)
	out := filepath.Join(t.TempDir(), "out")
	buildFolder(t, exampleCounty, out, nil)
	if err := chromedp.Do(ctx, chromedp.Navigate("file://"+out+"/wanghe/house-permit.html")); err != nil {
		t.Fatal(err)
	}
	drawn, err := chromedp.Run(ctx, chromedp.Evaluate[string](`document.querySelector('.cite .qr path').getAttribute('d')`))
	if err != nil {
		t.Fatal(err)
	}
	if want, _ := referenceCode(t, "https://www.example.gov.cn/gongkai/wanghe/house-permit.html"); drawn != want {
		t.Error("the code on the page is not that of its address")
	}
}
