package intake

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// textOf is what an element shows: white space as browsers show it, a line for each block, letters in the font of symbols
// that they are in.
func textOf(n *html.Node) string {
	var b strings.Builder
	write(&b, n, "", 0)
	lines := strings.Split(b.String(), "\n")
	kept := lines[:0]
	for _, line := range lines {
		if line = strings.Trim(spaces(line), " "); line != "" {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "\n")
}

// spaces makes one of every run of spaces that a browser shows as one.
func spaces(line string) string {
	var b strings.Builder
	last := rune(0)
	for _, c := range line {
		if c == '\t' || c == '\r' {
			c = ' '
		}
		if c != ' ' || last != ' ' {
			b.WriteRune(c)
		}
		last = c
	}
	return b.String()
}

func write(b *strings.Builder, n *html.Node, font string, depth int) {
	if depth > 2000 {
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			b.WriteString(shown(strings.ReplaceAll(c.Data, "\n", " "), font))
		case c.Type != html.ElementNode, c.DataAtom == atom.Table, c.DataAtom == atom.Script, c.DataAtom == atom.Style, hidden(c):
		case c.DataAtom == atom.Input:
			b.WriteString(tickedBox(c))
		case c.DataAtom == atom.Br:
			b.WriteByte('\n')
		case c.DataAtom == atom.P || c.DataAtom == atom.Div || c.DataAtom == atom.Li:
			b.WriteByte('\n')
			write(b, c, fontOf(c, font), depth+1)
			b.WriteByte('\n')
		default:
			write(b, c, fontOf(c, font), depth+1)
		}
	}
}

// tickedBox is what a box of a form shows.
func tickedBox(n *html.Node) string {
	box, ticked := false, false
	for _, a := range n.Attr {
		box = box || a.Key == "type" && (strings.EqualFold(a.Val, "checkbox") || strings.EqualFold(a.Val, "radio"))
		ticked = ticked || a.Key == "checked"
	}
	switch {
	case box && ticked:
		return "☑"
	case box:
		return "☐"
	}
	return ""
}

// fontOf is the font of symbols that an element sets.
func fontOf(n *html.Node, font string) string {
	for _, a := range n.Attr {
		value := strings.ToLower(a.Val)
		if a.Key != "style" && a.Key != "face" || a.Key == "style" && !strings.Contains(value, "font-family") {
			continue
		}
		switch {
		case strings.Contains(value, "wingdings 2"):
			return "wingdings 2"
		case strings.Contains(value, "wingdings"):
			return "wingdings"
		}
		return ""
	}
	return font
}
