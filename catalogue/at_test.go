package catalogue_test

import (
	"strings"
	"testing"

	"gongkai/catalogue"
)

func TestAPlaceIsWrittenAsEditorsKnowIt(t *testing.T) {
	for want, at := range map[string]catalogue.At{
		"a.md":         {},
		"a.md:3:7":     catalogue.NewAt(3, 7, 1),
		"a.md:3:1":     {Line: 3},
		"a.md:1:65535": catalogue.NewAt(1, 1<<20, 1<<20),
	} {
		if got := at.In("a.md"); got != want {
			t.Errorf("%+v: %s, want %s", at, got, want)
		}
	}
	if at := catalogue.NewAt(1, 0, 0); at.Column != 1 || at.Width != 1 {
		t.Errorf("%+v: nothing stands before the first column, and nothing is without width", at)
	}
}

func TestPlacesCountLinesAndCharacters(t *testing.T) {
	text := "甲乙丙\n\n丁a𠮷戊\n" + strings.Repeat("己", 70_000) + "庚"
	p := catalogue.NewPlaces([]byte(text))
	for _, row := range []struct {
		word         string
		line, column int
	}{{"甲", 1, 1}, {"丙", 1, 3}, {"丁", 3, 1}, {"𠮷", 3, 3}, {"戊", 3, 4}, {"己", 4, 1}, {"庚", 4, 1<<16 - 1}} {
		offset := strings.Index(text, row.word)
		for range 2 { // the same place may be asked for again
			if got := p.At(offset, 2); got != catalogue.NewAt(row.line, row.column, 2) {
				t.Errorf("%s: %+v, want %d:%d", row.word, got, row.line, row.column)
			}
		}
	}
}
