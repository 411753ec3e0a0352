package catalogue_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"gongkai/catalogue"
)

// waiting is an approved item that lacks number and date.
func waiting(lines ...string) string {
	return "---\ntitle: 甲\nmade: 2026-03-01\nscope: public\nreview: {approved_by: 丙, approved_on: 2026-03-02, secrecy: true}\n" + strings.Join(lines, "\n") + "\n---\n"
}

func county(pattern string, files map[string]string) map[string]string {
	all := map[string]string{
		"site.yaml":         "title: 县\norganisation: 县\nassign: true\nindex_pattern: \"" + pattern + "\"\n",
		"a/department.md":   "---\nname: 甲局\nkind: department\ncode: A\nresponsible: {leader: 甲}\n---\n",
		"a/u/department.md": "---\nname: 中心\nkind: unit\nresponsible: {leader: 甲}\n---\n",
		"b/department.md":   "---\nname: 乙局\nkind: department\ncode: B\nresponsible: {leader: 甲}\n---\n",
	}
	for name, text := range files {
		all[name] = text
	}
	return all
}

// TestEachNumberIsTheNextOfItsRow shows what counts as taken, and in which order numbers are given.
func TestEachNumberIsTheNextOfItsRow(t *testing.T) {
	for name, c := range map[string]struct {
		pattern string
		files   map[string]string
		want    string
	}{
		"from one, in the order in which they were made": {"{code}/{year}-{serial:3}", map[string]string{"a/1.md": waiting(), "a/2.md": strings.Replace(waiting(), "made: 2026-03-01", "made: 2026-02-01", 1), "b/1.md": waiting()}, "a/2 A/2026-001, a/1 A/2026-002, b/1 B/2026-001"},
		"a unit counts on with its department":           {"{code}/{year}-{serial}", map[string]string{"a/1.md": waiting(), "a/u/1.md": waiting()}, "a/1 A/2026-1, a/u/1 A/2026-2"},
		"drafts, other years and gaps":                   {"{code}/{year}-{serial}", map[string]string{"a/1.md": waiting(), "a/d.md": "---\ntitle: 乙\nindex: A/2026-7\n---\n", "a/o.md": "---\ntitle: 丁\nindex: A/2025-9\n---\n"}, "a/1 A/2026-8"},
		"without a code all count in one row":            {"{year}-{serial}", map[string]string{"a/1.md": waiting(), "b/1.md": waiting(), "b/d.md": "---\ntitle: 乙\nindex: 2026-4\n---\n"}, "a/1 2026-5, b/1 2026-6"},
		"a number that something public has":             {"{code}/{serial}", map[string]string{"a/1.md": waiting()}, "a/1 A/12"},
		"months count by themselves":                     {"{code}{year}{month}{serial:2}", map[string]string{"a/1.md": waiting(), "a/d.md": "---\ntitle: 乙\nindex: A20260209\n---\n"}, "a/1 A20260301"},
		"the row is full":                                {"{code}/{serial:1}", map[string]string{"a/1.md": waiting(), "a/d.md": "---\ntitle: 乙\nindex: A/9\n---\n", "b/1.md": waiting()}, "b/1 B/1; a/1: the numbers of A are used up: change index_pattern"},
	} {
		t.Run(name, func(t *testing.T) {
			published := &catalogue.Published{Items: []catalogue.PublishedItem{{Index: "A/11"}}}
			reg := register(t, county(c.pattern, c.files), today)
			if got := told(reg.Assign(published)); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}

func told(given []catalogue.Assignment, left []catalogue.Unassigned) string {
	var words, rest []string
	for _, a := range given {
		words = append(words, strings.TrimSuffix(a.Path, ".md")+" "+a.Index)
	}
	for _, l := range left {
		rest = append(rest, strings.TrimSuffix(l.Path, ".md")+": "+l.Why.English)
	}
	return strings.Join(append([]string{strings.Join(words, ", ")}, rest...), "; ")
}

// TestWhatWouldBreakARuleIsLeft: nothing that is assigned may be wrong, for it goes to the main branch unread.
func TestWhatWouldBreakARuleIsLeft(t *testing.T) {
	address := "a/x.html"
	published := &catalogue.Published{Items: []catalogue.PublishedItem{{Address: &address, Index: "A/2026-3"}}}
	unread := map[string]string{"a/y.md": "---\ntitle: [\n---\n"}
	for item, want := range map[string]string{
		waiting("display_until: 2026-08-07"):                                                "it was to be taken down or corrected on 2026-08-07, and cannot be published today: write published yourself",
		waiting("withdrawn: {on: 2026-08-07, why: 错}"):                                      "it was to be taken down or corrected on 2026-08-07, and cannot be published today: write published yourself",
		waiting("changes: [{on: 2026-04-01, kind: 更正}]"):                                    "it was to be taken down or corrected on 2026-04-01, and cannot be published today: write published yourself",
		strings.Replace(waiting(), "made: 2026-03-01", "made: 2026-08-09", 1):               "it was made on 2026-08-09, which is still to come",
		strings.Replace(waiting(), "made: 2026-03-01\n", "", 1):                             "made is missing",
		strings.Replace(waiting(), "approved_on: 2026-03-02", "approved_on: 2026-08-09", 1): "it is approved on 2026-08-09, which is still to come",
		waiting("imported: {from: 旧网站}"):                                                    "it was taken over from another register: write the day on which it was published there",
		waiting("kind: 无此类"):                                                                "something in the file cannot be read: see gongkai check",
	} {
		reg := register(t, county("{code}/{year}-{serial}", map[string]string{"a/z.md": item}), today)
		if got := told(reg.Assign(nil)); got != "; a/z: "+want {
			t.Errorf("%s\n%s\nwant %s", item, got, want)
		}
	}
	reg := register(t, county("{code}/{year}-{serial}", map[string]string{"a/x.md": waiting()}), today)
	if got := told(reg.Assign(published)); got != "; a/x: it was published as A/2026-3: write that index number back" {
		t.Error(got)
	}
	unread["a/x.md"], unread["b/x.md"] = waiting(), waiting()
	reg = register(t, county("{code}/{year}-{serial}", unread), today)
	if got := told(reg.Assign(nil)); got != "b/x B/2026-1; a/x: a/y.md cannot be read, and nobody knows its number: mend it first" {
		t.Error(got)
	}
}

// TestWhatWaitsForItsNumberIsShownToNobody: neither number nor date is guessed, and no duty counts as met.
func TestWhatWaitsForItsNumberIsShownToNobody(t *testing.T) {
	for lines, shown := range map[string]int{"": 0, "index: A/2026-1": 0, "published: 2026-03-03": 0, "index: A/2026-1\npublished: 2026-03-03": 1} {
		for _, assign := range []bool{true, false} {
			files := county("{code}/{year}-{serial}", map[string]string{"a/x.md": waiting(lines)})
			want := shown
			if !assign {
				files["site.yaml"], want = strings.Replace(files["site.yaml"], "assign: true\n", "", 1), 1
			}
			reg := register(t, files, today)
			ed, cut := edition(t, reg, "")
			if got := fmt.Sprint(len(ed.Items), 1-len(cut.Items)); got != fmt.Sprint(want, want) {
				t.Errorf("%q, assign %t: %s, want %d", lines, assign, got, want)
			}
			if draft := reg.Stock().Items[0].Draft; draft != (want == 0) {
				t.Errorf("%q, assign %t: draft is %t", lines, assign, draft)
			}
		}
	}
	given, _ := register(t, county("{code}-{serial}", map[string]string{"a/x.md": waiting("published: 2026-03-03"), "a/y.md": waiting("index: A-5")}), today).Assign(nil)
	want := []catalogue.Assignment{{Path: "a/x.md", Index: "A-6"}, {Path: "a/y.md", Published: today}}
	if diff := cmp.Diff(want, given); diff != "" {
		t.Error(diff)
	}
}

// TestTheTitleOfWhatIsListedIsNoSecretBeforeItsNumber: it may be named in a public text that is merged with it.
func TestTheTitleOfWhatIsListedIsNoSecretBeforeItsNumber(t *testing.T) {
	for listed, want := range map[string]int{"listed: true": 0, "listed: false": 1} {
		item := strings.NewReplacer("title: 甲", "title: 某项审计的有关情况", "scope: public", "scope: on-request\nreason: {words: 因}").Replace(waiting(listed))
		u := register(t, county("{code}-{serial}", map[string]string{"a/x.md": item}), today).Untold()
		if len(u.Titles) != want {
			t.Errorf("%s: %v", listed, u.Titles)
		}
	}
}
