package source_test

import "strings"

const budget, notice, request, relief, withheld, old = "finance/2026-budget.md", "finance/notice.md", "finance/request.md", "finance/relief.md", "finance/case.md", "finance/old.md"

func itemRows() []row {
	return []row{
		{"item without title", edits(swap(report, "title: 国库年报\n", "")), []string{
			`finance/treasury/report.md:8:1 error [item-title-missing] 缺少标题 → 在这一行上面加一行“标题: ……”`,
		}},
		{"item with an empty title", edits(swap(report, "title: 国库年报", "title: \"\"")), []string{
			`finance/treasury/report.md:2:8 error [item-title-missing] 缺少标题 → 写成“……”`,
		}},
		{"item without index", edits(swap(report, "index: GK/2026-00001\n", "")), []string{
			`finance/treasury/report.md:8:1 error [item-index-missing] 缺少索引号 → 在这一行上面加一行“索引号: "GK/2026-00001"”`,
		}},
		{"item without date", edits(swap(report, "made: 2026-02-01\n", "")), []string{
			`finance/treasury/report.md:8:1 error [item-made-missing] 缺少生成日期 → 在这一行上面加一行“生成日期: ……”，写文件做成的日期，如 2026-05-08`,
		}},
		{"item without day of publication", edits(swap(report, "published: 2026-02-02\n", "")), []string{
			`finance/treasury/report.md:8:1 error [item-published-missing] 缺少公开日期 → 在这一行上面加一行“公开日期: ……”，写公开的日期，如 2026-05-08`,
		}},
		{"item without summary", edits(swap(report, "summary: 国库情况。\n", "")), []string{
			`finance/treasury/report.md:8:1 warning [item-summary-missing] 缺少内容概述；页面上用正文第一句代替 → 在这一行上面加一行“内容概述: ……”，用一两句话写清内容，不超过 200 字`,
		}},
		{"summary too long", edits(swap(report, "summary: 国库情况。", "summary: "+strings.Repeat("字", 201))), []string{
			`finance/treasury/report.md:3:10 error [item-summary-long] 内容概述有 201 字，超过 200 字 → 写成“……”，不超过 200 字`,
		}},
		{"summary just long enough", edits(swap(report, "summary: 国库情况。", "summary: "+strings.Repeat("字", 200))), nil},
		{"item without text", edits(swap(report, "国库情况如下。\n", "")), []string{
			`finance/treasury/report.md:9:1 warning [item-empty] 这条信息没有正文，也没有附件和数据表 → 在这一行下面加一行“……”，写正文；只有附件的，在这一行上面加一行“附件: [{文件: ……}]”`,
		}},
		{"places that a person has to fill in", edits(swap(report, "国库情况如下。\n", "电话【待填：总机】，地址【fill in\n"), swap(report, "summary: 国库情况。", "summary: 【待填】")), []string{
			`finance/treasury/report.md:3:10 warning [place-unfilled] “【待填】”还没有填，读者会看到 → 换成“……”，填真的内容，连括号一起换掉；没有的，删掉这一行`,
			`finance/treasury/report.md:10:3 warning [place-unfilled] “【待填：总机】”还没有填，读者会看到 → 换成“……”，填真的内容，连括号一起换掉；没有的，删掉这一行`,
			`finance/treasury/report.md:10:13 warning [place-unfilled] “【fill in”还没有填，读者会看到 → 换成“……”，填真的内容，连括号一起换掉；没有的，删掉这一行`,
		}},
		{"step without matter", edits(swap(report, "scope:", "step: result\nscope:")), []string{
			`finance/treasury/report.md:7:7 warning [item-step-alone] 写了环节，没有写是哪件事 → 在这一行下面加一行“事件: ……”，同一件事的各条写同一个名字`,
		}},
		{"draft", edits(swap(report, "review: {approved_by: 李四, approved_on: 2026-02-01, secrecy: true, checked_by: 赵六}\n", "")), []string{
			`finance/treasury/report.md:8:1 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这一行上面加一行“审核: {拟稿人: ……, 核稿人: ……, 批准人: ……, 批准日期: ……, 已做保密审查: 是}”`,
		}},
		{"draft with a review that is not over", edits(swap(report, "approved_by: 李四, approved_on: 2026-02-01, secrecy: true", "drafted_by: 李四")), []string{
			`finance/treasury/report.md:8:9 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这里面加上“批准人: ……”，还有 批准日期 和 已做保密审查: 是`,
		}},
		{"taken over from a public register", edits(swap(report, "review: {approved_by: 李四, approved_on: 2026-02-01, secrecy: true, checked_by: 赵六}", "imported: {from: https://a.gov.cn/1.html}")), nil},
		{"published later", edits(swap(report, "published: 2026-02-02", "published: 2026-08-09 08:00")), []string{
			`finance/treasury/report.md:6:12 note [item-ahead] 公开日期 2026-08-09 还没有到，这次不发布 → 到那天会自动发布`,
		}},
		{"published today", edits(swap(report, "published: 2026-02-02", "published: 2026-08-08 23:59")), nil},
		{"approved on no day", edits(swap(report, "approved_on: 2026-02-01, ", "")), []string{
			`finance/treasury/report.md:8:23 error [item-approval-date-missing] 写了批准人，没有写批准日期 → 在这一项后面加上“批准日期: ……”，写哪天批准的，如 2026-05-08`,
		}},
		{"secrecy review not recorded", edits(swap(report, ", secrecy: true", "")), []string{
			`finance/treasury/report.md:8:23 error [item-secrecy-unchecked] 已经批准，但没有记明做过保密审查（条例第十七条） → 审查过的，在这一项后面加上“已做保密审查: 是”；没有审查的，先审查`,
		}},
		{"secrecy review not done", edits(swap(report, "secrecy: true", "secrecy: false")), []string{
			`finance/treasury/report.md:8:61 error [item-secrecy-unchecked] 已经批准，但没有记明做过保密审查（条例第十七条） → 审查过的，写成“是”；没有审查的，先审查`,
		}},
		{"topic unknown", edits(swap(budget, "topic: budget", "topic: bugdet")), []string{
			`finance/2026-budget.md:11:8 error [item-topic-unknown] site.yaml 里没有主题“bugdet” → 是不是“budget”？`,
		}},
		{"topic by its name", edits(swap(budget, "topic: budget", "topic: 财政预决算")), []string{
			`finance/2026-budget.md:11:8 error [item-topic-unknown] site.yaml 里没有主题“财政预决算” → 是不是“budget”？`,
		}},
		{"consultation without a window", edits(swap("water/plan.md", "scope:", "kind: consultation\nscope:")), []string{
			`water/plan.md:7:7 warning [item-window-missing] 意见征集没有写从哪天到哪天（重大行政决策程序暂行条例第十五条） → 在这一行下面加一行“征集期: {开始: ……, 截止: ……}”，写从哪天到哪天，如 2026-05-08；是征集结果的，在这一行下面加一行“环节: 结果”`,
		}},
		{"outcome of a consultation", edits(swap("water/plan.md", "scope:", "kind: consultation\nmatter: 规划\nstep: result\nscope:")), nil},
		{"a scope that does not exist hides nothing else", edits(swap(budget, "scope: public", "scope: 公开"), swap(budget, "topic: budget", "topic: bugdet"), swap(budget, `entry: "001"`, "entry: \"009\""), swap(budget, "file: 2026-budget.pdf", "file: 2026-bugdet.pdf")), []string{
			`finance/2026-budget.md:9:8 error [value-choice] “scope”不能是“公开” → 可以写：主动公开、依申请公开、一定范围内公开、不予公开`,
			`finance/2026-budget.md:10:8 error [item-entry-unknown] 没有公开事项“009” → 可以写：001、002、003`,
			`finance/2026-budget.md:11:8 error [item-topic-unknown] site.yaml 里没有主题“bugdet” → 是不是“budget”？`,
			`finance/2026-budget.md:18:11 error [attachment-missing] 没有附件“2026-bugdet.pdf” → 是不是“2026-budget.pdf”？`,
		}},
		{"a mistake in site.yaml hides no topic", edits(swap("site.yaml", "repository:", "repositry:"), swap(budget, "topic: budget", "topic: bugdet")), []string{
			`finance/2026-budget.md:11:8 error [item-topic-unknown] site.yaml 里没有主题“bugdet” → 是不是“budget”？`,
			`site.yaml:3:1 error [key-unknown] 没有“repositry”这一项 → 是不是“repository”？`,
		}},
		{"entry whose number is also a standard's name", edits(put("standards/001.csv", "序号,公开内容,公开对象,公开方式\n1,甲,全社会,主动公开\n")), nil},
		{"front page that waits", edits(put("index.md", "---\ntitle: 首页\nreview: {drafted_by: 甲}\n---\n欢迎。\n")), []string{
			`index.md:3:9 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这里面加上“批准人: ……”，还有 批准日期 和 已做保密审查: 是`,
		}},
		{"front page of tomorrow", edits(put("index.md", "---\ntitle: 首页\npublished: 2027-01-01\n---\n欢迎。\n")), []string{
			`index.md:3:12 note [item-ahead] 公开日期 2027-01-01 还没有到，这次不发布 → 到那天会自动发布`,
		}},
		{"department that cannot be read, with a file that it names", edits(put("water/department.md", "---\nname: 水务局\n见[文件](a.pdf)。\n"), put("water/a.pdf", "%PDF")), []string{
			`water/department.md:3:1 error [front-unclosed] 元数据没有结束：这里应当有一行 --- → 在这一行上面加一行“---”（三个英文减号，从行首写起）`,
		}},
		{"public, with the signs of withholding", edits(swap(budget, "scope: public", "scope: public\nreason: {words: 秘密, code: \"14\"}\nreview_due: 2027-01-01")), []string{
			`finance/2026-budget.md:11:13 error [item-withheld-signs] 公开范围是主动公开，却写了不予公开才有的依据条款或复审日期 → 确实主动公开的，删掉这一项（条款、复审日期都不写）；不予公开的，改公开范围`,
		}},
		{"heading like display_until", edits(put("finance/subsidy.csv", "姓名,显示到\n甲,2026-02-01\n")), []string{
			`finance/subsidy.csv:1:4 error [csv-head-unsure] 表头“显示到”像是“显示至”，但不是；这样没有一行会到期隐去 → 决定每行显示到哪天、是否撤回的，写成“显示至”；别的意思的，换个叫法`,
		}},
		{"heading with an invisible character", edits(put("finance/subsidy.csv", "姓名,显示至\u200b\n甲,2026-02-01\n")), []string{
			`finance/subsidy.csv:1:4 error [csv-head-unsure] 表头“显示至` + "\u200b" + `”像是“显示至”，但不是；这样没有一行会到期隐去 → 决定每行显示到哪天、是否撤回的，写成“显示至”；别的意思的，换个叫法`,
			`finance/subsidy.csv:1:4 error [value-character] 值里有看不见的字符 U+200B，会让文字看起来不是写的那样，或者搜不到 → 写成“显示至”（删掉这个字符）`,
		}},
		{"heading below a title", edits(put("finance/subsidy.csv", "补贴名单,\n姓名,显示至\n甲,2026-02-01\n")), []string{
			`finance/subsidy.csv:2:4 error [csv-head-late] “显示至”应当在第一行：表头上面不能有别的行 → 删掉这一行上面的各行`,
		}},
		{"table with ended rows as an attachment", edits(swap("water/plan.md", "scope:", "attachments: [{file: 名单.csv}]\nscope:"), put("water/名单.csv", "姓名,\"显示至\"\r\n甲,2026-02-01\n")), []string{
			`water/plan.md:7:22 error [attachment-ruled] “名单.csv”有“显示至”一栏，作附件会整个公开，到期的行也不隐去 → 改写在 数据表（records）里；真要整个公开，就把这一栏改名`,
		}},
		{"records that are no attachment", edits(swap(budget, "records: subsidy.csv", "records: /site.yaml")), []string{
			`finance/2026-budget.md:19:10 error [attachment-missing] 没有附件“/site.yaml” → 把文件放到“site.yaml”；名字写错的，写成“……”，从这个文件所在的文件夹写起，或以 / 开头从 content/ 写起`,
			`finance/subsidy.csv:0:0 warning [attachment-unused] 没有哪条信息用到这个文件，它不会发布 → 要发布的，在那条信息的头部加一行 附件: [{文件: subsidy.csv}]；不要的，删掉这个文件`,
		}},
		{"topic written twice", edits(swap(budget, "topic: budget", "topic: [budget, budget]")), []string{
			`finance/2026-budget.md:11:17 warning [value-repeated] “topic”里的“budget”写了两次 → 删掉标出的一个`,
		}},
		{"entry unknown", edits(swap(budget, `entry: "001"`, "entry: 1")), []string{
			`finance/2026-budget.md:10:8 error [item-entry-unknown] 没有公开事项“1” → 是不是“"001"”？连英文双引号一起写，前面的零才不会丢`,
		}},
		{"entry of a standard unknown", edits(swap(budget, `entry: "001"`, "entry: budget/9")), []string{
			`finance/2026-budget.md:10:8 error [item-entry-unknown] 没有公开事项“budget/9” → 是不是“budget/1”？`,
		}},
		{"entry of a standard", edits(swap(budget, `entry: "001"`, "entry: budget/1")), nil},
		{"entry of a standard that binds others", edits(swap("standards/budget.csv", "各部门", "财政部门"), swap("water/plan.md", "scope:", "entry: budget/1\nscope:")), []string{
			`water/plan.md:7:8 warning [item-entry-unbound] “budget/1”是标准目录“budget”的事项，本部门没有列入这个标准，做到了也看不出来 → 在 water/department.md 的 标准目录（standards）里加上 budget，或核对编号`,
		}},
		{"entry of a standard whose publishers are all departments", edits(swap("water/plan.md", "scope:", "entry: budget/1\nscope:")), nil},
		{"entry of the regulation, which site.yaml says binds all", edits(swap("site.yaml", "rules:", "report: {standards: [regulation]}\nrules:"), swap("water/plan.md", "scope:", "entry: regulation/20-5\nscope:")), nil},
		{"entry of the regulation that it does not have", edits(swap("site.yaml", "rules:", "report: {standards: [regulation]}\nrules:"), swap("water/plan.md", "scope:", "entry: regulation/20-51\nscope:")), []string{
			`water/plan.md:7:8 error [item-entry-unknown] 没有公开事项“regulation/20-51” → 写成“……”，部门的 catalogue.csv 里有的编号；那里还没有的，先在那里加一行`,
		}},
		{"entry of a regulation of the site's own", edits(put("standards/regulation.csv", "序号,公开内容,公开对象,公开方式\n甲,乙,全社会,主动公开\n"), swap("water/department.md", "kind:", "standards: [regulation]\nkind:"), swap("water/plan.md", "scope:", "entry: regulation/甲\nscope:")), nil},
		{"entry where there are no duties", edits(swap("water/plan.md", "scope:", "entry: \"001\"\nscope:")), []string{
			`water/plan.md:7:8 error [item-entry-unknown] 没有公开事项“001” → 写成“……”，部门的 catalogue.csv 里有的编号；那里还没有的，先在那里加一行`,
		}},
		{"entry of the department above", edits(swap(report, "scope:", "entry: \"001\"\nscope:")), nil},
		{"relation to nothing", edits(swap(notice, "对象: 2026-budget.md", "对象: 2026-bugdet.md")), []string{
			`finance/notice.md:13:10 error [relation-broken] 相关信息“2026-bugdet.md”不存在 → 是不是“2026-budget.md”？`,
		}},
		{"relation to nothing like it", edits(swap(notice, "对象: 2026-budget.md", "对象: ../water/没有.md")), []string{
			`finance/notice.md:13:10 error [relation-broken] 相关信息“../water/没有.md”不存在 → 写成“……”，从这个文件所在的文件夹写起，或以 / 开头从 content/ 写起，如 /finance/2026-budget.md`,
		}},
		{"relation to itself", edits(swap(notice, "对象: 2026-budget.md", "对象: notice.md")), []string{
			`finance/notice.md:13:10 error [relation-self] 相关信息指向了自己 → 写成“……”，对方的文件`,
		}},
		{"relation that climbs", edits(swap(notice, "对象: 2026-budget.md", "对象: ../../a.md")), []string{
			`finance/notice.md:13:10 error [link-climbs] 链接“../../a.md”指到了内容文件夹外面 → 文件要放在内容文件夹里`,
		}},
		{"relation to a draft", edits(swap("water/plan.md", "review: {approved_by: 王五, approved_on: 2026-02-01, secrecy: true, checked_by: 赵六}\n", ""), swap(notice, "对象: 2026-budget.md", "对象: /water/plan.md")), []string{
			`finance/notice.md:13:10 error [relation-hidden] “/water/plan.md”现在没有网页（草稿、未到公开日期、未列出或不予公开），不能从公开的信息指向它 → 删掉这个关系，或等对方发布后再写；依申请公开、一定范围内公开的，可以让对方列出（列出: 是，或 listed: true）`,
			`water/plan.md:8:1 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这一行上面加一行“审核: {拟稿人: ……, 核稿人: ……, 批准人: ……, 批准日期: ……, 已做保密审查: 是}”`,
		}},
		{"relation to an unlisted item", edits(swap(request, "title: 账户明细\n", ""), swap(request, "listed: true\n", ""), swap(notice, "对象: 2026-budget.md", "对象: request.md")), []string{
			`finance/notice.md:13:10 error [relation-hidden] “request.md”现在没有网页（草稿、未到公开日期、未列出或不予公开），不能从公开的信息指向它 → 删掉这个关系，或等对方发布后再写；依申请公开、一定范围内公开的，可以让对方列出（列出: 是，或 listed: true）`,
		}},
		{"relation to a line", edits(swap(notice, "对象: 2026-budget.md", "对象: case.md")), []string{
			`finance/notice.md:13:10 error [relation-hidden] “case.md”现在没有网页（草稿、未到公开日期、未列出或不予公开），不能从公开的信息指向它 → 删掉这个关系，或等对方发布后再写；依申请公开、一定范围内公开的，可以让对方列出（列出: 是，或 listed: true）`,
		}},
		{"relation to a listed item", edits(swap(notice, "对象: 2026-budget.md", "对象: request.md")), nil},
		{"relation of a draft to a draft", edits(swap(notice, "审核: {批准人: 张三, 批准日期: 2026-03-02, 已做保密审查: 是, 核稿人: 赵六}\n", ""), swap(budget, "  approved_by: 张三\n", "")), []string{
			`finance/2026-budget.md:13:3 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这里面加上“批准人: ……”，还有 批准日期 和 已做保密审查: 是`,
			`finance/notice.md:15:1 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这一行上面加一行“审核: {拟稿人: ……, 核稿人: ……, 批准人: ……, 批准日期: ……, 已做保密审查: 是}”`,
			`pages/guide.md:8:11 error [link-hidden] “/finance/2026-budget.md”现在没有网页（草稿、未到公开日期、未列出或不予公开），不能从公开的文字链接到它 → 删掉这个链接，或等对方发布后再写；依申请公开、一定范围内公开的，可以让对方列出（列出: 是，或 listed: true）`,
		}},
	}
}

