package hant_test

import (
	"bufio"
	"os"
	"strings"
	"sync"
	"testing"

	"gongkai/catalogue/hant"
)

func converter(t testing.TB, names ...string) *hant.Converter {
	t.Helper()
	c, err := newConverter(names...)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func newConverter(names ...string) (*hant.Converter, error) { return hant.New(names) }

// phrases reads the pairs of a table in testdata.
func phrases(t testing.TB, name string) [][2]string {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var pairs [][2]string
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if simplified, traditional, ok := strings.Cut(lines.Text(), "\t"); ok {
			pairs = append(pairs, [2]string{simplified, traditional})
		}
	}
	return pairs
}

func TestPhrases(t *testing.T) {
	c := converter(t)
	for _, p := range phrases(t, "phrases.tsv") {
		if got := c.Text(p[0]); got != p[1] {
			t.Errorf("%s: got %s, want %s", p[0], got, p[1])
		}
	}
}

func TestTraditionalTextStays(t *testing.T) {
	c := converter(t)
	for _, p := range phrases(t, "phrases.tsv") {
		if got := c.Text(p[1]); got != p[1] {
			t.Errorf("%s became %s", p[1], got)
		}
	}
}

func TestTextThatStaysIsReturnedItself(t *testing.T) {
	c, text := converter(t), "2026年5月8日，信息公告 ABC"
	if allocations := testing.AllocsPerRun(10, func() { c.Text(text) }); allocations > 0 || c.Text(text) != text {
		t.Errorf("%v allocations, %s", allocations, c.Text(text))
	}
}

func TestTextAndAppendTextAgree(t *testing.T) {
	c := converter(t)
	for _, text := range []string{"", "a", "发", "a发展b头发", "\xe5发\xe5\x8f", "头", "𠀾発", "干"} {
		if got := string(c.AppendText([]byte("发"), []byte(text))); got != "发"+c.Text(text) {
			t.Errorf("%q: %q and %q", text, got, c.Text(text))
		}
	}
}

func TestManyGoroutinesUseOneConverter(t *testing.T) {
	c := converter(t)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			if got := c.Text("头发发展"); got != "頭髮發展" {
				t.Errorf("got %s", got)
			}
		})
	}
	all.Wait()
}
