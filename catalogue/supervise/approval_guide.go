package supervise

import (
	"strings"

	"gongkai/catalogue"
)

// abolishedGuides finds service guides that still stand for approval items that were abolished. Of an item that went
// through several rounds the last row holds.
func (s *survey) abolishedGuides(rows []approval) {
	last := map[string][]approval{} // by name; a row a department
	for _, a := range rows {
		name := matterName(a.name.Value)
		if name == "" || a.outcome == "" || a.body() == nil {
			continue
		}
		fresh := last[name][:0]
		for _, before := range last[name] {
			if before.body() != a.body() {
				fresh = append(fresh, before)
			}
		}
		last[name] = append(fresh, a)
	}
	for _, it := range s.Stock.Items {
		if it.Kind.Value != "service" || !it.Shown() || it.Form != catalogue.Full {
			continue
		}
		for _, a := range last[matterName(it.Title.Value)] {
			if a.outcome == "abolished" && it.Department.Within(a.body()) && !(a.on.known() && a.on.on.After(s.Stock.Date)) {
				p := catalogue.NewProblem(it.Path, it.Title.At, "approval-guide-stands", a.name.Value, a.round.Value, a.at.In(a.file))
				p.Private = it.Private
				s.find(it.Department, p, a.file)
			}
		}
	}
}

// matterName is what a guide or a row is about: its title without the words that say that it is a guide.
func matterName(title string) string {
	name := strings.TrimPrefix(catalogue.Squeezed(title), "关于")
	for _, kind := range []string{"办事指南", "服务指南", "办理指南", "申请指南", "指南"} {
		if short, ok := strings.CutSuffix(name, kind); ok {
			return strings.TrimSuffix(short, "的")
		}
	}
	return name
}
