package catalogue

// officeRules are broken by what the disclosure office keeps: the plan, inspections, approval items; and by pledges and
// proposals. What the tables have in common is named office-….
var officeRules = []ReportRule{
	report("office-department-unknown", Warning, ChargeWrong,
		Words{"没有叫“{0}”的单位", "there is no department “{0}”"},
		Words{"写单位的文件夹名、全称或者简称；有几个单位同名的写文件夹名", "write the department's folder, full name or short name; the folder where several bear the name"},
		tableBasis()),
	report("office-date-unread", Warning, ChargeWrong,
		Words{"{0}“{1}”读不出是哪一天", "{3} “{1}” is no date that can be read"},
		Words{"{2}", "{4}"},
		tableBasis()),
	report("office-date-ahead", Warning, ChargeWrong,
		Words{"{0} {1} 还没有到，不能是已经办了的日期", "{2} {1} is still to come: nothing can have been done on it"},
		Words{"改成真正办的那天；还没有办的空着", "write the day on which it was done; leave it empty until then"},
		tableBasis()),
	report("office-dates-order", Warning, ChargeWrong,
		Words{"{0} {1} 早于{2} {3}", "{4} {1} is before {5} {3}"},
		Words{"核对这两个日期", "check the two dates"},
		tableBasis()),
	report("office-no-duplicate", Warning, ChargeWrong,
		Words{"序号“{0}”在第 {1} 行已经有了", "the number “{0}” stands in line {1} already"},
		Words{"每一行一个序号，不重复", "each row has a number of its own"},
		tableBasis()),
	report("office-cell-missing", Warning, ChargeWrong,
		Words{"缺{0}", "{1} is missing"},
		Words{"补上“{0}”这一格", "fill the cell {1}"},
		tableBasis()),
	report("office-term-unknown", Warning, ChargeWrong,
		Words{"{0}“{1}”不是能用的写法", "“{1}” is no value of {3}"},
		Words{"可以写：{2}", "write one of: {4}"},
		tableBasis()),

	report("plan-overdue", Warning, ChargeOpen,
		Words{"任务“{0}”到 {1} 该完成，还没有结果", "the task “{0}” was due on {1}, and there is no result"},
		Words{"督促责任单位；公开以后在“对应信息”里写文件路径，推迟的改完成时限并在备注里说明", "press the department; name the file under item once it is published, or move the day and say why in the note"},
		planBasis()),
	report("plan-late", Warning, ChargeLate,
		Words{"任务“{0}”应在 {1} 前完成，{2} 才公开", "the task “{0}” was due on {1}, its result was published on {2}"},
		Words{"在备注里说明原因", "say why in the note"},
		planBasis()),
	report("plan-unproven", Warning, ChargeOpen,
		Words{"任务“{0}”写了 {1} 办结，却没有写对应的信息", "the task “{0}” is said to be done on {1}, but nothing shows it"},
		Words{"在“对应信息”里写证明它的文件路径", "name the file that shows it under item"},
		planBasis()),
	report("plan-item-missing", Warning, ChargeWrong,
		Words{"没有 {0} 这个文件", "there is no file {0}"},
		Words{"写从 content/ 起的路径，如 finance/2026-budget.md", "write the path from content/, such as finance/2026-budget.md"},
		planBasis()),
	report("plan-item-unshown", Warning, ChargeOpen,
		Words{"{0} 不算结果：{1}", "{0} is no result yet: {2}"},
		Words{"公开了才算完成", "a task is done when its result is published"},
		planBasis()),

	report("inspection-overdue", Warning, ChargeOpen,
		Words{"“{0}”应在 {1} 前整改，还没有整改", "“{0}” was to be mended by {1}, and is not"},
		Words{"督促整改；改好了填整改日期", "press the department; enter the day when it is mended"},
		inspectionBasis()),
	report("inspection-late", Warning, ChargeLate,
		Words{"“{0}”应在 {1} 前整改，{2} 才改好", "“{0}” was to be mended by {1}, and was on {2}"},
		Words{"在备注里说明原因", "say why in the note"},
		inspectionBasis()),
	report("inspection-due-missing", Note, ChargeOpen,
		Words{"“{0}”没有写整改期限", "“{0}” has no day by which it is to be mended"},
		Words{"补上整改期限", "enter one"},
		inspectionBasis()),
	report("inspection-unchecked", Warning, ChargeOpen,
		Words{"“{0}”{1} 整改，过了 {2} 天没有复查", "“{0}” was mended on {1}, and not looked at again within {2} days"},
		Words{"去复查，填复查日期和结果", "look again, and enter the day and what it showed"},
		inspectionBasis()),
	report("inspection-recheck-late", Note, ChargeLate,
		Words{"{0} 整改，{1} 才复查，超过 {2} 天", "it was mended on {0} and looked at again on {1}, after more than {2} days"},
		Words{"以后在 {2} 天内复查", "look again within {2} days"},
		inspectionBasis()),
	report("inspection-failed", Warning, ChargeOpen,
		Words{"“{0}”{1} 复查不合格", "“{0}” was found not to be mended on {1}"},
		Words{"另起一行写新的整改期限，接着督办", "enter a row with a new day, and go on"},
		inspectionBasis()),
	report("inspection-uncirculated", Note, ChargeOpen,
		Words{"典型“{0}”还没有通报", "the example “{0}” was not circulated"},
		Words{"通报以后填通报日期", "circulate it, and enter the day"},
		inspectionBasis()),

	report("approval-into-missing", Warning, ChargeWrong,
		Words{"“{0}”合并了，没有写并入哪一项", "“{0}” was merged, but not into what"},
		Words{"在“并入事项”里写那一项的名称", "name it under into"},
		approvalBasis()),
	report("approval-into-unknown", Note, ChargeWrong,
		Words{"登记簿里没有叫“{0}”的事项，也没有别的事项并入它", "the register has no approval item “{0}”, and nothing else was merged into it"},
		Words{"写法要和那一行的事项名称一样；合并成新事项的，各行写同一个名称", "write it as the row of that item does; of a new item, alike in every row"},
		approvalBasis()),
	report("approval-basis-missing", Warning, ChargeWrong,
		Words{"“{0}”{1}，没有写依据", "“{0}” ({1}) has no basis"},
		Words{"写清理文件的名称和文号", "name the document that decided it"},
		approvalBasis()),
	report("approval-guide-stands", Warning, ChargeWrong,
		Words{"审批事项“{0}”在{1}里已经取消（{2}），办事指南还在", "the approval item “{0}” was abolished in the round {1} ({2}), but its service guide still stands"},
		Words{"撤回这份指南，写明依据；名称相同的另一件事，改标题", "withdraw the guide and say why; if it is about something else, give it another title"},
		approvalBasis()),

	report("pledge-block-missing", Warning, ChargeOpen,
		Words{"公开承诺没有写何时兑现", "the pledge does not say until when it is to be kept"},
		Words{"加 承诺（pledge）：播出日期、兑现期限；到期后写兑现情况和兑现日期", "add pledge: with broadcast and due, and kept and on when the time has come"},
		pledgeBasis()),
	report("pledge-due-missing", Note, ChargeOpen,
		Words{"承诺没有写兑现期限", "the pledge has no day by which it is to be kept"},
		Words{"在 承诺 里补兑现期限（due）；长期的承诺写年底，每年说明一次", "add due; of a lasting pledge the end of the year, so that it is accounted for every year"},
		pledgeBasis()),
	report("pledge-silent", Warning, ChargeOpen,
		Words{"承诺 {0} 到期，没有说兑现了没有", "the pledge was due on {0}, and nothing says whether it was kept"},
		Words{"在 承诺 里写兑现情况（已兑现、部分兑现、未兑现）和兑现日期", "write kept (yes, partly, no) and on"},
		pledgeBasis()),
	report("pledge-broken", Warning, ChargeOpen,
		Words{"承诺没有兑现（期限 {0}）", "the pledge was not kept (due {0})"},
		Words{"在正文和说明（note）里公开原因和下一步", "tell the public why, and what comes next, in the text and under note"},
		pledgeBasis()),
	report("pledge-partly", Note, ChargeOpen,
		Words{"承诺只兑现了一部分", "the pledge was kept only in part"},
		Words{"公开还差什么、什么时候补上", "tell the public what is left, and until when"},
		pledgeBasis()),
	report("pledge-undated", Warning, ChargeWrong,
		Words{"写了已兑现，没有写哪天", "it is said to be kept, but not when"},
		Words{"在 承诺 里写兑现日期（on）", "write on under pledge"},
		pledgeBasis()),
	report("pledge-late", Warning, ChargeLate,
		Words{"承诺 {0} 到期，{1} 才兑现", "the pledge was due on {0}, and kept on {1}"},
		Words{"在说明（note）里写原因", "say why under note"},
		pledgeBasis()),
	report("pledge-dates", Warning, ChargeWrong,
		Words{"兑现日期 {0} 早于播出日期 {1}", "it was kept on {0}, before it was made in public on {1}"},
		Words{"核对这两个日期", "check the two dates"},
		pledgeBasis()),

	report("proposal-unanswered", Warning, ChargeOpen,
		Words{"建议提案 {0} 提出（交办），到 {1} 满 {2} 个月，没有公开的答复", "the proposal was made (handed on) on {0}; the {2} months ended on {1}, and no reply is published"},
		Words{"答复公开后，在答复里写 相关信息: 关系: 答复（relates: as: reply-to）；当场答复的写 活动 的结果（event: outcome）", "publish the reply with relates: as: reply-to; if it was answered at once, write event: outcome"},
		proposalBasis()),
	report("proposal-late", Warning, ChargeLate,
		Words{"建议提案应在 {1} 前答复，{0} 才答复（{2}）", "the proposal was to be answered by {1}, and was on {0} ({2})"},
		Words{"涉及面广、处理难度大的至多六个月：在答复里说明", "a wide and difficult one may take six months: the reply should say so"},
		proposalBasis()),
}

