package render

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// linkedSet is what the tests read of a dataset.
type linkedSet struct {
	ID           string `json:"@id"`
	Identifier   string
	Title        string
	Description  string
	Issued       string
	Modified     string
	LandingPage  string
	AccessRights string
	Status       string
	Theme        []string
	Keyword      []string
	Publisher    struct{ Name string }
	Creator      []struct{ Name string }
	Rights       struct{ Label string } `json:"rightsStatement"`
	AccessLevel  string
	ContactPoint struct{ Fn string }
	Distribution []struct {
		Title, DownloadURL, MediaType string
		ByteSize                      int64
		Checksum                      struct{ ChecksumValue string }
	}
}

func readLinked(t *testing.T, text string) (sets map[string]linkedSet, catalog map[string]any) {
	t.Helper()
	var doc struct{ Dataset []linkedSet }
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(text), &catalog); err != nil {
		t.Fatal(err)
	}
	sets = map[string]linkedSet{}
	for _, s := range doc.Dataset {
		sets[s.Identifier] = s
	}
	if n := strings.Count(text, "\n{\"@"); n != len(doc.Dataset) {
		t.Errorf("%d datasets on %d lines", len(doc.Dataset), n)
	}
	return sets, catalog
}

func TestLinkedCatalogueTellsEachFormAsFarAsItMay(t *testing.T) {
	sets, catalog := readLinked(t, build(t, newRenderer(t, "", "zh-Hans"), county())["catalogue.jsonld"])
	if len(sets) != 7 || catalog["title"] != "青屿县政府信息公开目录" || catalog["modified"] != "2026-04-02" || catalog["@id"] != "https://www.example.gov.cn/gongkai/catalogue.jsonld" {
		t.Errorf("%d datasets in %v", len(sets), catalog["title"])
	}
	for index, want := range map[string][3]string{
		"CZ/2026-00001": {"eu:access-right/PUBLIC", "", ""},
		"WH/2026-00002": {"eu:access-right/RESTRICTED", "", "含有个人信息，可以依申请提供。"},
		"WH/2026-00003": {"eu:access-right/RESTRICTED", "", "公开对象：望河村村民 只向本村村民公开。"},
		"WH/2026-00004": {"eu:access-right/NON_PUBLIC", "", "行政执法案卷 《中华人民共和国政府信息公开条例》第十六条"},
		"WH/2025-00009": {"", "eu:dataset-status/WITHDRAWN", "公示结束。"},
	} {
		if s := sets[index]; s.AccessRights != want[0] || s.Status != want[1] || s.Rights.Label != want[2] {
			t.Errorf("%s: %+v", index, s)
		}
	}
	if line := sets["WH/2026-00004"]; line.ID != "" || line.Title != "不予公开" || line.LandingPage != "" || line.Publisher.Name != "望河镇人民政府" {
		t.Errorf("what is withheld: %+v", line)
	}
	if s := sets["GK/2026-00001"]; s.Title != hostile || s.Description != hostile {
		t.Errorf("%+v", s)
	}
}

func TestLinkedCatalogueListsFiles(t *testing.T) {
	sets, _ := readLinked(t, build(t, newRenderer(t, "", "zh-Hans"), county())["catalogue.jsonld"])
	const base = "https://www.example.gov.cn/gongkai/"
	s := sets["CZ/2026-00001"]
	if s.LandingPage != base+"finance/2026-budget.html" || s.ID != s.LandingPage+"#dataset" || s.Issued != "2026-02-06" || s.Modified != "2026-03-02" ||
		len(s.Keyword) != 2 || len(s.Creator) != 2 || s.Theme[0] != base+"catalogue.jsonld#topic-budget" {
		t.Errorf("%+v", s)
	}
	if len(s.Distribution) != 3 {
		t.Fatalf("%+v", s.Distribution)
	}
	xlsx, table := s.Distribution[0], s.Distribution[2]
	if xlsx.Title != "2026年预算表" || xlsx.ByteSize != 48213 || xlsx.DownloadURL != base+"finance/%E9%99%84%E4%BB%B6%20%E4%B8%80.xlsx" ||
		xlsx.MediaType != "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" || xlsx.Checksum.ChecksumValue != strings.Repeat("ab", 32) {
		t.Errorf("%+v", xlsx)
	}
	if table.Title != "支出表.csv" || table.MediaType != "text/csv" || table.ByteSize == 0 || len(table.Checksum.ChecksumValue) != 64 {
		t.Errorf("%+v", table)
	}
}

func TestLinkedCatalogueWithoutBaseAddressOrItems(t *testing.T) {
	ed := county()
	ed.Site.BaseURL = ""
	text := build(t, newRenderer(t, "", "zh-Hans"), ed)["catalogue.jsonld"]
	if sets, _ := readLinked(t, text); !strings.HasPrefix(sets["CZ/2026-00001"].ID, "urn:uuid:") || sets["CZ/2026-00001"].LandingPage != "finance/2026-budget.html" {
		t.Errorf("%+v", sets["CZ/2026-00001"])
	}
	readLinked(t, build(t, newRenderer(t, "", "en"), &catalogue.Edition{Date: day(2026, 1, 1), Site: catalogue.Site{Title: "A"}})["catalogue.jsonld"])
}

