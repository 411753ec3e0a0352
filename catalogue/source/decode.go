package source

import (
	"bytes"
	"math"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"gongkai/catalogue"
)

// decoder fills records from YAML nodes by the key table. Its plans are made once for each type of record and only
// read afterwards, so one decoder serves every goroutine.
type decoder struct {
	plans map[reflect.Type]plan
	keys  struct{ department, item, page []catalogue.Key }
}

// plan says, for one type of record, which field each key goes to.
type plan struct {
	fields map[string]int // canonical key → field of the struct
	at     int            // the field At, or -1
	blanks int            // the field Blanks, or -1
}

func newDecoder() *decoder {
	d := &decoder{plans: map[reflect.Type]plan{}}
	d.keys.department, d.keys.item, d.keys.page = catalogue.DepartmentKeys(), catalogue.ItemKeys(), catalogue.PageKeys()
	for _, record := range []any{catalogue.SiteRecord{}, catalogue.DepartmentRecord{}, catalogue.ItemRecord{}, catalogue.PageRecord{}, catalogue.AnnualRecord{}, catalogue.AssessmentRecord{}, catalogue.PlatformRecord{}} {
		d.learn(reflect.TypeOf(record))
	}
	return d
}

func (d *decoder) learn(t reflect.Type) {
	if _, known := d.plans[t]; known || t.Kind() != reflect.Struct {
		return
	}
	p := plan{fields: map[string]int{}, at: -1, blanks: -1}
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Name == "At" && f.Type == reflect.TypeFor[catalogue.At]() {
			p.at = i
		}
		if f.Type == reflect.TypeFor[catalogue.Blanks]() {
			p.blanks = i
		}
		if name := f.Tag.Get("key"); name != "" {
			p.fields[name] = i
			if inner := f.Type; inner.Kind() == reflect.Pointer || inner.Kind() == reflect.Slice {
				d.learn(inner.Elem())
			}
		}
	}
	d.plans[t] = p
}

// reading is the decoding of one block of one file.
type reading struct {
	*decoder
	file     string
	first    int // the file's line on which the block begins
	block    []byte
	most     int // characters of one value
	problems []catalogue.Problem
	unknown  int // keys that are not known, so far
}

func (r *reading) add(at catalogue.At, rule catalogue.Rule, args ...string) {
	r.problems = append(r.problems, catalogue.NewProblem(r.file, at, rule, args...))
}

// fill reads a mapping into the struct that record points to.
func (r *reading) fill(n *yaml.Node, keys []catalogue.Key, record reflect.Value, owner string) {
	p := r.plans[record.Type()]
	if p.at >= 0 {
		record.Field(p.at).Set(reflect.ValueOf(place(n, r.first)))
	}
	seen := make(map[string]*yaml.Node, len(n.Content)/2)
	given := make(map[string]bool, len(n.Content)/2)
	var blanks catalogue.Blanks
	for i := 0; i+1 < len(n.Content); i += 2 {
		name, value := n.Content[i], n.Content[i+1]
		k, known := r.key(name, keys, seen)
		if !known {
			continue
		}
		cut := r.cut(name, value, k)
		if isNull(value) {
			r.empty(k, name, p, record)
			if !cut {
				blanks = append(blanks, blank(k, name, value, r.first))
			}
			continue
		}
		given[k.Name] = value.Kind != yaml.ScalarNode || strings.TrimSpace(value.Value) != ""
		if index, ok := p.fields[k.Name]; ok {
			r.value(k, name.Value, value, record.Field(index))
		}
	}
	if p.blanks >= 0 {
		record.Field(p.blanks).Set(reflect.ValueOf(blanks))
	}
	if owner != "" {
		r.lacking(place(n, r.first), keys, given, blanks, owner)
	}
}

// lacking says which keys a block lacks that it must have.
func (r *reading) lacking(block catalogue.At, keys []catalogue.Key, given map[string]bool, blanks catalogue.Blanks, owner string) {
	for _, k := range keys {
		if k.Required && !given[k.Name] {
			at, hint := blanks.Inside(block, k.Chinese[0]+": ……", k.Name+": …")
			r.add(at, "key-missing", owner, k.Chinese[0], k.Name, hint.Chinese, hint.English)
		}
	}
}

// blank is a key without a value: what it lacks is written behind its colon, or in the place of its ~.
func blank(k catalogue.Key, name, value *yaml.Node, first int) catalogue.Blank {
	if value.Value == "~" {
		return catalogue.Blank{Key: k.Name, At: place(value, first), Null: true}
	}
	return catalogue.Blank{Key: k.Name, At: place(name, first)}
}