func tableBasis() Words {
	return Words{"公开办自己的登记簿：每一格都要读得懂，不猜（实践做法）", "the office's own registers: every cell has to be understood, and none is guessed (practice)"}
}

func planBasis() Words {
	return Words{"《政府信息公开条例》第四十六条（考核）；实践做法：年度工作要点逐项落实到单位和日期", "Regulation on Open Government Information, art. 46 (assessment); practice: the yearly plan gives every task a department and a day"}
}

func inspectionBasis() Words {
	return Words{"《政府信息公开条例》第四十六、四十七条（考核、监督检查）；整改后 30 天内复查是实践做法", "Regulation on Open Government Information, arts. 46 and 47 (assessment, inspection); the recheck within 30 days is practice"}
}

func approvalBasis() Words {
	return Words{"实践做法：行政审批事项清理逐轮登记保留、合并、取消、下放及依据，取消的不再办理", "practice: rounds of cleaning up approval items record what was kept, merged, abolished, delegated and why; what is abolished is no longer handled"}
}

func pledgeBasis() Words {
	return Words{"实践做法：公开承诺到期说明兑现情况；公共企事业单位适用《政府信息公开条例》第五十五条", "practice: of a public pledge it is said in the end whether it was kept; public enterprises fall under art. 55 of the Regulation"}
}

// proposalBasis: the law on deputies was not seen, so that its months count as practice.
func proposalBasis() Words {
	return Words{"实践做法：建议自交办之日起三个月内书面答复，至多六个月（代表法，未见原文）", "practice: a proposal is answered in writing within three months of being handed on, six at most (the law on deputies; its text was not seen)"}
}
