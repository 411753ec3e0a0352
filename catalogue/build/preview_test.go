package build_test

import (
	"context"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

// example is the example county in memory, to be written in.
func example(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	tree := os.DirFS("../../content")
	if err := fs.WalkDir(tree, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(tree, p)
		files[p] = &fstest.MapFile{Data: data}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return files
}

var previewDay = catalogue.NewDate(2026, 11, 1)

func preview(t *testing.T, files fstest.MapFS) *build.Preview {
	t.Helper()
	p, err := build.NewPreview(context.Background(), build.Input{Content: files, Date: previewDay})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// seen is everything that somebody who looks at a site sees of it.
func seen(t *testing.T, look *build.Look) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, p := range look.Problems() {
		all["problems"] += p.At.In(p.File) + " " + p.Text("en") + "\n"
	}
	for _, name := range []string{"public", "public+drafts", "staff"} {
		v, ok, err := look.View(name)
		if err != nil || !ok {
			t.Fatalf("%s: %t, %v", name, ok, err)
		}
		addresses := []string{"index.html", "register/index.html", "register/all/index.html", "feed.xml", "catalogue.json", "search.html"}
		for _, it := range v.Edition.Items {
			addresses = append(addresses, it.Address)
		}
		for _, d := range v.Edition.Departments {
			addresses = append(addresses, d.Address)
		}
		for _, a := range addresses {
			f, _, err := v.File(a)
			if err != nil {
				t.Fatalf("%s/%s: %v", name, a, err)
			}
			all[name+"/"+a] = string(f.Data)
		}
	}
	return all
}

// edit changes one thing at random, and names what changed.
func edit(r *rand.Rand, files fstest.MapFS, n int) (changed []string) {
	names := slices.Sorted(func(yield func(string) bool) {
		for name := range files {
			if strings.HasSuffix(name, ".md") && !yield(name) {
				return
			}
		}
	})
	name := names[r.IntN(len(names))]
	put := func(name, text string) { files[name] = &fstest.MapFile{Data: []byte(text)} }
	text := string(files[name].Data)
	switch r.IntN(9) {
	case 0, 1:
		put(name, text+fmt.Sprintf("\n第 %d 次改动。\n", n))
	case 2:
		put(name, strings.Replace(text, "title: ", fmt.Sprintf("title: 改%d ", n), 1))
	case 3:
		put(name, strings.Replace(text, "---\n", "---\nnonsense: [\n", 1))
	case 4:
		delete(files, name)
	case 5:
		moved := path.Join(path.Dir(name), fmt.Sprintf("moved-%d.md", n))
		files[moved] = files[name]
		delete(files, name)
		return []string{name, moved}
	case 6:
		folder := fmt.Sprintf("new%d", n)
		put(folder+"/department.md", "---\nname: 新单位\nkind: department\nresponsible: {leader: 甲, office: 乙, contact: \"1\"}\n---\n一。\n")
		return []string{folder}
	case 7:
		put("site.yaml", string(files["site.yaml"].Data)+"\n")
		return []string{"site.yaml"}
	default:
		put(name, strings.Replace(text, "review:", "xreview:", 1))
	}
	return []string{name}
}

// TestAPreviewIsWhatAFreshReadingGives: whatever is written, moved, broken and taken away, what was kept of the rest is as
// good as reading it anew.
func TestAPreviewIsWhatAFreshReadingGives(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 1))
	files := example(t)
	p := preview(t, files)
	for n := range 18 {
		changed := edit(r, files, n)
		soon := 0
		if err := p.Update(context.Background(), changed, func() { soon++ }); err != nil {
			t.Fatal(err)
		}
		if soon > 1 {
			t.Errorf("%v was told of %d times", changed, soon)
		}
		if diff := cmp.Diff(seen(t, preview(t, files).Now()), seen(t, p.Now())); diff != "" {
			t.Fatalf("after edit %d of %v:\n%.2000s", n, changed, diff)
		}
	}
}

