package source

import (
	"bytes"
	"cmp"
	"context"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"gongkai/catalogue"
)

// Tidied is a file that tidying concerns.
type Tidied struct {
	File      string
	Private   bool
	Was, Text []byte // the bytes of the file, as they are and as they ought to be
	Mends     []catalogue.Mend
	Problems  []catalogue.Problem // why it is left as it is
}

// Changed says whether the file is to be written anew.
func (t Tidied) Changed() bool { return len(t.Problems) == 0 && !bytes.Equal(t.Was, t.Text) }

// TidyBody tidies the text below the front matter; line is the line of the file on which it begins. It is called from
// many goroutines. off says which rules the site has turned off.
type TidyBody func(line int, body []byte, off func(catalogue.Rule) bool) ([]byte, []catalogue.Mend)

// Tidy gives, in the order of their paths, the files of both trees that ought to be written otherwise than they are, or
// that cannot be tidied. only says which are wanted. It writes nothing; an error is the machine's.
func (p *Preface) Tidy(ctx context.Context, only func(file string, private bool) bool, body TidyBody) ([]Tidied, error) {
	files := p.all()
	results, errs := make([]Tidied, len(files)), make([]error, len(files))
	var next atomic.Int64
	var wait sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(files) && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				if only(files[i].path, files[i].private) {
					results[i], errs[i] = p.tidyFile(files[i], body)
				}
			}
		})
	}
	wait.Wait()
	list := p.unwalked(only)
	for i, t := range results {
		if errs[i] != nil {
			return nil, errs[i]
		}
		if t.Changed() || len(t.Problems) > 0 {
			list = append(list, t)
		}
	}
	return list, ctx.Err()
}

// all are the files of the tree, with the two that the preface has read.
func (p *Preface) all() []found {
	var first []found
	for _, name := range []string{"site.yaml", "words.csv"} {
		if private, there := p.walked[name]; there && !private {
			first = append(first, found{path: name, class: classify(name)})
		}
	}
	return append(first, p.files...)
}

// unwalked are the files and folders that nobody could look into.
func (p *Preface) unwalked(only func(file string, private bool) bool) (list []Tidied) {
	for _, problem := range p.problems {
		if _, walked := p.walked[problem.File]; problem.Rule == "file-unreadable" && !walked && only(problem.File, problem.Private) {
			list = append(list, Tidied{File: problem.File, Private: problem.Private, Problems: []catalogue.Problem{problem}})
		}
	}
	return list
}

// tidyFile reads a file of a kind that can be tidied. Of all others nothing is said.
func (p *Preface) tidyFile(f found, body TidyBody) (t Tidied, err error) {
	limit := p.Limits.TextBytes
	switch {
	case f.class.untidied():
		return t, nil
	case f.class.table():
		limit = p.Limits.TableBytes()
	}
	var d desk
	text, problems, err := d.text(p.of(f.private), f.path, limit)
	if problem, ok := Unreadable(f.path, f.private, err); ok {
		return Tidied{File: f.path, Private: f.private, Problems: []catalogue.Problem{problem}}, nil
	}
	if err != nil {
		return t, err
	}
	if len(problems) > 0 {
		f.own(problems)
		return Tidied{File: f.path, Private: f.private, Problems: problems}, nil
	}
	t = tidyText(f, d.raw.Bytes(), text, func(line int, text []byte) ([]byte, []catalogue.Mend) { return body(line, text, p.site.Silences) })
	return t, nil
}

// TidyText tidies one file of which nothing is known but its path below content/ and its bytes: what an editor is about
// to save.
func TidyText(file string, raw []byte, body TidyBody) Tidied {
	f := found{path: file, class: classify(file)}
	text, problems := normalise(file, raw)
	if len(problems) > 0 || f.class.untidied() {
		return Tidied{File: file, Was: raw, Text: raw, Problems: problems}
	}
	none := func(catalogue.Rule) bool { return false }
	return tidyText(f, raw, text, func(line int, text []byte) ([]byte, []catalogue.Mend) { return body(line, text, none) })
}

