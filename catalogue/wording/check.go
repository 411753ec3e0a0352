package wording

import (
	"strconv"
	"unicode/utf8"

	"gongkai/catalogue"
)

// most is how many findings of one file are told of one by one.
const most = 100

// Check gives the wrong words of a file, each with its place and the edit that mends it. The text is UTF-8, its lines
// end in LF, and its first line is the file's.
func (f *Finder) Check(file string, text []byte) []catalogue.Problem {
	var problems []catalogue.Problem
	places, n := catalogue.NewPlaces(text), 0
	f.Find(string(text), func(offset int, w *Word) bool {
		if n++; n <= most {
			problems = append(problems, w.problem(file, places.At(offset, utf8.RuneCountInString(w.Wrong))))
		}
		return true
	})
	if n > most {
		last := problems[most-1].At
		problems = append(problems, catalogue.NewProblem(file, last, "text-more", strconv.Itoa(n-most)))
	}
	return problems
}

// Inside gives the wrong words of a text within a document, a cell or a paragraph. where says where its characters
// from:to stand.
func (f *Finder) Inside(file, text string, where func(from, to int) (catalogue.At, catalogue.Words)) []catalogue.Problem {
	var problems []catalogue.Problem
	f.Find(text, func(offset int, w *Word) bool {
		from := utf8.RuneCountInString(text[:offset])
		at, place := where(from, from+utf8.RuneCountInString(w.Wrong))
		problems = append(problems, w.inside(file, at, place))
		return len(problems) < most
	})
	return problems
}

// inside is a problem at a place in a document, which is mended where it was made.
func (w *Word) inside(file string, at catalogue.At, place catalogue.Words) catalogue.Problem {
	hint := w.hint()
	if w.Right != "" {
		hint = catalogue.Words{Chinese: "在原件里改成“" + w.Right + "”，重新导出", English: hint.English + " in the original, and export it again"}
	}
	if place.Chinese != "" {
		place.Chinese, place.English = place.Chinese+"：", place.English+": "
	}
	p := catalogue.NewProblem(file, at, "word-wrong", w.Wrong, hint.Chinese, hint.English, place.Chinese, place.English)
	p.Severity = w.Severity
	return p
}

func (w *Word) problem(file string, at catalogue.At) catalogue.Problem {
	hint := w.hint()
	p := catalogue.NewProblem(file, at, "word-wrong", w.Wrong, hint.Chinese, hint.English, "", "")
	p.Severity = w.Severity
	if w.Right != "" {
		p.Fix = &catalogue.Edit{At: at, Old: w.Wrong, New: w.Right}
	}
	return p
}

func (w *Word) hint() catalogue.Words {
	if w.Right == "" {
		return catalogue.Words{Chinese: "写成“……”；不要的，删掉标出的", English: "write “…”; if it is not wanted, delete what is marked"}
	}
	return catalogue.Words{Chinese: "写成“" + w.Right + "”", English: "write “" + w.Right + "”"}
}
