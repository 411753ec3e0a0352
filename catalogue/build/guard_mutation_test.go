package build_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
	"gongkai/catalogue/guard"
	"gongkai/catalogue/publish"
	"gongkai/catalogue/reserve"
)

// mutation is a gate that has one rule too few: it puts back into an edition what the gate had cut. The staff's edition
// of the same county tells what that was.
type mutation struct {
	name string
	back func(m *mutant)
}

// mutant is the public edition, and an item in it that is shown in full although it may not be: of what was hidden it
// has nothing yet. secret is the same item as the staff sees it.
type mutant struct {
	ed     *catalogue.Edition
	item   *catalogue.Item
	secret *catalogue.Item
	county *secretCounty
}

// word is what the county hid under a name.
func (m *mutant) word(name string) string {
	for key, word := range m.county.words {
		if strings.HasPrefix(key, name+" ") {
			return word
		}
	}
	panic("the county hides no " + name)
}

func mutations() []mutation {
	return []mutation{
		{"title", func(m *mutant) { m.item.Title = m.secret.Title }},
		{"summary", func(m *mutant) { m.item.Summary = m.secret.Summary }},
		{"lead", func(m *mutant) { m.item.Summary, m.item.SummaryIsLead = m.word("limited heading"), true }},
		{"index", func(m *mutant) { m.item.Index = m.secret.Index }},
		{"document_no", func(m *mutant) { m.item.DocumentNo = m.secret.DocumentNo }},
		{"issuers", func(m *mutant) { m.item.Issuers = m.secret.Issuers }},
		{"keywords", func(m *mutant) { m.item.Keywords = m.secret.Keywords }},
		{"channels", func(m *mutant) { m.item.Channels = m.secret.Channels }},
		{"contact", func(m *mutant) { m.item.Contact = m.secret.Contact }},
		{"responsible.leader", func(m *mutant) { m.item.Responsible.Leader = m.secret.Responsible.Leader }},
		{"responsible.office", func(m *mutant) { m.item.Responsible.Office = m.secret.Responsible.Office }},
		{"responsible.contact", func(m *mutant) { m.item.Responsible.Contact = m.secret.Responsible.Contact }},
		{"reason", func(m *mutant) { m.item.Reason = m.secret.Reason }},
		{"reason.basis", func(m *mutant) { m.item.Reason = catalogue.Reason{Code: "law", Basis: m.word("withheld basis")} }},
		{"matter", func(m *mutant) {
			m.item.Matter = &catalogue.Matter{Name: m.secret.Matter.Name, Items: []*catalogue.Item{m.item}}
			m.ed.Matters = append(m.ed.Matters, m.item.Matter)
		}},
		{"event.place", event(func(to, from *catalogue.Event) { to.Place = from.Place })},
		{"event.agenda", event(func(to, from *catalogue.Event) { to.Agenda = from.Agenda })},
		{"event.transcript", event(func(to, from *catalogue.Event) { to.Transcript = from.Transcript })},
		{"event.outcome", event(func(to, from *catalogue.Event) { to.Outcome = from.Outcome })},
		{"event.invited", event(func(to, from *catalogue.Event) { to.Invited = from.Invited })},
		{"event.observers", event(func(to, from *catalogue.Event) { to.Observers = from.Observers })},
		{"service.conditions", service(func(to, from *catalogue.Service) { to.Conditions = from.Conditions })},
		{"service.documents", service(func(to, from *catalogue.Service) { to.Documents = from.Documents })},
		{"service.steps", service(func(to, from *catalogue.Service) { to.Steps = from.Steps })},
		{"service.life_event", service(func(to, from *catalogue.Service) { to.LifeEvents = from.LifeEvents })},
		{"service.time_limit", service(func(to, from *catalogue.Service) { to.TimeLimit = from.TimeLimit })},
		{"service.fee", service(func(to, from *catalogue.Service) { to.Fee = from.Fee })},
		{"service.basis", service(func(to, from *catalogue.Service) { to.Basis = from.Basis })},
		{"service.window", service(func(to, from *catalogue.Service) { to.Window = from.Window })},
		{"service.hours", service(func(to, from *catalogue.Service) { to.Hours = from.Hours })},
		{"service.phone", service(func(to, from *catalogue.Service) { to.Phone = from.Phone })},
		{"service.complaints", service(func(to, from *catalogue.Service) { to.Complaints = from.Complaints })},
		{"attachment's title", func(m *mutant) {
			m.item.Attachments = []catalogue.Attachment{{Title: m.secret.Attachments[0].Title, Asset: &catalogue.Asset{Name: "x.pdf", Type: "pdf", Address: "bureau/x.pdf"}}}
		}},
		{"attachment's name", func(m *mutant) {
			m.item.Attachments = []catalogue.Attachment{{Title: "附件", Asset: m.secret.Attachments[0].Asset}}
		}},
		{"attachment's bytes", func(m *mutant) {
			asset := *m.secret.Attachments[0].Asset
			asset.Address, asset.Name = "bureau/x.pdf", "x.pdf"
			m.ed.Assets = append(m.ed.Assets, &asset)
		}},
		{"table", func(m *mutant) {
			table := *m.secret.Table
			table.Address, table.Columns = "bureau/x.csv", []string{"列", "栏"}
			m.item.Table = &table
		}},
		{"row that is over", func(m *mutant) {
			for _, it := range m.ed.Items {
				if it.Table != nil && it != m.item {
					it.Table.Rows = append(it.Table.Rows, catalogue.Row{Cells: []string{m.word("row"), ""}})
				}
			}
		}},
		{"partial.reason", func(m *mutant) { m.item.Partial = &catalogue.Partial{Reason: m.secret.Partial.Reason} }},
		{"partial.note", func(m *mutant) { m.item.Partial = &catalogue.Partial{Note: m.secret.Partial.Note} }},
		{"pledge.note", func(m *mutant) { m.item.Pledge = &catalogue.Pledge{Kept: "no", Note: m.secret.Pledge.Note} }},
		{"posted.channel", func(m *mutant) { m.item.Posted = []catalogue.Posted{{Channel: m.secret.Posted[0].Channel}} }},
		{"posted.place", func(m *mutant) {
			m.item.Posted = []catalogue.Posted{{Channel: "公示栏", Place: m.secret.Posted[0].Place}}
		}},
		{"changes.note", func(m *mutant) {
			m.item.Changes = []catalogue.Change{{On: catalogue.NewDate(2026, 1, 1), Note: m.secret.Changes[0].Note}}
		}},
		{"changes.kind", func(m *mutant) {
			m.item.Changes = []catalogue.Change{{On: catalogue.NewDate(2026, 1, 1), Kind: m.secret.Changes[0].Kind}}
		}},
		{"changes.approved_by", func(m *mutant) {
			m.item.Changes = []catalogue.Change{{On: catalogue.NewDate(2026, 1, 1), Note: m.word("changes.approved_by")}}
		}},
		{"source.issuer", func(m *mutant) { m.item.Source = &catalogue.Source{Issuer: m.secret.Source.Issuer} }},
		{"source.document_no", func(m *mutant) { m.item.Source = &catalogue.Source{DocumentNo: m.secret.Source.DocumentNo} }},
		{"source.url", func(m *mutant) { m.item.Source = &catalogue.Source{Issuer: "某局", URL: m.secret.Source.URL} }},
		{"repealed.by", func(m *mutant) {
			m.item.Validity = catalogue.Validity{State: catalogue.Repealed, On: catalogue.NewDate(2026, 1, 1), By: m.word("limited by")}
		}},
		{"review.drafted_by", func(m *mutant) { m.item.Review.DraftedBy = m.word("review.drafted_by") }},
		{"review.checked_by", func(m *mutant) { m.item.Review.CheckedBy = m.word("review.checked_by") }},
		{"review.approved_by", func(m *mutant) { m.item.Review.ApprovedBy = m.word("review.approved_by") }},
		{"review.ref", func(m *mutant) { m.item.Review.Ref = m.word("review.ref") }},
		{"body", func(m *mutant) { m.item.Body = m.secret.Body }},
		{"address", func(m *mutant) { m.item.Address = m.secret.Address }},
		{"alias", func(m *mutant) {
			m.ed.Redirects = append(m.ed.Redirects, catalogue.Redirect{From: "old/" + m.word("limited alias") + ".html", To: m.item.Address})
		}},
		{"edge of a relation", func(m *mutant) {
			open := m.ed.Items[0]
			hidden := *m.item
			hidden.Title = m.secret.Title
			open.Relations = append(open.Relations, catalogue.Relation{As: "amends", Item: &hidden})
		}},
		{"duty's link", func(m *mutant) {
			hidden := *m.item
			hidden.Title = m.secret.Title
			duty := m.ed.Departments[0].Duties[0]
			duty.Items = append(duty.Items, &hidden)
		}},
		{"form of an unlisted item", func(m *mutant) { show(m.ed, m.secret) }},
		{"why an ended item went", func(m *mutant) {
			form(m.ed, catalogue.Tombstone, true).Title = m.word("ended title")
		}},
		{"title of what is withheld", func(m *mutant) { form(m.ed, catalogue.Line, false).Title = m.word("withheld listed title") }},
		{"page that waits", func(m *mutant) {
			m.ed.Pages = append(m.ed.Pages, &catalogue.Page{Path: "pages/x.md", Address: "pages/x.html", Title: m.word("page title")})
		}},
		{"address of another audience", func(m *mutant) { m.ed.Site.Footer = "https://" + m.word("base_url") + ".gov.cn/x" }},
	}
}

