package markup

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// ruleCase is a body that breaks a rule: where (line:column+width), the words that a clerk reads, and old→new where there
// is a mend. The body begins on line 10 of its file.
type ruleCase struct{ rule, body, at, text, fix string }

// ruleCases has at least one case for each rule.
var ruleCases = []ruleCase{
	{"text-character-control", "甲\u0007乙", "10:2+1",
		"正文里有看不见的控制字符 U+0007", ""},
	{"text-character-control", "甲\u0085\u0085乙", "10:2+2",
		"正文里有看不见的控制字符 U+0085", ""},
	{"text-character-bidi", "第一行\n\n金额\u202E001元", "12:3+1",
		"正文里有改变文字方向的字符 U+202E，会使显示的次序与实际不同", ""},
	{"text-character-hidden", "甲\u200B乙丙", "10:2+1",
		"正文里有看不见的字符 U+200B，会使搜索漏掉这个词", "\u200B→"},
	{"text-character-hidden", "`代\uFEFF码`", "10:3+1",
		"正文里有看不见的字符 U+FEFF，会使搜索漏掉这个词", "\uFEFF→"},
	{"text-character-private", "请打\uF052勾", "10:3+1",
		"字符 U+F052 在读者的电脑上显示为方框或问号", ""},
	{"text-character-private", "损坏\uFFFD的字", "10:3+1",
		"字符 U+FFFD 在读者的电脑上显示为方框或问号", ""},
	{"text-character-radical", "政务公开⼯作", "10:5+1",
		"字符 U+2F2F 是部首或兼容字，外形与常用字一样，搜索却找不到", ""},

	{"text-braces", "主任{{于海棠到会", "10:3+2",
		"这里的 {{ 不起作用，会原样显示在网页上", ""},
	{"text-braces", "主任｛｛于海棠｝｝到会", "10:3+2",
		"这里的 ｛｛ 不起作用，会原样显示在网页上", ""},
	{"text-html", "见<b>重点</b>", "10:2+3",
		"正文里不能用 HTML 标签 <b>", ""},
	{"text-html", "前文\n\n<div align=\"center\">居中</div>\n", "12:1+20",
		"正文里不能用 HTML 标签 <div align=\"center\">", ""},
	{"text-html", "Word 的<o:p></o:p>", "10:7+5",
		"正文里不能用 HTML 标签 <o:p>", ""},
	{"text-html-comment", "正文<!-- 待核实 -->后", "10:3+12",
		"正文里不能写注释 <!-- 待核实 -->，它会随网页公开", ""},
	{"text-html-comment", "<!-- 内部意见\n不公开 -->\n", "10:1+9",
		"正文里不能写注释 <!-- 内部意见，它会随网页公开", ""},
	{"text-html-comment", "正文<!-- 一\n二 -->", "10:3+6",
		"正文里不能写注释 <!-- 一，它会随网页公开", ""},
	{"text-html-break", "地址<br/>电话", "10:3+5",
		"正文里不能用 <br/> 换行", ""},

	{"text-link-space", "见[附件](附件 1.pdf)。", "10:7+8",
		"链接地址“附件 1.pdf”里有空格，网页上不会成为链接", "附件 1.pdf→<附件 1.pdf>"},
	{"text-link-fullwidth", "见[附件]（a.pdf）。", "10:2+11",
		"链接“a.pdf”用了全角括号，网页上不会成为链接", "[附件]（a.pdf）→[附件](a.pdf)"},
	{"text-link-fullwidth", "见【附件】(a.pdf)。", "10:2+11",
		"链接“a.pdf”用了全角括号，网页上不会成为链接", "【附件】(a.pdf)→[附件](a.pdf)"},
	{"text-link-fullwidth", "见[附件](a.pdf）。", "10:2+11",
		"链接“a.pdf”用了全角括号，网页上不会成为链接", "[附件](a.pdf）→[附件](a.pdf)"},
	{"text-link-gap", "见[附件] (a.pdf)。", "10:6+1",
		"链接文字与地址“a.pdf”之间有空格，网页上不会成为链接", " →"},
	{"text-link-quotes", "[附件](“a.pdf”)", "10:1+13",
		"链接地址““a.pdf””里有引号", ""},
	{"text-link-quotes", "[附件](a.pdf “预算”)", "10:6+10",
		"链接地址“a.pdf “预算””里有引号", ""},
	{"text-link-broken", "见[附件](a.pdf", "10:7+5",
		"“a.pdf”看起来是链接地址，网页上却不会成为链接", ""},
	{"text-link-broken", "[附件](a(1.pdf)", "10:6+7",
		"“a(1.pdf”看起来是链接地址，网页上却不会成为链接", ""},
	{"text-link-empty", "见[附件]()。", "10:2+6",
		"链接或图片没有地址", ""},
	{"text-link-words", "[](a.pdf)", "10:1+9",
		"指向“a.pdf”的链接没有文字", ""},
	{"text-link-vague", "请[点击这里](a.pdf)", "10:2+13",
		"链接文字“点击这里”没有说明链接到什么", ""},
	{"text-link-scheme", "[甲](javascript:alert(1))", "10:1+24",
		"链接不能以“javascript:”开头", ""},
	{"text-link-scheme", "[甲](data:text/html,x)", "10:1+21",
		"链接不能以“data:”开头", ""},
	{"text-link-scheme", "[甲](JavaScript&#58;alert(1))", "10:1+28",
		"链接不能以“javascript:”开头", ""},
	{"text-link-scheme", "<vbscript:x>", "10:1+12",
		"链接不能以“vbscript:”开头", ""},
	{"text-link-host", "[甲](//example.cn/a)", "10:1+19",
		"地址“//example.cn/a”缺少 https:", ""},
	{"text-link-typo", "网址为http:/www.gov.cn。", "10:4+6",
		"网址“http:/”书写有误", "http:/→http://"},
	{"text-link-typo", "网址为https：//www.gov.cn。", "10:4+8",
		"网址“https：//”书写有误", "https：//→https://"},
	{"text-link-typo", "网址为http//www.gov.cn。", "10:4+6",
		"网址“http//”书写有误", "http//→http://"},
	{"text-link-typo", "网址为https:// www.gov.cn。", "10:4+9",
		"网址“https:// ”书写有误", "https:// →https://"},
	{"text-link-typo", "[甲](http:/www.gov.cn)", "10:1+21",
		"网址“http:/www.gov.cn”书写有误", ""},
	{"text-link-typo", "[甲](www.gov.cn)", "10:1+15",
		"网址“www.gov.cn”书写有误", ""},
	{"text-link-computer", `[甲](C:\Users\a.pdf)`, "10:1+19",
		`“C:\Users\a.pdf”是您电脑或单位内部的文件，读者打不开`, ""},
	{"text-link-computer", "[甲](file:///d/a.pdf)", "10:1+20",
		"“file:///d/a.pdf”是您电脑或单位内部的文件，读者打不开", ""},
	{"text-link-computer", `[甲](\\\\server\a.pdf)`, "10:1+21",
		`“\\server\a.pdf”是您电脑或单位内部的文件，读者打不开`, ""},
	{"text-link-backslash", `[甲](附件\a.pdf)`, "10:1+13",
		`地址“附件\a.pdf”里有反斜杠或不能用的字符`, ""},
	{"text-link-intranet", "[甲](http://192.168.1.5/a)", "10:1+25",
		"“192.168.1.5”是单位内部的地址，读者打不开", ""},
	{"text-link-intranet", "见http://localhost%808a。", "10:2+21",
		"“localhost\ufffd8a”是单位内部的地址，读者打不开", ""},
	{"text-link-intranet", "见http://localhost:8080/a。", "10:2+23",
		"“localhost”是单位内部的地址，读者打不开", ""},
	{"text-link-temporary", "[甲](~$预算.docx)", "10:1+14",
		"“~$预算.docx”是办公软件的临时文件", ""},

	{"text-image-alt", "![](a.png)", "10:1+10",
		"图片“a.png”没有文字说明", ""},
	{"text-image-external", "![图](https://a.cn/x.png)", "10:1+24",
		"图片“https://a.cn/x.png”不在本站", ""},
	{"text-image-external", "![图](data:image/png;base64,AAAA)", "10:1+32",
		"图片“data:image/png;base…”不在本站", ""},
	{"text-image-fullwidth", "见！[图](a.png)", "10:2+1",
		"图片前的感叹号是全角的，图片不会显示", "！→!"},

	{"text-reference-missing", "见[预算][甲表]。", "10:6+4",
		"没有名为“甲表”的链接定义", ""},
	{"text-reference-unused", "[注]: 以上数据", "10:1+9",
		"这一行被当作链接定义“注”，不会显示在网页上", ""},
	{"text-reference-unused", "正文\n\n[注]: 附件", "12:1+7",
		"这一行被当作链接定义“注”，不会显示在网页上", ""},
	{"text-reference-duplicate", "[a]\n\n[a]: 一.md\n[a]: 二.md\n", "13:1+9",
		"链接定义“a”重复，只有第一个有效", ""},
	{"text-footnote-missing", "见注[^1]。", "10:3+4",
		"脚注 1 没有内容", ""},
	{"text-footnote-unused", "正文\n\n[^1]: 注\n", "12:1+5",
		"正文没有引用脚注 1，它不会显示在网页上", ""},
	{"text-footnote-duplicate", "正文[^1]\n\n[^1]: 注\n\n[^1]: 又注\n", "14:1+5",
		"脚注 1 重复，只有第一条有效", ""},

	{"text-heading-space", "#标题", "10:1+1",
		"“标题”前的 # 写法不对，网页上不会成为标题", "#→# "},
	{"text-heading-space", "##1.标题", "10:1+2",
		"“1.标题”前的 # 写法不对，网页上不会成为标题", "##→## "},
	{"text-heading-space", "##\u3000标题", "10:1+3",
		"“标题”前的 # 写法不对，网页上不会成为标题", "##\u3000→## "},
	{"text-heading-space", "＃ 标题", "10:1+2",
		"“标题”前的 # 写法不对，网页上不会成为标题", "＃ →# "},
	{"text-heading-underline", "第一段\n---\n第二段", "11:1+3",
		"这一行“---”把上一行“第一段”变成了标题", ""},
	{"text-heading-underline", "> 第一段\n> ===\n", "11:3+3",
		"这一行“===”把上一行“第一段”变成了标题", ""},
	{"text-heading-jump", "## 一\n\n#### 二", "12:1+4",
		"标题从 2 级跳到了 4 级", ""},
	{"text-heading-empty", "## \n\n正文", "10:1+3",
		"标题没有文字，不会显示", ""},

	{"text-heading-empty", "引用\n\n>\t#", "12:3+1",
		"标题没有文字，不会显示", ""},
	{"text-heading-empty", ">\t# #", "10:3+3",
		"标题没有文字，不会显示", ""},
	{"text-heading-underline", "甲\n| a | b |\n|---|---|\n| 1 | 2 |\n---\n", "14:1+3",
		"这一行“---”把上一行“甲”变成了标题", ""},
	{"text-html-comment", ">>>>\t>>>>\t<!--", "10:11+4",
		"正文里不能写注释 <!--，它会随网页公开", ""},
	{"text-code-open", ">\t```甲", "10:3+3",
		"代码块 ``` 没有结束，后面的全部内容都会成为代码", ""},
	{"text-blank", "第一段。\n　　\n第二段。", "11:1+2",
		"这一行只有看不见的空格，不算空行，上下两段不会分开", "　　→"},
	{"text-blank", "| 甲 | 乙 |\n| --- | --- |\n　", "12:1+1",
		"这一行只有看不见的空格，不算空行，上下两段不会分开", "　→"},
	{"text-word-field", "见错误!未找到引用源。第二条", "10:2+10",
		"“错误!未找到引用源。”是 Word 留下来的，读者看不懂", ""},
	{"text-word-field", "第 PAGE \\* MERGEFORMAT 页", "10:3+19",
		"“PAGE \\* MERGEFORMAT”是 Word 留下来的，读者看不懂", ""},
	{"text-lines-joined", "一、目标\n二、任务\n三、保障", "11:1+4",
		"“二、任务”没有另起一段，会与上一行连在一起（共 2 处）", ""},
	{"text-lines-joined", "　　第一段。\n　　第二段。", "11:1+6",
		"“第二段。”没有另起一段，会与上一行连在一起（共 1 处）", ""},
	{"text-lines-joined", "1、第一项\n2、第二项", "11:1+5",
		"“2、第二项”没有另起一段，会与上一行连在一起（共 1 处）", ""},
	{"text-lines-joined", "县人民政府\n2026年5月8日", "11:1+9",
		"“2026年5月8日”没有另起一段，会与上一行连在一起（共 1 处）", ""},
	{"text-lines-joined", "第一条　为了公开。\n第二条　本办法", "11:1+7",
		"“第二条　本办法”没有另起一段，会与上一行连在一起（共 1 处）", ""},
	{"text-list-comma", "1、第一项\n\n2、第二项", "10:1+2",
		"以“1、”编号的几段不会成为列表", ""},
	{"text-list-space", "-第一项\n\n-第二项", "10:1+1",
		"“-”后面没有空格，不会成为列表", "-→- "},
	{"text-page-number", "正文\n\n- 1 -\n", "12:3+3",
		"“1 -”看起来是页码", ""},
	{"text-page-number", "—12—", "10:1+4",
		"“—12—”看起来是页码", ""},
	{"text-contents", "一、总则……3", "10:1+7",
		"“一、总则……3”看起来是 Word 的目录", ""},
	{"text-spaced", "关于印发的 通 知 如 下", "10:5+9",
		"“的 通 知 如 下”字间有空格，搜索会找不到", "的 通 知 如 下→的通知如下"},

	{"text-bold-open", "**公开范围：主动公开", "10:1+2",
		"** 没有成对，会原样显示在网页上", ""},
	{"text-bold-open", "这是** 重点 **内容", "10:9+2",
		"** 没有成对，会原样显示在网页上", ""},
	{"text-asterisk-lost", "面积2*3*4米", "10:4+3",
		"“*3*”里的星号会被当作强调符号，不显示在网页上", ""},
	{"text-asterisk-lost", "张*三、李*四", "10:2+5",
		"“*三、李*”里的星号会被当作强调符号，不显示在网页上", ""},
	{"text-strike", "~~作废~~条款", "10:1+6",
		"“~~作废~~”不会显示为删除线", ""},
	{"text-task", "- [ ] 未办", "10:3+3",
		"“[ ]”不会显示为选择框", ""},

	{"text-code-open", "正文\n\n```\n代码\n\n后文", "12:1+3",
		"代码块 ``` 没有结束，后面的全部内容都会成为代码", ""},
	{"text-code-open", "```", "10:1+3",
		"代码块 ``` 没有结束，后面的全部内容都会成为代码", ""},
	{"text-code-indent", "    首行缩进的段落", "10:1+4",
		"“首行缩进的段落”前有四个以上空格，会显示为代码", "    →"},
	{"text-code-indent", "正文\n\n    第一行\n    第二行", "12:1+4",
		"“第一行”前有四个以上空格，会显示为代码", ""},

	{"text-table-divider", "| 甲 | 乙 |\n| 1 | 2 |", "10:1+9",
		"“| 甲 | 乙 |”看起来是表格，但表头下没有分隔行，网页上不会成为表格", ""},
	{"text-table-columns", "| 甲 | 乙 |\n| --- |\n| 1 | 2 |", "11:1+7",
		"分隔行有 1 列，表头有 2 列，网页上不会成为表格", ""},
	{"text-table-cells", "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 | 3 |", "12:10+4",
		"这一行有 3 格，表头只有 2 格，多出的不会显示", ""},
	{"text-table-short", "| 甲 | 乙 |\n| --- | --- |\n| 1 |", "12:1+5",
		"这一行有 1 格，表头有 2 格，其余留空", ""},
	{"text-table-tail", "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n注：单位为万元", "13:1+7",
		"“注：单位为万元”紧接在表格后面，会成为表格的一行", ""},
	{"text-table-fullwidth", "｜甲｜乙｜\n｜1｜2｜", "10:1+5",
		"表格用了全角竖线“｜”，网页上不会成为表格", ""},
	{"text-table-tabs", "甲\t乙\n1\t2", "10:1+3",
		"这里有 2 行用制表符分列，网页上不会成为表格", ""},
	{"text-table-commas", "序号,名称,金额\n1,道路,2\n2,桥梁,3", "10:1+8",
		"这里 3 行各有 3 个用逗号分开的值，网页上不会成为表格", ""},

	{"text-too-long", strings.Repeat("甲", 30000), "0:0+0",
		"正文有 88 KB，超过上限 64 KB", ""},
	{"text-nesting", strings.Repeat("> ", 33) + "甲", "10:65+1",
		"引用、列表嵌套超过 32 层", ""},
	{"text-table-size", "|" + strings.Repeat("a|", 200) + "\n|" + strings.Repeat("-|", 200) + strings.Repeat("\n|", 101), "11:1+401",
		"表格共 20400 格，超过上限 20000 格", ""},
	{"text-tangled", strings.Repeat("[", 601), "10:601+1",
		"从这里起方括号、星号、脚注或链接定义过多，无法处理", ""},
	{"text-more", strings.Repeat("<b>", 103), "10:310+0",
		"还有 3 处同类问题没有逐一列出", ""},
}

