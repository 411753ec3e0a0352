package source_test

func keyRows() []row {
	return []row{
		{"key unknown", edits(swap(report, "title:", "titel:")), []string{
			`finance/treasury/report.md:2:1 error [key-unknown] 没有“titel”这一项 → 是不是“title”？`,
		}},
		{"key misspelt in Chinese", edits(swap("finance/notice.md", "公开属性:", "公开范国:")), []string{
			`finance/notice.md:7:1 error [key-unknown] 没有“公开范国”这一项 → 是不是“公开范围”？`,
		}},
		{"key unknown, nothing like it", edits(swap(report, "title: ", "版式: 一\ntitle: ")), []string{
			`finance/treasury/report.md:2:1 error [key-unknown] 没有“版式”这一项 → 删掉这一项；要写的，换成 gongkai schema 里有的名称`,
		}},
		{"key with a capital", edits(swap(report, "title:", "Title:")), []string{
			`finance/treasury/report.md:2:1 error [key-unknown] 没有“Title”这一项 → 是不是“title”？`,
		}},
		{"key unknown within a block", edits(swap(report, "approved_by:", "aproved_by:")), []string{
			`finance/treasury/report.md:8:10 error [key-unknown] 没有“aproved_by”这一项 → 是不是“approved_by”？`,
		}},
		{"key unknown within a block, nothing like it", edits(swap("site.yaml", "  accent:", "  字体: 宋体\n  accent:")), []string{
			`site.yaml:7:3 error [key-unknown] 没有“字体”这一项 → 可以写：主色、徽标、页脚`,
		}},
		{"key is no word", edits(swap(report, "title:", "? [a]\n: b\ntitle:")), []string{
			`finance/treasury/report.md:2:3 error [yaml-not-keys] 这里应当是一项一行的“名称: 值” → 在这一行上面加一行“标题: ……”，其余各项也一行一项`,
		}},
		{"key of the site misspelt", edits(swap("site.yaml", "topics:", "topic:")), []string{
			`site.yaml:10:1 error [key-unknown] 没有“topic”这一项 → 是不是“topics”？`,
		}},
		{"key twice", edits(swap(report, "scope: public", "scope: public\nscope: public")), []string{
			`finance/treasury/report.md:8:1 error [key-duplicate] “scope”写了两次，第一次在第 7 行 → 删掉这一项；要留下它的，删掉第 7 行的`,
		}},
		{"key twice within a block", edits(swap(report, "secrecy: true", "secrecy: true, secrecy: true")), []string{
			`finance/treasury/report.md:8:67 error [key-duplicate] “secrecy”写了两次，第一次在第 8 行 → 删掉这一项；要留下它的，删掉第 8 行的`,
		}},
		{"both names of a key", edits(swap(report, "scope: public", "scope: public\n公开范围: 主动公开")), []string{
			`finance/treasury/report.md:8:1 error [key-both-names] “公开范围”和第 7 行的“scope”是同一项 → 删掉这一项；要留下它的，删掉第 7 行的`,
		}},
		{"two Chinese names of a key", edits(swap("finance/notice.md", "发布日期: 2026.3.5", "发布日期: 2026.3.5\n公开日期: 2026.3.5")), []string{
			`finance/notice.md:7:1 error [key-both-names] “公开日期”和第 6 行的“发布日期”是同一项 → 删掉这一项；要留下它的，删掉第 6 行的`,
		}},
		{"rule twice", edits(swap("site.yaml", "rules:\n", "rules:\n  item-summary-long: off\n")), []string{
			`site.yaml:22:3 error [key-duplicate] “item-summary-long”写了两次，第一次在第 21 行 → 删掉这一项；要留下它的，删掉第 21 行的`,
		}},
		{"key missing within a block", edits(swap("finance/old.md", ", why: 重复发布", "")), []string{
			`finance/old.md:8:12 warning [withdrawn-why-missing] 撤回了，还没有写原因 → 在这里面加上“原因: ……”`,
		}},
		{"key empty within a block", edits(swap("finance/old.md", "why: 重复发布", "why: ")), []string{
			`finance/old.md:8:12 warning [withdrawn-why-missing] 撤回了，还没有写原因 → 在这里面加上“原因: ……”`,
		}},
		{"value cut by #", edits(swap(report, "title: 国库年报", "title: 国库 #3号年报")), []string{
			`finance/treasury/report.md:2:8 warning [value-cut] “title”的值在 # 前面就断了，后面的“#3号年报”没有算进去 → 用英文双引号括起标出的整个值；真是备注，就另起一行写`,
		}},
		{"value all behind #", edits(swap(report, "title: 国库年报", "title: #3号年报")), []string{
			`finance/treasury/report.md:2:8 warning [value-cut] “title”的值在 # 前面就断了，后面的“#3号年报”没有算进去 → 用英文双引号括起标出的整个值；真是备注，就另起一行写`,
			`finance/treasury/report.md:9:1 error [item-title-missing] 缺少标题 → 在这一行上面加一行“标题: ……”`,
		}},
		{"comment behind an empty key", edits(swap(report, "scope:", "document_no: # 没有文号就空着\nscope:")), nil},
		{"text is a list", edits(swap(report, "title: 国库年报", "title: [国库, 年报]")), []string{
			`finance/treasury/report.md:2:8 error [value-shape] “title”的值应当是一段文字 → 写成“……”`,
		}},
		{"list is a block", edits(swap(report, "scope:", "keywords: {国库: 年报}\nscope:")), []string{
			`finance/treasury/report.md:7:11 error [value-shape] “keywords”的值应当是一段文字或几段文字的列表 → 写成“[……, ……]”`,
		}},
		{"list of lists", edits(swap(report, "scope:", "keywords: [[国库], 年报]\nscope:")), []string{
			`finance/treasury/report.md:7:12 error [value-shape] “keywords”的值应当是一段文字或几段文字的列表 → 写成“[……, ……]”`,
		}},
		{"block is a text", edits(swap("finance/request.md", "reason: {words: 涉及账户安全}", "reason: 涉及账户安全")), []string{
			`finance/request.md:8:9 error [value-shape] “reason”的值应当是下面缩进两格的几项 → 写成“{words: ……}”`,
		}},
		{"block with a Chinese name is a text", edits(swap("finance/notice.md", "{批准人: 张三, 批准日期: 2026-03-02, 已做保密审查: 是, 核稿人: 赵六}\n公示期:\n  开始: 2026-08-01\n  截止: 2026-08-10", "{批准人: 张三, 批准日期: 2026-03-02, 已做保密审查: 是, 核稿人: 赵六}\n公示期: 十天")), []string{
			`finance/notice.md:9:6 error [value-shape] “公示期”的值应当是下面缩进两格的几项 → 写成“{开始: ……}”`,
		}},
		{"blocks are texts", edits(swap("finance/2026-budget.md", "  - file: 2026-budget.pdf", "  - 2026-budget.pdf")), []string{
			`finance/2026-budget.md:18:5 error [value-shape] “attachments”的值应当是下面缩进两格的几项 → 写成“{file: ……}”`,
		}},
		{"date is a list", edits(swap(report, "made: 2026-02-01", "made: [2026-02-01]")), []string{
			`finance/treasury/report.md:5:7 error [value-shape] “made”的值应当是一个日期 → 写成如“2026-05-08”的日期`,
		}},
		{"flag is a word", edits(swap(report, "secrecy: true", "secrecy: 做过")), []string{
			`finance/treasury/report.md:8:61 error [value-shape] “secrecy”的值应当是“是”或“否” → 可以写：是、否`,
		}},
		{"flag is a list", edits(swap(report, "secrecy: true", "secrecy: [是]")), []string{
			`finance/treasury/report.md:8:61 error [value-shape] “secrecy”的值应当是“是”或“否” → 可以写：是、否`,
		}},
		{"number is a word", edits(swap("water/department.md", "code: SW", "code: SW\norder: 第一")), []string{
			`water/department.md:5:8 error [value-shape] “order”的值应当是一个整数 → 写成“……”，用阿拉伯数字，不带单位，如 10`,
		}},
		{"number is negative", edits(swap("water/department.md", "code: SW", "code: SW\norder: -1")), []string{
			`water/department.md:5:8 error [value-shape] “order”的值应当是一个整数 → 写成“……”，用阿拉伯数字，不带单位，如 10`,
		}},
		{"rules are a list", edits(swap("site.yaml", "  item-summary-long: error", "  - item-summary-long")), []string{
			`site.yaml:21:3 error [value-shape] “rules”的值应当是一行一条的“规则: 值” → 写成“{item-summary-missing: warning}”`,
		}},
		{"setting is a block", edits(swap("site.yaml", "item-summary-long: error", "item-summary-long: {a: b}")), []string{
			`site.yaml:21:22 error [value-shape] “item-summary-long”的值应当是一段文字 → 写成“……”`,
		}},
		{"scope misspelt", edits(swap(report, "scope: public", "scope: pubic")), []string{
			`finance/treasury/report.md:7:8 error [value-choice] “scope”不能是“pubic” → 是不是“public”？`,
		}},
		{"scope misspelt in Chinese", edits(swap("finance/notice.md", "主动公开", "主动公示")), []string{
			`finance/notice.md:7:7 error [value-choice] “公开属性”不能是“主动公示” → 是不是“主动公开”？`,
		}},
		{"scope that nobody knows", edits(swap(report, "scope: public", "scope: 内部")), []string{
			`finance/treasury/report.md:7:8 error [value-choice] “scope”不能是“内部” → 可以写：主动公开、依申请公开、一定范围内公开、不予公开`,
		}},
		{"kind misspelt", edits(swap("finance/2026-budget.md", "topic: budget", "kind: bugdet")), []string{
			`finance/2026-budget.md:11:7 error [value-choice] “kind”不能是“bugdet” → 是不是“budget”？`,
		}},
		{"kind of department unknown", edits(swap("water/department.md", "kind: department", "kind: 局")), []string{
			`water/department.md:3:7 error [value-choice] “kind”不能是“局” → 可以写：部门、乡镇、下属单位、公共企事业单位、村、党委部门、人大政协、垂直管理单位`,
		}},
		{"relation unknown", edits(swap("finance/notice.md", "关系: 修改", "关系: 参考")), []string{
			`finance/notice.md:13:30 error [value-choice] “关系”不能是“参考” → 可以写：解读、替代、修改、结果、阶段、答复、转载、附件`,
		}},
		{"language unknown", edits(swap("site.yaml", "repository:", "language: 中文\nrepository:")), []string{
			`site.yaml:3:11 error [value-choice] “language”不能是“中文” → 可以写：简体中文、繁體中文、英文`,
		}},
		{"date that is not there", edits(swap(report, "made: 2026-02-01", "made: 2026-02-30")), []string{
			`finance/treasury/report.md:5:7 error [value-date] “made”的日期“2026-02-30”读不懂，或者没有这一天 → 写成如“2026-05-08”的日期；也认 2026年5月8日、2026.5.8，后面可以有时间`,
		}},
		{"date without separators", edits(swap(report, "made: 2026-02-01", "made: 2026515")), []string{
			`finance/treasury/report.md:5:7 error [value-date] “made”的日期“2026515”读不懂，或者没有这一天 → 写成如“2026-05-08”的日期；也认 2026年5月8日、2026.5.8，后面可以有时间`,
		}},
		{"date without month", edits(swap(report, "published: 2026-02-02", "published: 2021年920")), []string{
			`finance/treasury/report.md:6:12 error [value-date] “published”的日期“2021年920”读不懂，或者没有这一天 → 写成如“2026-05-08”的日期；也认 2026年5月8日、2026.5.8，后面可以有时间`,
		}},
		{"date of one digit", edits(swap(report, "published: 2026-02-02", "published: 2026-2-2")), []string{
			`finance/treasury/report.md:6:12 error [value-date] “published”的日期“2026-2-2”读不懂，或者没有这一天 → 写成“2026-02-02”`,
		}},
		{"date with slashes", edits(swap(report, "published: 2026-02-02", "published: 2026/02/02")), []string{
			`finance/treasury/report.md:6:12 error [value-date] “published”的日期“2026/02/02”读不懂，或者没有这一天 → 写成“2026-02-02”`,
		}},
		{"date of a window", edits(swap("finance/notice.md", "截止: 2026-08-10", "截止: 八月十日")), []string{
			`finance/notice.md:11:7 error [value-date] “截止”的日期“八月十日”读不懂，或者没有这一天 → 写成如“2026-05-08”的日期；也认 2026年5月8日、2026.5.8，后面可以有时间`,
		}},
		{"date of the approval", edits(swap(report, "approved_on: 2026-02-01", "approved_on: 昨天")), []string{
			`finance/treasury/report.md:8:40 error [value-date] “approved_on”的日期“昨天”读不懂，或者没有这一天 → 写成如“2026-05-08”的日期；也认 2026年5月8日、2026.5.8，后面可以有时间`,
		}},
		{"dates in every form", edits(swap(report, "made: 2026-02-01\npublished: 2026-02-02", "made: 2026年2月1日\npublished: 2026.2.2 09:30")), nil},
		{"index is None", edits(swap(report, "GK/2026-00001", "None")), []string{
			`finance/treasury/report.md:4:8 error [value-residue] “索引号”是程序或模板留下的“None”，不是真的值 → 写成“……”，填真的值；没有的，删掉这一行`,
		}},
		{"document number is null", edits(swap(report, "scope:", "document_no: null\nscope:")), []string{
			`finance/treasury/report.md:7:14 error [value-residue] “发文字号”是程序或模板留下的“null”，不是真的值 → 写成“……”，填真的值；没有的，删掉这一行`,
		}},
		{"document number is 无", edits(swap("finance/notice.md", "成文日期", "文号: 无\n成文日期")), []string{
			`finance/notice.md:5:5 error [value-residue] “发文字号”是程序或模板留下的“无”，不是真的值 → 写成“……”，填真的值；没有的，删掉这一行`,
		}},
		{"document number is a bare 号", edits(swap("finance/notice.md", "成文日期", "文号: 号\n成文日期")), []string{
			`finance/notice.md:5:5 error [value-residue] “发文字号”是程序或模板留下的“号”，不是真的值 → 写成“……”，填真的值；没有的，删掉这一行`,
		}},
		{"document number with residue", edits(swap("finance/notice.md", "成文日期", "文号: 青财〔2026〕None\n成文日期")), []string{
			`finance/notice.md:5:5 error [value-residue] “发文字号”是程序或模板留下的“青财〔2026〕None”，不是真的值 → 写成“……”，填真的值；没有的，删掉这一行`,
		}},
		{"title is undefined", edits(swap(report, "国库年报", "undefined")), []string{
			`finance/treasury/report.md:2:8 error [value-residue] “标题”是程序或模板留下的“undefined”，不是真的值 → 写成“……”，填真的值；没有的，删掉这一行`,
		}},
		{"issuer is null", edits(swap(report, "scope:", "issuer: null\nscope:")), []string{
			`finance/treasury/report.md:7:9 error [value-residue] “发文机关”是程序或模板留下的“null”，不是真的值 → 写成“……”，填真的值；没有的，删掉这一行`,
		}},
	}
}