func event(put func(to, from *catalogue.Event)) func(*mutant) {
	return func(m *mutant) {
		m.item.Event = &catalogue.Event{On: catalogue.NewDate(2026, 1, 1)}
		put(m.item.Event, m.secret.Event)
	}
}

func service(put func(to, from *catalogue.Service)) func(*mutant) {
	return func(m *mutant) {
		m.item.Service = &catalogue.Service{}
		put(m.item.Service, m.secret.Service)
	}
}

// form is the edition's first item of a form.
func form(ed *catalogue.Edition, form catalogue.Form, ended bool) *catalogue.Item {
	return ed.Items[slices.IndexFunc(ed.Items, func(it *catalogue.Item) bool {
		return it.Form == form && (form != catalogue.Tombstone || it.Gone.Ended == ended)
	})]
}

func show(ed *catalogue.Edition, it *catalogue.Item) {
	it.Department = ed.Departments[0]
	it.Department.Items = append(it.Department.Items, it)
	ed.Items = append(ed.Items, it)
}

// TestTheGuardCatchesAGateWithOneRuleTooFew builds, for every field, from an edition that tells it.
func TestTheGuardCatchesAGateWithOneRuleTooFew(t *testing.T) {
	seeds := []uint64{6} // with the twin and the search index
	if os.Getenv("GONGKAI_TEST") == "all" {
		seeds = append(seeds, 1)
	}
	for _, mutation := range append(mutations(), mutation{"nothing", func(*mutant) {}}) {
		for _, seed := range seeds {
			m, checked := newMutant(t, seed)
			mutation.back(m)
			_, err := checked.Build(context.Background(), build.Input{}, publish.Folder{Path: filepath.Join(t.TempDir(), "out")})
			checked.Close()
			var leak *guard.Leak
			switch caught := errors.As(err, &leak); {
			case mutation.name == "nothing" && err != nil:
				t.Errorf("county %d: nothing is told, and yet: %v", seed, err)
			case mutation.name != "nothing" && !caught:
				t.Errorf("county %d: the edition tells the %s, and the guard says: %v", seed, mutation.name, err)
			}
		}
	}
}

