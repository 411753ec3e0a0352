package markup_test

import (
	"strings"
	"testing"

	"gongkai/catalogue/markup"
)

func TestWhatIsHandedOnLeadsToNothingHidden(t *testing.T) {
	shown := func(dest string, _ bool) bool { return !strings.Contains(dest, "secret") }
	for _, c := range []struct{ body, want string }{
		{"见[计划](plan.md#一)和[**内部**方案](secret.md \"题\")。\n", "见[计划](plan.md#一)和**内部**方案。\n"},
		{"![图](secret.png)后[外](https://secret.example/a)\n", "图后[外](https://secret.example/a)\n"},
		{"[![图](a.png)](secret.md)\n", "![图](a.png)\n"},
		{"[[甲](secret.md)](secret.md)和[乙[丙](secret.md)丁](plan.md)\n", "甲和[乙丙丁](plan.md)\n"},
		{"[![图](secret.png)](secret.md)\n", "图\n"},
		{"[![图](secret.png)](plan.md)\n", "[图](plan.md)\n"},
		{"[2\\*3\\*4](secret.md)和[`a]b`](secret.md)\n", "2\\*3\\*4和`a]b`\n"},
		{"见[方案][甲]、[甲][]和[甲]。\n\n[甲]: secret.md\n[乙]: plan.md\n", "见方案、甲和甲。\n\n[乙]: plan.md\n"},
		{"没有人用的。\n\n[甲]: <secret.md> \"题\"\n", "没有人用的。\n\n"},
		{"见[方案][乙]。\n\n[乙]:\n  secret.md\n", "见方案。\n\n"},
		{"采伐三处[^1]。另见[附表][甲]。\n\n[^1]: 截至三月三十一日的数。\n\n[甲]: <附 表.csv>\n", "采伐三处[^1]。另见[附表][甲]。\n\n[^1]: 截至三月三十一日的数。\n\n[甲]: <附 表.csv>\n"},
		{"```\n[x]: secret.md\n```\n", "```\n[x]: secret.md\n```\n"},
		{"| 甲 | 乙 |\n| --- | --- |\n| [a](secret.xlsx) | [b](b.xlsx) |\n", "| 甲 | 乙 |\n| --- | --- |\n| a | [b](b.xlsx) |\n"},
		{"| 甲 | 乙 |\n| --- | --- |\n| [a\\|c](secret.xlsx) | 丙 |\n", "| 甲 | 乙 |\n| --- | --- |\n| a\\|c | 丙 |\n"},
		{"> [甲]: secret.md\n> 见[甲]。\n", "> 见甲。\n"},
	} {
		got, ok := markup.New(markup.Limits{}).Share([]byte(c.body), shown)
		if !ok || string(got) != c.want {
			t.Errorf("%q became %q, want %q", c.body, got, c.want)
		}
	}
}
