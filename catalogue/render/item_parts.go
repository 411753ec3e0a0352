package render

import (
	"html/template"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// Event is a meeting, hearing or press conference.
type Event struct {
	On                 template.HTML
	Place, Agenda      string
	Outcome            string
	Transcript         *Link
	Invited, Observers []string
}

func (r *Renderer) event(e *catalogue.Event) *Event {
	if e == nil {
		return nil
	}
	return &Event{r.day(e.On), e.Place, e.Agenda, e.Outcome, optional(e.Transcript), e.Invited, e.Observers}
}

// Pledge is a public pledge: until when it is to be kept, and whether it was. Nothing in it changes from day to day.
type Pledge struct {
	Broadcast, Due, On template.HTML
	Kept, Note         string
}

func (r *Renderer) pledge(p *catalogue.Pledge) *Pledge {
	if p == nil {
		return nil
	}
	shown := &Pledge{Broadcast: r.day(p.Broadcast), Due: r.day(p.Due), On: r.day(p.On), Note: p.Note}
	if p.Kept != "" {
		shown.Kept = r.words.of("kept", p.Kept)
	}
	return shown
}

// Posted is where else an item was shown, and from when to when.
type Posted struct {
	Channel, Place string
	From, To       template.HTML
}

func (r *Renderer) posted(it *catalogue.Item) []Posted {
	var list []Posted
	for _, p := range it.Posted {
		list = append(list, Posted{p.Channel, p.Place, r.day(p.From), r.day(p.To)})
	}
	return list
}

// Change is a correction or an update after publication.
type Change struct {
	Day        template.HTML
	Kind, Note string
}

func (r *Renderer) changes(it *catalogue.Item) []Change {
	var list []Change
	for _, c := range it.Changes {
		list = append(list, Change{r.day(c.On), c.Kind, c.Note})
	}
	return list
}

// Source is the original of a forwarded document.
type Source struct {
	Issuer, DocumentNo, Attribute string
	URL                           *Link
}

func (r *Renderer) source(s *catalogue.Source) *Source {
	if s == nil {
		return nil
	}
	return &Source{s.Issuer, s.DocumentNo, r.words.of("scope", s.Attribute), optional(s.URL)}
}

// Matter is the affair that an item belongs to, as its steps.
type Matter struct {
	Name  string
	Steps []Step
	More  *Link // to all matters, where not all steps are here
}

// stepsBeside is how many steps before and after an item its page shows: a matter that goes on for years would else stand
// whole on each of its pages.
const stepsBeside = 15

// Step is one item of a matter; Current is the one whose page this is.
type Step struct {
	Link
	Word, Title string
	Day         template.HTML
	Current     bool
}

func (w *worker) matter(it *catalogue.Item) *Matter {
	if it.Matter == nil {
		return nil
	}
	m := &Matter{Name: it.Matter.Name}
	items := it.Matter.Items
	if here := slices.Index(items, it); len(items) > 2*stepsBeside+1 {
		items = items[max(0, here-stepsBeside):min(len(items), here+stepsBeside+1)]
		x := w.site.newIndex("matters")
		m.More = &Link{w.site.r.words.fill("item.matter-more", len(it.Matter.Items)), relative(it.Address, x.overview())}
	}
	for _, other := range items {
		if other.Address == "" {
			continue
		}
		m.Steps = append(m.Steps, Step{
			Link: Link{Href: relative(it.Address, other.Address)}, Word: w.site.r.words.of("step", other.Step),
			Title: w.site.r.title(other), Day: w.site.r.day(other.ListedOn().Midnight()), Current: other == it,
		})
	}
	return m
}

// Relation is another item and what it is to this one.
type Relation struct {
	Link
	Word, Title string
	Day         template.HTML
}

func (w *worker) relations(it *catalogue.Item) []Relation {
	var list []Relation
	for _, edge := range it.Relations {
		if edge.Item == nil || edge.Item.Address == "" {
			continue
		}
		group := "relation"
		if edge.Inverse {
			group = "relation-inverse"
		}
		list = append(list, Relation{
			Link: Link{Href: relative(it.Address, edge.Item.Address)}, Word: w.site.r.words.of(group, edge.As),
			Title: w.site.r.title(edge.Item), Day: w.site.r.day(edge.Item.ListedOn().Midnight()),
		})
	}
	return list
}

// dutiesMet are the duties that an item meets, each with its place in the department's table.
func (w *worker) dutiesMet(it *catalogue.Item) []Link {
	var list []Link
	for _, d := range it.Duties {
		var parts []string
		for _, p := range []string{d.No, d.Level1, d.Level2} {
			if p != "" {
				parts = append(parts, p)
			}
		}
		link := Link{Text: strings.Join(parts, " ")}
		if d.Department != nil {
			link.Href = relative(it.Address, d.Department.Address) + "#Duties"
		}
		list = append(list, link)
	}
	return list
}

// Answer is who answers questions about an item.
type Answer struct {
	Contact, Phone         string
	Department             *Link
	Leader, Office, Person string
}

// answer is that part of an item's page. It takes what the item says, and from its department what the item leaves
// open; where an item says nothing, as most do, the part is the department's and is rendered once.
func (w *worker) answer(it *catalogue.Item) (template.HTML, error) {
	if it.Contact == "" && it.Responsible == (catalogue.Responsible{}) {
		return w.cached("answer.html", it.Address, it.Department, func() any { return w.answerOf(it) })
	}
	return w.part("answer.html", w.answerOf(it))
}

func (w *worker) answerOf(it *catalogue.Item) *Answer {
	who := it.Responsible
	a := &Answer{Contact: it.Contact, Department: w.departmentOf(it)}
	if d := it.Department; d != nil {
		if who == (catalogue.Responsible{}) {
			who = d.Responsible
		}
		a.Phone = d.Phone
	}
	a.Leader, a.Office, a.Person = who.Leader, who.Office, who.Contact
	return a
}
