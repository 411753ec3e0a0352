package build

import (
	"sync"

	"gongkai/catalogue"
	"gongkai/catalogue/privacy"
	"gongkai/catalogue/source"
	"gongkai/catalogue/wording"
)

// spelling looks for wrong words in every text while it is at hand, and in the documents while their personal data is
// looked for.
type spelling struct {
	finder   *wording.Finder
	mutex    sync.Mutex
	problems []catalogue.Problem
}

// newSpelling takes the list that gongkai brings, for a site in simplified Chinese, and the site's own over it.
func newSpelling(preface *source.Preface) (*spelling, error) {
	var usual []wording.Word
	if preface.Language() == "zh-Hans" {
		var err error
		if usual, err = wording.Default(); err != nil {
			return nil, err
		}
	}
	return &spelling{finder: wording.New(usual, wording.Own(preface.Words))}, nil
}

func (s *spelling) look(t source.Text) { s.add(s.finder.Check(t.File, t.Bytes), t.Private) }

// inside looks at a text within a document.
func (s *spelling) inside(d privacy.Document, text string, where func(from, to int) (catalogue.At, catalogue.Words)) {
	s.add(s.finder.Inside(d.File, text, where), d.Private)
}

func (s *spelling) add(problems []catalogue.Problem, private bool) {
	if len(problems) == 0 {
		return
	}
	for i := range problems {
		problems[i].Private = private
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.problems = append(s.problems, problems...)
}
