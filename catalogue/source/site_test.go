package source_test

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"gongkai/catalogue"
	"gongkai/catalogue/markup"
	"gongkai/catalogue/source"
)

// today is the date of every check here.
var today = catalogue.NewDate(2026, 8, 8)

// trees are a content tree and a private one, by path.
type trees struct{ content, private map[string]string }

// baseSite is the county of testdata/base.txtar, which holds no mistake.
func baseSite(t testing.TB) trees {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	b := trees{map[string]string{}, map[string]string{}}
	for _, f := range archive.Files {
		b.put(f.Name, string(f.Data))
	}
	b.content["emblem.png"] = "\x89PNG\r\n"
	return b
}

func (b trees) clone() trees { return trees{maps.Clone(b.content), maps.Clone(b.private)} }

// in gives the tree that a name stands for, and the path within it.
func (b trees) in(name string) (map[string]string, string) {
	if below, ok := strings.CutPrefix(name, "private/"); ok {
		return b.private, below
	}
	return b.content, name
}

func (b trees) put(name, text string) {
	tree, file := b.in(name)
	tree[file] = text
}

// edit changes one file of a site.
type edit func(t *testing.T, b trees)

// put writes a whole file.
func put(name, text string) edit { return func(_ *testing.T, b trees) { b.put(name, text) } }

// duplicate puts a file of the content a second time.
func duplicate(name, as string) edit {
	return func(_ *testing.T, b trees) { b.content[as] = b.content[name] }
}

// swap replaces a passage that stands exactly once in a file.
func swap(name, old, text string) edit {
	return func(t *testing.T, b trees) {
		tree, file := b.in(name)
		if n := strings.Count(tree[file], old); n != 1 {
			t.Fatalf("%s holds %q %d times", name, old, n)
		}
		tree[file] = strings.Replace(tree[file], old, text, 1)
	}
}

// drop removes a file.
func drop(name string) edit {
	return func(t *testing.T, b trees) {
		tree, file := b.in(name)
		if _, ok := tree[file]; !ok {
			t.Fatalf("there is no %s", name)
		}
		delete(tree, file)
	}
}

// move gives a file another name.
func move(from, to string) edit {
	return func(t *testing.T, b trees) {
		tree, file := b.in(from)
		text, ok := tree[file]
		if !ok {
			t.Fatalf("there is no %s", from)
		}
		delete(tree, file)
		b.put(to, text)
	}
}

// symlink as a file's text makes it a symbolic link.
const symlink = "symbolic link to elsewhere"

func mapFS(files map[string]string) fs.FS {
	m := fstest.MapFS{}
	for name, text := range files {
		m[name] = &fstest.MapFile{Data: []byte(text)}
		if text == symlink {
			m[name].Mode = fs.ModeSymlink
		}
	}
	return m
}

func (b trees) tree() source.Tree {
	t := source.Tree{Content: mapFS(b.content)}
	if len(b.private) > 0 {
		t.Private = mapFS(b.private)
	}
	return t
}

// load reads a tree.
func load(tree source.Tree) (*catalogue.Records, []catalogue.Problem, error) {
	preface, err := source.Open(tree)
	if err != nil {
		return nil, nil, err
	}
	return preface.Load(context.Background(), source.Onlooker{})
}

// check reads and checks a tree as gongkai check does, up to the judgement of site.yaml.
func check(t testing.TB, tree source.Tree) (*catalogue.Register, []catalogue.Problem) {
	t.Helper()
	preface, err := source.Open(tree)
	if err != nil {
		t.Fatal(err)
	}
	l := preface.Limits
	survey := markup.NewSurvey(markup.New(markup.Limits{Bytes: l.TextBytes, TableCells: l.TableCells, Nesting: l.Nesting}))
	records, problems, err := preface.Load(context.Background(), source.Onlooker{See: survey.See})
	if err != nil {
		t.Fatal(err)
	}
	reg, more := catalogue.New(records, today)
	problems = append(problems, more...)
	more, err = survey.Check(reg, tree.Body)
	if err != nil {
		t.Fatal(err)
	}
	return reg, reg.Judge(append(problems, more...))
}

// line is a problem as the rows of the table write it.
func line(p catalogue.Problem) string {
	return fmt.Sprintf("%s:%d:%d %s [%s] %s → %s", p.File, p.At.Line, p.At.Column, p.Severity, p.Rule, p.Text("zh-Hans"), p.Hint("zh-Hans"))
}
