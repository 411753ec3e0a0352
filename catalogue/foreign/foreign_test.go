package foreign

import (
	"encoding/xml"
	"errors"
	"strings"
	"testing"
)

func TestTextIsDecodedOrRefused(t *testing.T) {
	for raw, want := range map[string]string{
		"\xEF\xBB\xBF公开\r\n":           "公开\n",
		"\xB9\xAB\xBF\xAA\r":           "公开\n", // GBK
		"\xFF\xFE\x6C\x51\x00\x5F":     "公开",   // UTF-16
		"\x00\x01":                     "",
		strings.Repeat("\xFF\xFF", 99): "",
	} {
		if got, ok := Text([]byte(raw)); string(got) != want && ok || ok != (want != "") {
			t.Errorf("%q: %q, %v", raw, got, ok)
		}
	}
}

func TestColumnsAndTheirLetters(t *testing.T) {
	for letters, n := range map[string]int{"A": 1, "Z": 26, "AA": 27, "XFD": 16384} {
		if Column(letters+"17") != n || Letters(n) != letters {
			t.Errorf("%s: %d, %s", letters, Column(letters+"17"), Letters(n))
		}
	}
	if Column("17") != 0 || Letters(0) != "" {
		t.Error("no letters are no column")
	}
}

func TestXMLThatIsTooDeepIsRefused(t *testing.T) {
	n := 0
	if err := Tokens(strings.NewReader(strings.Repeat("<a>", 999)+"x"), func(xml.Token) { n++ }); err != nil || n != 1000 {
		t.Errorf("%d, %v", n, err)
	}
	if err := Tokens(strings.NewReader(strings.Repeat("<a>", 1001)), func(xml.Token) {}); !errors.Is(err, ErrTooLarge) {
		t.Error(err)
	}
}
