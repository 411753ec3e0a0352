package source_test

import "strings"

// assessmentRows break the table by which departments are scored.
func assessmentRows() []row {
	part := "评分项目:\n  - {代码: a, 名称: 甲, 权重: 100, 扣分: [{规则: item-empty, 每处: 1}]}\n"
	line := func(text string) []edit {
		return edits(put("assessment.yaml", strings.Replace(part, "{规则: item-empty, 每处: 1}", text, 1)))
	}
	with := func(text string) []edit { return edits(put("assessment.yaml", part+text)) }
	granted := ", 理由: 附件就是全文, 批准人: 领导小组, 日期: 2026-04-01}\n"
	return []row{
		{"a table of one's own", with("不评分类别: [村]\n含下属单位: 是\n"), nil},
		{"a cost that is no number", line("{规则: item-empty, 每处: 一分}"), []string{
			`assessment.yaml:2:55 error [assessment-points] “一分”不是分数 → 写 0 到 10000 之间的数，最多一位小数，不带单位，如 5 或 0.5`,
		}},
		{"a negative cost", line("{规则: item-empty, 每处: -1}"), []string{
			`assessment.yaml:2:55 error [assessment-points] “-1”不是分数 → 写 0 到 10000 之间的数，最多一位小数，不带单位，如 5 或 0.5`,
		}},
		{"weights that do not add up", edits(put("assessment.yaml", strings.Replace(part, "100", "99.5", 1))), []string{
			`assessment.yaml:2:24 error [assessment-sum] 各项的权重相加是 99.5，满分是 100 → 改权重或 满分（full），让两边相等`,
		}},
		{"a full score that the built-in table does not reach", edits(put("assessment.yaml", "满分: 120\n")), []string{
			`assessment.yaml:1:5 error [assessment-sum] 各项的权重相加是 100，满分是 120 → 改权重或 满分（full），让两边相等`,
		}},
		{"an id of two parts, of which one takes nothing off", edits(put("assessment.yaml", strings.Replace(part, "权重: 100", "权重: 60", 1)+"  - {代码: a, 名称: 乙, 权重: 40}\n")), []string{
			`assessment.yaml:3:5 error [assessment-part-idle] “乙”没有写怎么扣分，谁都得满分 → 写 扣分（deduct），或写 按完成率: 是（coverage: true）`,
			`assessment.yaml:3:10 error [assessment-part-twice] 项目代码“a”和第 2 行的一样 → 每一项一个代码`,
		}},
		{"a line for nothing", line("{每处: 1}"), []string{
			`assessment.yaml:2:34 error [assessment-line-empty] 这一行没有写扣什么问题的分 → 写 规则（rule）或 问题类别（charge）`,
		}},
		{"a rule that is misspelt, and a beginning that no rule has", line("{规则: [item-emty, itme-*, item-*], 每处: 1}"), []string{
			`assessment.yaml:2:40 error [assessment-rule-unknown] 没有“item-emty”这条规则 → 是不是“item-empty”？`,
			`assessment.yaml:2:51 error [assessment-rule-unknown] 没有“itme-*”这条规则 → 规则的名字写在检查结果每一行末尾的方括号里`,
		}},
		{"a charge that is none", line("{问题类别: [迟报, 晚报], 每处: 1}"), []string{
			`assessment.yaml:2:46 error [assessment-charge-unknown] 没有“晚报”这个问题类别 → 可以写：缺项、迟报、过期、空白、重复、错误、未办结`,
		}},
		{"a rule that costs twice", line("{规则: item-empty, 每处: 1}, {规则: [item-empty], 每处: 2}"), []string{
			`assessment.yaml:2:65 error [assessment-rule-twice] “item-empty”在第 2 行已经写过：一个问题只扣一次 → 删掉一个`,
		}},
		{"a kind of body that is none", with("不评分类别: [村, vilage]\n"), []string{
			`assessment.yaml:3:12 error [assessment-kind-unknown] 没有“vilage”这个单位类别 → 是不是“village”？`,
		}},
		{"grades that climb, and do not end at 0", with("等次: [{名称: 好, 起: 60}, {名称: 更好, 起: 90}]\n"), []string{
			`assessment.yaml:3:34 error [assessment-grades] 等次“更好”的分数不对：要从高到低，最后一个从 0 分起 → 改 起（from）的分数`,
		}},
		{"a department that is none", with("加分:\n  - {单位: 财政局, 分数: 1" + granted), []string{
			`assessment.yaml:4:10 error [assessment-department-unknown] 没有单位“财政局”，或者不止一个 → 写单位的文件夹，如 finance`,
		}},
		{"an exemption from a rule on leaks", with("免扣:\n  - {单位: finance, 规则: item-text-not-public" + granted), []string{
			`assessment.yaml:4:23 error [assessment-exempt-fixed] “item-text-not-public”不能免扣：泄露、审核、公开范围、地址一类的规则没有例外 → 删掉这一行；判错了的，改内容，让问题消失`,
		}},
		{"an exemption from all that begins so", with("免扣:\n  - {单位: finance, 规则: item-*" + granted), []string{
			`assessment.yaml:4:23 error [assessment-rule-unknown] 没有“item-*”这条规则 → 规则的名字写在检查结果每一行末尾的方括号里`,
		}},
		{"an exemption without a reason", with("免扣:\n  - {单位: finance, 规则: item-empty, 批准人: 领导小组, 日期: 2026-04-01}\n"), []string{
			`assessment.yaml:4:5 error [key-missing] “免扣”里缺少“理由” → 在这里面加上“理由: ……”`,
		}},
		{"an exemption that ends before it begins", with("免扣:\n  - {单位: finance, 规则: item-empty, 截止: 2026-03-31" + granted), []string{
			`assessment.yaml:4:39 error [assessment-exempt-order] 截止 2026-03-31 早于批准的 2026-04-01 → 核对两个日期`,
		}},
	}
}
