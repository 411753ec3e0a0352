package markup

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
)

// indented reports Chinese text that four spaces have made a block of code.
func (r *reading) indented(n *ast.CodeBlock) {
	if n.Lines().Len() == 0 {
		return
	}
	chinese := false
	eachLine(n, r.source, func(line []byte) {
		for _, c := range string(line) {
			chinese = chinese || isChinese(c)
		}
	})
	if !chinese {
		return
	}
	stop := n.Lines().At(0).Start
	for stop < len(r.source) && (r.source[stop] == ' ' || r.source[stop] == '\t') {
		stop++
	}
	start := stop
	for start > 0 && (r.source[start-1] == ' ' || r.source[start-1] == '\t') {
		start--
	}
	words := excerpt(bytes.TrimSpace(r.source[stop:lineEnd(r.source, stop)]))
	if n.Lines().Len() == 1 {
		r.mend("text-code-indent", start, stop, "", words)
		return
	}
	r.report("text-code-indent", start, stop, words)
}

// fenced reports a block of code that is never closed: it swallows the rest of the document.
func (r *reading) fenced(n *ast.FencedCodeBlock) {
	start := r.mark(n, "`~")
	last := lineEnd(r.source, start)
	if lines := n.Lines(); lines.Len() > 0 {
		last = lineEnd(r.source, max(lines.At(lines.Len()-1).Stop-1, start))
	}
	fence := r.source[start:runEnd(r.source, start)]
	if last+1 < len(r.source) {
		next := bytes.TrimLeft(r.source[last+1:lineEnd(r.source, last+1)], " \t>")
		if bytes.HasPrefix(next, fence) {
			return
		}
	}
	r.report("text-code-open", start, start+len(fence), string(excerpt(fence)))
}
