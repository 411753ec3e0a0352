package catalogue_test

import (
	"testing"

	"gongkai/catalogue"
)

// TestAPageWaitsForItsApprovalAndItsDay: of a page that is not shown nothing is, neither its files nor its old address.
func TestAPageWaitsForItsApprovalAndItsDay(t *testing.T) {
	files := map[string]string{
		"site.yaml":       gateSite,
		"emblem.png":      "\x89PNG",
		"pages/a.pdf":     "%PDF",
		"pages/b.pdf":     "%PDF",
		"pages/draft.md":  "---\ntitle: 草稿\naliases: [draft-old.html]\nreview: {drafted_by: 甲}\n---\n见[文件](a.pdf)。\n",
		"pages/coming.md": "---\ntitle: 明天\npublished: 2026-08-09\n---\n见[文件](b.pdf)。\n",
		"pages/done.md":   "---\ntitle: 已经批准\nreview: {approved_by: 乙, approved_on: 2026-08-01, secrecy: true}\n---\n可以看。\n",
	}
	ed, _ := edition(t, register(t, files, today), "")
	if len(ed.Pages) != 1 || ed.Pages[0].Title != "已经批准" {
		t.Errorf("pages %v", ed.Pages)
	}
	for _, a := range ed.Assets {
		if a.Path != "emblem.png" {
			t.Errorf("%s is carried over", a.Path)
		}
	}
	if len(ed.Redirects) != 0 {
		t.Errorf("redirects %v", ed.Redirects)
	}
	if want := catalogue.NewDate(2026, 8, 9); ed.NextChange != want {
		t.Errorf("the next change is on %v, want %v", ed.NextChange, want)
	}
	files["index.md"] = "---\ntitle: 首页\npublished: 2026-08-20\n---\n欢迎。\n"
	delete(files, "pages/coming.md")
	if front, _ := edition(t, register(t, files, today), ""); front.Front != nil || front.NextChange != catalogue.NewDate(2026, 8, 20) {
		t.Errorf("the front page of later is shown, or nothing tells of its day: %v", front.NextChange)
	}
	delete(files, "index.md")
	files["pages/coming.md"] = "---\ntitle: 明天\npublished: 2026-08-09\n---\n见[文件](b.pdf)。\n"
	later, _ := edition(t, register(t, files, today.AddDays(1)), "")
	if len(later.Pages) != 2 {
		t.Errorf("a day later there are %d pages", len(later.Pages))
	}
}
