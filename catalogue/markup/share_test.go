package markup_test

import (
	"strings"
	"testing"

	"gongkai/catalogue/markup"
)

func TestWhatIsHandedOnLeadsToNothingHidden(t *testing.T) {
	shown := func(dest string, _ bool) bool { return !strings.Contains(dest, "secret") }
	for _, c := range []struct{ body, want string }{
		{"见[计划](plan.md#一)和[**内部**方案](secret.md \"题\")。\n", "见[计划](plan.md#一)和内部方案。\n"},
		{"![图](secret.png)后[外](https://secret.example/a)\n", "图后[外](https://secret.example/a)\n"},
		{"[![图](a.png)](secret.md)\n", "图\n"},
		{"见[方案][甲]。\n\n[甲]: secret.md\n[乙]: plan.md\n", "见方案。\n\n[乙]: plan.md\n"},
		{"没有人用的。\n\n[甲]: <secret.md> \"题\"\n", "没有人用的。\n\n"},
		{"| 甲 | 乙 |\n| --- | --- |\n| [a](secret.xlsx) | [b](b.xlsx) |\n", "| 甲 | 乙 |\n| --- | --- |\n| a | [b](b.xlsx) |\n"},
	} {
		got, ok := markup.New(markup.Limits{}).Share([]byte(c.body), shown)
		if !ok || string(got) != c.want {
			t.Errorf("%q became %q, want %q", c.body, got, c.want)
		}
	}
}
