package publish

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// place is an output folder, its symbolic links resolved, and the names beside it that a run needs. They stand in one
// folder, so that every rename stays within a filesystem.
type place struct {
	given string // as the caller wrote it, for messages
	out   string
	stage string // where a run prepares the new site
	old   string // where the former site waits between two renames
	lock  string
}

func find(path string) (place, error) {
	p := place{given: path}
	if path == "" {
		p.given = `""`
		return p, p.refuse("没有写文件夹；请写一个",
			"no folder was named; name one")
	}
	out, err := resolve(path)
	if errors.Is(err, fs.ErrNotExist) {
		return p, p.refuse("它的上级文件夹不存在（%v）；先建好，或核对写法",
			"the folder that should hold it does not exist (%v); create that first, or check the spelling", err)
	}
	if err != nil {
		return p, p.refuse("到不了那里（%v）；请用另一个文件夹",
			"it cannot be reached (%v); use another folder", err)
	}
	dir, name := filepath.Split(out)
	beside := filepath.Join(dir, "."+name+".gongkai-")
	p.out, p.stage, p.old, p.lock = out, beside+"stage", beside+"old", beside+"lock"
	return p, nil
}

// resolve makes a path absolute and follows its symbolic links. The last name may be missing, also behind a link.
func resolve(path string) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	found, err := filepath.EvalSymlinks(abs)
	if !errors.Is(err, fs.ErrNotExist) {
		return found, err
	}
	if target, err := os.Readlink(abs); err == nil { // a loop of links is another error than ErrNotExist
		if !filepath.IsAbs(target) {
			target = filepath.Join(filepath.Dir(abs), target)
		}
		return resolve(target)
	}
	parent, err := filepath.EvalSymlinks(filepath.Dir(abs))
	if err != nil {
		return "", err
	}
	return filepath.Join(parent, filepath.Base(abs)), nil
}

// holds tells whether outer is inner or one of the folders above it. Names are not enough: a case-insensitive disk
// and a bind mount know one folder by several.
func holds(outer, inner string) bool {
	box, missing := os.Stat(outer)
	for {
		if inner == outer {
			return true
		}
		if info, err := os.Stat(inner); err == nil && missing == nil && os.SameFile(box, info) {
			return true
		}
		up := filepath.Dir(inner)
		if up == inner {
			return false
		}
		inner = up
	}
}

func (p place) manifest() string { return filepath.Join(p.out, manifestName) }

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