// empty reads a key without a value, which is as good as none; but not where it may not be empty. A review that is empty
// is one that was not held.
func (r *reading) empty(k catalogue.Key, name *yaml.Node, p plan, record reflect.Value) {
	if !k.MayBeEmpty() {
		hint := valueless(k)
		r.add(place(name, r.first), "value-empty", name.Value, hint.Chinese, hint.English)
	}
	if index, ok := p.fields[k.Name]; ok && k.Name == "review" && record.Field(index).Kind() == reflect.Pointer {
		record.Field(index).Set(reflect.New(record.Field(index).Type().Elem()))
	}
}

// valueless says what to write behind the colon of a key. One that every item has is not offered to be deleted.
func valueless(k catalogue.Key) catalogue.Words {
	var chinese, english []string
	for _, t := range k.Terms {
		chinese, english = append(chinese, t.Chinese[0]), append(english, t.Name)
	}
	last := len(chinese) - 1
	hint := catalogue.Words{Chinese: "在冒号后面写上值", English: "write the value after the colon"}
	if k.Shape == catalogue.Choice && last > 0 {
		hint.Chinese = "在冒号后面写上 " + strings.Join(chinese[:last], "、") + " 或 " + chinese[last]
		hint.English = "write " + strings.Join(english[:last], ", ") + " or " + english[last] + " after the colon"
	}
	if !k.Required {
		hint.Chinese += "；不需要的，删掉这一行"
		hint.English += "; if there is none, delete this line"
	}
	return hint
}

// key finds what a name as written stands for, and says when it is unknown or stands there twice.
func (r *reading) key(name *yaml.Node, keys []catalogue.Key, seen map[string]*yaml.Node) (catalogue.Key, bool) {
	at := place(name, r.first)
	if name.Kind != yaml.ScalarNode {
		r.add(at, "yaml-not-keys")
		return catalogue.Key{}, false
	}
	k, known := catalogue.Find(keys, name.Value)
	if !known {
		r.unknown++
		hint := meantKey(name.Value, keys, r.unknown > 100)
		r.add(at, "key-unknown", name.Value, hint.Chinese, hint.English)
		return k, false
	}
	if before, twice := seen[k.Name]; twice {
		line := itoa(place(before, r.first).Line)
		if before.Value == name.Value {
			r.add(at, "key-duplicate", name.Value, line)
		} else {
			r.add(at, "key-both-names", name.Value, before.Value, line)
		}
		return k, false
	}
	seen[k.Name] = name
	return k, true
}

// meantKey says which key was probably meant, or which there are while they are few.
// Where nearly nothing is a key the file is something else, and looking for each would take long.
func meantKey(written string, keys []catalogue.Key, enough bool) catalogue.Words {
	otherwise := catalogue.Words{Chinese: "删掉这一项；要写的，换成 gongkai schema 里有的名称", English: "delete this key; if it is wanted, give it a name that gongkai schema has"}
	if enough {
		return otherwise
	}
	near, ok := catalogue.Nearest(written, catalogue.Names(keys))
	switch {
	case ok:
		return catalogue.Meant(written, []string{near}, otherwise)
	case len(keys) > 12:
		return otherwise
	}
	var chinese, english []string
	for _, k := range keys {
		chinese, english = append(chinese, k.Chinese[0]), append(english, k.Name)
	}
	return catalogue.Words{Chinese: "可以写：" + strings.Join(chinese, "、"), English: "write one of: " + strings.Join(english, ", ")}
}

// cut warns of a value that a # has cut short: title: 3 #楼公示 is "3" to YAML, and title: #楼公示 nothing.
func (r *reading) cut(name, value *yaml.Node, k catalogue.Key) bool {
	comment := value.LineComment
	if isNull(value) && !strings.HasPrefix(name.LineComment, "# ") {
		comment = name.LineComment
	}
	if k.Shape != catalogue.OneText || comment == "" || value.Style != 0 {
		return false
	}
	at := place(value, r.first)
	if isNull(value) {
		at = place(name, r.first)
		at.Column += at.Width + 2 // the colon and a space
	}
	r.add(r.toTheEnd(at), "value-cut", name.Value, comment)
	return true
}

