package render

import (
	"encoding/xml"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
)

func readFeed(t *testing.T, text string) atomFeed {
	t.Helper()
	var feed atomFeed
	if err := xml.Unmarshal([]byte(text), &feed); err != nil {
		t.Fatalf("%v in %.200s", err, text)
	}
	return feed
}

func TestFeedsOfSiteDepartmentAndTopic(t *testing.T) {
	ed := county()
	ed.Topics[0].Items = ed.Items[:1]
	files := build(t, newRenderer(t, "", "zh-Hans"), ed)
	for address, want := range map[string]struct {
		title, page string
		entries     int
	}{
		"feed.xml":                   {"青屿县政府信息公开目录", "index.html", 5},
		"finance/feed.xml":           {"县财政局 - 青屿县政府信息公开目录", "finance/index.html", 1},
		"finance/treasury/feed.xml":  {"国库支付中心 - 青屿县政府信息公开目录", "finance/treasury/index.html", 1},
		"register/topics/budget.xml": {"财政预决算 - 青屿县政府信息公开目录", "register/topics/budget.html", 1},
		"register/topics/relief.xml": {"社会救助 - 青屿县政府信息公开目录", "register/topics/relief.html", 0},
	} {
		const base = "https://www.example.gov.cn/gongkai/"
		feed := readFeed(t, files[address])
		links := []atomLink{{"alternate", "text/html", base + want.page}, {"self", "application/atom+xml", base + address}}
		if feed.ID != base+address || feed.Title != want.title || len(feed.Entries) != want.entries || !slices.Equal(feed.Links, links) {
			t.Errorf("%s: %+v", address, feed)
		}
	}
	if !strings.Contains(files["feed.xml"], `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">`) {
		t.Errorf("%.200s", files["feed.xml"])
	}
}

func TestAFeedsEntryTellsWhatItsPageTells(t *testing.T) {
	files := build(t, newRenderer(t, "", "zh-Hans"), county())
	const base = "https://www.example.gov.cn/gongkai/"
	entry := readFeed(t, files["finance/feed.xml"]).Entries[0]
	if entry.ID != base+"finance/2026-budget.html" || entry.Updated != "2026-03-02T00:00:00+08:00" || entry.Published != "2026-02-06T00:00:00+08:00" {
		t.Errorf("%+v", entry)
	}
	if len(entry.Authors) != 2 || len(entry.Categories) != 2 || entry.Categories[0] != (atomCategory{"budget", base + "catalogue.jsonld#topics", "财政预决算"}) {
		t.Errorf("%+v", entry)
	}
	town := readFeed(t, files["wanghe/feed.xml"])
	if len(town.Entries) != 3 || town.Entries[1].Summary != "依申请公开：含有个人信息，可以依申请提供。" || town.Entries[1].Authors[0].Name != "望河镇人民政府" {
		t.Errorf("%+v", town.Entries)
	}
	if got := readFeed(t, files["finance/treasury/feed.xml"]).Entries[0]; got.Title != hostile || got.Summary != hostile {
		t.Errorf("%+v", got)
	}
}

func TestAFeedHoldsTheNewestAndTheTimeOfDay(t *testing.T) {
	ed := many(400)
	first := ed.Items[0]
	first.Title, first.Published = "a\x00b\x1bc\ufffe\td", catalogue.Date{Year: 2026, Month: 12, Day: 29, Clock: 9*60 + 31}
	feed := readFeed(t, build(t, newRenderer(t, "", "zh-Hans"), ed)["feed.xml"])
	if len(feed.Entries) != perFeed || feed.Updated != "2026-12-29T09:30:00+08:00" || feed.Entries[0].Updated != feed.Updated || feed.Entries[0].Title != "abc\td" {
		t.Errorf("%d entries, %s, %+v", len(feed.Entries), feed.Updated, feed.Entries[0])
	}
}

func TestAFeedWithoutBaseAddressHasNamesThatStay(t *testing.T) {
	ed := county()
	ed.Site.BaseURL = ""
	text := build(t, newRenderer(t, "", "zh-Hans"), ed)["finance/feed.xml"]
	feed := readFeed(t, text)
	if len(feed.Links) != 1 || feed.Links[0].Href != "index.html" || feed.Entries[0].Link.Href != "2026-budget.html" {
		t.Errorf("%+v", feed)
	}
	if !strings.HasPrefix(feed.ID, "urn:uuid:") || feed.ID == feed.Entries[0].ID || strings.Contains(text, "https://") {
		t.Errorf("%s", text)
	}
}

func TestAFeedForAnAudienceSaysSo(t *testing.T) {
	feed := readFeed(t, build(t, newRenderer(t, "", "zh-Hans"), staffEdition())["feed.xml"])
	if feed.Subtitle != "本版供“工作人员”使用，不得转发给其他人" || feed.ID != "https://intranet.example.gov.cn/feed.xml" {
		t.Errorf("%+v", feed)
	}
}
