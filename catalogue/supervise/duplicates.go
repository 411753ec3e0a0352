package supervise

import (
	"cmp"
	"slices"

	"gongkai/catalogue"
)

// twins finds what is published twice. A pair is told of once: by its number rather than by its title, by its title
// rather than by its text; not at all where gongkai check told of it.
type twins struct {
	*survey
	items []*catalogue.StockItem             // that may be copies or originals, the likeliest originals first
	ties  map[[2]string]bool                 // pairs of paths, either way round, that are told of or that say of themselves what they are
	told  map[catalogue.Rule]map[string]bool // rule of gongkai check → files of which it told that they are there twice
}

// duplicates looks for the same document number, the same title and the same text. It takes as long as there are items.
func (s *survey) duplicates() {
	t := &twins{survey: s, ties: map[[2]string]bool{}, told: map[catalogue.Rule]map[string]bool{"item-document-duplicate": {}, "item-title-duplicate": {}}}
	for _, it := range s.Stock.Items {
		if it.Shown() && !it.Carried() {
			t.items = append(t.items, it)
		}
		for _, rel := range it.Relates {
			if target, ok := catalogue.Beside(it.Path, rel.To.Value); ok {
				t.tie(it.Path, target)
			}
		}
	}
	for _, p := range s.Problems {
		if files := t.told[p.Rule]; files != nil && len(p.Args) > 0 {
			files[p.File] = true
			t.tie(p.File, p.Args[len(p.Args)-1]) // the file that came before it
		}
	}
	slices.SortStableFunc(t.items, original)
	t.numbers()
	t.titles()
	t.texts()
}

// tie says of two items that nothing more is to be told of them.
func (t *twins) tie(a, b string) { t.ties[[2]string{min(a, b), max(a, b)}] = true }

// tied says whether two items are steps of one matter, related, or told of already.
func (t *twins) tied(a, b *catalogue.StockItem) bool {
	return a.Matter.Value != "" && a.Matter.Value == b.Matter.Value || t.ties[[2]string{min(a.Path, b.Path), max(a.Path, b.Path)}]
}

// twin tells of a copy by its name or number, unless it is one by design or gongkai check told of it. Either way its text
// is not told of as well.
func (t *twins) twin(it, first *catalogue.StockItem, checked catalogue.Rule, at catalogue.At, rule catalogue.Rule, args ...string) {
	if t.tied(it, first) || t.told[checked][it.Path] {
		t.tie(it.Path, first.Path)
		return
	}
	t.tell(it, first, at, rule, args...)
}

// original orders items by how likely each is the original: what its own department issued, then what was made first,
// then what was published first. What has no date comes last.
func original(a, b *catalogue.StockItem) int {
	return cmp.Or(
		cmp.Compare(foreign(a), foreign(b)),
		dated(a.Made.Value, b.Made.Value),
		dated(a.Published.Value, b.Published.Value),
		cmp.Compare(a.Path, b.Path),
	)
}

// foreign is 1 where an item names an issuer that is not the department in whose folder it lies.
func foreign(it *catalogue.StockItem) int {
	if lead := it.Lead(); lead == it.Department.Name.Value || lead == it.Department.ShortName.Value {
		return 0
	}
	return 1
}

// dated orders dates; none comes last.
func dated(a, b catalogue.Date) int {
	switch {
	case a.IsZero() && b.IsZero():
		return 0
	case a.IsZero():
		return 1
	case b.IsZero():
		return -1
	}
	return a.Compare(b)
}

// tell adds a finding of a copy, which names the original by its file and place and never by its title: not everybody
// who may read of the one may read of the other.
func (t *twins) tell(copied, original *catalogue.StockItem, at catalogue.At, rule catalogue.Rule, args ...string) {
	t.tie(copied.Path, original.Path)
	p := catalogue.NewProblem(copied.Path, at, rule, append(args, original.Title.At.In(original.Path), when(original).Chinese, when(original).English)...)
	p.Private = copied.Private
	t.find(copied.Department, p, original.Path)
}

// when says on which day an item was made, and in whose folder it lies.
func when(it *catalogue.StockItem) catalogue.Words {
	made := it.Made.Value.Midnight().String()
	name := bodyName(it.Department)
	if made == "" {
		return catalogue.Words{Chinese: name + "，没有生成日期", English: name + ", not dated"}
	}
	return catalogue.Words{Chinese: name + "，" + made + " 生成", English: name + ", made " + made}
}
