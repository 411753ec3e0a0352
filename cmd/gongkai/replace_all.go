package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// replaceAll writes several files, all or none. A call that is interrupted before the first takes its place leaves
// everything as it was.
func replaceAll(ctx context.Context, files []draftFile) (err error) {
	staged := make([]string, 0, len(files))
	defer func() {
		for _, name := range staged {
			os.Remove(name) // those that took their places are no longer there
		}
	}()
	for _, f := range files {
		if err := ctx.Err(); err != nil {
			return err
		}
		name, err := stage(f)
		if name != "" {
			staged = append(staged, name)
		}
		if err != nil {
			return fmt.Errorf("write %s: %w", f.name, err)
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	for i, f := range files {
		if err := os.Rename(staged[i], f.name); err != nil {
			return errors.Join(fmt.Errorf("write %s: %w", f.name, err), undo(files[:i]))
		}
	}
	return nil
}

// stage writes a file under another name beside its own.
func stage(f draftFile) (name string, err error) {
	mode := fs.FileMode(0o644)
	if info, err := os.Stat(f.name); err == nil {
		mode = info.Mode().Perm()
	}
	if err := os.MkdirAll(filepath.Dir(f.name), 0o755); err != nil {
		return "", err
	}
	temporary, err := os.CreateTemp(filepath.Dir(f.name), ".gongkai-*.tmp")
	if err != nil {
		return "", err
	}
	_, err = temporary.Write(f.text)
	return temporary.Name(), errors.Join(err, temporary.Chmod(mode), temporary.Close())
}

// undo puts back what stood in the place of files.
func undo(files []draftFile) (err error) {
	for _, f := range files {
		if f.old == nil {
			err = errors.Join(err, os.Remove(f.name))
		} else {
			err = errors.Join(err, replace(f.name, f.old, 0o644))
		}
	}
	return err
}
