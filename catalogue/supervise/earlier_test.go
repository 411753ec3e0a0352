package supervise_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

func TestAScoreIsComparedWithThatOfAnEarlierReport(t *testing.T) {
	c := bureaus(t, oneLine)
	earlier := only(t, c, "item-summary-missing")
	in := c.input(t, today)
	in.Problems, in.Earlier = nil, supervise.EarlierOf(earlier)
	delete(in.Earlier.Scores, "office")
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
		in.Earlier = &supervise.Earlier{Scores: map[string]supervise.EarlierScore{"score-b": {Points: 700, Full: full, Rank: 1}}}
		for _, s := range supervise.Make(in).Scores {
			if s.Department == "score-b" && (s.Before != nil) != compared {
				t.Errorf("points out of %s are compared: %t", full, s.Before != nil)
			}
		}
	}
}

func TestAnEarlierReportIsReadFromItsJSON(t *testing.T) {
	want := &supervise.Earlier{Scores: map[string]supervise.EarlierScore{"finance": {Points: 975, Full: 1000, Rank: 2}, "office": {Points: 1000}}}
	got, err := supervise.ReadEarlier([]byte(`{"date": "2026-06-15", "findings": [{"rule": 1}], "scores": [
		{"department": "finance", "points": 97.5, "full": 100, "rank": 2, "parts": "any", "grade": null}, {"department": "office", "points": 100}]}`))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got, err = supervise.ReadEarlier([]byte(`{"scores": []}`)); err != nil || len(got.Scores) != 0 {
		t.Errorf("a report without a department is %v, %v", got, err)
	}
}

func TestWhatIsNoReportIsRefusedInBothLanguages(t *testing.T) {
	for _, text := range []string{
		"", "null", "[]", "{}", "3", `{"scores": null}`, `{"scores": {}}`, `{"scores": [1]}`, `{"scores": [{}]}`, `{"scores": [{"department": "a"}]}`, `{"scores": [{"points": 3}]}`,
		`{"scores": [{"department": "a", "points": 97.25}]}`, `{"scores": [{"department": "a", "points": "97"}]}`, `{"scores": [{"department": "a", "points": null}]}`,
		`{"scores": [{"department": "a", "points": 1}, {"department": "a", "points": 2}]}`, `{"scores": [{"department": "a", "points": 1}]} and more`,
	} {
		e, err := supervise.ReadEarlier([]byte(text))
		if err == nil {
			t.Errorf("%s is read as %v", text, e)
			continue
		}
		chinese, english, both := strings.Cut(err.Error(), " · ")
		if !both || chinese == "" || english == "" {
			t.Errorf("%s: the message is %q", text, err)
		}
	}
}

// FuzzEarlier reads any bytes: no panic, and what is read is told again alike.
func FuzzEarlier(f *testing.F) {
	f.Add([]byte(`{"scores": [{"department": "finance", "points": 97.5, "full": 100, "rank": 2}]}`))
	f.Add([]byte(`{"scores": [{"department": "a", "points": -0.10}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := supervise.ReadEarlier(data)
		if err != nil {
			return
		}
		r := &catalogue.Report{Scores: []catalogue.Score{}}
		for folder, s := range e.Scores {
			r.Scores = append(r.Scores, catalogue.Score{Department: folder, Points: s.Points, Full: s.Full, Rank: s.Rank})
		}
		text, err := json.Marshal(map[string]any{"scores": r.Scores})
		if err != nil {
			t.Fatal(err)
		}
		again, err := supervise.ReadEarlier(text)
		if err != nil || !cmp.Equal(again, supervise.EarlierOf(r)) {
			t.Fatalf("%s is read as %v, %v", text, again, err)
		}
	})
}
