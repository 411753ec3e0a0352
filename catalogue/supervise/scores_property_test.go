package supervise_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

// random is a county whose departments break rules at random, and a table for scoring that was made at random.
func random(t testing.TB, r *rand.Rand) supervise.Input {
	in := bureaus(t, oneLine).input(t, today)
	in.Stock.Office.Assessment, in.Problems = randomTable(r), nil
	for range r.IntN(60) {
		in.Problems = append(in.Problems, randomProblem(r))
	}
	return in
}

// broken are the rules that are broken here. None is one of the report's, so that the other parts break none.
func broken() []string {
	return []string{"item-empty", "item-summary-missing", "item-summary-long", "item-title-duplicate", "link-broken", "duty-content-missing"}
}

func randomProblem(r *rand.Rand) catalogue.Problem {
	folders, rules := []string{"score-a", "score-a/school", "score-b", "office", "pages"}, broken()
	file := folders[r.IntN(len(folders))] + "/" + string(rune('a'+r.IntN(4))) + ".md"
	return catalogue.NewProblem(file, catalogue.NewAt(r.IntN(9), 1, 1), catalogue.Rule(rules[r.IntN(len(rules))]))
}

func field[T any](v T) catalogue.Field[T] {
	return catalogue.Field[T]{Value: v, At: catalogue.NewAt(1, 1, 1)}
}

// randomTable shares 100 points among one to three parts, and the rules among their lines.
func randomTable(r *rand.Rand) *catalogue.AssessmentRecord {
	table, rest, rules := &catalogue.AssessmentRecord{Units: field(r.IntN(2) == 0)}, catalogue.Points(1000), broken()
	for i, parts := 0, 1+r.IntN(3); i < parts; i++ {
		weight := rest
		if i < parts-1 {
			weight = catalogue.Points(r.IntN(int(rest)))
		}
		rest -= weight
		p := catalogue.AssessmentPartRecord{ID: field(string(rune('a' + i))), Name: field("项"), Weight: field(weight.String()), Coverage: field(true)}
		for range r.IntN(3) {
			n := r.IntN(len(rules) + 1)
			if n == 0 {
				break
			}
			d := catalogue.DeductRecord{Each: field(catalogue.Points(r.IntN(300)).String())}
			if r.IntN(2) == 0 {
				d.Most = field(catalogue.Points(1 + r.IntN(500)).String())
			}
			for _, rule := range rules[:n] {
				d.Rule = append(d.Rule, field(rule))
			}
			rules, p.Deduct = rules[n:], append(p.Deduct, d)
		}
		table.Parts = append(table.Parts, p)
	}
	return table
}

func points(r *catalogue.Report) map[string]catalogue.Points {
	all := map[string]catalogue.Points{}
	for _, s := range r.Scores {
		all[s.Department] = s.Points
	}
	return all
}

// TestRemovingAFlawNeverLowersAScore takes out one problem after another.
func TestRemovingAFlawNeverLowersAScore(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 1))
	raised := 0
	for range 40 {
		in := random(t, r)
		before := points(supervise.Make(in))
		for len(in.Problems) > 0 {
			n := r.IntN(len(in.Problems))
			mended := in.Problems[n]
			in.Problems = slices.Delete(slices.Clone(in.Problems), n, n+1)
			after := points(supervise.Make(in))
			for department, p := range after {
				if p < before[department] {
					t.Fatalf("%s had %s and has %s, when %s in %s was mended", department, before[department], p, mended.Rule, mended.File)
				}
				if p > before[department] {
					raised++
				}
			}
			before = after
		}
	}
	if raised < 100 {
		t.Errorf("a score rose %d times only", raised)
	}
}