func TestItemLDSaysWhatKindOfThingAnItemIs(t *testing.T) {
	s, err := newSite(newRenderer(t, "", "zh-Hans"), county(), sources(), nil)
	if err != nil {
		t.Fatal(err)
	}
	w, items := s.newWorker(), s.ed.Items
	service, event, rule := *items[0], *items[0], *items[0]
	event.Service, rule.Service, rule.Event = nil, nil, nil
	for _, c := range []struct {
		it   *catalogue.Item
		want []string
	}{
		{&service, []string{`"@type":["GovernmentService","http://www.w3.org/ns/dcat#Dataset"]`, `"provider":"县财政局"`}},
		{&event, []string{`"@type":["Event","http://www.w3.org/ns/dcat#Dataset"]`, `"startDate":"2026-05-25T14:30:00+08:00","location":"县政务服务中心三楼会议室"`}},
		{&rule, []string{`"@type":["Legislation","http://www.w3.org/ns/dcat#Dataset"]`, `"legislationIdentifier":"青财〔2026〕1号","legislationLegalForce":"https://schema.org/InForce"`, `"dateModified":"2026-03-02"`}},
		{items[2], []string{`"@type":["DigitalDocument","http://www.w3.org/ns/dcat#Dataset"]`, `"identifier":"WH/2026-00001"`, `"@id":"https://www.example.gov.cn/gongkai/wanghe/call.html"`}},
		{items[3], []string{`"identifier":"WH/2026-00002"`}},
		{items[6], []string{`"creativeWorkStatus":"Withdrawn"}`}},
	} {
		text := string(w.itemLD(c.it))
		for _, want := range c.want {
			if !strings.Contains(text, want) {
				t.Errorf("no %s in %s", want, text)
			}
		}
		readItemLD(t, text)
	}
	if got := w.itemLD(items[5]); got != "" {
		t.Errorf("an item without a page: %s", got)
	}
}

func readItemLD(t *testing.T, text string) (name string) {
	t.Helper()
	text, begins := strings.CutPrefix(text, `<script type="application/ld+json">`)
	text, ends := strings.CutSuffix(text, `</script>`)
	var doc struct{ Name string }
	if err := json.Unmarshal([]byte(text), &doc); err != nil || !begins || !ends || strings.ContainsAny(text, "<>&\u2028\u2029") {
		t.Errorf("%v in %s", err, text)
	}
	return doc.Name
}

func TestNoTextEndsTheScript(t *testing.T) {
	s, err := newSite(newRenderer(t, "", "zh-Hans"), county(), sources(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, title := range []string{hostile, "</script><script>alert(1)//", "<!--<script>", "a\u2028b\u2029c", "\x00\x1f\x7f\\\"\n", "\U00020bb7\ufffd"} {
		it := &catalogue.Item{Form: catalogue.Full, Address: "a.html", Title: title, Scope: catalogue.Public}
		if got := readItemLD(t, string(s.newWorker().itemLD(it))); got != title {
			t.Errorf("%q became %q", title, got)
		}
	}
	if got := string(appendJSON(nil, "a\xffb")); got != `a\ufffdb` {
		t.Errorf("%s", got)
	}
}

func zipped(t *testing.T, text string) int {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}

func TestItemLDAddsLittleToAPage(t *testing.T) {
	ed := many(20)
	s, err := newSite(newRenderer(t, "", "zh-Hans"), ed, sources(), nil)
	if err != nil {
		t.Fatal(err)
	}
	w := s.newWorker()
	file, err := w.item(ed.Items[7])
	if err != nil {
		t.Fatal(err)
	}
	page := string(file.Data)
	with := strings.Replace(page, "</head>", string(w.itemLD(ed.Items[7]))+"</head>", 1)
	if with == page {
		t.Fatal("the page has no head")
	}
	if more := zipped(t, with) - zipped(t, page); more > 350 {
		t.Errorf("%d bytes more", more)
	} else {
		t.Logf("%d bytes more", more)
	}
}

// BenchmarkLinked writes catalogue.jsonld of 10,000 items.
func BenchmarkLinked(b *testing.B) {
	s, err := newSite(newRenderer(b, "", "zh-Hans"), many(10_000), sources(), nil)
	if err != nil {
		b.Fatal(err)
	}
	w := s.newWorker()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := w.catalogueLinked(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkItemLD(b *testing.B) {
	s, err := newSite(newRenderer(b, "", "zh-Hans"), many(100), sources(), nil)
	if err != nil {
		b.Fatal(err)
	}
	w := s.newWorker()
	b.ReportAllocs()
	for b.Loop() {
		w.itemLD(s.ed.Items[7])
	}
}
