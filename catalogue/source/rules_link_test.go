package source_test

import "strings"

func fileRows() []row {
	return []row{
		{"attachment misspelt", edits(swap(budget, "file: 2026-budget.pdf", "file: 2026-bugdet.pdf")), []string{
			`finance/2026-budget.md:18:11 error [attachment-missing] 没有附件“2026-bugdet.pdf” → 是不是“2026-budget.pdf”？`,
			`finance/2026-budget.pdf:0:0 warning [attachment-unused] 没有哪条信息用到这个文件，它不会发布 → 要发布的，在那条信息的头部加一行 附件: [{文件: 2026-budget.pdf}]；不要的，删掉这个文件`,
		}},
		{"attachment missing", edits(swap(report, "scope:", "attachments: {file: 决算.xlsx}\nscope:")), []string{
			`finance/treasury/report.md:7:21 error [attachment-missing] 没有附件“决算.xlsx” → 把文件放到“finance/treasury/决算.xlsx”；名字写错的，写成“……”，从这个文件所在的文件夹写起，或以 / 开头从 content/ 写起`,
		}},
		{"attachment outside", edits(swap(report, "scope:", "attachments: {file: ../../../决算.xlsx}\nscope:")), []string{
			`finance/treasury/report.md:7:21 error [link-climbs] 链接“../../../决算.xlsx”指到了内容文件夹外面 → 文件要放在内容文件夹里`,
		}},
		{"table missing", edits(swap(report, "scope:", "records: 决算.csv\nscope:")), []string{
			`finance/treasury/report.md:7:10 error [attachment-missing] 没有附件“决算.csv” → 把文件放到“finance/treasury/决算.csv”；名字写错的，写成“……”，从这个文件所在的文件夹写起，或以 / 开头从 content/ 写起`,
		}},
		{"attachment without a file", edits(swap(report, "scope:", "attachments: [{title: 决算}]\nscope:")), []string{
			`finance/treasury/report.md:7:15 error [key-missing] “attachments”里缺少“文件” → 在这里面加上“文件: ……”`,
		}},
		{"attachment is another's table", edits(put("finance/subsidy-2.csv", "甲\n乙\n"), swap(report, "scope:", "records: ../subsidy-2.csv\nscope:"), swap(budget, "  - file: 2026-budget.pdf", "  - file: 2026-budget.pdf\n  - file: subsidy-2.csv")), []string{
			`finance/2026-budget.md:19:11 error [attachment-table] “subsidy-2.csv”是 finance/treasury/report.md 的数据表：表里有的行到期要隐去，文件不能再整个作附件 → 删掉这个附件，链接到那条信息；或另存一份文件`,
		}},
		{"attachment twice", edits(swap(budget, "  - file: 2026-budget.pdf", "  - file: 2026-budget.pdf\n  - file: /finance/2026-budget.pdf")), []string{
			`finance/2026-budget.md:19:11 warning [attachment-duplicate] 附件“/finance/2026-budget.pdf”写了两次 → 删掉这一项`,
		}},
		{"attachment unused", edits(put("water/a.pdf", "%PDF")), []string{
			`water/a.pdf:0:0 warning [attachment-unused] 没有哪条信息用到这个文件，它不会发布 → 要发布的，在那条信息的头部加一行 附件: [{文件: a.pdf}]；不要的，删掉这个文件`,
		}},
		{"attachment of a page unused", edits(put("pages/a.pdf", "%PDF")), []string{
			`pages/a.pdf:0:0 warning [attachment-unused] 没有哪条信息用到这个文件，它不会发布 → 要发布的，在那条信息的头部加一行 附件: [{文件: a.pdf}]；不要的，删掉这个文件`,
		}},
		{"attachment in other letter case", edits(swap(budget, "file: 2026-budget.pdf", "file: 2026-budget.PDF")), []string{
			`finance/2026-budget.md:18:11 error [attachment-missing] 没有附件“2026-budget.PDF” → 是不是“2026-budget.pdf”？`,
			`finance/2026-budget.pdf:0:0 warning [attachment-unused] 没有哪条信息用到这个文件，它不会发布 → 要发布的，在那条信息的头部加一行 附件: [{文件: 2026-budget.pdf}]；不要的，删掉这个文件`,
		}},
		{"attachment named by a public and a limited item", edits(swap("site.yaml", "repository: public", "repository: private"), swap(relief, "file: relief.pdf", "file: 2026-budget.pdf"), drop("private/finance/relief.pdf")), []string{
			`finance/relief.md:11:22 error [attachment-mixed] 这个文件同时用在公开范围不同的信息里：finance/2026-budget.md → 每个范围用各自的文件`,
		}},
		{"attachment linked from a public text and named by a limited item", edits(swap("site.yaml", "repository: public", "repository: private"), move("private/finance/relief.pdf", "finance/relief.pdf"), swap(report, "国库情况如下。", "见[通报](../relief.pdf)。")), []string{
			`finance/treasury/report.md:10:7 error [attachment-mixed] 这个文件同时用在公开范围不同的信息里：finance/relief.md → 每个范围用各自的文件`,
		}},
		{"attachment of another type", edits(put("finance/2026-budget.pdf", "<html>")), []string{
			`finance/2026-budget.pdf:0:0 warning [attachment-type] 文件名是 .pdf，内容却不像 → 用相应的软件打开，另存为 .pdf；或改成真的扩展名`,
		}},
		{"attachment without a byte", edits(put("finance/2026-budget.pdf", "")), []string{
			`finance/2026-budget.pdf:0:0 warning [attachment-blank] 附件“2026-budget.pdf”是空的，一个字节也没有 → 换上有内容的文件；没有的，从附件里删掉它`,
		}},
		{"attachment that runs", edits(put("water/a.html", "<p>"), swap("water/plan.md", "scope:", "attachments: {file: a.html}\nscope:")), []string{
			`water/a.html:0:0 error [attachment-active] 不能发布 .html 文件：浏览器会执行它 → 换成 PDF、表格或图片`,
		}},
		{"picture with a script", edits(put("water/a.svg", "<svg onload=\"x\"/>"), swap("water/plan.md", "按计划", "![图](a.svg)")), []string{
			`water/a.svg:0:0 error [attachment-active] 不能发布 .svg 文件：浏览器会执行它 → 换成 PDF、表格或图片`,
		}},
		{"attachment too large", edits(put("finance/2026-budget.pdf", "%PDF"+strings.Repeat("x", 997))), []string{
			`finance/2026-budget.pdf:0:0 error [attachment-too-large] 附件有 1001 字节，超过上限 1000 字节 → 压缩或拆分，或在 site.yaml 的 限额（limits）里提高上限`,
		}},
	}
}

