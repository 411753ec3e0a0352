package catalogue

import (
	"slices"
	"strconv"
)

// items compares what is published.
func (c *comparison) items() {
	begins := len(c.list)
	pairs, gone, fresh := pairItems(c.before.Items, c.after.Items, c.moved)
	for _, p := range pairs {
		c.item(p[0], p[1])
	}
	for _, it := range fresh {
		if it.Form == Tombstone {
			continue // it came and went between the two, or its trace was laid later
		}
		what := c.about(it)
		what.Kind, what.On = ChangedNew, it.Published
		c.list = append(c.list, what)
	}
	for _, it := range gone {
		if it.Form != Tombstone {
			c.list = append(c.list, Changed{Kind: ChangedRemoved, Subject: SubjectItem, Department: it.Department.Folder, Index: it.Index})
		}
	}
	c.order(c.list[begins:])
}

// about is what may be told of an item of the later edition.
func (c *comparison) about(it *Item) Changed {
	return Changed{Subject: SubjectItem, Path: it.Path, Address: it.Address, Department: it.Department.Folder, Index: it.Index, Title: it.Title}
}

// pairItems finds the item of the one edition in the other: by its file, by a former address, by its index number.
func pairItems(before, after []*Item, moved map[string]string) (pairs [][2]*Item, gone, fresh []*Item) {
	files, addresses, numbers := map[string]*Item{}, map[string]*Item{}, map[string]*Item{}
	for _, it := range after {
		if it.Path != "" {
			files[it.Path], addresses[it.Address] = it, it
		}
		numbers[it.Index] = it
	}
	delete(numbers, "")
	taken := map[*Item]bool{}
	left := before
	for _, find := range []func(*Item) *Item{
		func(it *Item) *Item { return files[it.Path] },
		func(it *Item) *Item { return addresses[moved[it.Address]] },
		func(it *Item) *Item { return numbers[it.Index] },
	} {
		var still []*Item
		for _, it := range left {
			if other := find(it); other != nil && !taken[other] {
				taken[other] = true
				pairs = append(pairs, [2]*Item{it, other})
			} else {
				still = append(still, it)
			}
		}
		left = still
	}
	for _, it := range after {
		if !taken[it] {
			fresh = append(fresh, it)
		}
	}
	return pairs, left, fresh
}

// item compares two states of an item. What has left is told by its form alone.
func (c *comparison) item(before, after *Item) {
	what := c.about(after)
	what.Kind = ChangedEdited
	if after.Address != "" && before.Address != "" {
		what.From = from(before.Address, after.Address)
	}
	switch {
	case after.Form == Tombstone:
		if before.Form == Tombstone && before.Gone.state() == after.Gone.state() {
			what.From = ""
			return
		}
		what.Kind, what.On, what.Why = after.Gone.state(), after.Gone.On, after.Gone.Why
	case before.Form == Tombstone:
		what.Kind, what.On = ChangedBack, after.Published
	default:
		full := before.Form == Full && after.Form == Full
		what.Fields = differences(itemTraits(), before, after, before.Form, after.Form)
		if full {
			what.Fields = slices.Concat(what.Fields, c.related(before, after), attached(before, after), tables(before, after), bodies(before.Body, after.Body))
		}
		if full && after.Validity.State == Repealed && before.Validity.State != Repealed {
			what.Kind, what.On, what.Why = ChangedRepealed, after.Validity.On, after.Validity.By
			what.Fields = slices.DeleteFunc(what.Fields, func(f ChangedField) bool { return f.Key == "repealed" })
		}
	}
	c.edited(what)
}

// state says how something left.
func (g *Gone) state() ChangedKind {
	switch {
	case g.Held:
		return ChangedHeld
	case g.Ended:
		return ChangedEnded
	}
	return ChangedWithdrawn
}

// related compares what an item says of others. What the later edition does not show is not named: that an edge went
// with it is no change of this item.
func (c *comparison) related(before, after *Item) []ChangedField {
	own := func(it *Item) string {
		kept := slices.DeleteFunc(slices.Clone(it.Relations), func(r Relation) bool { return r.Inverse || c.after.addresses[r.Item.Path] == "" })
		return joined(kept, func(r Relation) string { return r.As + " " + r.Item.Path })
	}
	if b, a := own(before), own(after); b != a {
		return []ChangedField{{"relates", b, a}}
	}
	return nil
}

// attached compares the files of an item: which came, which went, which were replaced. What could not be read is not
// judged.
func attached(before, after *Item) (list []ChangedField) {
	was := map[string]Attachment{}
	for _, a := range before.Attachments {
		was[a.Name] = a
	}
	for _, a := range after.Attachments {
		old, ok := was[a.Name]
		delete(was, a.Name)
		switch {
		case !ok:
			list = append(list, ChangedField{"attachments", "", a.Title})
		case old.Title != a.Title, old.SHA256 != a.SHA256 && old.SHA256 != "" && a.SHA256 != "":
			list = append(list, ChangedField{"attachments", old.Title, a.Title})
		}
	}
	for _, a := range before.Attachments {
		if _, left := was[a.Name]; left {
			list = append(list, ChangedField{"attachments", a.Title, ""})
		}
	}
	return list
}

// tables compares the rows that may be seen; told is how many there were and are.
func tables(before, after *Item) []ChangedField {
	if before.Table == nil && after.Table == nil {
		return nil
	}
	b, a := value(before.Table), value(after.Table)
	same := slices.Equal(b.Columns, a.Columns) && slices.EqualFunc(b.Rows, a.Rows, func(x, y Row) bool { return slices.Equal(x.Cells, y.Cells) })
	if same {
		return nil
	}
	return []ChangedField{{"records", strconv.Itoa(len(b.Rows)), strconv.Itoa(len(a.Rows))}}
}
