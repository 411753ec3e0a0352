package publish

import (
	"fmt"
	"os"
)

// lock keeps a second build away from an output folder. It ends with the process, however that ends.
type lock struct{ file *os.File }

// acquire takes the lock or refuses at once; it never waits.
func (p place) acquire() (*lock, error) {
	for {
		f, err := os.OpenFile(p.lock, os.O_CREATE|os.O_RDWR, 0o666)
		if err != nil {
			return nil, fmt.Errorf("create the lock: %w", err)
		}
		busy, err := tryLock(f)
		switch {
		case err != nil:
			f.Close()
			return nil, fmt.Errorf("lock %s: %w", p.lock, err)
		case busy:
			f.Close()
			return nil, p.refuse("另一个 gongkai 正在写它；等它写完再试",
				"another gongkai is writing there; wait until it has finished")
		case stands(f, p.lock):
			return &lock{f}, nil
		}
		f.Close() // its owner took the file away between our opening and our locking
	}
}

func stands(f *os.File, name string) bool {
	mine, err := f.Stat()
	if err != nil {
		return false
	}
	there, err := os.Lstat(name)
	return err == nil && os.SameFile(mine, there)
}
