package render

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"gongkai/catalogue"
	"gongkai/themes"
)

var languages = []string{"zh-Hans", "zh-Hant", "en"}

// usedKeys are the keys that templates and code name, and the keys of every enumerated value.
func usedKeys(t *testing.T) map[string]bool {
	used := map[string]bool{}
	theme, err := themes.Load("")
	if err != nil {
		t.Fatal(err)
	}
	texts := theme.Templates()
	code, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range code {
		if data, err := os.ReadFile(name); err != nil {
			t.Fatal(err)
		} else if !strings.HasSuffix(name, "_test.go") {
			texts[name] = string(data)
		}
	}
	named := regexp.MustCompile(`(?:\{\{-? ?tn? |words\.(?:get|fill)\(|w\.(?:get|fill)\()"([^"]+)"`)
	comment := regexp.MustCompile(`(?m)^\s*//.*$`)
	for _, text := range texts {
		for _, m := range named.FindAllStringSubmatch(comment.ReplaceAllString(text, ""), -1) {
			used[m[1]] = true
		}
	}
	for _, list := range []map[string][]string{enumerations(), reportEnumerations()} {
		for group, names := range list {
			for _, name := range names {
				used[group+"."+name] = true
			}
		}
	}
	return used
}

func enumerations() map[string][]string {
	item, department := catalogue.ItemKeys(), catalogue.DepartmentKeys()
	relates, _ := catalogue.Find(item, "relates")
	pledge, _ := catalogue.Find(item, "pledge")
	relations := terms(relates.Keys, "as")
	scopes := terms(item, "scope")
	indexes := indexIDs()
	return map[string][]string{
		"scope": scopes, "scope-meaning": scopes, "request": {"on-request", "limited"}, "reason": {"14", "15", "16"},
		"kind": terms(item, "kind"), "step": terms(item, "step"), "relation": relations, "relation-inverse": relations,
		"frequency": terms(item, "frequency"), "term": terms(item, "term"), "kept": terms(pledge.Keys, "kept"), "department-kind": terms(department, "kind"),
		"validity":     {string(catalogue.InForce), string(catalogue.Amended), string(catalogue.Pending), string(catalogue.Expired), string(catalogue.Repealed)},
		"window-state": {string(catalogue.WindowAhead), string(catalogue.WindowOpen), string(catalogue.WindowClosed), string(catalogue.WindowUnsure)},
		"duty-state":   {string(catalogue.DutyMissing), string(catalogue.DutyPlanned), string(catalogue.DutyMet), string(catalogue.DutyElsewhere), string(catalogue.DutyHidden), string(catalogue.DutyInapplicable)},
		"month":        {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"},
		"csv":          csvColumns(), "gone": {"withdrawn", "ended"}, "change": {"published", "updated", "withdrawn", "repealed", "adopted"}, "language": {"zh-Hans", "zh-Hant"},
		"index": indexes, "index-empty": indexes, "index-intro": append([]string{"departments"}, indexes...), "validity-shelf": validityStates(),
	}
}

// reportEnumerations are those of the report.
func reportEnumerations() map[string][]string {
	var cells, concerns []string
	for _, s := range states() {
		cells = append(cells, string(s))
	}
	for _, c := range catalogue.Charges() {
		concerns = append(concerns, string(c))
	}
	return map[string][]string{
		"report-state": cells, "report-letter": cells, "report-charge": concerns,
		"report-severity": {"error", "warning", "note"}, "report-by": {"field", "level", "channel", "standard"},
	}
}

func indexIDs() []string {
	s := &site{r: &Renderer{}, ed: &catalogue.Edition{}, byDate: func() []*catalogue.Item { return nil }}
	s.alphabet = newAlphabet("zh-Hans", s.r.words)
	var ids []string
	for _, x := range s.makeIndexes() {
		ids = append(ids, x.id)
	}
	return ids
}

func terms(keys []catalogue.Key, name string) []string {
	key, _ := catalogue.Find(keys, name)
	var names []string
	for _, t := range key.Terms {
		names = append(names, t.Name)
	}
	return names
}

func TestEveryLanguageHasEveryWordAndNoOther(t *testing.T) {
	used := usedKeys(t)
	if len(used) < 200 {
		t.Fatalf("only %d keys found: the test does not see them", len(used))
	}
	theme, err := themes.Load("")
	if err != nil {
		t.Fatal(err)
	}
	for _, language := range languages {
		list := theme.Words(language)
		for key := range used {
			if list[key] == "" {
				t.Errorf("%s lacks %s", language, key)
			}
		}
		for key := range list {
			if !used[key] {
				t.Errorf("%s has %s, which nothing uses", language, key)
			}
		}
	}
}

func TestLanguagesHaveTheSamePlaces(t *testing.T) {
	theme, err := themes.Load("")
	if err != nil {
		t.Fatal(err)
	}
	place := regexp.MustCompile(`\{\w*\}`)
	places := func(word string) []string {
		_, many, ok := strings.Cut(word, " | ")
		if !ok {
			many = word
		}
		found := place.FindAllString(many, -1)
		slices.Sort(found)
		return found
	}
	for key, word := range theme.Words("zh-Hans") {
		for _, language := range languages[1:] {
			if other := theme.Words(language)[key]; !slices.Equal(places(word), places(other)) {
				t.Errorf("%s in %s: %q has not the places of %q", key, language, other, word)
			}
		}
	}
}

func TestTemplatesHoldNoWord(t *testing.T) {
	files, err := themes.Files()
	if err != nil {
		t.Fatal(err)
	}
	actions := regexp.MustCompile(`(?s)\{\{.*?\}\}`)
	text := regexp.MustCompile(`>([^<>]*)<`)
	err = fs.WalkDir(files, "templates", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		if i := strings.IndexFunc(string(data), func(r rune) bool { return unicode.Is(unicode.Han, r) }); i >= 0 {
			t.Errorf("%s holds Han text at byte %d", name, i)
		}
		for _, m := range text.FindAllStringSubmatch(actions.ReplaceAllString(string(data), ""), -1) {
			if strings.IndexFunc(m[1], unicode.IsLetter) >= 0 {
				t.Errorf("%s holds the words %q", name, strings.TrimSpace(m[1]))
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestFillTakesTheFormForOne(t *testing.T) {
	w := newRenderer(t, "", "en").words
	for n, want := range map[int]string{1: "1 item", 2: "2 items", 0: "0 items"} {
		if got := w.fill("list.count", n); got != want {
			t.Errorf("%d: %q", n, got)
		}
	}
}

func TestPatternDropsEmptyParts(t *testing.T) {
	p := parsePattern("{issuer}：《{title}》[（{number}）][，索引号{index}]。")
	got := string(p.append(nil, func(name string) string {
		return map[string]string{"issuer": "甲", "title": "乙", "index": "3"}[name]
	}))
	if got != "甲：《乙》，索引号3。" {
		t.Errorf("%q", got)
	}
}
