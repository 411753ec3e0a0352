package catalogue

// twinRules are broken by what is there twice. Which of two is the original is a proposal; what is twice there by design,
// a reprint or a step of one matter, is none of them.
var twinRules = []ReportRule{
	report("duplicate-number", Warning, ChargeDuplicate,
		Words{"发文字号“{0}”和另一条信息的一样，很可能是同一份文件发了两次", "the document number “{0}” is also that of another item: probably one document published twice"},
		Words{"原件可能是 {1}（{2}）：留下它，撤回这一条；这一条是转载的，写 相关信息（relates）: 关系 转载；文号写错的，改正", "the original is probably {1} ({3}): keep it and withdraw this one; if this is a reprint, relate it as reprint-of; if the number is wrong, correct it"},
		repeatedBasis()),
	report("duplicate-title", Warning, ChargeDuplicate,
		Words{"标题和另一条信息的一样（不计空格、括号和全角半角）", "the title is also that of another item, spaces, brackets and widths aside"},
		Words{"原件可能是 {0}（{1}）：重复的撤回一条；不是重复的，在标题里写明年份、期次或对象；同一件事的几步，写同一个 事件（matter）", "the original is probably {0} ({2}): withdraw the duplicate, or say in the title what tells them apart; steps of one affair have the same matter"},
		repeatedBasis()),
	report("duplicate-body", Warning, ChargeDuplicate,
		Words{"正文和另一条信息的约 {0}% 相同（超过 {1}% 算重复）", "about {0} % of the text is also that of another item (from {1} % on they are duplicates)"},
		Words{"原件可能是 {2}（{3}）：同一份信息发了两次的，撤回这一条；转载的，写 相关信息（relates）: 关系 转载，或写 来源（source）；新文件替代旧文件的，写 关系: 替代", "the original is probably {2} ({4}): withdraw this one if it is the same; relate a reprint as reprint-of, or name its source; relate a new version as replaces"},
		repeatedBasis()),
}

func repeatedBasis() Words {
	return Words{
		"实践做法：各地公开工作的年度考核和网站自查把重复发布列为问题；已经公开的不再重复公开（县级政务公开“有则不重复、缺则补”的做法）",
		"practice: yearly assessments and websites' self-checks count what is published twice; what is public already is not published again",
	}
}
