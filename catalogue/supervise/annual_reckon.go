package supervise

import (
	"gongkai/catalogue"
)

// reckoning holds what the figures of every body in one year are made from.
type reckoning struct {
	year      int
	entered   map[string]figures // by folder; "" is what the county states of itself
	documents map[string]documents
	counts    *requestCounts
	items     map[string]int            // published in the year, by department
	kinds     map[string]map[string]int // the same, by kind
}

func reckon(in Input, b bodies, year int) *reckoning {
	r := &reckoning{
		year: year, entered: map[string]figures{}, documents: normative(in.Stock, year), counts: countRequests(in),
		items: map[string]int{}, kinds: map[string]map[string]int{},
	}
	for _, a := range in.Stock.Office.Annual {
		if a.Path == annualFile(year) {
			r.enter(b, a)
		}
	}
	for _, it := range in.Stock.Items {
		if !counts(it) || int(it.Published.Value.Year) != year {
			continue
		}
		folder := it.Department.Folder
		r.items[folder]++
		if r.kinds[folder] == nil {
			r.kinds[folder] = map[string]int{}
		}
		r.kinds[folder][it.Kind.Value]++
	}
	return r
}

func (r *reckoning) enter(b bodies, a *catalogue.AnnualRecord) {
	if a.County != nil {
		r.entered[""] = entered(a.County)
	}
	for i := range a.Departments {
		if d := b.Find(a.Departments[i].Department.Value); d != nil {
			f := r.entered[d.Folder]
			f.add(entered(&a.Departments[i]))
			r.entered[d.Folder] = f
		}
	}
}

// own are the figures of one body, without its units.
func (r *reckoning) own(folder string) figures {
	f := r.entered[folder]
	f.normative = r.documents[folder]
	if f.requests == nil && len(r.counts.known(folder)) > 0 {
		f.requests, _ = r.counts.of(folder, r.year)
	}
	return f
}

// of are the figures of several bodies together. Requests are not summed up where those of one are in doubt.
func (r *reckoning) of(list []*catalogue.StockDepartment) (all figures) {
	unsure := false
	for _, d := range list {
		all.add(r.own(d.Folder))
		unsure = unsure || r.entered[d.Folder].requests == nil && r.counts.unsure(d.Folder)
	}
	if unsure {
		all.requests = nil
	}
	return all
}

// whole is a body with its units, at any depth, that are not public enterprises and the like, which report by rules of
// their own (条例第五十五条).
func whole(d *catalogue.StockDepartment) []*catalogue.StockDepartment {
	list := []*catalogue.StockDepartment{d}
	for _, u := range d.Units {
		if governed(u) {
			list = append(list, whole(u)...)
		}
	}
	return list
}

// reports says whether a body makes a report of its own: departments do (条例第四十九条), townships by local rule.
func reports(d *catalogue.StockDepartment) bool {
	return d.Kind.Value == "department" || d.Kind.Value == "township"
}

// governed says whether a body is one of those whose disclosure the county's government answers for, whatever is scored.
func governed(d *catalogue.StockDepartment) bool {
	switch d.Kind.Value {
	case "department", "township", "unit":
		return true
	}
	return false
}
