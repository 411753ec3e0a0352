package catalogue

import "slices"

// clockRules are broken by items, duties and reports whose time was not kept.
var clockRules = slices.Concat(timelyRules, noticeRules, withdrawalRules, annualDateRules)

var timelyRules = []ReportRule{
	report("item-late", Error, ChargeLate, Words{"{0} 才公开，晚了 {1}：事项“{3}”的时限是“{4}”，从 {5} 起算，最后一天是 {6}", "published on {0}, {2} late: the duty “{3}” has the limit “{4}”, which ran from {5} to {6}"},
		Words{"以后按时公开；日期写错的，改正公开日期、生成日期或 起算（trigger）；以前的、特意后来公开的，写 历史信息: 是", "publish in time from now on; correct published, made or trigger if one is wrong; write historic: true if it was disclosed later on purpose"},
		Words{"《政府信息公开条例》第二十六条和该事项的公开时限", "Regulation on Open Government Information, art. 26, and the duty's own limit"}),
	report("item-late-default", Warning, ChargeLate, Words{"{0} 才公开，晚了 {1}：没有别的时限，从 {3} 起二十个工作日，最后一天是 {4}", "published on {0}, {2} late: without a limit of its own it has twenty working days from {3}, until {4}"},
		Words{"以后按时公开；日期写错的改正；从别的机关得来的，写 起算（trigger）；以前的、特意后来公开的，写 历史信息: 是", "publish in time from now on; correct the date that is wrong; write trigger for what came from another body, historic: true for what was disclosed later on purpose"},
		Words{"《政府信息公开条例》第二十六条", "Regulation on Open Government Information, art. 26"}),
	report("decision-late", Warning, ChargeLate, Words{"{0} 才公开，晚了 {1}：许可和处罚决定从 {3} 起七个工作日，最后一天是 {4}", "published on {0}, {2} late: permits and penalties have seven working days from {3}, until {4}"},
		Words{"以后按时公开；决定日期不是生成日期的，写 起算（trigger）", "publish in time from now on; write trigger if it was decided on another day than made"},
		Words{"国办发〔2018〕118号（行政执法公示）", "国办发〔2018〕118号 (publishing administrative enforcement)"}),
	report("item-early", Warning, ChargeLate, Words{"{0} 就公开了，早于“{2}”的日期 {1}", "published on {0}, before “{2}” on {1}"},
		Words{"核对公开日期和 起算（trigger）的日期；真是提前公开的，说明情况", "correct published or the date of trigger; if it was really published early, account for it"},
		Words{"实践做法：提前、逾期公开都扣分（泉州市鲤城区2020年考评）", "practice: early and late publication both cost points (Licheng, Quanzhou, 2020)"}),
	report("result-early", Warning, ChargeLate, Words{"{0} 就公布了结果，“{1}”的期限到 {2} 才结束", "the outcome was published on {0}, while “{1}” was open until {2}"},
		Words{"期限结束以后再公布结果；核对两个日期", "publish the outcome after the window has closed; check both dates"},
		Words{"《重大行政决策程序暂行条例》第十五条", "Interim Regulations on Major Administrative Decisions, art. 15"}),
	report("clock-uncounted", Note, ChargeWrong, Words{"从 {0} 起的 {1}算不出来：本程序没有 {3} 年的放假通知，没有检查", "{2} from {0} cannot be counted: no holiday notice for {3} is known here; this was not checked"},
		Words{"核对日期；日期没有错的，等新一年的放假通知收进本程序后再检查", "check the date; if it is right, check again with a version that holds that year's notice"},
		Words{"国务院办公厅每年的节假日安排通知", "the State Council's yearly notices on holidays"}),
	report("duty-not-updated", Warning, ChargeStale, Words{"事项“{4}”（{5}）最近一次是 {0}，最迟应在 {1} 更新，已经过了 {2}", "the duty “{4}” (“{5}”) was last brought up to date on {0}; it was due by {1}, {3} ago"},
		Words{"公开新的一期；改了原来的信息的，在 更正（changes）里写日期", "publish the new one; where the old item was changed, write the date under changes"},
		Words{"该事项的公开时限；《政府信息公开条例》第二十六条（自形成或者变更之日起）", "the duty's own limit; Regulation on Open Government Information, art. 26 (from being made or changed)"}),
	report("duty-date-missed", Warning, ChargeLate, Words{"事项“{2}”（{3}）从 {0} 到 {1} 没有公开过，最近一次是 {4}", "nothing was published for the duty “{2}” (“{3}”) from {0} to {1}; the last was on {4}"},
		Words{"尽快补上；已经公开的，在信息里写 公开事项（entry）", "publish it; if it is published, name the duty as entry in the item"},
		Words{"该事项的公开时限", "the duty's own limit"}),
}

