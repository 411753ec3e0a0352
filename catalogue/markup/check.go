package markup

import (
	"fmt"
	"slices"
	"sync"

	"gongkai/catalogue"
)

// Survey is the first reading of all bodies: each is linted while its file is at hand anyway, and what later checks
// need of it is kept. It is safe for use by many goroutines.
type Survey struct {
	// Keep, which may be nil, is given the prepared form of every body that has one. It may not hold on
	// to the bytes.
	Keep     func(b catalogue.Body, prepared []byte)
	markdown *Markdown
	mutex    sync.Mutex
	seen     map[catalogue.Body]seen
	room     sync.Pool // of *[]byte, for prepared forms: a tenth of all that a build allocates
}

// seen is what a first look at a body gave. Problems carry the body's own path.
type seen struct {
	lead     string
	marks    []catalogue.Mark
	links    []catalogue.Link
	problems []catalogue.Problem
}

// NewSurvey begins a survey.
func NewSurvey(m *Markdown) *Survey { return &Survey{markdown: m, seen: map[catalogue.Body]seen{}} }

// See looks at a body. Its text must be UTF-8, and may be changed afterwards.
func (s *Survey) See(b catalogue.Body, text []byte) {
	p := s.markdown.parseValid(text)
	digest, problems := p.read(b.Path, b.Line)
	for i := range problems {
		problems[i].Private = b.Private
	}
	kept := seen{lead: digest.Lead, marks: digest.Marks, problems: problems}
	for _, l := range digest.Links {
		if !l.External {
			kept.links = append(kept.links, catalogue.Link{Dest: l.Dest, Fragment: l.Fragment, Text: l.Text, Image: l.Image, At: l.At, HashAt: l.HashAt})
		}
	}
	s.mutex.Lock()
	s.seen[b] = kept
	s.mutex.Unlock()
	if s.Keep == nil {
		return
	}
	room, ok := s.room.Get().(*[]byte)
	if !ok {
		room = new([]byte)
	}
	if prepared := p.prepare((*room)[:0]); prepared != nil {
		s.Keep(b, prepared)
		*room = prepared
	}
	s.room.Put(room)
}

// Check gives the problems of every body of the register: what the survey saw, links that lead nowhere on the register,
// headings that are named and are not there. read gives a body's bytes. A body that the survey has not seen is an error:
// nothing is published that nobody looked at.
func (s *Survey) Check(reg *catalogue.Register, read func(catalogue.Body) ([]byte, error)) ([]catalogue.Problem, error) {
	texts := reg.Texts()
	var problems []catalogue.Problem
	readings := make([]catalogue.Reading, len(texts))
	for i, t := range texts {
		kept, known := s.seen[t.Body]
		if !known {
			return nil, fmt.Errorf("the text of %s was not looked at when it was read", t.File)
		}
		readings[i] = catalogue.Reading{Text: t, Lead: kept.lead, Marks: kept.marks, Links: kept.links}
		problems = append(problems, kept.problems...)
	}
	more, fragments := reg.Learn(readings)
	missing, err := missingHeadings(s.markdown, read, fragments)
	return slices.Concat(problems, more, missing), err
}

// missingHeadings reads again the few texts whose headings a link names.
func missingHeadings(m *Markdown, read func(catalogue.Body) ([]byte, error), fragments []catalogue.Fragment) ([]catalogue.Problem, error) {
	var problems []catalogue.Problem
	known := map[catalogue.Body][]string{}
	for _, f := range fragments {
		ids, seen := known[f.Body]
		if !seen {
			body, err := read(f.Body)
			if err != nil {
				return nil, err
			}
			for _, h := range m.Headings(body) {
				ids = append(ids, h.ID)
			}
			known[f.Body] = ids
		}
		if ids = slices.Clone(ids); slices.Contains(ids, f.Name) {
			continue
		}
		for i, id := range ids {
			ids[i] = "#" + id
		}
		hint := catalogue.Meant("#"+f.Name, ids[:min(len(ids), 12)], catalogue.Words{Chinese: "删掉标出的，那里没有小标题", English: "delete what is marked: there are no headings there"})
		p := catalogue.NewProblem(f.File, f.At, "link-fragment", f.Dest, f.Name, hint.Chinese, hint.English)
		p.Private = f.Private
		problems = append(problems, p)
	}
	return problems, nil
}
