package main

import (
	"fmt"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

// stopped says why not even the rest was published.
func (p *printer) stopped(c *build.Checked) {
	if p.quiet() || c.Going() {
		return
	}
	switch {
	case c.Forbidden:
		fmt.Fprintln(p.out, p.say("site.yaml 没有写 keep_going: true（带错发布: 是），--keep-going 不能用。", "site.yaml does not say keep_going: true, so --keep-going may not be used."))
	case len(c.Stop) > 0 && c.Stop[0].Rule.Is(catalogue.Compared):
		fmt.Fprintf(p.out, p.say("有错误的信息暂不发布，其余的还有 %d 处和发布过的登记簿不符，不能发布：先看 %s [%s]\n", "Without the items with errors, %d differences from the published register remain, so that nothing is published: see to %s [%s] first\n"), len(c.Stop), clean(p.file(c.Stop[0])), c.Stop[0].Rule)
	case len(c.Stop) > 0:
		fmt.Fprintf(p.out, p.say("有 %d 个错误关系到整个网站或几个文件，不是一条信息暂不发布就行：先改 %s [%s]\n", "%d errors concern the whole site or several files, so that no single item can be left out: mend %s [%s] first\n"), len(c.Stop), clean(p.file(c.Stop[0])), c.Stop[0].Rule)
	}
}

// leftOut lists what was left out of a site that was published all the same.
func (p *printer) leftOut(c *build.Checked) {
	if p.quiet() || len(c.Held) == 0 {
		return
	}
	fmt.Fprintf(p.out, p.say("有错误，%d 条信息暂不发布，其余已经发布：\n", "%d items with errors were left out; the rest is published:\n"), len(c.Held))
	for _, h := range c.Held {
		what := p.say("没有公开过，不显示", "was not public: nothing is shown")
		if h.Public {
			what = p.say("公开过，网址上写着“更正中”", "was public: its address says that it is being corrected")
		}
		fmt.Fprintf(p.out, "  %s → %s（%s）\n", clean(p.file(catalogue.Problem{File: h.File})), clean(h.Address), what)
	}
}
