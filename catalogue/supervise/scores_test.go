package supervise_test

import (
	"encoding/json"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

// scored writes scores down: a line for a department, and one for each part that is not whole or in which something was
// exempt.
func scored(r *catalogue.Report) []string {
	var list []string
	for _, s := range r.Scores {
		list = append(list, fmt.Sprintf("%d (%d) %s %s/%s %s", s.Rank, s.KindRank, s.Department, s.Points, s.Full, s.Grade.Chinese))
		for _, p := range s.Parts {
			if p.Deducted == 0 && len(p.Exempted) == 0 {
				continue
			}
			line := fmt.Sprintf("  %s −%s of %s:", p.ID, p.Deducted, p.Weight)
			for i, f := range p.Findings {
				line += fmt.Sprintf(" %s −%s", r.Findings[f].Rule, p.Costs[i])
			}
			if p.Capped > 0 {
				line += " saved " + p.Capped.String()
			}
			for i, f := range p.Exempted {
				line += fmt.Sprintf(" exempt %s: %s", r.Findings[f].Rule, p.Reasons[i])
			}
			list = append(list, line)
		}
	}
	return list
}

// bureaus is the flawed county with two bureaus, their school and waterworks, and a table of its own for scoring.
func bureaus(t testing.TB, table string) county {
	c := flawed(t, "scores")
	c.put("assessment.yaml", table)
	for folder, kind := range map[string]string{"score-a/school": "unit", "score-water": "enterprise"} {
		c.put(folder+"/department.md", "---\nname: "+folder+"\nkind: "+kind+"\nresponsible:\n  leader: 丙一\n---\n")
		c.put(folder+"/list.md", "---\ntitle: "+folder+"\nindex: "+strings.ToUpper(folder)+"-1\nmade: 2026-06-01\npublished: 2026-06-03\nscope: public\nreview:\n  drafted_by: 乙\n  checked_by: 丙\n  approved_by: 甲\n  approved_on: 2026-06-02\n  secrecy: true\n---\n一。\n")
	}
	return c
}

const oneLine = "评分项目:\n  - {代码: sound, 名称: 规范, 权重: 100, 扣分: [{规则: item-summary-missing, 每处: 0.5}]}\n"

func TestTheBuiltInTableTakesOffWhatItSays(t *testing.T) {
	r := flawed(t, "scores").report(t)
	for department, want := range map[string]string{"score-a": "exempt: 计划只有一句话，概述就是全文", "score-b": "costs 1"} {
		var got string
		for _, s := range r.Scores {
			if s.Department != department {
				continue
			}
			for _, p := range s.Parts {
				for i, f := range p.Findings {
					if r.Findings[f].Rule == "item-summary-missing" {
						got += "costs " + p.Costs[i].String()
					}
				}
				for i, f := range p.Exempted {
					if r.Findings[f].Rule == "item-summary-missing" {
						got += "exempt: " + p.Reasons[i]
					}
				}
			}
		}
		if got != want {
			t.Errorf("%s: the missing summary is %q, want %q", department, got, want)
		}
	}
}

// only is the report of a county in which gongkai check found nothing but breaches of some rules.
func only(t testing.TB, c county, rules ...string) *catalogue.Report {
	in := c.input(t, today)
	in.Problems = slices.DeleteFunc(in.Problems, func(p catalogue.Problem) bool { return !slices.Contains(rules, string(p.Rule)) })
	return supervise.Make(in)
}

func TestResultsOfTheTargetAssessmentStandWithTheScore(t *testing.T) {
	for _, s := range flawed(t, "scores").report(t).Scores {
		if s.Department == "score-b" {
			want := []catalogue.ScoreResult{{Year: 2025, Result: "71.5 分，合格", Consequence: "限期整改", Share: 35}}
			if diff := cmp.Diff(want, s.Results); diff != "" {
				t.Error(diff)
			}
			return
		}
	}
	t.Error("score-b has no score")
}

func TestUnitsAreScoredAloneUnlessTheTableSaysOtherwise(t *testing.T) {
	alone := []string{
		"1 (1) office 100/100 优秀",
		"2 (2) score-a 99.5/100 优秀", "  sound −0.5 of 100: item-summary-missing −0.5",
		"2 (1) score-a/school 99.5/100 优秀", "  sound −0.5 of 100: item-summary-missing −0.5",
		"2 (2) score-b 99.5/100 优秀", "  sound −0.5 of 100: item-summary-missing −0.5",
	}
	if diff := cmp.Diff(alone, scored(only(t, bureaus(t, oneLine), "item-summary-missing"))); diff != "" {
		t.Error(diff)
	}
	with := []string{
		"1 (1) office 100/100 优秀",
		"2 (1) score-a/school 99.5/100 优秀", "  sound −0.5 of 100: item-summary-missing −0.5",
		"2 (2) score-b 99.5/100 优秀", "  sound −0.5 of 100: item-summary-missing −0.5",
		"4 (3) score-a 99/100 优秀", "  sound −1 of 100: item-summary-missing −0.5 item-summary-missing −0.5",
	}
	if diff := cmp.Diff(with, scored(only(t, bureaus(t, oneLine+"含下属单位: 是\n"), "item-summary-missing"))); diff != "" {
		t.Error(diff)
	}
}

// TestEnterprisesAreScoredWhereTheTableSaysSo: they follow their ministries' rules (条例第五十五条), and are not ranked by
// default; the list of kinds that are not is the table's.
func TestEnterprisesAreScoredWhereTheTableSaysSo(t *testing.T) {
	for table, want := range map[string]bool{oneLine: false, oneLine + "不评分类别: [村, 党委部门]\n": true} {
		r := bureaus(t, table).report(t)
		got := slices.ContainsFunc(r.Scores, func(s catalogue.Score) bool { return s.Department == "score-water" })
		listed := slices.ContainsFunc(r.Departments, func(d catalogue.ReportDepartment) bool { return d.Folder == "score-water" && d.Scored })
		if got != want || listed != want {
			t.Errorf("the waterworks are scored: %t, and listed as scored: %t; want %t with\n%s", got, listed, want, table)
		}
	}
}

func TestWhoIsVetoedComesBehindAllOthers(t *testing.T) {
	table := strings.Replace(oneLine, "{规则: item-summary-missing, 每处: 0.5}", "{规则: item-summary-missing, 每处: 90}, {规则: item-empty, 每处: 0, 一票否决: 是}", 1)
	c := bureaus(t, table)
	c.put("office/empty.md", strings.Replace(string(c.content["score-a/2026-plan.md"].Data), "照上年做。", "", 1))
	var office catalogue.Score
	r := only(t, c, "item-summary-missing", "item-empty")
	for _, s := range r.Scores {
		if s.Department == "office" {
			office = s
		}
	}
	if office.Rank != len(r.Scores) || office.Grade.Chinese != "不合格" || len(office.Vetoed) != 1 {
		t.Errorf("the office has rank %d of %d, grade %s, %d vetoes:\n%s", office.Rank, len(r.Scores), office.Grade.Chinese, len(office.Vetoed), strings.Join(scored(r), "\n"))
	}
}

// TestNobodyIsScoredByATableThatIsWrong: half a table would rank by its mistakes.
func TestNobodyIsScoredByATableThatIsWrong(t *testing.T) {
	for _, table := range []string{
		strings.Replace(oneLine, "100", "90", 1), strings.Replace(oneLine, "0.5", "半分", 1), oneLine + "满分：120\n", "- 1\n", oneLine + "exempt: [{department: score-a, rule: item-draft, reason: 无, by: 甲, on: 2026-01-01}]\n",
	} {
		r := bureaus(t, table).report(t)
		if len(r.Scores) > 0 {
			t.Errorf("%d scores by\n%s", len(r.Scores), table)
		}
		if !slices.ContainsFunc(r.Findings, func(f catalogue.ReportFinding) bool {
			return f.File == "assessment.yaml" && f.Severity == catalogue.Error
		}) {
			t.Errorf("nothing is found wrong with\n%s", table)
		}
	}
}

// TestTheMostExactLineCosts: the rule's name before its beginning, the longer beginning before the shorter, a charge
// last; and notes only where their rule is named.
func TestTheMostExactLineCosts(t *testing.T) {
	lines := "[{规则: item-*, 每处: 1}, {规则: item-summary-*, 每处: 2}, {规则: item-summary-long, 每处: 3}, {问题类别: 错误, 每处: 4}%s]"
	for _, c := range []struct {
		rule     catalogue.Rule
		severity catalogue.Severity
		more     string
		want     catalogue.Points
	}{
		{"item-empty", catalogue.Warning, "", 10},
		{"item-summary-missing", catalogue.Warning, "", 20},
		{"item-summary-long", catalogue.Warning, "", 30},
		{"score-share-low", catalogue.Warning, "", 40},
		{"link-broken", catalogue.Error, "", 40},
		{"item-draft", catalogue.Note, "", 0},
		{"item-draft", catalogue.Note, ", {规则: item-draft, 每处: 5}", 50},
		{"score-exempt-idle", catalogue.Note, "", 0},
	} {
		in := bureaus(t, strings.Replace(oneLine, "[{规则: item-summary-missing, 每处: 0.5}]", fmt.Sprintf(lines, c.more), 1)).input(t, today)
		p := catalogue.NewProblem("score-b/2026-plan.md", catalogue.NewAt(1, 1, 1), c.rule)
		p.Severity = c.severity
		in.Problems = nil
		before := deducted(supervise.Make(in), "score-b")
		in.Problems = []catalogue.Problem{p}
		if got := deducted(supervise.Make(in), "score-b") - before; got != c.want {
			t.Errorf("%s costs %s, want %s", c.rule, got, c.want)
		}
	}
}

// deducted is what is taken off in the first part of a department's score.
func deducted(r *catalogue.Report, department string) catalogue.Points {
	i := slices.IndexFunc(r.Scores, func(s catalogue.Score) bool { return s.Department == department })
	return r.Scores[i].Parts[0].Deducted
}

// TestTheSameContentAndDateHaveTheSameScore: whatever runs at once.
func TestTheSameContentAndDateHaveTheSameScore(t *testing.T) {
	var texts []string
	for _, n := range []int{1, 8, 1, 8} {
		before := runtime.GOMAXPROCS(n)
		text, err := json.Marshal(flawed(t).report(t).Scores)
		runtime.GOMAXPROCS(before)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(text))
	}
	if len(slices.Compact(texts)) != 1 || len(texts[0]) < 100 {
		t.Errorf("the scores differ:\n%s", strings.Join(slices.Compact(texts), "\n"))
	}
}
