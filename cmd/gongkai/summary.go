package main

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

// Where the output is for a machine, nothing is said that a machine did not ask for.
func (p *printer) quiet() bool { return p.report.Format != "text" }

// checked says in two lines what a check found.
func (p *printer) checked(c *build.Checked) {
	if p.quiet() {
		return
	}
	fmt.Fprintf(p.out, p.say("%s · 按 %s 检查 · 信息 %d 条，部门 %d 个\n", "%s · checked for %s · %d items, %d departments\n"),
		cmp.Or(clean(c.Edition.Site.Title), p.content.Content), c.Edition.Date, len(c.Edition.Items), len(c.Edition.Departments))
	fmt.Fprintln(p.out, p.counts(c))
}

// refused says that nothing was published, and why.
func (p *printer) refused(c *build.Checked) {
	if p.quiet() {
		return
	}
	fmt.Fprintln(p.out, p.counts(c))
	fmt.Fprintln(p.out, p.say("没有发布，原来的网站不变。改好上面的错误再编译。", "Nothing was published; the site is as it was. Mend the above and build again."))
}

// built says in a few lines what was published.
func (p *printer) built(c *build.Checked, r build.Built, took time.Duration, address string) {
	if p.quiet() {
		return
	}
	ed := c.Edition
	audience := p.say("公众", "the public")
	if ed.Audience != nil {
		audience = ed.Audience.Name
	}
	fmt.Fprintf(p.out, p.say("%s · 按 %s 编译，给%s看\n", "%s · built for %s, for %s\n"), clean(ed.Site.Title), c.Edition.Date, clean(audience))
	fmt.Fprintf(p.out, p.say("信息 %d 条，部门 %d 个；网页 %d 个，共 %d 个文件（新写 %d，未变 %d，删除 %d），%s，用时 %s\n",
		"%d items, %d departments; %d pages, %d files in all (%d written, %d unchanged, %d removed), %s, in %s\n"),
		len(ed.Items), len(ed.Departments), r.Pages, r.Files, r.Written, r.Unchanged, r.Removed, size(r.Bytes), seconds(took, p.say("秒", "s")))
	p.compared(c)
	fmt.Fprintln(p.out, p.counts(c))
	if next := ed.NextChange; !next.IsZero() {
		fmt.Fprintf(p.out, p.say("不改内容，网站到 %s 也会变（公示期、效力、显示期限）；请每天编译一次\n", "Without any change the site will differ from %s on (windows, validity, display dates): build daily\n"), next)
	}
	if n := textless(ed); n > 0 && p.content.Private == "" {
		fmt.Fprintf(p.out, p.say("有 %d 条受限信息没有正文；正文在私有目录里时，加上 --private DIR 再编译\n", "%d limited items have no text; if it is in the private tree, build with --private DIR\n"), n)
	}
	fmt.Fprintf(p.out, p.say("打开 %s\n", "Open %s\n"), address)
}

// compared says with which published register the site was compared, and what else was asked for it.
func (p *printer) compared(c *build.Checked) {
	found := c.Compared
	for _, m := range found.Tried {
		if found.Register != nil {
			fmt.Fprintf(p.out, p.say("没有取到 %s：%s\n", "%s was not had: %s\n"), clean(m.Place), clean(m.Why.In(p.lang)))
		}
	}
	switch {
	case found.Register != nil:
		fmt.Fprintf(p.out, p.say("已和发布过的登记簿对照：%s（信息 %d 条）\n", "Compared with the published register: %s (%d items)\n"), clean(found.Place), len(found.Register.Items))
	case found.Example:
		fmt.Fprintln(p.out, p.say("注意：没有对照已发布的登记簿！网址（base_url）是示例，输出文件夹是空的，当作试用；正式的网站不要这样发布，把 base_url 改成真的网址。下次和这次的结果对照",
			"Caution: compared with no published register! base_url is an example and the output was empty, so this is taken for a trial; do not publish like this: write the real base_url. The next build is compared with this one"))
	default:
		fmt.Fprintln(p.out, p.say("没有对照：第一次发布（--first）", "Not compared: this is the first publication (--first)"))
	}
}

// textless counts the items that an audience may see whole and of which there is nothing to see.
func textless(ed *catalogue.Edition) int {
	n := 0
	for _, it := range ed.Items {
		if it.Scope == catalogue.Limited && it.Form == catalogue.Full && it.Body.Empty() && len(it.Attachments) == 0 && it.Table == nil {
			n++
		}
	}
	return n
}

// size is a number of bytes as people read it.
func size(n int64) string {
	units := []string{"B", "kB", "MB", "GB"}
	v, unit := float64(n), 0
	for v >= 1000 && unit < len(units)-1 {
		v, unit = v/1000, unit+1
	}
	return strings.TrimSuffix(fmt.Sprintf("%.1f", v), ".0") + " " + units[unit]
}

func seconds(d time.Duration, unit string) string {
	return fmt.Sprintf("%.2f %s", d.Seconds(), unit)
}
