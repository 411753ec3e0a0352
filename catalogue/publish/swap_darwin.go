package publish

import (
	"fmt"

	"golang.org/x/sys/unix"
)

// exchange is APFS's; another filesystem answers ENOTSUP, which is errors.ErrUnsupported.
func exchange(a, b string) error {
	if err := unix.RenamexNp(a, b, unix.RENAME_SWAP); err != nil {
		return fmt.Errorf("exchange %s and %s: %w", a, b, err)
	}
	return nil
}
