package catalogue

import (
	"fmt"
	"testing"
	"unicode/utf8"
)

func TestIndexNumbersAreTakenApart(t *testing.T) {
	for _, c := range []struct {
		pattern, code, index string
		want                 IndexNumber
		ok                   bool
	}{
		{"{code}/{year}-{serial:5}", "000014349", "000014349/2019-00007", IndexNumber{"000014349", 2019, 7, "000014349/2019"}, true},
		{"{code}/{year}-{serial:5}", "QY003", "QY005/2026-00012", IndexNumber{"QY005", 2026, 12, "QY005/2026"}, true},
		{"{code}/{year}-{serial:5}", "QY003", "QY003/2026-None", IndexNumber{}, false},
		{"{code}/{year}-{serial:5}", "QY003", "QY003/2026-12", IndexNumber{}, false},
		{"{code}/{year}{month}-{serial:5}", "003129766", "003129766/201901-00336", IndexNumber{"003129766", 2019, 336, "003129766/201901"}, true},
		{"{code}-{year}-{serial}", "01527918X", "01527918X-2020-153077", IndexNumber{"01527918X", 2020, 153077, "01527918X-2020"}, true},
		{"{code}-{year}-{serial}", "A", "XC412927-02-2013-00108", IndexNumber{"XC412927-02", 2013, 108, "XC412927-02-2013"}, true},
		{"{code}{year}{serial:4}", "AB", "AB20260012", IndexNumber{"AB", 2026, 12, "AB2026"}, true},
		{"{code}{year}{serial:4}", "AB", "CD20260012", IndexNumber{}, false}, // no mark parts a code from the year
		{"{year}-{serial:3}", "", "2026-012", IndexNumber{"", 2026, 12, "2026"}, true},
		{"{code}/{serial}", "A", "A/99999999999999999999", IndexNumber{}, false},
		{"{serial}/{code}", "A", "7/A", IndexNumber{"A", 0, 7, "/A"}, true},
		{"{code}/{serial}", "", "A/7", IndexNumber{"A", 0, 7, "A"}, true},
		{"", "A", "A/7", IndexNumber{}, false},
	} {
		p, _ := parsePattern(c.pattern)
		if got, ok := newNumbering(p, c.code).Read(c.index); got != c.want || ok != c.ok {
			t.Errorf("%s of %s by %s is %+v, %v", c.index, c.code, c.pattern, got, ok)
		}
	}
}

// TestEveryOfferedNumberIsReadBack: what number writes, Read takes apart.
func TestEveryOfferedNumberIsReadBack(t *testing.T) {
	for _, pattern := range []string{"{code}/{year}-{serial:5}", "{code}{year}{month}{day}{serial:3}", "{serial}-{code}", "{year}年{serial}号"} {
		p, _ := parsePattern(pattern)
		for serial := range 120 {
			index := p.number("A1B", NewDate(2026, 5, 8), serial)
			got, ok := newNumbering(p, "A1B").Read(index)
			if !ok || got.Serial != serial {
				t.Fatalf("%s: %s is %+v, %v", pattern, index, got, ok)
			}
		}
	}
}

func TestDocumentNumbersAreTakenApart(t *testing.T) {
	for written, want := range map[string]string{
		"黟政办〔2007〕12号": "{黟政办 2007 12} true", "黟政办[2007]012号": "{黟政办 2007 12} true", "黟政办〔200712": "{黟政办 2007 12} true",
		"国令第706号": "{ 0 0} false", "号": "{ 0 0} false", "〔2026〕1号": "{ 0 0} false", "": "{ 0 0} false",
	} {
		d, ok := ReadDocument(written)
		if got := fmt.Sprint(d, " ", ok); got != want {
			t.Errorf("%s is %s, not %s", written, got, want)
		}
	}
}

// FuzzNumberings: no pattern and no number breaks the reader, and what it reads is in the number.
func FuzzNumberings(f *testing.F) {
	f.Add("{code}/{year}-{serial:5}", "QY003", "QY003/2026-00012")
	f.Add("{serial}{serial}", "", "11")
	f.Add("{code}({serial}", "[", "[(1")
	f.Fuzz(func(t *testing.T, pattern, code, index string) {
		p, ok := parsePattern(pattern)
		if !ok || len(pattern) > 200 || !utf8.ValidString(pattern) || !utf8.ValidString(code) {
			return // what is no UTF-8 is refused when it is read
		}
		if n, ok := newNumbering(p, code).Read(index); ok && (n.Serial < 0 || n.Year < 0 || len(n.Series) > len(index)) {
			t.Errorf("%q by %q is %+v", index, pattern, n)
		}
		ReadDocument(index)
	})
}
