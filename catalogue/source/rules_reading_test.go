package source_test

import "strings"

// report is a file to break: its front matter spans lines 1 to 9.
const report = "finance/treasury/report.md"

func readingRows() []row {
	return []row{
		{"GBK", edits(put(report, "---\ntitle: \xb9\xfa\xbf\xe2\n---\n")), []string{
			`finance/treasury/report.md:2:8 error [file-encoding] 文件不是 UTF-8 编码，看起来是 GBK → 用编辑器“另存为”，编码选 UTF-8；表格在 Excel 里存为“CSV UTF-8（逗号分隔）”`,
		}},
		{"GBK department", edits(put("water/department.md", "---\nname: \xcb\xae\xce\xf1\n---\n")), []string{
			`water/department.md:2:8 error [file-encoding] 文件不是 UTF-8 编码，看起来是 GBK → 用编辑器“另存为”，编码选 UTF-8；表格在 Excel 里存为“CSV UTF-8（逗号分隔）”`,
		}},
		{"GBK page that others link to", edits(put("pages/guide.md", "---\ntitle: \xb9\xfa\n---\n")), []string{
			`pages/guide.md:2:8 error [file-encoding] 文件不是 UTF-8 编码，看起来是 GBK → 用编辑器“另存为”，编码选 UTF-8；表格在 Excel 里存为“CSV UTF-8（逗号分隔）”`,
		}},
		{"GBK item that others link to", edits(put("finance/notice.md", "---\ntitle: \xb9\xfa\n---\n")), []string{
			`finance/notice.md:2:8 error [file-encoding] 文件不是 UTF-8 编码，看起来是 GBK → 用编辑器“另存为”，编码选 UTF-8；表格在 Excel 里存为“CSV UTF-8（逗号分隔）”`,
		}},
		{"GBK site.yaml", edits(put("site.yaml", "title: \xc7\xe0\n")), []string{
			`site.yaml:1:8 error [file-encoding] 文件不是 UTF-8 编码，看起来是 GBK → 用编辑器“另存为”，编码选 UTF-8；表格在 Excel 里存为“CSV UTF-8（逗号分隔）”`,
		}},
		{"GBK duties", edits(put("finance/catalogue.csv", "\xd0\xf2\xba\xc5\n001\n")), []string{
			`finance/catalogue.csv:1:1 error [file-encoding] 文件不是 UTF-8 编码，看起来是 GBK → 用编辑器“另存为”，编码选 UTF-8；表格在 Excel 里存为“CSV UTF-8（逗号分隔）”`,
		}},
		{"GBK records", edits(put("finance/subsidy.csv", "\xd0\xd5\xc3\xfb\n")), []string{
			`finance/subsidy.csv:1:1 error [file-encoding] 文件不是 UTF-8 编码，看起来是 GBK → 用编辑器“另存为”，编码选 UTF-8；表格在 Excel 里存为“CSV UTF-8（逗号分隔）”`,
		}},
		{"UTF-16 with mark", edits(put(report, "\xff\xfe-\x00-\x00-\x00\n\x00")), []string{
			`finance/treasury/report.md:1:1 error [file-encoding] 文件不是 UTF-8 编码，看起来是 UTF-16 → 用编辑器“另存为”，编码选 UTF-8；表格在 Excel 里存为“CSV UTF-8（逗号分隔）”`,
		}},
		{"UTF-16 without mark", edits(put(report, "-\x00-\x00-\x00\n\x00t\x00i\x00t\x00l\x00e\x00")), []string{
			`finance/treasury/report.md:1:1 error [file-encoding] 文件不是 UTF-8 编码，看起来是 UTF-16 → 用编辑器“另存为”，编码选 UTF-8；表格在 Excel 里存为“CSV UTF-8（逗号分隔）”`,
		}},
		{"NUL", edits(swap(report, "国库年报", "国库\x00年报")), []string{
			`finance/treasury/report.md:2:10 error [file-binary] 文件里有空字符（NUL），不是文本文件，或者已经损坏 → 用编辑器打开核对内容，再“另存为”UTF-8 编码的文本；损坏的，从备份恢复`,
		}},
		{"file too large", edits(swap("site.yaml", "attachment_bytes: 1000", "text_bytes: 700"), swap(report, "国库情况如下。", strings.Repeat("字", 400))), []string{
			`finance/treasury/report.md:0:0 error [file-too-large] 文件有 1418 字节，超过上限 700 字节 → 把大表格改成附件，或在 site.yaml 的 限额（limits）里提高上限`,
		}},
		{"empty file", edits(put(report, "")), []string{
			`finance/treasury/report.md:1:1 error [front-missing] 文件开头没有元数据：第一行应当是 --- → 在第一行写三个英文减号 ---，写完各项后另起一行再写 ---；前面不要有空行和空格`,
		}},
		{"no front matter", edits(put(report, "# 国库年报\n\n正文。\n")), []string{
			`finance/treasury/report.md:1:1 error [front-missing] 文件开头没有元数据：第一行应当是 --- → 在第一行写三个英文减号 ---，写完各项后另起一行再写 ---；前面不要有空行和空格`,
		}},
		{"blank line before front matter", edits(swap(report, "---\ntitle", "\n---\ntitle")), []string{
			`finance/treasury/report.md:1:1 error [front-missing] 文件开头没有元数据：第一行应当是 --- → 在第一行写三个英文减号 ---，写完各项后另起一行再写 ---；前面不要有空行和空格`,
		}},
		{"front matter not closed", edits(swap(report, "secrecy: true, checked_by: 赵六}\n---\n", "secrecy: true, checked_by: 赵六}\n\n")), []string{
			`finance/treasury/report.md:9:1 error [front-unclosed] 元数据没有结束：这里应当有一行 --- → 在最后一项的下一行，从行首写三个英文减号 ---`,
		}},
		{"front matter not closed, a heading follows", edits(swap(report, "secrecy: true, checked_by: 赵六}\n---\n国", "secrecy: true, checked_by: 赵六}\n# 国")), []string{
			`finance/treasury/report.md:9:1 error [front-unclosed] 元数据没有结束：这里应当有一行 --- → 在最后一项的下一行，从行首写三个英文减号 ---`,
		}},
		{"front matter never ends", edits(put(report, "---\ntitle: 甲\n")), []string{
			`finance/treasury/report.md:3:1 error [front-unclosed] 元数据没有结束：这里应当有一行 --- → 在最后一项的下一行，从行首写三个英文减号 ---`,
		}},
		{"front matter not closed, a rule stands in the text", edits(swap(report, "secrecy: true, checked_by: 赵六}\n---\n国库情况如下。", "secrecy: true, checked_by: 赵六}\n\n国库情况如下。\n\n---\n\n完。")), []string{
			`finance/treasury/report.md:9:1 error [front-unclosed] 元数据没有结束：这里应当有一行 --- → 在最后一项的下一行，从行首写三个英文减号 ---`,
		}},
		{"indented end", edits(swap(report, "secrecy: true, checked_by: 赵六}\n---", "secrecy: true, checked_by: 赵六}\n  ---")), []string{
			`finance/treasury/report.md:9:3 error [front-indented-end] --- 前面有空格，不能确定元数据到哪里结束 → 要结束元数据，就删掉前面的空格；是文字的一部分，就换成 —— 或 ***`,
		}},
		{"indented --- in a block scalar", edits(swap(report, "summary: 国库情况。", "summary: |\n  国库\n  ---\n  情况")), []string{
			`finance/treasury/report.md:5:3 error [front-indented-end] --- 前面有空格，不能确定元数据到哪里结束 → 要结束元数据，就删掉前面的空格；是文字的一部分，就换成 —— 或 ***`,
		}},
		{"front matter empty", edits(put(report, "---\n---\n正文\n")), []string{
			`finance/treasury/report.md:2:1 error [yaml-not-keys] 这里应当是一项一行的“名称: 值” → 每行写一项，如 标题: 关于……的通知`,
		}},
		{"front matter is prose", edits(put(report, "---\n国库年报\n---\n正文\n")), []string{
			`finance/treasury/report.md:2:1 error [yaml-not-keys] 这里应当是一项一行的“名称: 值” → 每行写一项，如 标题: 关于……的通知`,
		}},
		{"front matter is a list", edits(put(report, "---\n- title: 国库年报\n---\n正文\n")), []string{
			`finance/treasury/report.md:2:1 error [yaml-not-keys] 这里应当是一项一行的“名称: 值” → 每行写一项，如 标题: 关于……的通知`,
		}},
		{"no space after the colon", edits(put(report, "---\ntitle:国库年报\nscope:public\n---\n正文\n")), []string{
			`finance/treasury/report.md:2:6 error [yaml-space] “title”的冒号后面没有空格 → 冒号后面加一个空格：title: `,
			`finance/treasury/report.md:3:6 error [yaml-space] “scope”的冒号后面没有空格 → 冒号后面加一个空格：scope: `,
		}},
		{"no space after one colon", edits(swap(report, "index: GK", "index:GK")), []string{
			`finance/treasury/report.md:4:6 error [yaml-space] “index”的冒号后面没有空格 → 冒号后面加一个空格：index: `,
		}},
		{"colon within a value", edits(swap(report, "title: 国库年报", "title: 国库: 年报")), []string{
			`finance/treasury/report.md:2:10 error [yaml-syntax] 这里读不懂 → 看这一行和上一行：冒号和“-”后面要有空格；同一级的各项左边对齐，下一级多缩进两格，不用制表符；值里有英文冒号、引号、#、[ ] 时，用英文双引号括起整个值`,
		}},
		{"quote not closed", edits(swap(report, "title: 国库年报", "title: \"国库年报")), []string{
			`finance/treasury/report.md:2:8 error [yaml-syntax] 这里读不懂 → 看这一行和上一行：冒号和“-”后面要有空格；同一级的各项左边对齐，下一级多缩进两格，不用制表符；值里有英文冒号、引号、#、[ ] 时，用英文双引号括起整个值`,
		}},
		{"text after a quote", edits(swap(report, "title: 国库年报", "title: \"国库\"年报")), []string{
			`finance/treasury/report.md:2:12 error [yaml-syntax] 这里读不懂 → 看这一行和上一行：冒号和“-”后面要有空格；同一级的各项左边对齐，下一级多缩进两格，不用制表符；值里有英文冒号、引号、#、[ ] 时，用英文双引号括起整个值`,
		}},
		{"bracket not closed", edits(swap(report, "secrecy: true, checked_by: 赵六}", "secrecy: true")), []string{
			`finance/treasury/report.md:8:9 error [yaml-syntax] 这里读不懂 → 看这一行和上一行：冒号和“-”后面要有空格；同一级的各项左边对齐，下一级多缩进两格，不用制表符；值里有英文冒号、引号、#、[ ] 时，用英文双引号括起整个值`,
		}},
		{"character that begins nothing", edits(swap(report, "title: 国库年报", "title: @国库年报")), []string{
			`finance/treasury/report.md:2:8 error [yaml-syntax] 这里读不懂 → 看这一行和上一行：冒号和“-”后面要有空格；同一级的各项左边对齐，下一级多缩进两格，不用制表符；值里有英文冒号、引号、#、[ ] 时，用英文双引号括起整个值`,
		}},
		{"full-width colon", edits(swap(report, "title: 国库年报", "标题：国库年报")), []string{
			`finance/treasury/report.md:2:3 error [yaml-colon] “标题”后面是中文冒号 → 改成英文冒号加一个空格：标题: `,
		}},
		{"full-width colon alone", edits(put(report, "---\n标题：国库年报\n---\n正文\n")), []string{
			`finance/treasury/report.md:2:3 error [yaml-colon] “标题”后面是中文冒号 → 改成英文冒号加一个空格：标题: `,
		}},
		{"full-width colons, and what else is wrong", edits(swap(report, "title: 国库年报\nsummary", "标题：国库年报\nsumary"), swap(report, "made: 2026-02-01\npublished:", "made： 2026-2-1\n  公开日期:")), []string{
			`finance/treasury/report.md:2:3 error [yaml-colon] “标题”后面是中文冒号 → 改成英文冒号加一个空格：标题: `,
			`finance/treasury/report.md:5:5 error [yaml-colon] “made”后面是中文冒号 → 改成英文冒号加一个空格：made: `,
			`finance/treasury/report.md:6:3 error [yaml-swallowed] 这一行接在上一项的值后面，不会当作“公开日期” → 要写“公开日期”，就和上一项左边对齐，用英文冒号加一个空格；真是文字，就用英文双引号括起整个值`,
			`finance/treasury/report.md:6:7 error [yaml-syntax] 这里读不懂 → 看这一行和上一行：冒号和“-”后面要有空格；同一级的各项左边对齐，下一级多缩进两格，不用制表符；值里有英文冒号、引号、#、[ ] 时，用英文双引号括起整个值`,
		}},
		{"full-width colons, and a date", edits(swap(report, "title: 国库年报", "标题：国库年报"), swap(report, "made: 2026-02-01", "made：2026-2-1"), swap(report, "summary: 国库情况。", "summary: |\n  标题：这里是文字。\n  made:也是")), []string{
			`finance/treasury/report.md:2:3 error [yaml-colon] “标题”后面是中文冒号 → 改成英文冒号加一个空格：标题: `,
			`finance/treasury/report.md:7:5 error [yaml-colon] “made”后面是中文冒号 → 改成英文冒号加一个空格：made: `,
			`finance/treasury/report.md:7:6 error [value-date] “made”的日期“2026-2-1”读不懂，或者没有这一天 → 写成 2026-02-01`,
		}},
		{"no space, and a bracket not closed", edits(swap(report, "index: GK", "index:GK"), swap(report, "secrecy: true, checked_by: 赵六}", "secrecy: true")), []string{
			`finance/treasury/report.md:4:6 error [yaml-space] “index”的冒号后面没有空格 → 冒号后面加一个空格：index: `,
			`finance/treasury/report.md:8:9 error [yaml-syntax] 这里读不懂 → 看这一行和上一行：冒号和“-”后面要有空格；同一级的各项左边对齐，下一级多缩进两格，不用制表符；值里有英文冒号、引号、#、[ ] 时，用英文双引号括起整个值`,
		}},
		{"full-width colon below a key", edits(swap("finance/2026-budget.md", "  approved_by: ", "  批准人：")), []string{
			`finance/2026-budget.md:14:6 error [yaml-colon] “批准人”后面是中文冒号 → 改成英文冒号加一个空格：批准人: `,
		}},
		{"full-width colons below a key alone", edits(swap("finance/2026-budget.md", "  approved_by: ", "  批准人："), swap("finance/2026-budget.md", "  approved_on: ", "  批准日期：")), []string{
			`finance/2026-budget.md:14:6 error [yaml-colon] “批准人”后面是中文冒号 → 改成英文冒号加一个空格：批准人: `,
			`finance/2026-budget.md:15:7 error [yaml-colon] “批准日期”后面是中文冒号 → 改成英文冒号加一个空格：批准日期: `,
		}},
		{"full-width colon in the only line below a key", edits(swap("finance/2026-budget.md", "review:\n  checked_by: 赵六\n  approved_by: 张三\n  approved_on: 2026-01-15\n  secrecy: true\n", "审核:\n  批准人：张三\n")), []string{
			`finance/2026-budget.md:13:6 error [yaml-colon] “批准人”后面是中文冒号 → 改成英文冒号加一个空格：批准人: `,
		}},
		{"no space in the only line below a key", edits(swap("finance/2026-budget.md", "review:\n  checked_by: 赵六\n  approved_by: 张三\n  approved_on: 2026-01-15\n  secrecy: true\n", "review: approved_by:张三\n")), []string{
			`finance/2026-budget.md:12:20 error [yaml-space] “approved_by”的冒号后面没有空格 → 冒号后面加一个空格：approved_by: `,
		}},
		{"full-width spaces before a key", edits(swap("finance/2026-budget.md", "  approved_by:", "　approved_by:"), swap("finance/2026-budget.md", "  approved_on:", "　批准日期：")), []string{
			`finance/2026-budget.md:14:1 error [yaml-wide-space] 行首有全角空格 → 换成英文空格，和同一级的上一项左边对齐；最外一级的前面不留空格`,
			`finance/2026-budget.md:15:1 error [yaml-wide-space] 行首有全角空格 → 换成英文空格，和同一级的上一项左边对齐；最外一级的前面不留空格`,
			`finance/2026-budget.md:15:6 error [yaml-colon] “批准日期”后面是中文冒号 → 改成英文冒号加一个空格：批准日期: `,
		}},
		{"a slip beside text that looks like keys", edits(swap(report, "title: 国库年报", "标题：国库年报"), swap(report, "summary: 国库情况。", "summary: 国库情况，\n  主题：见下。\nkeywords:\n  - |\n    标题：甲\n  - 乙\n    内容概述:丙"), swap(report, "index: GK", "document_no: \"青财\n  索引号：〔2026〕3号\"\nindex: GK")), []string{
			`finance/treasury/report.md:2:3 error [yaml-colon] “标题”后面是中文冒号 → 改成英文冒号加一个空格：标题: `,
			`finance/treasury/report.md:4:3 error [yaml-swallowed] 这一行接在上一项的值后面，不会当作“主题” → 要写“主题”，就和上一项左边对齐，用英文冒号加一个空格；真是文字，就用英文双引号括起整个值`,
			`finance/treasury/report.md:9:5 error [yaml-swallowed] 这一行接在上一项的值后面，不会当作“内容概述” → 要写“内容概述”，就和上一项左边对齐，用英文冒号加一个空格；真是文字，就用英文双引号括起整个值`,
			`finance/treasury/report.md:10:14 warning [item-document-form] 发文字号“青财 索引号：〔2026〕3号”写得不规范 → 是不是 青财索引号：〔2026〕3号？`,
		}},
		{"the last line has no end", edits(put("site.yaml", "标题：县\n主办单位: 政府\nbase_url: https://a.gov.cn/\nidentity:")), []string{
			`site.yaml:1:3 error [yaml-colon] “标题”后面是中文冒号 → 改成英文冒号加一个空格：标题: `,
		}},
		{"front matter with full-width colons never ends", edits(put(report, "---\n标题：国库年报\n索引号：GK\n\n正文。\n")), []string{
			`finance/treasury/report.md:4:1 error [front-unclosed] 元数据没有结束：这里应当有一行 --- → 在最后一项的下一行，从行首写三个英文减号 ---`,
		}},
		{"two tabs", edits(swap("finance/2026-budget.md", "  approved_on:", "\t\tapproved_on:")), []string{
			`finance/2026-budget.md:15:1 error [yaml-tab] 行首有制表符（Tab） → 换成空格，和同一级的上一项左边对齐；最外一级的前面不留空格`,
		}},
		{"tab before a key of the outermost level", edits(swap("finance/2026-budget.md", "made: 2026-01-10", "\tmade: 2026-1-10")), []string{
			`finance/2026-budget.md:6:1 error [yaml-tab] 行首有制表符（Tab） → 换成空格，和同一级的上一项左边对齐；最外一级的前面不留空格`,
			`finance/2026-budget.md:6:8 error [value-date] “made”的日期“2026-1-10”读不懂，或者没有这一天 → 写成 2026-01-10`,
		}},
		{"tab inside a list", edits(swap("finance/2026-budget.md", "  - file: 2026-budget.pdf", "  - file: 2026-budget.pdf\n\ttitle：预算")), []string{
			`finance/2026-budget.md:19:1 error [yaml-tab] 行首有制表符（Tab） → 换成空格，和同一级的上一项左边对齐；最外一级的前面不留空格`,
			`finance/2026-budget.md:19:7 error [yaml-colon] “title”后面是中文冒号 → 改成英文冒号加一个空格：title: `,
		}},
		{"scope swallowed by the title", edits(swap(report, "title: 国库年报", "title: 国库年报\n 公开范围：不予公开"), swap(report, "scope: public\n", "entry: \"001\"\n")), []string{
			`finance/treasury/report.md:3:2 error [yaml-swallowed] 这一行接在上一项的值后面，不会当作“公开范围” → 要写“公开范围”，就和上一项左边对齐，用英文冒号加一个空格；真是文字，就用英文双引号括起整个值`,
		}},
		{"end of display swallowed by the summary", edits(swap(report, "summary: 国库情况。", "summary: 国库情况\n  显示至：2026-02-01\n \u3000撤回:是")), []string{
			`finance/treasury/report.md:4:3 error [yaml-swallowed] 这一行接在上一项的值后面，不会当作“显示至” → 要写“显示至”，就和上一项左边对齐，用英文冒号加一个空格；真是文字，就用英文双引号括起整个值`,
			`finance/treasury/report.md:5:3 error [yaml-swallowed] 这一行接在上一项的值后面，不会当作“撤回” → 要写“撤回”，就和上一项左边对齐，用英文冒号加一个空格；真是文字，就用英文双引号括起整个值`,
		}},
		{"text that looks like keys in quotation marks and lists", edits(swap(report, "summary: 国库情况。", "summary: \"国库\n  显示至：2026-02-01\"\nkeywords: [\n  标题：甲,\n  乙]\nsource:\n  issuer: |  # 原文\n    公开范围：不予公开")), nil},
		{"withdrawn empty", edits(swap(report, "scope: public", "scope: public\nwithdrawn:\ndisplay_until: # 2026-02-01")), []string{
			`finance/treasury/report.md:8:1 error [value-empty] “withdrawn”后面没有值 → 写上值；不需要就删掉这一行`,
			`finance/treasury/report.md:9:1 error [value-empty] “display_until”后面没有值 → 写上值；不需要就删掉这一行`,
		}},
		{"review of a page empty", edits(swap("pages/guide.md", "title:", "审核:\ntitle:")), []string{
			`index.md:1:8 error [link-hidden] “pages/guide.md”现在没有网页（草稿、未到公开日期、未列出或不予公开），不能从公开的文字链接到它 → 删掉这个链接，或等对方发布后再写；依申请公开、一定范围内公开的，可以让对方列出（列出: 是，或 listed: true）`,
			`pages/guide.md:0:0 note [item-draft] 还没有批准，是草稿，不会发布 → 批准后在 审核（review）里写 批准人、批准日期 和 已做保密审查: 是（英文是 approved_by、approved_on、secrecy: true）`,
		}},
		{"front page with a blank line before ---", edits(put("index.md", "\n---\ntitle: 首页\nreview: {drafted_by: 甲}\n---\n欢迎。\n")), []string{
			`index.md:1:1 error [front-missing] 文件开头没有元数据：第一行应当是 --- → 在第一行写三个英文减号 ---，写完各项后另起一行再写 ---；前面不要有空行和空格`,
		}},
		{"front page with a dash for ---", edits(put("index.md", "——\ntitle: 首页\n——\n欢迎。\n")), []string{
			`index.md:1:1 error [front-missing] 文件开头没有元数据：第一行应当是 --- → 在第一行写三个英文减号 ---，写完各项后另起一行再写 ---；前面不要有空行和空格`,
		}},
		{"front page without front matter", edits(put("index.md", "欢迎。\n\n---\n\n再见。\n")), nil},
		{"a block in which every colon is wide", edits(swap("finance/2026-budget.md", "review:\n  checked_by: 赵六\n  approved_by: 张三\n  approved_on: 2026-01-15\n  secrecy: true\n", "审核：\n  批准人：张三\n  批准日期：2026-1-15\n  已做保密审查：是\n")), []string{
			`finance/2026-budget.md:12:3 error [yaml-colon] “审核”后面是中文冒号 → 改成英文冒号加一个空格：审核: `,
			`finance/2026-budget.md:13:6 error [yaml-colon] “批准人”后面是中文冒号 → 改成英文冒号加一个空格：批准人: `,
			`finance/2026-budget.md:14:7 error [yaml-colon] “批准日期”后面是中文冒号 → 改成英文冒号加一个空格：批准日期: `,
			`finance/2026-budget.md:14:8 error [value-date] “批准日期”的日期“2026-1-15”读不懂，或者没有这一天 → 写成 2026-01-15`,
			`finance/2026-budget.md:15:9 error [yaml-colon] “已做保密审查”后面是中文冒号 → 改成英文冒号加一个空格：已做保密审查: `,
		}},
		{"a list in which every colon is wide", edits(swap("finance/2026-budget.md", "  - file: 2026-budget.pdf", "  - 文件：2026-budget.pdf\n    名称：预算")), []string{
			`finance/2026-budget.md:18:7 error [yaml-colon] “文件”后面是中文冒号 → 改成英文冒号加一个空格：文件: `,
			`finance/2026-budget.md:19:7 error [yaml-colon] “名称”后面是中文冒号 → 改成英文冒号加一个空格：名称: `,
		}},
		{"tab", edits(swap("finance/2026-budget.md", "  approved_on:", "\tapproved_on:")), []string{
			`finance/2026-budget.md:15:1 error [yaml-tab] 行首有制表符（Tab） → 换成空格，和同一级的上一项左边对齐；最外一级的前面不留空格`,
		}},
		{"tab below a key", edits(swap("finance/2026-budget.md", "  approved_by:", "\tapproved_by:")), []string{
			`finance/2026-budget.md:14:1 error [yaml-tab] 行首有制表符（Tab） → 换成空格，和同一级的上一项左边对齐；最外一级的前面不留空格`,
		}},
		{"anchor", edits(swap(report, "title: 国库年报", "title: &t 国库年报")), []string{
			`finance/treasury/report.md:2:8 error [yaml-anchor] 不能用 YAML 的 & 锚点和 * 引用 → 把内容直接写在这里；本来就以 & 或 * 开头的值，用英文双引号括起来`,
		}},
		{"alias", edits(swap(report, "title: 国库年报", "title: *t")), []string{
			`finance/treasury/report.md:2:8 error [yaml-anchor] 不能用 YAML 的 & 锚点和 * 引用 → 把内容直接写在这里；本来就以 & 或 * 开头的值，用英文双引号括起来`,
		}},
		{"asterisks at the start of a value", edits(swap(report, "title: 国库年报", "title: *国库年报*")), []string{
			`finance/treasury/report.md:2:8 error [yaml-anchor] 不能用 YAML 的 & 锚点和 * 引用 → 把内容直接写在这里；本来就以 & 或 * 开头的值，用英文双引号括起来`,
		}},
		{"tag", edits(swap(report, "title: 国库年报", "title: !!str 国库年报")), []string{
			`finance/treasury/report.md:2:8 error [yaml-tag] 不能用 YAML 的 ! 标签 → 删掉 !!str；本来就以 ! 开头的值，用英文双引号括起来`,
		}},
		{"exclamation mark at the start of a value", edits(swap(report, "title: 国库年报", "title: !国库年报")), []string{
			`finance/treasury/report.md:2:8 error [yaml-tag] 不能用 YAML 的 ! 标签 → 删掉 !；本来就以 ! 开头的值，用英文双引号括起来`,
		}},
		{"merge key", edits(swap(report, "title: 国库年报", "<<: {title: 国库年报}")), []string{
			`finance/treasury/report.md:2:1 error [key-unknown] 没有“<<”这一项 → 核对名称；不需要就删掉这一项`,
		}},
		{"second document", edits(swap("site.yaml", "rules:", "---\nrules:")), []string{
			`site.yaml:20:1 error [yaml-documents] 文件里有第二份 YAML → 删掉这里的 --- 和后面的内容，或把它们并到前面`,
		}},
		{"document end", edits(swap("site.yaml", "rules:", "...\nrules:")), []string{
			`site.yaml:20:1 error [yaml-documents] 文件里有第二份 YAML → 删掉这里的 --- 和后面的内容，或把它们并到前面`,
		}},
		{"site.yaml may begin with ---", edits(swap("site.yaml", "title:", "# 青石县\n---\ntitle:")), nil},
		{"site.yaml empty", edits(put("site.yaml", "")), []string{
			`site.yaml:1:1 error [yaml-not-keys] 这里应当是一项一行的“名称: 值” → 每行写一项，如 标题: 关于……的通知`,
		}},
		{"site.yaml only comments", edits(put("site.yaml", "# 以后再写\n")), []string{
			`site.yaml:1:1 error [yaml-not-keys] 这里应当是一项一行的“名称: 值” → 每行写一项，如 标题: 关于……的通知`,
		}},
		{"syntax error in site.yaml", edits(swap("site.yaml", "title: 青石县", "title: 青石县: ")), []string{
			`site.yaml:1:11 error [yaml-syntax] 这里读不懂 → 看这一行和上一行：冒号和“-”后面要有空格；同一级的各项左边对齐，下一级多缩进两格，不用制表符；值里有英文冒号、引号、#、[ ] 时，用英文双引号括起整个值`,
		}},
		{"syntax error in department.md", edits(swap("water/department.md", "name: 县水务局", "name: 县: 水务局")), []string{
			`water/department.md:2:8 error [yaml-syntax] 这里读不懂 → 看这一行和上一行：冒号和“-”后面要有空格；同一级的各项左边对齐，下一级多缩进两格，不用制表符；值里有英文冒号、引号、#、[ ] 时，用英文双引号括起整个值`,
		}},
	}
}

