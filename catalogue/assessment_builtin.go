package catalogue

// The sources of the built-in table, as they were seen.
const (
	licheng = "泉州市鲤城区2020年政务公开指数绩效考评标准表（qzlc.gov.cn t20201214_2479123）"
	jinzhai = "金寨县2024年信息公开问题明细（ahjinzhai.gov.cn/public/6596581/37408176.html）"
	yuhuan  = "玉环市2018年政府信息公开考核标准（yuhuan.gov.cn art_1229600274_30985852）"
	county  = "某县政府信息公开考评表（fsou.com 17393819）：网上日常监测 30 分"
	checks  = "政府网站与政务新媒体检查指标（国办秘函〔2019〕19号）"
	ours    = "本工具的默认值，没有公布过的标准"
)

// BuiltInAssessment is the table that holds where a county has none of its own. It follows tables that counties have
// published; no county's is copied whole, because each also scores what a register cannot show. A part never costs more
// than its weight (锦政公办发〔2020〕4号: 一级指标减分上限为自身权重; 国办秘函〔2019〕19号 likewise).
func BuiltInAssessment() Assessment {
	return Assessment{
		Full: 1000,
		Parts: []AssessmentPart{
			{ID: "coverage", Name: Words{"目录完成", "Duties met"}, Weight: 300, Coverage: true, Source: county + "；按完成率计分是本工具的做法", Deduct: []Deduction{
				{Rules: []string{"duty-missing", "duty-overdue"}, Each: 0, Note: "缺的事项按完成率算，不再另外扣", Source: ours},
				{Rules: []string{"department-without-duties"}, Each: 300, Note: "没有公开目录，无从考核", Source: ours + "；没有目录的不应当得这一项的分（《政府信息公开条例》第十二条）"},
			}},
			timelyPart(), freshPart(), soundPart(), safePart(), officePart(),
		},
		// 州政府信息公开考核办法第七条 (fymate.net 17013963): 90, 70 and 60; below 60 a website fails in 检查指标 too.
		Grades: []Grade{
			{Words{"优秀", "excellent"}, 900}, {Words{"良好", "good"}, 700}, {Words{"合格", "passed"}, 600}, {Words{"不合格", "failed"}, 0},
		},
		// Public enterprises follow their ministries' rules (条例第五十五条). The content model leaves open whether they
		// are scored; counties have them looked at and not ranked, and a county that ranks them says so. Villages are no
		// government; Party organs, congresses and bodies under a higher level are not the county's to score.
		Unscored: []string{"enterprise", "village", "party", "congress", "vertical"},
	}
}

func timelyPart() AssessmentPart {
	return AssessmentPart{ID: "timely", Name: Words{"公开及时", "In time"}, Weight: 200, Source: yuhuan + "：主动公开情况 20 分", Deduct: []Deduction{
		{Charges: []Charge{ChargeLate}, Each: 10, Note: "提前或超期公开；比一项事项没有公开扣得少，免得迟公开不如不公开", Source: licheng + "：每条扣 5 分；折成 1 分是本工具的默认值"},
		{Rules: []string{"item-late-default"}, Each: 5, Note: "目录没有写时限的，按二十个工作日算超期", Source: ours},
	}}
}

func freshPart() AssessmentPart {
	return AssessmentPart{ID: "fresh", Name: Words{"更新维护", "Kept up to date"}, Weight: 150, Source: ours, Deduct: []Deduction{
		{Rules: []string{"column-undated"}, Each: 0, Note: "没有公开日期的，已经在“规范准确”里扣，不再另外扣", Source: ours},
		{Charges: []Charge{ChargeStale}, Each: 20, Most: 100, Note: "动态两周、其他六个月没有更新", Source: checks + "；每处扣几分是本工具的默认值"},
		{Charges: []Charge{ChargeBlank}, Each: 0, Note: "空白栏目里的事项都没有公开，已经按完成率算，不再另外扣", Source: yuhuan + "：杜绝空白栏目"},
	}}
}

