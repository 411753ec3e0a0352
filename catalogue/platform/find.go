package platform

import (
	"strings"

	"gongkai/catalogue"
)

// finder knows the last rows of a log by what an answer may call them. It is made once for an answer: both have a row for
// everything that was ever sent.
type finder struct {
	last     map[string]*catalogue.ReceiptRecord   // by key
	byNumber map[string][]*catalogue.ReceiptRecord // by the end of the key: a duty's number is known within its department
	byTitle  map[string][]*catalogue.ReceiptRecord
}

func (l *Log) finder() *finder {
	f := &finder{l.last, map[string][]*catalogue.ReceiptRecord{}, map[string][]*catalogue.ReceiptRecord{}}
	for key, r := range l.last {
		if _, number, ok := strings.Cut(key, " "); ok {
			f.byNumber[number] = append(f.byNumber[number], r)
		}
		f.byTitle[r.Title.Value] = append(f.byTitle[r.Title.Value], r)
	}
	return f
}

// find is the last row of what is meant: by its number; by its title where there is no number, or several have it.
func (f *finder) find(index, title string) (found *catalogue.ReceiptRecord, several bool) {
	if r := f.last[index]; r != nil {
		return r, false
	}
	rows := f.byNumber[index]
	switch {
	case index == "" && title == "":
		return nil, false
	case index == "":
		rows = f.byTitle[title]
	case len(rows) > 1 && title != "":
		if rows = titled(rows, title); len(rows) == 0 {
			return nil, true
		}
	}
	if len(rows) == 1 {
		return rows[0], false
	}
	return nil, len(rows) > 1
}

func titled(rows []*catalogue.ReceiptRecord, title string) (list []*catalogue.ReceiptRecord) {
	for _, r := range rows {
		if r.Title.Value == title {
			list = append(list, r)
		}
	}
	return list
}
