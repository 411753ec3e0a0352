package catalogue

// AssessmentRecord is assessment.yaml: what is scored, how much each mistake costs, who is exempt from what, and what came
// of it. Points are texts here, so that 0.5 stays exact.
type AssessmentRecord struct {
	Doubtful bool
	Full     Field[string]          `key:"full"`
	Parts    []AssessmentPartRecord `key:"parts"`
	Grades   []GradeRecord          `key:"grades"`
	Unscored []Field[string]        `key:"unscored"`
	Units    Field[bool]            `key:"units"`
	Bonus    []BonusRecord          `key:"bonus"`
	Exempt   []ExemptRecord         `key:"exempt"`
	Results  []ResultRecord         `key:"results"`
}

// AssessmentPartRecord is one part of the assessment.
type AssessmentPartRecord struct {
	At       At
	ID       Field[string]  `key:"id"`
	Name     Field[string]  `key:"name"`
	Weight   Field[string]  `key:"weight"`
	Coverage Field[bool]    `key:"coverage"`
	Deduct   []DeductRecord `key:"deduct"`
	Source   Field[string]  `key:"source"`
}

// DeductRecord is one line of a part: what a finding costs.
type DeductRecord struct {
	At     At
	Rule   []Field[string] `key:"rule"`
	Charge []Field[string] `key:"charge"`
	Each   Field[string]   `key:"each"`
	Most   Field[string]   `key:"most"`
	Veto   Field[bool]     `key:"veto"`
	Note   Field[string]   `key:"note"`
	Source Field[string]   `key:"source"`
}

// GradeRecord is what points from so many on are called.
type GradeRecord struct {
	At   At
	Name Field[string] `key:"name"`
	From Field[string] `key:"from"`
}

// BonusRecord is what is added for a merit that no rule can see.
type BonusRecord struct {
	At         At
	Department Field[string] `key:"department"`
	Points     Field[string] `key:"points"`
	Reason     Field[string] `key:"reason"`
	By         Field[string] `key:"by"`
	On         Field[Date]   `key:"on"`
}

// ExemptRecord is an appeal that was granted: findings that cost a department nothing.
type ExemptRecord struct {
	At         At
	Department Field[string]   `key:"department"`
	Rule       []Field[string] `key:"rule"`
	File       Field[string]   `key:"file"`
	Entry      Field[string]   `key:"entry"`
	Reason     Field[string]   `key:"reason"`
	By         Field[string]   `key:"by"`
	On         Field[Date]     `key:"on"`
	Until      Field[Date]     `key:"until"`
}

// ResultRecord is what came of a department's score in a year.
type ResultRecord struct {
	At          At
	Department  Field[string] `key:"department"`
	Year        Field[int]    `key:"year"`
	Result      Field[string] `key:"result"`
	Consequence Field[string] `key:"consequence"`
	Share       Field[string] `key:"share"`
}