func linkRows() []row {
	plan := func(text string) []edit { return edits(swap("water/plan.md", "按计划供水。", text)) }
	return []row{
		{"link to nothing", plan("按计划供水，见[预算](../finance/2026-bugdet.md)。"), []string{
			`water/plan.md:10:13 error [link-broken] 链接“../finance/2026-bugdet.md”指向的文件不存在 → 是不是“../finance/2026-budget.md”？`,
		}},
		{"link to nothing like it", plan("见[预算](预算.md)。"), []string{
			`water/plan.md:10:7 error [link-broken] 链接“预算.md”指向的文件不存在 → 写成“……”，从这个文件所在的文件夹写起，或以 / 开头从 content/ 写起，如 /finance/2026-budget.md`,
		}},
		{"image missing", plan("![图](图.png)"), []string{
			`water/plan.md:10:6 error [link-broken] 链接“图.png”指向的文件不存在 → 把文件放到“water/图.png”；名字写错的，写成“……”，从这个文件所在的文件夹写起，或以 / 开头从 content/ 写起`,
		}},
		{"picture that is a text", plan("![预算](../finance/2026-budget.md)"), []string{
			`water/plan.md:10:7 error [link-image] “../finance/2026-budget.md”不是图片，不能用 ![] 插入 → 去掉前面的 !，写成链接：[文字](../finance/2026-budget.md)`,
		}},
		{"picture that is a document", plan("![预算](/finance/2026-budget.pdf)"), []string{
			`water/plan.md:10:7 error [link-image] “/finance/2026-budget.pdf”不是图片，不能用 ![] 插入 → 去掉前面的 !，写成链接：[文字](/finance/2026-budget.pdf)`,
		}},
		{"alias in other capitals", edits(swap(report, "scope:", "aliases: [Finance/gone.html]\nscope:")), []string{
			`finance/treasury/report.md:7:11 error [alias-taken] 旧地址“Finance/gone.html”已经是 finance/department.md 的网址 → 删掉这个旧地址，或改那个文件的名字`,
		}},
		{"page without approval", edits(swap("pages/guide.md", "title:", "review: {drafted_by: 张三}\ntitle:")), []string{
			`index.md:1:13 error [link-hidden] “pages/guide.md”现在没有网页（草稿、未到公开日期、未列出或不予公开），不能从公开的文字链接到它 → 删掉这个链接，或等对方发布后再写；依申请公开、一定范围内公开的，可以让对方列出（列出: 是，或 listed: true）`,
			`pages/guide.md:2:9 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这里面加上“批准人: ……”，还有 批准日期 和 已做保密审查: 是`,
		}},
		{"page to come", edits(swap("pages/guide.md", "2026-01-05", "2027-01-01")), []string{
			`index.md:1:13 error [link-hidden] “pages/guide.md”现在没有网页（草稿、未到公开日期、未列出或不予公开），不能从公开的文字链接到它 → 删掉这个链接，或等对方发布后再写；依申请公开、一定范围内公开的，可以让对方列出（列出: 是，或 listed: true）`,
			`pages/guide.md:3:12 note [item-ahead] 公开日期 2027-01-01 还没有到，这次不发布 → 到那天会自动发布`,
		}},
		{"imported from nowhere", edits(swap(report, "scope:", "imported: {from: ''}\nscope:")), []string{
			`finance/treasury/report.md:7:11 error [key-missing] “imported”里缺少“来源” → 在这里面加上“来源: ……”`,
		}},
		{"title that turns round", edits(swap(report, "国库年报", "\"国库\\u202E年报\"")), []string{
			`finance/treasury/report.md:2:8 error [value-character] 值里有看不见的字符 U+202E，会让文字看起来不是写的那样，或者搜不到 → 写成“……”，用键盘重新输入整个值`,
		}},
		{"link to a generated page", plan("见[预算](../finance/2026-budget.html)。"), []string{
			`water/plan.md:10:7 error [link-html] 链接“../finance/2026-budget.html”写的是网页地址 → 写成“/finance/2026-budget.md”，Markdown 文件的路径`,
		}},
		{"link to a generated page of nothing", plan("见[预算](../finance/预算.html)。"), []string{
			`water/plan.md:10:7 error [link-broken] 链接“../finance/预算.html”指向的文件不存在 → 把文件放到“finance/预算.html”；名字写错的，写成“……”，从这个文件所在的文件夹写起，或以 / 开头从 content/ 写起`,
		}},
		{"link outside", plan("见[预算](../../预算.md)。"), []string{
			`water/plan.md:10:7 error [link-climbs] 链接“../../预算.md”指到了内容文件夹外面 → 文件要放在内容文件夹里`,
		}},
		{"link from the root outside", plan("见[预算](/../预算.md)。"), []string{
			`water/plan.md:10:7 error [link-climbs] 链接“/../预算.md”指到了内容文件夹外面 → 文件要放在内容文件夹里`,
		}},
		{"link from the root", plan("见[预算](/finance/2026-budget.md)。"), nil},
		{"link to a department's folder", plan("见[财政局](/finance/)。"), nil},
		{"link in percent-encoding", append(plan("见[原件](%E7%94%B2.pdf)。"), put("water/甲.pdf", "%PDF")), nil},
		{"link to a draft", edits(swap("water/plan.md", "review: {approved_by: 王五, approved_on: 2026-02-01, secrecy: true, checked_by: 赵六}\n", ""), swap(report, "国库情况如下。", "见[供水](/water/plan.md)。")), []string{
			`finance/treasury/report.md:10:7 error [link-hidden] “/water/plan.md”现在没有网页（草稿、未到公开日期、未列出或不予公开），不能从公开的文字链接到它 → 删掉这个链接，或等对方发布后再写；依申请公开、一定范围内公开的，可以让对方列出（列出: 是，或 listed: true）`,
			`water/plan.md:8:1 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这一行上面加一行“审核: {拟稿人: ……, 核稿人: ……, 批准人: ……, 批准日期: ……, 已做保密审查: 是}”`,
		}},
		{"link to an item that is still to come", edits(swap("water/plan.md", "published: 2026-02-02", "published: 2026-09-01"), swap(report, "国库情况如下。", "见[供水](/water/plan.md)。")), []string{
			`finance/treasury/report.md:10:7 error [link-hidden] “/water/plan.md”现在没有网页（草稿、未到公开日期、未列出或不予公开），不能从公开的文字链接到它 → 删掉这个链接，或等对方发布后再写；依申请公开、一定范围内公开的，可以让对方列出（列出: 是，或 listed: true）`,
			`water/plan.md:6:12 note [item-ahead] 公开日期 2026-09-01 还没有到，这次不发布 → 到那天会自动发布`,
		}},
		{"link to an unlisted item", append(plan("见[账户](/finance/request.md)。"), swap(request, "listed: true\n", ""), swap(request, "title: 账户明细\n", "")), []string{
			`water/plan.md:10:7 error [link-hidden] “/finance/request.md”现在没有网页（草稿、未到公开日期、未列出或不予公开），不能从公开的文字链接到它 → 删掉这个链接，或等对方发布后再写；依申请公开、一定范围内公开的，可以让对方列出（列出: 是，或 listed: true）`,
		}},
		{"link to a line", plan("见[案件](/finance/case.md)。"), []string{
			`water/plan.md:10:7 error [link-hidden] “/finance/case.md”现在没有网页（草稿、未到公开日期、未列出或不予公开），不能从公开的文字链接到它 → 删掉这个链接，或等对方发布后再写；依申请公开、一定范围内公开的，可以让对方列出（列出: 是，或 listed: true）`,
		}},
		{"link to a listed item", plan("见[账户](/finance/request.md)。"), nil},
		{"link from a draft to a draft", edits(swap("water/plan.md", "review: {approved_by: 王五, approved_on: 2026-02-01, secrecy: true, checked_by: 赵六}\n", ""), swap("water/plan.md", "按计划", "[见草稿](b.md)"),
			put("water/b.md", strings.Replace(plain("SW/2026-00002", "甲"), "approved_by: 王五", "drafted_by: 王五", 1))), []string{
			`water/b.md:8:9 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这里面加上“批准人: ……”，还有 批准日期 和 已做保密审查: 是`,
			`water/plan.md:8:1 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这一行上面加一行“审核: {拟稿人: ……, 核稿人: ……, 批准人: ……, 批准日期: ……, 已做保密审查: 是}”`,
		}},
		{"link to a withdrawn item", plan("见[旧规定](/finance/old.md)。"), []string{
			`water/plan.md:10:8 warning [link-gone] 链接的“/finance/old.md”已经不再显示，读者只能看到说明 → 改链到替代它的信息，或删掉链接`,
		}},
		{"link to a broken item", append(plan("见[年报](/finance/treasury/report.md)。"), swap(report, "title: 国库年报", "title: \"国库年报")), []string{
			`finance/treasury/report.md:2:8 error [yaml-quote] 引号没有结束 → 在这一行末尾加上“"”`,
		}},
		{"fragment of another text", plan("见[总表](/finance/2026-budget.md#收支总览)。"), []string{
			`water/plan.md:10:30 error [link-fragment] “/finance/2026-budget.md”里没有“#收支总览”这个标题 → 是不是“#收支总表”？`,
		}},
		{"fragment of a text without headings", plan("见[国库](/finance/treasury/report.md#一)。"), []string{
			`water/plan.md:10:34 error [link-fragment] “/finance/treasury/report.md”里没有“#一”这个标题 → 删掉标出的，那里没有小标题`,
		}},
		{"fragment of an item without text", plan("见[账户](/finance/request.md#一)。"), []string{
			`water/plan.md:10:26 error [link-fragment] “/finance/request.md”里没有“#一”这个标题 → 删掉标出的，那里没有小标题`,
		}},
		{"fragment of its own text", plan("## 甲\n\n见[甲](#甲)、[乙](#乙)。"), []string{
			`water/plan.md:12:14 error [link-fragment] “plan.md”里没有“#乙”这个标题 → 是不是“#甲”？`,
		}},
		{"link of a limited text to another audience's", edits(put("private/finance/relief.md", "见[账户](b.md)。\n"), put("finance/b.md",
			"---\ntitle: 村务\nindex: CZ/2026-00007\nmade: 2026-02-01\npublished: 2026-02-02\nscope: limited\nattribute: public\naudience: villagers\nreason: {words: 村内}\nreview: {approved_by: 甲, approved_on: 2026-02-01, secrecy: true, checked_by: 赵六}\n---\n")), []string{
			`finance/b.md:2:8 error [item-title-not-public] “一定范围内公开”的信息没有列出，标题却写在看得到的仓库里 → 标题可以让人知道的，写 列出: 是（或 listed: true）；不能的，把整个文件移到 --private 的文件夹里`,
			`finance/relief.md:1:7 error [link-hidden] “b.md”现在没有网页（草稿、未到公开日期、未列出或不予公开），不能从公开的文字链接到它 → 删掉这个链接，或等对方发布后再写；依申请公开、一定范围内公开的，可以让对方列出（列出: 是，或 listed: true）`,
		}},
	}
}
