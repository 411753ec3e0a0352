package source_test

func numberRows() []row {
	number := func(text string) []edit { return edits(swap(notice, "成文日期", "文号: "+text+"\n成文日期")) }
	return []row{
		{"index number twice", edits(swap(notice, "CZ/2026-00002", "CZ/2026-00001")), []string{
			`finance/notice.md:4:6 error [item-index-duplicate] 索引号“CZ/2026-00001”已经用在 finance/2026-budget.md → 写成“CZ/2026-00007”，没有用过的号；用错的是那一条的，改那里的`,
		}},
		{"index number of another body", edits(swap(report, "GK/2026-00001", "CZ/2026-00001")), []string{
			`finance/treasury/report.md:4:8 error [item-index-duplicate] 索引号“CZ/2026-00001”已经用在 finance/2026-budget.md → 写成“GK/2026-00001”，没有用过的号；用错的是那一条的，改那里的`,
			`finance/treasury/report.md:4:8 error [item-index-pattern] 索引号“CZ/2026-00001”不合格式 {code}/{year}-{serial:5} → 写成如“GK/2026-00001”的号（这个号还没有用过）`,
		}},
		{"index number with a short serial", edits(swap(report, "GK/2026-00001", "GK/2026-1")), []string{
			`finance/treasury/report.md:4:8 error [item-index-pattern] 索引号“GK/2026-1”不合格式 {code}/{year}-{serial:5} → 写成“GK/2026-00001”`,
		}},
		{"index number in full width and small letters", edits(swap(report, "GK/2026-00001", "gk／２０２６—００００1")), []string{
			`finance/treasury/report.md:4:8 error [item-index-pattern] 索引号“gk／２０２６—００００1”不合格式 {code}/{year}-{serial:5} → 写成“GK/2026-00001”`,
		}},
		{"index number that another has when mended", edits(swap(notice, "CZ/2026-00002", "CZ/2026-1")), []string{
			`finance/notice.md:4:6 error [item-index-pattern] 索引号“CZ/2026-1”不合格式 {code}/{year}-{serial:5} → 写成如“CZ/2026-00007”的号（这个号还没有用过）`,
		}},
		{"copy of an item", edits(duplicate(budget, "finance/2026-budget - 副本.md")), []string{
			`finance/2026-budget - 副本.md:4:8 error [item-index-duplicate] 索引号“CZ/2026-00001”已经用在 finance/2026-budget.md → 删掉这个文件，它是 finance/2026-budget.md 的副本`,
			`finance/2026-budget - 副本.md:20:11 error [alias-taken] 旧地址“old/budget.html”已经是 finance/2026-budget.md 的网址 → 删掉这个旧地址，或改那个文件的名字`,
			`finance/2026-budget - 副本.md:20:28 error [alias-taken] 旧地址“/Item/1.aspx”已经是 finance/2026-budget.md 的网址 → 删掉这个旧地址，或改那个文件的名字`,
		}},
		{"index number of its department's own form", edits(swap("water/department.md", "code: SW", "code: SW\nindex_pattern: \"{code}{year}{month}{serial:3}\"")), []string{
			`water/plan.md:4:8 error [item-index-pattern] 索引号“SW/2026-00001”不合格式 {code}{year}{month}{serial:3} → 写成如“SW202602001”的号（这个号还没有用过）`,
		}},
		{"document number twice", number("青财﹝2026﹞1号"), []string{
			`finance/notice.md:5:5 warning [item-document-duplicate] 发文字号“青财﹝2026﹞1号”已经用在 finance/2026-budget.md → 核对文号；转载的在 相关信息（relates）里写 关系: 转载（as: reprint-of）`,
			`finance/notice.md:5:5 warning [item-document-form] 发文字号“青财﹝2026﹞1号”写得不规范 → 对照原件，是不是“青财〔2026〕1号”？`,
		}},
		{"document number of a reprint", edits(swap(notice, "成文日期", "文号: 青财〔2026〕1号\n来源: {发文机关: 县财政局}\n成文日期")), nil},
		{"document number without a bracket", number("青财〔201746"), []string{
			`finance/notice.md:5:5 warning [item-document-form] 发文字号“青财〔201746”写得不规范 → 对照原件，是不是“青财〔2017〕46号”？`,
		}},
		{"document number with square brackets", number("青财[2007]12号"), []string{
			`finance/notice.md:5:5 warning [item-document-form] 发文字号“青财[2007]12号”写得不规范 → 对照原件，是不是“青财〔2007〕12号”？`,
		}},
		{"document number with round brackets", number("青财（2007）第012号"), []string{
			`finance/notice.md:5:5 warning [item-document-form] 发文字号“青财（2007）第012号”写得不规范 → 对照原件，是不是“青财〔2007〕12号”？`,
		}},
		{"document number without 号", number("青财〔2007〕12"), []string{
			`finance/notice.md:5:5 warning [item-document-form] 发文字号“青财〔2007〕12”写得不规范 → 对照原件，是不是“青财〔2007〕12号”？`,
		}},
		{"document number with a space", number("青财〔2007〕 12号"), []string{
			`finance/notice.md:5:5 warning [item-document-form] 发文字号“青财〔2007〕 12号”写得不规范 → 对照原件，是不是“青财〔2007〕12号”？`,
		}},
		{"document number of an order", number("国令第706号"), nil},
		{"document number of a joint document", number("青财发〔2007〕12号、青税发〔2007〕3号"), nil},
		{"title twice", edits(swap(notice, "关于调整预算的通知", "2026年预算")), []string{
			`finance/notice.md:2:5 warning [item-title-duplicate] 标题和 finance/2026-budget.md 的一样 → 写成“……”，写明年份、对象等和它不同的地方；重复的，删掉其中一条`,
		}},
		{"title twice in two departments", edits(swap("water/plan.md", "供水计划", "2026年预算")), nil},
	}
}
