package render

import (
	"html/template"

	"gongkai/catalogue"
)

// ItemPage is the page of an item that is shown whole. What an item lacks is zero, and its template passes over it.
type ItemPage struct {
	Frame
	Heading       string
	Class         string // for the style sheet: what kind of item this is
	Scope         template.HTML
	For           string // for whom an item of limited scope is
	Validity      *Validity
	Window        *Window
	Facts         Facts
	Notes         []string // partial, imported, historic
	Summary       string
	First         bool // the summary comes before the numbers of the register, as in a guide
	SummaryIsLead bool // nobody wrote a summary: it is the body's first sentence
	Body          template.HTML
	Table         *Records
	Service       *catalogue.Service
	Event         *Event
	Pledge        *Pledge
	Posted        []Posted
	Attachments   []File
	Changes       []Change
	Source        *Source
	Matter        *Matter
	Relations     []Relation
	Duties        []Link
	Answer        template.HTML
	Cite          string
	Permanent     string // the address to be quoted
	QR            bool   // Permanent is an address in full, which a phone's camera can read
}

// item renders the page of an item in the form that the edition gives it.
func (w *worker) item(it *catalogue.Item) (catalogue.File, error) {
	switch it.Form {
	case catalogue.Listed:
		return w.stub(it)
	case catalogue.Tombstone:
		return w.tombstone(it)
	default:
		return w.full(it)
	}
}

func (w *worker) full(it *catalogue.Item) (catalogue.File, error) {
	r, at := w.site.r, it.Address
	page := &ItemPage{
		Heading: r.title(it), Class: it.Kind, Scope: r.scopeMark(it.Scope), Validity: w.validity(it), Window: r.window(it.Window),
		Notes:   r.notes(it),
		Summary: it.Summary, SummaryIsLead: it.SummaryIsLead,
		Table: w.records(it), Service: it.Service, Event: r.event(it.Event), Pledge: r.pledge(it.Pledge), Posted: r.posted(it), Attachments: w.files(it), Changes: r.changes(it),
		Source: r.source(it.Source), Matter: w.matter(it), Relations: w.relations(it), Duties: w.dutiesMet(it),
		Cite: r.citation(it), Permanent: w.site.permanent(at), QR: w.site.base != "",
	}
	page.First = it.Service != nil || it.Event != nil
	if len(it.Audience) > 0 {
		page.For = r.words.fill("item.for", r.words.join(it.Audience))
	}
	var err error
	if page.Body, err = w.body(at, it.Body); err != nil {
		return catalogue.File{}, err
	}
	if page.Frame, page.Facts, page.Answer, err = w.around(it, page.Heading, plainDescription(it.Summary)); err != nil {
		return catalogue.File{}, err
	}
	page.Frame.Address = "" // Permanent says it already
	return w.execute("item.html", at, it.Path, page)
}

// around is what the pages of an item have in every form: the frame, the key facts, who answers questions.
func (w *worker) around(it *catalogue.Item, title, description string) (frame Frame, facts Facts, answer template.HTML, err error) {
	crumbs, err := w.crumbs(it.Address, it.Department)
	if err != nil {
		return frame, facts, answer, err
	}
	of := frameOf{address: it.Address, title: title, description: description, latest: lastDay(it), crumbs: crumbs, metas: w.site.itemMetas(it), data: w.itemLD(it)}
	if frame, err = w.frame(of); err != nil {
		return frame, facts, answer, err
	}
	if facts, err = w.facts(it); err != nil {
		return frame, facts, answer, err
	}
	answer, err = w.answer(it)
	return frame, facts, answer, err
}

// lastDay is the latest date in an item's own records.
func lastDay(it *catalogue.Item) catalogue.Date {
	day := later(it.Made, it.Published)
	for _, c := range it.Changes {
		day = later(day, c.On)
	}
	if it.Pledge != nil {
		day = later(day, it.Pledge.On)
	}
	if it.Imported != nil {
		day = later(day, it.Imported.On)
	}
	if it.Gone != nil {
		day = later(day, it.Gone.On)
	}
	return day
}

// permanent is the address that a citation gives: in full where the site knows where it lies, else from its root.
func (s *site) permanent(address string) string {
	if s.base == "" {
		return address
	}
	return absolute(s.base, address)
}

// citation says in one sentence how to quote an item.
func (r *Renderer) citation(it *catalogue.Item) string {
	return string(r.cite.append(make([]byte, 0, 256), func(name string) string {
		switch name {
		case "issuer":
			return r.issuerNames(it)
		case "title":
			return r.title(it)
		case "number":
			return it.DocumentNo
		case "published":
			return r.dayWords(it.Published.Midnight())
		default:
			return it.Index
		}
	}))
}

// issuerNames are who issued an item; its department where it does not say.
func (r *Renderer) issuerNames(it *catalogue.Item) string {
	switch {
	case len(it.Issuers) == 1:
		return it.Issuers[0].Name
	case len(it.Issuers) > 1:
		names := make([]string, len(it.Issuers))
		for i, b := range it.Issuers {
			names[i] = b.Name
		}
		return r.words.join(names)
	case it.Department != nil:
		return it.Department.Name
	}
	return ""
}
