package publish

import (
	"errors"
	"fmt"

	"golang.org/x/sys/unix"
)

// exchange is Linux's own; a filesystem without it (NFS, some FUSE) answers EINVAL.
func exchange(a, b string) error {
	err := unix.Renameat2(unix.AT_FDCWD, a, unix.AT_FDCWD, b, unix.RENAME_EXCHANGE)
	if errors.Is(err, unix.EINVAL) {
		return errors.ErrUnsupported
	}
	if err != nil {
		return fmt.Errorf("exchange %s and %s: %w", a, b, err)
	}
	return nil
}