// TestWhatAFileSaysOfOthersIsReadAnew: the table that an item shows, the words that are wrong in all texts, the limits.
func TestWhatAFileSaysOfOthersIsReadAnew(t *testing.T) {
	files := example(t)
	table := ""
	for name, f := range files {
		if _, after, ok := strings.Cut(string(f.Data), "\nrecords: "); ok && strings.HasSuffix(name, ".md") && (table == "" || name < table) {
			line, _, _ := strings.Cut(after, "\n")
			table = path.Join(path.Dir(name), strings.Trim(line, `"`))
		}
	}
	p := preview(t, files)
	for _, change := range []struct{ file, text string }{
		{table, string(files[table].Data) + "\n"},
		{table, strings.Replace(string(files[table].Data), "\n", "\n\"一\n", 1)},
		{"words.csv", "错误写法,正确写法\n财政,财正\n"},
		{"words.csv", "错误写法,正确写法\n预算,予算\n"},
		{"site.yaml", string(files["site.yaml"].Data) + "limits:\n  value_characters: 60\n"},
	} {
		files[change.file] = &fstest.MapFile{Data: []byte(change.text)}
		if err := p.Update(context.Background(), []string{change.file}, func() {}); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(seen(t, preview(t, files).Now()), seen(t, p.Now())); diff != "" {
			t.Fatalf("after a change of %s:\n%.1500s", change.file, diff)
		}
	}
}

// TestATextIsThereBeforeEverythingElseIs: who only writes on sees it at once, and the rest follows.
func TestATextIsThereBeforeEverythingElseIs(t *testing.T) {
	files := example(t)
	p := preview(t, files)
	name := "finance/2026-budget.md"
	shows := func() bool {
		v, _, err := p.Now().View("public")
		if err != nil {
			t.Fatal(err)
		}
		f, _, err := v.File("finance/2026-budget.html")
		return err == nil && strings.Contains(string(f.Data), "新写的一段")
	}
	for text, want := range map[string]bool{"\n\n新写的一段。\n": true, "": false} {
		files[name] = &fstest.MapFile{Data: append(slices.Clone(example(t)[name].Data), text...)}
		told := 0
		if err := p.Update(context.Background(), []string{name}, func() {
			if told++; shows() != want {
				t.Errorf("soon: the new text is %t, want %t", !want, want)
			}
		}); err != nil || told != 1 || shows() != want {
			t.Errorf("%v, told %d times, shown %t, want %t", err, told, shows(), want)
		}
	}
	if err := p.Update(context.Background(), nil, func() { t.Error("nobody knows what changed") }); err != nil || shows() {
		t.Errorf("read anew: %v, %t", err, shows())
	}
}

// TestDraftsAreSeenWithTheEyesThatSeeThem, and with no others; each is marked.
func TestDraftsAreSeenWithTheEyesThatSeeThem(t *testing.T) {
	files := example(t)
	name := "finance/draft.md"
	files[name] = &fstest.MapFile{Data: []byte("---\ntitle: 还没有批准的\nsummary: 概述。\nmade: 2026-10-20\npublished: 2026-10-21\nindex: X\nscope: public\n---\n见下面。\n")}
	look := preview(t, files).Now()
	for view, want := range map[string]bool{"public": false, "public+drafts": true, "staff": false, "staff+drafts": true} {
		v, ok, err := look.View(view)
		if err != nil || !ok {
			t.Fatalf("%s: %t, %v", view, ok, err)
		}
		if _, found, err := v.File("finance/draft.html"); err != nil || found != want {
			t.Errorf("%s: the draft is there: %t, %v", view, found, err)
		}
	}
	if w, waits := look.Waiting(name); !waits || w.Rule != "item-draft" {
		t.Errorf("what it waits for: %v, %t", w.Rule, waits)
	}
	if _, waits := look.Waiting("finance/department.md"); waits {
		t.Error("a department waits for nothing")
	}
	files["site.yaml"] = &fstest.MapFile{Data: append(slices.Clone(files["site.yaml"].Data), "assign: true\n"...)}
	files[name] = &fstest.MapFile{Data: []byte("---\ntitle: 还没有编号的\nsummary: 概述。\nmade: 2026-10-20\nscope: public\nreview: {drafted_by: 甲, checked_by: 乙, approved_by: 丙, approved_on: 2026-10-21, secrecy: true}\n---\n见下面。\n")}
	numbering := preview(t, files).Now()
	v, _, err := numbering.View("public+drafts")
	if err != nil {
		t.Fatal(err)
	}
	if f, found, err := v.File("finance/draft.html"); err != nil || !found || !strings.Contains(string(f.Data), "待编号") {
		t.Errorf("what waits for its number is there: %t, %v", found, err)
	}
	if w, waits := numbering.Waiting(name); !waits || w.Rule != "item-unassigned" {
		t.Errorf("what it waits for: %v, %t", w.Rule, waits)
	}
	if got := look.Holder("finance/draft.html"); got != name {
		t.Errorf("the page is that of %q", got)
	}
	if _, ok, _ := look.View("nobody"); ok {
		t.Error("there is a view of nobody")
	}
	if got := look.Eyes("staff+drafts"); got != "工作人员（含草稿）" {
		t.Errorf("the eyes are %q", got)
	}
}
