package catalogue_test

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gongkai/catalogue"
	"gongkai/catalogue/markup"
	"gongkai/catalogue/source"
)

var today = catalogue.NewDate(2026, 8, 8)

// register reads a site from its files, as of a day. What is wrong with it does not matter here: the gate must hold
// whatever the checks say.
func register(t testing.TB, files map[string]string, date catalogue.Date) *catalogue.Register {
	t.Helper()
	tree := fstest.MapFS{}
	for name, text := range files {
		tree[name] = &fstest.MapFile{Data: []byte(text)}
	}
	content := source.Tree{Content: tree}
	records, _, err := source.Load(context.Background(), content)
	if err != nil {
		t.Fatal(err)
	}
	reg, _ := catalogue.New(records, date)
	if _, err := markup.NewSurvey(markup.New(markup.Limits{Bytes: 1 << 20, TableCells: 1000, Nesting: 32})).Check(context.Background(), reg, content.Body); err != nil {
		t.Fatal(err)
	}
	return reg
}

func edition(t testing.TB, reg *catalogue.Register, audience string) (*catalogue.Edition, *catalogue.Cut) {
	t.Helper()
	ed, cut, err := reg.For(audience)
	if err != nil {
		t.Fatal(err)
	}
	return ed, cut
}

// sample is one item of the county of every combination. Each of its fields holds a word of its own, so that any of
// them can be found wherever it turns up.
type sample struct {
	id       int
	scope    string
	listed   bool
	state    string // "", draft, ahead, withdrawn, ended, both
	audience string // of a limited one
}

// word is what a field of the item holds.
func (s sample) word(field string) string { return fmt.Sprintf("q%d%sq", s.id, field) }

func (s sample) name() string {
	return fmt.Sprintf("%s listed=%v %s %s", s.scope, s.listed, s.state, s.audience)
}

func (s sample) path() string { return "bureau/" + s.word("path") + ".md" }

// fields are all that an author can write, but for what the shape of the sample itself asks for.
var fields = []string{"title", "summary", "docno", "issuer", "issuertwo", "kind", "keyword", "matter", "reasonwords", "basis", "drafted", "checked", "approved", "ref", "event", "place", "agenda", "invited", "observer", "transcript", "outcome",
	"condition", "document", "step", "limit", "fee", "servicebasis", "window", "hours", "phone", "complaints", "life", "sourceissuer", "sourceno", "sourceurl", "channel", "contact", "leader", "office", "reach", "filetitle", "partial", "partialnote", "change", "changenote", "changeapproved", "imported", "why", "by", "index", "path", "file", "rows", "cell", "alias", "slugless", "body", "heading"}

