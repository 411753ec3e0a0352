package build_test

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
	"gongkai/catalogue/publish"
)

// TestOnlyWhatWasCheckedIsKept: a file that is changed after the build, or even before its end, was checked by nobody.
func TestOnlyWhatWasCheckedIsKept(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	for name, change := range map[string]func(c *secretCounty){
		"nothing": func(*secretCounty) {},
		"a text":  func(c *secretCounty) { c.add("bureau/open0.md", c.open(0)+"更多。\n") },
		"a table": func(c *secretCounty) { c.add("bureau/rows.csv", "姓名,显示至\n另一个人,2030-01-01\n") },
		"site.yaml": func(c *secretCounty) {
			c.files["site.yaml"] = &fstest.MapFile{Data: append(c.files["site.yaml"].Data, "\nfooter: 甲\n"...)}
		},
		"another file": func(c *secretCounty) { c.add("bureau/new.md", "---\ntitle: 新\n---\n") },
		"its line ends": func(c *secretCounty) {
			c.add("bureau/rows.csv", strings.ReplaceAll(string(c.files["bureau/rows.csv"].Data), "\n", "\r\n"))
		},
	} {
		c := newSecretCounty(1)
		in := build.Input{Content: c.files, Private: c.lain, Date: catalogue.NewDate(2026, 8, 8), Keep: true}
		checked, err := build.Check(context.Background(), in)
		if err != nil {
			t.Fatal(err)
		}
		out := filepath.Join(t.TempDir(), "out")
		if _, err := checked.Build(context.Background(), in, publish.Folder{Path: out}); err != nil {
			t.Fatal(err)
		}
		change(c)
		sound := name == "nothing" || name == "another file" || name == "its line ends"
		if err := checked.Reserve(in, out); (err == nil) != sound {
			t.Errorf("%s was changed: %v", name, err)
		}
		checked.Close()
	}
}
