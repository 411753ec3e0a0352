// Package source reads content/ into records: bytes → fields, each with its place. It knows the file formats (front
// matter, YAML, CSV) and nothing of what the fields mean together; that is the room catalogue's.
package source

import (
	"fmt"
	"io"
	"io/fs"

	"gongkai/catalogue"
)

// Tree is what a site is made from: the content, and the private tree that is laid over it by path, if there is one.
type Tree struct {
	Content fs.FS
	Private fs.FS // nil without --private
}

// Onlooker is who wants to see the texts while they are read.
type Onlooker struct {
	// See, which may be nil, is shown every body while Load has it at hand, so that nobody needs to open the file a
	// second time to look at it. It is called from many goroutines and may not keep the text.
	See func(b catalogue.Body, text []byte)
	// Look, which may be nil, is shown every file of text whole: Markdown, site.yaml, tables, and attachments that are text
	// in UTF-8. It is called from many goroutines and may not keep the text.
	Look func(Text)
}

// Text is a file of text as its author wrote it, its lines ended by LF.
type Text struct {
	File     string // below content/
	Private  bool   // the one of the private tree
	Attached bool   // it may be an attachment: it is no Markdown, no table of duties and not site.yaml
	Bytes    []byte
}

func (t Tree) of(private bool) fs.FS {
	if private {
		return t.Private
	}
	return t.Content
}

// Body reads the text below a file's front matter again. A text that is no longer what it was when it was checked is
// an error: nothing may be published that was not checked.
func (t Tree) Body(b catalogue.Body) ([]byte, error) {
	if b.Empty() {
		return nil, nil
	}
	raw, err := fs.ReadFile(t.of(b.Private), b.Path)
	if err != nil {
		return nil, fmt.Errorf("read the text of %s: %w", b.Path, err)
	}
	// That the bytes are UTF-8 was seen the first time; that they are the same the hash tells.
	text := EndLines(raw)
	if len(text) < b.Offset || hash(text[b.Offset:]) != b.Hash {
		return nil, fmt.Errorf("%s was changed while the site was being built; build again", b.Path)
	}
	return text[b.Offset:], nil
}

// Open opens an attachment.
func (t Tree) Open(path string, private bool) (io.ReadCloser, error) {
	f, err := t.of(private).Open(path)
	if err != nil {
		return nil, fmt.Errorf("open the attachment %s: %w", path, err)
	}
	return f, nil
}