func (s sample) text() string {
	w := s.word
	lines := []string{
		"title: " + w("title"), "summary: " + w("summary"), "index: " + w("index"), "document_no: " + w("docno"), "made: 2026-01-01", "scope: " + s.scope,
		"issuers: [" + w("issuer") + ", 县局, " + w("issuertwo") + "]", "topic: one", "keywords: [" + w("keyword") + "]", "matter: " + w("matter"), "step: result", "kind: budget", "normative: true", "historic: true",
		"entry: d" + fmt.Sprint(s.id), "reason: {words: " + w("reasonwords") + ", code: law, basis: " + w("basis") + "}", "attribute: public", "review_due: 2030-01-01",
		"effective: 2026-01-02", "expires: 2026-12-31", "window: {opens: 2026-08-01, closes: 2026-08-20}",
		"event: {on: 2026-02-01, place: " + w("place") + ", agenda: " + w("agenda") + ", invited: " + w("invited") + ", observers: " + w("observer") + ", transcript: " + w("transcript") + ", outcome: " + w("outcome") + "}",
		"service: {conditions: " + w("condition") + ", documents: " + w("document") + ", steps: " + w("step") + ", time_limit: " + w("limit") + ", fee: " + w("fee") + ", basis: " + w("servicebasis") + ", window: " + w("window") + ", hours: " + w("hours") + ", phone: " + w("phone") + ", complaints: " + w("complaints") + ", life_event: " + w("life") + "}",
		"source: {issuer: " + w("sourceissuer") + ", document_no: " + w("sourceno") + ", url: " + w("sourceurl") + "}", "channels: " + w("channel"), "contact: " + w("contact"), "frequency: regular", "term: staged",
		"responsible: {leader: " + w("leader") + ", office: " + w("office") + ", contact: " + w("reach") + "}", "attachments: [{file: " + w("file") + ".pdf, title: " + w("filetitle") + "}]", "records: " + w("rows") + ".csv",
		"partial: {reason: " + w("partial") + ", note: " + w("partialnote") + "}", "changes: [{on: 2026-02-02, kind: " + w("change") + ", note: " + w("changenote") + ", approved_by: " + w("changeapproved") + "}]",
		"imported: {from: " + w("imported") + "}", "repealed: {on: 2027-01-01, by: " + w("by") + "}", "aliases: [old/" + w("alias") + ".html]", "relates: [{to: hub.md, as: amends}, {to: draft.md, as: amends}]",
		fmt.Sprintf("listed: %v", s.listed),
	}
	if s.audience != "" {
		lines = append(lines, "audience: ["+s.audience+"]")
	}
	published := "2026-01-03"
	approval := ", approved_by: " + w("approved") + ", approved_on: 2026-01-01, secrecy: true"
	switch s.state {
	case "draft":
		approval = ""
		lines = slices.DeleteFunc(lines, func(l string) bool { return strings.HasPrefix(l, "imported:") })
	case "ahead":
		published = "2026-08-09"
	case "withdrawn":
		lines = append(lines, "withdrawn: {on: 2026-08-08, why: "+w("why")+"}")
	case "ended":
		lines = append(lines, "display_until: 2026-08-07")
	case "both":
		lines = append(lines, "withdrawn: {on: 2026-08-01, why: "+w("why")+"}", "display_until: 2026-08-07")
	}
	lines = append(lines, "published: "+published, "review: {drafted_by: "+w("drafted")+", checked_by: "+w("checked")+approval+", ref: "+w("ref")+"}")
	return "---\n" + strings.Join(lines, "\n") + "\n---\n## " + w("heading") + "\n\n" + w("body") + "。\n"
}

// everySample is every scope, listed and not, in every state, for every audience.
func everySample() []sample {
	var all []sample
	for _, scope := range []string{"public", "on-request", "limited", "withheld"} {
		for _, listed := range []bool{false, true} {
			for _, state := range []string{"", "draft", "ahead", "withdrawn", "ended", "both"} {
				audiences := []string{""}
				if scope == "limited" {
					audiences = []string{"staff", "villagers", "staff, villagers"}
				}
				for _, audience := range audiences {
					all = append(all, sample{len(all) + 100, scope, listed, state, audience})
				}
			}
		}
	}
	return all
}

const gateSite = "title: 县\norganisation: 县政府\nbase_url: https://a.gov.cn\ntopics: [{id: one, name: 一}]\naudiences: [{id: staff, name: 工作人员, base_url: https://staff.gov.cn/x}, {id: villagers, name: 村民}]\nlook: {emblem: emblem.png}\n"

// sampleSite is the county of all samples: one department, a hub that relates to all of them and to which all relate.
func sampleSite(all []sample) map[string]string {
	files := map[string]string{
		"site.yaml": gateSite, "emblem.png": "\x89PNG", "bureau/department.md": "---\nname: 县局\nkind: department\nresponsible: {leader: 甲}\n---\n",
		"bureau/draft.md": "---\ntitle: 草稿\nscope: public\n---\n",
	}
	duties := "序号,公开内容,公开对象,公开方式\n"
	var relates []string
	for _, s := range all {
		files[s.path()] = s.text()
		files["bureau/"+s.word("file")+".pdf"] = "%PDF"
		files["bureau/"+s.word("rows")+".csv"] = "甲\n" + s.word("cell") + "\n"
		duties += fmt.Sprintf("d%d,事项,全社会,主动公开\n", s.id)
		relates = append(relates, "{to: "+s.word("path")+".md, as: interprets}")
	}
	files["bureau/catalogue.csv"] = duties
	files["bureau/hub.md"] = "---\ntitle: 中心\nsummary: 概述\nindex: HUB\nmade: 2025-01-01\npublished: 2025-01-01\nscope: public\nkind: policy\nimported: {from: https://b.gov.cn}\nrelates: [" + strings.Join(relates, ", ") + "]\n---\n正文。\n"
	return files
}