func scopeRows() []row {
	return []row{
		{"no scope", edits(swap(report, "scope: public\n", "")), []string{
			`finance/treasury/report.md:8:1 error [item-scope-missing] 没有写公开范围；公开范围没有默认值 → 在这一行上面加一行“公开范围: ……”，写 主动公开、依申请公开、一定范围内公开 或 不予公开`,
		}},
		{"scope empty", edits(swap(report, "scope: public", "scope:")), []string{
			`finance/treasury/report.md:7:1 error [value-empty] “scope”后面没有值 → 在冒号后面写上 主动公开、依申请公开、一定范围内公开 或 不予公开`,
		}},
		{"scope of the entry", edits(swap(budget, "scope: public\n", "")), nil},
		{"scope wider than the entry's", edits(swap(budget, `entry: "001"`, `entry: "003"`)), []string{
			`finance/2026-budget.md:9:8 error [item-scope-wider] 公开范围是“主动公开”，比公开事项“003”规定的“依申请公开”宽 → 写成“依申请公开”；公开事项写错的，先改公开事项`,
		}},
		{"scope wider than the second entry's", edits(swap(budget, `entry: "001"`, `entry: ["001", "002"]`), swap(budget, "scope: public\n", "")), []string{
			`finance/2026-budget.md:9:9 error [item-scope-wider] 公开范围是“主动公开”，比公开事项“002”规定的“一定范围内公开”宽 → 写成“一定范围内公开”；公开事项写错的，先改公开事项`,
		}},
		{"scope wider than the original's", edits(swap(report, "scope: public", "scope: public\nsource: {issuer: 省财政厅, attribute: 依申请公开}")), []string{
			`finance/treasury/report.md:7:8 error [item-scope-source] 原文是“依申请公开”，转载不能更宽 → 写成“依申请公开”，和原文一样`,
		}},
		{"no reason", edits(swap(request, "reason: {words: 涉及账户安全}\n", "")), []string{
			`finance/request.md:6:8 error [item-reason-missing] 不是主动公开，要写理由 → 在这一行下面加一行“理由: {说明: ……}”，用一句话说明`,
		}},
		{"reason without words", edits(swap(withheld, "words: 影响社会稳定, ", "")), []string{
			`finance/case.md:7:9 error [item-reason-missing] 不是主动公开，要写理由 → 在这里面加上“说明: ……”，用一句话说明`,
		}},
		{"withheld without article", edits(swap(withheld, `, code: "14"`, "")), []string{
			`finance/case.md:7:9 error [item-reason-code-missing] 不予公开要写依据条例哪一条 → 在这里面加上“条款: ……”，写 14、15、16（条例第几条）或 law（其他法律）`,
		}},
		{"article on an item on request", edits(swap(request, "涉及账户安全", `涉及账户安全, code: "15"`)), []string{
			`finance/request.md:8:31 error [item-reason-code-misused] 条例第十四至十六条是不予公开的依据，不能用在“依申请公开”上 → 删掉这一项，只写 说明；确实不予公开的，把公开范围改成 不予公开`,
		}},
		{"article unknown", edits(swap(withheld, `"14"`, `"19"`)), []string{
			`finance/case.md:7:31 error [value-choice] “code”不能是“19” → 可以写：第十四条、第十五条、第十六条、其他法律`,
		}},
		{"other law not named", edits(swap(withheld, `"14"`, "law")), []string{
			`finance/case.md:7:31 error [item-reason-basis-missing] 依据其他法律，要写明是哪部法律哪一条 → 在这一项后面加上“依据: ……”，写哪部法律哪一条，如 《统计法》第九条`,
		}},
		{"other law named", edits(swap(withheld, `"14"`, "law, basis: 统计法第九条")), nil},
		{"withheld beyond its day", edits(swap(withheld, "2027-02-01", "2025-02-01")), []string{
			`finance/case.md:6:13 warning [item-review-overdue] 复审日期 2025-02-01 已经过了（条例第十八条） → 复审后仍不公开的，写成如“2027-05-08”的下一次日期；可以公开的，改公开范围`,
		}},
		{"withheld for good", edits(swap(withheld, "review_due: 2027-02-01\n", "")), []string{
			`finance/case.md:8:1 error [item-review-due-missing] 不予公开的信息要写复审日期（条例第十八条） → 在这一行上面加一行“复审日期: ……”，写下次复审的日期，如 2027-05-08`,
		}},
		{"limited to nobody", edits(swap(relief, "audience: [staff]\n", "")), []string{
			`finance/relief.md:6:8 error [item-audience-missing] 一定范围内公开，要写给谁看 → 在这一行下面加一行“公开对象: [……]”，写 site.yaml 里受众的代码：staff, villagers`,
		}},
		{"limited to somebody unknown", edits(swap(relief, "[staff]", "[stuff]")), []string{
			`finance/relief.md:8:12 error [item-audience-unknown] site.yaml 里没有受众“stuff” → 是不是“staff”？`,
		}},
		{"limited to somebody by name", edits(swap(relief, "[staff]", "[工作人员]")), []string{
			`finance/relief.md:8:12 error [item-audience-unknown] site.yaml 里没有受众“工作人员” → 可以写：staff、villagers`,
		}},
		{"limited where there are no audiences", edits(swap("site.yaml", "audiences:\n  - id: staff\n    name: 工作人员\n  - id: villagers\n    name: 本村村民\n", "")), []string{
			`finance/relief.md:8:12 error [item-audience-unknown] site.yaml 里没有受众“staff” → 先在 site.yaml 的 受众（audiences）里写上这个受众`,
		}},
		{"audience of a public item", edits(swap(report, "scope: public", "scope: public\naudience: staff")), []string{
			`finance/treasury/report.md:8:11 error [item-audience-misused] 公开范围是“主动公开”，不能写公开对象 → 删掉这一项；只给这些人看的，把公开范围改成 一定范围内公开`,
		}},
		{"limited without attribute", edits(swap(relief, "attribute: public\n", "")), []string{
			`finance/relief.md:6:8 error [item-attribute-missing] 一定范围内公开，要写统计时算哪一类 → 在这一行下面加一行“属性: ……”，写 主动公开、依申请公开 或 不予公开`,
		}},
		{"public and listed", edits(swap(report, "scope: public", "scope: public\nlisted: true")), []string{
			`finance/treasury/report.md:8:9 warning [item-listed-public] 主动公开的信息本来就列出，“列出”（listed）没有用处 → 删掉这一行`,
		}},
		{"on request with a text", edits(swap(request, "secrecy: true, checked_by: 赵六}\n---\n", "secrecy: true, checked_by: 赵六}\n---\n\n账户是123。\n")), []string{
			`finance/request.md:11:1 error [item-text-not-public] “依申请公开”的信息不能在这里写正文 → 删掉；不公开的内容不放进仓库`,
		}},
		{"limited with a text, without a private tree", edits(drop("private/finance/relief.md"), drop("private/finance/relief.pdf"), swap(relief, "relief.pdf}]\nlisted: true\n---\n", "relief.pdf}]\nlisted: true\n---\n正文。\n")), []string{
			`finance/relief.md:14:1 error [item-text-not-public] “一定范围内公开”的信息不能在这里写正文 → 移到另外的文件夹，构建时用 --private 指定`,
		}},
		{"on request with a summary", edits(swap(request, "title: 账户明细", "title: 账户明细\nsummary: 账户的号码")), []string{
			`finance/request.md:3:10 error [item-summary-not-public] “依申请公开”的信息不能写内容概述 → 删掉；不公开的内容不放进仓库`,
		}},
		{"limited with a summary", edits(swap(relief, "title: 内部通报", "title: 内部通报\nsummary: 内容")), []string{
			`finance/relief.md:3:10 error [item-summary-not-public] “一定范围内公开”的信息不能写内容概述 → 移到另外的文件夹，构建时用 --private 指定`,
		}},
		{"withheld with an attachment", edits(swap(withheld, "listed: true", "listed: true\nattachments: [{file: case.pdf}]"), put("finance/case.pdf", "%PDF")), []string{
			`finance/case.md:6:22 error [item-file-not-public] “不予公开”的信息不能带附件或数据表 → 删掉；不公开的内容不放进仓库`,
		}},
		{"on request with a table", edits(swap(request, "listed: true", "listed: true\nrecords: a.csv"), put("finance/a.csv", "甲\n乙\n")), []string{
			`finance/request.md:8:10 error [item-file-not-public] “依申请公开”的信息不能带附件或数据表 → 删掉；不公开的内容不放进仓库`,
		}},
		{"limited attachment in the public tree", edits(drop("private/finance/relief.pdf"), put("finance/relief.pdf", "%PDF")), []string{
			`finance/relief.md:11:22 error [item-file-not-public] “一定范围内公开”的信息不能带附件或数据表 → 移到另外的文件夹，构建时用 --private 指定`,
		}},
	}
}

