package schema

import (
	"strconv"

	"gongkai/catalogue"
)

// day is the form of a day in one of the three forms, with or without a time. The calendar it does not know.
const day = `^\s*[1-9]\d{3}(-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])|年(0?[1-9]|1[0-2])月(0?[1-9]|[12]\d|3[01])日|\.(0?[1-9]|1[0-2])\.(0?[1-9]|[12]\d|3[01]))([ T]([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?\s*$`

// value is the schema of a key's value: what it means, what it looks like, and what to write instead.
func (g *generator) value(k catalogue.Key, path string) object {
	o := object{{"title", g.say(k.Chinese[0], k.Name)}, {"description", k.Means.In(g.language)}}
	switch k.Shape {
	case catalogue.List:
		text := g.text(k, false)
		return append(o, member{"type", g.types(k, "string", "number", "boolean", "array")}, member{"items", append(object{{"type", []string{"string", "number", "boolean", "null"}}}, text...)}, member{"maxItems", catalogue.MostEntries}, member{"allOf", []object{text}})
	case catalogue.Flag:
		return append(o, g.among(k, []any{true, false, "true", "false", "yes", "no", "是", "否", "有", "无"}, g.say("写 true 或 false，是 或 否", "write true or false"))...)
	case catalogue.Number:
		return append(o, member{"type", g.types(k, "integer", "string")}, member{"minimum", 0}, member{"pattern", `^\s*\+?\d+\s*$`}, member{"patternErrorMessage", g.say("用阿拉伯数字写，不带单位，如 10", "write it in digits, without a unit, such as 10")})
	case catalogue.Day:
		return append(o, member{"type", g.types(k, "string")}, member{"pattern", day}, member{"patternErrorMessage", g.say("写成 2026-05-08、2026年5月8日 或 2026.5.8；时间写在后面，如 2026-05-08 09:30", "write 2026-05-08, 2026年5月8日 or 2026.5.8; a time may follow, as in 2026-05-08 09:30")})
	case catalogue.Choice:
		return append(o, g.among(k, terms(k.Terms), g.oneOf(k.Terms))...)
	case catalogue.Block:
		return append(o, g.orNothing(k, object{{"$ref", g.definition(k, path)}})...)
	case catalogue.Blocks:
		one := object{{"$ref", g.definition(k, path)}}
		return append(o, member{"type", g.types(k, "array", "object")}, member{"items", one}, member{"maxItems", catalogue.MostEntries}, member{"if", object{{"type", "object"}}}, member{"then", one})
	case catalogue.Settings:
		return append(o, g.settings()...)
	}
	return append(append(o, member{"type", g.types(k, "string", "number", "boolean")}), g.text(k, k.Required)...)
}

// types are the types that a value may have. No value at all is as good as no key, where the key may be left empty.
func (g *generator) types(k catalogue.Key, types ...string) []string {
	if k.MayBeEmpty() && !k.Required {
		types = append(types, "null")
	}
	return types
}

// text is what holds of a text: how long it may be, and its pattern or what it may be.
func (g *generator) text(k catalogue.Key, needed bool) (o object) {
	o = object{{"maxLength", k.Longest(catalogue.DefaultLimits().ValueCharacters)}}
	pattern, words := pattern(k)
	switch {
	case pattern != "":
		o = append(o, member{"pattern", pattern}, member{"patternErrorMessage", words.In(g.language)})
	case len(k.Terms) > 0:
		o = append(o, member{"if", object{{"type", "string"}}}, member{"then", object{{"enum", terms(k.Terms)}, {"errorMessage", g.oneOf(k.Terms)}}})
	case needed:
		o = append(o, member{"pattern", `\S`}, member{"patternErrorMessage", g.say("“"+k.Chinese[0]+"”不能空着", "“"+k.Name+"” may not be empty")})
	}
	return o
}

// pattern is the form of a text, with the words of the rule that holds it against an author.
func pattern(k catalogue.Key) (expression string, words catalogue.Words) {
	rule := catalogue.Rule("")
	switch k.Name {
	case "accent":
		expression, rule = `^\s*(#[0-9A-Fa-f]{6})?\s*$`, "site-accent"
	case "base_url":
		expression, rule = `^\s*([hH][tT][tT][pP][sS]?://[^/?#\s]+[^?#\s]*)?\s*$`, "site-base-url"
	case "id":
		expression, rule = `^\s*[a-z0-9][a-z0-9-]*\s*$`, "site-id"
	case "index_pattern":
		expression, rule = `\{serial(:\d+)?\}`, "site-pattern"
	case "slug":
		expression, rule = `^\s*[a-z0-9-][a-z0-9._-]*\s*$`, "address-slug"
	}
	for _, info := range catalogue.Rules() {
		if info.Rule == rule {
			words = info.Hint
		}
	}
	return expression, words
}

// among is a value that is one of a few, or nothing.
func (g *generator) among(k catalogue.Key, values []any, words string) object {
	if k.MayBeEmpty() && !k.Required {
		values = append(values, nil)
	}
	return object{{"enum", values}, {"errorMessage", words}}
}

// orNothing is a block, or nothing where its key may be left empty.
func (g *generator) orNothing(k catalogue.Key, block object) object {
	if !k.MayBeEmpty() || k.Required {
		return block
	}
	return object{{"type", []string{"object", "null"}}, {"if", object{{"type", "object"}}}, {"then", block}}
}

// terms are all names of values, the canonical ones first. Digits alone are a number to whoever reads YAML.
func terms(list []catalogue.Term) (values []any) {
	for _, t := range list {
		values = append(values, t.Name)
	}
	for _, t := range list {
		for _, c := range t.Chinese {
			values = append(values, c)
		}
		if n, err := strconv.Atoi(t.Name); err == nil {
			values = append(values, n)
		}
	}
	return values
}

// oneOf says which values there are, in the language of the schema.
func (g *generator) oneOf(list []catalogue.Term) string {
	chinese, english := "写 ", "write one of: "
	for i, t := range list {
		if i > 0 {
			chinese, english = chinese+"、", english+", "
		}
		chinese, english = chinese+t.Chinese[0], english+t.Name
	}
	return g.say(chinese, english)
}

// settings are rules: what each is set to, by the rule's name. Those that always hold cannot be set.
func (g *generator) settings() object {
	var rules object
	for _, info := range catalogue.Rules() {
		if !info.Rule.Is(catalogue.Fixed) {
			rules = append(rules, member{string(info.Rule), object{{"description", info.Text.In(g.language)}, {"$ref", "#/$defs/severity"}}})
		}
	}
	values := terms(catalogue.SeverityTerms())
	g.definitions = append(g.definitions, member{"severity", object{{"enum", append(values, false)}, {"errorMessage", g.say("写 off、warning 或 error", "write off, warning or error")}}})
	return object{{"type", []string{"object", "null"}}, {"properties", rules}, {"additionalProperties", false}}
}
