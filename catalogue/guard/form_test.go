package guard_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// TestEachFormTellsWhatItMay holds a row for every form that an item may have: of its texts only those that are named
// may stand in the site.
func TestEachFormTellsWhatItMay(t *testing.T) {
	day := catalogue.NewDate(2025, 6, 1)
	on := catalogue.Field[catalogue.Date]{Value: day, At: catalogue.At{Line: 1}}
	text := func(s string) catalogue.Field[string] { return catalogue.Field[string]{Value: s} }
	yes := catalogue.Field[bool]{Value: true}
	closed := func(c *catalogue.Cut) {
		c.Records.Accepted = []*catalogue.AcceptedRecord{{Rule: text("published-scope"), Address: text("a/secret.html"), On: text("2025-06-01"), By: text(texts["accepted by"]), Why: text(texts["accepted why"])}}
		c.Public = map[string]bool{"a/secret.html": true}
	}
	for _, c := range []struct {
		name   string
		change func(c *catalogue.Cut, it *catalogue.ItemRecord)
		may    string
	}{
		{"full", func(*catalogue.Cut, *catalogue.ItemRecord) {}, "title, index, summary, body, why"},
		{"draft", func(_ *catalogue.Cut, it *catalogue.ItemRecord) { it.Review = nil }, ""},
		{"ahead", func(_ *catalogue.Cut, it *catalogue.ItemRecord) { it.Published.Value = catalogue.NewDate(2030, 1, 1) }, ""},
		{"to be numbered", func(c *catalogue.Cut, it *catalogue.ItemRecord) {
			c.Records.Site.Assign, it.Published.At = yes, catalogue.At{}
		}, ""},
		{"numbered", func(c *catalogue.Cut, it *catalogue.ItemRecord) {
			c.Records.Site.Assign, it.Published.At = yes, catalogue.At{Line: 1}
		}, "title, index, summary, body, why"},
		{"broken", func(_ *catalogue.Cut, it *catalogue.ItemRecord) { it.Broken = true }, ""},
		{"limited", func(c *catalogue.Cut, _ *catalogue.ItemRecord) { c.Scopes["a/secret.md"] = catalogue.Limited }, ""},
		{"limited, listed", func(c *catalogue.Cut, it *catalogue.ItemRecord) {
			c.Scopes["a/secret.md"], it.Listed = catalogue.Limited, yes
		}, "title, index"},
		{"withheld, listed", func(c *catalogue.Cut, it *catalogue.ItemRecord) {
			c.Scopes["a/secret.md"], it.Listed = catalogue.Withheld, yes
		}, "index"},
		{"withdrawn", func(_ *catalogue.Cut, it *catalogue.ItemRecord) { it.Withdrawn.On = on }, "title, index, why"},
		{"withdrawn, the title too", func(_ *catalogue.Cut, it *catalogue.ItemRecord) {
			it.Withdrawn.On, it.Withdrawn.HideTitle = on, yes
		}, "index, why"},
		{"over", func(_ *catalogue.Cut, it *catalogue.ItemRecord) { it.DisplayTill = on }, "index"},
		{"over and withdrawn", func(_ *catalogue.Cut, it *catalogue.ItemRecord) {
			it.DisplayTill, it.Withdrawn.On = on, on
		}, "index"},
		{"held", func(c *catalogue.Cut, _ *catalogue.ItemRecord) {
			c.Held["a/secret.md"] = []string{texts["index"], texts["accepted why"]}
		}, "index, accepted why"},
		{"lawfully closed", func(c *catalogue.Cut, it *catalogue.ItemRecord) {
			c.Scopes["a/secret.md"] = catalogue.Limited
			closed(c)
		}, "index, accepted why"},
		{"closed, and never open", func(c *catalogue.Cut, it *catalogue.ItemRecord) {
			c.Scopes["a/secret.md"] = catalogue.Limited
			closed(c)
			c.Public = map[string]bool{"a/other.html": true}
		}, ""},
		{"accepted, and open", func(c *catalogue.Cut, it *catalogue.ItemRecord) { closed(c) }, "title, index, summary, body, why"},
	} {
		t.Run(c.name, func(t *testing.T) {
			g := keeper(t, func(cut *catalogue.Cut) {
				it := &catalogue.ItemRecord{Path: "a/secret.md", Address: "a/secret.html", Title: text(texts["title"]), Index: text(texts["index"]), Summary: text(texts["summary"]),
					Review:    &catalogue.ReviewRecord{ApprovedBy: text(texts["approved by"]), ApprovedOn: on},
					Withdrawn: &catalogue.WithdrawnRecord{Why: text(texts["why"])},
					Allow:     []catalogue.AllowRecord{{Kind: text("phone"), Reason: text(texts["allow"])}},
					Body:      catalogue.Body{Path: "a/secret.md", Size: 1}}
				cut.Records.Items = append(cut.Records.Items, it)
				cut.Scopes[it.Path] = catalogue.Public
				c.change(cut, it)
			})
			for what, words := range texts {
				if what == "approved by" && c.name == "draft" || strings.HasPrefix(what, "accepted") && !strings.Contains(c.name, "accepted") && !strings.Contains(c.name, "closed") {
					continue // nobody wrote it
				}
				may := slices.Contains(strings.Split(c.may, ", "), what)
				if leak := run(g, catalogue.File{Address: "x.html", Data: []byte("<p>" + words + "</p>")}); (leak == nil) != may {
					t.Errorf("%s may be told: %v; the guard says: %v", what, may, leak)
				}
			}
		})
	}
}

// texts are what the item of the test above says, each in a place of its own.
var texts = map[string]string{
	"title": "隐龙洞库房搬迁记", "index": "QY002/2026-00777", "summary": "呈坎附近山中的两处洞穴", "body": "仓库将于月底前由西溪南迁往呈坎附近山中", "why": "登记时写错了洞口位置",
	"approved by": "诸葛孔明", "allow": "当事人书面同意写出电话", "accepted by": "司马仲达", "accepted why": "改为依申请提供给有关人员",
}

// TestASheetIsReadPieceByPiece: whatever a piece of a large one ends within, what stands there is found.
func TestASheetIsReadPieceByPiece(t *testing.T) {
	cell := "<c t=\"inlineStr\"><is><t>" + secretTitle + "</t></is></c>"
	for shift := range len(cell) + 2 {
		sheet := bytes.Repeat([]byte("<c><t>公开的格</t></c>"), 1<<17/len("<c><t>公开的格</t></c>"))
		sheet = append(sheet[:1<<17-len("<c>")-shift-24], []byte("<c>"+strings.Repeat("x", 24)+cell+"<c>公开</c>")...)
		if leak := run(keeper(t, nil), catalogue.File{Address: "x.xlsx", Data: zipped("xl/sheet1.xml", string(sheet))}); leak == nil || leak.Traces[0].Key != "title" {
			t.Fatalf("%d bytes before the end of a piece: %v", shift, leak)
		}
	}
	if leak := run(keeper(t, nil), catalogue.File{Address: "x.xlsx", Data: zipped("xl/sheet1.xml", "<t>"+strings.Repeat("长", 1<<18)+secretTitle)}); leak == nil {
		t.Error("a text that is longer than a piece passes unread")
	}
}
