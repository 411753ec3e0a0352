package main

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"gongkai/catalogue/build"
)

// generated is, below the folder that is written to, the file that remembers what every draft hashed to when it was
// written: one that hashes to something else was edited. It is committed with the content, whose reader passes it over.
const generated = "annual/.generated.json"

// mostMemory is how large that file may be: of a hundred thousand reports it is not.
const mostMemory = 16 << 20

// remembered reads what every draft hashed to, by its path. Anybody may commit anything there: what is no path of a
// report, or no hash, is left out, and named.
func remembered(root string) (hashes map[string]string, ignored []string, err error) {
	hashes = map[string]string{}
	name := filepath.Join(root, filepath.FromSlash(generated))
	if err := plainWay(root, generated); err != nil {
		return nil, nil, err
	}
	info, err := os.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return hashes, nil, nil
	}
	if err == nil && info.Size() > mostMemory {
		err = errors.New("太大 · too large")
	}
	var text []byte
	if err == nil {
		text, err = os.ReadFile(name)
	}
	var written map[string]string
	if err == nil {
		err = json.Unmarshal(text, &written)
	}
	if err != nil {
		return nil, nil, usage("%s: 读不懂：%v；删掉它，现有的报告就都当作改过的 · cannot be read; remove it, and every report counts as edited", name, err)
	}
	for _, path := range slices.Sorted(maps.Keys(written)) {
		if sum, err := hex.DecodeString(written[path]); err != nil || len(sum) != 32 || !fs.ValidPath(path) || !filepath.IsLocal(filepath.FromSlash(path)) || !build.IsAnnualReport(path) {
			ignored = append(ignored, path)
			continue
		}
		hashes[path] = strings.ToLower(written[path])
	}
	return hashes, ignored, nil
}

// plainWay refuses what stands in the way of a file below a folder: a symbolic link, which may lead anywhere, and what is
// neither folder nor file. The folder itself is where somebody said that it is.
func plainWay(root, path string) error {
	at := root
	steps := strings.Split(path, "/")
	for i, step := range steps {
		at = filepath.Join(at, step)
		info, err := os.Lstat(at)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil
		case err != nil:
			return err
		case info.Mode()&fs.ModeSymlink != 0:
			return usage("%s: 是符号链接，不往里写 · is a symbolic link: nothing is written there", at)
		case i < len(steps)-1 && !info.IsDir():
			return usage("%s: 不是文件夹 · is no folder", at)
		case i == len(steps)-1 && !info.Mode().IsRegular():
			return usage("%s: 不是普通文件 · is no plain file", at)
		}
	}
	return nil
}
