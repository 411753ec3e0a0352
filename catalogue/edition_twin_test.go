package catalogue

import (
	"reflect"
	"testing"
)

// A twin leads nowhere outside itself: whatever the twin's edition reaches is a copy. A new pointer in an item or a
// department that the copying forgot would show here.
func TestATwinReachesNothingOfItsOriginal(t *testing.T) {
	dept := &Department{Address: "a/index.html"}
	unit := &Department{Address: "a/b/index.html", Parent: dept}
	dept.Units = []*Department{unit}
	topic, matter := &Topic{ID: "t"}, &Matter{Name: "m"}
	one := &Item{Address: "a/1.html", Department: unit, Topics: []*Topic{topic}, Matter: matter, Issuers: []Issuer{{Name: "甲", Department: dept}}}
	two := &Item{Address: "a/2.html", Department: dept, Relations: []Relation{{As: "replaces", Item: one}}, Validity: Validity{Item: one}}
	duty := &Duty{Items: []*Item{one}, Department: dept}
	one.Relations, one.Duties = []Relation{{Inverse: true, Item: two}}, []*Duty{duty}
	dept.Items, dept.Duties, topic.Items, matter.Items = []*Item{one, two}, []*Duty{duty}, []*Item{one}, []*Item{one, two}
	page := &Page{Address: "pages/a.html"}
	ed := &Edition{Departments: []*Department{dept, unit}, Items: []*Item{one, two}, Topics: []*Topic{topic}, Matters: []*Matter{matter}, Pages: []*Page{page}, Front: page, Changes: &Chronicle{Events: []Happening{{Item: one}, {Department: unit}}}}
	original, copied := map[any]bool{}, map[any]bool{}
	reach(reflect.ValueOf(ed), original)
	reach(reflect.ValueOf(ed.Twin(Traditional)), copied)
	// The front page is a copy of its own.
	if len(original)+1 != len(copied) || len(copied) < 9 {
		t.Fatalf("the original reaches %d things, the twin %d", len(original), len(copied))
	}
	for thing := range copied {
		if original[thing] {
			t.Errorf("the twin leads to its original: %T %+v", thing, thing)
		}
	}
	if twin := ed.Twin(Traditional).Items[0]; twin.Address != "zh-hant/a/1.html" || twin.Department.Address != "zh-hant/a/b/index.html" || twin.Department.Parent.Items[0] != twin {
		t.Errorf("%+v", twin)
	}
}

// reach takes down every item, department, topic, matter, duty and page that can be reached.
func reach(v reflect.Value, seen map[any]bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return
		}
		switch v.Interface().(type) {
		case *Item, *Department, *Topic, *Matter, *Duty, *Page:
			if seen[v.Interface()] {
				return
			}
			seen[v.Interface()] = true
		}
		reach(v.Elem(), seen)
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				reach(v.Field(i), seen)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			reach(v.Index(i), seen)
		}
	}
}
