package catalogue

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// arrows is the whole structure of the program: which of our packages each may import. A new arrow is a decision, and
// is made here.
var arrows = map[string][]string{
	"catalogue":           {},
	"catalogue/source":    {"catalogue"},
	"catalogue/markup":    {"catalogue"},
	"catalogue/sheet":     {},
	"catalogue/account":   {"catalogue", "catalogue/sheet"},
	"catalogue/render":    {"catalogue", "catalogue/sheet", "themes"},
	"catalogue/publish":   {"catalogue"},
	"catalogue/schema":    {"catalogue"},
	"catalogue/handover":  {"catalogue", "catalogue/sheet"},
	"catalogue/platform":  {"catalogue", "catalogue/handover", "catalogue/sheet"},
	"catalogue/hant":      {},
	"catalogue/begin":     {"catalogue", "catalogue/hant"},
	"catalogue/guard":     {"catalogue"},
	"catalogue/search":    {"catalogue"},
	"catalogue/ledger":    {"catalogue"},
	"catalogue/history":   {"catalogue"},
	"catalogue/reserve":   {},
	"catalogue/wording":   {"catalogue"},
	"catalogue/privacy":   {"catalogue", "catalogue/foreign"},
	"catalogue/foreign":   {},
	"catalogue/supervise": {"catalogue"},
	"catalogue/desk":      {"catalogue"},
	"catalogue/build":     {"catalogue", "catalogue/ledger", "catalogue/history", "catalogue/reserve", "catalogue/source", "catalogue/markup", "catalogue/render", "catalogue/publish", "catalogue/hant", "catalogue/search", "catalogue/wording", "catalogue/privacy", "catalogue/guard", "catalogue/supervise", "catalogue/account", "catalogue/handover", "catalogue/platform", "themes"},
	"themes":              {},
	"cmd/gongkai":         {"catalogue", "catalogue/build", "catalogue/publish", "catalogue/guard", "catalogue/history", "catalogue/account", "catalogue/sheet", "catalogue/begin", "catalogue/schema", "catalogue/desk", "catalogue/intake", "catalogue/platform"},
	"catalogue/intake":    {"catalogue", "catalogue/foreign", "catalogue/handover"},
}

// given are the packages that exactly one of ours imports.
var given = map[string]string{
	"github.com/yuin/goldmark":       "catalogue/markup",
	"github.com/adrg/frontmatter":    "catalogue/source",
	"github.com/gosimple/slug":       "catalogue/source",
	"github.com/tdewolff/minify/v2":  "themes",
	"github.com/mozillazg/go-pinyin": "catalogue/search",
}

func TestArrowsOnlyGoWhereTheHouseHasThem(t *testing.T) {
	imports := programImports(t)
	for room, list := range imports {
		allowed, known := arrows[room]
		if !known {
			t.Errorf("%s is no room of the house", room)
		}
		for _, imported := range list {
			if ours, ok := strings.CutPrefix(imported, "gongkai/"); ok && !slices.Contains(allowed, ours) {
				t.Errorf("%s may not import %s", room, ours)
			}
		}
	}
	for room := range arrows {
		if imports[room] == nil {
			t.Errorf("the room %s is gone", room)
		}
	}
}

func TestTheDomainKnowsNoTechnology(t *testing.T) {
	for _, imported := range programImports(t)["catalogue"] {
		for _, banned := range []string{"os", "io/fs", "html/template", "net/http", "github.com/", "go.yaml.in/"} {
			if imported == banned || strings.HasSuffix(banned, "/") && strings.HasPrefix(imported, banned) {
				t.Errorf("catalogue imports %s", imported)
			}
		}
	}
}

func TestEachGivenPackageHasOneImporter(t *testing.T) {
	importers := map[string][]string{}
	for room, list := range programImports(t) {
		for _, imported := range list {
			for module := range given {
				if imported == module || strings.HasPrefix(imported, module+"/") {
					if !slices.Contains(importers[module], room) {
						importers[module] = append(importers[module], room)
					}
				}
			}
		}
	}
	for module, room := range given {
		if !slices.Equal(importers[module], []string{room}) {
			t.Errorf("%s is imported by %v, not by %s alone", module, importers[module], room)
		}
	}
}

// programImports lists what each package of the program imports, tests left out.
func programImports(t *testing.T) map[string][]string {
	t.Helper()
	imports := map[string][]string{}
	root := os.DirFS("..")
	err := fs.WalkDir(root, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && p != ".") {
			return fs.SkipDir
		}
		if !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") {
			return nil
		}
		source, err := fs.ReadFile(root, p)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), p, source, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, i := range file.Imports {
			name, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			imports[path.Dir(p)] = append(imports[path.Dir(p)], name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return imports
}
