package catalogue

import "slices"

// Cut is what was taken away from an Edition, and what the guard needs to find out by itself whether any of it came
// through: everything there was. It is for the guard alone; what renders, searches or exports gets the Edition.
type Cut struct {
	// Items are those of which the edition shows nothing, or less than there is, as the gate judged.
	Items []CutItem
	// Records is everything that was read, what is public and what is not.
	Records  *Records
	Date     Date
	Audience string // "" for the public
	// Scopes are the scopes in force by the items' paths: their own, or those of their duties. An item that stands in
	// no department has none.
	Scopes map[string]Scope
	// Held are the items that are left out because of their errors, by path, with what the published register says of
	// them: that is public already.
	Held map[string][]string
	// Public are the addresses of items in the published register: a trace of anything else tells what nobody knew.
	Public map[string]bool
	// Uses are the files that name an attachment or a picture, by its path.
	Uses map[string][]string
}

// CutItem is an item of which the edition shows nothing (Form is empty) or less than there is.
type CutItem struct {
	*ItemRecord
	Form Form
}

// newCut is a Cut of a register, still without the items that the gate turns away.
func (r *Register) newCut(audience string) *Cut {
	cut := &Cut{Held: map[string][]string{}, Records: r.records, Date: r.date, Audience: audience, Public: r.public, Scopes: make(map[string]Scope, len(r.list)), Uses: make(map[string][]string, len(r.used))}
	for _, s := range r.list {
		cut.Scopes[s.Path] = s.scope
		if s.held {
			cut.Held[s.Path] = s.former.told()
		}
	}
	for asset, uses := range r.used {
		for _, u := range uses {
			if !slices.Contains(cut.Uses[asset], u.file) {
				cut.Uses[asset] = append(cut.Uses[asset], u.file)
			}
		}
	}
	return cut
}
