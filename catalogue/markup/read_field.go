package markup

import (
	"bytes"
	"regexp"
)

// wordFields are what Word leaves where a field of its own could not be worked out, and fields that were pasted as they are
// written: 错误!未找到引用源。, PAGE \* MERGEFORMAT. A word stands in every one of a form: few texts have it.
var wordFields = []struct {
	word string
	form *regexp.Regexp
}{
	{"未找到引用源", regexp.MustCompile(`错误[!！][ \t]*未找到引用源[。.]?`)},
	{"未定义书签", regexp.MustCompile(`错误[!！][ \t]*未定义书签[。.]?`)},
	{"Error! ", regexp.MustCompile(`Error! (?:Reference source not found|Bookmark not defined)\.?`)},
	{"MERGEFORMAT", regexp.MustCompile(`\{?(?:PAGE|NUMPAGES|DATE|TIME|SEQ|REF|PAGEREF|TOC|HYPERLINK)[^\n{}]{0,40}\\\* ?MERGEFORMAT\}?`)},
}

// fields reports what was left of fields of Word.
func (r *reading) fields() {
	for _, field := range wordFields {
		if !bytes.Contains(r.source, []byte(field.word)) {
			continue
		}
		for _, at := range field.form.FindAllIndex(r.source, maxReports) {
			r.report("text-word-field", at[0], at[1], excerpt(r.source[at[0]:at[1]]))
		}
	}
}