// form is what an audience may see of a sample: the table of the content model, written out once more.
func (s sample) form(audience string) catalogue.Form {
	full := s.scope == "public" || s.scope == "limited" && audience != "" && strings.Contains(s.audience, audience)
	gone := s.state == "withdrawn" || s.state == "ended" || s.state == "both"
	switch {
	case s.state == "draft" || s.state == "ahead", !full && !s.listed, s.scope == "withheld" && gone:
		return ""
	case s.scope == "withheld":
		return catalogue.Line
	case gone:
		return catalogue.Tombstone
	case full:
		return catalogue.Full
	}
	return catalogue.Listed
}

// told are the fields whose words an edition may tell.
func (s sample) told(form catalogue.Form) []string {
	switch form {
	case catalogue.Line:
		return []string{"index", "reasonwords", "basis"}
	case catalogue.Listed:
		return []string{"index", "reasonwords", "basis", "title", "docno", "path", "alias"}
	case catalogue.Tombstone:
		if s.state == "withdrawn" {
			return []string{"index", "docno", "path", "alias", "title", "why"}
		}
		return []string{"index", "docno", "path", "alias"}
	case catalogue.Full:
		return slices.DeleteFunc(slices.Clone(fields), func(f string) bool {
			return slices.Contains([]string{"drafted", "checked", "approved", "ref", "changeapproved"}, f)
		})
	}
	return nil
}

// mustTell are the fields that a full item has to show: what was written must not be lost.
var mustTell = []string{"title", "summary", "docno", "issuer", "issuertwo", "keyword", "matter", "reasonwords", "basis", "place", "agenda", "invited", "observer", "transcript", "outcome", "condition", "document", "step", "limit", "fee", "servicebasis", "window", "hours", "phone", "complaints", "life", "sourceissuer", "sourceno", "sourceurl", "channel", "contact", "leader", "office", "reach", "filetitle", "partial", "partialnote", "change", "changenote", "imported", "index", "path", "file", "cell", "alias"}

func TestAnEditionTellsWhatItMayAndNothingElse(t *testing.T) {
	all := everySample()
	reg := register(t, sampleSite(all), today)
	for _, audience := range []string{"", "staff", "villagers"} {
		t.Run("audience "+audience, func(t *testing.T) {
			ed, _ := edition(t, reg, audience)
			words := "\n" + strings.Join(allStrings(ed), "\n")
			for _, s := range all {
				form := s.form(audience)
				told := s.told(form)
				for _, f := range fields {
					if strings.Contains(words, s.word(f)) && !slices.Contains(told, f) {
						t.Errorf("%s, shown as %q: the edition holds its %s", s.name(), form, f)
					}
					must := form == catalogue.Full && slices.Contains(mustTell, f) || form != "" && form != catalogue.Full && slices.Contains(told, f)
					if must && !strings.Contains(words, s.word(f)) {
						t.Errorf("%s, shown as %q: its %s is lost", s.name(), form, f)
					}
				}
			}
		})
	}
}

