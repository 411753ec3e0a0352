package catalogue

import (
	"flag"
	"os"
	"reflect"
	"testing"
)

var update = flag.Bool("update", false, "write what the tests expect")

func TestTheReferenceIsThatOfTheKeyTable(t *testing.T) {
	const file = "../docs/reference.md"
	if *update {
		if err := os.WriteFile(file, []byte(Reference()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	written, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(written) != Reference() {
		t.Errorf("%s is not that of the key table; run go test ./catalogue -update", file)
	}
}

// Every key has a field to go to and every field a key, block by block, or a value that an author wrote would be lost.
func TestEveryKeyHasItsFieldAndEveryFieldItsKey(t *testing.T) {
	for _, part := range []struct {
		record any
		keys   []Key
	}{{SiteRecord{}, SiteKeys()}, {DepartmentRecord{}, DepartmentKeys()}, {ItemRecord{}, ItemKeys()}, {PageRecord{}, PageKeys()}, {PlatformRecord{}, PlatformKeys()}} {
		compareKeys(t, reflect.TypeOf(part.record), part.keys)
	}
}

func compareKeys(t *testing.T, record reflect.Type, keys []Key) {
	fields := map[string]reflect.Type{}
	for i := range record.NumField() {
		if name := record.Field(i).Tag.Get("key"); name != "" {
			fields[name] = record.Field(i).Type
		}
	}
	for _, k := range keys {
		field, ok := fields[k.Name]
		if !ok {
			t.Errorf("%s has no field for the key %q", record.Name(), k.Name)
			continue
		}
		delete(fields, k.Name)
		if want := shapeOf(field); want != k.Shape && !(want == OneText && k.Shape == Choice) {
			t.Errorf("%s.%s: the field is %v, the key's shape is %d", record.Name(), k.Name, field, k.Shape)
		}
		if k.Shape == Block || k.Shape == Blocks {
			compareKeys(t, field.Elem(), k.Keys)
		}
	}
	for name := range fields {
		// A department's supervision has no e-mail and no address of its own; the record is shared with the site's.
		if record == reflect.TypeFor[ContactRecord]() && (name == "email" || name == "address") {
			continue
		}
		t.Errorf("%s has a field for %q, which is no key", record.Name(), name)
	}
}

func shapeOf(field reflect.Type) Shape {
	switch {
	case field == reflect.TypeFor[[]Setting]():
		return Settings
	case field == reflect.TypeFor[[]Field[string]]():
		return List
	case field.Kind() == reflect.Pointer:
		return Block
	case field.Kind() == reflect.Slice:
		return Blocks
	case field == reflect.TypeFor[Field[Date]]():
		return Day
	case field == reflect.TypeFor[Field[bool]]():
		return Flag
	case field == reflect.TypeFor[Field[int]]():
		return Number
	}
	return OneText
}

func TestNoNameStandsForTwoKeysOfOneBlock(t *testing.T) {
	var check func(owner string, keys []Key)
	check = func(owner string, keys []Key) {
		seen := map[string]string{}
		for _, k := range keys {
			for _, name := range append([]string{k.Name}, k.Chinese...) {
				if before, twice := seen[name]; twice {
					t.Errorf("%s: %q is %s and %s", owner, name, before, k.Name)
				}
				seen[name] = k.Name
			}
			if k.Means.Chinese == "" || k.Means.English == "" {
				t.Errorf("%s.%s has no meaning in one of the languages", owner, k.Name)
			}
			check(owner+"."+k.Name, k.Keys)
		}
	}
	check("site", SiteKeys())
	check("department", DepartmentKeys())
	check("item", ItemKeys())
	check("page", PageKeys())
	check("platform", PlatformKeys())
}
