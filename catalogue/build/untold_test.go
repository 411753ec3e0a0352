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

// TestATitleThatIsNotListedIsToldNowhere: in a public repository everybody reads every file, in another what the site
// shows.
func TestATitleThatIsNotListedIsToldNowhere(t *testing.T) {
	const secret = "关于隐龙洞仓库搬迁的内部通知"
	for _, row := range []struct{ name, repository, file, text, want string }{
		{"in a text", "public", "bureau/open.md", "---\n" + open("") + "---\n见" + secret + "。\n", "error bureau/open.md:10:2"},
		{"in a key", "public", "bureau/open.md", "---\n" + open("keywords: ["+secret+"]\n") + "---\n公开。\n", "error bureau/open.md:9:12"},
		{"in a draft", "public", "bureau/draft.md", "---\ntitle: 草稿\nindex: A-3\nsummary: 概述\nmade: 2026-01-01\npublished: 2026-01-02\nscope: public\n---\n" + secret, "error bureau/draft.md:9:1"},
		{"in the table of duties", "public", "bureau/catalogue.csv", "序号,公开内容,公开对象,公开方式\nd1," + secret + ",全社会,主动公开\n", "error bureau/catalogue.csv:2:4"},
		{"in the plan", "public", "plan/2026.csv", "序号,任务,责任单位,完成时限\n1,公开" + secret + ",县局,2026-12-31\n", "error plan/2026.csv:2:5"},
		{"in the register of inspections of a private repository", "private", "registers/inspections.csv", "序号,检查日期,被查单位,发现情况\n1,2026-01-02,县局," + secret + "\n", ""},
		{"in a text of a private repository", "private", "bureau/open.md", "---\n" + open("") + "---\n见" + secret + "。\n", "warning bureau/open.md:10:2"},
		{"in a draft of a private repository", "private", "bureau/draft.md", "---\ntitle: 草稿\nindex: A-3\nsummary: 概述\nmade: 2026-01-01\npublished: 2026-01-02\nscope: public\n---\n" + secret, ""},
		{"which a public item has too", "public", "bureau/open.md", "---\n" + open("document_no: X-1\n") + "---\n公开。\n", ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			c := &secretCounty{files: fstest.MapFS{}, lain: fstest.MapFS{}}
			c.add("site.yaml", "title: 小县\norganisation: 小县人民政府\nbase_url: https://a.gov.cn/x/\nrepository: "+row.repository+"\naudiences: [{id: staff, name: 工作人员}]\n")
			c.add("bureau/department.md", "---\nname: 县局\nkind: department\nresponsible: {leader: 甲某}\n---\n")
			title := secret
			if row.want == "" && row.repository == "public" {
				title = "公开的一件"
			}
			c.lain["bureau/secret.md"] = &fstest.MapFile{Data: []byte("---\ntitle: " + title + "\nindex: A-1\nsummary: 概述\nmade: 2026-01-01\npublished: 2026-01-02\nscope: limited\naudience: staff\nattribute: public\nreason: {words: 内部}\nimported: {from: 旧网站}\n---\n内部。\n")}
			c.add(row.file, row.text)
			checked, err := build.Check(context.Background(), build.Input{Content: c.files, Private: c.lain, Date: catalogue.NewDate(2026, 8, 8)})
			if err != nil {
				t.Fatal(err)
			}
			defer checked.Close()
			var got []string
			for _, p := range checked.Problems {
				if p.Rule == "title-told" || p.Severity == catalogue.Error {
					got = append(got, fmt.Sprintf("%s %s:%d:%d", p.Severity, p.File, p.At.Line, p.At.Column))
				}
			}
			var want []string
			if row.want != "" {
				want = []string{row.want}
			}
			if !slices.Equal(got, want) {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}
