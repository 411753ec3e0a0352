package catalogue

import (
	"slices"
	"strings"
)

// Against compares what is about to be published with what is: an address that answered answers for ever, with the
// item, a redirect or a tombstone; a day of publication and an index number stay what they were; what was open does not
// close in silence. What accepted.csv answers for is left out. A record that could not be read says nothing here; one
// that is held (Hold) is there.
func (r *Register) Against(p *Published, ed *Edition) []Problem {
	a := newAgainst(r, p, ed)
	for i := range p.Items {
		a.item(&p.Items[i])
	}
	for i := range ed.Items {
		a.taken(ed.Items[i])
	}
	for _, d := range p.Departments {
		a.department(d)
	}
	for _, page := range p.Pages {
		a.page(page)
	}
	for _, redirect := range p.Redirects {
		a.redirect(redirect)
	}
	a.attached()
	if slices.Contains(p.Variants, Traditional) && !ed.Site.Twin {
		a.add("site.yaml", At{}, "published-variant", Traditional)
	}
	left := slices.DeleteFunc(a.problems, r.accepts)
	return append(left, r.expired(left)...)
}

// against holds both registers, so that each address and number is found in one step.
type against struct {
	checker
	p  *Published
	ed *Edition

	answers map[string]bool           // addresses that the new site answers
	leads   map[string]string         // address that only leads on → where to
	files   map[string]*Asset         // address → file of the new site
	shown   map[string]*Item          // address → item of the new site
	numbers map[string]*Item          // index number → item of the new site, lines included
	written map[string]*standing      // index number → item of the content, shown or not
	homes   map[string]*standing      // address → item of the content, shown or not
	unread  map[string]bool           // addresses of items of which too much could not be read
	was     map[string]*PublishedItem // address → item as published
	counted map[string]*PublishedItem // index number → item as published
	told    map[string]bool           // addresses that a problem was told of
	blind   bool                      // an item is held of which nobody knows which files its text names
}

func newAgainst(r *Register, p *Published, ed *Edition) *against {
	a := &against{
		checker: checker{r: r}, p: p, ed: ed,
		answers: map[string]bool{"index.html": true}, leads: map[string]string{}, files: map[string]*Asset{}, shown: map[string]*Item{}, numbers: map[string]*Item{}, written: map[string]*standing{},
		homes: map[string]*standing{}, unread: map[string]bool{}, was: map[string]*PublishedItem{}, counted: map[string]*PublishedItem{}, told: map[string]bool{},
	}
	a.look()
	for _, it := range r.records.Items {
		// An item in no department has its own error, and one that is broken too.
		// One that is held is known: as what was published of it.
		s := r.items[it.Path]
		a.unread[it.Address] = s == nil || (it.Broken || it.Doubtful) && !s.held
		a.blind = a.blind || it.Broken && s != nil && s.former != nil
	}
	for _, s := range r.list {
		a.written[s.Index.Value], a.homes[s.Address] = s, s
	}
	for i, it := range p.Items {
		if it.Address != nil {
			a.was[*it.Address] = &p.Items[i]
		}
		a.counted[it.Index] = &p.Items[i]
	}
	return a
}

// look takes down every address that the new site answers.
func (a *against) look() {
	for _, it := range a.ed.Items {
		if it.Address != "" {
			a.answers[it.Address], a.shown[it.Address] = true, it
		}
		if it.Table != nil {
			a.answers[it.Table.Address] = true
		}
		a.numbers[it.Index] = it
	}
	for _, d := range everyDepartment(a.ed.Departments) {
		a.answers[d.Address] = true
	}
	for _, p := range a.ed.Pages {
		a.answers[p.Address] = true
	}
	for _, r := range a.ed.Redirects {
		a.answers[r.From], a.leads[r.From] = true, r.To
	}
	for _, f := range a.ed.Assets {
		a.answers[f.Address], a.files[f.Address] = true, f
	}
	if e := a.ed.Site.Emblem; e != nil {
		a.answers[e.Address] = true
	}
}

func everyDepartment(list []*Department) (all []*Department) {
	for _, d := range list {
		all = append(append(all, d), everyDepartment(d.Units)...)
	}
	return all
}

// tell adds a problem about an address, which comes first in what fills its text.
func (a *against) tell(file string, at At, rule Rule, args ...string) {
	a.told[args[0]] = true
	a.add(file, at, rule, args...)
}

