package build_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"testing/fstest"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

// TestTheFullAddressOfAHiddenPageIsALinkToIt, however it is spelt and wherever it stands.
func TestTheFullAddressOfAHiddenPageIsALinkToIt(t *testing.T) {
	body := func(address string) string { return "---\n" + open("") + "---\n见[那件](" + address + ")。\n" }
	key := func(key string) string {
		return "---\n" + open(fmt.Sprintf(key+"\n", "https://a.gov.cn/x/bureau/secret.html")) + "---\n公开的正文。\n"
	}
	for _, row := range []struct{ name, text, want string }{
		{"as it is", body("https://a.gov.cn/x/bureau/secret.html"), "bureau/open.md:10:7"},
		{"over http, to a port", body("http://A.gov.cn:443/x/bureau/secret.html"), "bureau/open.md:10:7"},
		{"with a dot", body("https://a.gov.cn./x/bureau/secret.html"), "bureau/open.md:10:7"},
		{"without an ending", body("https://a.gov.cn/x/bureau/secret"), "bureau/open.md:10:7"},
		{"in percent-encoding", body("https://a.gov.cn/x/bureau/%73ecret.html"), "bureau/open.md:10:7"},
		{"in the twin", body("https://a.gov.cn/x/zh-hant/bureau/secret.html"), "bureau/open.md:10:7"},
		{"without a link", "---\n" + open("") + "---\n网址https://a.gov.cn/x/bureau/secret.html。\n", "bureau/open.md:10:3"},
		{"of a source", key("source: {issuer: 某局, url: '%s'}"), "bureau/open.md:9:28"},
		{"of a note", key("changes: [{on: 2026-02-02, note: '见%s'}]"), "bureau/open.md:9:36"},
		{"of a page that is shown", body("https://a.gov.cn/x/bureau/index.html"), ""},
		{"of another site", body("https://b.gov.cn/x/bureau/secret.html"), ""},
		{"of another folder", body("https://a.gov.cn/bureau/secret.html"), ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			c := &secretCounty{files: fstest.MapFS{}}
			c.add("site.yaml", "title: 小县\norganisation: 小县人民政府\nbase_url: https://a.gov.cn/x/\nrepository: private\n")
			c.add("bureau/department.md", "---\nname: 县局\nkind: department\nresponsible: {leader: 甲某}\n---\n")
			c.add("bureau/secret.md", "---\ntitle: 草稿\nindex: A-1\nsummary: 概述\nmade: 2026-01-01\npublished: 2026-01-02\nscope: public\n---\n草稿。\n")
			c.add("bureau/open.md", row.text)
			checked, err := build.Check(context.Background(), build.Input{Content: c.files, Date: catalogue.NewDate(2026, 8, 8)})
			if err != nil {
				t.Fatal(err)
			}
			defer checked.Close()
			var got []string
			for _, p := range checked.Problems {
				if p.Severity == catalogue.Error {
					got = append(got, fmt.Sprintf("%s:%d:%d %s", p.File, p.At.Line, p.At.Column, p.Rule))
				}
			}
			want := []string{row.want + " link-hidden"}
			if row.want == "" {
				want = nil
			}
			if !slices.Equal(got, want) {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// open is the front matter of a public item, with one more line.
func open(more string) string {
	return "title: 公开的一件\nindex: A-2\nsummary: 概述\nmade: 2026-01-01\npublished: 2026-01-02\nscope: public\nimported: {from: 旧网站}\n" + more
}