func TestEachFormHoldsItsFieldsAndNoOther(t *testing.T) {
	all := everySample()
	reg := register(t, sampleSite(all), today)
	day := catalogue.NewDate
	for _, audience := range []string{"", "staff", "villagers"} {
		ed, cut := edition(t, reg, audience)
		shown := map[string]*catalogue.Item{}
		for _, it := range ed.Items {
			shown[it.Index] = it
		}
		cutForms := map[string]catalogue.Form{}
		for _, c := range cut.Items {
			cutForms[c.Path] = c.Form
		}
		count := 2 // the hub is shown; the draft is not
		for _, s := range all {
			form, it := s.form(audience), shown[s.word("index")]
			if cutForm, isCut := cutForms[s.path()]; isCut != (form != catalogue.Full) || cutForm != form && isCut {
				t.Errorf("%q: %s is in the cut: %v, as %q; want %q", audience, s.name(), isCut, cutForm, form)
			}
			if (it != nil) != (form != "") {
				t.Errorf("%q: %s is shown: %v, want %q", audience, s.name(), it != nil, form)
				continue
			}
			if it == nil {
				continue
			}
			count++
			got := *it
			if got.Department != ed.Departments[0] {
				t.Errorf("%q: %s stands in %v", audience, s.name(), got.Department)
			}
			if met := form == catalogue.Full || form == catalogue.Listed; met != (len(got.Duties) == 1) {
				t.Errorf("%q: %s, %q, meets %d duties", audience, s.name(), form, len(got.Duties))
			}
			got.Department, got.Duties = nil, nil
			want := catalogue.Item{Form: form, Scope: catalogue.Scope(s.scope), Index: s.word("index")}
			reason := catalogue.Reason{Words: s.word("reasonwords"), Code: "law", Basis: s.word("basis")}
			address := strings.TrimSuffix(s.path(), ".md") + ".html"
			switch form {
			case catalogue.Full:
				if got.Form != form || got.Title != s.word("title") || got.Address != address || len(got.Attachments) != 1 || len(got.Table.Rows) != 1 || got.Body.Empty() || len(got.Issuers) != 3 || got.Issuers[1].Department != ed.Departments[0] {
					t.Errorf("%q: %s is not whole: %+v", audience, s.name(), got)
				}
				continue
			case catalogue.Line:
				want.Reason = reason
			case catalogue.Listed:
				want.Path, want.Address, want.Title, want.DocumentNo, want.Made, want.Published = s.path(), address, s.word("title"), s.word("docno"), day(2026, 1, 1), day(2026, 1, 3)
				want.Reason, want.Attribute = reason, "public"
				for _, id := range []string{"staff", "villagers"} {
					if strings.Contains(s.audience, id) {
						want.Audience = append(want.Audience, map[string]string{"staff": "工作人员", "villagers": "村民"}[id])
					}
				}
			case catalogue.Tombstone:
				want.Path, want.Address, want.DocumentNo, want.Made, want.Published = s.path(), address, s.word("docno"), day(2026, 1, 1), day(2026, 1, 3)
				want.Gone = &catalogue.Gone{On: day(2026, 8, 8), Ended: true}
				if s.state == "withdrawn" {
					want.Title, want.Gone = s.word("title"), &catalogue.Gone{On: day(2026, 8, 8), Why: s.word("why")}
				}
			}
			if !reflect.DeepEqual(got, want) {
				t.Errorf("%q: %s\n got %+v\nwant %+v", audience, s.name(), got, want)
			}
		}
		if count-1 != len(ed.Items) {
			t.Errorf("%q: %d items, want %d", audience, len(ed.Items), count-1)
		}
	}
}

func TestADutyTellsOnlyWhetherItIsMet(t *testing.T) {
	all := everySample()
	reg := register(t, sampleSite(all), today)
	for _, audience := range []string{"", "staff", "villagers"} {
		ed, _ := edition(t, reg, audience)
		duties := map[string]*catalogue.Duty{}
		for _, d := range ed.Departments[0].Duties {
			duties[d.No] = d
		}
		for _, s := range all {
			want := catalogue.DutyMissing
			switch form := s.form(audience); {
			case form == catalogue.Full || form == catalogue.Listed:
				want = catalogue.DutyMet
			case s.state == "" && (form == "" || form == catalogue.Line):
				want = catalogue.DutyHidden
			}
			if got := duties[fmt.Sprintf("d%d", s.id)]; got.State != want || len(got.Items) != map[bool]int{true: 1}[want == catalogue.DutyMet] {
				t.Errorf("%q: the duty of %s is %s with %d items, want %s", audience, s.name(), got.State, len(got.Items), want)
			}
		}
	}
}

