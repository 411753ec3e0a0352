package render

import (
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/jba/templatecheck"
)

// kinds are the templates that are executed, each with the struct that it is given.
func kinds() map[string]any {
	return map[string]any{
		"home.html": &HomePage{}, "department.html": &DepartmentPage{}, "item.html": &ItemPage{}, "stub.html": &StubPage{},
		"tombstone.html": &TombstonePage{}, "page.html": &FreePage{}, "list.html": &ListPage{}, "changes.html": &ChangesPage{}, "index.html": &IndexPage{}, "departments.html": &DepartmentsPage{}, "row.html": Row{}, "lead.html": "",
		"register.html": &RegisterPage{}, "search.html": &SearchPage{}, "redirect.html": &RedirectPage{}, "notfound.html": &NotFoundPage{},
		"head.html": Surround{}, "masthead.html": Surround{}, "footer.html": Surround{}, "mark.html": Mark{},
		"report.html": &ReportPage{}, "reportsection.html": &ReportSectionPage{}, "reportfile.html": &ReportFilePage{},
		"crumbs.html": []Link{}, "answer.html": &Answer{}, "reference.html": &Link{},
	}
}

func TestTemplatesFitTheirStructs(t *testing.T) {
	for _, dir := range []string{"", "testdata/theme"} {
		r := newRenderer(t, dir, "zh-Hans")
		for name, data := range kinds() {
			if err := templatecheck.CheckHTML(r.templates.Lookup(name), data); err != nil {
				t.Errorf("%s %s: %v", dir, name, err)
			}
		}
	}
}

func TestEveryTemplateIsUsed(t *testing.T) {
	r := newRenderer(t, "", "zh-Hans")
	texts := r.theme.Templates()
	var all strings.Builder
	for _, text := range texts {
		all.WriteString(text)
	}
	for name := range texts {
		_, executed := kinds()[name]
		if !executed && !strings.Contains(all.String(), `template "`+name+`"`) {
			t.Errorf("no page uses %s", name)
		}
	}
}

func TestEveryPageKindEmbedsTheFrame(t *testing.T) {
	for name, data := range kinds() {
		kind := reflect.TypeOf(data)
		if kind.Kind() != reflect.Pointer || name == "answer.html" || name == "reference.html" {
			continue
		}
		f, ok := kind.Elem().FieldByName("Frame")
		if alone := name == "redirect.html" || name == "notfound.html" || name == "reportfile.html"; !alone && (!ok || !f.Anonymous) {
			t.Errorf("%s is given no Frame", name)
		}
	}
}

// THEME.md is what theme authors work from: it names every template, and every field of the structs that they are given.
func TestTheContractNamesEveryTemplateAndField(t *testing.T) {
	data, err := os.ReadFile("../../themes/THEME.md")
	if err != nil {
		t.Fatal(err)
	}
	contract := string(data)
	for name := range newRenderer(t, "", "zh-Hans").theme.Templates() {
		if !strings.Contains(contract, "`"+name+"`") {
			t.Errorf("THEME.md does not name %s", name)
		}
	}
	for _, of := range append(slices.Collect(maps.Values(kinds())), Frame{}) {
		kind := reflect.TypeOf(of)
		if kind.Kind() == reflect.Pointer {
			kind = kind.Elem()
		}
		_, after, named := strings.Cut(contract, "`"+kind.Name()+"`: ")
		if kind.Kind() != reflect.Struct || !named {
			continue
		}
		row, _, _ := strings.Cut(after, "\n")
		words := strings.FieldsFunc(row, func(r rune) bool { return !unicode.IsLetter(r) })
		for i := range kind.NumField() {
			if f := kind.Field(i); !f.Anonymous && !slices.Contains(words, f.Name) {
				t.Errorf("THEME.md does not name %s of %s", f.Name, kind.Name())
			}
		}
	}
}
