package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

// published reads what the output folder has, which --keep-going needs: without it nobody knows what would vanish.
func published(out string) ([]catalogue.Former, error) {
	list, err := build.PublishedItems(os.DirFS(out))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, usage("--keep-going: %s 里没有已经发布的 catalogue.json，不知道哪些信息公开过；先取回线上的网站，或改好错误再编译 · there is no published catalogue.json in %s, so that nobody knows what was public: fetch the site first, or mend the errors", out, out)
	}
	return list, err
}

// stopped says why not even the rest was published.
func (p *printer) stopped(c *build.Checked) {
	if p.quiet() || c.Going() {
		return
	}
	switch {
	case c.Forbidden:
		fmt.Fprintln(p.out, p.say("site.yaml 没有写 keep_going: true（带错发布: 是），--keep-going 不能用。", "site.yaml does not say keep_going: true, so --keep-going may not be used."))
	case len(c.Stop) > 0:
		fmt.Fprintf(p.out, p.say("有 %d 个错误关系到整个网站或几个文件，不能只放下一条信息：先改 %s [%s]\n", "%d errors concern the whole site or several files, so that no single item can be left out: mend %s [%s] first\n"), len(c.Stop), clean(p.file(c.Stop[0])), c.Stop[0].Rule)
	case len(c.Lost) > 0:
		fmt.Fprintf(p.out, p.say("公开过的网址 %s 会消失（共 %d 个），不能发布：补上 aliases 或 withdrawn\n", "the address %s, which was public, would vanish (%d in all): add aliases or withdrawn\n"), clean(c.Lost[0]), len(c.Lost))
	}
}

// leftOut lists what was left out of a site that was published all the same.
func (p *printer) leftOut(c *build.Checked) {
	if p.quiet() || len(c.Held) == 0 {
		return
	}
	fmt.Fprintf(p.out, p.say("有错误，放下了 %d 条信息，其余已经发布：\n", "%d items with errors were left out; the rest is published:\n"), len(c.Held))
	for _, h := range c.Held {
		what := p.say("没有公开过，不显示", "was not public: nothing is shown")
		if h.Public {
			what = p.say("公开过，网址上写着“更正中”", "was public: its address says that it is being corrected")
		}
		fmt.Fprintf(p.out, "  %s → %s（%s）\n", clean(p.file(catalogue.Problem{File: h.File})), clean(h.Address), what)
	}
}
