package render

import (
	"path"
	"slices"
	"strconv"

	"gongkai/catalogue"
)

// makeIndexes makes the indexes of the whole register, in the order in which the register's page names them.
func (s *site) makeIndexes() []*index {
	return []*index{
		s.serviceIndex(), s.feeIndex(), s.windowIndex(), s.topicIndex(), s.kindIndex(), s.yearIndex(), s.numberIndex(), s.indexNumberIndex(),
		s.validityIndex(), s.matterIndex(), s.proposalIndex(), s.enterpriseIndex(), s.withdrawnIndex(),
	}
}

// newIndex is an index of the whole register, with its words.
func (s *site) newIndex(id string) *index {
	w := s.r.words
	return &index{
		id: id, folder: path.Join(s.root, "register", id), name: "index",
		heading: w.of("index", id), intro: w.of("index-intro", id), empty: w.of("index-empty", id),
	}
}

// newestOf are the items that are wanted, newest first.
func (s *site) newestOf(want func(*catalogue.Item) bool) []*catalogue.Item {
	var list []*catalogue.Item
	for _, it := range slices.Backward(s.byDate()) {
		if want(it) {
			list = append(list, it)
		}
	}
	return list
}

// sorted puts items into drawers by a key, each newest first.
func (s *site) sorted(key func(*catalogue.Item) string) map[string][]*catalogue.Item {
	drawers := map[string][]*catalogue.Item{}
	for _, it := range slices.Backward(s.byDate()) {
		if k := key(it); k != "" {
			drawers[k] = append(drawers[k], it)
		}
	}
	return drawers
}

// yearIndex is all items by the year of their publication.
func (s *site) yearIndex() *index {
	x := s.newIndex("all")
	x.groups = []group{{shelves: s.years(s.byDate())}}
	return x
}

// years cuts items, oldest first, into years, newest first. Items without any date come last.
func (s *site) years(items []*catalogue.Item) []shelf {
	var years []shelf
	for start := 0; start < len(items); {
		this := items[start].ListedOn().Year
		end := start
		for end < len(items) && items[end].ListedOn().Year == this {
			end++
		}
		key, name := s.yearName(int(this))
		years = append(years, newShelf(key, name, section{items: backward(items[start:end])}))
		start = end
	}
	slices.Reverse(years)
	return years
}

// yearName is how a year is called in addresses and by readers; 0 is no year.
func (s *site) yearName(year int) (key, name string) {
	if year == 0 {
		return undated, s.r.words.get("list.undated")
	}
	key = strconv.Itoa(year)
	return key, s.r.words.fill("list.in-year", key)
}

const undated = "undated"

func backward(items []*catalogue.Item) []*catalogue.Item {
	list := slices.Clone(items)
	slices.Reverse(list)
	return list
}

// topicIndex has every topic of the site's table, in its order, those without an item too.
func (s *site) topicIndex() *index {
	x := s.newIndex("topics")
	x.feed = topicFeed
	drawers := map[*catalogue.Topic][]*catalogue.Item{}
	for _, it := range slices.Backward(s.byDate()) {
		for _, t := range it.Topics {
			drawers[t] = append(drawers[t], it)
		}
	}
	var shelves []shelf
	for _, t := range s.ed.Topics {
		shelves = append(shelves, newShelf(t.ID, t.Name, section{items: drawers[t]}))
		if len(drawers[t]) > 0 {
			x.things++
		}
	}
	x.groups = []group{{shelves: shelves}}
	return x
}

// kindIndex has every kind that there is, in the order of the content model.
func (s *site) kindIndex() *index {
	x := s.newIndex("kinds")
	drawers := s.sorted(func(it *catalogue.Item) string { return it.Kind })
	var shelves []shelf
	for _, kind := range catalogue.Kinds() {
		if items := drawers[kind]; len(items) > 0 {
			x.things++
			shelves = append(shelves, newShelf(kind, s.r.words.of("kind", kind), section{items: items}))
		}
	}
	x.groups = []group{{shelves: shelves}}
	return x
}

// validityStates are the shelves of the index of validity: documents that were replaced stand apart from those that were
// only repealed.
func validityStates() []string {
	return []string{"in-force", "amended", "pending", "replaced", "repealed", "expired"}
}

func (s *site) validityIndex() *index {
	x := s.newIndex("validity")
	drawers := s.sorted(validityOf)
	var shelves []shelf
	for _, state := range validityStates() {
		if items := drawers[state]; len(items) > 0 {
			shelves = append(shelves, newShelf(state, s.r.words.of("validity-shelf", state), section{items: items}))
		}
	}
	x.groups = []group{{shelves: shelves}}
	x.lead = func(_ *Renderer, it *catalogue.Item) string { return it.DocumentNo }
	x.line = func(w *worker, page string, it *catalogue.Item) Row {
		row := w.row(page, it, nil)
		row.Mark = w.site.r.marks["validity "+string(it.Validity.State)]
		if by := w.validity(it).By; by != nil {
			if by.Href != "" {
				by.Href = fromRoot(page, it.Validity.Item.Address)
			}
			row.Details = append(row.Details, Detail{w.site.r.words.get("validity.by"), *by})
		}
		return row
	}
	return x
}

func validityOf(it *catalogue.Item) string {
	v := it.Validity
	if v.State == catalogue.Repealed && v.Item != nil {
		return "replaced"
	}
	return string(v.State)
}
