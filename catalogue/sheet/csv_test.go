package sheet

import (
	"bytes"
	"testing"
)

func TestCSVOpensInSpreadsheets(t *testing.T) {
	for cell, want := range map[string]string{
		"甲": "甲", "a,b": `"a,b"`, `say "x"`: `"say ""x"""`, "a\nb": "\"a\nb\"",
		"=1+1": "'=1+1", "@SUM(A1)": "'@SUM(A1)", "+cmd|' /C calc'!A0": "'+cmd|' /C calc'!A0", "-2+3": "'-2+3", "\tx": "'\tx", "＝1": "'＝1",
		"-12.5": "-12.5", "+3%": "+3%", "-1,200": `"-1,200"`, "-": "-", "--": "'--", "": "",
	} {
		var b bytes.Buffer
		NewCSV(&b).Row([]string{cell, "z"})
		if got := b.String(); got != "\ufeff"+want+",z\r\n" {
			t.Errorf("%q: %q, want %q", cell, got, want)
		}
	}
}
