package guard

import (
	"reflect"

	"gongkai/catalogue"
)

var (
	textField  = reflect.TypeFor[catalogue.Field[string]]()
	scopeField = reflect.TypeFor[catalogue.Field[catalogue.Scope]]()
)

// texts calls yield with every text that an author wrote into a record (a pointer to a struct): its key, as
// review.approved_by, and its place. It goes through the record's own structure, so that a key that is added to the
// content model is guarded without anybody remembering it.
func texts(record any, yield func(key string, at catalogue.At, text string)) {
	walk(reflect.ValueOf(record), "", yield)
}

func walk(v reflect.Value, key string, yield func(string, catalogue.At, string)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			walk(v.Elem(), key, yield)
		}
	case reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), key, yield)
		}
	case reflect.Struct:
		if v.Type() == textField {
			if text := v.Field(0).String(); text != "" {
				yield(key, v.Field(1).Interface().(catalogue.At), text)
			}
			return
		}
		if v.Type() != scopeField {
			walkKeys(v, key, yield)
		}
	}
}

// walkKeys goes into the fields that the content model has a key for.
func walkKeys(v reflect.Value, key string, yield func(string, catalogue.At, string)) {
	for i := range v.NumField() {
		name, ok := v.Type().Field(i).Tag.Lookup("key")
		if !ok {
			continue
		}
		if key != "" {
			name = key + "." + name
		}
		walk(v.Field(i), name, yield)
	}
}