func privateRows() []row {
	return []row{
		{"without the private tree", edits(drop("private/finance/relief.md"), drop("private/finance/relief.pdf")), nil},
		{"private repository", edits(drop("private/finance/relief.md"), drop("private/finance/relief.pdf"), put("finance/relief.pdf", "%PDF"),
			swap("site.yaml", "repository: public", "repository: private"), swap(relief, "relief.pdf}]\nlisted: true\n---\n", "relief.pdf}]\nlisted: true\nsummary: 内部。\n---\n正文。\n")), nil},
		{"private repository, on request", edits(swap("site.yaml", "repository: public", "repository: private"), swap(request, "secrecy: true, checked_by: 赵六}\n---\n", "secrecy: true, checked_by: 赵六}\n---\n正文。\n")), []string{
			`finance/request.md:11:1 error [item-text-not-public] “依申请公开”的信息不能在这里写正文 → 删掉；不公开的内容不放进仓库`,
		}},
		{"private item that is public", edits(put("private/water/b.md", plain("SW/2026-00002", "甲"))), []string{
			`water/b.md:7:8 error [item-private-scope] --private 里的信息只能是“一定范围内公开” → 把它移到 content/，或改公开范围`,
		}},
		{"private item over a public one", edits(move("finance/relief.md", "private/finance/relief.md"), swap("private/finance/relief.md", "relief.pdf}]\nlisted: true\n---\n", "relief.pdf}]\nlisted: true\nsummary: 内部。\n---\n正文。\n")), nil},
		{"two texts", edits(swap(relief, "relief.pdf}]\nlisted: true\n---\n", "relief.pdf}]\nlisted: true\n---\n正文。\n")), []string{
			`finance/relief.md:14:1 error [private-two-texts] 正文在 content/ 和 --private 里都有 → 删掉 content/ 里的正文`,
		}},
		{"private text of nothing", edits(put("private/water/a.md", "私下的正文。\n")), []string{
			`water/a.md:1:1 error [front-missing] 文件开头没有元数据：第一行应当是 --- → 在这一行上面加一行“---”，各项写完以后再有一行 ---`,
		}},
		{"private text of a public item that has none", edits(put("private/water/plan.md", "私下的正文。\n"), swap("water/plan.md", "按计划供水。\n", "")), []string{
			`water/plan.md:7:8 error [item-private-scope] --private 里的信息只能是“一定范围内公开” → 把它移到 content/，或改公开范围`,
		}},
		{"private text of a public item", edits(put("private/water/plan.md", "私下的正文。\n")), []string{
			`water/plan.md:7:8 error [item-private-scope] --private 里的信息只能是“一定范围内公开” → 把它移到 content/，或改公开范围`,
			`water/plan.md:10:1 error [private-two-texts] 正文在 content/ 和 --private 里都有 → 删掉 content/ 里的正文`,
		}},
		{"private page", edits(put("private/pages/a.md", "---\ntitle: 甲\n---\n")), []string{
			`pages/a.md:0:0 error [private-file] --private 里只能放一定范围内公开的信息和它们的附件 → 移到 content/ 里`,
		}},
		{"private department", edits(put("private/secret/department.md", "---\nname: 甲\n---\n")), []string{
			`secret/department.md:0:0 error [private-file] --private 里只能放一定范围内公开的信息和它们的附件 → 移到 content/ 里`,
		}},
		{"private site.yaml", edits(put("private/site.yaml", "title: 甲\n")), []string{
			`site.yaml:0:0 error [private-file] --private 里只能放一定范围内公开的信息和它们的附件 → 移到 content/ 里`,
		}},
		{"private duties", edits(put("private/water/catalogue.csv", "序号\n1\n")), []string{
			`water/catalogue.csv:0:0 error [private-file] --private 里只能放一定范围内公开的信息和它们的附件 → 移到 content/ 里`,
		}},
		{"private attachment missing", edits(drop("private/finance/relief.pdf")), []string{
			`finance/relief.md:11:22 error [attachment-missing] 没有附件“relief.pdf” → 把文件放到“finance/relief.pdf”；名字写错的，写成“……”，从这个文件所在的文件夹写起，或以 / 开头从 content/ 写起`,
		}},
		{"private attachment of a public item", edits(put("private/water/a.pdf", "%PDF"), swap("water/plan.md", "scope:", "attachments: [{file: a.pdf}]\nscope:")), []string{
			`water/plan.md:7:22 error [attachment-private] 附件“a.pdf”在 --private 里，只有一定范围内公开的信息可以用 → 删掉它；真要公开的，移到 content/ 里`,
		}},
		{"private attachment linked from a page", edits(swap("pages/guide.md", "## 怎么查", "见[原件](../finance/relief.pdf)。\n\n## 怎么查")), []string{
			`pages/guide.md:6:7 error [attachment-private] 附件“../finance/relief.pdf”在 --private 里，只有一定范围内公开的信息可以用 → 删掉它；真要公开的，移到 content/ 里`,
		}},
		{"private attachment unused", edits(put("private/finance/b.pdf", "%PDF")), []string{
			`finance/b.pdf:0:0 warning [attachment-unused] 没有哪条信息用到这个文件，它不会发布 → 要发布的，在那条信息的头部加一行 附件: [{文件: b.pdf}]；不要的，删掉这个文件`,
		}},
		{"private text in GBK", edits(put("private/finance/relief.md", "\xb9\xfa\n")), []string{
			`finance/relief.md:1:1 error [file-encoding] 文件不是 UTF-8 编码，看起来是 GBK → 用编辑器“另存为”，编码选 UTF-8；表格在 Excel 里存为“CSV UTF-8（逗号分隔）”`,
		}},
	}
}