func newMutant(t *testing.T, seed uint64) (*mutant, *build.Checked) {
	c := newSecretCounty(seed)
	staff := checkCounty(t, c, "staff")
	staff.Close()
	checked := checkCounty(t, c, "")
	m := &mutant{ed: checked.Edition, county: c}
	for _, it := range staff.Edition.Items {
		if it.Scope == catalogue.Limited && it.Form == catalogue.Full && !it.Body.Private && !slices.ContainsFunc(m.ed.Items, func(o *catalogue.Item) bool { return o.Path == it.Path }) {
			m.secret = it
		}
	}
	m.item = &catalogue.Item{Form: catalogue.Full, Path: "bureau/x.md", Address: "bureau/x.html", Title: "某件信息", Scope: catalogue.Public}
	show(m.ed, m.item)
	return m, checked
}

// TestTheGuardWatchesAWithdrawal: what a withdrawn item held is a secret from that moment on.
func TestTheGuardWatchesAWithdrawal(t *testing.T) {
	for name, back := range map[string]func(to, from *catalogue.Item){
		"nothing": func(*catalogue.Item, *catalogue.Item) {},
		"title":   func(to, from *catalogue.Item) { to.Title = from.Title },
		"summary": func(to, from *catalogue.Item) {
			to.Form, to.Title, to.Summary = catalogue.Full, "某件信息", from.Summary
		},
		"body": func(to, from *catalogue.Item) { to.Form, to.Title, to.Body = catalogue.Full, "某件信息", from.Body },
		"table": func(to, from *catalogue.Item) {
			to.Form, to.Title, to.Table = catalogue.Full, "某件信息", from.Table
		},
	} {
		c := newSecretCounty(6)
		c.add("bureau/open0.md", strings.Replace(c.open(0), "公开的正文", "隐龙洞里的东西都搬走了", 1))
		before := checkCounty(t, c, "")
		in := build.Input{Content: c.files, Private: c.lain, Date: before.Edition.Date, Keep: true, Withdrawn: []reserve.Withdrawal{{Path: "bureau/open0.md", On: "2026-08-08"}}}
		checked, err := build.Check(context.Background(), in)
		if err != nil {
			t.Fatal(err)
		}
		back(item(t, checked, "bureau/open0.md"), item(t, before, "bureau/open0.md"))
		_, err = checked.Build(context.Background(), in, publish.Folder{Path: filepath.Join(t.TempDir(), "out")})
		checked.Close()
		var leak *guard.Leak
		if errors.As(err, &leak) == (name == "nothing") {
			t.Errorf("the edition tells the %s of what was withdrawn, and the guard says: %v", name, err)
		}
	}
}

func item(t *testing.T, c *build.Checked, path string) *catalogue.Item {
	t.Helper()
	for _, it := range c.Edition.Items {
		if it.Path == path {
			return it
		}
	}
	t.Fatalf("%s is not shown", path)
	return nil
}
