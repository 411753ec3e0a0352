package guard_test

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/guard"
)

const secretTitle = "关于隐龙洞仓库搬迁的内部通知"

// keeper guards a county with one draft, one public item and one attachment of the draft.
func keeper(t *testing.T, change func(*catalogue.Cut)) *guard.Guard {
	t.Helper()
	text := func(s string) catalogue.Field[string] {
		return catalogue.Field[string]{Value: s, At: catalogue.At{Line: 2, Column: 8}}
	}
	sum := sha256.Sum256([]byte("the bytes of the draft's file"))
	records := &catalogue.Records{
		Site: &catalogue.SiteRecord{Title: text("隐县人民政府")},
		Items: []*catalogue.ItemRecord{
			{Path: "a/draft.md", Address: "a/draft.html", Title: text(secretTitle), Index: text("QY002/2026-00090"), Contact: text("0559-5522123"), Review: &catalogue.ReviewRecord{DraftedBy: text("庞士元")}, Body: catalogue.Body{Path: "a/draft.md", Size: 1, Line: 9}},
			{Path: "a/open.md", Address: "a/open.html", Title: text("公开的通知"), Imported: &catalogue.ImportedRecord{From: text("旧网站")}, Body: catalogue.Body{Path: "a/open.md", Size: 1}},
		},
		Assets: []*catalogue.AssetRecord{{Path: "a/机密图纸四号.pdf", Address: "a/机密图纸四号.pdf", Size: 1, SHA256: hex.EncodeToString(sum[:])}},
	}
	cut := &catalogue.Cut{Records: records, Date: catalogue.NewDate(2026, 1, 1), Scopes: map[string]catalogue.Scope{"a/draft.md": catalogue.Public, "a/open.md": catalogue.Public}, Held: map[string][]string{}}
	if change != nil {
		change(cut)
	}
	g, err := guard.New(context.Background(), cut, guard.Input{
		Fold: strings.ToLower,
		HTML: func(w io.Writer, b catalogue.Body) error {
			body := "<p>仓库将于月底前由西溪南迁往呈坎附近山中，任何人不得外传。</p><p>各乡镇人民政府要认真贯彻落实上级精神。</p>"
			if b.Path == "a/open.md" {
				body = "<p>各乡镇人民政府要<strong>认真贯彻</strong>落实上级精神。</p>"
			}
			_, err := io.WriteString(w, body)
			return err
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func ready(g *guard.Guard) func() (*guard.Guard, error) {
	return func() (*guard.Guard, error) { return g, nil }
}

func themeWords(yield func(string, []byte)) { yield("head.html", []byte("<p>主题里的话</p>")) }

func run(g *guard.Guard, files ...catalogue.File) *guard.Leak {
	var source iter.Seq2[catalogue.File, error] = func(yield func(catalogue.File, error) bool) {
		for _, f := range files {
			if !yield(f, nil) {
				return
			}
		}
	}
	var leak *guard.Leak
	for f, err := range guard.Files(context.Background(), ready(g), source, themeWords) {
		if f.Open != nil {
			in, _ := f.Open()
			_, err = io.ReadAll(in)
		}
		errors.As(err, &leak)
	}
	return leak
}

func zipped(name, text string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, _ := z.Create(name)
	io.WriteString(w, text)
	z.Close()
	return b.Bytes()
}

func gzipped(data []byte) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write(data)
	z.Close()
	return b.Bytes()
}

func escapedJSON(s string) string {
	var b strings.Builder
	for _, r := range s {
		fmt.Fprintf(&b, `\u%04x`, r)
	}
	return b.String()
}

func entities(s string) string {
	var b strings.Builder
	for _, r := range s {
		fmt.Fprintf(&b, "&#x%X;", r)
	}
	return b.String()
}

func percents(s string) string {
	var b strings.Builder
	for _, c := range []byte(s) {
		fmt.Fprintf(&b, "%%%02X", c)
	}
	return b.String()
}

// TestATraceIsFoundHoweverItIsWritten holds a row for every form in which a file may hold a secret.
func TestATraceIsFoundHoweverItIsWritten(t *testing.T) {
	for _, c := range []struct{ name, address, data, key string }{
		{"text", "x.html", "<p>见" + secretTitle + "。</p>", "title"},
		{"text with tags in it", "x.html", "<p>关于<strong>隐龙洞</strong>仓库<a href=\"/y.html\">搬迁的</a>内部通知</p>", "title"},
		{"attribute", "x.html", `<img alt="` + secretTitle + `">`, "title"},
		{"attribute in single quotes", "x.html", `<meta content='` + secretTitle + `'>`, "title"},
		{"entities", "x.html", "<p>" + entities(secretTitle) + "</p>", "title"},
		{"comment", "x.html", "<p>甲</p><!-- " + secretTitle + " -->", "title"},
		{"data in a page", "x.html", `<script type="application/ld+json">{"name":"` + escapedJSON(secretTitle) + `"}</script>`, "title"},
		{"script in a page", "x.html", "<script>var a='" + secretTitle + "'</script>", "title"},
		{"text with a link in it, behind a script", "x.html", `<script src="a.js"></script></head><body class="a"><p>关于隐龙洞<a href="y.html">仓库搬迁</a>的内部通知</p>`, "title"},
		{"percent-encoded address", "x.html", `<a href="../` + percents("机密图纸四号") + `.pdf">甲</a>`, "file"},
		{"markup in a feed", "feed.xml", "<content>&lt;p&gt;关于&lt;b&gt;隐龙洞&lt;/b&gt;仓库搬迁的内部通知&lt;/p&gt;</content>", "title"},
		{"section of XML", "feed.xml", "<a><![CDATA[<p>" + secretTitle + "</p>]]></a>", "title"},
		{"JSON", "x.json", `{"title":"` + secretTitle + `"}`, "title"},
		{"JSON, escaped", "x.json", `{"title":"` + escapedJSON(secretTitle) + `"}`, "title"},
		{"number", "x.csv", "公开,QY002/2026-00090,甲\n", "index"},
		{"number with other marks", "x.txt", "qy002-2026-00090", "index"},
		{"phone", "x.txt", "电话 0559 5522123。", "contact"},
		{"cell", "x.csv", "甲,\"" + secretTitle + "\",乙\n", "title"},
		{"name", "x.csv", "甲,庞士元,乙\n", "review.drafted_by"},
		{"calendar, folded", "x.ics", "SUMMARY:关于隐龙洞仓\r\n 库搬迁的内部通知\r\n", "title"},
		{"script", "register/search/a0.abc.js", `gongkai.put("a0","x","` + secretTitle + `")`, "title"},
		{"workbook", "x.xlsx", string(zipped("xl/sheet1.xml", "<c><t>"+secretTitle+"</t></c>")), "title"},
		{"name of a part", "x.zip", string(zipped("机密图纸四号.txt", "甲")), "file"},
		{"gzip", "x.html.gz", string(gzipped([]byte("<p>" + secretTitle + "</p>"))), "title"},
		{"archive in an archive", "x.zip", string(zipped("y.zip", string(zipped("z.json", `["`+escapedJSON(secretTitle)+`"]`)))), "title"},
		{"address of a file", "a/机密图纸四号.pdf.html", "", "file"},
		{"sentence of the text", "x.html", "<p>甲：由西溪南迁往呈坎附近山中，乙</p>", "body"},
		{"other case", "x.html", "<p>qy002/2026-00090</p>", "index"},
	} {
		t.Run(c.name, func(t *testing.T) {
			leak := run(keeper(t, nil), catalogue.File{Address: "index.html", Data: []byte("<p>公开的通知</p>")}, catalogue.File{Address: c.address, Data: []byte(c.data)})
			if leak == nil {
				t.Fatal("nothing is found")
			}
			if first := leak.Traces[0]; first.Key != c.key || first.Address != c.address {
				t.Errorf("found %+v, want the %s", leak.Traces, c.key)
			}
		})
	}
}

// TestPagesThatBeginAlikeAreReadFromWhereTheyDiffer: what pages have in common is read once; they may part in a script, where
// < begins no tag.
func TestPagesThatBeginAlikeAreReadFromWhereTheyDiffer(t *testing.T) {
	page := func(n, text string) []byte {
		return []byte(`<main><div class="the same on all pages, long enough"><p>甲</p><script>if(a<n)b(/` + n + `"/)</script><p>` + text + `</p></div></main>`)
	}
	var files []catalogue.File
	for range 64 { // whoever reads the last has read one of these
		files = append(files, catalogue.File{Address: "a.html", Data: page("1", "公开的通知")})
	}
	if leak := run(keeper(t, nil), append(files, catalogue.File{Address: "x.html", Data: page("2", `关于隐龙洞<a href="y.html">仓库搬迁</a>的内部通知`)})...); leak == nil {
		t.Error("nothing is found")
	}
}

// TestWhatIsPublicIsNoTrace: the same words may stand in the draft and in what everybody may read.
func TestWhatIsPublicIsNoTrace(t *testing.T) {
	title := func(s string) func(*catalogue.Cut) {
		return func(c *catalogue.Cut) { c.Records.Items[0].Title.Value = s }
	}
	for _, c := range []struct {
		name, data string
		change     func(*catalogue.Cut)
	}{
		{"sentence that a public text has too", "<p>各乡镇人民政府要认真贯彻落实上级精神。</p>", nil},
		{"title that a public item has too", "<p>公开的通知</p>", title("公开的通知")},
		{"word of the theme", "<p>主题里的话</p>", title("主题里的话")},
		{"name of the site", "<p>隐县人民政府</p>", title("隐县人民政府")},
		{"two texts that meet", "<tr><td>庞士</td><td>元</td></tr>", nil},
		{"number within a longer one", "<p>10559-55221234 QY002/2026-000901</p>", nil},
		{"a date", "<p>2026-05-08</p>", title("2026-05-08")},
	} {
		t.Run(c.name, func(t *testing.T) {
			if leak := run(keeper(t, c.change), catalogue.File{Address: "list.html", Data: []byte(c.data)}); leak != nil {
				t.Error(leak)
			}
		})
	}
}

func TestTheBytesOfAHiddenFileAreFound(t *testing.T) {
	carried := func(data []byte) catalogue.File {
		return catalogue.File{Address: "b/other.pdf", Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(data)), nil }}
	}
	hidden := "the bytes of the draft's file"
	for name, data := range map[string][]byte{"as it is": []byte(hidden), "in an archive": zipped("x.pdf", hidden), "packed": gzipped([]byte(hidden))} {
		if leak := run(keeper(t, nil), carried(data)); leak == nil || leak.Traces[0].File != "a/机密图纸四号.pdf" || leak.Traces[0].Address != "b/other.pdf" {
			t.Errorf("%s: %v", name, leak)
		}
	}
	if leak := run(keeper(t, nil), carried([]byte("other bytes"))); leak != nil {
		t.Error(leak)
	}
}

// TestALeakNamesThePlaceAndNotTheText, since what it says may end up in a log that more people read.
func TestALeakNamesThePlaceAndNotTheText(t *testing.T) {
	leak := run(keeper(t, nil), catalogue.File{Address: "x.html", Data: []byte(secretTitle)})
	if text := leak.Error(); !strings.Contains(text, "a/draft.md:2:8 [title] → x.html") || strings.Contains(text, "隐龙洞") {
		t.Error(text)
	}
}

// TestAFileThatCannotBeReadIsNotPassed: it would be published unread.
func TestAFileThatCannotBeReadIsNotPassed(t *testing.T) {
	broken := zipped("a.xml", secretTitle)
	files := func(yield func(catalogue.File, error) bool) {
		yield(catalogue.File{Address: "x.xlsx", Data: broken[:len(broken)-10]}, nil)
	}
	var last error
	for _, err := range guard.Files(context.Background(), ready(keeper(t, nil)), files, themeWords) {
		last = err
	}
	if last == nil || !strings.Contains(last.Error(), "x.xlsx") {
		t.Error(last)
	}
}
