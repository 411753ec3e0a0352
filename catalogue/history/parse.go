package history

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"
)

// mostName is how long a name may be, in bytes: what is longer no file system holds.
const mostName = 1 << 16

// lastSecond is the end of the year 9999: a commit may claim to be of any time.
const lastSecond = 253402300799

// follower follows files backwards through their names.
type follower struct {
	*Log
	live map[string]*File // by the name that a file has at this point of the history
	cut  bool             // nothing is known of what the present commit brought
}

// take reads the log. It is read by position alone, so that no name of a file or a person is taken for anything else:
// after the four fields of a commit come changes, each a letter and one path or two.
func (l *Log) take(from *bufio.Reader) error {
	f := &follower{Log: l, live: map[string]*File{}}
	for {
		token, err := part(from)
		switch {
		case err == io.EOF && token == "":
			f.end()
			return nil
		case err != nil:
			return err
		case token == "":
			continue // between commits
		case token[0] == 1:
			err = f.commit(from, token[1:])
		default:
			err = f.change(from, strings.TrimPrefix(token, "\n"))
		}
		if err != nil {
			return err
		}
	}
}

// part reads up to the next NUL.
func part(from *bufio.Reader) (string, error) {
	var long []byte
	for {
		piece, err := from.ReadSlice(0)
		switch {
		case len(long)+len(piece) > mostName:
			return "", fmt.Errorf("git log: a name of more than %d bytes", mostName)
		case err == bufio.ErrBufferFull:
			long = append(long, piece...)
			continue
		case err == io.EOF && len(long)+len(piece) == 0:
			return "", io.EOF
		case err == io.EOF:
			return "", io.ErrUnexpectedEOF
		case err != nil:
			return "", err
		}
		piece = piece[:len(piece)-1]
		if long == nil {
			return string(piece), nil
		}
		return string(append(long, piece...)), nil
	}
}

// commit takes in a commit. Where the history breaks off, the last commit seems to have made all that was there before:
// it has no parents, and what it brings is passed over.
func (f *follower) commit(from *bufio.Reader, name string) error {
	var field [3]string
	for i := range field {
		var err error
		if field[i], err = part(from); err != nil {
			return broken(err)
		}
	}
	seconds, err := strconv.ParseInt(field[0], 10, 64)
	if err != nil {
		return fmt.Errorf("git log: the time of a commit: %w", err)
	}
	seconds = min(max(seconds, 0), lastSecond)
	f.Revisions = append(f.Revisions, Revision{name, time.Unix(seconds, 0).UTC(), strings.ToValidUTF8(field[1], "�")})
	f.cut = f.Shallow && field[2] == ""
	return nil
}

// change takes in what became of a file.
func (f *follower) change(from *bufio.Reader, status string) error {
	if status == "" || len(f.Revisions) == 0 {
		return errors.New("git log: a change of no commit")
	}
	path, err := part(from)
	if err != nil {
		return broken(err)
	}
	to := ""
	if (status[0] == 'R' || status[0] == 'C') && strings.Trim(status[1:], "0123456789") == "" {
		if to, err = part(from); err != nil {
			return broken(err)
		}
	}
	switch {
	case f.cut:
	case status[0] == 'R' && to != "":
		f.renamed(path, to)
	case to != "":
		f.touched(to, true).added = true
	case strings.HasPrefix(status, "A"):
		f.touched(path, true).added = true
	default:
		f.touched(path, false)
	}
	return nil
}

func broken(err error) error {
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return fmt.Errorf("git log: %w", err)
}

// touched notes the present commit with the file of a name. What was changed before the file of that name came into
// being was another one: it was renamed, or deleted.
func (f *follower) touched(name string, added bool) *File {
	file := f.live[name]
	if file == nil || file.added && !added {
		file = &File{}
		f.live[name] = file
		if f.files[name] == nil {
			f.files[name], file.named = file, true
		}
	}
	file.note(len(f.Revisions) - 1)
	return file
}

// end gives a file of today what was done under its name before it came into being, where nobody else took that over.
func (f *follower) end() {
	for name, file := range f.live {
		if now := f.files[name]; !file.named && now != nil {
			now.join(file)
		}
	}
}

// join takes over what was done to another file.
func (file *File) join(other *File) {
	file.Revisions = append(file.Revisions, other.Revisions...)
	slices.Sort(file.Revisions)
	file.Revisions = slices.Compact(file.Revisions)
}

func (file *File) note(revision int) {
	if n := len(file.Revisions); n == 0 || file.Revisions[n-1] != revision {
		file.Revisions = append(file.Revisions, revision)
	}
}

// renamed follows a file to the name that it had before. What was done under the old name on another branch is the same
// file's; what came into being there later is another file.
func (f *follower) renamed(old, name string) {
	if f.live[name] == nil && f.live[old] != nil && !f.live[old].added {
		f.touched(old, false) // the same was done on another branch
		return
	}
	file := f.touched(name, true)
	delete(f.live, name)
	if other := f.live[old]; other != nil && !other.added && other != file {
		file.join(other)
		if f.files[old] == other {
			delete(f.files, old)
		}
	}
	file.added, f.live[old] = false, file
	file.Names = append(file.Names, old)
}
