package supervise

import (
	"slices"

	"gongkai/catalogue"
)

// webColumn is a 栏目 of the site, no column of a table: what a reader opens and expects to find something new in.
//
// The columns of the site are the topics of site.yaml. Those of a department are the first levels (level1) of the duties
// that it lists itself, in its own catalogue.csv or in a standard that its department.md names: what stands at a level
// above binds it too, but is shown there. A row belongs to no column, for nothing public is to be expected of it, where
// it is not applicable, planned for a day to come, met elsewhere (met_at), or not for everybody; a row without level1 is
// in none either. Items of a department's units count for it.
//
// A column is as fresh as the newest publication or change of its items. It is blank when none can be seen.
type webColumn struct {
	department *catalogue.StockDepartment // nil: of the site
	name       string
	file       string
	at         catalogue.At
	rows       []*catalogue.DutyRecord
	items      int
	newest     catalogue.Date
	news       int // items of a kind that is news
	standing   int // items of a kind that holds facts that stand for long
	yearly     int // items of a kind that comes once a year
	events     int // items of a kind that tells of what happened: where nothing does, there is nothing to tell
}

// add takes an item into account.
func (c *webColumn) add(it *catalogue.StockItem, updated catalogue.Date) {
	c.items++
	if updated.After(c.newest) {
		c.newest = updated
	}
	switch kind := it.Kind.Value; kind {
	case "press": // a release; a press conference is an event, and is held when there is one to hold
		if it.Event == nil {
			c.news++
		}
	case "profile", "service", "fee", "list":
		c.standing++
	case "budget", "report":
		c.yearly++
	case "penalty", "permit", "tender", "appointment", "hearing", "consultation", "emergency", "personnel", "decision", "meeting", "proposal":
		c.events++
	}
}

// siteColumns are the topics of site.yaml with the items that name them.
func (s *survey) siteColumns() []*webColumn {
	if s.Stock.Site == nil {
		return nil
	}
	var list []*webColumn
	of := map[string]*webColumn{}
	for _, t := range s.Stock.Site.Topics {
		if t.ID.Value == "" || of[t.ID.Value] != nil {
			continue
		}
		c := &webColumn{name: t.Name.Value, file: "site.yaml", at: t.ID.At}
		of[t.ID.Value] = c
		list = append(list, c)
	}
	for _, it := range s.Stock.Items {
		if !inPublic(it) {
			continue
		}
		for i, topic := range it.Topic {
			again := slices.ContainsFunc(it.Topic[:i], func(f catalogue.Field[string]) bool { return f.Value == topic.Value })
			if c := of[topic.Value]; c != nil && !again {
				c.add(it, s.updated(it))
			}
		}
	}
	return list
}
