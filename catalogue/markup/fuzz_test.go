package markup

import (
	"bytes"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"

	"gongkai/catalogue"
)

// FuzzMarkdown holds whatever the input: no panic, bounded time and output, no active content, places inside the file,
// mends that fit, and Read, HTML, Text and Headings of one mind.
func FuzzMarkdown(f *testing.F) {
	for _, name := range goldens(f) {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(archive.Files[0].Data)
	}
	for _, c := range ruleCases {
		if len(c.body) < 1000 {
			f.Add([]byte(c.body))
		}
	}
	for _, piece := range hostile {
		f.Add([]byte(strings.Repeat(piece, 3)))
	}
	m := New(Limits{TableCells: 1000, Nesting: 16})
	f.Fuzz(func(t *testing.T, body []byte) {
		start := time.Now()
		_, problems := m.Read("a.md", 5, body)
		var out bytes.Buffer
		err := m.HTML(&out, body, sameAddress)
		text, headings := m.Text(body), m.Headings(body)
		if spent := time.Since(start); spent > maxTime {
			t.Errorf("%v for %d bytes", spent, len(body))
		}
		if flaw := outputFlaw(body, out.String()); flaw != "" {
			t.Error(flaw)
		}
		for _, p := range problems {
			checkPlace(t, body, p)
		}
		if refused := len(problems) > 0 && refusesAll(problems[0].Rule); (err != nil) != refused {
			t.Errorf("HTML says %v, Read says %v", err, problems)
		}
		if err != nil && (out.Len() > 0 || text != "" || headings != nil) {
			t.Error("a refused body gives something")
		}
		for _, h := range headings {
			if !strings.Contains(out.String(), ` id="`+h.ID+`">`) {
				t.Errorf("the page lacks #%s", h.ID)
			}
		}
	})
}

// checkPlace finds the line of a problem in the body, and the text of its mend there.
func checkPlace(t *testing.T, body []byte, p catalogue.Problem) {
	t.Helper()
	if p.At == (catalogue.At{}) {
		return
	}
	lines := strings.Split(string(bytes.ToValidUTF8(body, []byte("\uFFFD"))), "\n")
	n := int(p.At.Line) - 5
	if n < 0 || n >= len(lines) {
		t.Fatalf("%s on line %d of %d", p.Rule, n, len(lines))
	}
	line := []rune(lines[n])
	from, to := int(p.At.Column)-1, int(p.At.Column)-1+int(p.At.Width)
	if from < 0 || to > len(line) {
		t.Fatalf("%s at %v of a line of %d characters", p.Rule, p.At, len(line))
	}
	if p.Fix != nil && string(line[from:to]) != p.Fix.Old {
		t.Errorf("%s: the mend replaces %q, there stands %q", p.Rule, p.Fix.Old, string(line[from:to]))
	}
	if !utf8.ValidString(p.Text("zh-Hans") + p.Hint("en")) {
		t.Errorf("%s: not UTF-8", p.Rule)
	}
}
