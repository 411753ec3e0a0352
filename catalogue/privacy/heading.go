package privacy

import (
	"strings"

	"gongkai/catalogue"
)

// What a column's heading, or the cell to the left in a form, says that its values are.

func identityLabel(label string) bool {
	return containsAny(label, "身份证", "公民身份", "证件号", "身份号码") && !qualified(label)
}

func accountLabel(label string) bool {
	return containsAny(label, "银行卡", "银行账", "银行帐", "卡号", "一卡通", "一折通", "存折", "打卡", "账号", "帐号") && !qualified(label)
}

func personalPhoneLabel(label string) bool {
	return containsAny(label, "手机", "移动电话", "本人电话", "家长电话", "户主电话", "监护人电话")
}

func passportLabel(label string) bool {
	return containsAny(label, "护照", "通行证") && !qualified(label)
}

func plateLabel(label string) bool {
	return containsAny(label, "车牌", "号牌") && !qualified(label)
}

func homeLabelled(label string) bool {
	return containsAny(label, "家庭住址", "家庭地址", "住址", "户籍地址", "户籍所在地", "居住地址", "现住") && !qualified(label)
}

func childLabel(label string) bool {
	return containsAny(label, "儿童姓名", "幼儿姓名", "学生姓名", "孤儿姓名", "未成年人", "孩子姓名", "子女姓名", "小孩姓名")
}

// qualified tells headings that are about a thing and do not hold it.
func qualified(label string) bool {
	label = strings.ReplaceAll(label, "身份证件号", "身份证号")
	return containsAny(label, "后四位", "后4位", "后六位", "后6位", "类型", "种类", "是否", "有效期", "有无", "数量", "张数", "复印件", "情况", "身份证明", "身份证件")
}

// headingWords are what headings of tables are made of. A row of which two cells hold one, and none a number, is a head.
func headingWords() []string {
	return []string{"姓名", "序号", "编号", "单位", "地址", "住址", "电话", "手机", "身份证", "公民身份", "身份号码", "卡号", "账号", "帐号", "性别", "年龄", "备注", "金额", "部门", "科室", "名称", "户主", "车牌", "号牌", "护照", "通行证",
		"邮箱", "证件", "银行", "一卡通", "村", "组", "类别", "日期", "时间", "职务", "岗位", "出生", "代码", "联系", "窗口", "公司", "企业", "项目", "标准", "文号", "索引号", "户籍", "面积", "对象", "事项", "一折通",
		"科目", "编码", "预算", "决算", "合计", "单价"}
}

func heading(text string) bool {
	return text != "" && length(text) <= 24 && digitsIn(text) < 5 && containsAny(text, headingWords()...)
}

func digitsIn(text string) int {
	n := 0
	for i := range len(text) {
		if text[i] >= '0' && text[i] <= '9' {
			n++
		}
	}
	return n
}

func spaceless(text string) string { return strings.Join(strings.Fields(text), "") }

// headed looks at a value below a heading that says what it is, in which nothing else was found: a number with a wrong
// digit is somebody's as well.
func headed(value, label string, persons bool) (hit, bool) {
	value = strings.Trim(spaceless(fold(value).string()), "'`")
	whole := hit{to: length(value)}
	digits := digitsIn(value)
	if value == "" || isMasked(value) {
		return whole, false
	}
	switch {
	case identityLabel(label) && digits >= 8 && (identityForm(value, catalogue.Date{}) || !creditCode(strings.ToUpper(value))),
		accountLabel(label) && digits >= 12 && len(value) <= 2*digits && (persons || !containsAny(label, "账号", "帐号") || containsAny(label, "银行", "个人", "打卡")),
		personalPhoneLabel(label) && digits >= 10 && digits <= 13 && value[0] == '1',
		passportLabel(label) && digits >= 6 && len(value) <= 12 && !strings.ContainsAny(value, ".,"):
		whole.kind, whole.shown = catalogue.Headed, middle(value, 3, 2)
		whole.note = catalogue.Words{Chinese: plainLabel(label), English: plainLabel(label)}
	case homeLabelled(label) && home(value), persons && containsAny(label, "地址") && home(value):
		whole.kind, whole.shown = catalogue.HomeAddr, homeMasked(value)
	case childLabel(label) && name(value):
		whole.kind, whole.shown = catalogue.Minor, someone(value)
	default:
		return whole, false
	}
	return whole, true
}

func (l line) string() string { return string(l.text) }

// plainLabel is the part of a label that a message can quote.
func plainLabel(label string) string {
	parts := strings.Split(label, "\n")
	for _, p := range parts {
		if identityLabel(p) || accountLabel(p) || personalPhoneLabel(p) || passportLabel(p) {
			return Mask(p)
		}
	}
	return Mask(parts[0])
}
