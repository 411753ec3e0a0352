package privacy

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"golang.org/x/net/html"

	"gongkai/catalogue"
)

// html reads a page: its text block by block, its tables, its comments and the values of its attributes.
func (f *finder) html(text []byte) {
	r := &page{finder: f, number: 1}
	z := html.NewTokenizer(bytes.NewReader(text))
	z.SetMaxBuf(1 << 22)
	for {
		kind := z.Next()
		raw := z.Raw()
		if kind == html.ErrorToken {
			if !errors.Is(z.Err(), io.EOF) {
				r.unread(catalogue.Words{}, tooLarge)
			}
			break
		}
		r.token(kind, z.Token(), string(raw))
		r.advance(string(raw))
	}
	r.flush()
}

// page is the reading of an HTML file.
type page struct {
	*finder
	number, column int // where the next token begins: line from 1, characters before it
	text           strings.Builder
	places         []catalogue.At // of each character of text
	grids          []*grid
	cells          []cell
	columns        int
	inCell         bool
}

func (r *page) token(kind html.TokenType, token html.Token, raw string) {
	switch kind {
	case html.TextToken:
		r.write(token.Data, raw)
	case html.CommentToken:
		r.passage(token.Data, searching{}, inLine(r.number, r.column+len("<!--")))
	case html.StartTagToken, html.SelfClosingTagToken:
		for _, a := range token.Attr {
			r.passage(a.Val, searching{}, inLine(r.number, r.column))
		}
		r.start(token.Data)
	case html.EndTagToken:
		r.end(token.Data)
	}
}

// write adds a text. Where it holds entities only its beginning is known to stand where it stands.
func (r *page) write(data, raw string) {
	exact := data == raw
	line, column := r.number, r.column
	for _, c := range data {
		r.text.WriteRune(c)
		r.places = append(r.places, catalogue.At{Line: uint32(line), Column: narrow(column + 1), Width: 1})
		if !exact {
			continue
		}
		if column++; c == '\n' {
			line, column = line+1, 0
		}
	}
}

func (r *page) advance(raw string) {
	if i := strings.LastIndexByte(raw, '\n'); i >= 0 {
		r.number += strings.Count(raw, "\n")
		r.column, raw = 0, raw[i+1:]
	}
	r.column += length(raw)
}

func (r *page) start(tag string) {
	switch tag {
	case "table":
		r.flush()
		r.grids = append(r.grids, r.table())
	case "tr":
		r.row()
	case "td", "th":
		r.flush()
		r.inCell = true
	case "br":
		r.write(" ", " ")
	case "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "body", "option":
		if !r.inCell {
			r.flush()
		}
	}
}

func (r *page) end(tag string) {
	switch tag {
	case "td", "th":
		r.flush()
	case "tr":
		r.row()
	case "table":
		r.row()
		if len(r.grids) > 0 {
			r.grids = r.grids[:len(r.grids)-1]
		}
	case "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "title", "script", "style":
		if !r.inCell {
			r.flush()
		}
	}
}

// flush ends a block of text, or a cell.
func (r *page) flush() {
	text, places := r.text.String(), r.places
	r.text.Reset()
	r.places = nil
	where := func(from, to int) (catalogue.At, catalogue.Words) {
		if from >= len(places) {
			return catalogue.At{Line: uint32(r.number), Column: 1}, catalogue.Words{}
		}
		place := places[from]
		place.Width = narrow(to - from)
		return place, catalogue.Words{}
	}
	if r.inCell && len(r.grids) > 0 {
		r.columns++
		trimmed := strings.TrimLeft(text, " \n\t\u00a0")
		skipped := length(text) - length(trimmed)
		moved := func(from, to int) (catalogue.At, catalogue.Words) { return where(from+skipped, to+skipped) }
		r.cells = append(r.cells, cell{column: r.columns, text: strings.TrimSpace(trimmed), where: moved})
		r.inCell = false
		return
	}
	r.inCell = false
	r.passage(text, searching{}, where)
}

// row ends a row of the innermost table.
func (r *page) row() {
	r.flush()
	if len(r.grids) > 0 && len(r.cells) > 0 {
		r.grids[len(r.grids)-1].row(r.cells)
	}
	r.cells, r.columns = nil, 0
}
