package build

import (
	"sync"

	"gongkai/catalogue"
	"gongkai/catalogue/source"
	"gongkai/catalogue/wording"
)

// spelling looks for wrong words in every text while it is at hand. Who reads other documents hands what it read to the
// same finder.
type spelling struct {
	finder   *wording.Finder
	mutex    sync.Mutex
	problems []catalogue.Problem
}

// newSpelling takes the list that gongkai brings, for a site in simplified Chinese, and the site's own over it.
func newSpelling(tree source.Tree) (*spelling, error) {
	own, simplified := tree.Words()
	var usual []wording.Word
	if simplified {
		var err error
		if usual, err = wording.Default(); err != nil {
			return nil, err
		}
	}
	return &spelling{finder: wording.New(usual, wording.Own(own))}, nil
}

func (s *spelling) look(t source.Text) {
	problems := s.finder.Check(t.File, t.Bytes)
	if len(problems) == 0 {
		return
	}
	for i := range problems {
		problems[i].Private = t.Private
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.problems = append(s.problems, problems...)
}
