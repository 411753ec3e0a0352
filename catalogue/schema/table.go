package schema

import (
	"strings"

	"gongkai/catalogue"
)

// tables is the schema of the tables, each read as a list of rows by the headings of its first line. The whole is
// catalogue.csv; the others stand under $defs by the names of their files.
func (g *generator) tables() object {
	files := object{
		{"catalogue.csv", rows(g, catalogue.DutyColumns(), true)},
		{"standards.csv", rows(g, catalogue.DutyColumns(), false)},
		{"accepted.csv", rows(g, catalogue.AcceptedColumns(), true)},
		{"words.csv", rows(g, catalogue.WordColumns(), true)},
		{"plan.csv", rows(g, catalogue.PlanColumns(), true)},
		{"inspections.csv", rows(g, catalogue.InspectionColumns(), true)},
		{"approvals.csv", rows(g, catalogue.ApprovalColumns(), true)},
		{"requests.csv", rows(g, catalogue.RequestColumns(), true)},
	}
	return object{
		{"$schema", draft},
		{"$id", "urn:gongkai:schema:" + g.language + ":csv"},
		{"title", "catalogue.csv"},
		{"description", g.say("表格读成一行一个对象，键是表头（去掉里面的空格）；别的表在 $defs 里", "a table read as one object a row, by its headings without the spaces in them; other tables stand under $defs")},
		{"$ref", "#/$defs/catalogue.csv"},
		{"$defs", files},
	}
}

// rows is the schema of a table. needed says whether it must have the columns without which it says nothing: a standard
// comes from a higher level as it is.
func rows[R any](g *generator, columns []catalogue.Column[R], needed bool) object {
	var properties, apart object
	var needs []object
	for _, c := range columns {
		properties = append(properties, member{c.Name, object{{"title", g.say(c.Chinese[0], c.Name)}, {"description", g.say("表头可以写 ", "headings: ") + c.Name + "、" + strings.Join(c.Chinese, "、")}, {"type", "string"}, {"maxLength", catalogue.DefaultLimits().ValueCharacters}}})
		k := catalogue.Key{Name: c.Name, Chinese: c.Chinese}
		names := namesOf(k)
		for i, name := range names {
			if i > 0 {
				properties = append(properties, member{name, object{{"type", "string"}, {"description", c.Name}}})
			}
			if i+1 < len(names) {
				apart = append(apart, member{name, object{{"properties", forbidden(names[i+1:])}, {"errorMessage", g.say("“"+c.Chinese[0]+"”有两列，只留一列", "the column “"+c.Name+"” stands there twice; keep one")}}})
			}
		}
		if c.Needed && needed {
			needs = append(needs, g.need(k))
		}
	}
	row := object{{"type", "object"}, {"properties", properties}, {"additionalProperties", false}, {"dependentSchemas", apart}}
	if len(needs) > 0 {
		row = append(row, member{"allOf", needs})
	}
	return object{{"type", "array"}, {"items", row}}
}
