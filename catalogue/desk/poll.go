package desk

import (
	"context"
	"io/fs"
	"path/filepath"
	"time"
)

// Poll looks at all files every while, for folders of which the system tells nothing: a share of another machine.
type Poll struct {
	roots []string
	every time.Duration
	seen  map[string]stamp
}

// stamp is by what a changed file is known.
type stamp struct {
	size int64
	time time.Time
}

// NewPoll takes down how everything is now.
func NewPoll(every time.Duration, roots ...string) *Poll {
	p := &Poll{roots: roots, every: every}
	p.seen = p.look()
	return p
}

func (p *Poll) look() map[string]stamp {
	seen := map[string]stamp{}
	for _, root := range p.roots {
		filepath.WalkDir(entered(root), func(path string, entry fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return nil // it is gone, or nobody may see it: the reading tells of that
			case entry.IsDir() && path != entered(root) && beside(entry.Name()):
				return fs.SkipDir
			case entry.IsDir() || beside(entry.Name()):
				return nil
			}
			if info, err := entry.Info(); err == nil {
				seen[path] = stamp{info.Size(), info.ModTime()}
			}
			return nil
		})
	}
	return seen
}

// Run tells of changes until ctx ends.
func (p *Poll) Run(ctx context.Context, tell func(Change)) {
	ticker := time.NewTicker(p.every)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			if c := p.compare(p.look()); len(c.Paths) > 0 {
				tell(c)
			}
		}
	}
}

// compare is what is otherwise than it was.
func (p *Poll) compare(now map[string]stamp) (c Change) {
	for path, is := range now {
		if was, known := p.seen[path]; !known || was != is {
			c.note(p.roots, path)
		}
	}
	for path := range p.seen {
		if _, still := now[path]; !still {
			c.note(p.roots, path)
		}
	}
	p.seen = now
	return c
}

// Close ends nothing: there is nothing to let go.
func (p *Poll) Close() {}
