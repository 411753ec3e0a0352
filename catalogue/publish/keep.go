package publish

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// keep brings a file from the output to the stage as it is: a link to the same inode or, where the filesystem has none
// (or has no more), a copy with the mode and the time stamp. A symbolic link is made anew; the stage stands beside the
// output, so a relative one still leads to the same place.
func keep(former, staged string) error {
	info, err := os.Lstat(former)
	if err != nil {
		return err
	}
	if info.Mode()&fs.ModeSymlink != 0 {
		target, err := os.Readlink(former)
		if err != nil {
			return err
		}
		return os.Symlink(target, staged)
	}
	err = os.Link(former, staged)
	switch {
	case err == nil:
		return nil
	case !info.Mode().IsRegular():
		return fmt.Errorf("it is no regular file and cannot be copied: %w", err)
	}
	return copyFile(former, staged, info)
}

func copyFile(from, to string, info fs.FileInfo) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := create(to)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	if err := errors.Join(err, out.Close()); err != nil {
		return err
	}
	now, err := os.Lstat(to)
	if err != nil {
		return err
	}
	keepOwner(to, info, now)
	if err := os.Chmod(to, info.Mode()); err != nil {
		return err
	}
	return os.Chtimes(to, info.ModTime(), info.ModTime())
}
