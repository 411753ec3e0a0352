package handover_test

import (
	"testing"

	"gongkai/catalogue/handover"
)

// TestAColumnIsFoundByEachOfItsNames: who writes a mapping has the heading of an export before them, or the reference.
func TestAColumnIsFoundByEachOfItsNames(t *testing.T) {
	for _, row := range []struct{ what, written, want string }{
		{"items", "标题", "title"}, {"items", "信息名称", "title"}, {"items", "title", "title"},
		{"items", "办事信息.收费标准", "service.fee"}, {"items", "service.fee", "service.fee"},
		{"items", "网址", "address"}, {"items", "正文Markdown", "markdown"}, {"items", "部门", "department"},
		{"items", "附件", "attachments"}, {"items", "attachments", "attachments"},
		{"duties", "公开内容", "content"}, {"duties", "公开情况", "state"}, {"duties", "部门", "department"}, {"duties", "time_limit", "time_limit"},
		{"items", "审核.拟稿人", ""}, {"items", "标题题", ""}, {"duties", "标题", ""}, {"items", "", ""}, {"items", ".", ""},
	} {
		c, names, ok := handover.Named(row.what, row.written)
		if c.Name != row.want || ok != (row.want != "") {
			t.Errorf("%s of %s is %q, %t, want %q", row.written, row.what, c.Name, ok, row.want)
		}
		if !ok && len(names) == 0 {
			t.Errorf("%s: nothing could have been meant", row.written)
		}
	}
}
