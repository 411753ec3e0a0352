package catalogue

import (
	"os"
	"reflect"
	"strings"
	"testing"
)

// TestTheGuideToScoringHoldsTheTableAndItsKeys: docs/assessment.md prints the built-in table whole, and every key.
func TestTheGuideToScoringHoldsTheTableAndItsKeys(t *testing.T) {
	const file = "../docs/assessment.md"
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var keys strings.Builder
	keys.WriteString("| 键 key | 中文名 Chinese | 值 value | 说明 | meaning |\n|---|---|---|---|---|\n")
	referenceRows(&keys, "", AssessmentKeys())
	text := between(t, string(data), "table", "```yaml\n"+BuiltInAssessment().YAML()+"```\n")
	text = between(t, text, "keys", keys.String())
	if *update {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if text != string(data) {
		t.Errorf("%s is not that of the table and its keys; run go test ./catalogue -update", file)
	}
}

// between puts a text between two marks.
func between(t *testing.T, whole, mark, text string) string {
	t.Helper()
	begins, ends := "<!-- "+mark+": begins (go test ./catalogue -update) -->\n", "<!-- "+mark+": ends -->"
	before, rest, ok := strings.Cut(whole, begins)
	_, after, more := strings.Cut(rest, ends)
	if !ok || !more {
		t.Fatalf("the marks of %s are not there", mark)
	}
	return before + begins + "\n" + text + "\n" + ends + after
}

func TestEveryKeyOfTheAssessmentHasItsFieldAndOneMeaning(t *testing.T) {
	compareKeys(t, reflect.TypeFor[AssessmentRecord](), AssessmentKeys())
	var check func(owner string, keys []Key)
	check = func(owner string, keys []Key) {
		seen := map[string]string{}
		for _, k := range keys {
			for _, name := range append([]string{k.Name}, k.Chinese...) {
				if before, twice := seen[name]; twice {
					t.Errorf("%s: %q is %s and %s", owner, name, before, k.Name)
				}
				seen[name] = k.Name
			}
			if k.Means.Chinese == "" || k.Means.English == "" {
				t.Errorf("%s.%s has no meaning in one of the languages", owner, k.Name)
			}
			check(owner+"."+k.Name, k.Keys)
		}
	}
	check("assessment", AssessmentKeys())
}

// TestTheBuiltInTableIsOneThatCheckWouldPass: its weights add up, its rules exist, its grades end at 0, and each line says
// where its points come from.
func TestTheBuiltInTableIsOneThatCheckWouldPass(t *testing.T) {
	a := BuiltInAssessment()
	var sum Points
	seen := map[string]bool{}
	for _, p := range a.Parts {
		sum += p.Weight
		if p.Name.Chinese == "" || p.Name.English == "" || p.Source == "" || len(p.Deduct) == 0 && !p.Coverage {
			t.Errorf("%s lacks a name, a source, or what it takes off", p.ID)
		}
		for _, d := range p.Deduct {
			names := d.Rules
			for _, c := range d.Charges {
				names = append(names, "="+string(c))
			}
			for _, name := range names {
				if seen[name] {
					t.Errorf("%s costs twice", name)
				}
				seen[name] = true
			}
			r := &assessor{}
			for _, name := range d.Rules {
				if !r.known(Field[string]{Value: name}, true) {
					t.Errorf("%s: there is no rule %s", p.ID, name)
				}
			}
			if d.Each <= 0 && !strings.Contains(d.Note, "不再另外扣") && !p.Coverage || d.Each > p.Weight || d.Most > p.Weight || d.Source == "" || d.Note == "" {
				t.Errorf("%s: the line %q costs %s of %s, from %q", p.ID, d.Note, d.Each, p.Weight, d.Source)
			}
		}
	}
	if sum != a.Full || a.Grades[len(a.Grades)-1].From != 0 {
		t.Errorf("the weights add up to %s, the full score is %s; the lowest grade begins at %s", sum, a.Full, a.Grades[len(a.Grades)-1].From)
	}
}