func TestNothingPointsOutOfItsEdition(t *testing.T) {
	reg := register(t, sampleSite(everySample()), today)
	public, _ := edition(t, reg, "")
	staff, _ := edition(t, reg, "staff")
	for _, ed := range []*catalogue.Edition{public, staff} {
		inside := map[any]bool{}
		for _, it := range ed.Items {
			inside[it] = true
		}
		for _, d := range ed.Departments {
			inside[d] = true
			for _, duty := range d.Duties {
				inside[duty] = true
			}
		}
		for _, topic := range ed.Topics {
			inside[topic] = true
		}
		for _, m := range ed.Matters {
			inside[m] = true
		}
		checked := 0
		walk(reflect.ValueOf(ed), map[uintptr]bool{}, func(v reflect.Value) {
			if v.Kind() != reflect.Pointer || v.IsNil() || !v.CanInterface() {
				return
			}
			switch p := v.Interface().(type) {
			case *catalogue.Item, *catalogue.Department, *catalogue.Topic, *catalogue.Matter, *catalogue.Duty:
				checked++
				if !inside[p] {
					t.Errorf("%T outside of the edition: %+v", p, p)
				}
			}
		})
		if checked < 100 {
			t.Errorf("only %d pointers were followed", checked)
		}
		for _, it := range ed.Items {
			for _, r := range it.Relations {
				if it.Form != catalogue.Full || r.Item.Form == catalogue.Line {
					t.Errorf("%s (%s) relates to %s (%s)", it.Index, it.Form, r.Item.Index, r.Item.Form)
				}
			}
		}
	}
}

func TestRelationsAreSeenFromBothEnds(t *testing.T) {
	all := everySample()
	ed, _ := edition(t, register(t, sampleSite(all), today), "")
	hub := ed.Items[slices.IndexFunc(ed.Items, func(it *catalogue.Item) bool { return it.Index == "HUB" })]
	out, in := 0, 0
	for _, r := range hub.Relations {
		switch {
		case !r.Inverse && r.As == "interprets":
			out++
		case r.Inverse && r.As == "amends" && r.Item.Form == catalogue.Full:
			in++
		default:
			t.Errorf("relation %+v", r)
		}
	}
	pages, full := 0, 0
	for _, s := range all {
		switch s.form("") {
		case catalogue.Full:
			full++
			pages++
		case catalogue.Listed, catalogue.Tombstone:
			pages++
		}
	}
	if out != pages || in != full {
		t.Errorf("the hub leads to %d and from %d, want %d and %d", out, in, pages, full)
	}
}

func TestOnlyFilesOfWhatIsShownAreCarriedOver(t *testing.T) {
	all := everySample()
	for _, audience := range []string{"", "staff"} {
		ed, _ := edition(t, register(t, sampleSite(all), today), audience)
		var want []string
		for _, s := range all {
			if s.form(audience) == catalogue.Full {
				want = append(want, "bureau/"+s.word("file")+".pdf")
			}
		}
		want = append(want, "emblem.png")
		var got []string
		for _, a := range ed.Assets {
			got = append(got, a.Path)
		}
		slices.Sort(want)
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%q: carried over are %v, want %v", audience, got, want)
		}
		for _, s := range all {
			if _, ok := ed.Resolve("bureau/hub.md", s.word("file")+".pdf"); ok != (s.form(audience) == catalogue.Full) {
				t.Errorf("%q: the file of %s resolves: %v", audience, s.name(), ok)
			}
			form := s.form(audience)
			if _, ok := ed.Resolve("bureau/hub.md", s.word("path")+".md"); ok != (form != "" && form != catalogue.Line) {
				t.Errorf("%q: a link to %s resolves: %v", audience, s.name(), ok)
			}
		}
	}
}

