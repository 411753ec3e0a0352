package build_test

import (
	"cmp"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// county is the example county, built into a folder, and the address of one page of each kind.
func county(t *testing.T) (out string, kinds map[string]string) {
	t.Helper()
	out = filepath.Join(t.TempDir(), "out")
	checked, _ := buildFolder(t, exampleCounty, out, nil)
	return out, pageKinds(t, checked.Edition, tree(t, out))
}

// pageKinds names one page of each kind of the example county.
func pageKinds(t *testing.T, ed *catalogue.Edition, files map[string]string) map[string]string {
	t.Helper()
	kinds := map[string]string{"home": "index.html", "search": "search.html", "not found": "404.html", "register": "register/index.html", "department": ed.Departments[0].Address}
	for _, it := range ed.Items {
		itemKind(kinds, it)
	}
	for _, d := range ed.Departments {
		if len(d.Duties) > 0 && len(d.Units) > 0 {
			kinds["department with duties and units"] = d.Address
		}
	}
	for _, p := range ed.Pages {
		kind := "free page"
		if strings.HasPrefix(p.Address, "pages/docs/") { // of the tutorial: code and pictures
			kind = "lesson"
		}
		kinds[kind] = p.Address
	}
	for _, r := range ed.Redirects {
		if !r.External {
			kinds["redirect"] = r.From
		}
	}
	indexKinds(kinds, files)
	for _, kind := range []string{"full item", "listed item", "tombstone item", "free page", "lesson", "redirect", "index all", "list of all", "index departments", "list of topics", "list of numbers", "changes", "list of changes"} {
		if kinds[kind] == "" {
			t.Fatalf("the example county has no page of the kind %s", kind)
		}
	}
	return kinds
}

func itemKind(kinds map[string]string, it *catalogue.Item) {
	if it.Form != catalogue.Line {
		kinds[string(it.Form)+" item"] = it.Address
	}
	switch {
	case it.Table != nil:
		kinds["item with records"] = it.Address
	case it.Service != nil:
		kinds["service guide"] = it.Address
	case it.Window != nil && it.Event != nil:
		kinds["item with an event"] = it.Address
	case it.Matter != nil && len(it.Attachments) > 0:
		kinds["step of a matter"] = it.Address
	}
}

// indexKinds names every index, and of each the longest of its lists.
func indexKinds(kinds, files map[string]string) {
	for _, name := range slices.Sorted(maps.Keys(files)) {
		below, ok := strings.CutPrefix(name, "register/")
		if !ok || path.Ext(name) != ".html" || below == "index.html" {
			continue
		}
		index, page := path.Split(below)
		kind := "list of " + path.Clean(index)
		switch {
		case index == "":
			kinds[strings.TrimSuffix(page, ".html")] = name
		case page == "index.html":
			kinds["index "+path.Clean(index)] = name
		case len(files[name]) > len(files[kinds[kind]]):
			kinds[kind] = name
		}
	}
}

// visitingOrder puts the redirect last: it leads on by itself and would break off the next page's loading.
func visitingOrder(kinds map[string]string) []string {
	return slices.SortedFunc(maps.Keys(kinds), func(a, b string) int {
		return cmp.Or(cmp.Compare(btoi(a == "redirect"), btoi(b == "redirect")), strings.Compare(a, b))
	})
}

// stayingKinds are those that stay where they are: all but the redirect.
func stayingKinds(kinds map[string]string) []string {
	order := visitingOrder(kinds)
	return order[:len(order)-1]
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
