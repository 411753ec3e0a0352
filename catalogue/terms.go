package catalogue

// Scope says who may see an item (公开范围). There is no default: a missing scope is an error.
type Scope string

const (
	Public    Scope = "public"     // 主动公开: 条例第十九条
	OnRequest Scope = "on-request" // 依申请公开: 条例第二十七条
	Limited   Scope = "limited"    // 一定范围内公开
	Withheld  Scope = "withheld"   // 不予公开: 条例第十四至十六条
)

// AccessLevel is a scope in the three words of DCAT-US; what says no scope is not public.
func (s Scope) AccessLevel() string {
	switch s {
	case Public:
		return "public"
	case OnRequest, Limited:
		return "restricted public"
	default:
		return "non-public"
	}
}

// width orders scopes by how many people may see: a narrower one has the smaller width.
func (s Scope) width() int {
	switch s {
	case Public:
		return 3
	case Limited:
		return 2
	case OnRequest:
		return 1
	default:
		return 0
	}
}

// Term is one value of an enumeration: its canonical English name and the Chinese names that mean the same. The
// first Chinese name is the one that we write.
type Term struct {
	Name    string
	Chinese []string
}

func term(name string, chinese ...string) Term { return Term{name, chinese} }

var scopeTerms = []Term{
	term("public", "主动公开"), term("on-request", "依申请公开"),
	term("limited", "一定范围内公开", "部分公开"), term("withheld", "不予公开", "不公开"),
}

// attributeTerms are the three ways of the Regulation (条例第十三条), for exports of items of limited scope.
var attributeTerms = []Term{term("public", "主动公开"), term("on-request", "依申请公开"), term("withheld", "不予公开", "不公开")}

var codeTerms = []Term{
	term("14", "第十四条", "条例第十四条"), term("15", "第十五条", "条例第十五条"),
	term("16", "第十六条", "条例第十六条"), term("law", "其他法律", "法律法规规定"),
}

var departmentTerms = []Term{
	term("department", "部门", "政府部门"), term("township", "乡镇", "乡镇街道", "街道"), term("unit", "下属单位", "事业单位", "内设机构"),
	term("enterprise", "公共企事业单位"), term("village", "村", "村社区", "社区"), term("party", "党委部门", "党委工作机构"),
	term("congress", "人大政协", "人大", "政协"), term("vertical", "垂直管理单位", "驻县单位"),
}

var kindTerms = []Term{
	term("policy", "政策文件", "规范性文件"), term("interpretation", "政策解读", "解读"), term("notice", "公告公示", "公告", "公示", "通知"), term("service", "办事指南", "服务指南"),
	term("fee", "收费项目", "收费"), term("decision", "重大决策", "行政决策", "决定"), term("hearing", "听证"), term("consultation", "意见征集", "征求意见"),
	term("appointment", "任前公示", "人事任前公示"), term("tender", "招标采购", "招投标"), term("project", "重大项目", "项目"), term("pledge", "公开承诺", "承诺"),
	term("proposal", "建议提案", "议案提案"), term("budget", "财政预决算", "预决算"), term("report", "工作报告", "报告"), term("personnel", "人事信息", "人事"),
	term("penalty", "行政处罚", "处罚"), term("permit", "行政许可", "许可"), term("emergency", "应急管理", "应急"), term("meeting", "会议公开", "会议"),
	term("press", "新闻发布", "新闻发布会"), term("response", "回应关切"), term("profile", "机构职能", "机构概况"), term("list", "清单目录", "清单"), term("other", "其他"),
}

var stepTerms = []Term{
	term("call", "公告发布", "招标公告", "征集公告"), term("change", "变更公告", "变更"), term("candidates", "候选人公示", "候选公示"), term("result", "结果公告", "结果"),
	term("failed", "流标公告", "流标", "终止公告"), term("contract", "合同公告", "合同"), term("acceptance", "验收公告", "验收"), term("letter", "责任书"),
	term("progress", "进展情况", "进展"), term("list", "名单公示", "名单"), term("finding", "监督检查结果", "检查结果"),
}

var relationTerms = []Term{
	term("interprets", "解读"), term("replaces", "替代", "代替", "废止"), term("amends", "修改", "修订"), term("result-of", "结果", "是…的结果"),
	term("stage-of", "阶段"), term("reply-to", "答复"), term("reprint-of", "转载"), term("attachment-of", "附件"),
}

// reviewTerms are the parts of a review block that site.yaml may have shown. That the secrecy review was done is none:
// without it nothing is published at all.
var reviewTerms = []Term{
	term("drafted_by", "拟稿人"), term("checked_by", "核稿人"), term("approved_by", "批准人"), term("approved_on", "批准日期"), term("ref", "审查单号"),
}

var frequencyTerms = []Term{term("regular", "定期"), term("irregular", "不定期")}

var termTerms = []Term{term("long-term", "长期"), term("staged", "阶段", "阶段性")}

// keptTerms say whether a pledge was kept.
var keptTerms = []Term{term("yes", "已兑现", "兑现"), term("partly", "部分兑现"), term("no", "未兑现")}

// personalTerms are the kinds of personal data that an allow entry may name.
var personalTerms = []Term{
	term("id", "身份证号", "身份证号码", "身份证"), term("bank-card", "银行卡号", "银行卡", "银行账号"), term("phone", "电话", "手机", "手机号", "电话号码"),
	term("passport", "护照号", "护照", "通行证号"), term("plate", "车牌号", "车牌"), term("email", "邮箱", "电子邮箱"), term("address", "住址", "家庭住址"),
	term("minor", "未成年人"), term("column", "栏", "列"), term("properties", "文件属性"), term("unread", "未读", "没有查过"), term("scan", "扫描件"),
}

var languageTerms = []Term{term("zh-Hans", "简体中文", "简体"), term("zh-Hant", "繁體中文", "繁体中文", "繁体"), term("en", "英文", "English")}

var repositoryTerms = []Term{term("public", "公开仓库", "公开"), term("private", "内部仓库", "内部")}

// SeverityTerms are what site.yaml may set a rule to.
func SeverityTerms() []Term { return severityTerms }

var severityTerms = []Term{term("off", "关闭"), term("warning", "警告"), term("error", "错误")}

// Vocabulary are all names of keys and values that the content model knows, in both languages: words that say nothing
// of any item.
func Vocabulary() []string {
	var words []string
	for _, terms := range [][]Term{scopeTerms, attributeTerms, codeTerms, departmentTerms, kindTerms, stepTerms, relationTerms, reviewTerms, frequencyTerms, termTerms, languageTerms} {
		for _, t := range terms {
			words = append(append(words, t.Name), t.Chinese...)
		}
	}
	for _, c := range DutyColumns() {
		words = append(append(words, c.Name), c.Chinese...)
	}
	var names func(keys []Key)
	names = func(keys []Key) {
		words = append(words, Names(keys)...)
		for _, k := range keys {
			names(k.Keys)
		}
	}
	names(ItemKeys())
	names(DepartmentKeys())
	names(SiteKeys())
	return words
}

// FindTerm is the canonical name of a value as written, in either language.
func FindTerm(terms []Term, written string) (name string, ok bool) {
	for _, t := range terms {
		if t.Name == written {
			return t.Name, true
		}
		for _, c := range t.Chinese {
			if c == written {
				return t.Name, true
			}
		}
	}
	return "", false
}

// Kinds are the names of every kind of item, in the order of the content model.
func Kinds() []string {
	names := make([]string, len(kindTerms))
	for i, t := range kindTerms {
		names[i] = t.Name
	}
	return names
}