func TestRowsOfATableLeaveOnTheirDay(t *testing.T) {
	const csv = "姓名,显示至,撤回\n甲,,\n乙,2026-08-07,\n丙,2026-08-08,\n丁,2026-08-20,\n戊,2026-12-31,是\n己,不知道,\n庚,,也许\n"
	files := map[string]string{
		"site.yaml": gateSite, "a/department.md": "---\nname: 甲局\nkind: department\n---\n", "a/list.csv": csv, "a/list.md": item("records: list.csv"),
		// Another text that links to the file must not get it whole.
		"pages/all.md": "---\ntitle: 全部\n---\n见[名单](../a/list.csv)。\n",
	}
	ed, _ := edition(t, register(t, files, today), "")
	var names []string
	for _, r := range ed.Items[0].Table.Rows {
		names = append(names, strings.Join(r.Cells, " "))
	}
	if want := []string{"甲", "丙", "丁"}; !slices.Equal(names, want) {
		t.Errorf("rows %v, want %v", names, want)
	}
	if got := ed.Items[0].Table.Columns; !slices.Equal(got, []string{"姓名"}) {
		t.Errorf("columns %v", got)
	}
	if len(ed.Assets) != 0 {
		t.Errorf("the file is carried over whole: %v", ed.Assets[0].Path)
	}
	if ed.NextChange != catalogue.NewDate(2026, 8, 9) {
		t.Errorf("the next change is on %v, when a row leaves", ed.NextChange)
	}
	files["a/list.md"] = item("records: list.csv", "withdrawn: {on: 2026-08-01, why: 误}")
	ed, _ = edition(t, register(t, files, today), "")
	if len(ed.Assets) != 0 || strings.Contains(strings.Join(allStrings(ed), " "), "list.csv") {
		t.Errorf("the file of a withdrawn table is carried over")
	}
}

// item is a public item with what else is said of it; a later line stands for an earlier one of the same key.
func item(lines ...string) string {
	front := []string{"title: 甲", "summary: 概述", "index: A1", "made: 2026-01-01", "published: 2026-01-02", "scope: public", "imported: {from: https://a.gov.cn}"}
	for _, l := range lines {
		key, _, _ := strings.Cut(l, ":")
		front = slices.DeleteFunc(front, func(f string) bool { return strings.HasPrefix(f, key+":") })
		if l != key+":" {
			front = append(front, l)
		}
	}
	return "---\n" + strings.Join(front, "\n") + "\n---\n正文。\n"
}

func TestTheNextDayOnWhichTheSiteChanges(t *testing.T) {
	reason, listed := "reason: {words: 甲}", "listed: true"
	for _, c := range []struct {
		name   string
		lines  []string
		public string
		staff  string
	}{
		{"nothing", nil, "", ""},
		{"published tomorrow", []string{"published: 2026-08-09"}, "2026-08-09", "2026-08-09"},
		{"published today", []string{"published: 2026-08-08 23:00"}, "", ""},
		{"published, and then takes effect", []string{"published: 2026-08-20", "effective: 2026-08-10"}, "2026-08-20", "2026-08-20"},
		{"takes effect", []string{"effective: 2026-08-10"}, "2026-08-10", "2026-08-10"},
		{"expires", []string{"expires: 2026-08-10"}, "2026-08-11", "2026-08-11"},
		{"expires today", []string{"expires: 2026-08-08"}, "2026-08-09", "2026-08-09"},
		{"expired", []string{"expires: 2026-08-07"}, "", ""},
		{"is repealed", []string{"repealed: {on: 2026-08-10}"}, "2026-08-10", "2026-08-10"},
		{"is withdrawn", []string{"withdrawn: {on: 2026-08-10, why: 甲}"}, "2026-08-10", "2026-08-10"},
		{"was withdrawn", []string{"withdrawn: {on: 2026-08-08, why: 甲}", "effective: 2026-08-10"}, "", ""},
		{"is no longer displayed", []string{"display_until: 2026-08-10"}, "2026-08-11", "2026-08-11"},
		{"was withdrawn, and then its title leaves", []string{"withdrawn: {on: 2026-08-01, why: 甲}", "display_until: 2026-08-10"}, "2026-08-11", "2026-08-11"},
		{"left, and is then withdrawn", []string{"withdrawn: {on: 2026-08-20, why: 甲}", "display_until: 2026-08-01"}, "", ""},
		{"window opens", []string{"window: {opens: 2026-08-10, closes: 2026-08-20}"}, "2026-08-10", "2026-08-10"},
		{"window is open", []string{"window: {opens: 2026-08-01, closes: 2026-08-20}"}, "2026-08-21", "2026-08-21"},
		{"window of working days", []string{"window: {opens: 2026-08-07, working_days: 1}"}, "2026-08-11", "2026-08-11"},
		{"window that nobody can count", []string{"window: {opens: 2026-08-01, working_days: 300}"}, "", ""},
		{"the first of several", []string{"expires: 2026-10-01", "window: {opens: 2026-08-01, closes: 2026-08-20}", "display_until: 2026-08-15"}, "2026-08-16", "2026-08-16"},
		{"draft", []string{"imported:", "published: 2026-08-09"}, "", ""},
		{"unlisted", []string{"scope: on-request", reason, "published: 2026-08-09"}, "", ""},
		{"unlisted, of a duty", []string{"scope: on-request", reason, "published: 2026-08-09", "entry: d1"}, "2026-08-09", "2026-08-09"},
		{"listed", []string{"scope: on-request", reason, listed, "published: 2026-08-09"}, "2026-08-09", "2026-08-09"},
		{"listed, whose window is not shown", []string{"scope: on-request", reason, listed, "window: {opens: 2026-08-10, closes: 2026-08-20}", "expires: 2026-08-10"}, "", ""},
		{"a line that leaves", []string{"scope: withheld", reason, listed, "display_until: 2026-08-10"}, "2026-08-11", "2026-08-11"},
		{"limited", []string{"scope: limited", reason, "audience: staff", "expires: 2026-08-10"}, "", "2026-08-11"},
	} {
		files := map[string]string{"site.yaml": gateSite, "a/department.md": "---\nname: 甲局\nkind: department\n---\n", "a/b.md": item(c.lines...), "a/catalogue.csv": "序号,公开内容,公开对象,公开方式\nd1,甲,全社会,主动公开\n"}
		reg := register(t, files, today)
		for audience, want := range map[string]string{"": c.public, "staff": c.staff} {
			ed, _ := edition(t, reg, audience)
			if got := ed.NextChange.String(); got != want {
				t.Errorf("%s, %q: %q, want %q", c.name, audience, got, want)
			}
			// The edition is the same on every day before, and another on that day.
			if want != "" {
				next, _ := catalogue.ParseDate(want)
				before, _ := edition(t, register(t, files, next.AddDays(-1)), audience)
				on, _ := edition(t, register(t, files, next), audience)
				if a, b, c2 := timeless(ed), timeless(before), timeless(on); a != b || a == c2 {
					t.Errorf("%s, %q: same until the day before: %v; another on the day: %v", c.name, audience, a == b, a != c2)
				}
			}
		}
	}
}

