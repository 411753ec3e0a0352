package catalogue_test

import (
	"fmt"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// sample is one item of the county of every combination. Each of its fields holds a word of its own, so that any of
// them can be found wherever it turns up.
type sample struct {
	id       int
	scope    string
	listed   bool
	state    string // "", draft, unassigned, ahead, withdrawn, ended, both
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
	"condition", "document", "step", "limit", "fee", "servicebasis", "window", "hours", "phone", "complaints", "life", "sourceissuer", "sourceno", "sourceurl", "channel", "contact", "leader", "office", "reach", "filetitle", "partial", "partialnote", "pledgenote", "postedchannel", "postedplace", "change", "changenote", "changeapproved", "imported", "why", "by", "index", "path", "file", "rows", "cell", "alias", "slugless", "body", "heading"}

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
		"partial: {reason: " + w("partial") + ", note: " + w("partialnote") + "}", "pledge: {broadcast: 2026-01-02, due: 2026-12-31, kept: partly, note: " + w("pledgenote") + "}", "posted: [{channel: " + w("postedchannel") + ", place: " + w("postedplace") + ", from: 2026-01-04}]", "changes: [{on: 2026-02-02, kind: " + w("change") + ", note: " + w("changenote") + ", approved_by: " + w("changeapproved") + "}]",
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
	if s.state != "unassigned" {
		lines = append(lines, "published: "+published)
	} else if s.scope == "withheld" { // it needs no date
		lines = slices.DeleteFunc(lines, func(l string) bool { return strings.HasPrefix(l, "index:") })
	}
	lines = append(lines, "review: {drafted_by: "+w("drafted")+", checked_by: "+w("checked")+approval+", ref: "+w("ref")+"}")
	return "---\n" + strings.Join(lines, "\n") + "\n---\n## " + w("heading") + "\n\n" + w("body") + "。\n"
}

// everySample is every scope, listed and not, in every state, for every audience.
func everySample() []sample {
	var all []sample
	for _, scope := range []string{"public", "on-request", "limited", "withheld"} {
		for _, listed := range []bool{false, true} {
			for _, state := range []string{"", "draft", "unassigned", "ahead", "withdrawn", "ended", "both"} {
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
		"site.yaml": gateSite + "assign: true\n", "emblem.png": "\x89PNG", "bureau/department.md": "---\nname: 县局\nkind: department\nresponsible: {leader: 甲}\n---\n",
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
	case s.state == "draft" || s.state == "unassigned" || s.state == "ahead", !full && !s.listed, s.scope == "withheld" && gone:
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
var mustTell = []string{"title", "summary", "docno", "issuer", "issuertwo", "keyword", "matter", "reasonwords", "basis", "place", "agenda", "invited", "observer", "transcript", "outcome", "condition", "document", "step", "limit", "fee", "servicebasis", "window", "hours", "phone", "complaints", "life", "sourceissuer", "sourceno", "sourceurl", "channel", "contact", "leader", "office", "reach", "filetitle", "partial", "partialnote", "pledgenote", "postedchannel", "postedplace", "change", "changenote", "imported", "index", "path", "file", "cell", "alias"}