// toTheEnd is a place that reaches to the end of its line.
func (r *reading) toTheEnd(at catalogue.At) catalogue.At {
	lines := bytes.Split(r.block, []byte("\n"))
	if n := int(at.Line) - r.first; n < len(lines) {
		at.Width = uint16(min(max(utf8.RuneCount(bytes.TrimRight(lines[n], " \r"))-int(at.Column)+1, 1), math.MaxUint16))
	}
	return at
}

func isNull(n *yaml.Node) bool {
	return n.Kind == yaml.ScalarNode && n.Style == 0 && (n.Value == "" || n.Value == "~")
}

// value reads one value into one field of a record.
func (r *reading) value(k catalogue.Key, name string, n *yaml.Node, field reflect.Value) {
	if !r.bounded(k, name, n) {
		return
	}
	switch k.Shape {
	case catalogue.List:
		r.list(k, name, n, field)
	case catalogue.Block:
		if n.Kind != yaml.MappingNode {
			r.noBlock(k, name, n)
			return
		}
		block := reflect.New(field.Type().Elem())
		r.fill(n, k.Keys, block.Elem(), name)
		field.Set(block)
	case catalogue.Blocks:
		r.blocks(k, name, n, field)
	case catalogue.Settings:
		r.settings(k, name, n, field)
	default:
		r.scalar(k, name, n, field)
	}
}

// noBlock says why a value is no block: below its key stands one more key, but what parts it from its value is no colon
// with a space, so that YAML takes it for text.
func (r *reading) noBlock(k catalogue.Key, name string, n *yaml.Node) {
	if n.Kind == yaml.ScalarNode && n.Style == 0 {
		if inner, rest, colon := partKey(k.Keys, n.Value); colon != "" {
			before := n.Value[:len(n.Value)-len(rest)-len(colon)]
			at := catalogue.NewAt(r.first+n.Line-1, n.Column+utf8.RuneCountInString(before), 1)
			r.problems = append(r.problems, colonProblem(r.file, at, inner, colon))
			return
		}
	}
	r.shape(k, name, n)
}

// list reads a sequence of strings; one string alone is a list of one.
func (r *reading) list(k catalogue.Key, name string, n *yaml.Node, field reflect.Value) {
	nodes := []*yaml.Node{n}
	if n.Kind == yaml.SequenceNode {
		nodes = n.Content
	}
	list, repeated := make([]catalogue.Field[string], 0, len(nodes)), 0
	for _, c := range nodes {
		if c.Kind != yaml.ScalarNode {
			r.shape(k, name, c)
			return
		}
		v := catalogue.Field[string]{Value: strings.TrimSpace(c.Value), At: place(c, r.first)}
		switch {
		case isNull(c):
		case slices.ContainsFunc(list[:min(len(list), 100)], func(f catalogue.Field[string]) bool { return f.Value == v.Value }):
			if repeated++; repeated <= 10 {
				r.add(v.At, "value-repeated", name, v.Value)
			}
		default:
			list = append(list, v)
		}
	}
	field.Set(reflect.ValueOf(list))
}

// blocks reads a sequence of mappings; one mapping alone is a list of one.
func (r *reading) blocks(k catalogue.Key, name string, n *yaml.Node, field reflect.Value) {
	nodes := []*yaml.Node{n}
	if n.Kind == yaml.SequenceNode {
		nodes = n.Content
	}
	list := reflect.MakeSlice(field.Type(), 0, len(nodes))
	for _, c := range nodes {
		if c.Kind != yaml.MappingNode {
			r.noBlock(k, name, c)
			return
		}
		block := reflect.New(field.Type().Elem()).Elem()
		r.fill(c, k.Keys, block, name)
		list = reflect.Append(list, block)
	}
	field.Set(list)
}

// settings reads a mapping whose keys are the author's own.
func (r *reading) settings(k catalogue.Key, name string, n *yaml.Node, field reflect.Value) {
	if n.Kind != yaml.MappingNode {
		r.shape(k, name, n)
		return
	}
	var list []catalogue.Setting
	seen := map[string]int{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		at := place(key, r.first)
		if before, twice := seen[key.Value]; twice {
			r.add(at, "key-duplicate", key.Value, itoa(before))
			continue
		}
		seen[key.Value] = int(at.Line)
		if value.Kind != yaml.ScalarNode {
			r.shape(catalogue.Key{Shape: catalogue.OneText}, key.Value, value)
			continue
		}
		list = append(list, catalogue.Setting{
			Rule:  catalogue.Field[string]{Value: key.Value, At: at},
			Value: catalogue.Field[string]{Value: value.Value, At: place(value, r.first)},
		})
	}
	field.Set(reflect.ValueOf(list))
}
