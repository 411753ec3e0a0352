package catalogue_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// untold are fields that are compared otherwise, or not at all, and why.
var untold = map[string]string{
	"Item.Form": "told by what became of it", "Item.Path": "its file", "Item.Address": "a move", "Item.SummaryIsLead": "the text is told",
	"Item.Validity.State": "repealed is told as such; the day alone makes the others", "Item.Validity.On": "of repealed only", "Item.Validity.By": "of repealed only",
	"Item.Window.State": "the day alone makes it",
	"Item.Gone.On":      "of tombstones", "Item.Gone.Why": "of tombstones", "Item.Gone.Ended": "of tombstones", "Item.Gone.Held": "of tombstones", "Item.Gone.Was": "of tombstones",
	"Department.Path": "its file", "Department.Folder": "its file", "Department.Address": "a move",
	"Page.Path": "its file", "Page.Address": "a move",
	"Duty.No": "the name of its row", "Duty.Standard": "the name of its row", "Duty.Scope": "the cells that say so are told", "Duty.State": "what meets it is told; that it does not apply, with its department", "Duty.Why": "with its department",
	"Site.Emblem.Path": "its name and what is in it are told", "Site.Emblem.Private": "as above", "Site.Emblem.Address": "as above", "Site.Emblem.Type": "as above", "Site.Emblem.Size": "as above",
}

// elsewhere are types that lead to other things of the edition, or hold what is compared piece by piece.
var elsewhere = []reflect.Type{
	reflect.TypeFor[*catalogue.Item](), reflect.TypeFor[*catalogue.Department](), reflect.TypeFor[[]*catalogue.Item](), reflect.TypeFor[[]*catalogue.Department](),
	reflect.TypeFor[[]*catalogue.Duty](), reflect.TypeFor[[]*catalogue.Topic](), reflect.TypeFor[*catalogue.Matter](), reflect.TypeFor[[]catalogue.Relation](),
	reflect.TypeFor[[]catalogue.Attachment](), reflect.TypeFor[*catalogue.Table](), reflect.TypeFor[catalogue.Body](),
}

// eachField calls see with every field below a value, at whatever depth, while it holds something else and all others what they held.
func eachField(name string, v reflect.Value, see func(name string)) {
	was := reflect.New(v.Type()).Elem()
	was.Set(v)
	defer v.Set(was)
	switch {
	case slices.Contains(elsewhere, v.Type()):
	case v.Type() == reflect.TypeFor[catalogue.Date]():
		v.Set(reflect.ValueOf(catalogue.NewDate(2026, 1, 2)))
		see(name)
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			below := name
			if !v.Type().Field(i).Anonymous {
				below += "." + v.Type().Field(i).Name
			}
			eachField(below, v.Field(i), see)
		}
	case v.Kind() == reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		eachField(name, v.Elem(), see)
	case v.Kind() == reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		eachField(name, v.Index(0), see)
	case v.Kind() == reflect.String:
		v.SetString("x")
		see(name)
	case v.Kind() == reflect.Bool:
		v.SetBool(true)
		see(name)
	case v.CanInt():
		v.SetInt(1)
		see(name)
	default:
		panic(name + " is a " + v.Type().String())
	}
}

// TestNoPublicFieldChangesUntold: whatever field of whatever an edition shows is set, somebody hears of it. One that is added
// to the edition is told too, or has its reason above.
func TestNoPublicFieldChangesUntold(t *testing.T) {
	body := func() *catalogue.Department { return &catalogue.Department{Folder: "a", Address: "a/index.html"} }
	full := func() *catalogue.Item {
		return &catalogue.Item{Form: catalogue.Full, Path: "a/b.md", Department: body()}
	}
	item, page, department, site := full(), &catalogue.Page{Path: "pages/a.md", Address: "pages/a.html"}, body(), catalogue.Site{}
	duty := &catalogue.Duty{No: "1", Department: department}
	department.Duties = []*catalogue.Duty{duty}
	seen := map[string]bool{}
	check := func(name string) {
		seen[name] = true
		if untold[name] != "" {
			return
		}
		whose := body()
		whose.Duties = []*catalogue.Duty{{No: "1", Department: whose}}
		before := &catalogue.Edition{Items: []*catalogue.Item{full()}, Departments: []*catalogue.Department{whose}, Pages: []*catalogue.Page{{Path: "pages/a.md", Address: "pages/a.html"}}}
		after := &catalogue.Edition{Site: site, Items: []*catalogue.Item{item}, Departments: []*catalogue.Department{department}, Pages: []*catalogue.Page{page}}
		told := catalogue.ChangedSince(before, after)
		if len(told) != 1 || len(told[0].Fields) != 1 || string(told[0].Subject) != strings.ToLower(strings.Split(name, ".")[0]) {
			t.Errorf("%s: %+v", name, told)
		}
	}
	for name, v := range map[string]any{"Item": item, "Page": page, "Department": department, "Duty": duty, "Site": &site} {
		eachField(name, reflect.ValueOf(v).Elem(), check)
	}
	for name := range untold {
		if !seen[name] {
			t.Errorf("there is no %s any more", name)
		}
	}
}
