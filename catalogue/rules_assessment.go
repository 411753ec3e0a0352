package catalogue

// assessmentRules are broken by assessment.yaml, the table by which departments are scored. None can be turned off: by a
// table that is wrong nobody is scored at all.
var assessmentRules = []RuleInfo{
	{"assessment-points", Error, Fixed, Words{"“{0}”不是分数", "“{0}” are no points"}, Words{"写 {1} 到 10000 之间的数，最多一位小数，不带单位，如 5 或 0.5", "write a number from {1} to 10000 with at most one decimal and without a unit, such as 5 or 0.5"}},
	{"assessment-sum", Error, Fixed, Words{"各项的权重相加是 {0}，满分是 {1}", "the weights of the parts add up to {0}, the full score is {1}"}, Words{"改权重或 满分（full），让两边相等", "change the weights, or full, until they are equal"}},
	{"assessment-part-twice", Error, Fixed, Words{"项目代码“{0}”和第 {1} 行的一样", "the part's id “{0}” also stands on line {1}"}, Words{"每一项一个代码", "give each part its own id"}},
	{"assessment-part-idle", Error, Fixed, Words{"“{0}”没有写怎么扣分，谁都得满分", "“{0}” takes nothing off: everybody has all of it"}, Words{"写 扣分（deduct），或写 按完成率: 是（coverage: true）", "write deduct, or coverage: true"}},
	{"assessment-line-empty", Error, Fixed, Words{"这一行没有写扣什么问题的分", "this line does not say for what"}, Words{"写 规则（rule）或 问题类别（charge）", "write rule or charge"}},
	{"assessment-rule-unknown", Error, Fixed, Words{"没有“{0}”这条规则", "there is no rule “{0}”"}, Words{"{1}", "{2}"}},
	{"assessment-charge-unknown", Error, Fixed, Words{"没有“{0}”这个问题类别", "findings never concern “{0}”"}, Words{"{1}", "{2}"}},
	{"assessment-rule-twice", Error, Fixed, Words{"“{0}”在第 {1} 行已经写过：一个问题只扣一次", "“{0}” already stands on line {1}: a finding costs once"}, Words{"删掉一个", "remove one of them"}},
	{"assessment-kind-unknown", Error, Fixed, Words{"没有“{0}”这个单位类别", "there is no kind of body “{0}”"}, Words{"{1}", "{2}"}},
	{"assessment-grades", Error, Fixed, Words{"等次“{0}”的分数不对：要从高到低，最后一个从 0 分起", "the grade “{0}” does not follow: they go from the highest down, and the last begins at 0"}, Words{"改 起（from）的分数", "change from"}},
	{"assessment-department-unknown", Error, Fixed, Words{"没有单位“{0}”，或者不止一个", "there is no department “{0}”, or more than one"}, Words{"写单位的文件夹，如 finance", "write the department's folder, such as finance"}},
	{"assessment-exempt-fixed", Error, Fixed, Words{"“{0}”不能免扣：泄露、审核、公开范围、地址一类的规则没有例外", "nobody is exempt from “{0}”: rules on leaks, review, scope and addresses have no exception"}, Words{"删掉这一行；判错了的，改内容，让问题消失", "remove this line; where the finding is wrong, mend what it tells of"}},
	{"assessment-exempt-order", Error, Fixed, Words{"截止 {0} 早于批准的 {1}", "until {0} is before it was granted on {1}"}, Words{"核对两个日期", "check both dates"}},
}
