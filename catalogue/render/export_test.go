package render

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
)

func TestCatalogueJSONHoldsEveryPermanentAddress(t *testing.T) {
	text := build(t, newRenderer(t, "", "zh-Hans"), county())["catalogue.json"]
	var doc struct {
		Schema      int
		Audience    *string
		Generator   string
		Departments []departmentRow
		Items       []itemRow
		Pages       []pageRow
		Redirects   []redirectRow
	}
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	if doc.Schema != 1 || doc.Audience != nil || len(doc.Departments) != 3 || len(doc.Items) != 7 || len(doc.Pages) != 2 || len(doc.Redirects) != 2 {
		t.Errorf("%+v", doc)
	}
	if last := doc.Items[6]; last.Address != nil || last.Title != "" || last.Index != "WH/2026-00004" {
		t.Errorf("a line: %+v", last)
	}
	if n := strings.Count(text, "\n    {"); n != 17 {
		t.Errorf("%d records on lines of their own", n)
	}
	for _, want := range []string{`"size":48213`, `"address":"finance/附件 一.xlsx"`, `"table":"finance/支出表.csv"`, `{"address":"finance/支出表.csv","name":"支出表.csv","size":`, `"title":"<script>`, `"form":"tombstone"`} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s", want)
		}
	}
}

func TestCatalogueCSVOpensInSpreadsheets(t *testing.T) {
	files := build(t, newRenderer(t, "", "zh-Hans"), county())
	for address, n := range map[string]int{"catalogue.csv": 7, "finance/catalogue.csv": 1, "wanghe/catalogue.csv": 5} {
		text := files[address]
		if !strings.HasPrefix(text, "\ufeff序号,索引号,名称,发文字号,发文机关,生成日期,公开日期,公开范围,主题,体裁,有效性,网址,内容概述\r\n") {
			t.Errorf("%s begins with %.80q", address, text)
		}
		rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil || len(rows) != n+1 {
			t.Errorf("%s: %d rows, %v", address, len(rows), err)
		}
	}
	if !strings.Contains(files["catalogue.csv"], "https://www.example.gov.cn/gongkai/finance/2026-budget.html") {
		t.Error("no address in full")
	}
}

func TestTableIsWrittenAnewBesideItsPage(t *testing.T) {
	if got := build(t, newRenderer(t, "", "zh-Hans"), county())["finance/支出表.csv"]; got != "\ufeff科目,金额\r\n教育,-12.5\r\n'=1+1,\"3,000\"\r\n" {
		t.Errorf("%q", got)
	}
}

func TestSiteMapListsWhatIsToBeFound(t *testing.T) {
	files := build(t, newRenderer(t, "", "zh-Hans"), county())
	var set struct {
		URL []struct {
			Loc     string `xml:"loc"`
			LastMod string `xml:"lastmod"`
		} `xml:"url"`
	}
	if err := xml.Unmarshal([]byte(files["sitemap.xml"]), &set); err != nil {
		t.Fatal(err)
	}
	if len(set.URL) != 1+3+5+2 || set.URL[4].Loc != "https://www.example.gov.cn/gongkai/finance/2026-budget.html" || set.URL[4].LastMod != "2026-03-02" {
		t.Errorf("%+v", set.URL)
	}
	if robots := files["robots.txt"]; !strings.Contains(robots, "Disallow:\n") || !strings.Contains(robots, "Sitemap: https://www.example.gov.cn/gongkai/sitemap.xml") {
		t.Errorf("%q", robots)
	}
}

func TestAudienceEditionStaysOutOfSearchEngines(t *testing.T) {
	files := build(t, newRenderer(t, "", "zh-Hans"), staffEdition())
	if _, ok := files["sitemap.xml"]; ok || files["robots.txt"] != "User-agent: *\nDisallow: /\n" {
		t.Errorf("%q", files["robots.txt"])
	}
	if !strings.Contains(files["catalogue.json"], `"audience": "staff"`) {
		t.Error("catalogue.json does not name its audience")
	}
}

func TestLargeSiteMapIsSplit(t *testing.T) {
	s := &site{r: newRenderer(t, "", "en"), base: "https://x.cn", ed: &catalogue.Edition{}}
	for range perSiteMap + 1 {
		s.ed.Items = append(s.ed.Items, &catalogue.Item{Form: catalogue.Full, Address: "a.html"})
	}
	var names []string
	for _, j := range s.siteMaps() {
		f, err := j(nil)
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, f.Address)
	}
	if !slices.Equal(names, []string{"sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"}) {
		t.Errorf("%v", names)
	}
}

func TestRedirectPageWorksOnEveryHost(t *testing.T) {
	files := build(t, newRenderer(t, "", "zh-Hans"), county())
	page := files["old/budget.html"]
	for _, want := range []string{`http-equiv="refresh" content="0; url=../finance/2026-budget.html"`, `rel="canonical" href="../finance/2026-budget.html"`, `<a href="../finance/2026-budget.html">`, "noindex"} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in %s", want, page)
		}
	}
	if !strings.HasSuffix(files["register/redirects.txt"], "\n/Item/123.aspx /finance/2026-budget.html 301\n") {
		t.Errorf("%q", files["register/redirects.txt"])
	}
}

func TestListsPageFromTheOldest(t *testing.T) {
	r := newRenderer(t, "", "zh-Hans")
	before, ed := build(t, r, many(2500)), many(2500)
	extra := *ed.Items[0]
	extra.Address, extra.Index, extra.DocumentNo, extra.Published = "bureau-00/new.html", "new", "青农〔2026〕9999号", day(2026, 12, 28)
	ed.Items = append(ed.Items, &extra)
	ed.Departments[0].Items = append([]*catalogue.Item{&extra}, ed.Departments[0].Items...)
	var changed []string
	for address, text := range build(t, r, ed) {
		if strings.HasPrefix(address, "register/") && text != before[address] {
			changed = append(changed, address)
		}
	}
	slices.Sort(changed)
	want := []string{"register/all/2026.html", "register/all/index.html",
		"register/departments/bureau-00..2026.html", "register/departments/bureau-00..kinds.html", "register/departments/bureau-00.html", "register/departments/index.html",
		"register/index-numbers/bureau-00.html", "register/index-numbers/index.html", "register/index.html", "register/kinds/index.html", "register/kinds/notice.html",
		"register/numbers/index.html", "register/numbers/n98bc591485c0.html", "register/topics/budget.html", "register/topics/index.html", "register/validity/in-force.html", "register/validity/index.html"}
	if !slices.Equal(changed, want) {
		t.Errorf("a new item changes %v", changed)
	}
	if oldest := before["register/all/2026.1.html"]; strings.Count(oldest, "<li><a href=\"../../bureau") != perPage {
		t.Error("the oldest page of a year is not full")
	}
}

func TestNotFoundPageNeedsNoOtherFile(t *testing.T) {
	page := build(t, newRenderer(t, "", "zh-Hans"), county())["404.html"]
	style := regexp.MustCompile(`(?s)<style>(.*)</style>`).FindStringSubmatch(page)
	if style == nil || !strings.Contains(html.UnescapeString(page), sha256Source(style[1])) {
		t.Error("the policy does not allow the page's own style")
	}
	for _, m := range hrefs.FindAllStringSubmatch(page, -1) {
		if !strings.HasPrefix(m[1], "https://www.example.gov.cn/gongkai/") {
			t.Errorf("it links to %s", m[1])
		}
	}
}
