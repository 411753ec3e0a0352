package supervise_test

import (
	"strings"
	"testing"
	"time"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

// TestAnExemptionReachesAsFarAsItSays: the department's own findings of a rule, in a file, of a duty, while it lasts.
func TestAnExemptionReachesAsFarAsItSays(t *testing.T) {
	table := strings.ReplaceAll(oneLine, "item-summary-missing", "duty-content-missing")
	granted := ", 规则: duty-content-missing, 理由: 无, 批准人: 甲, 日期: 2026-06-01"
	for exempt, want := range map[string]catalogue.Points{
		"{单位: score-b" + granted + "}":                                                                              0,
		"{单位: 县乙评局" + granted + ", 文件: score-b/catalogue.csv}":                                                      0,
		"{单位: score-b" + granted + ", 文件: /score-b/catalogue.csv}":                                                  0,
		"{单位: score-b" + granted + ", 文件: catalogue.csv}":                                                           10,
		"{单位: score-b" + granted + ", 公开事项: 2}":                                                                     5,
		"{单位: score-b" + granted + ", 公开事项: score-b/2}":                                                             5,
		"{单位: score-b" + granted + ", 公开事项: 3}":                                                                     10,
		"{单位: score-b" + granted + ", 截止: 2026-06-15}":                                                              0,
		"{单位: score-b" + granted + ", 截止: 2026-06-14}":                                                              10,
		"{单位: score-a" + granted + "}":                                                                              10,
		"{单位: score-b" + strings.Replace(granted, "06-01", "06-16", 1) + "}":                                        10,
		"{单位: score-b" + strings.Replace(granted, "duty-content-missing", "[item-empty, duty-no-missing]", 1) + "}": 10,
	} {
		c := bureaus(t, table+"免扣: ["+exempt+"]\n")
		c.put("score-b/catalogue.csv", "序号,公开依据,一级事项\n1,,\n2,\"甲\n乙\",\n")
		if got := deducted(only(t, c, "duty-content-missing"), "score-b"); got != want {
			t.Errorf("%s: %s are taken off, want %s", exempt, got, want)
		}
	}
}

// FuzzAssessment reads any bytes as assessment.yaml: no panic, and whoever has a score has one between nothing and all
// of it with the bonus.
func FuzzAssessment(f *testing.F) {
	for _, text := range []string{oneLine, catalogue.BuiltInAssessment().YAML(), string(flawed(f, "scores").content["assessment.yaml"].Data), "满分: 0\n", "parts: [{}]\n", "exempt: [{rule: '*'}]\n", "grades: [{from: 0}]\nunscored: []\n"} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, s := range bureaus(t, string(text)).report(t).Scores {
			most := s.Full
			for _, b := range s.Bonus {
				most += b.Points
			}
			if s.Points < 0 || s.Points > most || s.Rank < 1 {
				t.Fatalf("%+v", s)
			}
		}
	})
}

// TestScoringTakesLittleTime: 50,000 findings of 60 departments with 500 exemptions, in a small part of half a second. What
// is measured is the report with the table and without one that can be used.
func TestScoringTakesLittleTime(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes a while")
	}
	in := bureaus(t, oneLine).input(t, today)
	in.Problems = nil
	rules := broken()
	for i := range 50_000 {
		in.Problems = append(in.Problems, catalogue.NewProblem([]string{"score-a", "score-b", "office"}[i%3]+"/a.md", catalogue.NewAt(1+i/10, 1, 1), catalogue.Rule(rules[i%len(rules)])))
	}
	table := *in.Stock.Office.Assessment
	for i := range 500 {
		table.Exempt = append(table.Exempt, catalogue.ExemptRecord{
			Department: field("score-a"), Rule: []catalogue.Field[string]{field(rules[i%len(rules)])}, File: field("score-a/b.md"), Reason: field("无"), By: field("甲"), On: field(today),
		})
	}
	took := func(a *catalogue.AssessmentRecord) time.Duration {
		in.Stock.Office.Assessment = a
		least := time.Hour
		for range 3 {
			begun := time.Now()
			supervise.Make(in)
			least = min(least, time.Since(begun))
		}
		return least
	}
	with, without := took(&table), took(&catalogue.AssessmentRecord{Doubtful: true})
	t.Logf("%v with scores, %v without", with, without)
	if with-without > time.Second {
		t.Errorf("scoring takes %v", with-without)
	}
}
