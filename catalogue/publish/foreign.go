package publish

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"
)

// carrier brings what gongkai did not write from the output to the stage. It looks at the end of a run, so that what
// came to the output meanwhile is not lost.
type carrier struct {
	*stage
	blocked []string // foreign things where the site has a file, or needs a folder
	removed int      // files of ours that the new site lacks
}

// carryOver returns how many files of the former site disappear. Foreign files in the way are a *Refusal.
func (s *stage) carryOver(ctx context.Context) (removed int, err error) {
	if !s.replace {
		return 0, nil
	}
	c := &carrier{stage: s}
	if err := c.folder(ctx, "."); err != nil {
		return 0, err
	}
	if len(c.blocked) > 0 {
		return 0, s.refuse("里面的 %s 不是 gongkai 写的，而网站要用这个位置；请移走，或用另一个文件夹",
			"gongkai did not write %s, and the site needs the place; move it away, or use another folder",
			listed(c.blocked))
	}
	return c.removed, nil
}

// folder carries over what a folder of the output holds, and the folder itself if it is empty or still needed.
func (c *carrier) folder(ctx context.Context, address string) error {
	if err := context.Cause(ctx); err != nil {
		return err
	}
	entries, err := os.ReadDir(c.former(address))
	if err != nil {
		return fmt.Errorf("read the former site: %w", err)
	}
	for _, d := range entries {
		if err := c.carry(ctx, path.Join(address, d.Name()), d); err != nil {
			return err
		}
	}
	if len(entries) == 0 {
		err = c.empty(address)
	}
	if err == nil {
		err = keepFolder(c.former(address), c.staged(address))
	}
	return err
}

func (c *carrier) carry(ctx context.Context, address string, d fs.DirEntry) error {
	switch {
	case address == manifestName:
		return nil
	case d.Type().IsRegular() && c.owns(address):
		if !c.claims.has(address) {
			c.removed++
		}
		return nil
	}
	if isMount(c.former(address)) {
		return c.refuse("里面的 %s 是挂载点，不能带到新网站；请用里面没有挂载点的文件夹",
			"%s in it is a mount point, which cannot be carried over; use a folder without mounts", address)
	}
	if d.IsDir() {
		return c.folder(ctx, address)
	}
	return c.file(address)
}

// empty carries over an empty folder, which cannot be ours: we make folders for files only.
func (c *carrier) empty(address string) error {
	if c.claims.blocked(address, true) {
		c.blocked = append(c.blocked, address)
		return nil
	}
	return c.ensure(address)
}

// file carries over a foreign file, or a symbolic link.
func (c *carrier) file(address string) error {
	if c.claims.blocked(address, false) {
		c.blocked = append(c.blocked, address)
	}
	if len(c.blocked) > 0 {
		return nil // refused anyway; only the names are wanted
	}
	if err := c.ensure(path.Dir(address)); err != nil {
		return err
	}
	if err := keep(c.former(address), c.staged(address)); err != nil {
		return fmt.Errorf("carry over %s, which gongkai did not write: %w", address, err)
	}
	return nil
}

func (c *carrier) ensure(address string) error {
	if err := os.MkdirAll(c.staged(address), 0o755); err != nil {
		return fmt.Errorf("carry over a folder: %w", err)
	}
	return nil
}

// keepFolder gives a staged folder the mode and the owner of the former one; where the new site lacks the folder there
// is nothing to do. We must still be able to write in it and to remove it.
func keepFolder(former, staged string) error {
	now, err := os.Lstat(staged)
	if err != nil || !now.IsDir() {
		return nil
	}
	info, err := os.Lstat(former)
	if err != nil {
		return err
	}
	keepOwner(staged, info, now)
	const kept = fs.ModePerm | fs.ModeSetuid | fs.ModeSetgid | fs.ModeSticky
	if mode := info.Mode() & kept; mode != now.Mode()&kept {
		return os.Chmod(staged, mode|0o700)
	}
	return nil
}

func listed(names []string) string {
	const most = 10
	if len(names) <= most {
		return strings.Join(names, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(names[:most], ", "), len(names)-most)
}
