package source_test

import "strings"

func reviewRows() []row {
	review := func(old, text string) []edit { return edits(swap(report, old, text)) }
	return []row{
		{"published before it was approved, on the day", review("approved_on: 2026-02-01", "approved_on: 2026-02-02"), nil},
		{"approved on a day to come", review("approved_on: 2026-02-01", "approved_on: 2026-08-09"), []string{
			`finance/treasury/report.md:8:40 error [review-ahead] 批准日期 2026-08-09 还没有到 → 写错的，写成如“2026-08-08”的日期，不晚于它；还没有批准的，先不写批准人和批准日期`,
		}},
		{"approved and not checked", review(", checked_by: 赵六", ""), []string{
			`finance/treasury/report.md:8:23 warning [review-unchecked] 已经批准，没有写谁核稿 → 在这一项后面加上“核稿人: ……”；没有核稿的，先核稿再批准`,
		}},
		{"marks of secrets in a public text", review("国库情况如下。", "机密★3年 密级：秘密\n\n国库情况如下，标★的见附件。"), []string{
			`finance/treasury/report.md:10:1 error [scope-mark-secret] “机密★3年”是国家秘密的标志，这里却是主动公开 → 先停下，问保密机构；没有解密的，把公开范围改成 不予公开；解密了的，删掉标出的`,
			`finance/treasury/report.md:10:7 error [scope-mark-secret] “密级：秘密”是国家秘密的标志，这里却是主动公开 → 先停下，问保密机构；没有解密的，把公开范围改成 不予公开；解密了的，删掉标出的`,
		}},
		{"marks of a text that is not for everybody", review("国库情况如下。", "内部资料 注意保存\n\n国库情况如下。\n\n（此件不予公开）"), []string{
			`finance/treasury/report.md:10:1 warning [scope-mark-inner] “内部资料 注意保存”是说不主动公开，这里却是主动公开 → 不主动公开的，改公开范围；可以公开的，删掉标出的`,
			`finance/treasury/report.md:14:1 warning [scope-mark-inner] “（此件不予公开）”是说不主动公开，这里却是主动公开 → 不主动公开的，改公开范围；可以公开的，删掉标出的`,
		}},
		{"mark in a title", review("title: 国库年报", "title: 国库年报（不予公开）"), []string{
			`finance/treasury/report.md:2:8 warning [scope-mark-inner] “（不予公开）”是说不主动公开，这里却是主动公开 → 不主动公开的，改公开范围；可以公开的，删掉标出的`,
		}},
		{"marks in a text for some", edits(swap("private/finance/relief.md", "内部通报的正文。", "秘密★1年，（此件依申请公开）")), nil},
		{"words that are no marks", review("国库情况如下。", "（此件公开发布）依申请公开的事项，涉及国家秘密的不予公开；内部资料不在此列。"), nil},
		{"approved by who drafted it", review("checked_by: 赵六", "checked_by: 赵六, drafted_by: 李四"), []string{
			`finance/treasury/report.md:8:23 error [review-self] 拟稿人和批准人都是“李四”：自己写的不能自己批准 → 由另一个人批准，写成“……”，那个人的姓名`,
		}},
		{"drafted by another", review("checked_by: 赵六", "checked_by: 赵六, drafted_by: 钱七"), nil},
		{"no signed form where the site asks for one", edits(drop(notice), swap(budget, "见[通知](notice.md)。", ""), swap("site.yaml", "repository: public", "signed: true"),
			drop(request), drop(relief), drop("private/finance/relief.md"), drop("private/finance/relief.pdf"), drop(withheld), drop(old), swap(report, "checked_by: 赵六", "checked_by: 赵六, ref: 国审1号"), swap(budget, "  secrecy: true", "  secrecy: true\n  ref: 财审1号")), []string{
			`water/plan.md:8:23 error [review-ref-missing] 没有写审查单号；site.yaml 要求每条都有签字的审查单 → 在这一项后面加上“审查单号: ……”；打上去的名字不是批准，签了字的单子才是`,
		}},
		{"a page approved without a secrecy review", edits(swap("pages/guide.md", "aliases:", "review: {checked_by: 赵六, approved_by: 张三, approved_on: 2026-01-04}\naliases:")), []string{
			`pages/guide.md:4:39 error [item-secrecy-unchecked] 已经批准，但没有记明做过保密审查（条例第十七条） → 审查过的，在这一项后面加上“已做保密审查: 是”；没有审查的，先审查`,
		}},
		{"title of an unlisted item on request", edits(swap(request, "listed: true\n", "")), []string{
			`finance/request.md:2:8 error [item-title-not-public] “依申请公开”的信息没有列出，标题却写在看得到的仓库里 → 标题可以让人知道的，写 列出: 是（或 listed: true）；不能的，删掉标题，文件名里也不要写`,
		}},
		{"an unlisted item on request without a title", edits(swap(request, "listed: true\n", ""), swap(request, "title: 账户明细\n", "")), nil},
		{"title of an unlisted item in a private repository", edits(swap("site.yaml", "repository: public", "repository: private"), swap(request, "listed: true\n", "")), nil},
		{"title of an unlisted limited item", edits(swap(relief, "listed: true\n", "")), []string{
			`finance/relief.md:2:8 error [item-title-not-public] “一定范围内公开”的信息没有列出，标题却写在看得到的仓库里 → 标题可以让人知道的，写 列出: 是（或 listed: true）；不能的，把整个文件移到 --private 的文件夹里`,
		}},
		{"title of what is withheld", edits(swap(withheld, "index:", "title: 某案\nindex:")), []string{
			`finance/case.md:2:8 error [item-title-not-public] “不予公开”的信息没有列出，标题却写在看得到的仓库里 → 删掉标题，文件名里也不要写；不予公开的只列索引号和理由`,
		}},
		{"re-assessment of an item on request overdue", edits(swap(request, "listed: true", "listed: true\nreview_due: 2026-08-07")), []string{
			`finance/request.md:8:13 warning [item-review-overdue] 复审日期 2026-08-07 已经过了（条例第十八条） → 复审后仍不公开的，写成如“2027-05-08”的下一次日期；可以公开的，改公开范围`,
		}},
		{"a reprint wider than its original here", edits(swap(notice, "{对象: 2026-budget.md, 关系: 修改}", "{对象: request.md, 关系: 转载}")), []string{
			`finance/notice.md:7:7 error [item-scope-source] 原文是“依申请公开”，转载不能更宽 → 写成“依申请公开”，和原文一样`,
		}},
	}
}

