package publish

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

// exchanger gives two folders each other's name in one step. Its error is errors.ErrUnsupported where the system or
// the filesystem cannot, and then nothing has happened.
type exchanger func(a, b string) error

// swap makes the stage the output. Afterwards the former site, if there was one, has the name of the stage or is set
// aside. After an error the output is what it was.
func (p place) swap(replace bool, exchange exchanger) error {
	if !replace {
		return p.explain(os.Rename(p.stage, p.out))
	}
	err := exchange(p.stage, p.out)
	if errors.Is(err, errors.ErrUnsupported) {
		err = p.twoRenames()
	}
	return p.explain(err)
}

// twoRenames leaves a moment in which the output is missing; mend knows it.
func (p place) twoRenames() error {
	if err := os.Rename(p.out, p.old); err != nil {
		return err
	}
	if err := os.Rename(p.stage, p.out); err != nil {
		return errors.Join(err, os.Rename(p.old, p.out))
	}
	return nil
}

// explain turns what only the rename itself could find out into a refusal. A container's image layer answers EXDEV
// for a folder that came with the image.
func (p place) explain(err error) error {
	if err == nil {
		return nil
	}
	if errors.Is(err, syscall.EXDEV) || errors.Is(err, syscall.EBUSY) {
		return p.refuse("文件系统不让这个文件夹改名（%v）；请用它下面的文件夹，或还不存在的文件夹",
			"the filesystem does not let this folder be renamed (%v); use a folder below it, or one that does not exist yet", err)
	}
	return fmt.Errorf("put the new site in place of the old: %w", err)
}
