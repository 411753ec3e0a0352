package intake

import (
	"encoding/xml"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// cellFormat is what of a cell's format changes what it says.
type cellFormat struct {
	date bool
	font string
}

// styles reads the formats of cells.
func (b *book) styles() error {
	var fonts []string
	custom := map[int]string{}
	in := ""
	return b.walk("xl/styles.xml", func(token xml.Token) {
		switch t := token.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "fonts", "cellXfs", "cellStyleXfs", "dxfs":
				in = t.Name.Local
			case "font":
				if in == "fonts" {
					fonts = append(fonts, "")
				}
			case "name":
				if in == "fonts" && len(fonts) > 0 {
					fonts[len(fonts)-1] = foreign.Attribute(t, "val")
				}
			case "numFmt":
				custom[number(t, "numFmtId")] = foreign.Attribute(t, "formatCode")
			case "xf":
				if in == "cellXfs" && len(b.formats) < b.limits.Cells {
					id, font := number(t, "numFmtId"), number(t, "fontId")
					f := cellFormat{date: dateFormat(id, custom[id])}
					if font >= 0 && font < len(fonts) {
						f.font = fonts[font]
					}
					b.formats = append(b.formats, f)
				}
			}
		case xml.EndElement:
			if t.Name.Local == in {
				in = ""
			}
		}
	})
}

func number(e xml.StartElement, name string) int {
	n, err := strconv.Atoi(foreign.Attribute(e, name))
	if err != nil {
		return -1
	}
	return n
}

var (
	quoted = regexp.MustCompile(`"[^"]*"|\\.|\[[^\]]*\]`)
	dayFmt = regexp.MustCompile(`(?i)[ymd年月日]`)
)

// dateFormat says whether a number format shows days: one of the built-in ones, the Chinese ones among them, or one with
// years, months or days in it (ECMA-376 part 1, 18.8.30).
func dateFormat(id int, code string) bool {
	switch {
	case id >= 14 && id <= 17, id == 22, id >= 27 && id <= 31, id == 36, id >= 50 && id <= 54, id == 57, id == 58:
		return true
	}
	return code != "" && dayFmt.MatchString(quoted.ReplaceAllString(code, ""))
}

// day is the day that a serial number stands for; ok is false outside the calendar of spreadsheets.
func (b *book) day(serial float64) (day string, ok bool) {
	whole := math.Floor(serial)
	if serial != serial || whole < 61 || whole > 2958465 { // before March 1900 programs count differently
		return "", false
	}
	first := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	if b.from1904 {
		first = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	return catalogue.DateOf(first.AddDate(0, 0, int(whole))).String(), true
}

// decimal is a number as it is shortest, without an exponent: an index number of eighteen digits stays one as far as the
// file still has it.
func decimal(text string) (string, float64, bool) {
	n, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
	if err != nil || math.IsInf(n, 0) || math.IsNaN(n) || math.Abs(n) > 1e21 {
		return text, 0, false
	}
	return strconv.FormatFloat(n, 'f', -1, 64), n, true
}

var escaped = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

// unescaped is a text of a workbook with _x000D_ as the character that it stands for.
func unescaped(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	return escaped.ReplaceAllStringFunc(text, func(s string) string {
		n, err := strconv.ParseUint(s[2:6], 16, 16)
		if err != nil || n < ' ' && n != '\n' && n != '\t' {
			return ""
		}
		return string(rune(n))
	})
}
