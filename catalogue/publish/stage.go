package publish

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"gongkai/catalogue"
)

// stage is the folder in which a run prepares the new site.
type stage struct {
	place
	audience string
	replace  bool                // the output exists
	owned    map[string]struct{} // addresses that the output's manifest lists
	claims   *claims
	folders  sync.Map // path of a folder of the stage → *sync.Mutex
}

// newStage reads what the output holds; mend has seen to it that the output is a whole site or none.
func newStage(p place, audience string) (*stage, error) {
	s := &stage{place: p, audience: audience, replace: exists(p.out), owned: map[string]struct{}{}, claims: newClaims()}
	s.claims.files[fold(sumsName)] = claim{address: sumsName}
	if err := p.fits(audience); err != nil {
		return nil, err
	}
	_, err := readManifest(p.manifest(), func(address string) { s.owned[address] = struct{}{} })
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, p.unreadable(err)
	}
	return s, nil
}

// writers is how many goroutines write files: more only wait for one another in the file system.
const writers = 2

// fill brings the files to the stage: this goroutine makes the folders, others write. The entries have no order.
func (s *stage) fill(ctx context.Context, files iter.Seq2[catalogue.File, error]) ([]entry, error) {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	results := make([][]entry, writers)
	jobs := make(chan catalogue.File, 8*writers)
	var pool sync.WaitGroup
	for i := range results {
		pool.Go(func() { results[i] = s.work(ctx, stop, jobs) })
	}
	if err := s.feed(ctx, files, jobs); err != nil {
		stop(err)
	}
	pool.Wait()
	if err := context.Cause(ctx); err != nil {
		return nil, err
	}
	return slices.Concat(results...), nil
}

// feed hands out the files one by one, each after its folder exists.
func (s *stage) feed(ctx context.Context, files iter.Seq2[catalogue.File, error], jobs chan<- catalogue.File) error {
	defer close(jobs)
	for f, err := range files {
		if err != nil {
			return err
		}
		needed, err := s.claims.add(f)
		if err != nil {
			return err
		}
		for _, dir := range needed {
			if err := s.makeFolder(s.staged(dir)); err != nil {
				return fmt.Errorf("create a folder of the site: %w", err)
			}
		}
		select {
		case jobs <- f:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
	return nil
}

// work writes files until there are no more; after a failure, its own or another's, it only empties the queue.
func (s *stage) work(ctx context.Context, stop context.CancelCauseFunc, jobs <-chan catalogue.File) []entry {
	var done []entry
	w := newWriter(s)
	for f := range jobs {
		if ctx.Err() != nil {
			continue
		}
		e, err := w.put(ctx, f)
		if err != nil {
			stop(fmt.Errorf("write %s: %w", f.Address, err))
			continue
		}
		done = append(done, e)
	}
	return done
}

// makeFolder makes a folder of the stage. Its subfolders will lie far apart from it, see spread.
func (s *stage) makeFolder(path string) error {
	if err := os.Mkdir(path, 0o755); err != nil {
		return err
	}
	spread(path)
	s.folders.Store(path, &sync.Mutex{})
	return nil
}

// inTurn creates a file. Two that are made in one folder at a time would have the processors spin in the system until
// one is done; here the other waits at rest.
func (s *stage) inTurn(path string) (*os.File, error) {
	if turn, ok := s.folders.Load(filepath.Dir(path)); ok {
		turn := turn.(*sync.Mutex)
		turn.Lock()
		defer turn.Unlock()
	}
	return create(path)
}

// seal writes the manifest, which makes the stage complete.
func (s *stage) seal(entries []entry) (entry, error) {
	data, err := encodeManifest(s.audience, entries)
	if err != nil {
		return entry{}, fmt.Errorf("write the manifest: %w", err)
	}
	s.owned[manifestName] = struct{}{}
	e, err := newWriter(s).put(context.Background(), catalogue.File{Address: manifestName, Data: data})
	if err != nil {
		return e, fmt.Errorf("write the manifest: %w", err)
	}
	return e, nil
}

func (s *stage) staged(address string) string {
	return filepath.Join(s.stage, filepath.FromSlash(address))
}

func (s *stage) former(address string) string {
	return filepath.Join(s.out, filepath.FromSlash(address))
}

func (s *stage) owns(address string) bool {
	_, ok := s.owned[address]
	return ok
}