func TestRulesSayWhatIsWrongAndWhere(t *testing.T) {
	m := New(Limits{Bytes: 64 << 10})
	for _, c := range ruleCases {
		t.Run(c.rule, func(t *testing.T) {
			_, problems := m.Read("a.md", 10, []byte(c.body))
			i := slices.IndexFunc(problems, func(p catalogue.Problem) bool { return string(p.Rule) == c.rule })
			if i < 0 {
				t.Fatalf("%q: the rule says nothing; found %v", c.body, problems)
			}
			p := problems[i]
			at := fmt.Sprintf("%d:%d+%d", p.At.Line, p.At.Column, p.At.Width)
			fix := ""
			if p.Fix != nil {
				fix = p.Fix.Old + "→" + p.Fix.New
			}
			if got := [...]string{p.File, at, p.Text("zh-Hans"), fix}; got != [...]string{"a.md", c.at, c.text, c.fix} {
				t.Errorf("%q:\n got %q\nwant %q", c.body, got, [...]string{"a.md", c.at, c.text, c.fix})
			}
			for _, other := range problems {
				if other.Rule != p.Rule && p.Rule != "text-more" {
					t.Errorf("%q also breaks %s", c.body, other.Rule)
				}
			}
		})
	}
}

func TestEveryRuleHasACase(t *testing.T) {
	for _, info := range catalogue.Rules() {
		if !strings.HasPrefix(string(info.Rule), "text-") {
			continue
		}
		has := slices.ContainsFunc(ruleCases, func(c ruleCase) bool { return c.rule == string(info.Rule) })
		if !has {
			t.Errorf("%s has no case", info.Rule)
		}
		for _, words := range []catalogue.Words{info.Text, info.Hint} {
			if words.Chinese == "" || words.English == "" {
				t.Errorf("%s lacks words", info.Rule)
			}
		}
	}
}

