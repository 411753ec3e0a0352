package source_test

import "strings"

// report is a file to break: its front matter spans lines 1 to 9.
const report = "finance/treasury/report.md"

// keepOne is what to do with a file that was pasted twice.
const keepOne = `删掉从这里到文件末尾的内容；要留下后一份的，删掉这一行上面的各行；是两条信息的，分成两个文件`

const unmerged = `合并没有做完：从这一行起，git 把两份不同的内容都留在文件里 → ======= 上下两份内容只留一份，<<<<<<<、|||||||、=======、>>>>>>> 开头的几行都删掉`

func readingRows() []row {
	return []row{
		{"GBK", edits(put(report, "---\ntitle: \xb9\xfa\xbf\xe2\n---\n")), []string{
			`finance/treasury/report.md:2:8 error [file-encoding] 文件不是 UTF-8 编码，看起来是 GBK → 用编辑器“另存为”，编码选 UTF-8；表格在 Excel 里存为“CSV UTF-8（逗号分隔）”`,
		}},
		{"Word document renamed", edits(put(report, "PK\x03\x04\x14\x00\x06\x00")), []string{
			`finance/treasury/report.md:1:1 error [file-encoding] 文件不是 UTF-8 编码，看起来是 Word 或 Excel 文件，不是文字 → 移到 content 外面，改回 .docx 或 .xlsx，再用 gongkai import 读进来：一个 Word 文件用 --kind document，表格用 --kind duties 或 items；旧的 .doc、.xls 先另存为 .docx、.xlsx`,
		}},
		{"old Word document renamed", edits(put(report, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")), []string{
			`finance/treasury/report.md:1:1 error [file-encoding] 文件不是 UTF-8 编码，看起来是 Word 或 Excel 文件，不是文字 → 移到 content 外面，改回 .docx 或 .xlsx，再用 gongkai import 读进来：一个 Word 文件用 --kind document，表格用 --kind duties 或 items；旧的 .doc、.xls 先另存为 .docx、.xlsx`,
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
			`finance/treasury/report.md:1:1 error [front-missing] 文件开头没有元数据：第一行应当是 --- → 在这一行上面加一行“---”，各项写完以后再有一行 ---`,
		}},
		{"no front matter", edits(put(report, "# 国库年报\n\n正文。\n")), []string{
			`finance/treasury/report.md:1:1 error [front-missing] 文件开头没有元数据：第一行应当是 --- → 在这一行上面加一行“---”，各项写完以后再有一行 ---`,
		}},
		{"blank line before front matter", edits(swap(report, "---\ntitle", "\n---\ntitle")), []string{
			`finance/treasury/report.md:1:1 error [front-missing] 文件开头没有元数据：第一行应当是 --- → 删掉这一行空行，各项写完以后再有一行 ---`,
		}},
		{"front matter not closed", edits(swap(report, "secrecy: true, checked_by: 赵六}\n---\n", "secrecy: true, checked_by: 赵六}\n\n")), []string{
			`finance/treasury/report.md:9:1 error [front-unclosed] 元数据没有结束：这里应当有一行 --- → 在这一行上面加一行“---”（三个英文减号，从行首写起）`,
		}},
		{"front matter not closed, a heading follows", edits(swap(report, "secrecy: true, checked_by: 赵六}\n---\n国", "secrecy: true, checked_by: 赵六}\n# 国")), []string{
			`finance/treasury/report.md:9:1 error [front-unclosed] 元数据没有结束：这里应当有一行 --- → 在这一行上面加一行“---”（三个英文减号，从行首写起）`,
		}},
		{"front matter never ends", edits(put(report, "---\ntitle: 甲\n")), []string{
			`finance/treasury/report.md:3:1 error [front-unclosed] 元数据没有结束：这里应当有一行 --- → 在这一行上面加一行“---”（三个英文减号，从行首写起）`,
		}},
		{"front matter not closed, a rule stands in the text", edits(swap(report, "secrecy: true, checked_by: 赵六}\n---\n国库情况如下。", "secrecy: true, checked_by: 赵六}\n\n国库情况如下。\n\n---\n\n完。")), []string{
			`finance/treasury/report.md:9:1 error [front-unclosed] 元数据没有结束：这里应当有一行 --- → 在这一行上面加一行“---”（三个英文减号，从行首写起）`,
		}},
		{"indented end", edits(swap(report, "secrecy: true, checked_by: 赵六}\n---", "secrecy: true, checked_by: 赵六}\n  ---")), []string{
			`finance/treasury/report.md:9:3 error [front-indented-end] --- 前面有空格，不能确定元数据到哪里结束 → 元数据到这里结束的，删掉前面的空格；是文字的一部分的，写成“***”`,
		}},
		{"indented --- in a block scalar", edits(swap(report, "summary: 国库情况。", "summary: |\n  国库\n  ---\n  情况")), []string{
			`finance/treasury/report.md:5:3 error [front-indented-end] --- 前面有空格，不能确定元数据到哪里结束 → 元数据到这里结束的，删掉前面的空格；是文字的一部分的，写成“***”`,
		}},
		{"merge left unfinished", edits(swap(report, "title: ", "<<<<<<< HEAD\ntitle: 甲\n=======\ntitle: ")), []string{
			`finance/treasury/report.md:2:1 error [file-conflict] ` + unmerged,
		}},
		{"merge left unfinished, its first mark gone", edits(swap("finance/subsidy.csv", "撤回\n", "撤回\n=======\n>>>>>>> b\n")), []string{
			`finance/subsidy.csv:3:1 error [file-conflict] ` + unmerged,
		}},
		{"item within the marks of a chat program", edits(put("water/two.md", "```markdown\n"+plain("SW/2026-00002", "乙")+"\n```js\nx\n```\n```\n")), []string{
			"water/two.md:1:1 error [front-code] “```”把下面的内容变成了代码；它多半是从聊天程序里一起复制来的 → 删掉这一行和第 16 行",
		}},
		{"mark of a chat program above the front matter alone", edits(put("water/two.md", "~~~\n"+plain("SW/2026-00002", "乙"))), []string{
			"water/two.md:1:1 error [front-code] “~~~”把下面的内容变成了代码；它多半是从聊天程序里一起复制来的 → 删掉这一行",
		}},
		{"mark in the place of the first ---", edits(put("water/two.md", "```yaml\n"+strings.Replace(strings.TrimPrefix(plain("SW/2026-00002", "乙"), "---\n"), "---\n", "```\n", 1))), []string{
			"water/two.md:1:1 error [front-code] “```”把下面的内容变成了代码；它多半是从聊天程序里一起复制来的 → 写成“---”，第 9 行也写成“---”",
		}},
		{"a text that begins with code and goes on", edits(put("water/two.md", strings.Replace(plain("SW/2026-00002", "乙"), "正文。", "```yaml\na: b\n```\n\n说明。\n\n```\n二\n```", 1))), nil},
		{"item pasted twice", edits(put("water/two.md", plain("SW/2026-00002", "乙")+plain("SW/2026-00002", "乙"))), []string{
			`water/two.md:11:1 error [front-twice] 正文里又有一份元数据，会随网页公开；文件多半粘贴了两遍 → ` + keepOne,
		}},
		{"item pasted twice behind a line without an end", edits(put("water/two.md", strings.TrimSpace(plain("SW/2026-00002", "乙"))+plain("SW/2026-00002", "乙"))), []string{
			`water/two.md:10:4 error [front-twice] 正文里又有一份元数据，会随网页公开；文件多半粘贴了两遍 → ` + keepOne,
		}},
		{"rules and what looks like keys in a text", edits(put("water/two.md", plain("SW/2026-00002", "乙")+"\n---\n\n来源：县财政局\n\n---\n\n标题: 甲\n\n---\n\n```yaml\n---\ntitle: 甲\nscope: public\n---\n```\n")), nil},
		{"front matter empty", edits(put(report, "---\n---\n正文\n")), []string{
			`finance/treasury/report.md:2:1 error [yaml-not-keys] 这里应当是一项一行的“名称: 值” → 在这一行上面加一行“标题: ……”，其余各项也一行一项`,
		}},
		{"front matter is prose", edits(put(report, "---\n国库年报\n---\n正文\n")), []string{
			`finance/treasury/report.md:2:1 error [yaml-not-keys] 这里应当是一项一行的“名称: 值” → 在这一行上面加一行“标题: ……”，其余各项也一行一项`,
		}},
		{"front matter is a list", edits(put(report, "---\n- title: 国库年报\n---\n正文\n")), []string{
			`finance/treasury/report.md:2:1 error [yaml-not-keys] 这里应当是一项一行的“名称: 值” → 在这一行上面加一行“标题: ……”，其余各项也一行一项`,
		}},
		{"no space after the colon", edits(put(report, "---\ntitle:国库年报\nscope:public\n---\n正文\n")), []string{
			`finance/treasury/report.md:2:6 error [yaml-space] “title”的冒号后面没有空格 → 写成“: ”（英文冒号加一个空格）`,
			`finance/treasury/report.md:3:6 error [yaml-space] “scope”的冒号后面没有空格 → 写成“: ”（英文冒号加一个空格）`,
		}},
		{"no space after one colon", edits(swap(report, "index: GK", "index:GK")), []string{
			`finance/treasury/report.md:4:6 error [yaml-space] “index”的冒号后面没有空格 → 写成“: ”（英文冒号加一个空格）`,
		}},
		{"colon within a value", edits(swap(report, "title: 国库年报", "title: 国库: 年报")), []string{
			`finance/treasury/report.md:2:8 error [yaml-quotes-needed] 值里有 YAML 自己要用的符号“:”，要用引号括起来 → 用英文双引号括起标出的整个值`,
		}},
		{"quote not closed", edits(swap(report, "title: 国库年报", "title: \"国库年报")), []string{
			`finance/treasury/report.md:2:8 error [yaml-quote] 引号没有结束 → 在这一行末尾加上“"”`,
		}},
		{"text after a quote", edits(swap(report, "title: 国库年报", "title: \"国库\"年报")), []string{
			`finance/treasury/report.md:2:8 error [yaml-quotes-needed] 值里有 YAML 自己要用的符号“"”，要用引号括起来 → 用英文单引号括起标出的整个值`,
		}},
		{"bracket not closed", edits(swap(report, "secrecy: true, checked_by: 赵六}", "secrecy: true")), []string{
			`finance/treasury/report.md:8:9 error [yaml-bracket] 括号 { 没有结束 → 在这一行末尾加上“}”`,
		}},
		{"character that begins nothing", edits(swap(report, "title: 国库年报", "title: @国库年报")), []string{
			`finance/treasury/report.md:2:8 error [yaml-quotes-needed] 值里有 YAML 自己要用的符号“@”，要用引号括起来 → 用英文双引号括起标出的整个值`,
		}},
		{"full-width colon", edits(swap(report, "title: 国库年报", "标题：国库年报")), []string{
			`finance/treasury/report.md:2:3 error [yaml-colon] “标题”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
		}},
		{"full-width colon alone", edits(put(report, "---\n标题：国库年报\n---\n正文\n")), []string{
			`finance/treasury/report.md:2:3 error [yaml-colon] “标题”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
		}},
		{"full-width colons, and what else is wrong", edits(swap(report, "title: 国库年报\nsummary", "标题：国库年报\nsumary"), swap(report, "made: 2026-02-01\npublished:", "made： 2026-2-1\n  公开日期:")), []string{
			`finance/treasury/report.md:2:3 error [yaml-colon] “标题”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
			`finance/treasury/report.md:5:5 error [yaml-colon] “made”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
			`finance/treasury/report.md:6:3 error [yaml-swallowed] 这一行接在上一项的值后面，不会当作“公开日期” → 要写“公开日期”这一项，删掉前面的空格，后面用英文冒号加一个空格；真是文字，就用英文双引号括起整个值`,
			`finance/treasury/report.md:6:7 error [yaml-syntax] 这里读不懂 → 看这一行和上一行：冒号和“-”后面要有空格；同一级的各项左边对齐，下一级多缩进两格，不用制表符；值里有英文冒号、引号、#、[ ] 时，用英文双引号括起整个值`,
		}},
		{"full-width colons, and a date", edits(swap(report, "title: 国库年报", "标题：国库年报"), swap(report, "made: 2026-02-01", "made：2026-2-1"), swap(report, "summary: 国库情况。", "summary: |\n  标题：这里是文字。\n  made:也是")), []string{
			`finance/treasury/report.md:2:3 error [yaml-colon] “标题”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
			`finance/treasury/report.md:7:5 error [yaml-colon] “made”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
			`finance/treasury/report.md:7:6 error [value-date] “made”的日期“2026-2-1”读不懂，或者没有这一天 → 写成“2026-02-01”`,
		}},
		{"no space, and a bracket not closed", edits(swap(report, "index: GK", "index:GK"), swap(report, "secrecy: true, checked_by: 赵六}", "secrecy: true")), []string{
			`finance/treasury/report.md:4:6 error [yaml-space] “index”的冒号后面没有空格 → 写成“: ”（英文冒号加一个空格）`,
			`finance/treasury/report.md:8:9 error [yaml-bracket] 括号 { 没有结束 → 在这一行末尾加上“}”`,
		}},
		{"full-width colon below a key", edits(swap("finance/2026-budget.md", "  approved_by: ", "  批准人：")), []string{
			`finance/2026-budget.md:14:6 error [yaml-colon] “批准人”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
		}},
		{"full-width colons below a key alone", edits(swap("finance/2026-budget.md", "  approved_by: ", "  批准人："), swap("finance/2026-budget.md", "  approved_on: ", "  批准日期：")), []string{
			`finance/2026-budget.md:14:6 error [yaml-colon] “批准人”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
			`finance/2026-budget.md:15:7 error [yaml-colon] “批准日期”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
		}},
		{"full-width colon in the only line below a key", edits(swap("finance/2026-budget.md", "review:\n  checked_by: 赵六\n  approved_by: 张三\n  approved_on: 2026-01-15\n  secrecy: true\n", "审核:\n  批准人：张三\n")), []string{
			`finance/2026-budget.md:13:6 error [yaml-colon] “批准人”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
		}},
		{"no space in the only line below a key", edits(swap("finance/2026-budget.md", "review:\n  checked_by: 赵六\n  approved_by: 张三\n  approved_on: 2026-01-15\n  secrecy: true\n", "review: approved_by:张三\n")), []string{
			`finance/2026-budget.md:12:20 error [yaml-space] “approved_by”的冒号后面没有空格 → 写成“: ”（英文冒号加一个空格）`,
		}},
		{"full-width spaces before a key", edits(swap("finance/2026-budget.md", "  approved_by:", "　approved_by:"), swap("finance/2026-budget.md", "  approved_on:", "　批准日期：")), []string{
			`finance/2026-budget.md:14:1 error [yaml-wide-space] 行首有全角空格 → 写成 2 个空格，和同一级的上一项左边对齐`,
			`finance/2026-budget.md:15:1 error [yaml-wide-space] 行首有全角空格 → 写成 2 个空格，和同一级的上一项左边对齐`,
			`finance/2026-budget.md:15:6 error [yaml-colon] “批准日期”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
		}},
		{"a slip beside text that looks like keys", edits(swap(report, "title: 国库年报", "标题：国库年报"), swap(report, "summary: 国库情况。", "summary: 国库情况，\n  主题：见下。\nkeywords:\n  - |\n    标题：甲\n  - 乙\n    内容概述:丙"), swap(report, "index: GK", "document_no: \"青财\n  索引号：〔2026〕3号\"\nindex: GK")), []string{
			`finance/treasury/report.md:2:3 error [yaml-colon] “标题”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
			`finance/treasury/report.md:4:3 error [yaml-swallowed] 这一行接在上一项的值后面，不会当作“主题” → 要写“主题”这一项，删掉前面的空格，后面用英文冒号加一个空格；真是文字，就用英文双引号括起整个值`,
			`finance/treasury/report.md:9:5 error [yaml-swallowed] 这一行接在上一项的值后面，不会当作“内容概述” → 要写“内容概述”这一项，删掉前面的空格，后面用英文冒号加一个空格；真是文字，就用英文双引号括起整个值`,
			`finance/treasury/report.md:10:14 warning [item-document-form] 发文字号“青财 索引号：〔2026〕3号”写得不规范 → 对照原件，是不是“青财索引号：〔2026〕3号”？`,
		}},
		{"the last line has no end", edits(put("site.yaml", "标题：县\n主办单位: 政府\nbase_url: https://a.gov.cn/\nidentity:")), []string{
			`site.yaml:1:3 error [yaml-colon] “标题”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
		}},
		{"front matter with full-width colons never ends", edits(put(report, "---\n标题：国库年报\n索引号：GK\n\n正文。\n")), []string{
			`finance/treasury/report.md:4:1 error [front-unclosed] 元数据没有结束：这里应当有一行 --- → 在这一行上面加一行“---”（三个英文减号，从行首写起）`,
		}},
		{"two tabs", edits(swap("finance/2026-budget.md", "  approved_on:", "\t\tapproved_on:")), []string{
			`finance/2026-budget.md:15:1 error [yaml-tab] 行首有制表符（Tab） → 写成 2 个空格，和同一级的上一项左边对齐`,
		}},
		{"tab before a key of the outermost level", edits(swap("finance/2026-budget.md", "made: 2026-01-10", "\tmade: 2026-1-10")), []string{
			`finance/2026-budget.md:6:1 error [yaml-tab] 行首有制表符（Tab） → 删掉标出的空白，和同一级的上一项左边对齐`,
			`finance/2026-budget.md:6:8 error [value-date] “made”的日期“2026-1-10”读不懂，或者没有这一天 → 写成“2026-01-10”`,
		}},
		{"tab inside a list", edits(swap("finance/2026-budget.md", "  - file: 2026-budget.pdf", "  - file: 2026-budget.pdf\n\ttitle：预算")), []string{
			`finance/2026-budget.md:19:1 error [yaml-tab] 行首有制表符（Tab） → 写成 4 个空格，和同一级的上一项左边对齐`,
			`finance/2026-budget.md:19:7 error [yaml-colon] “title”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
		}},
		{"scope swallowed by the title", edits(swap(report, "title: 国库年报", "title: 国库年报\n 公开范围：不予公开"), swap(report, "scope: public\n", "entry: \"001\"\n")), []string{
			`finance/treasury/report.md:3:2 error [yaml-swallowed] 这一行接在上一项的值后面，不会当作“公开范围” → 要写“公开范围”这一项，删掉前面的空格，后面用英文冒号加一个空格；真是文字，就用英文双引号括起整个值`,
		}},
		{"end of display swallowed by the summary", edits(swap(report, "summary: 国库情况。", "summary: 国库情况\n  显示至：2026-02-01\n \u3000撤回:是")), []string{
			`finance/treasury/report.md:4:3 error [yaml-swallowed] 这一行接在上一项的值后面，不会当作“显示至” → 要写“显示至”这一项，删掉前面的空格，后面用英文冒号加一个空格；真是文字，就用英文双引号括起整个值`,
			`finance/treasury/report.md:5:3 error [yaml-swallowed] 这一行接在上一项的值后面，不会当作“撤回” → 要写“撤回”这一项，删掉前面的空格，后面用英文冒号加一个空格；真是文字，就用英文双引号括起整个值`,
		}},
		{"text that looks like keys in quotation marks and lists", edits(swap(report, "summary: 国库情况。", "summary: \"国库\n  显示至：2026-02-01\"\nkeywords: [\n  标题：甲,\n  乙]\nsource:\n  issuer: |  # 原文\n    公开范围：不予公开")), nil},
		{"withdrawn empty", edits(swap(report, "scope: public", "scope: public\nwithdrawn:\ndisplay_until: # 2026-02-01")), []string{
			`finance/treasury/report.md:8:1 error [value-empty] “withdrawn”后面没有值 → 在冒号后面写上值；不需要的，删掉这一行`,
			`finance/treasury/report.md:9:1 error [value-empty] “display_until”后面没有值 → 在冒号后面写上值；不需要的，删掉这一行`,
		}},
		{"review of a page empty", edits(swap("pages/guide.md", "title:", "审核:\ntitle:")), []string{
			`index.md:1:13 error [link-hidden] “pages/guide.md”现在没有网页（草稿、未到公开日期、未列出或不予公开），不能从公开的文字链接到它 → 删掉这个链接，或等对方发布后再写；依申请公开、一定范围内公开的，可以让对方列出（列出: 是，或 listed: true）`,
			`pages/guide.md:2:1 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在冒号后面写上“{拟稿人: ……, 核稿人: ……, 批准人: ……, 批准日期: ……, 已做保密审查: 是}”`,
		}},
		{"front page with a blank line before ---", edits(put("index.md", "\n---\ntitle: 首页\nreview: {drafted_by: 甲}\n---\n欢迎。\n")), []string{
			`index.md:1:1 error [front-missing] 文件开头没有元数据：第一行应当是 --- → 删掉这一行空行，各项写完以后再有一行 ---`,
		}},
		{"front page with a dash for ---", edits(put("index.md", "——\ntitle: 首页\n——\n欢迎。\n")), []string{
			`index.md:1:1 error [front-missing] 文件开头没有元数据：第一行应当是 --- → 写成“---”（三个英文减号），各项写完以后再有一行 ---`,
		}},
		{"front page without front matter", edits(put("index.md", "欢迎。\n\n---\n\n再见。\n")), nil},
		{"a block in which every colon is wide", edits(swap("finance/2026-budget.md", "review:\n  checked_by: 赵六\n  approved_by: 张三\n  approved_on: 2026-01-15\n  secrecy: true\n", "审核：\n  批准人：张三\n  批准日期：2026-1-15\n  已做保密审查：是\n")), []string{
			`finance/2026-budget.md:12:3 error [yaml-colon] “审核”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
			`finance/2026-budget.md:13:6 error [yaml-colon] “批准人”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
			`finance/2026-budget.md:14:7 error [yaml-colon] “批准日期”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
			`finance/2026-budget.md:14:8 error [value-date] “批准日期”的日期“2026-1-15”读不懂，或者没有这一天 → 写成“2026-01-15”`,
			`finance/2026-budget.md:15:9 error [yaml-colon] “已做保密审查”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
		}},
		{"a list in which every colon is wide", edits(swap("finance/2026-budget.md", "  - file: 2026-budget.pdf", "  - 文件：2026-budget.pdf\n    名称：预算")), []string{
			`finance/2026-budget.md:18:7 error [yaml-colon] “文件”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
			`finance/2026-budget.md:19:7 error [yaml-colon] “名称”后面是中文冒号 → 写成“: ”（英文冒号加一个空格）`,
		}},
		{"tab", edits(swap("finance/2026-budget.md", "  approved_on:", "\tapproved_on:")), []string{
			`finance/2026-budget.md:15:1 error [yaml-tab] 行首有制表符（Tab） → 写成 2 个空格，和同一级的上一项左边对齐`,
		}},
		{"tab below a key", edits(swap("finance/2026-budget.md", "  approved_by:", "\tapproved_by:")), []string{
			`finance/2026-budget.md:14:1 error [yaml-tab] 行首有制表符（Tab） → 写成 2 个空格，和同一级的上一项左边对齐`,
		}},
		{"anchor", edits(swap(report, "title: 国库年报", "title: &t 国库年报")), []string{
			`finance/treasury/report.md:2:8 error [yaml-anchor] 不能用 YAML 的 & 锚点和 * 引用 → 值本来就这样开头的，用英文双引号括起标出的整个值；引用别处的，把内容直接写在这里`,
		}},
		{"alias", edits(swap(report, "title: 国库年报", "title: *t")), []string{
			`finance/treasury/report.md:2:8 error [yaml-anchor] 不能用 YAML 的 & 锚点和 * 引用 → 值本来就这样开头的，用英文双引号括起标出的整个值；引用别处的，把内容直接写在这里`,
		}},
		{"asterisks at the start of a value", edits(swap(report, "title: 国库年报", "title: *国库年报*")), []string{
			`finance/treasury/report.md:2:8 error [yaml-anchor] 不能用 YAML 的 & 锚点和 * 引用 → 值本来就这样开头的，用英文双引号括起标出的整个值；引用别处的，把内容直接写在这里`,
		}},
		{"tag", edits(swap(report, "title: 国库年报", "title: !!str 国库年报")), []string{
			`finance/treasury/report.md:2:8 error [yaml-tag] 不能用 YAML 的 ! 标签 → 值本来就这样开头的，用英文双引号括起标出的整个值；是标签的，删掉 !!str`,
		}},
		{"exclamation mark at the start of a value", edits(swap(report, "title: 国库年报", "title: !国库年报")), []string{
			`finance/treasury/report.md:2:8 error [yaml-tag] 不能用 YAML 的 ! 标签 → 值本来就这样开头的，用英文双引号括起标出的整个值；是标签的，删掉 !`,
		}},
		{"merge key", edits(swap(report, "title: 国库年报", "<<: {title: 国库年报}")), []string{
			`finance/treasury/report.md:2:1 error [key-unknown] 没有“<<”这一项 → 删掉这一项；要写的，换成 gongkai schema 里有的名称`,
		}},
		{"second document", edits(swap("site.yaml", "rules:", "---\nrules:")), []string{
			`site.yaml:20:1 error [yaml-documents] 文件里有第二份 YAML → 删掉这里的 --- 和后面的内容，或把它们并到前面`,
		}},
		{"document end", edits(swap("site.yaml", "rules:", "...\nrules:")), []string{
			`site.yaml:20:1 error [yaml-documents] 文件里有第二份 YAML → 删掉这里的 --- 和后面的内容，或把它们并到前面`,
		}},
		{"site.yaml may begin with ---", edits(swap("site.yaml", "title:", "# 青石县\n---\ntitle:")), nil},
		{"site.yaml empty", edits(put("site.yaml", "")), []string{
			`site.yaml:1:1 error [yaml-not-keys] 这里应当是一项一行的“名称: 值” → 在这一行上面加一行“标题: ……”，其余各项也一行一项`,
		}},
		{"site.yaml only comments", edits(put("site.yaml", "# 以后再写\n")), []string{
			`site.yaml:1:1 error [yaml-not-keys] 这里应当是一项一行的“名称: 值” → 在这一行上面加一行“标题: ……”，其余各项也一行一项`,
		}},
		{"syntax error in site.yaml", edits(swap("site.yaml", "title: 青石县", "title: 青石县: ")), []string{
			`site.yaml:1:8 error [yaml-quotes-needed] 值里有 YAML 自己要用的符号“:”，要用引号括起来 → 用英文双引号括起标出的整个值`,
		}},
		{"syntax error in department.md", edits(swap("water/department.md", "name: 县水务局", "name: 县: 水务局")), []string{
			`water/department.md:2:7 error [yaml-quotes-needed] 值里有 YAML 自己要用的符号“:”，要用引号括起来 → 用英文双引号括起标出的整个值`,
		}},
	}
}
