package guard

import (
	"reflect"

	"gongkai/catalogue"
)

// walker goes through records. It goes by their own structure, so that a key that is added to the content model is
// guarded without anybody remembering it.
type walker struct{ plans map[planKey][]step }

type planKey struct {
	of     reflect.Type
	prefix string
}

// step is one field of a struct that the content model has a key for.
type step struct {
	field int
	key   string
	kind  stepKind
}

type stepKind uint8

const (
	oneText  stepKind = iota // Field[string]
	manyText                 // []Field[string]
	block                    // a pointer to a struct
	blocks                   // a slice of structs
)

// texts calls yield with every text that an author wrote into a record (a pointer to a struct): its key, as
// review.approved_by, and its place.
func (w *walker) texts(record any, yield func(key string, at catalogue.At, text string)) {
	w.walk(reflect.ValueOf(record).Elem(), "", yield)
}

func (w *walker) walk(v reflect.Value, prefix string, yield func(string, catalogue.At, string)) {
	for _, s := range w.plan(v.Type(), prefix) {
		f := v.Field(s.field)
		switch s.kind {
		case oneText:
			if t := f.Addr().Interface().(*catalogue.Field[string]); t.Value != "" {
				yield(s.key, t.At, t.Value)
			}
		case manyText:
			for _, t := range *f.Addr().Interface().(*[]catalogue.Field[string]) {
				yield(s.key, t.At, t.Value)
			}
		case block:
			if !f.IsNil() {
				w.walk(f.Elem(), s.key, yield)
			}
		case blocks:
			for i := range f.Len() {
				w.walk(f.Index(i), s.key, yield)
			}
		}
	}
}

// plan is what there is to walk in a struct; dates, numbers and flags are no texts.
func (w *walker) plan(of reflect.Type, prefix string) []step {
	if plan, known := w.plans[planKey{of, prefix}]; known {
		return plan
	}
	var plan []step
	for i := range of.NumField() {
		key, ok := of.Field(i).Tag.Lookup("key")
		if !ok {
			continue
		}
		if prefix != "" {
			key = prefix + "." + key
		}
		switch t := of.Field(i).Type; {
		case t == reflect.TypeFor[catalogue.Field[string]]():
			plan = append(plan, step{i, key, oneText})
		case t == reflect.TypeFor[[]catalogue.Field[string]]():
			plan = append(plan, step{i, key, manyText})
		case t.Kind() == reflect.Pointer && t.Elem().Kind() == reflect.Struct:
			plan = append(plan, step{i, key, block})
		case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Struct:
			plan = append(plan, step{i, key, blocks})
		}
	}
	w.plans[planKey{of, prefix}] = plan
	return plan
}
