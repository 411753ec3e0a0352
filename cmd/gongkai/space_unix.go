//go:build linux || darwin || freebsd

package main

import "golang.org/x/sys/unix"

// space is how many bytes may still be written below a folder; ok is false where the system does not tell.
func space(dir string) (bytes uint64, ok bool) {
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		return 0, false
	}
	return uint64(s.Bavail) * uint64(s.Bsize), true
}
