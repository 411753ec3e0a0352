package publish

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// mend brings the output back from wherever a killed run left it and removes what lies beside it. The table stands in
// the package's comment. Only who holds the lock may call it.
func (p place) mend() error {
	if exists(p.old) {
		if err := p.settle(); err != nil {
			return err
		}
	}
	for _, leftover := range []string{p.stage, p.old} {
		if err := removeTree(leftover); err != nil {
			return fmt.Errorf("remove what an earlier run left: %w", err)
		}
	}
	return nil
}

// settle decides what becomes of a site that was set aside. An empty output counts as a missing one: a script may
// have made the folder again before it called us.
func (p place) settle() error {
	if complete(p.out) {
		return nil
	}
	if err := os.Remove(p.out); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return p.refuse("上一次发布中断了，原来的网站在 %s 里，而输出文件夹里后来又有了别的文件；请把输出文件夹移走再试",
			"an earlier run was cut off, the former site waits in %s, and other files have come to the output since; "+
				"move the output away and start again", p.old)
	}
	from := p.old
	if complete(p.stage) {
		from = p.stage
	}
	if err := os.Rename(from, p.out); err != nil {
		return fmt.Errorf("bring back the site of an earlier run: %w", err)
	}
	return nil
}

// complete tells whether a folder is a whole site: its manifest is written last.
func complete(dir string) bool {
	_, err := readManifest(filepath.Join(dir, manifestName), func(string) {})
	return err == nil
}

// clean removes what a run needed. A failure is left to the next run, and so is a site that was set aside and could
// not be brought back.
func (p place) clean() {
	if exists(p.old) && !exists(p.out) {
		return
	}
	_ = removeTree(p.stage)
	_ = removeTree(p.old)
}

// removeTree removes a folder, also where a foreign folder that was carried over forbids writing.
func removeTree(dir string) error {
	if os.RemoveAll(dir) == nil {
		return nil
	}
	_ = filepath.WalkDir(dir, func(path string, d fs.DirEntry, _ error) error {
		if d != nil && d.IsDir() {
			_ = os.Chmod(path, 0o700)
		}
		return nil
	})
	return os.RemoveAll(dir)
}