// What official documents do every day must pass without a word.
func TestOrdinaryWritingIsNoProblem(t *testing.T) {
	bodies := []string{
		string(officialBody()),
		"一、目标\n\n（一）任务\n\n1.第一项\n\n2.第二项\n\n（1）细目\n\n①其一",
		"国发〔2006〕132号\n\n关于[2007]12号文的批复（略）",
		"手机1380****123，身份证3410**********0012，张**、李**，王*",
		"| 姓名 | 证件 |\n| --- | --- |\n| 张** | 34**12 |\n| 李*三 | 王*四 |",
		"联系电话：0559-5512345，时间：9:00—11:30，占比50%～60%，A|B",
		"*注：单位为万元*\n\n* * *\n\n注*：含税",
		"附件：1.预算表\\\n2.决算表",
		"【通知】（略）\n\n[附件]（略）\n\n附件（a）",
		"网址：https://www.gov.cn/zhengce/，邮箱：<a@example.cn>",
		"```\n<b>\n```\n\n`<br>` `[a](b c)`",
		"填表人：____ 日期：____年__月__日",
		"\\*\\*不加粗\\*\\* \\[甲](乙 丙)",
		"> 引用\n\n正文[^1]。\n\n[^1]: 注\n\n术语\n: 释义",
		"中文，\n换行 and English,\nwords",
		"依据《条例》\n第三条规定，该条款\n1.5倍执行",
		"#1机组检修\n\n#政务公开#话题",
	}
	m := New(Limits{})
	for _, body := range bodies {
		if _, problems := m.Read("a.md", 1, []byte(body)); len(problems) > 0 {
			t.Errorf("%q: %v %s", body, problems[0].At, problems[0].Text("zh-Hans"))
		}
	}
}
