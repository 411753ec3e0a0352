package supervise

import (
	"strings"

	"gongkai/catalogue"
)

// plans goes through the yearly plan (S4): each task has a department, a day, and an item that closes it.
func (s *survey) plans() {
	if len(s.Stock.Office.Plans) == 0 {
		return
	}
	results, seen := s.results(), rowNumbers{}
	for _, p := range s.Stock.Office.Plans {
		r := &tableRow{s: s, file: p.File, at: p.At, private: p.Private}
		r.whom(column{"责任单位", "department", p.Department})
		t := task{column: column{"任务", "task", p.Task}, item: column{"对应信息", "item", p.Item}}
		r.needs(t.column)
		seen.once(r, column{"序号", "no", p.No})
		t.due, t.done = r.due(column{"完成时限", "due", p.Due}), r.past(column{"办结日期", "done", p.Done})
		r.needs(t.due.column)
		if !r.flawed {
			r.task(t, results)
		}
	}
}

// task are the cells of a task.
type task struct {
	column
	due, done day
	item      column
}

// task says how one task stands: what closes it is there since the day on which it was published.
func (r *tableRow) task(t task, results map[string]result) {
	written := strings.TrimSpace(t.item.Value)
	made, there := results[resultPath(written)]
	switch {
	case written == "" && t.done.known():
		r.find(t.done.column, "plan-unproven", []string{t.Value, t.done.Value})
		return
	case written == "":
	case !there:
		r.find(t.item, "plan-item-missing", []string{written})
	case made.why != (catalogue.Words{}):
		r.find(t.item, "plan-item-unshown", []string{made.path, made.why.Chinese, made.why.English}, made.path)
	case made.historic:
		return
	default:
		on := made.on
		if on.IsZero() {
			on = t.done.on
		}
		if !on.IsZero() {
			r.punctual(t, on, made.path)
			return
		}
	}
	if t.due.known() && t.due.on.Before(r.s.Stock.Date.Midnight()) {
		r.find(t.due.column, "plan-overdue", []string{t.Value, t.due.on.String()})
	}
}

// punctual says of what closes a task whether it came too late.
func (r *tableRow) punctual(t task, on catalogue.Date, path string) {
	if t.due.known() && on.After(t.due.on) {
		r.find(t.item, "plan-late", []string{t.Value, t.due.on.String(), on.String()}, path)
	}
}
