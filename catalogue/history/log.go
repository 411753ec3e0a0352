package history

import (
	"bufio"
	"bytes"
	"context"
	"slices"
	"time"

	"gongkai/catalogue"
)

// Log is who changed which file below a folder, and when, as far as the history reaches.
type Log struct {
	// Shallow: the history breaks off. What the last commit holds was there before, nobody knows since when: nothing is
	// told of it.
	Shallow   bool
	Revisions []Revision // the newest first
	files     map[string]*File
}

// Revision is a commit. What it says is not read: the words of a commit are nobody's but the office's.
type Revision struct {
	Commit string
	At     time.Time // when its author made it
	Author string    // a name; never shown on a page
}

// Day is the day in a time zone on which the author made it.
func (r Revision) Day(zone *time.Location) catalogue.Date { return catalogue.DateOf(r.At.In(zone)) }

// File is what happened to one file, under whatever names it had.
type File struct {
	Revisions []int    // indexes into Log.Revisions, the newest first
	Names     []string // that it had before, the latest first
	added     bool     // it came into being under the name that is followed
	named     bool     // it is one of Log.files
}

// Read reads the history of a folder in one pass: all of it, or what came since a revision. An error is a *Refusal, or
// a failure of the machine.
func Read(ctx context.Context, dir, since string) (*Log, error) {
	r, err := Open(ctx, dir)
	if err != nil {
		return nil, err
	}
	return r.Log(since)
}

// Log reads the history of the folder. A repository without commits has an empty one.
func (r *Repository) Log(since string) (*Log, error) {
	l := &Log{Shallow: r.Shallow, files: map[string]*File{}}
	head, err := r.Revision("HEAD")
	if err != nil {
		return l, r.ctx.Err()
	}
	span := head
	if since != "" {
		if since, err = r.Revision(since); err != nil {
			return nil, err
		}
		span = since + ".." + head
	}
	return l, r.stream(l.take, "log", "-z", "--date-order", "-c", "--root", "--name-status", "--find-renames", "-l200", "--no-ext-diff", "--no-textconv",
		"-O/dev/null", "--relative", "--full-history", "--encoding=UTF-8", "--format=%x01%H%x00%at%x00%aN%x00%P%x00", span, "--", ".")
}

// stream hands what git prints to a reader as it comes: a long history never lies in memory whole.
func (r *Repository) stream(read func(*bufio.Reader) error, args ...string) error {
	cmd := r.command(args...)
	var said bytes.Buffer
	cmd.Stderr = &said
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	bad := read(bufio.NewReaderSize(out, 1<<16))
	if bad != nil {
		out.Close()
	}
	err = failure(args[0], cmd.Wait(), &said)
	switch {
	case r.ctx.Err() != nil:
		return r.ctx.Err()
	case bad != nil:
		return bad
	}
	return err
}

// File is what happened to a file that has a path now, or had it last; nil where nothing is known.
func (l *Log) File(path string) *File { return l.files[path] }

// Paths are the files of which something is known, in order: by the names that they have, or had last.
func (l *Log) Paths() []string {
	list := make([]string, 0, len(l.files))
	for path := range l.files {
		list = append(list, path)
	}
	slices.Sort(list)
	return list
}

// Last is the newest revision that touched a file.
func (l *Log) Last(f *File) Revision { return l.Revisions[f.Revisions[0]] }

// First is the oldest one.
func (l *Log) First(f *File) Revision { return l.Revisions[f.Revisions[len(f.Revisions)-1]] }

// Authors are all who changed a file, each once, the latest first.
func (l *Log) Authors(f *File) []string {
	var list []string
	for _, n := range f.Revisions {
		if name := l.Revisions[n].Author; !slices.Contains(list, name) {
			list = append(list, name)
		}
	}
	return list
}
