package platform_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"gongkai/catalogue"
	"gongkai/catalogue/platform"
	"gongkai/catalogue/source"
)

// A mistake is one of a mapping file, in itself or together with the county.
type mistake struct {
	name, text string
	want       []string
}

func mistakes() []mistake {
	head := "名称: 省平台\n内容: 信息\n格式: csv\n"
	column := func(text string) string { return head + "栏目:\n  - {表头: 栏, " + text + "}\n" }
	xml := "名称: 省平台\n内容: 信息\n格式: xml\n根元素: data\n行元素: row\n栏目:\n"
	return []mistake{
		{"no mistake", short, nil},
		{"nothing that has to be there", "工作表: 一\n", []string{
			`p.yaml:1:1 error [key-missing] “p.yaml”里缺少“内容” → 在这里面加上“内容: ……”`,
			`p.yaml:1:1 error [key-missing] “p.yaml”里缺少“名称” → 在这里面加上“名称: ……”`,
			`p.yaml:1:1 error [key-missing] “p.yaml”里缺少“栏目” → 在这里面加上“栏目: ……”`,
			`p.yaml:1:1 error [key-missing] “p.yaml”里缺少“格式” → 在这里面加上“格式: ……”`,
			`p.yaml:1:6 error [platform-option-idle] “工作表”在这里不起作用 → 只用于 xlsx；删掉这一行`,
		}},
		{"an alias", head + "栏目: &a\n  - {表头: 一, 取自: 标题}\n模板: *a\n", []string{
			`p.yaml:4:5 error [yaml-anchor] 不能用 YAML 的 & 锚点和 * 引用 → 值本来就这样开头的，用英文双引号括起标出的整个值；引用别处的，把内容直接写在这里`,
		}},
		{"a key and a form that are none", strings.Replace(short, "格式: csv", "格式: xls\n工作薄: 一", 1), []string{
			`p.yaml:3:5 error [value-choice] “格式”不能是“xls” → 是不是“xlsx”？`,
			`p.yaml:4:1 error [key-unknown] 没有“工作薄”这一项 → 是不是“工作表”？`,
		}},
		{"what no edition shows, and a slip", head + "栏目:\n  - {表头: 一, 取自: 审核.拟稿人}\n  - {表头: 二, 取自: 标提}\n", []string{
			`p.yaml:5:17 error [platform-column-unknown] 没有“审核.拟稿人”这一项可取 → 名称见 docs/reference.md，或 gongkai export items 的表头`,
			`p.yaml:6:17 error [platform-column-unknown] 没有“标提”这一项可取 → 是不是“标题”？`,
		}},
		{"no source, and two", head + "栏目:\n  - {表头: 一}\n  - {表头: 二, 取自: 标题, 固定值: 甲}\n", []string{
			`p.yaml:5:10 error [platform-column-source] “一”写了 0 个来源，应当是一个 → 在 取自（from）、固定值（value）、合并（join）、序号（number）里写一个`,
			`p.yaml:6:10 error [platform-column-source] “二”写了 2 个来源，应当是一个 → 在 取自（from）、固定值（value）、合并（join）、序号（number）里写一个`,
		}},
		{"a head twice", head + "栏目:\n  - {表头: 一, 取自: 标题}\n  - {表头: 一, 取自: 索引号}\n", []string{
			`p.yaml:6:10 error [platform-column-twice] “一”在第 5 行已经写过 → 一栏只写一次，名称不能相同`,
		}},
		{"an option that does nothing", column("固定值: 甲, 最多字数: 3, 元素: a"), []string{
			`p.yaml:5:27 error [platform-option-idle] “最多字数”在这里不起作用 → 它要和 取自（from）或 合并（join）一起写；删掉这一行`,
			`p.yaml:5:34 error [platform-option-idle] “元素”在这里不起作用 → 只用于 xml；删掉这一行`,
		}},
		{"xml without its elements", strings.Replace(short, "csv", "xml", 1), []string{
			`p.yaml:1:1 error [platform-key-needed] xml 要写“根元素” → 加一行 根元素: ……`,
			`p.yaml:1:1 error [platform-key-needed] xml 要写“行元素” → 加一行 行元素: ……`,
		}},
		{"names that XML does not know", strings.Replace(xml, "data", "1data", 1) + "  - {表头: 信息 标题, 取自: 标题}\n  - {表头: 一, 取自: 标题, 元素: 'a:b'}\n", []string{
			`p.yaml:4:6 error [platform-element-name] “1data”不能作 xml 的元素名 → 以文字或下划线开头，里面没有空格和标点，如 title、标题；表头不能用的，另写 元素（element）`,
			`p.yaml:7:10 error [platform-element-name] “信息 标题”不能作 xml 的元素名 → 以文字或下划线开头，里面没有空格和标点，如 title、标题；表头不能用的，另写 元素（element）`,
			`p.yaml:8:25 error [platform-element-name] “a:b”不能作 xml 的元素名 → 以文字或下划线开头，里面没有空格和标点，如 title、标题；表头不能用的，另写 元素（element）`,
		}},
		{"one element for two columns", xml + "  - {表头: 一, 取自: 标题, 元素: t}\n  - {表头: 二, 取自: 标题, 元素: t}\n", []string{
			`p.yaml:8:25 error [platform-column-twice] “t”在第 7 行已经写过 → 一栏只写一次，名称不能相同`,
		}},
		{"a sheet that no workbook has", strings.Replace(short, "格式: csv", "格式: xlsx\n工作表: 一/二", 1), []string{
			`p.yaml:4:6 error [platform-sheet-name] “一/二”不能作工作表的名称 → 不超过 31 个字，没有 [ ] : * ? / \ 和单引号`,
		}},
		{"a form of days that is none", column("取自: 公开日期, 日期格式: yyyy-mm-dd"), []string{
			`p.yaml:5:29 error [platform-date-form] 日期格式“yyyy-mm-dd”看不懂 → 用 YYYY、MM 或 M、DD 或 D 各一次，如 YYYY年M月D日、YYYYMMDD、YYYY-MM-DD`,
		}},
		{"one value in both languages", column("取自: 公开范围, 对照: {主动公开: '1', public: '2'}"), []string{
			`p.yaml:5:39 error [platform-words-twice] “public”和前面的“主动公开”是同一个值 → 留下一个，删掉另一个`,
		}},
		{"a filter that fits nothing", short + "只报: {部门: 财政局, 类别: 预算, 主题: 土地}\n", []string{
			`p.yaml:6:19 error [platform-only-unknown] 没有“预算” → 可以写：政策文件、政策解读、公告公示、办事指南、收费项目、重大决策、听证、意见征集、任前公示、招标采购、重大项目、公开承诺、建议提案、财政预决算、工作报告、人事信息、行政处罚、行政许可、应急管理、会议公开、新闻发布、回应关切、机构职能、清单目录、其他`,
		}},
		{"a department and a topic that are none", short + "只报: {部门: 财政, 主题: 土地}\n", []string{
			`p.yaml:6:10 error [platform-only-unknown] 没有“财政” → 可以写：finance、finance/centre、water`,
			`p.yaml:6:18 error [platform-only-unknown] 没有“土地” → 可以写：budget、财政预决算`,
		}},
		{"a filter of items for duties", "名称: 省平台\n内容: 公开事项\n格式: csv\n只报: {主题: budget}\n栏目:\n  - {表头: 一, 取自: 公开内容}\n", []string{
			`p.yaml:4:10 error [platform-option-idle] “主题”在这里不起作用 → 公开事项只能按部门筛选；删掉它`,
		}},
		{"a value that the dictionary lacks", column("取自: 体裁, 对照: {财政预决算: '1'}"), []string{
			`finance/centre/a-2.md error [platform-value-unknown] “支付指南”（A-2）的“栏”是“办事指南”，对照表里没有（这样的共 1 条） → 在 p.yaml:5:10 的 对照（words）里加一行 办事指南: ……；写错了的，改这里的值`,
		}},
		{"what is no day", column("取自: 标题, 日期格式: YYYYMMDD"), []string{
			`finance/a-1.md error [platform-value-date] “2026年预算”（A-1）的“栏”是“2026年预算”，不是日期 → 写成 2026-05-08`,
			`finance/centre/a-2.md error [platform-value-date] “支付指南”（A-2）的“栏”是“支付指南”，不是日期 → 写成 2026-05-08`,
			`water/b-1.md error [platform-value-date] “供水价格”（B-1）的“栏”是“供水价格”，不是日期 → 写成 2026-05-08`,
		}},
		{"what is too long", column("取自: 标题, 最多字数: 5"), []string{
			`finance/a-1.md error [platform-value-long] “2026年预算”（A-1）的“栏”有 7 字，平台最多收 5 字 → 改短 标题；可以截断的，在 p.yaml:5:10 写 截断: 是`,
		}},
		{"what is missing", column("合并: [文号, 关键词], 必填: 是"), []string{
			`finance/centre/a-2.md error [platform-value-missing] “支付指南”（A-2）的“栏”是空的，平台要求必填 → 填写“发文字号、主题词”；本来就没有的，在 p.yaml:5:10 写 为空时`,
			`water/b-1.md error [platform-value-missing] “供水价格”（B-1）的“栏”是空的，平台要求必填 → 填写“发文字号、主题词”；本来就没有的，在 p.yaml:5:10 写 为空时`,
		}},
	}
}