// timeless is all that an edition says but its own date and the next change.
func timeless(ed *catalogue.Edition) string {
	copied := *ed
	copied.Date, copied.NextChange = catalogue.Date{}, catalogue.Date{}
	var b strings.Builder
	walk(reflect.ValueOf(&copied), map[uintptr]bool{}, func(v reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			b.WriteString(v.String() + "|")
		case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int64:
			fmt.Fprint(&b, v.Int(), "|")
		case reflect.Bool:
			fmt.Fprint(&b, v.Bool(), "|")
		}
	})
	return b.String()
}

func TestTheFirstStateThatHoldsIsShown(t *testing.T) {
	other := func(lines ...string) string { return item(append([]string{"title: 乙", "index: A2"}, lines...)...) }
	for _, c := range []struct {
		name  string
		lines []string
		other string
		want  catalogue.ValidityState
		on    string
		by    string
		item  bool
	}{
		{"nothing said", nil, "", catalogue.NotStated, "", "", false},
		{"a policy", []string{"kind: policy"}, "", catalogue.InForce, "", "", false},
		{"a normative document", []string{"normative: true"}, "", catalogue.InForce, "", "", false},
		{"in force since", []string{"effective: 2026-02-01"}, "", catalogue.InForce, "", "", false},
		{"from today", []string{"effective: 2026-08-08"}, "", catalogue.InForce, "", "", false},
		{"from tomorrow", []string{"effective: 2026-08-09"}, "", catalogue.Pending, "2026-08-09", "", false},
		{"until today", []string{"expires: 2026-08-08"}, "", catalogue.InForce, "", "", false},
		{"until yesterday", []string{"expires: 2026-08-07"}, "", catalogue.Expired, "2026-08-07", "", false},
		{"repealed", []string{"repealed: {on: 2026-08-08, by: 县政府令}", "expires: 2026-08-07"}, "", catalogue.Repealed, "2026-08-08", "县政府令", false},
		{"to be repealed", []string{"repealed: {on: 2026-08-09}"}, "", catalogue.InForce, "", "", false},
		{"replaced", []string{"kind: policy"}, other("relates: [{to: b.md, as: replaces}]", "made: 2026-03-01"), catalogue.Repealed, "2026-03-01", "", true},
		{"to be replaced", []string{"kind: policy"}, other("relates: [{to: b.md, as: replaces}]", "effective: 2026-09-01"), catalogue.InForce, "", "", false},
		{"replaced by a draft", []string{"kind: policy"}, other("relates: [{to: b.md, as: replaces}]", "imported:"), catalogue.InForce, "", "", false},
		{"amended", []string{"kind: policy"}, other("relates: [{to: b.md, as: amends}]", "made: 2026-03-01", "effective: 2026-04-01"), catalogue.Amended, "2026-04-01", "", true},
		{"amended, but expired", []string{"expires: 2026-08-07"}, other("relates: [{to: b.md, as: amends}]"), catalogue.Expired, "2026-08-07", "", false},
		{"repealed, and the new one is here", []string{"repealed: {on: 2026-03-01}"}, other("relates: [{to: b.md, as: replaces}]", "made: 2026-03-01"), catalogue.Repealed, "2026-03-01", "", true},
		{"interpreted", []string{"kind: policy"}, other("relates: [{to: b.md, as: interprets}]"), catalogue.InForce, "", "", false},
	} {
		files := map[string]string{"site.yaml": gateSite, "a/department.md": "---\nname: 甲局\nkind: department\n---\n", "a/b.md": item(c.lines...)}
		if c.other != "" {
			files["a/c.md"] = c.other
		}
		ed, _ := edition(t, register(t, files, today), "")
		v := ed.Items[0].Validity
		if v.State != c.want || v.On.String() != c.on || v.By != c.by || (v.Item != nil) != c.item {
			t.Errorf("%s: %+v, want %q on %s by %s", c.name, v, c.want, c.on, c.by)
		}
	}
}

