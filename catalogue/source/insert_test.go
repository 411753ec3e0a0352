package source_test

import (
	"bytes"
	"strings"
	"testing"

	"gongkai/catalogue/source"
)

var numbered = []source.Line{{Key: "index", Value: `A"/1`, Quoted: true, After: "title"}, {Key: "published", Value: "2026-03-02", After: "made"}}

// TestLinesAreInsertedAndNothingElseIsTouched holds a row for every way in which front matter is written.
func TestLinesAreInsertedAndNothingElseIsTouched(t *testing.T) {
	for name, c := range map[string]struct{ before, after string }{
		"english":     {"---\ntitle: a\nmade: 2026-01-01\n---\nx", "---\ntitle: a\nindex: \"A\\\"/1\"\nmade: 2026-01-01\npublished: 2026-03-02\n---\nx"},
		"chinese":     {"---\n标题: a\n---\n\n索引号: 在正文里\n", "---\n标题: a\n索引号: \"A\\\"/1\"\n---\n\n索引号: 在正文里\n"},
		"windows":     {"\uFEFF---\r\ntitle: a\r\n---\r\nx\r\n", "\uFEFF---\r\ntitle: a\r\nindex: \"A\\\"/1\"\r\n---\r\nx\r\n"},
		"long title":  {"---\ntitle: >\n  a\n\n  b\n\n# note\nscope: public\n---\n", "---\ntitle: >\n  a\n\n  b\nindex: \"A\\\"/1\"\n\n# note\nscope: public\n---\n"},
		"indented":    {"---\n  title: a\n  scope: public\n---\n", "---\n  title: a\n  index: \"A\\\"/1\"\n  scope: public\n---\n"},
		"empty":       {"---\ntitle: a\nindex: \n---\n", "---\ntitle: a\nindex: \"A\\\"/1\"\n---\n"},
		"quoted":      {"---\ntitle: a\nindex: '' # later\n---\n", "---\ntitle: a\nindex: \"A\\\"/1\" # later\n---\n"},
		"untitled":    {"---\n# a\nscope: withheld\n---\n", "---\n# a\nindex: \"A\\\"/1\"\nscope: withheld\n---\n"},
		"title below": {"---\nscope: public\ntitle: a\n---", "---\nscope: public\ntitle: a\nindex: \"A\\\"/1\"\n---"},
	} {
		t.Run(name, func(t *testing.T) {
			lines := numbered[:1]
			if name == "english" {
				lines = numbered
			}
			got, ok := source.Insert("a.md", []byte(c.before), lines)
			if !ok || string(got) != c.after {
				t.Errorf("%t\n%q, want\n%q", ok, got, c.after)
			}
		})
	}
}

// TestWhatIsUncertainIsNotWritten: a line is given up rather than guessed.
func TestWhatIsUncertainIsNotWritten(t *testing.T) {
	for name, text := range map[string]string{
		"flow":        "---\n{title: a, scope: public}\n---\n",
		"unclosed":    "---\ntitle: a\n",
		"full-width":  "---\ntitle：a\n---\n",
		"has one":     "---\ntitle: a\nindex: B\n---\n",
		"a list":      "---\ntitle: a\nindex: []\n---\n",
		"old mac":     "---\rtitle: a\r---\r",
		"gbk":         "---\ntitle: \xc7\xe0\n---\n",
		"no front":    "text",
		"nothing":     "",
		"tab":         "---\ntitle: a\nreview:\n\tapproved_by: b\n---\n",
		"quoted long": "---\ntitle: \"a\n\n---\nb\"\n---\n",
	} {
		if got, ok := source.Insert("a.md", []byte(text), numbered[:1]); ok {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func FuzzInsertTouchesNothingElse(f *testing.F) {
	f.Add([]byte("---\ntitle: a\nmade: 2026-01-01\n---\nx"))
	f.Add([]byte("---\r\n标题: >\r\n  a\r\n索引号: # b\r\n---\r\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		got, ok := source.Insert("a.md", raw, numbered)
		if !ok {
			return
		}
		if _, again := source.Insert("a.md", got, numbered); again {
			t.Errorf("%q: inserted twice", got)
		}
		rest := got
		for line := range bytes.Lines(raw) {
			key, comment, _ := strings.Cut(strings.TrimRight(string(line), "\r\n"), ":")
			at := bytes.Index(rest, []byte(strings.TrimSpace(key)))
			if at < 0 || !bytes.Contains(rest, []byte(strings.Trim(comment, " \t~'\""))) {
				t.Fatalf("%q: lost %q", got, line)
			}
			rest = rest[at:]
		}
	})
}
