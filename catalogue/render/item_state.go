package render

import (
	"html/template"
	"strings"

	"gongkai/catalogue"
)

// Validity is whether a document is in force, since when, and what decided it.
type Validity struct {
	Mark template.HTML
	On   template.HTML
	By   *Link
}

func (w *worker) validity(it *catalogue.Item) *Validity {
	v := it.Validity
	if v.State == catalogue.NotStated {
		return nil
	}
	shown := &Validity{Mark: w.site.r.marks["validity "+string(v.State)], On: w.site.r.day(v.On)}
	switch {
	case v.Item != nil && v.Item.Address != "":
		shown.By = &Link{w.site.r.title(v.Item), relative(it.Address, v.Item.Address)}
	case v.By != "":
		shown.By = &Link{Text: v.By}
	}
	return shown
}

// Window is a time in which people may take part, in words that do not change from day to day.
type Window struct {
	State, Word string
	Opens, Last template.HTML
	Unsure      string // how its last day is counted, where it is not known
}

func (r *Renderer) window(win *catalogue.Window) *Window {
	if win == nil {
		return nil
	}
	shown := &Window{State: string(win.State), Word: r.words.of("window-state", string(win.State)), Opens: r.day(win.Opens), Last: r.day(win.Last)}
	if win.Last.IsZero() {
		switch {
		case win.WorkingDays > 0:
			shown.Unsure = r.words.fill("window.working-days", win.WorkingDays)
		case win.Days > 0:
			shown.Unsure = r.words.fill("window.days", win.Days)
		}
	}
	return shown
}

// notes are what a reader must know before reading: only a part is here, it was taken over, it was published late.
func (r *Renderer) notes(it *catalogue.Item) []string {
	var notes []string
	if p := it.Partial; p != nil {
		notes = append(notes, strings.TrimSpace(r.words.fill("note.partial", p.Reason)+" "+p.Note))
	}
	if m := it.Imported; m != nil {
		notes = append(notes, string(parsePattern(r.words.get("note.imported")).append(nil, func(name string) string {
			if name == "from" {
				return m.From
			}
			return r.dayWords(m.On)
		})))
	}
	if it.Historic {
		notes = append(notes, r.words.get("note.historic"))
	}
	if !it.DisplayUntil.IsZero() {
		notes = append(notes, r.words.fill("note.display", r.dayWords(it.DisplayUntil)))
	}
	return notes
}
