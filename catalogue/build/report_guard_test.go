package build_test

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
	"gongkai/catalogue/guard"
	"gongkai/catalogue/publish"
	"gongkai/catalogue/search"
)

// reporting is a county of secrets that shows its report to the staff, and the figures to the public.
func reporting(seed uint64) *secretCounty {
	c := newSecretCounty(seed)
	site := string(c.files["site.yaml"].Data)
	c.files["site.yaml"] = &fstest.MapFile{Data: []byte(strings.Replace(site, "report: {changes: true}", "report: {audiences: [staff], public: true, changes: true}", 1))}
	return c
}

// TestNoSecretReachesTheReport builds random counties with their report, and looks for what was hidden from everybody in
// the staff's, and for all that was hidden in the public's.
func TestNoSecretReachesTheReport(t *testing.T) {
	folder := search.NewFolder()
	for _, audience := range []string{"staff", ""} {
		for seed := range uint64(4) {
			c := reporting(seed)
			out := filepath.Join(t.TempDir(), "out")
			checked := checkCounty(t, c, audience)
			if _, err := checked.Build(context.Background(), build.Input{Audience: audience}, publish.Folder{Path: out, Audience: audience}); err != nil {
				t.Fatalf("county %d for %q: %v", seed, audience, err)
			}
			pages := 0
			for name, data := range tree(t, out) {
				if !strings.HasPrefix(name, "register/report/") {
					continue
				}
				pages++
				text := folder.Fold(spelledOut(t, name, data))
				for what, word := range c.words {
					state, _, _ := strings.Cut(what, " ")
					if _, shown := checked.Edition.Address("bureau/" + word + ".md"); shown {
						continue // the staff may see it
					}
					if hidden := slices.Contains([]string{"draft", "unassigned", "ahead", "on-request", "withheld", "path", "comment"}, state); (audience == "" || hidden) && strings.Contains(text, folder.Fold(word)) {
						t.Errorf("county %d for %q: %s holds %s, %s", seed, audience, name, what, word)
					}
				}
			}
			if pages == 0 {
				t.Errorf("county %d for %q has no report", seed, audience)
			}
		}
	}
}

// TestTheGuardReadsTheReport puts into a report what the edition does not show: nothing is published.
func TestTheGuardReadsTheReport(t *testing.T) {
	for _, hidden := range []string{"withheld title", "draft title", "withheld reason"} {
		c := reporting(1)
		checked := checkCounty(t, c, "staff")
		word := ""
		for what, w := range c.words {
			if strings.HasPrefix(what, hidden+" ") {
				word = w
			}
		}
		report := checked.Edition.Report
		report.Findings = append(report.Findings, catalogue.ReportFinding{Problem: catalogue.NewProblem("bureau/open0.md", catalogue.At{}, "link-broken", word), Department: "bureau"})
		out := filepath.Join(t.TempDir(), "out")
		_, err := checked.Build(context.Background(), build.Input{Audience: "staff"}, publish.Folder{Path: out, Audience: "staff"})
		var leak *guard.Leak
		if word == "" || !errors.As(err, &leak) {
			t.Errorf("%s, %q: %v", hidden, word, err)
		}
	}
}

// The pages of the report are the same whether or not there is anything that their readers do not see: no figure, no score
// and no finding depends on it.
func TestTheFiguresTellOfNothingHidden(t *testing.T) {
	for _, audience := range []string{"", "staff"} {
		with, without := reporting(2), reporting(2)
		for name, f := range without.files {
			if strings.Contains(string(f.Data), "scope: withheld\nlisted: false") || strings.Contains(string(f.Data), "scope: on-request\nlisted: false") {
				delete(without.files, name)
			}
		}
		// One that costs its department points, for whoever may know of it.
		with.files["bureau/overdue.md"] = &fstest.MapFile{Data: []byte("---\nindex: BU/2024-99999\nmade: 2024-01-08\nscope: withheld\nreason: {words: 第三方商业秘密, code: 15}\nreview_due: 2025-01-08\nreview: {drafted_by: 甲, checked_by: 乙, approved_by: 丙, approved_on: 2024-01-08, secrecy: true}\n---\n")}
		if len(with.files) <= len(without.files)+1 {
			t.Fatal("nothing is hidden")
		}
		var sites []map[string]string
		for _, c := range []*secretCounty{with, without} {
			out := filepath.Join(t.TempDir(), "out")
			if _, err := checkCounty(t, c, audience).Build(context.Background(), build.Input{Audience: audience}, publish.Folder{Path: out, Audience: audience}); err != nil {
				t.Fatal(err)
			}
			sites = append(sites, tree(t, out))
		}
		pages := 0
		for name, page := range sites[0] {
			if strings.HasPrefix(name, "register/report/") {
				if pages++; page != sites[1][name] {
					t.Errorf("%s for %q tells of what is hidden", name, audience)
				}
			}
		}
		if pages == 0 {
			t.Errorf("there is no report for %q", audience)
		}
	}
}
