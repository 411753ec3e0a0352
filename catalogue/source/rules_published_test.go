package source_test

import (
	"context"
	"encoding/json"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"gongkai/catalogue"
	"gongkai/catalogue/render"
	"gongkai/themes"
)

// against compares a county with the base county as it was published, after edits.
func against(t *testing.T, reg *catalogue.Register, base trees, was []edit) []catalogue.Problem {
	t.Helper()
	b := base.clone()
	for _, e := range was {
		e(t, b)
	}
	before, _ := check(t, b.tree())
	published := registerOf(t, before, b)
	reg.Recall(published)
	ed, _, err := reg.For("")
	if err != nil {
		t.Fatal(err)
	}
	return reg.Against(published, ed)
}

// registerOf is catalogue.json of a county, written and read back.
func registerOf(t *testing.T, reg *catalogue.Register, b trees) *catalogue.Published {
	t.Helper()
	theme, err := themes.Load("")
	if err != nil {
		t.Fatal(err)
	}
	renderer, err := render.New(theme, "zh-Hans")
	if err != nil {
		t.Fatal(err)
	}
	ed, _, err := reg.For("")
	if err != nil {
		t.Fatal(err)
	}
	tree := b.tree()
	sources := render.Sources{
		HTML: func(io.Writer, string, catalogue.Body) error { return nil },
		Open: func(a *catalogue.Asset) (io.ReadCloser, error) { return tree.Open(a.Path, a.Private) },
	}
	for f, err := range renderer.Site(context.Background(), ed, sources) {
		if err != nil {
			t.Fatal(err)
		}
		if f.Address != "catalogue.json" {
			continue
		}
		var p catalogue.Published
		if err := json.Unmarshal(f.Data, &p); err != nil {
			t.Fatal(err)
		}
		return &p
	}
	t.Fatal("the site has no catalogue.json")
	return nil
}

func swapped(text, old, now string) string { return strings.Replace(text, old, now, 1) }

func accepting(row string) edit {
	return put("accepted.csv", "规则,地址,日期,批准人,理由\n"+row+"\n")
}

// publishedRow compares the county, after a row's edits, with itself as it was published, which differed by these.
type publishedRow struct {
	row
	was []edit
}

