package catalogue_test

import (
	"strings"
	"testing"

	"gongkai/catalogue"
)

// TestAReviewIsShownOnlyAsFarAsTheSiteSays, and only of what is shown in full.
func TestAReviewIsShownOnlyAsFarAsTheSiteSays(t *testing.T) {
	all := catalogue.Review{DraftedBy: "甲", CheckedBy: "乙", ApprovedBy: "丙", Ref: "R1", ApprovedOn: catalogue.NewDate(2026, 1, 1)}
	review := "review: {drafted_by: 甲, checked_by: 乙, approved_by: 丙, approved_on: 2026-01-01, secrecy: true, ref: R1}"
	for _, c := range []struct {
		shown string
		item  string
		want  catalogue.Review
	}{
		{"", item(review), catalogue.Review{}},
		{"review_shown: [批准人]", item(review), catalogue.Review{ApprovedBy: "丙"}},
		{"review_shown: [drafted_by, checked_by, approved_by, approved_on, ref]", item(review), all},
		{"review_shown: [secrecy, everything]", item(review), catalogue.Review{}},
		{"review_shown: [批准人]", item(review, "withdrawn: {on: 2026-08-01, why: 错}"), catalogue.Review{}},
		{"review_shown: [批准人]", item(review, "scope: on-request", "listed: true", "reason: {words: 因}"), catalogue.Review{}},
		{"review_shown: [批准人]", item(), catalogue.Review{}},
	} {
		reg := register(t, map[string]string{"site.yaml": gateSite + c.shown + "\n", "emblem.png": "\x89PNG", "a/department.md": "---\nname: 局\nkind: department\nresponsible: {leader: 甲}\n---\n", "a/x.md": c.item}, today)
		ed, _ := edition(t, reg, "")
		if got := ed.Items[0].Review; got != c.want {
			t.Errorf("%q: %+v, want %+v\n%s", c.shown, got, c.want, strings.TrimSpace(c.item))
		}
	}
}