func dateRows() []row {
	window := func(text string) []edit { return edits(swap(notice, "  截止: 2026-08-10", text)) }
	return []row{
		{"published before it was made", edits(swap(report, "made: 2026-02-01", "made: 2026-02-03")), []string{
			`finance/treasury/report.md:6:12 error [item-dates-order] “公开日期”是 2026-02-02，早于“生成日期” 2026-02-03 → 这里写错的，写成如“2026-02-03”的日期，不早于它；“生成日期”写错的，改第 5 行`,
		}},
		{"published before it was approved", edits(swap(report, "approved_on: 2026-02-01", "approved_on: 2026-02-03")), []string{
			`finance/treasury/report.md:6:12 error [review-order] 公开日期 2026-02-02 早于批准日期 2026-02-03：先审查，后公开 → 公开日期写错的，写成如“2026-02-03”的日期，不早于它；批准日期写错的，改第 8 行；真是没批准就公开了的，按规定补办并报告`,
		}},
		{"in force before it was made", edits(swap(report, "scope:", "effective: 2026-01-01\nscope:")), []string{
			`finance/treasury/report.md:7:12 error [item-dates-order] “生效日期”是 2026-01-01，早于“生成日期” 2026-02-01 → 这里写错的，写成如“2026-02-01”的日期，不早于它；“生成日期”写错的，改第 5 行`,
		}},
		{"expires before it takes effect", edits(swap(budget, "effective: 2026-02-01", "effective: 2026-02-01\nexpires: 2026-01-31")), []string{
			`finance/2026-budget.md:9:10 error [item-dates-order] “失效日期”是 2026-01-31，早于“生效日期” 2026-02-01 → 这里写错的，写成如“2026-02-01”的日期，不早于它；“生效日期”写错的，改第 8 行`,
		}},
		{"repealed before it was made", edits(swap(report, "scope:", "repealed: {on: 2025-01-01}\nscope:")), []string{
			`finance/treasury/report.md:7:16 error [item-dates-order] “废止日期”是 2025-01-01，早于“生成日期” 2026-02-01 → 这里写错的，写成如“2026-02-01”的日期，不早于它；“生成日期”写错的，改第 5 行`,
		}},
		{"display ends before it began", edits(swap(report, "scope:", "display_until: 2026-02-01\nscope:")), []string{
			`finance/treasury/report.md:7:16 error [item-dates-order] “显示至”是 2026-02-01，早于“公开日期” 2026-02-02 → 这里写错的，写成如“2026-02-02”的日期，不早于它；“公开日期”写错的，改第 6 行`,
		}},
		{"withdrawn before it was published", edits(swap(old, "on: 2026-03-01", "on: 2026-02-01")), []string{
			`finance/old.md:8:17 error [item-dates-order] “撤回日期”是 2026-02-01，早于“公开日期” 2026-02-02 → 这里写错的，写成如“2026-02-02”的日期，不早于它；“公开日期”写错的，改第 6 行`,
		}},
		{"changed before it was published", edits(swap(notice, "日期: 2026-03-06", "日期: 2026-03-04")), []string{
			`finance/notice.md:15:10 error [item-dates-order] “更正日期”是 2026-03-04，早于“公开日期” 2026-03-05 → 这里写错的，写成如“2026-03-05”的日期，不早于它；“公开日期”写错的，改第 6 行`,
		}},
		{"window closes before it opens", window("  截止: 2026-07-31"), []string{
			`finance/notice.md:11:7 error [item-dates-order] “截止”是 2026-07-31，早于“开始” 2026-08-01 → 这里写错的，写成如“2026-08-01”的日期，不早于它；“开始”写错的，改第 10 行`,
		}},
		{"window with days", window("  天数: 5"), nil},
		{"window with working days", window("  工作日: 5"), nil},
		{"window without an end", window("  "), []string{
			`finance/notice.md:10:3 error [item-window-shape] 公示期要写 截止（closes）、天数（days）、工作日（working_days）中的一个，这里写了 0 个 → 知道最后一天就写 截止: 2026-05-08（或 closes: ……）`,
		}},
		{"window with two ends", window("  截止: 2026-08-10\n  天数: 5"), []string{
			`finance/notice.md:10:3 error [item-window-shape] 公示期要写 截止（closes）、天数（days）、工作日（working_days）中的一个，这里写了 2 个 → 知道最后一天就写 截止: 2026-05-08（或 closes: ……）`,
		}},
		{"window without a beginning", edits(swap(notice, "  开始: 2026-08-01\n", "")), []string{
			`finance/notice.md:10:3 error [key-missing] “公示期”里缺少“开始” → 在这里面加上“开始: ……”`,
		}},
		{"window beyond the holiday notices", window("  工作日: 200"), []string{
			`finance/notice.md:11:8 warning [item-window-unsure] 这段时间超出了已有的放假通知，算不出 200 个工作日后是哪一天 → 用 截止（closes）直接写最后一天`,
		}},
		{"window in two languages", window("  closes: 2026-08-10"), nil},
	}
}