func TestAnAudienceHasItsOwnAddressAndAnUnknownOneIsRefused(t *testing.T) {
	reg := register(t, sampleSite(nil), today)
	public, _ := edition(t, reg, "")
	if public.Audience != nil || public.Site.BaseURL != "https://a.gov.cn/" {
		t.Errorf("public: %+v, %s", public.Audience, public.Site.BaseURL)
	}
	staff, _ := edition(t, reg, "staff")
	if *staff.Audience != (catalogue.Audience{ID: "staff", Name: "工作人员", BaseURL: "https://staff.gov.cn/x"}) || staff.Site.BaseURL != "https://staff.gov.cn/x/" {
		t.Errorf("staff: %+v, %s", staff.Audience, staff.Site.BaseURL)
	}
	villagers, _ := edition(t, reg, "villagers")
	if villagers.Site.BaseURL != "" {
		t.Errorf("the villagers' site has the public's address %s", villagers.Site.BaseURL)
	}
	if _, _, err := reg.For("stuff"); err == nil || !strings.Contains(err.Error(), "staff, villagers") {
		t.Errorf("an unknown audience: %v", err)
	}
}

// allStrings are all strings within a value, also those of unexported fields and of keys.
func allStrings(v any) []string {
	var found []string
	walk(reflect.ValueOf(v), map[uintptr]bool{}, func(v reflect.Value) {
		if v.Kind() == reflect.String {
			found = append(found, v.String())
		}
	})
	return found
}

// walk visits every value that can be reached, each pointer once.
func walk(v reflect.Value, seen map[uintptr]bool, visit func(reflect.Value)) {
	visit(v)
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() && !seen[v.Pointer()] {
			seen[v.Pointer()] = true
			walk(v.Elem(), seen, visit)
		}
	case reflect.Interface:
		if !v.IsNil() {
			walk(v.Elem(), seen, visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			walk(v.Field(i), seen, visit)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			walk(v.Index(i), seen, visit)
		}
	case reflect.Map:
		keys := v.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
		for _, k := range keys {
			walk(k, seen, visit)
			walk(v.MapIndex(k), seen, visit)
		}
	}
}