func keyRows() []row {
	return []row{
		{"key unknown", edits(swap(report, "title:", "titel:")), []string{
			`finance/treasury/report.md:2:1 error [key-unknown] 没有“titel”这一项 → 是不是“title”？`,
		}},
		{"key misspelt in Chinese", edits(swap("finance/notice.md", "公开属性:", "公开范国:")), []string{
			`finance/notice.md:7:1 error [key-unknown] 没有“公开范国”这一项 → 是不是“公开范围”？`,
		}},
		{"key unknown, nothing like it", edits(swap(report, "title: ", "版式: 一\ntitle: ")), []string{
			`finance/treasury/report.md:2:1 error [key-unknown] 没有“版式”这一项 → 核对名称；不需要就删掉这一项`,
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
			`finance/treasury/report.md:2:3 error [yaml-not-keys] 这里应当是一项一行的“名称: 值” → 每行写一项，如 标题: 关于……的通知`,
		}},
		{"key of the site misspelt", edits(swap("site.yaml", "topics:", "topic:")), []string{
			`site.yaml:10:1 error [key-unknown] 没有“topic”这一项 → 是不是“topics”？`,
		}},
		{"key twice", edits(swap(report, "scope: public", "scope: public\nscope: public")), []string{
			`finance/treasury/report.md:8:1 error [key-duplicate] “scope”写了两次，第一次在第 7 行 → 留下一个，删掉另一个`,
		}},
		{"key twice within a block", edits(swap(report, "secrecy: true", "secrecy: true, secrecy: true")), []string{
			`finance/treasury/report.md:8:67 error [key-duplicate] “secrecy”写了两次，第一次在第 8 行 → 留下一个，删掉另一个`,
		}},
		{"both names of a key", edits(swap(report, "scope: public", "scope: public\n公开范围: 主动公开")), []string{
			`finance/treasury/report.md:8:1 error [key-both-names] “公开范围”和第 7 行的“scope”是同一项 → 留下一个，删掉另一个`,
		}},
		{"two Chinese names of a key", edits(swap("finance/notice.md", "发布日期: 2026.3.5", "发布日期: 2026.3.5\n公开日期: 2026.3.5")), []string{
			`finance/notice.md:7:1 error [key-both-names] “公开日期”和第 6 行的“发布日期”是同一项 → 留下一个，删掉另一个`,
		}},
		{"rule twice", edits(swap("site.yaml", "rules:\n", "rules:\n  item-summary-long: off\n")), []string{
			`site.yaml:22:3 error [key-duplicate] “item-summary-long”写了两次，第一次在第 21 行 → 留下一个，删掉另一个`,
		}},
		{"key missing within a block", edits(swap("finance/old.md", ", why: 重复发布", "")), []string{
			`finance/old.md:8:12 warning [withdrawn-why-missing] 撤回了，还没有写原因 → 在 撤回（withdrawn）里加上 原因: ……（或 why: ……）`,
		}},
		{"key empty within a block", edits(swap("finance/old.md", "why: 重复发布", "why: ")), []string{
			`finance/old.md:8:12 warning [withdrawn-why-missing] 撤回了，还没有写原因 → 在 撤回（withdrawn）里加上 原因: ……（或 why: ……）`,
		}},
		{"value cut by #", edits(swap(report, "title: 国库年报", "title: 国库 #3号年报")), []string{
			`finance/treasury/report.md:2:8 warning [value-cut] “title”的值在 # 前面就断了，后面的“#3号年报”没有算进去 → 用英文双引号括起整个值；真是备注，就另起一行写`,
		}},
		{"value all behind #", edits(swap(report, "title: 国库年报", "title: #3号年报")), []string{
			`finance/treasury/report.md:0:0 error [item-title-missing] 缺少标题 → 加一行 标题: ……（或 title: ……）`,
			`finance/treasury/report.md:2:7 warning [value-cut] “title”的值在 # 前面就断了，后面的“#3号年报”没有算进去 → 用英文双引号括起整个值；真是备注，就另起一行写`,
		}},
		{"comment behind an empty key", edits(swap(report, "scope:", "document_no: # 没有文号就空着\nscope:")), nil},
		{"text is a list", edits(swap(report, "title: 国库年报", "title: [国库, 年报]")), []string{
			`finance/treasury/report.md:2:8 error [value-shape] “title”的值应当是一段文字 → 写成 title: ……`,
		}},
		{"list is a block", edits(swap(report, "scope:", "keywords: {国库: 年报}\nscope:")), []string{
			`finance/treasury/report.md:7:11 error [value-shape] “keywords”的值应当是一段文字或几段文字的列表 → 写成 keywords: [……, ……]`,
		}},
		{"list of lists", edits(swap(report, "scope:", "keywords: [[国库], 年报]\nscope:")), []string{
			`finance/treasury/report.md:7:12 error [value-shape] “keywords”的值应当是一段文字或几段文字的列表 → 写成 keywords: [……, ……]`,
		}},
		{"block is a text", edits(swap("finance/request.md", "reason: {words: 涉及账户安全}", "reason: 涉及账户安全")), []string{
			`finance/request.md:8:9 error [value-shape] “reason”的值应当是下面缩进两格的几项 → 写成 reason: {words: ……}`,
		}},
		{"block with a Chinese name is a text", edits(swap("finance/notice.md", "{批准人: 张三, 批准日期: 2026-03-02, 已做保密审查: 是, 核稿人: 赵六}\n公示期:\n  开始: 2026-08-01\n  截止: 2026-08-10", "{批准人: 张三, 批准日期: 2026-03-02, 已做保密审查: 是, 核稿人: 赵六}\n公示期: 十天")), []string{
			`finance/notice.md:9:6 error [value-shape] “公示期”的值应当是下面缩进两格的几项 → 写成 公示期: {开始: ……}`,
		}},
		{"blocks are texts", edits(swap("finance/2026-budget.md", "  - file: 2026-budget.pdf", "  - 2026-budget.pdf")), []string{
			`finance/2026-budget.md:18:5 error [value-shape] “attachments”的值应当是下面缩进两格的几项 → 写成 attachments: {file: ……}`,
		}},
		{"date is a list", edits(swap(report, "made: 2026-02-01", "made: [2026-02-01]")), []string{
			`finance/treasury/report.md:5:7 error [value-shape] “made”的值应当是一个日期 → 写成 made: 2026-05-08`,
		}},
		{"flag is a word", edits(swap(report, "secrecy: true", "secrecy: 做过")), []string{
			`finance/treasury/report.md:8:61 error [value-shape] “secrecy”的值应当是“是”或“否” → 是就写 secrecy: 是，不是就写 secrecy: 否`,
		}},
		{"flag is a list", edits(swap(report, "secrecy: true", "secrecy: [是]")), []string{
			`finance/treasury/report.md:8:61 error [value-shape] “secrecy”的值应当是“是”或“否” → 是就写 secrecy: 是，不是就写 secrecy: 否`,
		}},
		{"number is a word", edits(swap("water/department.md", "code: SW", "code: SW\norder: 第一")), []string{
			`water/department.md:5:8 error [value-shape] “order”的值应当是一个整数 → 用阿拉伯数字写，不带单位，如 10`,
		}},
		{"number is negative", edits(swap("water/department.md", "code: SW", "code: SW\norder: -1")), []string{
			`water/department.md:5:8 error [value-shape] “order”的值应当是一个整数 → 用阿拉伯数字写，不带单位，如 10`,
		}},
		{"rules are a list", edits(swap("site.yaml", "  item-summary-long: error", "  - item-summary-long")), []string{
			`site.yaml:21:3 error [value-shape] “rules”的值应当是一行一条的“规则: 值” → 写成 item-summary-missing: warning`,
		}},
		{"setting is a block", edits(swap("site.yaml", "item-summary-long: error", "item-summary-long: {a: b}")), []string{
			`site.yaml:21:22 error [value-shape] “item-summary-long”的值应当是一段文字 → 写成 item-summary-long: ……`,
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
			`finance/treasury/report.md:5:7 error [value-date] “made”的日期“2026-02-30”读不懂，或者没有这一天 → 写成 2026-05-08、2026年5月8日 或 2026.5.8；时间写在后面，如 2026-05-08 09:30`,
		}},
		{"date without separators", edits(swap(report, "made: 2026-02-01", "made: 2026515")), []string{
			`finance/treasury/report.md:5:7 error [value-date] “made”的日期“2026515”读不懂，或者没有这一天 → 写成 2026-05-08、2026年5月8日 或 2026.5.8；时间写在后面，如 2026-05-08 09:30`,
		}},
		{"date without month", edits(swap(report, "published: 2026-02-02", "published: 2021年920")), []string{
			`finance/treasury/report.md:6:12 error [value-date] “published”的日期“2021年920”读不懂，或者没有这一天 → 写成 2026-05-08、2026年5月8日 或 2026.5.8；时间写在后面，如 2026-05-08 09:30`,
		}},
		{"date of one digit", edits(swap(report, "published: 2026-02-02", "published: 2026-2-2")), []string{
			`finance/treasury/report.md:6:12 error [value-date] “published”的日期“2026-2-2”读不懂，或者没有这一天 → 写成 2026-02-02`,
		}},
		{"date with slashes", edits(swap(report, "published: 2026-02-02", "published: 2026/02/02")), []string{
			`finance/treasury/report.md:6:12 error [value-date] “published”的日期“2026/02/02”读不懂，或者没有这一天 → 写成 2026-02-02`,
		}},
		{"date of a window", edits(swap("finance/notice.md", "截止: 2026-08-10", "截止: 八月十日")), []string{
			`finance/notice.md:11:7 error [value-date] “截止”的日期“八月十日”读不懂，或者没有这一天 → 写成 2026-05-08、2026年5月8日 或 2026.5.8；时间写在后面，如 2026-05-08 09:30`,
		}},
		{"date of the approval", edits(swap(report, "approved_on: 2026-02-01", "approved_on: 昨天")), []string{
			`finance/treasury/report.md:8:40 error [value-date] “approved_on”的日期“昨天”读不懂，或者没有这一天 → 写成 2026-05-08、2026年5月8日 或 2026.5.8；时间写在后面，如 2026-05-08 09:30`,
		}},
		{"dates in every form", edits(swap(report, "made: 2026-02-01\npublished: 2026-02-02", "made: 2026年2月1日\npublished: 2026.2.2 09:30")), nil},
		{"index is None", edits(swap(report, "GK/2026-00001", "None")), []string{
			`finance/treasury/report.md:4:8 error [value-residue] “索引号”是程序或模板留下的“None”，不是真的值 → 填上真的值；没有就删掉这一行`,
		}},
		{"document number is null", edits(swap(report, "scope:", "document_no: null\nscope:")), []string{
			`finance/treasury/report.md:7:14 error [value-residue] “发文字号”是程序或模板留下的“null”，不是真的值 → 填上真的值；没有就删掉这一行`,
		}},
		{"document number is 无", edits(swap("finance/notice.md", "成文日期", "文号: 无\n成文日期")), []string{
			`finance/notice.md:5:5 error [value-residue] “发文字号”是程序或模板留下的“无”，不是真的值 → 填上真的值；没有就删掉这一行`,
		}},
		{"document number is a bare 号", edits(swap("finance/notice.md", "成文日期", "文号: 号\n成文日期")), []string{
			`finance/notice.md:5:5 error [value-residue] “发文字号”是程序或模板留下的“号”，不是真的值 → 填上真的值；没有就删掉这一行`,
		}},
		{"document number with residue", edits(swap("finance/notice.md", "成文日期", "文号: 青财〔2026〕None\n成文日期")), []string{
			`finance/notice.md:5:5 error [value-residue] “发文字号”是程序或模板留下的“青财〔2026〕None”，不是真的值 → 填上真的值；没有就删掉这一行`,
		}},
		{"title is undefined", edits(swap(report, "国库年报", "undefined")), []string{
			`finance/treasury/report.md:2:8 error [value-residue] “标题”是程序或模板留下的“undefined”，不是真的值 → 填上真的值；没有就删掉这一行`,
		}},
		{"issuer is null", edits(swap(report, "scope:", "issuer: null\nscope:")), []string{
			`finance/treasury/report.md:7:9 error [value-residue] “发文机关”是程序或模板留下的“null”，不是真的值 → 填上真的值；没有就删掉这一行`,
		}},
	}
}

