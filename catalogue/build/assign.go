package build

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"gongkai/catalogue"
	"gongkai/catalogue/ledger"
	"gongkai/catalogue/source"
)

// Assigned is what approved items are given, and which are left.
type Assigned struct {
	Given    []Given
	Left     []catalogue.Unassigned
	Language string
}

// Given is an item's file as it is, and as it is with what the item was given.
type Given struct {
	catalogue.Assignment
	Old, New []byte
}

// Assign finds out what gongkai assign writes, and writes nothing. The call is wrong where site.yaml does not say
// assign: true, or cannot be read. A published register, if in.Compare names one, says which numbers were given before.
func Assign(ctx context.Context, in Input) (*Assigned, error) {
	content, err := in.read(ctx, source.Onlooker{})
	if err != nil {
		return nil, err
	}
	switch site := content.records.Site; {
	case site == nil || site.Doubtful:
		return nil, usageOf("site.yaml 读不出来：先用 gongkai check 看 · site.yaml cannot be read: see gongkai check")
	case !site.Assigns():
		return nil, usageOf("site.yaml 没有写 自动编号: 是，索引号和公开日期由各部门自己写 · site.yaml does not say assign: true, so that authors write index and published themselves")
	}
	published, err := in.numbered(ctx)
	if err != nil {
		return nil, err
	}
	reg, _ := catalogue.New(content.records, content.date)
	given, left := reg.Assign(published)
	assigned := &Assigned{Left: left, Language: reg.Language()}
	for _, a := range given {
		if err := assigned.write(in, a); err != nil {
			return nil, err
		}
	}
	return assigned, nil
}

// numbered is the published register that a call names; nil where it names none.
func (in Input) numbered(ctx context.Context) (*catalogue.Published, error) {
	if in.Compare == nil {
		return nil, nil
	}
	found, err := ledger.Find(ctx, ledger.Where{Given: in.Compare.Published})
	var unusable *ledger.Unusable
	if errors.As(err, &unusable) {
		return nil, &Usage{err}
	}
	return found.Register, err
}

// write makes the new file of an item. One into which nothing can be written with certainty is left.
func (d *Assigned) write(in Input, a catalogue.Assignment) error {
	tree := in.Content
	if a.Private {
		tree = in.Private
	}
	old, err := fs.ReadFile(tree, a.Path)
	if err != nil {
		return fmt.Errorf("read %s: %w", a.Path, err)
	}
	var lines []source.Line
	if a.Index != "" {
		lines = append(lines, source.Line{Key: "index", Value: a.Index, Quoted: true, After: "title"})
	}
	if !a.Published.IsZero() {
		lines = append(lines, source.Line{Key: "published", Value: a.Published.Midnight().String(), After: "made"})
	}
	written, ok := source.Insert(a.Path, old, lines)
	if !ok {
		why := catalogue.Words{Chinese: "写不进去：自己写上 索引号 " + a.Index + " " + a.Published.String(), English: "nothing can be written into it: write it yourself: " + a.Index + " " + a.Published.String()}
		d.Left = append(d.Left, catalogue.Unassigned{Path: a.Path, Private: a.Private, Why: why})
		return nil
	}
	d.Given = append(d.Given, Given{a, old, written})
	return nil
}
