package render

import (
	"path"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// wholeOnDepartment is how many items a department's page shows, all of them, by kind.
const wholeOnDepartment = 50

// leastInSpan is how many items a span of years of a department has at least, the newest span excepted: a year of four
// items is no page that anybody wants to open.
const leastInSpan = 50

// makeDepartmentIndexes makes an index by years and kinds for each department that has more items than anybody sees at
// a glance.
func (s *site) makeDepartmentIndexes() map[*catalogue.Department]*index {
	indexes := map[*catalogue.Department]*index{}
	for _, d := range s.departments {
		if len(d.Items) <= fewOnDepartment {
			continue
		}
		w := s.r.words
		indexes[d] = &index{
			folder: path.Join(s.root, "register/departments"), name: s.folderKey(d), prefix: s.folderKey(d) + "..", of: d, heading: w.fill("list.of", d.Name),
			groups: []group{
				{w.get("list.by-year"), s.bySpan(oldestFirst(d.Items))},
				{w.get("list.by-kind"), []shelf{newShelf(kindsKey, w.get("list.by-kind"), s.kindSections(d)...)}},
			},
		}
	}
	return indexes
}

const kindsKey = "kinds"

// folderOf is a department's folder as it is in the content's own tree, without the folder of a twin.
func (s *site) folderOf(d *catalogue.Department) string {
	return strings.TrimPrefix(path.Dir(d.Address), s.root)
}

// kindSections are a department's items by kind, in the order of the content model; what has no kind comes last.
func (s *site) kindSections(d *catalogue.Department) []section {
	drawers := map[string][]*catalogue.Item{}
	for _, it := range d.Items {
		drawers[it.Kind] = append(drawers[it.Kind], it)
	}
	var sections []section
	for _, kind := range append(catalogue.Kinds(), "") {
		if items := drawers[kind]; len(items) > 0 {
			name := s.r.words.of("kind", kind)
			if kind == "" {
				name = s.r.words.get("list.no-kind")
			}
			sections = append(sections, section{name, items})
		}
	}
	return sections
}

// bySpan puts the years of a department together, from the oldest, until a page is worth opening. Items without any
// date stay by themselves.
func (s *site) bySpan(items []*catalogue.Item) []shelf {
	years := s.years(items)
	slices.Reverse(years)
	var spans []shelf
	for _, y := range years {
		if n := len(spans) - 1; n >= 0 && spans[n].count < leastInSpan && spans[n].key != undated && y.key != undated {
			older := spans[n].sections[0].items
			span := newShelf(spans[n].key, s.r.words.fill("list.in-year", spans[n].key+"–"+y.key), section{items: slices.Concat(y.sections[0].items, older)})
			spans[n] = span
			continue
		}
		spans = append(spans, y)
	}
	slices.Reverse(spans)
	return spans
}

func oldestFirst(items []*catalogue.Item) []*catalogue.Item { return backward(newestFirst(items)) }