func soundPart() AssessmentPart {
	return AssessmentPart{ID: "sound", Name: Words{"规范准确", "Sound and correct"}, Weight: 150, Source: ours, Deduct: []Deduction{
		{Rules: []string{"item-title-missing", "item-title-duplicate", "item-index-*", "item-made-*", "item-published-*", "item-summary-*", "item-dates-order", "item-document-*", "item-topic-unknown", "item-entry-unknown"},
			Each: 10, Note: "标题、索引号、日期、文号等要素不规范", Source: licheng + "：每条扣 1 分"},
		{Rules: []string{"index-foreign", "index-code-unknown"}, Each: 0, Note: "已经按索引号格式不对（item-index-pattern）扣，不再另外扣", Source: ours},
		{Rules: []string{"item-empty", "text-*"}, Each: 10, Note: "正文没有或者显示不出来", Source: licheng + "：每条扣 1 分"},
		{Rules: []string{"attachment-missing", "attachment-type", "attachment-table", "attachment-ruled"}, Each: 20, Note: "附件打不开、格式不对", Source: jinzhai + "：下载版本不规范的每件扣 2 分"},
		{Rules: []string{"link-*", "relation-*"}, Each: 10, Most: 50, Note: "打不开的链接、断了的关联", Source: ours},
		{Rules: []string{"normative-without-*", "interpretation-unlinked"}, Each: 20, Note: "规范性文件与解读、征求意见没有一一对应", Source: jinzhai + "：规范性文件与解读一一对应；每处扣几分是本工具的默认值"},
		{Rules: []string{"limit-*"}, Each: 5, Most: 50, Note: "目录的时限没有写或读不懂", Source: ours},
		{Charges: []Charge{ChargeDuplicate}, Each: 10, Most: 50, Note: "重复发布", Source: ours},
		{Charges: []Charge{ChargeWrong}, Each: 10, Note: "其他错误", Source: licheng + "：其他要素照此每条扣 1 分"},
	}}
}

func safePart() AssessmentPart {
	return AssessmentPart{ID: "safe", Name: Words{"保密审查", "Review and secrecy"}, Weight: 100, Source: licheng + "：保密审查 6 分；折成 10 分", Deduct: []Deduction{
		{Rules: []string{"personal-*", "item-text-not-public", "item-summary-not-public", "item-file-not-public"}, Each: 60, Note: "公开了个人信息或不该公开的", Source: licheng + "：扣 6 分"},
		{Rules: []string{"item-secrecy-unchecked", "review-*", "item-review-overdue"}, Each: 20, Note: "没有审查、审查顺序不对、没有按期复审", Source: ours},
		{Rules: []string{"item-scope-source"}, Each: 60, Note: "转发上级不公开的文件", Source: licheng + "：每例扣 6 分"},
		{Rules: []string{"item-title-not-public", "title-told"}, Each: 20, Note: "引用了不公开的文件的标题", Source: licheng + "：每例扣 2 分"},
	}}
}

func officePart() AssessmentPart {
	return AssessmentPart{ID: "office", Name: Words{"组织与办理", "Office and tasks"}, Weight: 100, Source: licheng + "：年度报告 10 分", Deduct: []Deduction{
		{Rules: []string{"department-responsible-missing"}, Each: 40, Note: "没有写明责任科室和负责人", Source: yuhuan + "：未明确的扣 4 分"},
		{Rules: []string{"annual-*"}, Each: 50, Note: "年度报告没有按时公布，数字不对，没有写完，和往年雷同", Source: licheng + "：每项扣 5 分"},
		{Rules: []string{"request-late", "request-overdue"}, Each: 60, Note: "依申请公开超期答复", Source: licheng + "：超期办理每条扣 6 分"},
		{Rules: []string{"plan-*", "pledge-*", "proposal-*", "inspection-*"}, Each: 20, Note: "任务、承诺、建议提案、督查问题迟了或者没有办结", Source: ours},
		{Charges: []Charge{ChargeOpen}, Each: 20, Note: "其他没有办结的", Source: ours},
		{Charges: []Charge{ChargeMissing}, Each: 20, Note: "联系方式、监督电话、指南等缺项", Source: yuhuan + "：未按统一规范编制目录和指南扣 2 分"},
	}}
}
