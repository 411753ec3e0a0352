package supervise

import (
	"strings"
	"unicode"

	"gongkai/catalogue"
)

// numbers tells of document numbers that are there twice. A number with the year in brackets names its issuer too; any
// other, 第5号, is one issuer's.
func (t *twins) numbers() {
	first := map[string]*catalogue.StockItem{}
	for _, it := range t.items {
		number := folded(it.DocumentNo.Value)
		if number == "" || it.Doubtful {
			continue
		}
		if !strings.Contains(number, "(") {
			number += "\n" + it.Lead()
		}
		if before := first[number]; before != nil {
			t.twin(it, before, "item-document-duplicate", it.DocumentNo.At, "duplicate-number", it.DocumentNo.Value)
		} else {
			first[number] = it
		}
	}
}

// titles tells of titles that are there twice with one issuer. That two departments each have a 机构职能 says nothing: where
// one text was published by both, the texts tell.
func (t *twins) titles() {
	first := map[[2]string]*catalogue.StockItem{}
	for _, it := range t.items {
		title := folded(it.Title.Value)
		if title == "" || it.Doubtful {
			continue
		}
		key := [2]string{it.Lead(), title}
		if before := first[key]; before != nil {
			t.twin(it, before, "item-title-duplicate", it.Title.At, "duplicate-title")
		} else {
			first[key] = it
		}
	}
}

// folded is a title or a number without what is no difference: spaces, quotation marks, the form of brackets, width and
// case.
func folded(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 0xFF01 && r <= 0xFF5E {
			r -= 0xFEE0
		}
		switch {
		case unicode.IsSpace(r), strings.ContainsRune("\"'“”‘’「」『』\u200b\ufeff", r):
			return -1
		case strings.ContainsRune("([{〔﹝【〖", r):
			return '('
		case strings.ContainsRune(")]}〕﹞】〗", r):
			return ')'
		case strings.ContainsRune("—–－-", r):
			return '-'
		}
		return unicode.ToLower(r)
	}, s)
}