// TestAnExemptionNeverLowersAScore grants one after another.
func TestAnExemptionNeverLowersAScore(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 2))
	raised, folders, rules := 0, []string{"score-a", "score-a/school", "score-b", "office"}, broken()
	for range 60 {
		in := random(t, r)
		before := points(supervise.Make(in))
		for range 12 {
			e := catalogue.ExemptRecord{
				Department: field(folders[r.IntN(len(folders))]), Rule: []catalogue.Field[string]{field(rules[r.IntN(len(rules))])},
				Reason: field("理由"), By: field("甲"), On: field(catalogue.NewDate(2026, 1+r.IntN(8), 1)),
			}
			if r.IntN(3) == 0 {
				e.File = field(e.Department.Value + "/a.md")
			}
			table := *in.Stock.Office.Assessment
			table.Exempt = append(slices.Clone(table.Exempt), e)
			in.Stock.Office.Assessment = &table
			after := points(supervise.Make(in))
			for department, p := range after {
				if p < before[department] {
					t.Fatalf("%s had %s and has %s, when it was exempt from %s", department, before[department], p, e.Rule[0].Value)
				}
				if p > before[department] {
					raised++
				}
			}
			before = after
		}
	}
	if raised < 20 {
		t.Errorf("a score rose %d times only", raised)
	}
}

// TestEveryPointIsAccountedFor reckons each part once more, from the table and the number of findings of each line.
func TestEveryPointIsAccountedFor(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 3))
	for range 200 {
		in := random(t, r)
		report := supervise.Make(in)
		if len(report.Scores) == 0 {
			t.Fatal("nobody has a score")
		}
		for _, s := range report.Scores {
			var sum catalogue.Points
			for i, p := range s.Parts {
				sum += p.Points
				account(t, report, in.Stock.Office.Assessment.Parts[i], p)
			}
			if sum != s.Points || s.Points < 0 || s.Points > s.Full {
				t.Fatalf("%s has %s of %s, its parts %s", s.Department, s.Points, s.Full, sum)
			}
		}
	}
}

func account(t *testing.T, r *catalogue.Report, record catalogue.AssessmentPartRecord, p catalogue.ScorePart) {
	t.Helper()
	var costs, asked, lines catalogue.Points
	for _, c := range p.Costs {
		costs += c
	}
	for _, d := range record.Deduct {
		each, _ := catalogue.ParsePoints(d.Each.Value)
		n := catalogue.Points(0)
		for _, f := range p.Findings {
			if slices.ContainsFunc(d.Rule, func(rule catalogue.Field[string]) bool { return rule.Value == string(r.Findings[f].Rule) }) {
				n++
			}
		}
		asked += n * each
		line := n * each
		if most, ok := catalogue.ParsePoints(d.Most.Value); ok {
			line = min(line, most)
		}
		lines += line
	}
	left := p.Weight
	if p.Duties > 0 {
		left = p.Weight * catalogue.Points(p.Met) / catalogue.Points(p.Duties)
	}
	if costs != min(lines, left) || p.Points != left-costs || p.Deducted != p.Weight-p.Points || p.Capped != asked-costs || len(p.Costs) != len(p.Findings) {
		t.Fatalf("%+v: the costs are %s, by the lines %s, without caps %s, out of %s", p, costs, lines, asked, left)
	}
}

// TestTheOrderInWhichThingsWereFoundDoesNotCount: the report is made of the same problems in another order.
func TestTheOrderInWhichThingsWereFoundDoesNotCount(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 4))
	for range 20 {
		in := random(t, r)
		first, err := json.Marshal(supervise.Make(in).Scores)
		if err != nil {
			t.Fatal(err)
		}
		in.Problems = slices.Clone(in.Problems)
		r.Shuffle(len(in.Problems), func(i, j int) { in.Problems[i], in.Problems[j] = in.Problems[j], in.Problems[i] })
		second, err := json.Marshal(supervise.Make(in).Scores)
		if err != nil {
			t.Fatal(err)
		}
		if string(first) != string(second) {
			t.Fatalf("the scores are\n%s\nand\n%s", first, second)
		}
	}
}

// TestEqualPointsHaveEqualRank, and a rank counts who is before.
func TestEqualPointsHaveEqualRank(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 5))
	ties := 0
	for range 60 {
		report := supervise.Make(random(t, r))
		for _, s := range report.Scores {
			before := 0
			for _, other := range report.Scores {
				if other.Points > s.Points {
					before++
				}
				if other.Points == s.Points && other.Department != s.Department {
					ties++
				}
			}
			if s.Rank != before+1 {
				t.Fatalf("%s has rank %d, and %d are before it", s.Department, s.Rank, before)
			}
		}
	}
	if ties == 0 {
		t.Error("no two had equal points")
	}
}
