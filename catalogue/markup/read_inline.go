package markup

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"

	"gongkai/catalogue"
)

// inlines reads the inlines of a block. What is left over as text, after goldmark has taken out all that it
// recognizes, is read line by line: there stand the links, emphases and footnotes that did not become any.
func (r *reading) inlines(parent ast.Node) {
	start, stop := 0, 0
	for c := parent.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok && !t.IsRaw() {
			if t.Segment.Start != stop {
				r.leftover(start, stop)
				start = t.Segment.Start
			}
			stop = t.Segment.Stop
			continue
		}
		r.leftover(start, stop)
		start, stop = 0, 0
		r.inline(c)
	}
	r.leftover(start, stop)
}

func (r *reading) inline(n ast.Node) {
	switch n := n.(type) {
	case *ast.Link, *ast.Image:
		r.link(n)
		r.inlines(n)
	case *ast.AutoLink:
		r.link(n)
	case *ast.RawHTML:
		segment := n.Segments.At(0)
		r.tag(n, segment.Start, segment.Stop)
	case *ast.Emphasis:
		r.emphasis(n)
		r.inlines(n)
	}
}

// tag reports raw HTML that begins at start and ends at stop or before.
func (r *reading) tag(n ast.Node, start, stop int) {
	written := r.source[start:stop]
	if end := bytes.IndexByte(written, '>'); end >= 0 && !bytes.HasPrefix(written, []byte("<!--")) {
		written = written[:end+1]
	} else if end := bytes.Index(written, []byte("-->")); end >= 0 {
		written = written[:end+3]
	}
	rule, hint, marked := catalogue.Rule("text-html"), catalogue.Words{}, start+len(written)
	switch lower := strings.ToLower(string(written[:min(len(written), 4)])); {
	case lower == "<!--":
		rule, hint = "text-html-comment", catalogue.Words{Chinese: "删掉标出的注释", English: "delete what is marked, the comment"}
		if bytes.IndexByte(written, '\n') >= 0 || !bytes.HasSuffix(written, []byte("-->")) {
			hint = catalogue.Words{Chinese: "删掉从这里到“-->”的注释", English: "delete all from here to “-->”"}
		}
	case strings.HasPrefix(lower, "<br") && len(written) > 3 && !isLetter(written[3]):
		rule = "text-html-break"
		hint, marked = r.breakHint(n, start, marked)
	}
	r.report(rule, start, marked, excerpt(written), hint.Chinese, hint.English)
}

// emphasis reports asterisks that were taken for emphasis although they stand between numbers (2*3*4) or in names
// (张*三、李*四): they vanish from the page, and with them the multiplication or the mask.
func (r *reading) emphasis(n *ast.Emphasis) {
	start, stop := n.Pos(), r.stop(n)
	if start < 0 || stop > len(r.source) || r.source[start] != '*' {
		return
	}
	before, _ := utf8.DecodeLastRune(r.source[:start])
	after, _ := utf8.DecodeRune(r.source[stop:])
	inner := r.source[start:stop]
	shown := "＊"
	switch {
	case isDigitRune(before) && isDigitRune(after):
		shown = "×"
	case isWordRune(before) && isWordRune(after) && bytes.ContainsAny(inner, "、，；,; \n"):
	default:
		return
	}
	r.report("text-asterisk-lost", start, stop, excerpt(inner), strings.ReplaceAll(string(inner), "*", shown))
}

func isDigitRune(r rune) bool { return r >= '0' && r <= '9' }

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// stop is where an inline ends in the body, with its closing marks.
func (r *reading) stop(n ast.Node) int {
	if stop, ok := r.state.stops[n]; ok {
		return stop
	}
	switch n := n.(type) {
	case *ast.Text:
		return n.Segment.Stop
	case *ast.AutoLink:
		stop := n.Pos() + len(n.Label(r.source))
		if r.source[n.Pos()] == '<' {
			stop += 2
		}
		return stop
	case *ast.RawHTML:
		return n.Segments.At(n.Segments.Len() - 1).Stop
	case *ast.Emphasis:
		if last := n.LastChild(); last != nil {
			return r.stop(last) + n.Level
		}
	case *ast.CodeSpan:
		if last := n.LastChild(); last != nil {
			at := r.stop(last)
			for at < len(r.source) && (r.source[at] == '`' || util.IsSpace(r.source[at])) {
				at++
			}
			return at
		}
	}
	return max(n.Pos(), 0)
}