// AssessmentKeys are the keys of assessment.yaml.
func AssessmentKeys() []Key {
	return []Key{
		key(OneText, "full", "满分", "满分，默认 100；各项权重相加要等于它|the full score, 100 by default; the weights of the parts add up to it", "总分"),
		block(key(Blocks, "parts", "评分项目", "评分的各项；不写就用内置的评分表|what is scored; without it the built-in table holds", "项目"),
			required(key(OneText, "id", "代码", "英文代码，换了名称也不变|an id that stays when the name changes")),
			required(key(OneText, "name", "名称", "叫什么|what it is called", "项目名称")),
			required(key(OneText, "weight", "权重", "几分，可以有一位小数|points, with one decimal at most", "分值")),
			key(Flag, "coverage", "按完成率", "权重×做到的事项÷应当做到的事项，舍到 0.1 分；没有应当做到的事项就得满分|weight × duties met ÷ duties that bind, rounded down to tenths; all of it where none binds"),
			deductKey(),
			key(OneText, "source", "来源", "这一项的分值从哪里来|where its weight comes from")),
		block(key(Blocks, "grades", "等次", "多少分起叫什么，从高到低|what points are called, from the highest down", "等级"),
			required(key(OneText, "name", "名称", "叫什么|what it is called")),
			required(key(OneText, "from", "起", "多少分起；最后一个写 0|from so many points on; 0 in the last", "分数"))),
		key(List, "unscored", "不评分类别", "哪些类别的单位不评分；默认 enterprise、village、party、congress、vertical|kinds of bodies that are not scored", "不排名类别"),
		key(Flag, "units", "含下属单位", "下属单位的问题和事项是不是也算在上级头上；默认不算|whether the findings and duties of units count for the departments above them too; false by default"),
		block(key(Blocks, "bonus", "加分", "人工加分|what is added by hand"),
			required(key(OneText, "department", "单位", "文件夹、全称或简称|its folder, name or short name", "部门")),
			required(key(OneText, "points", "分数", "加几分|so many points", "分值")),
			required(key(OneText, "reason", "理由", "为什么|why", "原因")),
			required(key(OneText, "by", "批准人", "谁批准|who granted it", "批准单位")),
			required(key(Day, "on", "日期", "哪天批准|when", "批准日期"))),
		exemptKey(),
		block(key(Blocks, "results", "考核结果", "在县目标考核里的结果和奖惩|what came of it in the target assessment, with reward or sanction", "结果"),
			required(key(OneText, "department", "单位", "文件夹、全称或简称|its folder, name or short name", "部门")),
			required(key(Number, "year", "年度", "哪一年|the year", "年份")),
			required(key(OneText, "result", "结果", "得分、等次|the points or the grade", "考核结果")),
			key(OneText, "consequence", "奖惩", "奖励或处理|the reward or sanction", "处理"),
			key(OneText, "share", "占比", "政务公开占目标考核的百分之几，如 4|per cent that disclosure weighs in the target assessment, such as 4", "比重")),
	}
}

// deductKey is one line of a part.
func deductKey() Key {
	return block(key(Blocks, "deduct", "扣分", "什么问题扣几分|what a finding costs", "扣分项"),
		key(List, "rule", "规则", "规则的名字；末尾的 * 代表以它开头的全部，提示类的问题要写全名才扣|names of rules; a * at the end stands for all that begin so, except for notes, which cost only where their rule is named", "规则名"),
		key(List, "charge", "问题类别", "没有别的行写到的问题按类别：missing 缺项、late 迟报、stale 过期、blank 空白、duplicate 重复、wrong 错误（gongkai check 的问题都算）、open 未办结|by what the finding concerns, where no line names its rule; what gongkai check finds is wrong", "类别"),
		required(key(OneText, "each", "每处", "每处扣几分|points for each", "每条")),
		key(OneText, "most", "最多", "这一行最多扣几分；不写就扣到这一项的权重为止|at most so many for the line; without it, the part's weight"),
		key(Flag, "veto", "一票否决", "出现一处就定为最低等次，排在所有没有被否决的单位后面|one such finding means the lowest grade and a rank behind all who have none"),
		key(OneText, "note", "说明", "说明|a note"),
		key(OneText, "source", "来源", "扣分从哪里来|where the points come from"))
}

// exemptKey is an appeal that was granted.
func exemptKey() Key {
	return block(key(Blocks, "exempt", "免扣", "申诉成立、不扣分的问题|appeals that were granted: findings that cost nothing", "申诉"),
		required(key(OneText, "department", "单位", "文件夹、全称或简称|its folder, name or short name", "部门")),
		required(key(List, "rule", "规则", "规则的全名|the full names of rules", "规则名")),
		key(OneText, "file", "文件", "只限这个文件里的|only findings of this file", "文件名"),
		key(OneText, "entry", "公开事项", "只限这个事项：编号，或 标准目录代码/编号|only this duty: its number, or standard/number", "事项"),
		required(key(OneText, "reason", "理由", "为什么|why", "原因")),
		required(key(OneText, "by", "批准人", "谁批准|who granted it", "批准单位")),
		required(key(Day, "on", "日期", "从哪天起|from when on", "批准日期")),
		key(Day, "until", "截止", "到哪天（计入）；不写就一直有效|until when, that day included; without it, for good", "截止日期", "有效期至"))
}
