package supervise

import "gongkai/catalogue"

// withdrawal holds what was changed, revoked or found void against the three working days in which it has to go
// (行政处罚法第四十八条、第八十五条).
func (s *survey) withdrawal(it *catalogue.StockItem) {
	w := it.Withdrawn
	if it.Draft || it.Broken || it.Ahead || w == nil || !w.Revoked.Set() || w.Revoked.Value.After(s.Stock.Date) {
		return
	}
	gone := it.Gone != nil
	end := s.Stock.Date
	if gone {
		end = it.Gone.On
	}
	n, known := s.Stock.Calendar.WorkingDaysBetween(w.Revoked.Value, end)
	days := span(n, catalogue.UnitWorkday)
	switch {
	case !known:
		s.uncounted(it, w.Revoked.At, w.Revoked.Value, 3, catalogue.UnitWorkday)
	case n <= 3:
	case gone:
		s.item(it, w.On.At, "withdrawal-late", w.Revoked.Value.Midnight().String(), end.Midnight().String(), days.Chinese, days.English)
	default:
		s.item(it, w.Revoked.At, "withdrawal-due", w.Revoked.Value.Midnight().String(), days.Chinese, days.English)
	}
}

// penalty asks how long a penalty is shown: at most three years (市场监督管理行政处罚信息公示规定).
func (s *survey) penalty(it *catalogue.StockItem) {
	if it.Kind.Value != "penalty" || it.Scope != catalogue.Public || it.Doubtful || !it.Published.Set() {
		return
	}
	switch till := it.DisplayTill; {
	case !till.Set() && !rowsEnd(it.Table):
		s.item(it, it.Kind.At, "penalty-display-open")
	case till.Set() && till.Value.After(later(it.Published.Value.Midnight(), 3, catalogue.UnitYear)):
		s.item(it, till.At, "penalty-display-long", till.Value.Midnight().String(), it.Published.Value.Midnight().String())
	}
}

// rowsEnd says whether each row of a table says until when it is shown.
func rowsEnd(t *catalogue.Table) bool {
	if t == nil || len(t.Rows) == 0 {
		return false
	}
	for _, row := range t.Rows {
		if row.Until.IsZero() && !row.Withdrawn {
			return false
		}
	}
	return true
}

// reviewToldBefore is how many days ahead a re-assessment is announced.
const reviewToldBefore = 60

// reassessment announces that withholding is to be re-assessed (条例第十八条); that it is overdue gongkai check says.
func (s *survey) reassessment(it *catalogue.StockItem) {
	if it.Scope != catalogue.Withheld || it.Draft || it.Broken || it.Gone != nil || !it.ReviewDue.Set() {
		return
	}
	if days := s.Stock.Date.DaysUntil(it.ReviewDue.Value); days >= 0 && days <= reviewToldBefore {
		w := span(days, catalogue.UnitDay)
		s.item(it, it.ReviewDue.At, "review-due-soon", it.ReviewDue.Value.Midnight().String(), w.Chinese, w.English)
	}
}