// tidyText tidies one file; text is what raw says, its lines ended by LF. Lines that all end as on Windows go on to.
func tidyText(f found, raw, text []byte, body func(line int, text []byte) ([]byte, []catalogue.Mend)) Tidied {
	t := Tidied{File: f.path, Private: f.private, Was: bytes.Clone(raw)}
	if f.class.table() {
		t.Text, t.Mends = tidyHead(f.class, t.Was)
		return t
	}
	better, mends, problems := tidyParts(f, text, body)
	t.Mends, t.Problems = mends, problems
	f.own(t.Problems)
	if bytes.HasPrefix(raw, []byte("\uFEFF")) {
		t.mend("文件开头的 BOM", "the byte order mark")
	}
	windows := bytes.Count(raw, []byte("\r\n"))
	switch {
	case windows > 0 && windows == bytes.Count(raw, []byte("\n")) && windows == bytes.Count(raw, []byte("\r")):
		better = bytes.ReplaceAll(better, []byte("\n"), []byte("\r\n"))
	case bytes.IndexByte(raw, '\r') >= 0:
		t.mend("换行的写法不一", "lines that end in different ways")
	}
	t.Text = better
	slices.SortStableFunc(t.Mends, func(a, b catalogue.Mend) int {
		return cmp.Or(cmp.Compare(a.At.Line, b.At.Line), cmp.Compare(a.At.Column, b.At.Column))
	})
	return t
}

// own says of the problems of a file in which tree it lies.
func (f found) own(problems []catalogue.Problem) {
	if f.private {
		private(problems, f.path)
	}
}

func (t *Tidied) mend(chinese, english string) {
	t.Mends = append(t.Mends, catalogue.Mend{At: catalogue.At{Line: 1, Column: 1}, What: catalogue.Words{Chinese: chinese, English: english}})
}

// tidyParts tidies the front matter and the body, each by itself. With problems the file is left as it is.
func tidyParts(f found, text []byte, body func(line int, text []byte) ([]byte, []catalogue.Mend)) (better []byte, mends []catalogue.Mend, problems []catalogue.Problem) {
	if f.class == siteFile {
		block, mends, problems := tidyFront(f, string(text), 1)
		return []byte(endLine(block)), mends, problems
	}
	if problems = pasted(f.path, text); len(problems) > 0 {
		return text, nil, problems
	}
	start, stop, end := 0, 0, 0
	if !(f.class == frontFile || f.private && f.class == itemFile) || fenced(text) {
		var wrong catalogue.Problem
		var bad bool
		if end, wrong, bad = fences(f.path, text); bad {
			return text, nil, []catalogue.Problem{wrong}
		}
		start = bytes.IndexByte(text, '\n') + 1
		stop = bytes.LastIndexByte(bytes.TrimSuffix(text[:end], []byte("\n")), '\n') + 1
	}
	block := ""
	if end > 0 {
		block, mends, problems = tidyFront(f, string(text[start:stop]), 2)
	}
	words, more := body(bytes.Count(text[:end], []byte("\n"))+1, text[end:])
	trimmed := trimEnd(words)
	if len(trimmed) != len(words) {
		more = append(more, catalogue.Mend{At: catalogue.NewAt(bytes.Count(text, []byte("\n"))+1, 1, 1), What: catalogue.Words{Chinese: "文件末尾的空行", English: "the end of the file"}})
	}
	head := string(text[:start]) + block + endLine(string(text[stop:end]))
	return append([]byte(head), trimmed...), append(mends, more...), problems
}

// trimEnd takes the blank lines from the end of a body and ends its last line. Spaces behind words stay.
func trimEnd(body []byte) []byte {
	for {
		i := bytes.LastIndexByte(bytes.TrimSuffix(body, []byte("\n")), '\n') + 1
		if len(body) == 0 || len(bytes.Trim(body[i:], " \t\n")) > 0 {
			return []byte(endLine(string(body)))
		}
		body = body[:i]
	}
}

// endLine is a text whose last line has its end.
func endLine(text string) string {
	if text == "" || strings.HasSuffix(text, "\n") {
		return text
	}
	return text + "\n"
}
