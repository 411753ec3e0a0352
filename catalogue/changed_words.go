package catalogue

import "cmp"

// What the blocks of an item say, in one line each: every field of a block, so that no change of one goes untold. What
// only the day says, such as whether a window is open, is left out.

// ownSummary is the summary that was written; none where the body's first sentence stands for it.
func (it *Item) ownSummary() string {
	if it.SummaryIsLead {
		return ""
	}
	return it.Summary
}

func (i Issuer) words() string { return i.Name }

func (t *Topic) name() string { return t.Name }

func (r Responsible) words() string { return words(r.Leader, r.Office, r.Contact) }

func (r Reason) words() string { return words(r.Words, r.Code, r.Basis) }

func (s Source) words() string { return words(s.Issuer, s.DocumentNo, s.URL, s.Attribute) }

func (i Imported) words() string { return words(i.From, i.On.String()) }

func (r Review) words() string {
	return words(r.DraftedBy, r.CheckedBy, r.ApprovedBy, r.ApprovedOn.String(), r.Ref)
}

func (p Posted) words() string { return words(p.Channel, p.Place, p.From.String(), p.To.String()) }

func (p Pledge) words() string {
	return words(p.Broadcast.String(), p.Due.String(), p.Kept, p.On.String(), p.Note)
}

func (w Window) words() string {
	return words(w.Opens.String(), w.Last.String(), some(w.Days), some(w.WorkingDays))
}

func (e Event) words() string {
	return words(e.On.String(), e.Place, e.Agenda, listing(e.Invited), listing(e.Observers), e.Transcript, e.Outcome)
}

func (s Service) words() string {
	lists := words(listing(s.Conditions), listing(s.Documents), listing(s.Steps), listing(s.LifeEvents))
	return words(lists, s.TimeLimit, s.Fee, s.Basis, s.Window, s.Hours, s.Phone, s.Complaints)
}

func (p Partial) words() string { return words(p.Reason, p.Note) }

func (c Change) words() string { return words(c.On.String(), c.Kind, c.Note) }

// repealed is what an item says of its own end. What only another item says is told of that one.
func (v Validity) repealed() string {
	if v.State != Repealed || v.By == "" && v.Item != nil {
		return ""
	}
	return words(v.On.String(), v.By)
}

// key names a duty over the whole register.
func (d *Duty) key() string {
	no := cmp.Or(d.No, words(d.Level1, d.Level2, d.Content))
	if d.Standard != "" {
		return "standards/" + d.Standard + "/" + no
	}
	return d.Department.Folder + "/" + no
}
