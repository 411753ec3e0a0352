package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"gongkai/catalogue/build"
)

// drafts are the files that drafting concerns, by what is to become of them.
type drafts struct {
	root                string
	fresh, same, edited []draftFile
	hashes              map[string]string // path below root → SHA-256 in hexadecimal, of the text with LF
	ignored             []string          // what was remembered of files that are no reports
}

// draftFile is one file.
type draftFile struct {
	path, name string // below root; as somebody in this folder would write it
	text       []byte
	old        []byte // nil: there is none
	marks      int
	changes    []string // of the figures, where it was edited
}

// openDrafts compares drafts with what is there.
func openDrafts(root string, d *build.Drafted) (all *drafts, err error) {
	all = &drafts{root: root}
	if all.hashes, all.ignored, err = remembered(root); err != nil {
		return nil, err
	}
	for _, draft := range d.Drafts {
		f := draftFile{path: draft.Path, name: filepath.Join(root, filepath.FromSlash(draft.Path)), text: []byte(draft.Text), marks: draft.Marks}
		if err := plainWay(root, f.path); err != nil {
			return nil, err
		}
		f.old, err = os.ReadFile(f.name)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			f.old = nil
			all.fresh = append(all.fresh, f)
			continue
		case err != nil:
			return nil, fmt.Errorf("read %s: %w", f.name, err)
		}
		switch plain := bytes.ReplaceAll(f.old, []byte("\r\n"), []byte("\n")); {
		case bytes.Equal(plain, f.text):
			all.same = append(all.same, f)
		case all.hashes[f.path] == hashOf(plain) && build.IsAnnualDraft(string(plain)):
			all.fresh = append(all.fresh, f)
		default:
			f.changes = build.AnnualDifference(string(plain), draft.Text)
			all.edited = append(all.edited, f)
		}
	}
	return all, nil
}

func hashOf(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// write puts every fresh draft in its place and remembers what it hashes to: all of them or none. Until each is on the
// disk under another name nothing is replaced; what then fails is undone.
func (d *drafts) write(ctx context.Context) (err error) {
	for _, list := range [][]draftFile{d.fresh, d.same} {
		for _, f := range list {
			d.hashes[f.path] = hashOf(f.text)
		}
	}
	memory, err := json.MarshalIndent(d.hashes, "", "  ")
	if err != nil {
		return err
	}
	files := d.fresh
	name := filepath.Join(d.root, filepath.FromSlash(generated))
	old, err := os.ReadFile(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("read %s: %w", name, err)
	}
	if memory = append(memory, '\n'); !bytes.Equal(old, memory) && len(d.fresh)+len(d.same) > 0 {
		files = append(files[:len(files):len(files)], draftFile{path: generated, name: name, text: memory, old: old})
	}
	for _, f := range files {
		if err := plainWay(d.root, f.path); err != nil { // somebody may have laid one there meanwhile
			return err
		}
	}
	return replaceAll(ctx, files)
}
