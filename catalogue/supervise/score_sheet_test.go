package supervise

import (
	"testing"

	"gongkai/catalogue"
)

// by is a sheet of a table of one part of so many tenths that goes by the rate of duties, with one line.
func by(weight catalogue.Points, line catalogue.Deduction) *scoring {
	a := catalogue.Assessment{Full: weight, Parts: []catalogue.AssessmentPart{{ID: "coverage", Weight: weight, Coverage: true, Deduct: []catalogue.Deduction{line}}}}
	return newScoring(a, catalogue.ReportDepartment{Folder: "a"})
}

func TestADutyCountsAsItStands(t *testing.T) {
	for state, want := range map[catalogue.CellState][2]int{ // met, of so many
		catalogue.CellMet: {1, 1}, catalogue.CellLate: {1, 1}, catalogue.CellElsewhere: {1, 1}, catalogue.CellHidden: {1, 1},
		catalogue.CellMissing: {0, 1}, catalogue.CellOverdue: {0, 1},
		catalogue.CellPlanned: {0, 0}, catalogue.CellInapplicable: {0, 0},
	} {
		g := by(300, catalogue.Deduction{})
		g.count(7, state)
		p := g.score().Parts[0]
		if [2]int{p.Met, p.Duties} != want || len(p.Open) != p.Duties-p.Met {
			t.Errorf("%s: %d of %d are met, open are %v; want %v", state, p.Met, p.Duties, p.Open, want)
		}
	}
}

// TestTheRateOfDutiesIsRoundedAgainstTheDepartment: a gap always shows, and who owes nothing lacks nothing.
func TestTheRateOfDutiesIsRoundedAgainstTheDepartment(t *testing.T) {
	for _, c := range []struct {
		met, open int
		want      catalogue.Points
	}{{0, 0, 300}, {3, 0, 300}, {0, 3, 0}, {1, 2, 100}, {2, 1, 200}, {1, 6, 42}, {6, 1, 257}, {999, 1, 299}, {9999, 1, 299}} {
		g := by(300, catalogue.Deduction{})
		for range c.met {
			g.count(0, catalogue.CellMet)
		}
		for range c.open {
			g.count(0, catalogue.CellMissing)
		}
		if s := g.score(); s.Points != c.want || s.Parts[0].Deducted != 300-c.want {
			t.Errorf("%d met and %d open: %s, less %s; want %s", c.met, c.open, s.Points, s.Parts[0].Deducted, c.want)
		}
	}
}

// TestMeetingADutyNeverLowersAScore, with findings that cost beside it.
func TestMeetingADutyNeverLowersAScore(t *testing.T) {
	for duties := 1; duties < 40; duties++ {
		last := catalogue.Points(-1)
		for met := 0; met <= duties; met++ {
			g := by(300, catalogue.Deduction{Each: 70, Most: 100})
			for i := range duties {
				g.count(i, map[bool]catalogue.CellState{true: catalogue.CellMet, false: catalogue.CellMissing}[i < met])
			}
			g.take(line{}, 0, nil)
			g.take(line{}, 1, nil)
			s := g.score()
			p := s.Parts[0]
			if s.Points < last || s.Points < 0 || p.Points+p.Deducted != p.Weight {
				t.Fatalf("%d of %d: %s after %s", met, duties, s.Points, last)
			}
			if sum := p.Costs[0] + p.Costs[1]; p.Capped != 140-sum {
				t.Fatalf("%d of %d: the findings cost %s, and %s are saved", met, duties, sum, p.Capped)
			}
			last = s.Points
		}
	}
}
