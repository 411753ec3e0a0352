package history

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// mostFiles is how many files a folder may have at a revision: ten times as many as the largest county.
const mostFiles = 1 << 20

// Past is a folder as it was at a revision, as an fs.FS that may be read from many goroutines. What was committed is
// read to the byte: no attribute (export-ignore, export-subst, eol, filter) changes it. What git-lfs keeps is not in the
// history: its pointer is not taken for the file, which is not there (fs.ErrNotExist). A symbolic link is listed as one
// and cannot be opened; a submodule is not listed. The caller closes it.
type Past struct {
	Commit  string
	blobs   *blobs
	folders map[string][]fs.DirEntry // sorted by name
	files   map[string]*entry
}

// Tree reads a folder of a repository as it was at a revision. An error is a *Refusal, or a failure of the machine.
func Tree(ctx context.Context, dir, revision string) (*Past, error) {
	r, err := Open(ctx, dir)
	if err != nil {
		return nil, err
	}
	return r.Tree(revision)
}

// Tree reads the folder as it was at a revision.
func (r *Repository) Tree(revision string) (*Past, error) {
	commit, err := r.Revision(revision)
	if err != nil {
		return nil, err
	}
	tree, err := r.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", commit+":"+strings.TrimSuffix(r.prefix, "/"))
	switch {
	case r.ctx.Err() != nil:
		return nil, r.ctx.Err()
	case err != nil && !r.tracked():
		return nil, refuse("%s 没有提交在 git 里（也许被 .gitignore 略过），从前是什么不知道", "%s is not committed to git (a .gitignore may pass it over): what it was is not known", r.dir)
	case err != nil:
		return nil, refuse("%s: 这个版本里没有文件夹 %s", "%s: this revision has no folder %s", revision, strings.TrimSuffix(r.prefix, "/"))
	}
	said, err := r.Ask("ls-tree", "-r", "-z", "-l", "--full-tree", name(tree))
	switch {
	case r.ctx.Err() != nil:
		return nil, r.ctx.Err()
	case err != nil && strings.Contains(err.Error(), "promisor"):
		return nil, refuse("这是部分克隆（--filter），缺从前的文件；用完整的克隆", "this is a partial clone (--filter) without the files of the past: use a whole one")
	case err != nil:
		return nil, err
	}
	p := &Past{Commit: commit, blobs: &blobs{r: r}, folders: map[string][]fs.DirEntry{".": nil}, files: map[string]*entry{}}
	if err := p.list(said); err != nil {
		return nil, fmt.Errorf("git ls-tree: %w", err)
	}
	return p, nil
}

// tracked says whether git keeps anything of the folder by now.
func (r *Repository) tracked() bool {
	said, err := r.Ask("ls-files", "-z", "--", ".")
	return err == nil && said != ""
}

// list takes in what ls-tree says: mode, type, name of the object, size and, after a tab, the path.
func (p *Past) list(said string) error {
	for line := range strings.SplitSeq(strings.TrimSuffix(said, "\x00"), "\x00") {
		about, name, ok := strings.Cut(line, "\t")
		field := strings.Fields(about)
		switch {
		case line == "":
			continue
		case !ok || len(field) != 4:
			return fmt.Errorf("a line that cannot be understood: %q", line)
		case field[1] != "blob" || !usable(name):
			continue
		case len(p.files) == mostFiles:
			return fmt.Errorf("more than %d files", mostFiles)
		}
		size, err := strconv.ParseInt(field[3], 10, 64)
		if err != nil {
			return err
		}
		p.add(name, &entry{name: path.Base(name), object: field[2], size: size, link: field[0] == "120000"})
	}
	for _, list := range p.folders {
		slices.SortFunc(list, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	}
	return nil
}

// usable says whether a path leads down step by step: a tree that was made by hand may hold others. What is no UTF-8
// is listed, so that it is told of, and cannot be opened.
func usable(name string) bool {
	return fs.ValidPath(strings.ToValidUTF8(name, string(utf8.RuneError))) && name != "."
}

// add puts a file into its folder, and the folder into the one above.
func (p *Past) add(name string, e *entry) {
	if p.files[name] != nil || p.folders[name] != nil {
		return // the same name twice: only a tree that was made by hand has that
	}
	for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
		if p.files[dir] != nil {
			return
		}
	}
	p.files[name] = e
	var below fs.DirEntry = e
	for at := path.Dir(name); ; at = path.Dir(at) {
		list, known := p.folders[at]
		p.folders[at] = append(list, below)
		if known {
			return
		}
		below = &entry{name: path.Base(at), folder: true}
	}
}

// Open opens a file or a folder.
func (p *Past) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	if list, ok := p.folders[name]; ok {
		return &folder{entry{name: path.Base(name), folder: true}, list}, nil
	}
	e := p.files[name]
	switch {
	case e == nil:
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	case e.link:
		return nil, &fs.PathError{Op: "open", Path: name, Err: fmt.Errorf("a symbolic link is not followed")}
	}
	content, err := p.blobs.open(e)
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return &file{e, content}, nil
}

// ReadFile reads a file whole.
func (p *Past) ReadFile(name string) ([]byte, error) {
	f, err := p.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var b bytes.Buffer
	_, err = io.Copy(&b, f)
	return b.Bytes(), err
}

// Close lets git go.
func (p *Past) Close() error { return p.blobs.close() }
