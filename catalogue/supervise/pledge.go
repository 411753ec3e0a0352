package supervise

import (
	"cmp"

	"gongkai/catalogue"
)

// pledges goes through public pledges (S11): each says until when it is to be kept, and then whether it was.
func (s *survey) pledges() {
	for _, it := range s.Stock.Items {
		switch {
		case !it.Shown():
		case it.Pledge != nil:
			s.pledge(it, it.Pledge)
		case it.Kind.Value == "pledge" && !it.Doubtful && !it.Historic.Value && it.Imported == nil:
			s.item(it, it.Kind.At, "pledge-block-missing")
		}
	}
}

// pledge says how one pledge stands. Nothing is held against it before the day on which it is due.
func (s *survey) pledge(it *catalogue.StockItem, p *catalogue.PledgeRecord) {
	due, on, today := p.Due.Value.Midnight(), p.On.Value.Midnight(), s.Stock.Date.Midnight()
	if p.Broadcast.Set() && p.On.Set() && on.Before(p.Broadcast.Value) {
		s.item(it, p.On.At, "pledge-dates", on.String(), p.Broadcast.Value.Midnight().String())
	}
	switch kept := p.Kept.Value; {
	case kept == "no":
		s.item(it, p.Kept.At, "pledge-broken", cmp.Or(due.String(), "—"))
	case kept == "partly":
		s.item(it, p.Kept.At, "pledge-partly")
	case kept == "yes" && !p.On.Set() && !it.Doubtful:
		s.item(it, p.Kept.At, "pledge-undated")
	case kept == "yes" && p.Due.Set() && on.After(due):
		s.item(it, p.On.At, "pledge-late", due.String(), on.String())
	case kept != "" || it.Doubtful:
	case !p.Due.Set():
		s.item(it, p.At, "pledge-due-missing")
	case due.Before(today):
		s.item(it, p.Due.At, "pledge-silent", due.String())
	}
}
