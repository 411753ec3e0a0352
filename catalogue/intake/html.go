package intake

import (
	"bytes"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"gongkai/catalogue/foreign"
)

// mostPage bounds a page: parsed it takes many times its size.
const mostPage = 16 << 20

// htmlReader reads the tables of a page.
type htmlReader struct {
	*reader
	grids []*Grid
	notes []string // what stands between tables
	count int
}

// html reads every table of a page, those within tables as tables of their own.
func (r *reader) html(data []byte) ([]*Grid, error) {
	text, ok := foreign.Text(data)
	if !ok {
		return nil, r.refuse(whyEncoding)
	}
	if len(text) > mostPage {
		return nil, r.refuse(whyLarge)
	}
	root, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		return nil, r.refuse(whyBroken)
	}
	h := &htmlReader{reader: r}
	if err := h.walk(root, 0); err != nil {
		return nil, r.broken(err)
	}
	for _, g := range h.grids {
		g.Notes = h.around()
		g.named()
	}
	return h.grids, nil
}

// around are the texts beside the tables, where they say what marks mean.
func (h *htmlReader) around() (list []string) {
	for _, n := range h.notes {
		if explains(n) {
			list = append(list, n)
		}
	}
	return list
}

func (h *htmlReader) walk(n *html.Node, depth int) error {
	if depth > 2000 {
		return foreign.ErrTooLarge
	}
	if n.DataAtom == atom.Table {
		if err := h.table(n); err != nil {
			return err
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode && n.DataAtom != atom.Script && n.DataAtom != atom.Style && len(h.notes) < 10_000 && !within(n, atom.Td, atom.Th) {
			h.notes = append(h.notes, c.Data)
		}
		if err := h.walk(c, depth+1); err != nil {
			return err
		}
	}
	return nil
}

func within(n *html.Node, tags ...atom.Atom) bool {
	for ; n != nil; n = n.Parent {
		for _, t := range tags {
			if n.DataAtom == t {
				return true
			}
		}
	}
	return false
}

// table reads one table without those within it. One that only holds others is no table.
func (h *htmlReader) table(n *html.Node) error {
	h.count++
	g := &Grid{Name: "T" + itoa(h.count), Shut: map[int]bool{}}
	var rows []*html.Node
	own(n, atom.Tr, &rows)
	taken := map[[2]int]bool{}
	for i, tr := range rows {
		if hidden(tr) {
			g.Shut[i] = true
		}
		column := 0
		for td := tr.FirstChild; td != nil; td = td.NextSibling {
			if td.DataAtom != atom.Td && td.DataAtom != atom.Th {
				continue
			}
			for taken[[2]int{i, column}] {
				column++
			}
			c := &Cell{Row: i, Column: column, Height: h.spanOf(td, "rowspan", len(rows)-i), Width: h.spanOf(td, "colspan", 1000), Text: textOf(td), Pictured: pictured(td)}
			if err := h.spend(c.Height*c.Width, c.Text); err != nil {
				return err
			}
			for y := range c.Height {
				for x := range c.Width {
					taken[[2]int{i + y, column + x}] = true
				}
			}
			g.put(c)
			column += c.Width
		}
	}
	for len(g.Rows) < len(rows) {
		g.Rows = append(g.Rows, nil)
	}
	if !holdsTable(n) || g.width() > 2 {
		h.grids = append(h.grids, g)
	}
	return nil
}

// own gathers elements below a node, but not those of tables within it.
func own(n *html.Node, tag atom.Atom, list *[]*html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == tag {
			*list = append(*list, c)
		} else if c.DataAtom != atom.Table {
			own(c, tag, list)
		}
	}
}

func holdsTable(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Table || holdsTable(c) {
			return true
		}
	}
	return false
}

// spanOf is how many rows or columns a cell covers; 0 means to the end.
func (h *htmlReader) spanOf(n *html.Node, name string, most int) int {
	for _, a := range n.Attr {
		if a.Key == name {
			v, err := strconv.Atoi(strings.TrimSpace(a.Val))
			if err == nil && v == 0 && name == "rowspan" {
				return max(most, 1)
			}
			if err == nil {
				return max(min(v, most, h.limits.Span), 1)
			}
		}
	}
	return 1
}

func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "hidden" || a.Key == "style" && strings.Contains(squeezed(strings.ToLower(a.Val)), "display:none") {
			return true
		}
	}
	return false
}

// pictured says whether a cell shows a picture.
func pictured(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Img || c.DataAtom == atom.Svg || c.DataAtom != atom.Table && pictured(c) {
			return true
		}
	}
	return false
}
