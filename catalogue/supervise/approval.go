package supervise

import (
	"strings"

	"gongkai/catalogue"
)

// approvals goes through the register of approval items (S20): what became of each, round by round.
func (s *survey) approvals() {
	rows, seen := s.approvalRows(), rowNumbers{}
	names := map[string]int{}
	for _, a := range rows {
		names[a.name.Value] += 2
		names[strings.TrimSpace(a.into.Value)]++
	}
	book := map[string]int{}
	for _, a := range rows {
		seen.once(a.tableRow, a.no)
		a.needs(a.name, a.round, a.outcomeCell)
		s.outcome(a, names)
		i, known := book[a.round.Value]
		if !known {
			i = len(s.report.Registers.Rounds)
			book[a.round.Value] = i
			s.report.Registers.Rounds = append(s.report.Registers.Rounds, catalogue.ApprovalRound{Name: a.round.Value})
		}
		tally(&s.report.Registers.Rounds[i], a)
	}
	s.abolishedGuides(rows)
}

// approval is a row of the register of approval items.
type approval struct {
	*tableRow
	no, name, round, outcomeCell, basis, into column
	on                                        day
	outcome                                   string // kept, merged, abolished, delegated; empty: not known
}

func (s *survey) approvalRows() (rows []approval) {
	for _, p := range s.Stock.Office.Approvals {
		r := &tableRow{s: s, file: p.File, at: p.At, private: p.Private}
		r.whom(column{"责任单位", "department", p.Department})
		a := approval{
			tableRow: r, no: column{"序号", "no", p.No}, name: column{"事项名称", "name", p.Name}, round: column{"批次", "round", p.Round},
			outcomeCell: column{"清理结果", "outcome", p.Outcome}, basis: column{"依据", "basis", p.Basis}, into: column{"并入事项", "into", p.Into},
			on: r.date(column{"日期", "on", p.On}),
		}
		a.outcome, _ = r.term(a.outcomeCell, catalogue.ApprovalOutcomes())
		rows = append(rows, a)
	}
	return rows
}

// outcome says what an outcome lacks: what an item was merged into, and on which basis it is not what it was. What an item
// is merged into has a row, or it is a new item, which takes in at least two: names counts a row as two, and what is merged
// into a name as one.
func (s *survey) outcome(a approval, names map[string]int) {
	into := strings.TrimSpace(a.into.Value)
	switch {
	case a.outcome == "merged" && into == "":
		a.find(a.into, "approval-into-missing", []string{a.name.Value})
	case into != "" && names[into] < 2:
		a.find(a.into, "approval-into-unknown", []string{into})
	}
	if a.outcome != "" && a.outcome != "kept" && strings.TrimSpace(a.basis.Value) == "" {
		a.find(a.basis, "approval-basis-missing", []string{a.name.Value, a.outcomeCell.Value})
	}
}

// tally counts a row in its round.
func tally(round *catalogue.ApprovalRound, a approval) {
	switch a.outcome {
	case "kept":
		round.Kept++
	case "merged":
		round.Merged++
	case "abolished":
		round.Abolished++
	case "delegated":
		round.Delegated++
	default:
		round.Unread++
	}
	round.Items = append(round.Items, catalogue.ApprovalOutcome{
		File: a.file, Line: int(a.at.Line), Name: a.name.Value, Department: a.folder(), Outcome: a.outcome, Basis: a.basis.Value, On: a.on.on, Into: a.into.Value,
	})
}
