package search

import (
	"bytes"
	"cmp"
	"io"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// searchable are the items that have a page, oldest first.
func searchable(ed *catalogue.Edition) []*catalogue.Item {
	var list []*catalogue.Item
	for _, it := range ed.Items {
		if it.Address != "" && it.Form != catalogue.Line {
			list = append(list, it)
		}
	}
	slices.SortStableFunc(list, func(a, b *catalogue.Item) int {
		return cmp.Or(a.ListedOn().Compare(b.ListedOn()), strings.Compare(a.Index, b.Index), strings.Compare(a.Address, b.Address))
	})
	return list
}

// reader gathers the grams of items, one after the other, with buffers of its own.
type reader struct {
	folder *Folder
	html   func(w io.Writer, page string, b catalogue.Body) error
	body   bytes.Buffer
	text   []byte
	folded []byte
	// traditional are the characters of texts that fold to a simplified form.
	traditional map[rune]bool
	collector
}

// item takes down the grams of an item at a place of its segment. Only a full item has more than its edition tells.
func (r *reader) item(place int, it *catalogue.Item) error {
	for _, title := range []string{it.Title, it.Index, it.DocumentNo} {
		r.take(place, inTitle, title)
	}
	for d := it.Department; d != nil; d = d.Parent {
		r.take(place, inBody, d.Name)
	}
	for _, t := range it.Topics {
		r.take(place, inBody, t.Name)
	}
	if !it.SummaryIsLead {
		r.take(place, inHead, it.Summary)
	}
	for _, word := range it.Keywords {
		// The page lists them with marks between; a mark within one parts it there too.
		r.take(place, inHead, strings.NewReplacer("、", " ", ",", " ", "，", " ").Replace(word))
	}
	if it.Form != catalogue.Full || it.Body.Empty() {
		return nil
	}
	r.body.Reset()
	if err := r.html(&r.body, it.Address, it.Body); err != nil {
		return err
	}
	r.text = appendText(r.text[:0], r.body.Bytes())
	r.take(place, inBody, string(r.text))
	return nil
}

func (r *reader) take(place int, where class, text string) {
	r.folded = r.folder.appendNoting(r.folded[:0], text, r.traditional)
	r.add(place, where, r.folded)
}
