package render

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
)

func TestASiteHasItsChangesOnlyWhereTheEditionHas(t *testing.T) {
	ed := county()
	r := newRenderer(t, "", "zh-Hans")
	files := build(t, r, ed)
	page := files["register/changes.html"]
	for _, want := range []string{"最近变更", "表三第五行的数字改为 12.6。", "2026年5月", `<a href="../finance/2026-budget.html">`, `<a href="changes/2026-01.html">`, `href="changes.xml"`, "县财政局的公开目录", "局务会"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	for _, from := range []string{"index.html", "register/index.html"} {
		if !strings.Contains(files[from], "changes.html") {
			t.Errorf("%s does not lead to the changes", from)
		}
	}
	month := files["register/changes/2026-02.html"]
	if !strings.Contains(month, `<a aria-current="page">2026年2月</a>`) || strings.Contains(month, "12.6") || strings.Count(month, `class="mark change `) != 2 {
		t.Errorf("%s", month)
	}
	ed.Changes = nil
	for address, text := range build(t, r, ed) {
		if strings.Contains(address, "changes") || strings.Contains(text, "changes.html") || strings.Contains(text, "changes.xml") {
			t.Errorf("%s tells of changes", address)
		}
	}
	ed.Changes = &catalogue.Chronicle{}
	if page := build(t, r, ed)["register/changes.html"]; !strings.Contains(page, "最近十二个月没有公开或者变更。") {
		t.Errorf("%s", page)
	}
}

func TestTheNewestOfManyChangesLeadToTheRest(t *testing.T) {
	ed := county()
	ed.Changes.Events = nil
	for month := 6; month > 2; month-- {
		for range 40 {
			ed.Changes.Events = append(ed.Changes.Events, catalogue.Happening{On: catalogue.NewDate(2026, month, 1), Kind: catalogue.HappenedPublished, Item: ed.Items[0]})
		}
	}
	files := build(t, newRenderer(t, "", "en"), ed)
	rows := func(address string) int { return strings.Count(files[address], `class="mark change `) }
	if n := rows("register/changes.html"); n != newestChanges {
		t.Errorf("%d rows", n)
	}
	for month := 3; month < 7; month++ {
		if n := rows(fmt.Sprintf("register/changes/2026-%02d.html", month)); n != 40 {
			t.Errorf("%d: %d rows", month, n)
		}
	}
	if page := files["register/changes.html"]; !strings.Contains(page, `<a href="changes/2026-05.html">All changes of May 2026</a>`) || strings.Contains(page, "All changes of June") {
		t.Error(page)
	}
	ids := map[string]bool{}
	for _, base := range []string{"https://a.gov.cn/", ""} {
		ed.Site.BaseURL = base
		feed := readFeed(t, build(t, newRenderer(t, "", "en"), ed)["register/changes.xml"])
		for _, e := range feed.Entries {
			if ids[e.ID] || base == "" && len(e.ID) != len("urn:uuid:")+36 {
				t.Errorf("%s", e.ID)
			}
			ids[e.ID] = true
		}
	}
	if len(ids) != 2*perFeed {
		t.Errorf("%d entries", len(ids))
	}
}

func TestTheFeedOfChangesTellsWhatHappened(t *testing.T) {
	feed := readFeed(t, build(t, newRenderer(t, "", "zh-Hans"), county())["register/changes.xml"])
	const base = "https://www.example.gov.cn/gongkai/"
	e := feed.Entries[1]
	if feed.ID != base+"register/changes.xml" || feed.Updated != "2026-05-01T00:00:00+08:00" || len(feed.Entries) != 6 {
		t.Errorf("%+v", feed)
	}
	if e.ID != base+"finance/2026-budget.html#updated-2026-03-01" || e.Title != "变更：关于青屿县2025年预算执行情况和2026年预算草案的报告" || e.Summary != "更正：表三第五行的数字改为 12.6。" || !slices.Equal(e.Authors, []atomPerson{{"县财政局"}}) {
		t.Errorf("%+v", e)
	}
}
