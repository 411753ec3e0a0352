package intake

import (
	"cmp"
	"encoding/xml"
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// cellFormat is what of a cell's format changes what it shows.
type cellFormat struct {
	font             string
	year, day, clock bool // of a date, which of these it shows
	date             bool
	zeros, decimals  int    // it shows at least so many digits; so many behind the point
	odd              string // it shows something else than the number, and this is how
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
					f := formatOf(cmp.Or(custom[id], builtIn(id)))
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

// builtIn is the code of a number format that every program knows, in the Chinese form (ECMA-376 part 1, 18.8.30).
func builtIn(id int) string {
	switch id {
	case 2:
		return "0.00"
	case 9, 10:
		return "0%"
	case 12, 13:
		return "# ?/?"
	case 14, 15, 30, 31:
		return "yyyy-m-d"
	case 16, 28, 29, 51, 53, 54, 58:
		return "m月d日"
	case 17, 27, 36, 50, 52, 57:
		return "yyyy年m月"
	case 22:
		return "yyyy-m-d h:mm"
	case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56:
		return "h:mm"
	}
	return ""
}

var (
	quoted   = regexp.MustCompile(`"[^"]*"|\\.|_.|\*.|\[[^\]]*\]`)
	zeros    = regexp.MustCompile(`^0+$`)
	decimals = regexp.MustCompile(`^(?:#,##)?0\.(0+)$`)
	general  = regexp.MustCompile(`^(?i:general|@|#*|#,##0|0)$`)
)

// formatOf reads the code of a number format.
func formatOf(code string) (f cellFormat) {
	first, _, _ := strings.Cut(code, ";")
	bare := strings.TrimSpace(quoted.ReplaceAllString(first, ""))
	signs := strings.ToLower(strings.NewReplacer("年", "", "月", "", "日", "").Replace(bare))
	switch m := decimals.FindStringSubmatch(bare); {
	case strings.ContainsAny(signs, "yd") || strings.Contains(signs, "m") && !strings.Contains(signs, "h"):
		f.date, f.year, f.day, f.clock = true, strings.Contains(signs, "y"), strings.Contains(signs, "d"), strings.Contains(signs, "h")
	case strings.TrimSpace(first) != bare && bare != "" && !general.MatchString(strings.TrimSpace(first)) && strings.Contains(first, `"`):
		f.odd = code
	case zeros.MatchString(bare):
		f.zeros = len(bare)
	case m != nil:
		f.decimals = len(m[1])
	case !general.MatchString(bare):
		f.odd = code
	}
	return f
}

// shows is a number as its format shows it. doubt says that it may show otherwise.
func (b *book) shows(text string, f cellFormat) (shown string, doubt bool) {
	plain, n, ok := decimal(text)
	switch {
	case !ok:
		return text, false
	case f.date:
		day, ok := b.day(n)
		switch {
		case !ok:
			return plain, true
		case !f.day:
			return day[:4] + "年" + strings.TrimLeft(day[5:7], "0") + "月", !f.year
		case f.clock && n != math.Floor(n):
			day += minutes(n)
		}
		return day, !f.year
	case f.zeros > len(plain) && n >= 0 && n == math.Floor(n):
		return strings.Repeat("0", f.zeros-len(plain)) + plain, false
	case f.decimals > 0:
		return strconv.FormatFloat(n, 'f', f.decimals, 64), false
	}
	return plain, f.odd != ""
}

// minutes is the time of day of a serial number.
func minutes(n float64) string {
	m := int(math.Round((n - math.Floor(n)) * 24 * 60))
	return fmt.Sprintf(" %02d:%02d", m/60%24, m%60)
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