func csvRows() []row {
	const duties, records, standard = "finance/catalogue.csv", "finance/subsidy.csv", "standards/budget.csv"
	return []row{
		{"two columns that say how long", edits(swap(records, "姓名,金额,显示至,撤回", "公示截止,金额,显示至,撤回")), []string{
			`finance/subsidy.csv:1:9 error [csv-head-duplicate] 表头“显示至”写了两次 → 删掉一列，或者改名`,
		}},
		{"CSV quote not closed", edits(swap(duties, "003,财政,账户", "003,财政,\"账户")), []string{
			`finance/catalogue.csv:4:8 error [csv-syntax] 这一行读不懂：双引号没有成对 → 单元格里有逗号、换行或双引号时，用英文双引号括起整格，里面的双引号写两个`,
		}},
		{"CSV bare quote", edits(swap(duties, "002,财政,内部通报", "002,财政,内部\"通\"报")), []string{
			`finance/catalogue.csv:3:10 error [csv-syntax] 这一行读不懂：没有括起来的格里有双引号 → 单元格里有逗号、换行或双引号时，用英文双引号括起整格，里面的双引号写两个`,
		}},
		{"CSV text after a quote", edits(swap(records, "王某,", "\"王\"某,")), []string{
			`finance/subsidy.csv:2:3 error [csv-syntax] 这一行读不懂：双引号没有成对 → 单元格里有逗号、换行或双引号时，用英文双引号括起整格，里面的双引号写两个`,
		}},
		{"CSV row too short", edits(swap(duties, ",申请人,依申请公开,县级", ",申请人,依申请公开")), []string{
			`finance/catalogue.csv:4:1 error [csv-cells] 这一行有 10 格，表头有 11 格 → 对照表头补上或删去逗号；格里的逗号要用英文双引号括起来`,
		}},
		{"CSV row too long", edits(swap(records, "王某,100", "王某,1,100")), []string{
			`finance/subsidy.csv:2:1 error [csv-cells] 这一行有 5 格，表头有 4 格 → 对照表头补上或删去逗号；格里的逗号要用英文双引号括起来`,
		}},
		{"CSV column unknown", edits(swap(duties, "公开时限", "公开时县")), []string{
			`finance/catalogue.csv:1:24 error [csv-head] 表头“公开时县”不认识 → 是不是“公开时限”？`,
		}},
		{"CSV column unknown, nothing like it", edits(swap(duties, "公开时限", "备用一")), []string{
			`finance/catalogue.csv:1:24 error [csv-head] 表头“备用一”不认识 → 表头用 序号、一级事项、二级事项、公开内容、公开依据、公开时限、公开主体、公开渠道和载体、公开对象、公开方式、公开层级 等；不需要的列删掉`,
		}},
		{"CSV column twice", edits(swap(duties, "公开时限", "公开依据")), []string{
			`finance/catalogue.csv:1:24 error [csv-head-duplicate] 表头“公开依据”写了两次 → 删掉一列，或者改名`,
		}},
		{"CSV column twice, in two languages", edits(swap(duties, "公开时限", "basis")), []string{
			`finance/catalogue.csv:1:24 error [csv-head-duplicate] 表头“basis”写了两次 → 删掉一列，或者改名`,
		}},
		{"CSV column of a table twice", edits(swap(records, "姓名,金额", "姓名,姓名")), []string{
			`finance/subsidy.csv:1:4 error [csv-head-duplicate] 表头“姓名”写了两次 → 删掉一列，或者改名`,
		}},
		{"CSV without numbers", edits(swap("standards/budget.csv", "序号", "备注")), []string{
			`standards/budget.csv:1:1 warning [standard-row-unnumbered] 标准目录没有“序号”一列，信息对应不到它的事项 → 加上“序号”一列，每行一个编号`,
		}},
		{"own duties without numbers", edits(swap(duties, "序号", "备注")), []string{
			`finance/catalogue.csv:1:1 error [csv-head-missing] 表格缺少“序号”一列 → 在第一行加上“序号”`,
		}},
		{"row of a standard without a number", edits(swap(standard, "1,预算", ",预算")), []string{
			`standards/budget.csv:2:1 warning [standard-row-unnumbered] 标准目录的这一行没有编号，信息对应不到它 → 加上“序号”一列，每行一个编号`,
		}},
		{"CSV empty", edits(put(duties, "")), []string{
			`finance/catalogue.csv:1:1 error [csv-empty] 表格是空的 → 第一行写表头，下面一行一条；不用就删掉文件`,
		}},
		{"CSV of commas", edits(put(records, ",,,\n,,,\n")), []string{
			`finance/subsidy.csv:1:1 error [csv-empty] 表格是空的 → 第一行写表头，下面一行一条；不用就删掉文件`,
		}},
		{"CSV with too many cells", edits(swap("site.yaml", "attachment_bytes: 1000", "attachment_bytes: 1000\n  table_cells: 1")), []string{
			`finance/catalogue.csv:1:1 error [table-too-large] 表格有 11 格，超过上限 10 格 → 拆成几张表，或在 site.yaml 的 限额（limits）里提高上限`,
			`finance/subsidy.csv:3:1 error [table-too-large] 表格有 12 格，超过上限 10 格 → 拆成几张表，或在 site.yaml 的 限额（limits）里提高上限`,
			`standards/budget.csv:1:1 error [table-too-large] 表格有 11 格，超过上限 10 格 → 拆成几张表，或在 site.yaml 的 限额（limits）里提高上限`,
		}},
		{"duty without number", edits(swap(duties, "003,财政", ",财政")), []string{
			`finance/catalogue.csv:4:1 error [duty-no-missing] 这一行没有编号 → 在“序号”一格填编号，信息用它对应公开事项`,
		}},
		{"duty number twice", edits(swap(duties, "003,财政", "002,财政")), []string{
			`finance/catalogue.csv:4:1 error [duty-no-duplicate] 编号“002”和第 3 行的一样 → 每行一个编号`,
		}},
		{"duty without content", edits(swap(duties, "003,财政,账户,账户明细", "003,财政,,")), []string{
			`finance/catalogue.csv:4:1 warning [duty-content-missing] 这一行没有写公开什么 → 填“二级事项”或“公开内容”`,
		}},
		{"duty as above", edits(swap(duties, "002,财政,内部通报,通报,,,", "002,财政,内部通报,通报,同上,,")), []string{
			`finance/catalogue.csv:3:16 warning [duty-same-as-above] “公开依据”写的是“同上”，表一排序就不知道指哪一行 → 把上面的内容抄下来`,
		}},
		{"duty without scope", edits(swap(duties, "申请人,依申请公开", "申请人,")), []string{
			`finance/catalogue.csv:4:28 warning [duty-scope-unknown] 从“公开方式”“”和“公开对象”“申请人”看不出公开范围 → 公开方式写 主动公开、依申请公开 或 不予公开；公开对象写 全社会 或具体的人群`,
		}},
		{"duty for nobody", edits(swap(duties, "全社会,主动公开", ",主动公开")), []string{
			`finance/catalogue.csv:2:36 warning [duty-scope-unknown] 从“公开方式”“主动公开”和“公开对象”“”看不出公开范围 → 公开方式写 主动公开、依申请公开 或 不予公开；公开对象写 全社会 或具体的人群`,
		}},
		{"row of a standard blank below one that is not", edits(swap(standard, "县级\n", "县级\n2,预算,决算,决算表,,20日内,各部门,,全社会,主动公开,县级\n")), []string{
			`standards/budget.csv:3:13 note [duty-cell-blank] “公开依据”空着，上面的行有内容：是“同上”还是没有，看不出来，也没有补 → 合并单元格拆开后每行都要填；确实没有的不用管`,
			`standards/budget.csv:3:23 note [duty-cell-blank] “公开渠道和载体”空着，上面的行有内容：是“同上”还是没有，看不出来，也没有补 → 合并单元格拆开后每行都要填；确实没有的不用管`,
		}},
		{"blank cells of an own table are the department's", edits(swap(duties, "003,财政,账户,账户明细,,,县财政局", "003,财政,账户,账户明细,,,")), nil},
		{"rows of a standard where each has its own words", edits(swap(standard, "县级\n", "县级\n2,预算,决算,决算表,预算法,20日内,各部门,政府网站,全社会,主动公开,县级\n")), nil},
		{"row twice under two numbers", edits(swap(standard, "县级\n", "县级\n2,预算,部门预算,收支总表,预算法,年初,各部门,政府公报,全社会,主动公开,县级\n")), []string{
			`standards/budget.csv:3:1 warning [duty-same-row] 这一行和第 2 行的事项、内容、主体都一样 → 重复的删掉一行；不是一回事的，写清区别`,
		}},
		{"dash for nothing", edits(swap(standard, "20日内", "———")), []string{
			`standards/budget.csv:2:20 warning [duty-placeholder] “公开时限”里只有“———”，不知道是空着还是原来的符号丢了 → 没有内容就留空；有内容就填上`,
		}},
		{"question mark for a tick", edits(swap(standard, "20日内", "?")), []string{
			`standards/budget.csv:2:20 warning [duty-placeholder] “公开时限”里只有“?”，不知道是空着还是原来的符号丢了 → 没有内容就留空；有内容就填上`,
		}},
		{"masked publisher", edits(swap(standard, "各部门", "****局")), []string{
			`standards/budget.csv:2:25 warning [duty-masked] “公开主体”里有打码的字“****局” → 从发文机关的原表里抄下来`,
		}},
		{"cut off cell", edits(swap(standard, "20日内", "信息形成之日起20个工作…")), []string{
			`standards/budget.csv:2:20 warning [duty-truncated] “公开时限”的文字断了：“息形成之日起20个工作…” → 从原表里抄完整`,
		}},
		{"cell cut off at its start", edits(swap(standard, "预算法", "…若干问题的通知》")), []string{
			`standards/budget.csv:2:16 warning [duty-truncated] “公开依据”的文字断了：“…若干问题的通知》” → 从原表里抄完整`,
		}},
		{"spaces inside words", edits(swap(standard, "20日内", "制 定 之日起20个 工作日内")), []string{
			`standards/budget.csv:2:20 warning [duty-inner-space] “公开时限”的汉字之间有空格：“制 定”；是多余的还是分隔，看不出来 → 多余的删掉；是分隔的写成 、 或 ；`,
		}},
		{"braille blank", edits(swap(standard, "收支总表", "职\u2802责")), []string{
			`standards/budget.csv:2:11 warning [duty-character] “公开内容”里有不该出现的字符“⠂”（U+2802），多半是转换时变的 → 用键盘重新输入这个字`,
		}},
		{"circle for a zero", edits(swap(standard, "20日内", "二○○九年")), []string{
			`standards/budget.csv:2:20 warning [duty-character] “公开时限”里有不该出现的字符“○”（U+25CB），多半是转换时变的 → 用键盘重新输入这个字`,
		}},
		{"title marks not paired", edits(swap(standard, "预算法", "税收征收管理法》")), []string{
			`standards/budget.csv:2:16 warning [duty-title-marks] “公开依据”的书名号《》没有成对 → 补上缺的一半`,
		}},
		{"titles within titles", edits(swap(standard, "预算法", "《关于印发《办法》的通知》")), nil},
		{"document number without its bracket", edits(swap(standard, "预算法", "《办法》（建村〔2017192号）")), []string{
			`standards/budget.csv:2:16 warning [duty-document-number] “公开依据”里的文号“〔2017192号”丢了括号或“号” → 可能是“〔2017〕192号”：对照原文改，不会自动改`,
		}},
		{"document number without 号", edits(swap(standard, "预算法", "青政办发〔2017〕46，青政发〔2018〕8号")), []string{
			`standards/budget.csv:2:16 warning [duty-document-number] “公开依据”里的文号“〔2017〕46”丢了括号或“号” → 可能是“〔2017〕46号”：对照原文改，不会自动改`,
		}},
		{"document number with neither", edits(swap(standard, "预算法", "青政办发〔201746")), []string{
			`standards/budget.csv:2:16 warning [duty-document-number] “公开依据”里的文号“〔201746”丢了括号或“号” → 可能是“〔2017〕46号”：对照原文改，不会自动改`,
		}},
		{"document number in other brackets", edits(swap(standard, "预算法", "青政办发(2014)74号、青政发〔2018)23号、青政发〔2018〕23号")), []string{
			`standards/budget.csv:2:16 warning [duty-year-brackets] “公开依据”里的文号“(2014)74号”的年份括号不是〔〕 → 写成“〔2014〕74号”`,
			`standards/budget.csv:2:16 warning [duty-year-brackets] “公开依据”里的文号“〔2018)23号”的年份括号不是〔〕 → 写成“〔2018〕23号”`,
		}},
		{"year that is no document number", edits(swap(standard, "预算法", "办法（2017）")), nil},
		{"boxes in the channels", edits(swap(standard, "政府网站", "■政府网站□政府公报")), []string{
			`standards/budget.csv:2:29 warning [duty-channel-mark] 渠道里有“■”：各地的图例不一样，指哪些渠道看不出来 → 只写选中的渠道，用 ; 隔开，不写方框`,
		}},
		{"letters that were boxes", edits(swap(standard, "政府网站", "R政府网站 £政府公报")), []string{
			`standards/budget.csv:2:29 warning [duty-mark-letter] 渠道“政府网站”前面的“R”像是方框符号变的，选没选看不出来 → 只写选中的渠道，用 ; 隔开`,
		}},
		{"口 that was a box", edits(swap(standard, "政府网站", "口广播电视")), []string{
			`standards/budget.csv:2:29 warning [duty-mark-letter] 渠道“广播电视”前面的“口”像是方框符号变的，选没选看不出来 → 只写选中的渠道，用 ; 隔开`,
		}},
		{"publisher of the national form", edits(swap(standard, "各部门", "县（市、区）自然资源主管部门")), []string{
			`standards/budget.csv:2:25 warning [duty-publisher-generic] 公开主体“县（市、区）自然资源主管部门”是国家标准样表里的泛称，没有换成本地的单位 → 写本地单位的全称或简称`,
		}},
		{"publisher who is whoever it concerns", edits(swap(standard, "各部门", "相关审批部门")), []string{
			`standards/budget.csv:2:25 warning [duty-publisher-generic] 公开主体“相关审批部门”是国家标准样表里的泛称，没有换成本地的单位 → 写本地单位的全称或简称`,
		}},
		{"standard that site.yaml names and is not there", edits(swap("site.yaml", "rules:", "report: {standards: [buget]}\nrules:")), []string{
			`site.yaml:20:22 error [department-standard-unknown] 没有标准目录“buget” → 是不是“budget”？`,
		}},
		{"row with provenance", edits(put("standards/real.csv", "来源网址,地区,编制单位,领域,序号,一级事项,公开内容,公开对象,公开方式\nhttps://example.gov.cn/?a=1,(**县),某 局,财政,1,预算,收支表,全社会,主动公开\n")), nil},
		{"what does not apply", edits(swap("finance/department.md", "aliases:", "not_applicable: [{entry: budget/1, reason: 没有下属单位}]\naliases:")), nil},
		{"what does not apply, without a reason", edits(swap("finance/department.md", "aliases:", "not_applicable: [{entry: budget/1}]\naliases:")), []string{
			`finance/department.md:9:18 error [key-missing] “not_applicable”里缺少“理由” → 在“not_applicable”下面加一行 理由: ……`,
		}},
		{"what does not apply is no entry", edits(swap("finance/department.md", "aliases:", "not_applicable: [{entry: budget/11, reason: 甲}]\naliases:")), []string{
			`finance/department.md:9:26 error [not-applicable-unknown] 没有标准目录的事项“budget/11” → 是不是“budget/1”？`,
		}},
		{"what does not apply is of no standard", edits(swap("finance/department.md", "aliases:", "not_applicable: [{entry: bugdet/1, reason: 甲}]\naliases:")), []string{
			`finance/department.md:9:26 error [not-applicable-unknown] 没有标准目录的事项“bugdet/1” → 是不是“budget/1”？`,
		}},
		{"what does not apply does not bind", edits(swap(standard, "各部门", "财政部门"), swap("water/department.md", "kind:", "not_applicable: [{entry: budget/1, reason: 甲}]\nkind:")), []string{
			`water/department.md:3:26 warning [not-applicable-unbound] 标准目录“budget”本来就不适用于本单位，“budget/1”不用写 → 删掉这一条，或在 standards 里加上 budget`,
		}},
		{"row with a wrong date", edits(swap(records, "2026-12-31", "年底")), []string{
			`finance/subsidy.csv:2:8 error [row-date] “显示至”的日期“年底”读不懂 → 写成 2026-05-08`,
		}},
		{"row with a wrong flag", edits(swap(records, "200,,是", "200,,撤")), []string{
			`finance/subsidy.csv:3:9 error [row-withdrawn] “撤回”一格只能写 是 或留空，不能是“撤” → 写 是 或删掉`,
		}},
	}
}
