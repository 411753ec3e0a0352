package source_test

import (
	"strings"
	"testing"

	"gongkai/catalogue/source"
)

// What is known before the reading is what the reading finds: the limits that site.yaml sets hold for words.csv too.
func TestThePrefaceKnowsWhatTheSiteSays(t *testing.T) {
	b := baseSite(t)
	swap("site.yaml", "attachment_bytes: 1000", "attachment_bytes: 1000\n  table_cells: 30000")(t, b)
	swap("site.yaml", "Asia/Shanghai", "Asia/Urumqi")(t, b)
	b.content["site.yaml"] += "language: en\n"
	b.content["words.csv"] = "wrong,right\n" + strings.Repeat("按装,安装\n", 110_000)
	preface, err := source.Open(b.tree())
	if err != nil {
		t.Fatal(err)
	}
	if len(preface.Words) != 110_000 {
		t.Errorf("%d words, want all that the site's own limit of cells lets through", len(preface.Words))
	}
	if l := preface.Limits; l.TableCells != 30000 || l.AttachmentBytes != 1000 {
		t.Errorf("limits %+v", l)
	}
	if zone, language := preface.Zone(), preface.Language(); zone != "Asia/Urumqi" || language != "en" {
		t.Errorf("%s, %s", zone, language)
	}
	empty, err := source.Open(source.Tree{Content: mapFS(nil)})
	if err != nil {
		t.Fatal(err)
	}
	if zone, language := empty.Zone(), empty.Language(); zone != "Asia/Shanghai" || language != "zh-Hans" || len(empty.Words) > 0 {
		t.Errorf("without site.yaml: %s, %s, %d words", zone, language, len(empty.Words))
	}
}

// Each file of a tree is opened once, but for a table that an item shows: that is an attachment too.
func TestEveryFileIsReadOnce(t *testing.T) {
	b := baseSite(t)
	b.content["words.csv"], b.content["accepted.csv"] = "错误写法,正确写法\n", "规则,地址,日期,批准人,理由\n"
	tree := b.tree()
	opened := &counting{FS: tree.Content, opened: map[string]int{}}
	tree.Content = opened
	if _, _, err := load(tree); err != nil {
		t.Fatal(err)
	}
	for file := range b.content {
		want := 1
		if file == "finance/subsidy.csv" {
			want = 2
		}
		if got := opened.opened[file]; got != want {
			t.Errorf("%s was opened %d times, want %d", file, got, want)
		}
	}
}
