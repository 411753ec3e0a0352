package supervise

import (
	"cmp"
	"slices"

	"gongkai/catalogue"
)

// scores scores every department that the table scores, by the findings in their order and the duties that it meets. It
// comes last, because scores name findings by their places in the list.
func (s *survey) scores() {
	if s.assessment.Parts == nil {
		return
	}
	sheets := map[string]*scoring{}
	var order []*scoring
	for _, d := range s.report.Departments {
		if d.Scored {
			sheets[d.Folder] = newScoring(s.assessment, d)
			order = append(order, sheets[d.Folder])
		}
	}
	answerable := s.answerable(sheets)
	t := newTariff(s.assessment)
	for i, f := range s.report.Findings {
		l, ok := t.of(f)
		if !ok {
			continue
		}
		exempted := s.exempted(f)
		for _, sheet := range answerable[f.Department] {
			sheet.take(l, i, exempted)
		}
	}
	for i, c := range s.report.Coverage.Cells {
		for _, sheet := range answerable[c.Department] {
			sheet.count(i, c.State)
		}
	}
	s.merits(sheets)
	for _, sheet := range order {
		s.report.Scores = append(s.report.Scores, sheet.score())
	}
	s.rank()
}

// answerable says whose scores the findings and duties of a department count in: its own, and, where the table says so,
// those of all departments above it.
func (s *survey) answerable(sheets map[string]*scoring) map[string][]*scoring {
	whose := make(map[string][]*scoring, len(s.report.Departments))
	for _, d := range s.report.Departments {
		var list []*scoring
		if own := sheets[d.Folder]; own != nil {
			list = append(list, own)
		}
		if s.assessment.Units && d.Parent != "" {
			list = append(list, whose[d.Parent]...) // parents stand before their units
		}
		whose[d.Folder] = list
	}
	return whose
}

// merits adds what was granted by hand, and what came of earlier scores.
func (s *survey) merits(sheets map[string]*scoring) {
	for _, b := range s.assessment.Bonus {
		if sheet := sheets[b.Department]; sheet != nil && !b.On.After(s.Stock.Date) {
			sheet.made.Bonus = append(sheet.made.Bonus, b.ScoreBonus)
		}
	}
	for _, r := range s.assessment.Results {
		if sheet := sheets[r.Department]; sheet != nil {
			sheet.made.Results = append(sheet.made.Results, r.ScoreResult)
		}
	}
}

// rank puts scores in their order: who was vetoed behind all others, then by points. Equal points have an equal rank,
// and the next rank is left out for each that shares one.
func (s *survey) rank() {
	scores := s.report.Scores
	slices.SortStableFunc(scores, compareScores)
	s.before = map[string]catalogue.Score{}
	for _, score := range s.Earlier {
		s.before[score.Department] = score
	}
	kinds := map[string]string{}
	for _, d := range s.report.Departments {
		kinds[d.Folder] = d.Kind
	}
	last, counted := map[string]int{}, map[string]int{} // by kind: the place of the one before, and how many there were
	for i := range scores {
		kind := kinds[scores[i].Department]
		counted[kind]++
		scores[i].Rank, scores[i].KindRank = i+1, counted[kind]
		if i > 0 && compareScores(scores[i-1], scores[i]) == 0 {
			scores[i].Rank = scores[i-1].Rank
		}
		if before, ok := last[kind]; ok && compareScores(scores[before], scores[i]) == 0 {
			scores[i].KindRank = scores[before].KindRank
		}
		last[kind] = i
		s.trend(&scores[i])
	}
}

// trend says what a department's points were before. Points out of another full score are no measure of these.
func (s *survey) trend(score *catalogue.Score) {
	if before, ok := s.before[score.Department]; ok && (before.Full == score.Full || before.Full == 0) {
		points := before.Points
		score.Before, score.BeforeRank = &points, before.Rank
	}
}

func compareScores(a, b catalogue.Score) int {
	return cmp.Or(cmp.Compare(min(len(a.Vetoed), 1), min(len(b.Vetoed), 1)), cmp.Compare(b.Points, a.Points))
}
