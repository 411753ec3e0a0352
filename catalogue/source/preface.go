package source

import (
	"bytes"
	"fmt"

	"gongkai/catalogue"
)

// Preface is what must be known of a tree before it is read: which files there are, and what site.yaml and words.csv
// say. They are read once; what is wrong with them is among the problems of Load.
type Preface struct {
	Tree
	Limits catalogue.Limits
	Words  []*catalogue.WordRecord

	decoder  *decoder
	site     *catalogue.SiteRecord
	files    []found // all others
	walked   map[string]bool
	problems []catalogue.Problem
	texts    []Text // of both, for who looks when all is read
}

// Open lists the files of a tree and reads its preface. An error is the machine's.
func Open(tree Tree) (*Preface, error) {
	files, problems, err := list(tree)
	if err != nil {
		return nil, fmt.Errorf("list the content: %w", err)
	}
	p := &Preface{Tree: tree, Limits: catalogue.DefaultLimits(), decoder: newDecoder(), walked: map[string]bool{}}
	p.problems = problems
	for _, f := range files {
		p.walked[f.path] = p.walked[f.path] || f.private
	}
	// site.yaml comes first: it says how large the other may be.
	for _, first := range []class{siteFile, wordFile} {
		for _, f := range files {
			if f.class != first {
				continue
			}
			if err := p.read(f); err != nil {
				return nil, err
			}
		}
	}
	for _, f := range files {
		if f.class != siteFile && f.class != wordFile {
			p.files = append(p.files, f)
		}
	}
	return p, nil
}

// read reads one of the two files.
func (p *Preface) read(f found) error {
	l := p.loader(Onlooker{Look: func(t Text) {
		t.Bytes = bytes.Clone(t.Bytes)
		p.texts = append(p.texts, t)
	}})
	r := l.file(f)
	p.problems = append(p.problems, r.problems...)
	if r.site != nil {
		p.site, p.Limits = r.site, p.Limits.With(r.site.Limits)
	}
	p.Words = append(p.Words, r.words...)
	return r.err
}

func (p *Preface) loader(o Onlooker) *loader {
	return &loader{Tree: p.Tree, Onlooker: o, decoder: p.decoder, limits: p.Limits, walked: p.walked}
}

// Zone is the time zone that site.yaml sets.
func (p *Preface) Zone() string { return p.site.Zone() }

// Language is the language that site.yaml sets.
func (p *Preface) Language() string { return p.site.Tongue() }

// Topics are the ids of the topics of site.yaml, by id and by name.
func (p *Preface) Topics() map[string]string {
	ids := map[string]string{}
	if p.site == nil {
		return ids
	}
	for _, t := range p.site.Topics {
		ids[t.Name.Value], ids[t.ID.Value] = t.ID.Value, t.ID.Value
	}
	delete(ids, "")
	return ids
}

// Reports says whether site.yaml has the disclosure office's report shown to an audience.
func (p *Preface) Reports(audience string) bool { return p.site.Reports(audience) }
