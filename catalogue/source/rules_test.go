package source_test

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"gongkai/catalogue"
)

// A row breaks the county of testdata/base.txtar in one place; want is all that is then reported.
type row struct {
	name  string
	edits []edit
	want  []string
}

func edits(list ...edit) []edit { return list }

// TestTheBaseSiteHasNoProblem: else the rows would prove nothing.
func TestTheBaseSiteHasNoProblem(t *testing.T) {
	_, problems := check(t, baseSite(t).tree())
	for _, p := range problems {
		t.Error(line(p))
	}
}

// TestEachMistakeIsReportedAtItsPlaceInItsWords holds a row or more for every rule outside markup's own.
func TestEachMistakeIsReportedAtItsPlaceInItsWords(t *testing.T) {
	base := baseSite(t)
	for _, r := range allRows() {
		t.Run(r.name, func(t *testing.T) {
			b := base.clone()
			for _, e := range r.edits {
				e(t, b)
			}
			_, problems := check(t, b.tree())
			var got []string
			for _, p := range problems {
				got = append(got, line(p))
				spoken(t, p)
			}
			if diff := cmp.Diff(r.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

var placeholder = regexp.MustCompile(`\{\d+\}`)

// spoken says whether a problem has words in both languages, with every gap filled.
func spoken(t *testing.T, p catalogue.Problem) {
	t.Helper()
	for _, language := range []string{"zh-Hans", "zh-Hant", "en"} {
		for what, words := range map[string]string{"text": p.Text(language), "hint": p.Hint(language)} {
			if strings.TrimSpace(words) == "" && p.Rule != "link-fragment" || placeholder.MatchString(words) {
				t.Errorf("%s: the %s of %s is %q", language, what, p.Rule, words)
			}
		}
	}
	if english := p.Text("en"); english == p.Text("zh-Hans") {
		t.Errorf("%s has one text for both languages: %s", p.Rule, english)
	}
}

func allRows() []row {
	return slices.Concat(readingRows(), keyRows(), csvRows(), treeRows(), siteRows(), departmentRows(), itemRows(), scopeRows(), privateRows(), dateRows(), numberRows(), fileRows(), linkRows(), settingRows(), reviewRows(), assignRows(), boundRows(), wordRows(), acceptedRows(), officeRows(), assessmentRows())
}

// TestEveryRuleHasARow fails when a rule is added and no row shows what it says.
func TestEveryRuleHasARow(t *testing.T) {
	shown := map[string]bool{}
	rule := regexp.MustCompile(`\[([a-z-]+)\] `)
	rows := allRows()
	for _, r := range publishedRows() {
		rows = append(rows, r.row)
	}
	for _, r := range rows {
		for _, w := range r.want {
			shown[rule.FindStringSubmatch(w)[1]] = true
		}
	}
	for _, info := range catalogue.Rules() {
		name := string(info.Rule)
		_, reported := info.Rule.Report()                                                                                                                                          // the room supervise has a county of its own for these
		own := reported || strings.HasPrefix(name, "text-") || strings.HasPrefix(name, "personal-") || strings.HasPrefix(name, "platform-") || strings.HasPrefix(name, "receipt-") // markup, privacy and platform have tables of their own
		if own || slices.Contains([]string{"published-missing", "word-wrong", "title-told", "file-unreadable"}, name) {
			continue
		}
		if !shown[name] {
			t.Errorf("no row breaks %s", name)
		}
		delete(shown, name)
	}
	for name := range maps.Keys(shown) {
		if !strings.HasPrefix(name, "text-") {
			t.Errorf("a row names the rule %s, which does not exist", name)
		}
	}
}
