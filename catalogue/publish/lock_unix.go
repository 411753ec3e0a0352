//go:build unix

package publish

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

func tryLock(f *os.File) (busy bool, err error) {
	err = unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	if errors.Is(err, unix.EWOULDBLOCK) {
		return true, nil
	}
	return false, err
}

// release takes the file away while it is still locked: whoever opened it meanwhile sees that it is gone.
func (l *lock) release() {
	_ = os.Remove(l.file.Name())
	_ = l.file.Close()
}
