package schema

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// Kinds are what there is a schema of.
func Kinds() []string { return []string{"site", "department", "item", "page", "csv"} }

// Of is the schema of a kind, with its words in Chinese (zh) or English (en); ok is false where there is no such kind.
func Of(kind, language string) (text []byte, ok bool) {
	g := &generator{language: language}
	var schema object
	switch kind {
	case "site":
		schema = g.document("site.yaml", catalogue.SiteKeys())
	case "department":
		schema = g.document("department.md", catalogue.DepartmentKeys())
	case "item":
		schema = g.document("item.md", catalogue.ItemKeys())
	case "page":
		schema = g.document("pages/*.md", catalogue.PageKeys())
	case "csv":
		schema = g.tables()
	default:
		return nil, false
	}
	compact, err := schema.MarshalJSON()
	if err != nil {
		panic("schema: " + err.Error()) // everything in it is text, numbers and lists
	}
	var b bytes.Buffer
	if err := json.Indent(&b, compact, "", "  "); err != nil {
		panic("schema: " + err.Error())
	}
	b.WriteByte('\n')
	return b.Bytes(), true
}

// draft is the version of JSON Schema.
const draft = "https://json-schema.org/draft/2020-12/schema"

// generator makes one schema.
type generator struct {
	language    string
	definitions object // of blocks, by their path
}

func (g *generator) say(chinese, english string) string {
	return catalogue.Words{Chinese: chinese, English: english}.In(g.language)
}

// document is the schema of a file.
func (g *generator) document(file string, keys []catalogue.Key) object {
	body := g.block(keys, "", "#")
	o := object{
		{"$schema", draft},
		{"$id", "urn:gongkai:schema:" + g.language + ":" + strings.NewReplacer("/", ":", "*", "page").Replace(file)},
		{"title", file},
		{"type", "object"},
	}
	o = append(o, body...)
	if needs := g.needs(keys); len(needs) > 0 {
		o = append(o, member{"allOf", needs})
	}
	return append(o, member{"$defs", g.definitions})
}

// block is what holds of a mapping: its keys under each of their names, none twice, and no others. path is that of its
// definition, pointer where in the schema it stands.
func (g *generator) block(keys []catalogue.Key, path, pointer string) object {
	var properties, apart object
	for _, k := range keys {
		properties = append(properties, member{k.Name, g.value(k, path)})
		names := namesOf(k)
		for i, name := range names {
			if i > 0 {
				properties = append(properties, member{name, object{{"$ref", pointer + "/properties/" + k.Name}}})
			}
			if i+1 < len(names) {
				apart = append(apart, member{name, object{{"properties", forbidden(names[i+1:])}, {"errorMessage", g.say("“"+k.Chinese[0]+"”写了两个名称，只留一个", "“"+k.Name+"” stands there by two names; keep one")}}})
			}
		}
	}
	o := object{{"properties", properties}, {"additionalProperties", false}}
	if len(apart) > 0 {
		o = append(o, member{"dependentSchemas", apart})
	}
	return o
}

// namesOf are all names of a key.
func namesOf(k catalogue.Key) []string { return append([]string{k.Name}, k.Chinese...) }

// forbidden says that none of these keys may be there.
func forbidden(names []string) (o object) {
	for _, name := range names {
		o = append(o, member{name, false})
	}
	return o
}

// definition makes the definition of a block, once, and refers to it.
func (g *generator) definition(k catalogue.Key, path string) string {
	name := strings.TrimPrefix(path+"."+k.Name, ".")
	pointer := "#/$defs/" + name
	if slices.ContainsFunc(g.definitions, func(m member) bool { return m.name == name }) {
		return pointer
	}
	body := g.block(k.Keys, name, pointer)
	var needs []object
	for _, inner := range k.Keys {
		if inner.Required {
			needs = append(needs, g.need(inner))
		}
	}
	if len(needs) > 0 {
		body = append(body, member{"allOf", needs})
	}
	g.definitions = append(g.definitions, member{name, append(object{{"type", "object"}}, body...)})
	return pointer
}