// item looks for one item that was published.
func (a *against) item(was *PublishedItem) {
	if was.Address == nil {
		if s := a.written[was.Index]; a.numbers[was.Index] == nil && (s == nil || !s.Doubtful) {
			a.lost(was.Index, s)
		}
		return
	}
	address := *was.Address
	switch it := a.shown[address]; {
	case a.unread[address]:
	case it != nil:
		a.compare(address, was, it)
	case a.answers[address]:
		a.elsewhere(address, was)
	case a.homes[address] != nil:
		a.closed(address, a.homes[address])
	default:
		if s := a.written[was.Index]; s != nil && was.Index != "" && s.Address != address {
			a.moved(s.Path, s.Foot, s.Aliases, address, s.Address)
			return
		}
		a.lost(address, nil)
	}
}

// lost says that nothing is left of something, in the place where it would be mended if there is one.
func (a *against) lost(subject string, s *standing) {
	if s != nil {
		a.closed(subject, s)
		return
	}
	a.vanished(subject)
}

// closed says why an item that still is in the content is no longer shown.
func (a *against) closed(subject string, s *standing) {
	switch {
	case s.draft:
		a.hidden(subject, s.Path, s.At(), Words{"没有批准，是草稿", "it has no approval and is a draft"})
	case a.r.unassigned(s):
		a.hidden(subject, s.Path, s.At(), Words{"没有编号（gongkai assign），不发布", "it waits for its number (gongkai assign)"})
	case s.ahead:
		a.hidden(subject, s.Path, s.Published.At, Words{"公开日期还没有到", "its day of publication is still to come"})
	default:
		a.tell(s.Path, s.Scope.At, "published-scope", subject, scopeWord(s.scope), string(s.scope))
	}
}

func (a *against) hidden(subject, file string, at At, why Words) {
	a.tell(file, at, "published-hidden", subject, why.Chinese, why.English)
}

// At is where an item's approval stands, or would.
func (s *standing) At() At {
	if s.Review != nil {
		return s.Review.At
	}
	return s.Title.At
}

// compare compares an item with what stood at its address.
func (a *against) compare(address string, was *PublishedItem, it *Item) {
	s := a.r.items[it.Path]
	if was.Index != "" && it.Index != was.Index && it.Index != "" {
		a.tell(it.Path, s.Index.At, "published-index", address, was.Index, it.Index)
	}
	a.dated(address, was, it)
	a.form(address, was, it)
}

// form compares how much of an item is shown.
func (a *against) form(address string, was *PublishedItem, it *Item) {
	s := a.r.items[it.Path]
	switch {
	case was.Gone != nil && !was.Gone.Held && it.Form != Tombstone:
		a.tell(it.Path, s.Title.At, "published-returned", address, was.Gone.On)
	case was.shown() == Full && it.Form != Full && it.Form != Tombstone:
		a.tell(it.Path, s.Scope.At, "published-scope", address, scopeWord(s.scope), string(s.scope))
	case was.shown() == Full && it.Gone != nil && it.Gone.Ended && !was.ends(s.DisplayTill.Value):
		a.tell(it.Path, s.DisplayTill.At, "published-ended", address, s.DisplayTill.Value.Midnight().String())
	}
}

// ends says whether it was known that an item would be shown no longer than to a day: an end that is told of only when
// it has come is a withdrawal without a reason.
func (p *PublishedItem) ends(till Date) bool {
	known, ok := ParseDate(p.DisplayUntil)
	return ok && !known.After(till)
}

// dated compares the day of publication; a time that was added moves nothing.
func (a *against) dated(address string, was *PublishedItem, it *Item) {
	before, _, _ := strings.Cut(strings.Replace(was.Published, "T", " ", 1), " ")
	if now := it.Published; before != "" && !now.IsZero() && now.Midnight().String() != before {
		a.tell(it.Path, a.r.items[it.Path].Published.At, "published-date", address, before, now.Midnight().String())
	}
}

// taken says of a new item that its index number was another's, which is still there.
func (a *against) taken(it *Item) {
	if it.Path == "" || it.Index == "" || a.was[it.Address] != nil {
		return
	}
	if was := a.counted[it.Index]; was != nil && was.Address != nil && a.shown[*was.Address] != nil {
		a.tell(it.Path, a.r.items[it.Path].Index.At, "published-index-taken", it.Address, it.Index, *was.Address)
	}
}