var noticeRules = []ReportRule{
	report("notice-late", Error, ChargeLate, Words{"{0} 公开，离 {1} 只有 {2}；事项“{6}”的时限是“{7}”，要提前 {4}", "published on {0}, {3} before {1}; the duty “{6}” asks for {5} (“{7}”)"},
		Words{"提前公开；来不及的，推迟日期；日期写错的改正", "publish earlier, or put the event off; correct the date that is wrong"},
		Words{"该事项的公开时限", "the duty's own limit"}),
	report("hearing-notice-short", Warning, ChargeLate, Words{"听证在 {1}，{0} 才公告，只提前了 {2}，不到七日", "the hearing is on {1} and was announced on {0}, {3} before: less than seven"},
		Words{"听证七日前公告；来不及的，推迟听证", "announce hearings seven days ahead, or put this one off"},
		Words{"《行政许可法》第四十八条；《重大行政决策程序暂行条例》第十六条", "Administrative Licensing Law, art. 48; Interim Regulations on Major Administrative Decisions, art. 16"}),
	report("window-short", Error, ChargeLate, Words{"到 {0} 截止，公众只有 {1}；事项“{5}”的时限是“{6}”，不少于 {3}", "it closes on {0} and leaves people {2}; the duty “{5}” asks for {4} (“{6}”)"},
		Words{"延长期限；公开日期晚于开始日期的，从公开那天算起", "keep it open longer; what opens before it is published counts from its publication"},
		Words{"该事项的公开时限（如《土地管理法实施条例》第二十六条、第二十八条）", "the duty's own limit (such as 土地管理法实施条例, art. 26 and 28)"}),
	report("consultation-short", Warning, ChargeLate, Words{"征求意见到 {0} 截止，公众只有 {1}，一般不少于三十日", "the consultation closes on {0} and leaves people {2}; usually it is at least thirty days"},
		Words{"没有截止的，延长期限；因情况紧急等缩短的，在正文里说明理由；已经截止的，以后留足", "keep it open longer; where it has to be shorter, say why in the text; where it has closed, leave more next time"},
		Words{"《重大行政决策程序暂行条例》第十五条", "Interim Regulations on Major Administrative Decisions, art. 15"}),
	report("appointment-short", Error, ChargeLate, Words{"任前公示到 {0} 截止，公众只有 {1}，不得少于五个工作日", "the notice before appointment closes on {0} and leaves people {2}; it has to be at least five working days"},
		Words{"没有截止的，延长公示；已经截止的，以后留足", "keep it open longer; where it has closed, leave more next time"},
		Words{"《党政领导干部选拔任用工作条例》第四十二条", "Regulations on Selecting and Appointing Leading Cadres, art. 42"}),
}

var withdrawalRules = []ReportRule{
	report("withdrawal-late", Error, ChargeLate, Words{"决定在 {0} 撤销或变更，{1} 才撤下，用了 {2}，应在三个工作日内", "the decision was revoked or changed on {0} and taken down on {1}, after {3}: it has three"},
		Words{"以后在三个工作日内撤下，并公开说明理由", "take it down within three working days, and say publicly why"},
		Words{"《行政处罚法》第四十八条、第八十五条", "Administrative Penalty Law, art. 48 and 85"}),
	report("withdrawal-due", Error, ChargeLate, Words{"决定在 {0} 撤销或变更，过了 {1}还没有撤下，应在三个工作日内", "the decision was revoked or changed on {0} and is still shown after {2}: it has three"},
		Words{"现在就把 撤回（withdrawn）的日期改成今天，写明原因", "make today the day of withdrawn now, and say why"},
		Words{"《行政处罚法》第四十八条、第八十五条", "Administrative Penalty Law, art. 48 and 85"}),
	report("penalty-display-open", Note, ChargeWrong, Words{"行政处罚没有写显示到哪天", "the penalty does not say until when it is shown"},
		Words{"加一行 显示至: 2027-05-08（或 display_until: ……）；一般三个月，最长三年，以本行业规定为准", "add display_until; usually three months, at most three years, as the trade's rules have it"},
		Words{"《市场监督管理行政处罚信息公示规定》（2021年）", "市场监督管理行政处罚信息公示规定 (2021)"}),
	report("penalty-display-long", Warning, ChargeWrong, Words{"显示到 {0}，从公开日期 {1} 起超过三年", "shown until {0}, more than three years from {1}"},
		Words{"缩短 显示至（display_until）；本行业规定更长的，在 site.yaml 里关掉这条规则", "shorten display_until; where the trade's rules allow more, turn this rule off in site.yaml"},
		Words{"《市场监督管理行政处罚信息公示规定》（2021年）", "市场监督管理行政处罚信息公示规定 (2021)"}),
	report("review-due-soon", Note, ChargeOpen, Words{"不予公开的理由要在 {0} 前复审，还有 {1}", "withholding is to be re-assessed by {0}, in {2}"},
		Words{"复审后，仍不公开的写下一次复审日期；可以公开的，改公开范围", "re-assess it: write the next date, or change the scope"},
		Words{"《政府信息公开条例》第十八条", "Regulation on Open Government Information, art. 18"}),
}

