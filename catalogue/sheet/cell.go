package sheet

import (
	"strconv"
	"time"
	"unicode/utf16"
)

// longestCell is how many characters of UTF-16 a cell holds: a file with more in one is held to be damaged.
const longestCell = 32_767

// Fit is as much of a text as a cell holds; whole says that it is all of it.
func Fit(text string) (fits string, whole bool) {
	if len(text) <= longestCell {
		return text, true
	}
	n := 0
	for i, c := range text {
		if n += utf16.RuneLen(c); n > longestCell {
			return text[:i], false
		}
	}
	return text, true
}

// Length is how many characters a text has as Fit counts them.
func Length(text string) (n int) {
	for _, c := range text {
		n += utf16.RuneLen(c)
	}
	return n
}

// Head writes a cell of the first row.
func (w *Book) Head(text string) { w.text(headStyle, text) }

// Text writes a cell that is a text whatever it looks like; an empty one is left out.
func (w *Book) Text(text string) { w.text(textStyle, text) }

func (w *Book) text(style byte, text string) {
	if text == "" {
		w.column++
		return
	}
	if style == textStyle && formula(text) {
		style = quoteStyle
	}
	text, _ = Fit(text)
	w.open(style, `" t="inlineStr"><is><t xml:space="preserve">`)
	w.b = append(appendXML(w.b, text), `</t></is></c>`...)
}

// Number writes a whole number.
func (w *Book) Number(n int) {
	w.open(plainStyle, `"><v>`)
	w.b = append(strconv.AppendInt(w.b, int64(n), 10), `</v></c>`...)
}

// Decimal writes a number as it is shortest.
func (w *Book) Decimal(v float64) {
	w.open(plainStyle, `"><v>`)
	w.b = append(strconv.AppendFloat(w.b, v, 'f', -1, 64), `</v></c>`...)
}

// Day is a day of the calendar with a time of day: minutes since midnight plus one, 0 for none. Shown is how it is written
// where a spreadsheet cannot count it. The zero Day is an empty cell.
type Day struct {
	Year, Month, Day, Clock int
	Shown                   string
}

// Day writes a date as a date, with its time of day where there is one. Spreadsheets count days from 1900, and believe
// that 1900 was a leap year; a day before its March is written as a text.
func (w *Book) Day(d Day) {
	from := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	days := int(time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC).Sub(from) / (24 * time.Hour))
	switch {
	case d.Year == 0 || days < 61:
		w.Text(d.Shown)
		return
	case d.Clock == 0:
		w.open(dayStyle, `"><v>`)
		w.b = strconv.AppendInt(w.b, int64(days), 10)
	default:
		w.open(clockStyle, `"><v>`)
		w.b = strconv.AppendFloat(w.b, float64(days)+float64(d.Clock-1)/1440, 'f', 10, 64)
	}
	w.b = append(w.b, `</v></c>`...)
}
