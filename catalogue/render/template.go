package render

import (
	"errors"
	"fmt"
	"html"
	"html/template"
	"slices"
	"text/template/parse"
)

// parseTemplates parses a theme's templates as one set and puts the words into them. There are two functions, both
// pure: t is the word of a key, tn that word with values in its places.
func parseTemplates(texts map[string]string, w words) (*template.Template, error) {
	set := template.New("theme").Option("missingkey=error").Funcs(template.FuncMap{"t": w.get, "tn": w.fill})
	names := make([]string, 0, len(texts))
	for name := range texts {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		t, err := set.New(name).Parse(texts[name])
		if err != nil {
			return nil, fmt.Errorf("主题 · theme: %w", err)
		}
		if t.Tree == nil {
			continue
		}
		s := setter{words: w}
		s.list(t.Tree.Root)
		if err := errors.Join(s.errs...); err != nil {
			return nil, fmt.Errorf("主题模板 %s · theme: template %s: %w", name, name, err)
		}
	}
	return set, nil
}

// setter replaces {{t "key"}} by the word itself. A word is the same on every page, and looking it up each time
// would be half of the work of rendering a page.
type setter struct {
	words words
	errs  []error
}

func (s *setter) list(l *parse.ListNode) {
	if l == nil {
		return
	}
	for i, n := range l.Nodes {
		switch n := n.(type) {
		case *parse.ActionNode:
			s.check(n.Pipe)
			if key, ok := constantWord(n.Pipe); ok {
				l.Nodes[i] = &parse.TextNode{NodeType: parse.NodeText, Pos: n.Pos, Text: []byte(html.EscapeString(s.words.get(key)))}
			}
		case *parse.IfNode:
			s.branch(&n.BranchNode)
		case *parse.WithNode:
			s.branch(&n.BranchNode)
		case *parse.RangeNode:
			s.branch(&n.BranchNode)
		case *parse.TemplateNode:
			s.check(n.Pipe)
		}
	}
}

func (s *setter) branch(b *parse.BranchNode) {
	s.check(b.Pipe)
	s.list(b.List)
	s.list(b.ElseList)
}

// check reports the keys that the language lacks.
func (s *setter) check(p *parse.PipeNode) {
	if p == nil {
		return
	}
	for _, c := range p.Cmds {
		for _, a := range c.Args {
			if inner, ok := a.(*parse.PipeNode); ok {
				s.check(inner)
			}
		}
		if key, ok := wordKey(c); ok {
			if _, known := s.words.byKey[key]; !known {
				s.errs = append(s.errs, fmt.Errorf("i18n 里没有 %q · there is no word %q in i18n", key, key))
			}
		}
	}
}

// wordKey is the key of a call of t or tn.
func wordKey(c *parse.CommandNode) (key string, ok bool) {
	if len(c.Args) < 2 {
		return "", false
	}
	f, isName := c.Args[0].(*parse.IdentifierNode)
	k, isText := c.Args[1].(*parse.StringNode)
	if !isName || !isText || f.Ident != "t" && f.Ident != "tn" {
		return "", false
	}
	return k.Text, true
}

func constantWord(p *parse.PipeNode) (key string, ok bool) {
	if len(p.Cmds) != 1 || len(p.Decl) > 0 || len(p.Cmds[0].Args) != 2 {
		return "", false
	}
	if f, isName := p.Cmds[0].Args[0].(*parse.IdentifierNode); !isName || f.Ident != "t" {
		return "", false
	}
	return wordKey(p.Cmds[0])
}
