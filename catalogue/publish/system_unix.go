//go:build unix

package publish

import (
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"golang.org/x/sys/unix"
)

// writable tells why names cannot be made in a folder, or nil.
func writable(dir string) error {
	return unix.Faccessat(unix.AT_FDCWD, dir, unix.W_OK|unix.X_OK, unix.AT_EACCESS)
}

// otherDevice tells whether path lies on another device than the folder that it stands in.
func otherDevice(path string) bool {
	here, err := os.Lstat(path)
	if err != nil {
		return false
	}
	above, err := os.Lstat(filepath.Dir(path))
	if err != nil {
		return false
	}
	a, ok := here.Sys().(*syscall.Stat_t)
	b, also := above.Sys().(*syscall.Stat_t)
	return ok && also && a.Dev != b.Dev
}

// keepOwner gives path the owner of info, if they differ and the system lets us; only root may give a folder away.
func keepOwner(path string, info, now fs.FileInfo) {
	want, ok := info.Sys().(*syscall.Stat_t)
	is, also := now.Sys().(*syscall.Stat_t)
	if ok && also && (want.Uid != is.Uid || want.Gid != is.Gid) {
		_ = os.Lchown(path, int(want.Uid), int(want.Gid))
	}
}
