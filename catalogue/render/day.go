package render

import (
	"html/template"
	"strconv"

	"gongkai/catalogue"
)

// day is a date as the reader sees it, 2026年5月8日 with its time of day where the author wrote one, in a <time>
// element; empty for no date.
func (r *Renderer) day(d catalogue.Date) template.HTML {
	if d.IsZero() {
		return ""
	}
	b := make([]byte, 0, 72)
	b = append(b, `<time datetime="`...)
	b = appendISO(b, d)
	b = append(b, `">`...)
	b = r.appendDay(b, d)
	b = append(b, `</time>`...)
	return template.HTML(b)
}

// dayWords is a date in words alone.
func (r *Renderer) dayWords(d catalogue.Date) string {
	if d.IsZero() {
		return ""
	}
	return string(r.appendDay(nil, d))
}

func (r *Renderer) appendDay(b []byte, d catalogue.Date) []byte {
	months := r.words.groups["month"]
	b = r.date.append(b, func(name string) string {
		switch name {
		case "year":
			return strconv.Itoa(int(d.Year))
		case "month":
			return months[strconv.Itoa(int(d.Month))]
		default:
			return strconv.Itoa(int(d.Day))
		}
	})
	if d.Clock == 0 {
		return b
	}
	return appendClock(append(b, ' '), d)
}

func appendISO(b []byte, d catalogue.Date) []byte {
	b = strconv.AppendInt(b, int64(d.Year), 10)
	b = appendTwo(append(b, '-'), int(d.Month))
	b = appendTwo(append(b, '-'), int(d.Day))
	if d.Clock == 0 {
		return b
	}
	return appendClock(append(b, 'T'), d)
}

func appendClock(b []byte, d catalogue.Date) []byte {
	minutes := int(d.Clock) - 1
	return appendTwo(append(appendTwo(b, minutes/60), ':'), minutes%60)
}

func appendTwo(b []byte, n int) []byte { return append(b, byte('0'+n/10), byte('0'+n%10)) }

// later is the later of two days, without a time.
func later(a, b catalogue.Date) catalogue.Date {
	if b.After(a) {
		return b.Midnight()
	}
	return a.Midnight()
}