var placeholder = regexp.MustCompile(`\{\d+\}`)

func TestEachMistakeOfAMappingIsToldAtItsPlace(t *testing.T) {
	for _, row := range mistakes() {
		t.Run(row.name, func(t *testing.T) {
			m, problems := read(row.text)
			if len(problems) == 0 {
				_, _, problems = rows(t, m, county())
			}
			var got []string
			for _, p := range problems {
				got = append(got, line(p))
				spoken(t, p)
			}
			if diff := cmp.Diff(row.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// spoken says whether a problem has words in both languages, with every gap filled.
func spoken(t *testing.T, p catalogue.Problem) {
	t.Helper()
	for _, language := range []string{"zh-Hans", "en"} {
		for what, words := range map[string]string{"text": p.Text(language), "hint": p.Hint(language)} {
			if strings.TrimSpace(words) == "" || placeholder.MatchString(words) {
				t.Errorf("%s: the %s of %s is %q", language, what, p.Rule, words)
			}
		}
	}
	if p.Text("en") == p.Text("zh-Hans") {
		t.Errorf("%s has one text for both languages", p.Rule)
	}
}

// TestEveryRuleOfPlatformsHasATest fails where a rule is added and nothing shows what it says.
func TestEveryRuleOfPlatformsHasATest(t *testing.T) {
	rule := regexp.MustCompile(`\[([a-z-]+)\] `)
	shown := map[string]bool{"platform-template": true, "platform-cell-large": true} // in tests of their own
	for _, row := range append(mistakes(), append(damages(), misfits()...)...) {
		for _, w := range row.want {
			shown[rule.FindStringSubmatch(w)[1]] = true
		}
	}
	for _, info := range catalogue.Rules() {
		name := string(info.Rule)
		if (strings.HasPrefix(name, "platform-") || strings.HasPrefix(name, "receipt-")) && !shown[name] {
			t.Errorf("nothing breaks %s", name)
		}
	}
}

// damages are what people and spreadsheets do to a receipts file.
func damages() []mistake {
	head := "\uFEFF索引号,标题,文件路径,上报日期,上报文件,状态,回执号,平台答复,备注,校验值\r\n"
	hash := "sha256:" + strings.Repeat("0a", 32)
	return []mistake{
		{"no damage", head + "A-1,标题,a.md,2026/11/1,a.xlsx,已报,'-12,,," + hash + "\r\n", nil},
		{"English", "index,state,receipt,hash\nA-1,accepted,,\"" + hash + "\"\n", nil},
		{"a number that was rounded", head + "A-1,,,,,已收,1.23457E+19,,," + hash + "\r\n", []string{
			`r.csv:2:12 error [receipt-number] “1.23457E+19”是表格软件改过的数，原来的号码已经不全 → 从平台重新抄回执号；在 Excel 里先把这一栏设成“文本”`,
		}},
		{"a state that is none, a hash that was cut, no number", head + ",,,,,收到,,,,sha256:12\r\n", []string{
			`r.csv:2:1 error [receipt-index] 这一行没有索引号 → 填上，或删掉这一行`,
			`r.csv:2:6 error [receipt-state] 状态不能是“收到” → 可以写：已报、已收、退回、已撤回`,
			`r.csv:2:12 error [receipt-hash] 校验值“sha256:12”不全，或者改过 → 不要改这一栏；用 git 恢复这个文件，或删掉这一行，下次会再报一次`,
		}},
		{"a column lost, one cell too many", "索引号,状态,校验值\nA-1,已报," + hash + ",\n", []string{
			`r.csv:1:1 error [csv-head-missing] 表格缺少“回执号”一列 → 在这一行末尾加上“,回执号”，下面各行也加上这一格`,
			`r.csv:2:79 error [csv-cells] 这一行有 4 格，表头有 3 格 → 多写了逗号的，删掉标出的；格里有逗号的，用英文双引号括起整格`,
		}},
		{"saved as GBK", string([]byte{0xCB, 0xF7, 0xD2, 0xFD, 0xBA, 0xC5, '\n'}), []string{
			`r.csv:1:1 error [file-encoding] 文件不是 UTF-8 编码，看起来是 GBK → 用编辑器“另存为”，编码选 UTF-8；表格在 Excel 里存为“CSV UTF-8（逗号分隔）”`,
		}},
		{"empty", "", []string{`r.csv:1:1 error [csv-empty] 表格是空的 → 第一行写表头，下面一行一条；不用就删掉文件`}},
	}
}

func TestADamagedRecordIsToldAtItsPlace(t *testing.T) {
	for _, row := range damages() {
		t.Run(row.name, func(t *testing.T) {
			records, _, problems := source.Receipts("r.csv", []byte(row.text))
			if len(problems) == 0 {
				_, problems = platform.NewLog("r.csv", records)
			}
			catalogue.SortProblems(problems)
			var got []string
			for _, p := range problems {
				got = append(got, line(p))
				spoken(t, p)
			}
			if diff := cmp.Diff(row.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// misfits are mappings that do not fit the template of the platform.
func misfits() []mistake {
	base := "名称: 省平台\n内容: 信息\n格式: xlsx\n模板: t.xlsx\n"
	return []mistake{
		{"fits, whatever stars and spaces the head has", base + "栏目:\n  - {表头: 信息标题, 取自: 标题}\n  - {表头: 索 引 号, 取自: 索引号}\n", nil},
		{"a head that the template lacks", base + "栏目:\n  - {表头: 信息标题, 取自: 标题}\n  - {表头: 信息索引, 取自: 索引号}\n", []string{
			`p.yaml:7:10 error [platform-template-head] 模板的表头里没有“信息索引” → 可以写：序号、信息标题 *、索引号`,
		}},
		{"data above the heads", base + "数据起始行: 3\n栏目:\n  - {表头: 信息标题, 取自: 标题}\n", []string{
			`p.yaml:5:8 error [platform-template-row] 数据起始行 3 在表头第 3 行的上面或同一行 → 写表头下面的行号，或删掉这一行`,
		}},
		{"a sheet that is not there", base + "工作表: 二\n栏目:\n  - {表头: 信息标题, 取自: 标题}\n", []string{
			`p.yaml:4:5 error [platform-template] 模板“t.xlsx”不能用：里面没有工作表“二”，或者是空的、隐藏的 → 把平台的 .xlsx 模板放在对照文件旁边，写它的文件名`,
		}},
	}
}

func TestAMappingFitsItsTemplateOrSaysWhatDoesNot(t *testing.T) {
	pages := []platform.Page{{Name: "一", Rows: [][]string{{"上报表"}, {"序号", "", "索引号"}, {"", "信息标题 *", ""}, {"1", "示例", "X"}}}}
	for _, row := range misfits() {
		t.Run(row.name, func(t *testing.T) {
			_, problems := mapping(t, row.text).Fit(nil, pages)
			var got []string
			for _, p := range problems {
				got = append(got, line(p))
				spoken(t, p)
			}
			if diff := cmp.Diff(row.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
	if _, problems := mapping(t, misfits()[0].text).Fit(nil, nil); len(problems) != 1 {
		t.Errorf("an empty workbook: %d problems", len(problems))
	}
}
