package supervise_test

import (
	"slices"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

func TestAScoreIsComparedWithThatOfAnEarlierReport(t *testing.T) {
	c := bureaus(t, oneLine)
	earlier := only(t, c, "item-summary-missing")
	in := c.input(t, today)
	in.Problems = nil
	in.Earlier = slices.DeleteFunc(earlier.Scores, func(s catalogue.Score) bool { return s.Department == "office" })
	for _, s := range supervise.Make(in).Scores {
		switch {
		case s.Department == "office" && s.Before != nil:
			t.Errorf("the office had no score, and %s is said", s.Before)
		case s.Department == "score-b" && (s.Before == nil || *s.Before != 995 || s.Points != 1000 || s.BeforeRank != 2):
			t.Errorf("score-b had 99.5 and rank 2, and has 100; the score says %v, %d and %s", s.Before, s.BeforeRank, s.Points)
		}
	}
}

// TestPointsOutOfAnotherFullScoreAreNoTrend: 70 of 100 and 70 of 120 are not the same.
func TestPointsOutOfAnotherFullScoreAreNoTrend(t *testing.T) {
	in := bureaus(t, oneLine).input(t, today)
	for full, compared := range map[catalogue.Points]bool{1000: true, 1200: false, 0: true} {
		in.Earlier = []catalogue.Score{{Department: "score-b", Points: 700, Full: full, Rank: 1}}
		for _, s := range supervise.Make(in).Scores {
			if s.Department == "score-b" && (s.Before != nil) != compared {
				t.Errorf("points out of %s are compared: %t", full, s.Before != nil)
			}
		}
	}
}
