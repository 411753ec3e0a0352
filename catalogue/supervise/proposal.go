package supervise

import (
	"strconv"

	"gongkai/catalogue"
)

// replyMonths are the months within which a proposal is answered in writing, and those within which one is that is wide
// and difficult. Both are practice: the text of the law on deputies was not seen.
const replyMonths, replyMonthsAtMost = 3, 6

// proposals finds proposals that nobody answered (S23). A proposal is an item of kind proposal that is itself no reply
// and no copy of somebody else's document; it is answered by a published item that says reply-to, or by the outcome of
// its event (a reply given at the meeting). Its time runs from its trigger (the day on which it was handed on), or from
// the day on which it was made.
func (s *survey) proposals() {
	replies := firstReplies(s.Stock.Items)
	for _, it := range s.Stock.Items {
		if it.Kind.Value != "proposal" || !it.Shown() || it.Historic.Value || it.Carried() || relates(it, "reply-to") {
			continue
		}
		start, at := it.Made.Value.Midnight(), it.Made.At
		if it.Trigger != nil && it.Trigger.On.Set() {
			start, at = it.Trigger.On.Value.Midnight(), it.Trigger.On.At
		}
		if start.IsZero() {
			continue // gongkai check says that the day is missing
		}
		due, most := later(start, replyMonths, catalogue.UnitMonth), later(start, replyMonthsAtMost, catalogue.UnitMonth)
		reply := replies[it.Path]
		switch {
		case reply != nil:
			s.lateReply(it, reply, at, due, most)
		case it.Event != nil && it.Event.Outcome.Value != "":
		case due.Before(s.Stock.Date.Midnight()):
			s.item(it, at, "proposal-unanswered", start.String(), due.String(), strconv.Itoa(replyMonths))
		}
	}
}

// lateReply says of a proposal that it was answered late. Up to the longer term that is a note, for it may have been a
// difficult one.
func (s *survey) lateReply(it, reply *catalogue.StockItem, at catalogue.At, due, most catalogue.Date) {
	on := reply.Made.Value.Midnight()
	if !on.After(due) {
		return
	}
	p := catalogue.NewProblem(it.Path, at, "proposal-late", on.String(), due.String(), reply.Path)
	p.Private = it.Private
	if !on.After(most) {
		p.Severity = catalogue.Note
	}
	s.find(it.Department, p, reply.Path)
}

// firstReplies are the first published replies to items, by the path of what they answer. One without a date may be the
// first: then nothing is called late.
func firstReplies(items []*catalogue.StockItem) map[string]*catalogue.StockItem {
	first := map[string]*catalogue.StockItem{}
	for _, it := range items {
		if !it.Shown() {
			continue
		}
		for _, rel := range it.Relates {
			target, ok := catalogue.Beside(it.Path, rel.To.Value)
			if rel.As.Value != "reply-to" || !ok || target == it.Path {
				continue
			}
			if before := first[target]; before == nil || it.Made.Value.Before(before.Made.Value) {
				first[target] = it
			}
		}
	}
	return first
}
