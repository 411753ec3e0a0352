package main

import (
	"fmt"

	"gongkai/catalogue"
	"gongkai/catalogue/intake"
)

// mostTold bounds what is printed of each kind; the report has all of it.
const mostTold = 10

// tell says what the import did, or would do.
func (c *importCmd) tell(t *terminal, plan *intake.Plan) {
	say := func(w catalogue.Words, args ...any) { fmt.Fprintf(t.out, w.In(c.Lang)+"\n", args...) }
	done := catalogue.Words{Chinese: "已写 %s", English: "Written: %s"}
	if c.DryRun {
		done = catalogue.Words{Chinese: "会写 %s", English: "Would be written: %s"}
	}
	for _, f := range plan.Files {
		say(done, clean(f.Path))
	}
	say(catalogue.Words{Chinese: "新增 %d，更新 %d，没有变化 %d", English: "New: %d, updated: %d, unchanged: %d"}, plan.Added, plan.Changed, plan.Same)
	if plan.Numbered > 0 {
		say(catalogue.Words{Chinese: "来源没有序号或重复，编了 %d 个", English: "Numbers made, where the source has none or has one twice: %d"}, plan.Numbered)
	}
	for _, kind := range []intake.Kind{intake.Left, intake.Doubtful, intake.Passed, intake.Kept, intake.Gone, intake.Repaired} {
		c.list(t, plan, kind)
	}
	if c.Report != "" {
		say(catalogue.Words{Chinese: "每一栏来自哪里，见 %s", English: "Where every field is from: %s"}, clean(c.Report))
	}
}

// list prints the first entries of a kind; of repairs only how many there are.
func (c *importCmd) list(t *terminal, plan *intake.Plan, kind intake.Kind) {
	n := plan.Count(kind)
	if n == 0 {
		return
	}
	fmt.Fprintf(t.out, "%s：%d\n", kind.Words().In(c.Lang), n)
	told := 0
	for _, e := range plan.Entries {
		if e.Kind != kind || kind == intake.Repaired {
			continue
		}
		if told++; told > mostTold {
			fmt.Fprintln(t.out, catalogue.Words{Chinese: "  ……其余见 --report", English: "  … --report has the rest"}.In(c.Lang))
			return
		}
		where := e.Source
		if e.Place != "" {
			where += " " + e.Place
		}
		if e.Record != "" {
			where += " → " + e.Record
		}
		if e.Field != "" {
			where += " “" + e.Field + "”"
		}
		fmt.Fprintf(t.out, "  %s：%s\n", clean(where), clean(e.Why.In(c.Lang)))
	}
}
