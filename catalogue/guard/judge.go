package guard

import (
	"slices"
	"strings"

	"gongkai/catalogue"
)

// judge says what an audience may be told. It is the table of the content model, written out a second time: the guard
// is there for the day on which the gate is wrong.
type judge struct {
	cut   *catalogue.Cut
	shown []string // the parts of review blocks that site.yaml shows
}

func newJudge(cut *catalogue.Cut) judge {
	return judge{cut: cut, shown: cut.Records.Site.ReviewParts()}
}

// form is how much of an item the audience may see.
func (j judge) form(it *catalogue.ItemRecord) catalogue.Form {
	scope, known := j.cut.Scopes[it.Path]
	if _, held := j.cut.Held[it.Path]; held || !known || it.Broken || !approved(it) || j.numberless(it, scope) || it.Published.Value.After(j.cut.Date) {
		return ""
	}
	full := scope == catalogue.Public
	if scope == catalogue.Limited && j.cut.Audience != "" {
		full = slices.ContainsFunc(it.Audience, func(a catalogue.Field[string]) bool { return a.Value == j.cut.Audience })
	}
	withdrawn, ended := j.gone(it)
	switch {
	case scope == "":
		return ""
	case !full && j.closed(it) != nil && (!it.Listed.Value || scope == catalogue.Withheld):
		return catalogue.Tombstone
	case !full && !it.Listed.Value:
		return ""
	case scope == catalogue.Withheld && (withdrawn || ended):
		return ""
	case scope == catalogue.Withheld:
		return catalogue.Line
	case withdrawn || ended:
		return catalogue.Tombstone
	case full:
		return catalogue.Full
	}
	return catalogue.Listed
}

func approved(it *catalogue.ItemRecord) bool {
	if m := it.Imported; m != nil && m.From.Value != "" {
		return true
	}
	return it.Review != nil && it.Review.ApprovedBy.Value != "" && it.Review.ApprovedOn.Set()
}

// numberless says whether an item waits for what gongkai assign is still to give it.
func (j judge) numberless(it *catalogue.ItemRecord, scope catalogue.Scope) bool {
	site := j.cut.Records.Site
	if site == nil || !site.Assign.Value {
		return false
	}
	return it.Index.Value == "" || scope != catalogue.Withheld && !it.Published.Set()
}

// gone says whether an item was withdrawn, and whether its time of display has ended.
func (j judge) gone(it *catalogue.ItemRecord) (withdrawn, ended bool) {
	ended = it.DisplayTill.Set() && j.cut.Date.After(it.DisplayTill.Value)
	w := it.Withdrawn
	return w != nil && w.On.Set() && !w.On.Value.After(j.cut.Date), ended
}

// closed is the row by which an item that was open was lawfully closed; nil without one, or where it never was open.
func (j judge) closed(it *catalogue.ItemRecord) (row *catalogue.AcceptedRecord) {
	if !j.cut.Public[it.Address] {
		return nil
	}
	for _, a := range j.cut.Records.Accepted {
		on, ok := catalogue.ParseDate(a.On.Value)
		if a.Rule.Value == "published-scope" && a.Address.Value == it.Address && ok && !j.cut.Date.Before(on.Midnight()) {
			row = a
		}
	}
	return row
}

// untitled says whether a tombstone has no title: its display has ended, or the title is what had to go.
func (j judge) untitled(it *catalogue.ItemRecord) bool {
	withdrawn, ended := j.gone(it)
	return ended || !withdrawn || it.Withdrawn.HideTitle.Value || j.cut.Scopes[it.Path] == catalogue.Withheld
}

// page says whether a free page is shown: it waits for its approval, if it has a review block, and for its day.
func (j judge) page(p *catalogue.PageRecord) bool {
	waits := p.Review != nil && (p.Review.ApprovedBy.Value == "" || !p.Review.ApprovedOn.Set())
	return !waits && !p.Published.Value.After(j.cut.Date)
}

// explained says whether a tombstone tells why its item was withdrawn: of one whose display has ended nothing is told.
func (j judge) explained(it *catalogue.ItemRecord) bool {
	withdrawn, ended := j.gone(it)
	return withdrawn && !ended
}

// told says whether a form tells what a key holds.
func (j judge) told(it *catalogue.ItemRecord, form catalogue.Form, key string) bool {
	switch form {
	case catalogue.Full:
		part, review := strings.CutPrefix(key, "review.")
		return key != "changes.approved_by" && !answered(key) && (!review || slices.Contains(j.shown, part))
	case catalogue.Listed:
		return slices.Contains([]string{"title", "index", "document_no", "reason.words", "reason.basis", "aliases"}, key)
	case catalogue.Line:
		return slices.Contains([]string{"index", "reason.words", "reason.basis"}, key)
	case catalogue.Tombstone:
		return slices.Contains([]string{"index", "document_no", "aliases"}, key) || key == "title" && !j.untitled(it) || key == "withdrawn.why" && j.explained(it)
	}
	return false
}

// answered says whether a key is part of what answers for personal data (allow), which no page shows.
func answered(key string) bool { return strings.HasPrefix(key, "allow.") }

// named are the keys whose values name something else: a value of the content model, a duty, a topic, another file,
// which is judged for itself. They are no fingerprints.
var named = []string{
	"kind", "step", "frequency", "term", "attribute", "source.attribute", "reason.code", "relates.to", "relates.as", "entry", "topic",
	"audience", "attachments.file", "records", "slug", "language", "variants", "repository", "timezone", "theme", "review_shown", "names", "allow.kind", "allow.file",
}
