package render

import (
	"html/template"

	"gongkai/catalogue"
)

// Facts are the key facts of an item, as far as the edition tells them.
type Facts struct {
	GoneOn             template.HTML
	GoneWhy            string
	Index, DocumentNo  string
	Issuers            []Link        // none where the department alone issued it
	Department         template.HTML // a link to it
	Made, Published    template.HTML
	Effective, Expires template.HTML
	Topics             []Link
	Kind               Link
	Keywords, Channels string
	Rhythm             string // how often it is renewed, and for how long it stands
	Reason             string // why it is not open to all
	Drafted, Checked   string // who did; like the next two only where the site shows it
	Approved, ReviewNo string
	ApprovedOn         template.HTML
}

func (w *worker) facts(it *catalogue.Item) (Facts, error) {
	r := w.site.r
	f := Facts{
		Index: it.Index, DocumentNo: it.DocumentNo, Issuers: w.issuers(it),
		Made: r.day(it.Made), Published: r.day(it.Published), Effective: r.day(it.Effective), Expires: r.day(it.Expires),
		Topics: w.topics(it), Kind: w.kind(it), Keywords: r.words.join(it.Keywords),
		Channels: r.words.join(it.Channels), Rhythm: r.rhythm(it), Reason: r.reason(it.Reason),
	}
	f.Drafted, f.Checked, f.Approved, f.ReviewNo, f.ApprovedOn = it.Review.DraftedBy, it.Review.CheckedBy, it.Review.ApprovedBy, it.Review.Ref, r.day(it.Review.ApprovedOn)
	if it.Gone != nil {
		f.GoneOn, f.GoneWhy = r.day(it.Gone.On), it.Gone.Why
	}
	var err error
	f.Department, err = w.departmentLink(it)
	return f, err
}

// issuers are the bodies that issued an item, each with its page where it has one here.
func (w *worker) issuers(it *catalogue.Item) []Link {
	if len(it.Issuers) == 1 && it.Issuers[0].Department == it.Department && it.Department != nil && it.Issuers[0].Name == it.Department.Name {
		return nil // the department says it
	}
	links := make([]Link, len(it.Issuers))
	for i, b := range it.Issuers {
		links[i].Text = b.Name
		if b.Department != nil {
			links[i].Href = relative(it.Address, b.Department.Address)
		}
	}
	return links
}

func (w *worker) departmentOf(it *catalogue.Item) *Link {
	if it.Department == nil {
		return nil
	}
	return &Link{it.Department.Name, relative(it.Address, it.Department.Address)}
}

// departmentLink is that link as most pages of a folder show it.
func (w *worker) departmentLink(it *catalogue.Item) (template.HTML, error) {
	if it.Department == nil {
		return "", nil
	}
	return w.cached("reference.html", it.Address, it.Department, func() any { return w.departmentOf(it) })
}

// topics lead to their shelves of the index.
func (w *worker) topics(it *catalogue.Item) []Link {
	x := w.site.newIndex("topics")
	links := make([]Link, len(it.Topics))
	for i, t := range it.Topics {
		links[i] = Link{t.Name, fromRoot(it.Address, x.first(t.ID))}
	}
	return links
}

// kind leads to its shelf; without a kind it is empty.
func (w *worker) kind(it *catalogue.Item) Link {
	if it.Kind == "" {
		return Link{}
	}
	return Link{w.site.r.words.of("kind", it.Kind), fromRoot(it.Address, w.site.newIndex("kinds").first(it.Kind))}
}

func (r *Renderer) topics(it *catalogue.Item) string {
	switch len(it.Topics) {
	case 0:
		return ""
	case 1:
		return it.Topics[0].Name
	}
	names := make([]string, len(it.Topics))
	for i, t := range it.Topics {
		names[i] = t.Name
	}
	return r.words.join(names)
}

func (r *Renderer) rhythm(it *catalogue.Item) string {
	var parts []string
	if it.Frequency != "" {
		parts = append(parts, r.words.of("frequency", it.Frequency))
	}
	if it.Term != "" {
		parts = append(parts, r.words.of("term", it.Term))
	}
	return r.words.join(parts)
}
