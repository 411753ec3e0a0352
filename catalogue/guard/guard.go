package guard

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"sync"

	"gongkai/catalogue"
)

// Input is what the guard needs besides what was cut.
type Input struct {
	// Fold brings a character to one width, one case and one script. It is asked for single characters.
	Fold func(string) string
	// Convert is the conversion of the twin in traditional characters; nil without one. It is called from many goroutines.
	Convert func(string) string
	// HTML writes a body as a page shows it, without the links and pictures of the site's own. It is called from many
	// goroutines.
	HTML func(w io.Writer, b catalogue.Body) error
	// Kept calls yield with the stretches of HTML, in order, that the pages of a body have byte for byte, if it costs little
	// to have them; it reads them into a buffer, and gives that back. It is called from many goroutines, and may be nil.
	Kept func(buffer []byte, b catalogue.Body, yield func(stretch []byte)) ([]byte, error)
}

// Guard knows the fingerprints of all that one audience may not see.
type Guard struct {
	in       Input
	alphabet *alphabet
	prints   *prints
	secrets  []Secret
	bodies   map[string]*public // the bodies of what is public, by the file that they belong to
	hashes   map[string]int32   // SHA-256 of attachments that are not shown → secret
	normals  sync.Pool          // of *reader
}

// public is a body that everybody of this audience may read, read at most once.
type public struct {
	body catalogue.Body
	once sync.Once
	err  error
}

// Secret is one thing that an author wrote and that the audience may not see.
type Secret struct {
	File    string // below content/, or the private tree
	Private bool
	At      catalogue.At
	Key     string // title, review.approved_by; body, file, path, row
}

// New takes the fingerprints. It fails where a body cannot be read again, and when ctx is done.
func New(ctx context.Context, cut *catalogue.Cut, in Input) (*Guard, error) {
	g := &Guard{in: in, alphabet: newAlphabet(in.Fold), prints: newPrints(), bodies: map[string]*public{}, hashes: map[string]int32{}}
	g.normals.New = func() any { return newReader(g.alphabet) }
	s := &sorter{ctx: ctx, g: g, judge: newJudge(cut), cut: cut, r: newReader(g.alphabet), walker: walker{map[planKey][]step{}}}
	s.r.fleeting = true // the bodies are read from one buffer
	s.secretly = true
	if err := s.everything(); err != nil {
		return nil, err
	}
	g.prints.seal()
	s.secretly = false
	s.r.begin()
	s.r.look = g.explain
	if err := s.everything(); err != nil {
		return nil, err
	}
	g.explain(s.r.finish())
	g.prints.drop()
	return g, nil
}

// Count is how many fingerprints there are.
func (g *Guard) Count() int { return len(g.prints.list) + len(g.hashes) }

// explain takes down that what stands in a text is public.
func (g *Guard) explain(units []uint16) {
	g.prints.find(units, func(n int32) { g.prints.explained[n].Store(true) })
}

// explainBody reads the body of what is public, in both scripts.
func (g *Guard) explainBody(p *public) error {
	p.once.Do(func() {
		var b bytes.Buffer
		if p.err = g.in.HTML(&b, p.body); p.err != nil {
			p.err = fmt.Errorf("read %s for the guard: %w", p.body.Path, p.err)
			return
		}
		r := g.normals.Get().(*reader)
		defer g.normals.Put(r)
		r.begin()
		r.markup(b.Bytes())
		if g.in.Convert != nil {
			r.markup([]byte(g.in.Convert(b.String())))
		}
		g.explain(r.finish())
	})
	return p.err
}
