package source

import (
	"context"
	"io/fs"
	"reflect"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// Reading is a tree that was read whole and can be read again in part, while somebody writes in it: what did not change
// is kept as it was read.
type Reading struct {
	*Preface
	files []found // of which there are results, in their order
	kept  map[found]*result
	fresh map[string]bool // paths of what was read this time
}

// Read reads a tree whole, and keeps what each of its files gave.
func Read(ctx context.Context, tree Tree, o func(*Preface) (Onlooker, error)) (*Reading, error) {
	p, err := Open(tree)
	if err != nil {
		return nil, err
	}
	r := &Reading{Preface: p, kept: map[found]*result{}}
	return r, r.read(ctx, nil, true, o)
}

// Again reads what changed: files and folders, named by their paths below the content or the private tree. Where one is
// new or gone, the tree is listed anew. site.yaml and words.csv say how all others are to be read: where it is otherwise
// than before, everything is. The reading that it is asked of stays as it was.
func (r *Reading) Again(ctx context.Context, changed []string, o func(*Preface) (Onlooker, error)) (*Reading, error) {
	next := &Reading{Preface: r.Preface, kept: r.kept}
	prefaced := slices.Contains(changed, "site.yaml") || slices.Contains(changed, "words.csv")
	if prefaced || !r.knows(changed) {
		p, err := Open(r.Tree)
		if err != nil {
			return nil, err
		}
		next.Preface = p
		if p.Limits != r.Limits || !reflect.DeepEqual(p.Words, r.Words) || p.Language() != r.Language() {
			next.kept = map[found]*result{}
		}
	}
	return next, next.read(ctx, changed, prefaced, o)
}

// knows says whether all of these are files that were there and still are. A file of the private tree can change what
// the one of the content is to it.
func (r *Reading) knows(changed []string) bool {
	if r.Private != nil {
		return false
	}
	for _, path := range changed {
		i, ok := slices.BinarySearchFunc(r.Preface.files, path, func(f found, path string) int { return strings.Compare(f.path, path) })
		if !ok || r.Preface.files[i].class == strayFile {
			return false
		}
		if info, err := fs.Lstat(r.Content, path); err != nil || !info.Mode().IsRegular() {
			return false
		}
	}
	return true
}

// read reads what changed or was never read. prefaced: site.yaml and words.csv are shown to who looks, too.
// A copy of department.md is read each time: what is to be done with it lies in whether that is there.
func (r *Reading) read(ctx context.Context, changed []string, prefaced bool, o func(*Preface) (Onlooker, error)) error {
	onlooker, err := o(r.Preface)
	if err != nil {
		return err
	}
	l := r.loader(onlooker)
	r.fresh = map[string]bool{}
	if prefaced {
		r.fresh["site.yaml"], r.fresh["words.csv"] = true, true
		for _, t := range r.texts {
			l.look(t)
		}
	}
	r.files = l.overlay(slices.Clone(r.Preface.files))
	var fresh []found
	for _, f := range r.files {
		if was, known := r.kept[f]; !known || f.class == copyFile || slices.Contains(changed, f.path) || was.shows(changed) {
			fresh, r.fresh[f.path] = append(fresh, f), true
		}
	}
	kept := make(map[found]*result, len(r.files))
	for _, f := range r.files {
		kept[f] = r.kept[f]
	}
	for i, gave := range l.spread(ctx, fresh) {
		kept[fresh[i]] = &gave
	}
	r.kept = kept
	return ctx.Err()
}

// shows says whether an item shows a table of which the file is among these: it was read with the item.
func (r *result) shows(changed []string) bool {
	if r.item == nil || r.item.Records.Value == "" {
		return false
	}
	file, ok := catalogue.Beside(r.item.Path, r.item.Records.Value)
	return ok && slices.ContainsFunc(changed, func(path string) bool { return file == path || strings.HasPrefix(file, path+"/") })
}

// Kept says of a file whether what it gave stands as it was: it is still there, and was not read this time.
func (r *Reading) Kept(path string) bool {
	if r.fresh[path] {
		return false
	}
	if path == "site.yaml" || path == "words.csv" {
		return true
	}
	i, there := slices.BinarySearchFunc(r.files, path, func(f found, path string) int { return strings.Compare(f.path, path) })
	return there && r.files[i].path == path
}

// Records puts together what was read, as Load does.
func (r *Reading) Records(ctx context.Context) (*catalogue.Records, []catalogue.Problem, error) {
	results := make([]result, len(r.files))
	for i, f := range r.files {
		results[i] = *r.kept[f]
	}
	return r.gather(ctx, results)
}

// Rewritten are the texts that alone changed since an earlier reading of the same tree: the new one of each old one. ok is
// false where anything else is otherwise than it was.
func (r *Reading) Rewritten(before *Reading, changed []string) (texts map[catalogue.Body]catalogue.Body, ok bool) {
	if len(r.files) != len(before.files) {
		return nil, false
	}
	texts = map[catalogue.Body]catalogue.Body{}
	found := 0
	for _, f := range r.files {
		if !slices.Contains(changed, f.path) {
			continue
		}
		found++
		was, known := before.kept[f]
		if !known {
			return nil, false
		}
		is := r.kept[f]
		old, text := was.body(), is.body()
		if old.Empty() || text.Empty() || !reflect.DeepEqual(was.with(text), *is) {
			return nil, false
		}
		texts[old] = text
	}
	return texts, found == len(changed)
}

// body is the text of a file that has one.
func (r result) body() (b catalogue.Body) {
	switch {
	case r.item != nil:
		b = r.item.Body
	case r.page != nil:
		b = r.page.Body
	case r.department != nil:
		b = r.department.Body
	}
	return b
}

// with is the same with another text.
func (r result) with(text catalogue.Body) result {
	switch {
	case r.item != nil:
		other := *r.item
		other.Body, r.item = text, &other
	case r.page != nil:
		other := *r.page
		other.Body, r.page = text, &other
	case r.department != nil:
		other := *r.department
		other.Body, r.department = text, &other
	}
	return r
}