// boundRows break what a value may be at most.
func boundRows() []row {
	return []row{
		{"title just short enough", edits(swap(report, "国库年报", strings.Repeat("字", 300))), nil},
		{"title too long", edits(swap(report, "国库年报", strings.Repeat("字", 301))), []string{
			`finance/treasury/report.md:2:8 error [value-long] “title”的值有 301 字，超过上限 300 字 → 写短一些；大段内容写在正文里，或作附件`,
		}},
		{"contact too long for the site", edits(swap("site.yaml", "attachment_bytes: 1000", "attachment_bytes: 1000\n  value_characters: 20"), swap(report, "scope:", "contact: "+strings.Repeat("字", 21)+"\nscope:")), []string{
			`finance/treasury/report.md:7:10 error [value-long] “contact”的值有 21 字，超过上限 20 字 → 写短一些；大段内容写在正文里，或作附件`,
		}},
		{"cell too long where next to nothing may be long", edits(swap("site.yaml", "attachment_bytes: 1000", "attachment_bytes: 1000\n  value_characters: 5"), put("words.csv", "wrong,right\n按装,"+strings.Repeat("字", 21)+"\n")), []string{
			`words.csv:2:4 error [value-long] “字字字字字字字字字字…”的值有 21 字，超过上限 20 字 → 写短一些；大段内容写在正文里，或作附件`,
		}},
		{"cell too long", edits(swap("site.yaml", "attachment_bytes: 1000", "attachment_bytes: 100000"), swap("finance/subsidy.csv", "王某", strings.Repeat("字", 10_001))), []string{
			`finance/subsidy.csv:2:1 error [value-long] “字字字字字字字字字字…”的值有 10001 字，超过上限 10000 字 → 写短一些；大段内容写在正文里，或作附件`,
		}},
		{"keywords without end", edits(swap(report, "scope:", "keywords: ["+strings.Repeat("a,", 1001)+"]\nscope:")), []string{
			`finance/treasury/report.md:7:11 error [value-many] “keywords”有 1001 个值，超过上限 1000 个 → 留下需要的，其余删掉；很长的清单作数据表`,
		}},
	}
}

// wordRows break words.csv.
func wordRows() []row {
	words := func(text string) []edit { return edits(put("words.csv", text)) }
	return []row{
		{"words of the site", words("错误写法,正确写法,级别,例外\n王五局长,王五副局长,error,\n青石村,青石镇,关闭,青石村委会\n"), nil},
		{"word of one character", words("错误写法,正确写法\n的,地\n"), []string{
			`words.csv:2:1 error [word-unfit] “的”不能作为错误写法 → 写两个字以上的词，和正确写法不一样`,
		}},
		{"word that is right", words("wrong,right\n安装,安装\n"), []string{
			`words.csv:2:1 error [word-unfit] “安装”不能作为错误写法 → 写两个字以上的词，和正确写法不一样`,
		}},
		{"word of no known severity", words("wrong,right,severity\n按装,安装,严重\n"), []string{
			`words.csv:2:7 error [rule-value] 规则的值不能是“严重” → 可以写：off、warning、error`,
		}},
		{"word twice", words("wrong,right\n按装,安装\n按装,安装机\n"), []string{
			`words.csv:3:1 warning [word-duplicate] “按装”在第 2 行已经写过 → 删掉一行`,
		}},
		{"exception without use", words("wrong,right,except\n按装,安装,按装机、装机\n"), []string{
			`words.csv:2:7 warning [word-exception] 例外“装机”里没有“按装”，没有用处 → 例外写包含错误写法的更长的词`,
		}},
		{"words as a folder", edits(put("words.csv/a.txt", "")), []string{
			`words.csv:0:0 error [name-reserved] “words.csv”是保留的名字，网站自己要用 → 换一个文件夹名`,
		}},
		{"words in the private tree", edits(put("private/words.csv", "")), []string{
			`words.csv:0:0 error [private-file] --private 里只能放一定范围内公开的信息和它们的附件 → 移到 content/ 里`,
		}},
		{"words without their column", words("正确写法\n安装\n"), []string{
			`words.csv:1:1 error [csv-head-missing] 表格缺少“错误写法”一列 → 在这一行末尾加上“,错误写法”，下面各行也加上这一格`,
		}},
		{"words with a column that is not known", words("wrong,rights\n按装,安装\n"), []string{
			`words.csv:1:7 error [csv-head] 表头“rights”不认识 → 是不是“right”？`,
		}},
		{"words with a column twice", words("wrong,错误\n按装,安装\n"), []string{
			`words.csv:1:7 error [csv-head-duplicate] 表头“错误”写了两次 → 写成“……”，这一列真正的表头；重复的，删掉一列`,
		}},
	}
}
