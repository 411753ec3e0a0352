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
	if !known || it.Broken || !approved(it) || it.Published.Value.After(j.cut.Date) {
		return ""
	}
	full := scope == catalogue.Public
	if scope == catalogue.Limited && j.cut.Audience != "" {
		full = slices.ContainsFunc(it.Audience, func(a catalogue.Field[string]) bool { return a.Value == j.cut.Audience })
	}
	withdrawn, ended := j.gone(it)
	switch {
	case scope == "" || !full && !it.Listed.Value:
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

// gone says whether an item was withdrawn, and whether its time of display has ended.
func (j judge) gone(it *catalogue.ItemRecord) (withdrawn, ended bool) {
	ended = it.DisplayTill.Set() && j.cut.Date.After(it.DisplayTill.Value)
	w := it.Withdrawn
	return w != nil && w.On.Set() && !w.On.Value.After(j.cut.Date), ended
}

// page says whether a free page is shown: it waits for its approval, if it has a review block, and for its day.
func (j judge) page(p *catalogue.PageRecord) bool {
	waits := p.Review != nil && (p.Review.ApprovedBy.Value == "" || !p.Review.ApprovedOn.Set())
	return !waits && !p.Published.Value.After(j.cut.Date)
}

// told says whether a form tells what a key holds.
func (j judge) told(form catalogue.Form, ended bool, key string) bool {
	switch form {
	case catalogue.Full:
		part, review := strings.CutPrefix(key, "review.")
		return key != "changes.approved_by" && (!review || slices.Contains(j.shown, part))
	case catalogue.Listed:
		return slices.Contains([]string{"title", "index", "document_no", "reason.words", "reason.basis", "aliases"}, key)
	case catalogue.Line:
		return slices.Contains([]string{"index", "reason.words", "reason.basis"}, key)
	case catalogue.Tombstone:
		return slices.Contains([]string{"index", "document_no", "aliases"}, key) || !ended && (key == "title" || key == "withdrawn.why")
	}
	return false
}

// named are the keys whose values name something else: a value of the content model, a duty, a topic, another file,
// which is judged for itself. They are no fingerprints.
var named = []string{
	"kind", "step", "frequency", "term", "attribute", "source.attribute", "reason.code", "relates.to", "relates.as", "entry", "topic",
	"audience", "attachments.file", "records", "slug", "language", "variants", "repository", "timezone", "theme", "review_shown", "names",
}
