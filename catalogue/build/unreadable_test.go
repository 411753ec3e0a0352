package build_test

import (
	"context"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

// failing is a tree in which a file cannot be opened once it was opened so often.
type failing struct {
	fs.FS
	file string
	why  error

	mutex sync.Mutex
	left  int
}

func (f *failing) Open(name string) (fs.File, error) {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if name == f.file {
		if f.left == 0 {
			return nil, &fs.PathError{Op: "open", Path: name, Err: f.why}
		}
		f.left--
	}
	return f.FS.Open(name)
}

// One department's file that cannot be read is told of, and so is what is wrong elsewhere: when it is first read, and
// when an attachment that was there is opened again to be searched.
func TestAFileThatCannotBeReadEndsNoRun(t *testing.T) {
	for _, row := range []struct {
		file string
		left int
	}{{"site.yaml", 0}, {"words.csv", 0}, {"accepted.csv", 0}, {"bureau/名单.csv", 0}, {"bureau/名单.csv", 1}} {
		for _, why := range []error{fs.ErrPermission, fs.ErrNotExist} {
			c := newSecretCounty(1)
			c.add("words.csv", "错误写法,正确写法\n")
			c.add("accepted.csv", "规则,地址,日期,批准人,理由\n")
			c.add("bureau/open0.md", strings.TrimSuffix(c.open(0), "\n")+"\n部暑见[名单](名单.csv)。\n")
			c.add("bureau/名单.csv", "职务,姓名\n")
			content := &failing{FS: c.files, file: row.file, left: row.left, why: why}
			checked, err := build.Check(context.Background(), build.Input{Content: content, Private: c.lain, Date: catalogue.NewDate(2026, 8, 8)})
			if err != nil {
				t.Errorf("%s: %v", row.file, err)
				continue
			}
			checked.Close()
			told := func(rule catalogue.Rule, file string) int {
				n := 0
				for _, p := range checked.Problems {
					if p.Rule == rule && p.File == file {
						n++
					}
				}
				return n
			}
			if told("file-unreadable", row.file) != 1 || told("word-wrong", "bureau/open0.md") != 1 {
				t.Errorf("%s after %d readings: %v, want it told of once, and the wrong word of another file", row.file, row.left, checked.Problems)
			}
			if slices.ContainsFunc(checked.Problems, func(p catalogue.Problem) bool { return p.Rule == "personal-unread" }) {
				t.Errorf("%s: told of twice: %v", row.file, checked.Problems)
			}
		}
	}
}