// TestWhatWasPublishedDoesNotVanishInSilence holds a row for each difference from the published register.
func TestWhatWasPublishedDoesNotVanishInSilence(t *testing.T) {
	base := baseSite(t)
	for _, r := range publishedRows() {
		t.Run(r.name, func(t *testing.T) {
			b := base.clone()
			for _, e := range r.edits {
				e(t, b)
			}
			reg, problems := check(t, b.tree())
			var got []string
			for _, p := range reg.Judge(append(problems, against(t, reg, base, r.was)...)) {
				got = append(got, line(p))
				spoken(t, p)
			}
			if diff := cmp.Diff(r.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// publishedRows compare the county with what was published of it; the empty list of edits is the county itself.
func publishedRows() []publishedRow {
	same := edits()
	const plan, budget = "water/plan.md", "finance/2026-budget.md"
	second := put("water/second.md", plain("SW/2026-00002", "乙"))
	return []publishedRow{
		{row{"published as it is", nil, nil}, same},
		{row{"published before something new", edits(second), nil}, same},
		{row{"item removed", edits(drop(plan)), []string{
			`:0:0 error [published-vanished] 公开过的“water/plan.html”没有了 → 误删的，把它的文件放回原处，git 里找得到；改了名的，在新文件里写 旧地址: [water/plan.html]（aliases）；要撤回的，留着文件写 撤回（withdrawn）和原因；确实要去掉：gongkai accept published-vanished water/plan.html --by 姓名 --why 理由`,
		}}, same},
		{row{"item waits for its number again", edits(swap("site.yaml", "repository: public", "repository: public\nassign: true"), swap(plan, "index: SW/2026-00001\n", "")), []string{
			`water/plan.md:0:0 note [item-unassigned] 已批准，还没有索引号，这次不发布 → 不用自己写：合并到主分支以后由 gongkai assign 给`,
			`water/plan.md:7:9 error [published-hidden] 公开过的“water/plan.html”现在不显示了：没有编号（gongkai assign），不发布 → 恢复审核、索引号和公开日期；要撤回的，写 撤回（withdrawn）和原因；确实要去掉：gongkai accept published-hidden water/plan.html --by 姓名 --why 理由`,
		}}, same},
		{row{"item removed, and answered for", edits(drop(plan), accepting("published-vanished,water/plan.html,2026-08-01,张三,误传")), nil}, same},
		{row{"item removed, and answered for long ago", edits(drop(plan), accepting("published-vanished,water/plan.html,2026-07-01,张三,误传")), []string{
			`:0:0 error [published-vanished] 公开过的“water/plan.html”没有了 → 误删的，把它的文件放回原处，git 里找得到；改了名的，在新文件里写 旧地址: [water/plan.html]（aliases）；要撤回的，留着文件写 撤回（withdrawn）和原因；确实要去掉：gongkai accept published-vanished water/plan.html --by 姓名 --why 理由`,
			`accepted.csv:2:1 note [accepted-expired] “water/plan.html”（published-vanished）的这一行从 2026-08-01 起已经过期，不再算数 → 还要用的，重新批准：gongkai accept published-vanished water/plan.html --by 姓名 --why 理由`,
		}}, same},
		{row{"item removed, and another answered for", edits(drop(plan), accepting("published-vanished,water/other.html,2026-08-01,张三,误传")), []string{
			`:0:0 error [published-vanished] 公开过的“water/plan.html”没有了 → 误删的，把它的文件放回原处，git 里找得到；改了名的，在新文件里写 旧地址: [water/plan.html]（aliases）；要撤回的，留着文件写 撤回（withdrawn）和原因；确实要去掉：gongkai accept published-vanished water/plan.html --by 姓名 --why 理由`,
		}}, same},
		{row{"item renamed", edits(move(plan, "water/plan-2026.md")), []string{
			`water/plan-2026.md:9:1 error [published-moved] 公开过的地址“water/plan.html”没有了，它现在是“water/plan-2026.html” → 在这一行上面加一行“旧地址: [water/plan.html]”；不该改名的，把文件改回原来的名字`,
		}}, same},
		{row{"item renamed, with its alias", edits(drop(plan), put("water/plan-2026.md", plain("SW/2026-00001", "供水计划", "aliases: [water/plan.html]\n"))), nil}, same},
		{row{"item renamed, with its alias and another date", edits(drop(plan), put("water/plan-2026.md", swapped(plain("SW/2026-00001", "供水计划", "aliases: [water/plan.html]\n"), "published: 2026-02-02", "published: 2026-02-03"))), []string{
			`water/plan-2026.md:6:12 error [published-date] “water/plan.html”的公开日期变了：公布过的是 2026-02-02，现在是 2026-02-03 → 写成“2026-02-02”；内容有更正的写在 更正（changes）里；原来写错的：gongkai accept published-date water/plan.html --by 姓名 --why 理由`,
		}}, same},
		{row{"item withdrawn", edits(swap(plan, "scope:", "withdrawn: {on: 2026-08-01, why: 误传}\nscope:")), nil}, same},
		{row{"item removed, its address taken by another's alias", edits(drop(plan), swap(budget, "aliases: [", "aliases: [water/plan.html, ")), []string{
			`finance/2026-budget.md:0:0 error [published-replaced] 公开过的地址“water/plan.html”现在由别的内容占着或转到别处（finance/2026-budget.html） → 从那里的 旧地址（aliases）里去掉它；原来那条信息（索引号“SW/2026-00001”的）改了名的，旧地址写在它的新文件里；没有了的，恢复它，要撤回就写 撤回（withdrawn）；确实要这样：gongkai accept published-replaced water/plan.html --by 姓名 --why 理由`,
		}}, same},
		{row{"item removed, its address taken by another's alias, and answered for", edits(drop(plan), swap(budget, "aliases: [", "aliases: [water/plan.html, "), accepting("published-replaced,water/plan.html,2026-08-01,张三,并入预算")), nil}, same},
		{row{"item removed, its address taken by a page's alias", edits(drop(plan), swap("pages/guide.md", "aliases: [", "aliases: [water/plan.html, ")), []string{
			`:0:0 error [published-replaced] 公开过的地址“water/plan.html”现在由别的内容占着或转到别处（pages/guide.html） → 从那里的 旧地址（aliases）里去掉它；原来那条信息（索引号“SW/2026-00001”的）改了名的，旧地址写在它的新文件里；没有了的，恢复它，要撤回就写 撤回（withdrawn）；确实要这样：gongkai accept published-replaced water/plan.html --by 姓名 --why 理由`,
		}}, same},
		{row{"former address taken over by another item", edits(swap(budget, "aliases: [old/budget.html, /Item/1.aspx]\n", ""), swap(plan, "scope:", "aliases: [old/budget.html, /Item/1.aspx]\nscope:")), []string{
			`water/plan.md:0:0 error [published-replaced] 公开过的地址“Item/1.aspx”现在由别的内容占着或转到别处（water/plan.html） → 从那里的 旧地址（aliases）里去掉它；原来那条信息（索引号“CZ/2026-00001”的）改了名的，旧地址写在它的新文件里；没有了的，恢复它，要撤回就写 撤回（withdrawn）；确实要这样：gongkai accept published-replaced Item/1.aspx --by 姓名 --why 理由`,
			`water/plan.md:0:0 error [published-replaced] 公开过的地址“old/budget.html”现在由别的内容占着或转到别处（water/plan.html） → 从那里的 旧地址（aliases）里去掉它；原来那条信息（索引号“CZ/2026-00001”的）改了名的，旧地址写在它的新文件里；没有了的，恢复它，要撤回就写 撤回（withdrawn）；确实要这样：gongkai accept published-replaced old/budget.html --by 姓名 --why 理由`,
		}}, same},
		{row{"file removed, its address taken by another item", edits(drop("finance/2026-budget.pdf"), swap(budget, "attachments:\n  - file: 2026-budget.pdf\n", ""), swap(plan, "scope:", "aliases: [finance/2026-budget.pdf]\nscope:")), []string{
			`water/plan.md:0:0 error [published-replaced] 公开过的地址“finance/2026-budget.pdf”现在由别的内容占着或转到别处（water/plan.html） → 从那里的 旧地址（aliases）里去掉它；原来那条信息改了名的，旧地址写在它的新文件里；没有了的，恢复它，要撤回就写 撤回（withdrawn）；确实要这样：gongkai accept published-replaced finance/2026-budget.pdf --by 姓名 --why 理由`,
		}}, same},
		{row{"file removed, with an alias of its item", edits(drop("finance/2026-budget.pdf"), swap(budget, "attachments:\n  - file: 2026-budget.pdf\n", ""), swap(budget, "aliases: [", "aliases: [finance/2026-budget.pdf, ")), nil}, same},
		{row{"item renamed, and closed", edits(drop(plan), put("water/plan-2026.md", strings.NewReplacer("scope: public", "scope: limited\naudience: staff\nattribute: public\nreason: {words: 内部}\nlisted: true", "summary: 概述。\n", "", "正文。\n", "").Replace(plain("SW/2026-00001", "供水计划", "aliases: [water/plan.html]\n")))), []string{
			`water/plan-2026.md:6:8 error [published-scope] “water/plan-2026.html”公开过，现在的公开范围是“一定范围内公开” → 改回原来的公开范围；要撤回的，写 撤回（withdrawn）和原因；依规定改为不公开的：gongkai accept published-scope water/plan-2026.html --by 姓名 --why 理由（网址上会留下编号、日期和这个理由）`,
		}}, same},
		{row{"file no longer shown, but named by a draft", edits(swap(budget, "attachments:\n  - file: 2026-budget.pdf\n", ""), put("finance/draft.md", draftOf("CZ/2026-00090", "attachments: [{file: 2026-budget.pdf}]\n"))), []string{
			`finance/2026-budget.md:0:0 error [published-file-vanished] 公开过的文件“finance/2026-budget.pdf”没有了 → 放回原来的文件，最稳妥（新文件用新名字，两个都列出）；改了名的，在信息里写 旧地址: [finance/2026-budget.pdf]（aliases），并让网站服务器采用 register/redirects.txt，否则旧网址打不开；确实要去掉：gongkai accept published-file-vanished finance/2026-budget.pdf --by 姓名 --why 理由`,
			`finance/draft.md:8:9 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这里面加上“批准人: ……”，还有 批准日期 和 已做保密审查: 是`,
		}}, same},
		{row{"file changed, as the changes of a draft say", edits(put("finance/2026-budget.pdf", "%PDF-1.8"), put("finance/draft.md", draftOf("CZ/2026-00090", "attachments: [{file: 2026-budget.pdf}]\nchanges: [{on: 2026-08-01, note: 更正表二}]\n"))), []string{
			`finance/2026-budget.md:18:11 error [published-file-changed] 文件“finance/2026-budget.pdf”公开以后变了，没有写改了什么 → 在这条信息里加 更正（changes）: [{日期: ……, 说明: 改了什么}]；或把新文件换个名字，两个都列出`,
			`finance/draft.md:8:9 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这里面加上“批准人: ……”，还有 批准日期 和 已做保密审查: 是`,
		}}, same},
		{row{"file changed, as the changes of a new item say", edits(put("finance/2026-budget.pdf", "%PDF-1.8"), put("finance/more.md", plain("CZ/2026-00091", "乙", "attachments: [{file: 2026-budget.pdf}]\nchanges: [{on: 2026-08-01, note: 更正表二}]\n"))), []string{
			`finance/2026-budget.md:18:11 error [published-file-changed] 文件“finance/2026-budget.pdf”公开以后变了，没有写改了什么 → 在这条信息里加 更正（changes）: [{日期: ……, 说明: 改了什么}]；或把新文件换个名字，两个都列出`,
		}}, same},
		{row{"file of two changed, as one of them says", edits(put("finance/2026-budget.pdf", "%PDF-1.8"), put("finance/more.md", plain("CZ/2026-00091", "乙", "attachments: [{file: 2026-budget.pdf}]\nchanges: [{on: 2026-08-01, note: 更正表二}]\n"))), []string{
			`finance/2026-budget.md:18:11 error [published-file-changed] 文件“finance/2026-budget.pdf”公开以后变了，没有写改了什么 → 在这条信息里加 更正（changes）: [{日期: ……, 说明: 改了什么}]；或把新文件换个名字，两个都列出`,
		}}, edits(put("finance/more.md", plain("CZ/2026-00091", "乙", "attachments: [{file: 2026-budget.pdf}]\n")))},
		{row{"display ended on a day that nobody knew of", edits(swap(plan, "scope:", "display_until: 2026-03-01\nscope:")), []string{
			`water/plan.md:7:16 error [published-ended] “water/plan.html”正在公开，突然写成只显示到 2026-03-01，没有预先公布过这个日期 → 显示至（display_until）写今天以后的日期，网站会先告诉大家；现在就要撤回的，写 撤回（withdrawn）和原因；确实要这样：gongkai accept published-ended water/plan.html --by 姓名 --why 理由`,
		}}, same},
		{row{"display ended before the day that was known", edits(swap(plan, "scope:", "display_until: 2026-03-01\nscope:")), []string{
			`water/plan.md:7:16 error [published-ended] “water/plan.html”正在公开，突然写成只显示到 2026-03-01，没有预先公布过这个日期 → 显示至（display_until）写今天以后的日期，网站会先告诉大家；现在就要撤回的，写 撤回（withdrawn）和原因；确实要这样：gongkai accept published-ended water/plan.html --by 姓名 --why 理由`,
		}}, edits(swap(plan, "scope:", "display_until: 2027-03-01\nscope:"))},
		{row{"display to end on a day that nobody knew of", edits(swap(plan, "scope:", "display_until: 2026-12-01\nscope:")), nil}, same},
		{row{"withdrawn item shown again", nil, []string{
			`water/plan.md:2:8 error [published-returned] “water/plan.html”从 2026-08-01 起已经不再显示，现在又显示全文 → 在这个文件里写 撤回: {日期: 2026-08-01, 原因: ……}（withdrawn），或恢复 显示至（display_until）；确实要重新公开：gongkai accept published-returned water/plan.html --by 姓名 --why 理由`,
		}}, edits(swap(plan, "scope:", "withdrawn: {on: 2026-08-01, why: 误传}\nscope:"))},
		{row{"ended item shown again", nil, []string{
			`water/plan.md:2:8 error [published-returned] “water/plan.html”从 2026-08-02 起已经不再显示，现在又显示全文 → 在这个文件里写 撤回: {日期: 2026-08-02, 原因: ……}（withdrawn），或恢复 显示至（display_until）；确实要重新公开：gongkai accept published-returned water/plan.html --by 姓名 --why 理由`,
		}}, edits(swap(plan, "scope:", "display_until: 2026-08-01\nscope:"))},
		{row{"alias removed", edits(swap(budget, "aliases: [old/budget.html, /Item/1.aspx]\n", "")), []string{
			`finance/2026-budget.md:20:1 error [published-moved] 公开过的地址“Item/1.aspx”没有了，它现在是“finance/2026-budget.html” → 在这一行上面加一行“旧地址: [Item/1.aspx]”；不该改名的，把文件改回原来的名字`,
			`finance/2026-budget.md:20:1 error [published-moved] 公开过的地址“old/budget.html”没有了，它现在是“finance/2026-budget.html” → 在这一行上面加一行“旧地址: [old/budget.html]”；不该改名的，把文件改回原来的名字`,
		}}, same},
		{row{"item back to draft", edits(swap(plan, "review: {approved_by: 王五, approved_on: 2026-02-01, secrecy: true, checked_by: 赵六}", "review: {drafted_by: 王五}")), []string{
			`water/plan.md:8:9 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这里面加上“批准人: ……”，还有 批准日期 和 已做保密审查: 是`,
			`water/plan.md:8:9 error [published-hidden] 公开过的“water/plan.html”现在不显示了：没有批准，是草稿 → 恢复审核、索引号和公开日期；要撤回的，写 撤回（withdrawn）和原因；确实要去掉：gongkai accept published-hidden water/plan.html --by 姓名 --why 理由`,
		}}, same},
		{row{"item put off", edits(swap(plan, "published: 2026-02-02", "published: 2026-09-02")), []string{
			`water/plan.md:6:12 note [item-ahead] 公开日期 2026-09-02 还没有到，这次不发布 → 到那天会自动发布`,
			`water/plan.md:6:12 error [published-hidden] 公开过的“water/plan.html”现在不显示了：公开日期还没有到 → 恢复审核、索引号和公开日期；要撤回的，写 撤回（withdrawn）和原因；确实要去掉：gongkai accept published-hidden water/plan.html --by 姓名 --why 理由`,
		}}, same},
		{row{"item made limited", edits(swap(plan, "scope: public", "scope: limited\naudience: staff\nattribute: public\nreason: {words: 内部}\nlisted: true"), swap(plan, "summary: 全年供水。\n", ""), swap(plan, "按计划供水。\n", "")), []string{
			`water/plan.md:6:8 error [published-scope] “water/plan.html”公开过，现在的公开范围是“一定范围内公开” → 改回原来的公开范围；要撤回的，写 撤回（withdrawn）和原因；依规定改为不公开的：gongkai accept published-scope water/plan.html --by 姓名 --why 理由（网址上会留下编号、日期和这个理由）`,
		}}, same},
		{row{"item withheld", edits(put(plan, withheldPlan)), []string{
			`water/plan.md:5:8 error [published-scope] “water/plan.html”公开过，现在的公开范围是“不予公开” → 改回原来的公开范围；要撤回的，写 撤回（withdrawn）和原因；依规定改为不公开的：gongkai accept published-scope water/plan.html --by 姓名 --why 理由（网址上会留下编号、日期和这个理由）`,
		}}, same},
		{row{"item withheld, and answered for", edits(put(plan, withheldPlan), accepting("published-scope,water/plan.html,2026-07-01,张三,依法不予公开")), nil}, same},
		{row{"withheld line back to draft, answered for by its address", edits(swap("finance/case.md", "review: {", "review: {drafted_by: 甲} #"), accepting("published-hidden,finance/case.html,2026-08-01,张三,误传")), []string{
			`finance/case.md:8:9 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这里面加上“批准人: ……”，还有 批准日期 和 已做保密审查: 是`,
		}}, same},
		{row{"withheld line removed", edits(drop("finance/case.md")), []string{
			`:0:0 error [published-vanished] 公开过的“CZ/2026-00005”没有了 → 误删的，把它的文件放回原处，git 里找得到；文件还在的，把 索引号（index）改回“CZ/2026-00005”；确实要去掉：gongkai accept published-vanished CZ/2026-00005 --by 姓名 --why 理由`,
		}}, same},
		{row{"day of publication moved", edits(swap(plan, "published: 2026-02-02", "published: 2026-02-03")), []string{
			`water/plan.md:6:12 error [published-date] “water/plan.html”的公开日期变了：公布过的是 2026-02-02，现在是 2026-02-03 → 写成“2026-02-02”；内容有更正的写在 更正（changes）里；原来写错的：gongkai accept published-date water/plan.html --by 姓名 --why 理由`,
		}}, same},
		{row{"day of publication given a time", edits(swap(plan, "published: 2026-02-02", "published: 2026-02-02 09:30")), nil}, same},
		{row{"index number changed", edits(swap(plan, "SW/2026-00001", "SW/2026-00009")), []string{
			`water/plan.md:4:8 error [published-index] “water/plan.html”的索引号变了：公布过的是“SW/2026-00001”，现在是“SW/2026-00009” → 写成“SW/2026-00001”；原来写错的：gongkai accept published-index water/plan.html --by 姓名 --why 理由`,
		}}, same},
		{row{"index number given to another", edits(swap(plan, "SW/2026-00001", "SW/2026-00009"), put("water/second.md", plain("SW/2026-00001", "乙"))), []string{
			`water/plan.md:4:8 error [published-index] “water/plan.html”的索引号变了：公布过的是“SW/2026-00001”，现在是“SW/2026-00009” → 写成“SW/2026-00001”；原来写错的：gongkai accept published-index water/plan.html --by 姓名 --why 理由`,
			`water/second.md:4:8 error [published-index-taken] “water/second.html”的索引号“SW/2026-00001”公布过，是“water/plan.html”的 → 给“water/second.html”一个没有用过的索引号；确实要换：gongkai accept published-index-taken water/second.html --by 姓名 --why 理由`,
		}}, same},
		{row{"file removed", edits(drop("finance/2026-budget.pdf"), swap(budget, "attachments:\n  - file: 2026-budget.pdf\n", "")), []string{
			`finance/2026-budget.md:0:0 error [published-file-vanished] 公开过的文件“finance/2026-budget.pdf”没有了 → 放回原来的文件，最稳妥（新文件用新名字，两个都列出）；改了名的，在信息里写 旧地址: [finance/2026-budget.pdf]（aliases），并让网站服务器采用 register/redirects.txt，否则旧网址打不开；确实要去掉：gongkai accept published-file-vanished finance/2026-budget.pdf --by 姓名 --why 理由`,
		}}, same},
		{row{"file changed", edits(put("finance/2026-budget.pdf", "%PDF-1.8")), []string{
			`finance/2026-budget.md:18:11 error [published-file-changed] 文件“finance/2026-budget.pdf”公开以后变了，没有写改了什么 → 在这条信息里加 更正（changes）: [{日期: ……, 说明: 改了什么}]；或把新文件换个名字，两个都列出`,
		}}, same},
		{row{"file changed, as changes say", edits(put("finance/2026-budget.pdf", "%PDF-1.8"), swap(budget, "records:", "changes: [{on: 2026-08-01, note: 更正表二}]\nrecords:")), nil}, same},
		{row{"file changed after the last of the changes", edits(put("finance/2026-budget.pdf", "%PDF-1.8"), swap(budget, "records:", "changes: [{on: 2026-08-01, note: 更正表二}]\nrecords:")), []string{
			`finance/2026-budget.md:18:11 error [published-file-changed] 文件“finance/2026-budget.pdf”公开以后变了，没有写改了什么 → 在这条信息里加 更正（changes）: [{日期: ……, 说明: 改了什么}]；或把新文件换个名字，两个都列出`,
		}},
			edits(swap(budget, "records:", "changes: [{on: 2026-08-01, note: 更正表一}]\nrecords:"))},
		{row{"row of a table removed", edits(swap("finance/subsidy.csv", "王某,100,2026-12-31,\n", "")), nil}, same},
		{row{"emblem changed", edits(put("emblem.png", "\x89PNG\r\n2")), nil}, same},
		{row{"page removed", edits(drop("pages/guide.md"), swap("index.md", "先看[指南](pages/guide.md)。", "")), []string{
			`:0:0 error [published-vanished] 公开过的“pages/guide.html”没有了 → 误删的，把它的文件放回原处，git 里找得到；改了名的，在新文件里写 旧地址: [pages/guide.html]（aliases）；要撤回的，留着文件写 撤回（withdrawn）和原因；确实要去掉：gongkai accept published-vanished pages/guide.html --by 姓名 --why 理由`,
		}}, same},
		{row{"page back to draft", edits(swap("pages/guide.md", "published: 2026-01-05", "published: 2026-01-05\nreview: {drafted_by: 甲}"), swap("index.md", "先看[指南](pages/guide.md)。", "")), []string{
			`pages/guide.md:4:9 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这里面加上“批准人: ……”，还有 批准日期 和 已做保密审查: 是`,
			`pages/guide.md:4:9 error [published-hidden] 公开过的“pages/guide.html”现在不显示了：没有批准，是草稿 → 恢复审核、索引号和公开日期；要撤回的，写 撤回（withdrawn）和原因；确实要去掉：gongkai accept published-hidden pages/guide.html --by 姓名 --why 理由`,
		}}, same},
		{row{"twin given up", nil, []string{
			`site.yaml:0:0 error [published-variant] 公开过的“zh-hant”版本（zh-hant/ 下的所有网页）没有了 → 在 site.yaml 里恢复 variants: [zh-hant]；确实要去掉：gongkai accept published-variant zh-hant --by 姓名 --why 理由`,
		}}, edits(swap("site.yaml", "timezone:", "variants: [zh-hant]\ntimezone:"))},
		{row{"folder of a department renamed", edits(move("water/plan.md", "shui/plan.md"), move("water/department.md", "shui/department.md"), swap("pages/guide.md", "../water/department.md", "../shui/department.md")), []string{
			`shui/department.md:6:1 error [published-moved] 公开过的地址“water/index.html”没有了，它现在是“shui/index.html” → 在这一行上面加一行“旧地址: [water/index.html]”；不该改名的，把文件改回原来的名字`,
			`shui/plan.md:9:1 error [published-moved] 公开过的地址“water/plan.html”没有了，它现在是“shui/plan.html” → 在这一行上面加一行“旧地址: [water/plan.html]”；不该改名的，把文件改回原来的名字`,
		}}, same},
		{row{"department removed", edits(drop("water/plan.md"), drop("water/department.md"), swap("pages/guide.md", "，供水见[县水务局](../water/department.md)", "")), []string{
			`:0:0 error [published-vanished] 公开过的“water/index.html”没有了 → 误删的，把它的文件放回原处，git 里找得到；改了名的，在新文件里写 旧地址: [water/index.html]（aliases）；要撤回的，留着文件写 撤回（withdrawn）和原因；确实要去掉：gongkai accept published-vanished water/index.html --by 姓名 --why 理由`,
			`:0:0 error [published-vanished] 公开过的“water/plan.html”没有了 → 误删的，把它的文件放回原处，git 里找得到；改了名的，在新文件里写 旧地址: [water/plan.html]（aliases）；要撤回的，留着文件写 撤回（withdrawn）和原因；确实要去掉：gongkai accept published-vanished water/plan.html --by 姓名 --why 理由`,
		}}, same},
		{row{"item that cannot be read", edits(swap(plan, "title: 供水计划", "title: [")), []string{
			`water/plan.md:2:8 error [yaml-bracket] 括号 [ 没有结束 → 在这一行末尾加上“]”`,
		}}, same},
	}
}

const withheldPlan = "---\nindex: SW/2026-00001\nmade: 2026-02-01\npublished: 2026-02-02\nscope: withheld\nreview_due: 2027-02-01\nreason: {words: 影响社会稳定, code: \"14\"}\n" +
	"review: {approved_by: 王五, approved_on: 2026-02-01, secrecy: true, checked_by: 赵六}\n---\n"

// draftOf is an item that waits for its approval.
func draftOf(index, more string) string {
	return swapped(plain(index, "草稿", more), "review: {approved_by: 王五, approved_on: 2026-02-01, secrecy: true, checked_by: 赵六}", "review: {drafted_by: 王五}")
}

func acceptedRows() []row {
	return []row{
		{"accepted without a reason", edits(accepting("published-date,water/plan.html,2026-08-01,张三,")), []string{
			`accepted.csv:2:46 error [accepted-cell] accepted.csv 的“理由”没有写 → 每一行都要写明规则、地址、日期、批准人和理由`,
		}},
		{"accepted rule that asks for no signature", edits(accepting("published-moved,water/plan.html,2026-08-01,张三,误传")), []string{
			`accepted.csv:2:1 error [accepted-rule] accepted.csv 的规则不能是“published-moved” → 可以接受的规则：published-vanished, published-replaced, published-hidden, published-ended, published-scope, published-returned, published-date, published-index, published-index-taken, published-file-vanished, published-variant`,
		}},
		{"corrected on a day to come", edits(swap("water/plan.md", "scope:", "changes: [{on: 2026-09-01, note: 改了数字}]\nscope:")), []string{
			`water/plan.md:7:16 error [changes-ahead] 更正日期 2026-09-01 还没有到 → 写错的，写成如“2026-08-08”的日期，不晚于它；还没有更正的，到那天再写`,
		}},
		{"accepted on no day", edits(accepting("published-date,water/plan.html,昨天,张三,误传")), []string{
			`accepted.csv:2:32 error [accepted-date] accepted.csv 的日期“昨天”读不懂 → 写成如“2026-05-08”的日期`,
		}},
		{"accepted.csv with a heading that nobody knows", edits(put("accepted.csv", "规则,地址,日期,批准,理由\n")), []string{
			`accepted.csv:1:10 error [csv-head] 表头“批准”不认识 → 是不是“批准人”？`,
		}},
		{"accepted.csv without a column", edits(put("accepted.csv", "规则,地址,日期,批准人\n")), []string{
			`accepted.csv:1:1 error [csv-head-missing] 表格缺少“理由”一列 → 在这一行末尾加上“,理由”，下面各行也加上这一格`,
		}},
		{"accepted.csv with spaces within its headings", edits(put("accepted.csv", "规 则,地　址,日期,批准 人,理由\n")), nil},
		{"accepted.csv as a folder", edits(put("accepted.csv/a.txt", "")), []string{
			`accepted.csv:0:0 error [name-reserved] “accepted.csv”是保留的名字，网站自己要用 → 换一个文件夹名`,
		}},
		{"accepted.csv as a link", edits(put("accepted.csv", symlink)), []string{
			`accepted.csv:0:0 error [link-refused] 这是符号链接，不能放在内容里 → 换成真的文件`,
		}},
	}
}
