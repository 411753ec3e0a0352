package desk

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// Watch tells what changes below some folders. The system tells of single folders, so that each new one is added to them.
type Watch struct {
	roots   []string
	watcher *fsnotify.Watcher
}

// Change is what happened in a moment: paths below the roots, with slashes. Lost: the system lost count, and anything may
// have changed.
type Change struct {
	Paths map[string][]string // by root
	Lost  bool
	Err   error // a folder that cannot be watched, so that what happens in it is not told of; nil: none
}

// NewWatch begins to watch. An error is the machine's: most often it watches no more folders than some limit.
func NewWatch(roots ...string) (*Watch, error) {
	watcher, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("watch the content: %w", err)
	}
	w := &Watch{roots: roots, watcher: watcher}
	for _, root := range roots {
		if _, err := w.add(entered(root)); err != nil {
			watcher.Close()
			return nil, fmt.Errorf("watch the content: %w", err)
		}
	}
	return w, nil
}

// add watches a folder and all below it, and gives the files that are there: who made them may have done so before anybody
// watched. One that is gone again is passed over.
func (w *Watch) add(dir string) (files []string, err error) {
	err = filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission):
			return nil
		case err != nil:
			return err
		case path != dir && beside(entry.Name()) && entry.IsDir():
			return fs.SkipDir
		case !entry.IsDir():
			files = append(files, path)
			return nil
		}
		if err := w.watcher.Add(path); err != nil && !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrPermission) {
			return err
		}
		return nil
	})
	return files, err
}

// entered is a folder by a name that leads into it also where it is a link.
func entered(root string) string { return filepath.Clean(root) + string(filepath.Separator) }

// Close ends it.
func (w *Watch) Close() { w.watcher.Close() }

// A change is told of when nothing more has happened for a moment: an editor that saves writes, renames and touches. It is
// told of at the latest after a while, however much goes on.
const (
	calm    = 8 * time.Millisecond
	longest = 60 * time.Millisecond
)

// Run tells of changes until ctx ends.
func (w *Watch) Run(ctx context.Context, tell func(Change)) {
	var now Change
	var began time.Time
	timer := time.NewTimer(time.Hour)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case event, more := <-w.watcher.Events:
			if !more {
				return
			}
			if !w.take(&now, event) {
				continue
			}
		case _, more := <-w.watcher.Errors:
			if !more {
				return
			}
			now.Lost = true
		case <-timer.C:
			if now.Lost || len(now.Paths) > 0 {
				tell(now)
			}
			now, began = Change{}, time.Time{}
			continue
		}
		if began.IsZero() {
			began = time.Now()
		}
		timer.Reset(min(calm, max(0, time.Until(began.Add(longest)))))
	}
}

// take takes an event down; ok is false where it concerns nobody.
func (w *Watch) take(now *Change, event fsnotify.Event) (ok bool) {
	if event.Op == fsnotify.Chmod || beside(filepath.Base(event.Name)) {
		return false
	}
	if event.Has(fsnotify.Rename) || event.Has(fsnotify.Remove) {
		w.forget(event.Name) // a folder that was moved is watched anew, by its new name
	}
	names := []string{event.Name}
	if info, err := os.Lstat(event.Name); err == nil && info.IsDir() && event.Has(fsnotify.Create) {
		more, err := w.add(event.Name)
		if err != nil {
			now.Lost, now.Err = true, err
		}
		names = append(names, more...)
	}
	for _, name := range names {
		now.note(w.roots, name)
	}
	return true
}

// forget no longer watches what was below a name.
func (w *Watch) forget(name string) {
	for _, watched := range w.watcher.WatchList() {
		if watched == name || strings.HasPrefix(watched, name+string(filepath.Separator)) {
			w.watcher.Remove(watched)
		}
	}
}

// note takes a path down, once.
func (c *Change) note(roots []string, name string) {
	for _, root := range roots {
		rel, err := filepath.Rel(root, name)
		if err != nil || rel == "." || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			continue
		}
		if c.Paths == nil {
			c.Paths = map[string][]string{}
		}
		if rel = filepath.ToSlash(rel); !slices.Contains(c.Paths[root], rel) {
			c.Paths[root] = append(c.Paths[root], rel)
		}
	}
}

// beside says whether a name is one that editors and systems leave beside the files of a content, and that nobody reads.
func beside(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$") || strings.HasSuffix(name, "~") || strings.HasSuffix(name, ".swp") || strings.HasSuffix(name, ".tmp") || strings.HasSuffix(name, ".bak")
}
