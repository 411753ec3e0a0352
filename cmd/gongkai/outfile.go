package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
)

// outFile is where a command puts the one file that it makes: a path, or the standard output where that is empty.
type outFile struct {
	path    string
	content contentFlags
	binary  bool // nobody can read it on a terminal
}

// check is a wrong call where the file cannot, or may not, be written there.
func (o outFile) check() error {
	if o.path == "" {
		if o.binary && isTerminal(os.Stdout) {
			return usage("xlsx 印在屏幕上看不了，用 --out 写到文件 · a workbook cannot be read on a terminal: write it to a file with --out")
		}
		return nil
	}
	switch info, err := os.Lstat(o.path); {
	case err == nil && info.IsDir():
		return usage("--out %s: 是文件夹，要写文件名 · is a folder: name a file", o.path)
	case err == nil && !info.Mode().IsRegular():
		return usage("--out %s: 不是普通文件 · is no plain file", o.path)
	case within(o.path, o.content.Content) || o.content.Private != "" && within(o.path, o.content.Private):
		return usage("--out %s: 在内容文件夹里，会盖掉内容；写到别处 · lies in the content, where it could replace what was written: name a file elsewhere", o.path)
	}
	if info, err := os.Stat(filepath.Dir(o.path)); err != nil || !info.IsDir() {
		return usage("--out %s: 没有这个文件夹 · there is no such folder", filepath.Dir(o.path))
	}
	return nil
}

// write writes the file, whole or not at all, and tells of it; or prints it. What a terminal would obey is spelled out.
func (o outFile) write(t *terminal, data []byte, told func() string) error {
	if o.path != "" {
		if err := replace(o.path, data, 0o644); err != nil {
			return err
		}
		_, err := io.WriteString(t.out, told())
		return err
	}
	if o.binary || !isTerminal(os.Stdout) {
		_, err := t.out.Write(data)
		return err
	}
	for line := range strings.Lines(string(data)) {
		if _, err := io.WriteString(t.out, clean(strings.TrimRight(line, "\r\n"))+"\n"); err != nil {
			return err
		}
	}
	return nil
}

// within says whether a file lies, or would lie, in a folder, whatever links lead there.
func within(file, folder string) bool {
	full, err := resolved(filepath.Dir(file))
	if err != nil {
		return false
	}
	root, err := resolved(folder)
	if err != nil {
		return false
	}
	rel, err := filepath.Rel(root, filepath.Join(full, filepath.Base(file)))
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// resolved is where a path leads. What is not there yet is taken as it is written.
func resolved(path string) (string, error) {
	full, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	if there, err := filepath.EvalSymlinks(full); err == nil {
		return there, nil
	}
	return full, nil
}
