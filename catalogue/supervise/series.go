package supervise

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// series are the numbers of one word, issuer and year with the items that bear them.
type series struct {
	catalogue.Series
	members []numbered // by serial, then by path, once it is closed
}

// numbered is an item with its serial, and where the number stands.
type numbered struct {
	serial int
	it     *catalogue.StockItem
	at     catalogue.At
}

func (r *series) add(serial int, it *catalogue.StockItem, at catalogue.At) {
	r.members = append(r.members, numbered{serial, it, at})
}

// close puts the members in order and finds what is missing between the first and the last.
func (r *series) close() {
	slices.SortFunc(r.members, func(a, b numbered) int {
		return cmp.Or(cmp.Compare(a.serial, b.serial), strings.Compare(a.it.Path, b.it.Path))
	})
	r.From, r.To, r.Count, r.Gaps = r.members[0].serial, r.members[len(r.members)-1].serial, 1, nil
	for i, m := range r.members[1:] {
		before := r.members[i].serial
		if m.serial != before {
			r.Count++
		}
		if m.serial > before+1 {
			r.Gaps = append(r.Gaps, catalogue.Span{From: before + 1, To: m.serial - 1})
		}
	}
}

// around are the members before and after a gap.
func (r *series) around(gap catalogue.Span) (before, next numbered) {
	i, _ := slices.BinarySearchFunc(r.members, gap.From, func(m numbered, serial int) int { return cmp.Compare(m.serial, serial) })
	return r.members[i-1], r.members[i]
}

// seriesKey tells series apart.
type seriesKey struct {
	word, issuer string
	year         int
}

// seriesBook gathers series.
type seriesBook map[seriesKey]*series

// series is that of a key; it begins where there is none.
func (b seriesBook) series(k seriesKey) *series {
	r := b[k]
	if r == nil {
		r = &series{Series: catalogue.Series{Word: k.word, Issuer: k.issuer, Year: k.year}}
		b[k] = r
	}
	return r
}

// closed are all series, each in order, by word, issuer and year.
func (b seriesBook) closed() []*series {
	list := make([]*series, 0, len(b))
	for _, r := range b {
		r.close()
		list = append(list, r)
	}
	slices.SortFunc(list, func(a, b *series) int {
		return cmp.Or(strings.Compare(a.Word, b.Word), strings.Compare(a.Issuer, b.Issuer), cmp.Compare(a.Year, b.Year))
	})
	return list
}

// missing counts the serials of spans.
func missing(list []catalogue.Span) (n int) {
	for _, s := range list {
		n += s.To - s.From + 1
	}
	return n
}

// spans writes the first twelve spans as people do: 5, 9–12.
func spans(list []catalogue.Span) string {
	var words []string
	for i, s := range list {
		if i == 12 {
			words = append(words, "…")
			break
		}
		w := strconv.Itoa(s.From)
		if s.To > s.From {
			w += "–" + strconv.Itoa(s.To)
		}
		words = append(words, w)
	}
	return strings.Join(words, ", ")
}