var annualDateRules = []ReportRule{
	report("annual-report-missing", Error, ChargeMissing, Words{"{0} 年政府信息公开工作年度报告应在 {1} 前公布，还没有找到", "the report on disclosure in {0} was due by {1}: none was found yet"},
		Words{"公布年度报告；标题里写 {0}年 和 政府信息公开工作年度报告；gongkai annual 起草", "publish it; its title holds {0}年 and 政府信息公开工作年度报告; gongkai annual drafts it"},
		Words{"《政府信息公开条例》第四十九条", "Regulation on Open Government Information, art. 49"}),
	report("annual-report-late", Error, ChargeLate, Words{"{0} 年政府信息公开工作年度报告应在 {1} 前公布，{2} 才公布", "the report on disclosure in {0} was due by {1}; it was published on {2}"},
		Words{"以后按时公布；日期写错的改正", "publish it in time from now on; correct the date if it is wrong"},
		Words{"《政府信息公开条例》第四十九条", "Regulation on Open Government Information, art. 49"}),
	report("annual-report-township", Note, ChargeMissing, Words{"没有找到 {0} 年政府信息公开工作年度报告（{1} 前）；乡镇要不要单独公布，看本地规定", "no report on disclosure in {0} was found (by {1}); whether a township owes one is for local rules"},
		Words{"本地要求的，公布年度报告", "publish it where local rules ask for it"},
		Words{"实践做法：条例第四十九条规定的是县级以上政府部门，乡镇依本地规定", "practice: art. 49 binds departments of counties and above; townships report by local rule"}),
	report("government-report-missing", Error, ChargeMissing, Words{"本级政府 {0} 年政府信息公开工作年度报告应在 {1} 前公布，还没有找到", "the government's report on disclosure in {0} was due by {1}: none was found yet"},
		Words{"公布年度报告；标题里写 {0}年 和 政府信息公开工作年度报告；gongkai annual 起草", "publish it; its title holds {0}年 and 政府信息公开工作年度报告; gongkai annual drafts it"},
		Words{"《政府信息公开条例》第四十九条、第五十条", "Regulation on Open Government Information, art. 49 and 50"}),
	report("government-report-late", Error, ChargeLate, Words{"本级政府 {0} 年政府信息公开工作年度报告应在 {1} 前公布，{2} 才公布", "the government's report on disclosure in {0} was due by {1}; it was published on {2}"},
		Words{"以后按时公布；日期写错的改正", "publish it in time from now on; correct the date if it is wrong"},
		Words{"《政府信息公开条例》第四十九条、第五十条", "Regulation on Open Government Information, art. 49 and 50"}),
	report("website-report-late", Note, ChargeLate, Words{"{0} 年政府网站工作年度报表应在 {1} 前公布，{2} 才公布", "the website's report for {0} was due by {1}; it was published on {2}"},
		Words{"以后按时公布；日期写错的改正", "publish it in time from now on; correct the date if it is wrong"},
		Words{"国办函〔2018〕12号", "State Council General Office, 国办函〔2018〕12号"}),
	report("website-report-missing", Note, ChargeMissing, Words{"{0} 年政府网站工作年度报表应在 {1} 前公布，还没有找到", "the website's report for {0} was due by {1}: none was found yet"},
		Words{"公布年度报表；标题里写 {0}年、网站 和 年度报表；在别处公布的不用管", "publish it; its title holds {0}年, 网站 and 年度报表; pass over this if it is published elsewhere"},
		Words{"国办函〔2018〕12号", "State Council General Office, 国办函〔2018〕12号"}),
}
