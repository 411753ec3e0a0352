package build_test

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"golang.org/x/text/unicode/norm"
)

// sheets is on how many sheets of paper the page of each kind goes: at least, and at most. Another machine's Han font may
// need a little more room.
var sheets = map[string][2]int{
	"home": {3, 5}, "search": {1, 1}, "register": {1, 1}, "free page": {1, 2}, "lesson": {3, 6},
	"department": {3, 5}, "department with duties and units": {4, 6},
	"full item": {1, 2}, "listed item": {1, 1}, "tombstone item": {1, 1}, "item with records": {1, 2},
	"service guide": {2, 3}, "item with an event": {2, 3}, "step of a matter": {1, 2},
	"index all": {1, 1}, "index departments": {1, 2}, "index enterprises": {1, 2}, "index fees": {3, 5}, "index index-numbers": {1, 2},
	"index kinds": {1, 2}, "index matters": {6, 8}, "index numbers": {1, 2}, "index proposals": {1, 1}, "index services": {4, 6},
	"index report": {1, 4}, "index topics": {1, 2}, "index validity": {1, 1}, "index windows": {2, 4}, "index withdrawn": {1, 1},
	"list of all": {3, 5}, "list of departments": {1, 3}, "list of index-numbers": {1, 2}, "list of kinds": {1, 2}, "list of numbers": {1, 2}, "list of topics": {1, 3}, "list of validity": {1, 3},
	"changes": {3, 4}, "list of changes": {2, 4},
}

func TestEveryPageIsMadeForPaper(t *testing.T) {
	t.Parallel()
	ctx := browser(t)
	for _, tool := range []string{"pdftotext", "pdfinfo"} {
		_, err := exec.LookPath(tool)
		needed(t, err == nil, tool+" (poppler-utils)")
	}
	out, kinds := county(t)
	delete(kinds, "not found") // nobody prints it
	for _, kind := range stayingKinds(kinds) {
		do(t, ctx, chromedp.Navigate("file://"+out+"/"+encoded(kinds[kind])))
		data := printed(t, ctx)
		n := sheetsOf(t, kind, data)
		if want, ok := sheets[kind]; !ok || n < want[0] || n > want[1] {
			t.Errorf("%s (%s) goes on %d sheets, not on %v", kind, kinds[kind], n, want)
		}
		t.Logf("%s: %d", kind, n)
		wanted := append(evaluate[[]string](t, ctx, identity), base+encoded(kinds[kind]))
		for i := range n {
			wanted = append(wanted, fmt.Sprintf("%d / %d", i+1, n))
		}
		onPaper(t, kind, textOf(t, data), wanted)
	}
	if len(sheets) != len(kinds)-1 {
		t.Errorf("of %v not all are kinds of pages", slices.Sorted(maps.Keys(sheets)))
	}
}

// onPaper asks that all texts that are wanted are in a print, and none that only a screen needs.
func onPaper(t *testing.T, kind, text string, wanted []string) {
	t.Helper()
	for _, want := range wanted {
		if !strings.Contains(text, squeezed(norm.NFKC.String(want))) {
			t.Errorf("%s: “%s” is not on paper", kind, want)
		}
	}
	for _, screen := range []string{"首页", "跳到正文", "大字版", "下载表格"} {
		if strings.Contains(text, screen) {
			t.Errorf("%s: “%s” is of no use on paper", kind, screen)
		}
	}
}

// identity is the page's title, and the index number where it has one.
const identity = `[document.querySelector('h1').firstChild.textContent].concat([...document.querySelectorAll('.facts.key dd')].map(d => d.textContent).filter(d => /^QY\d+\/\d{4}-\d{5}$/.test(d)))`

func printed(t *testing.T, ctx context.Context) []byte {
	t.Helper()
	css := true
	data, err := chromedp.Run(ctx, chromedp.PrintToPDF(func(p *page.PrintToPDFParams) { p.PreferCSSPageSize = &css }))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

var (
	count = regexp.MustCompile(`(?m)^Pages:\s+(\d+)`)
	sizes = regexp.MustCompile(`(?m)^Page\s+\d+ size:\s+(\S+ x \S+)`)
)

// sheetsOf counts the sheets of a print, all of which are to be A4.
func sheetsOf(t *testing.T, kind string, data []byte) int {
	t.Helper()
	info := piped(t, data, "pdfinfo", "-l", "-1", "-")
	for _, size := range sizes.FindAllStringSubmatch(info, -1) {
		if size[1] != "594.96 x 841.92" {
			t.Errorf("%s: a sheet is %s points, and not A4", kind, size[1])
		}
	}
	m := count.FindStringSubmatch(info)
	if m == nil {
		t.Fatalf("%s: pdfinfo says %q", kind, info)
	}
	n, err := strconv.Atoi(m[1])
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// textOf is the text of a print. Fonts draw some Han characters as the radicals that look like them; NFKC undoes it.
func textOf(t *testing.T, data []byte) string {
	t.Helper()
	return squeezed(norm.NFKC.String(piped(t, data, "pdftotext", "-", "-")))
}

func piped(t *testing.T, data []byte, program string, arguments ...string) string {
	t.Helper()
	cmd := exec.Command(program, arguments...)
	cmd.Stdin = bytes.NewReader(data)
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v", program, err)
	}
	return string(out)
}

// On a screen long lines of code are scrolled to; on paper nobody can.
func TestCodeIsNotCutOffOnPaper(t *testing.T) {
	t.Parallel()
	ctx := browser(t)
	out, kinds := county(t)
	do(t, ctx, chromedp.EmulateViewport(794, 1123), chromedp.Navigate("file://"+out+"/"+encoded(kinds["lesson"])))
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"}); err != nil {
		t.Fatal(err)
	}
	const cut = `[...document.querySelectorAll('pre')].filter(e => e.scrollWidth > e.clientWidth).length + ' of ' + document.querySelectorAll('pre').length`
	if n := evaluate[string](t, ctx, cut); !strings.HasPrefix(n, "0 of ") || n == "0 of 0" {
		t.Errorf("%s blocks of code are wider than the paper", n)
	}
}
