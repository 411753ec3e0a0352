package schema

import "gongkai/catalogue"

// needs says which keys a file must have. What is not public may lack some, and needs others; an item whose entry is named
// takes its scope from that.
func (g *generator) needs(keys []catalogue.Key) (list []object) {
	scope, scoped := catalogue.Find(keys, "scope")
	for _, k := range keys {
		scopes, conditional := neededFor[k.Name]
		switch {
		case scoped && k.Name == "scope":
			entry, _ := catalogue.Find(keys, "entry")
			list = append(list, object{{"anyOf", []object{anyName(k), anyName(entry)}}, {"errorMessage", g.lacks(k)}})
		case scoped && conditional:
			list = append(list, object{{"if", scopeIs(scope, scopes)}, {"then", g.need(k)}})
		case k.Required:
			list = append(list, g.need(k))
		}
	}
	return list
}

// neededFor says of keys of an item for which scopes it must have them (catalogue: required, reason, scope).
var neededFor = map[string][]catalogue.Scope{
	"title":      {catalogue.Public, catalogue.Limited},
	"published":  {catalogue.Public, catalogue.Limited, catalogue.OnRequest},
	"reason":     {catalogue.Limited, catalogue.OnRequest, catalogue.Withheld},
	"review_due": {catalogue.Withheld},
}

// need says that a key must be there, by one of its names.
func (g *generator) need(k catalogue.Key) object {
	return append(anyName(k), member{"errorMessage", g.lacks(k)})
}

func (g *generator) lacks(k catalogue.Key) string {
	return g.say("缺少“"+k.Chinese[0]+"”（"+k.Name+"）", "“"+k.Name+"” is missing")
}

func anyName(k catalogue.Key) object {
	var names []object
	for _, name := range namesOf(k) {
		names = append(names, object{{"required", []string{name}}})
	}
	return object{{"anyOf", names}}
}

// scopeIs holds for an item whose scope is one of some, whatever the names of the key and of the value.
func scopeIs(k catalogue.Key, scopes []catalogue.Scope) object {
	var values []any
	for _, t := range k.Terms {
		for _, s := range scopes {
			if t.Name == string(s) {
				values = append(values, terms([]catalogue.Term{t})...)
			}
		}
	}
	var names []object
	for _, name := range namesOf(k) {
		names = append(names, object{{"properties", object{{name, object{{"enum", values}}}}}, {"required", []string{name}}})
	}
	return object{{"anyOf", names}}
}
