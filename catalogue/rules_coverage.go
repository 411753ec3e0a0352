package catalogue

// Sources of the rules below.
var (
	lawOfDuties     = Words{"《政府信息公开条例》第十九条至第二十一条；公共企事业单位依第五十五条和主管部门的规定，村依《村民委员会组织法》第三十条", "Regulation on Open Government Information, articles 19 to 21; for public enterprises article 55 and their ministries' rules, for villages the Organic Law of Villagers' Committees, article 30"}
	lawOfCatalogues = Words{"《政府信息公开条例》第十二条（指南和目录要及时更新）", "Regulation on Open Government Information, article 12 (guide and catalogue are kept up to date)"}
	lawOfChannels   = Words{"《政府信息公开条例》第二十三条", "Regulation on Open Government Information, article 23"}
	formOfTables    = Words{"国办发〔2019〕54号的标准目录格式；实践做法", "the form of tables of 国办发〔2019〕54号; practice"}
	stagesOfWork    = Words{"实践做法：缺口要有责任人、阶段和日期，分步补上", "practice: every gap has an owner, a stage and a date, and is closed step by step"}
)

// coverageRules are broken by findings of the report.
var coverageRules = []ReportRule{
	report("duty-missing", Warning, ChargeMissing,
		Words{"{2}还没有公开“{0}”（{1}）", "{2} has not published “{0}” ({1})"},
		Words{"公开后在信息里写 公开事项（entry）；{3}", "publish it and name the entry in the item; {4}"}, lawOfDuties),
	report("duty-overdue", Warning, ChargeMissing,
		Words{"{3}计划 {2} 前公开“{0}”（{1}），过了日期还没有", "{3} planned “{0}” ({1}) for {2}, which has passed"},
		Words{"公开它；做不到的改计划日期并说明", "publish it, or set another date and say why"}, stagesOfWork),
	report("duty-plan-date", Warning, ChargeWrong,
		Words{"计划日期“{0}”读不懂，没有按它计算", "the planned date “{0}” cannot be read, and was not counted"},
		Words{"写成 2026-06-30 或 2026年6月", "write 2026-06-30 or 2026年6月"}, stagesOfWork),
	report("duty-no-owner", Note, ChargeMissing,
		Words{"“{0}”（{1}）是缺口，没有写{2}", "“{0}” ({1}) is a gap without {3}"},
		Words{"在这一行的 责任人（owner）、阶段（stage）或 计划日期（planned）一栏填上；没有这一栏的，加一栏", "fill in owner, stage or planned on this row; add the column where the table has none"}, stagesOfWork),
	report("duty-met-at-undated", Warning, ChargeWrong,
		Words{"“已公开于”写了“{0}”，没有写哪天核对过", "met_at says “{0}” without the day on which it was looked at"},
		Words{"在后面空一格写核对的日期：公示栏 2026-03-01", "add the day after a space: 公示栏 2026-03-01"}, stagesOfWork),
	report("duty-met-at-old", Warning, ChargeStale,
		Words{"“{0}”是 {1} 核对的，超过了 {2} 天", "that it is met at “{0}” was looked at on {1}, more than {2} days ago"},
		Words{"再去看一次，改成今天的日期", "look again and write the new date"}, stagesOfWork),
	report("duty-met-at-ahead", Warning, ChargeWrong,
		Words{"“{0}”的核对日期 {1} 还没有到", "that it is met at “{0}” is said to be looked at on {1}, which is still to come"},
		Words{"写真正核对的那天", "write the day on which somebody looked"}, stagesOfWork),
	report("duty-publisher-unknown", Warning, ChargeWrong,
		Words{"公开主体“{0}”不是本县哪个单位的名称，这一行没有算给它", "the publisher “{0}” is the name of no body here: the row was not counted for it"},
		Words{"写 department.md 里的名称或简称；指一类单位的写 各部门、各乡镇", "write the name or short name of department.md, or 各部门, 各乡镇 for all of a kind"}, formOfTables),
	report("duty-publisher-outside", Note, ChargeWrong,
		Words{"公开主体“{0}”里有不归{1}管的单位，它们的信息对应不到这张表", "the publishers “{0}” include bodies that are not below {1}: their items cannot name a row of this table"},
		Words{"全县共同的事项移到 standards/ 下的目录", "move what several bodies share to a table in standards/"}, formOfTables),
	report("duty-tier-unknown", Warning, ChargeWrong,
		Words{"公开层级“{0}”读不懂，这一行没有算给任何单位", "the tier “{0}” cannot be read: the row was counted for nobody"},
		Words{"写 县级、乡级、村级，几个的用 ; 隔开", "write 县级, 乡级 or 村级, with ; between them"}, Words{"《政府信息公开条例》第二十一条", "Regulation on Open Government Information, article 21"}),
	report("duty-channel-unposted", Note, ChargeMissing,
		Words{"“{0}”（{1}）还要在 {2} 公开，没有张贴或发布的记录", "“{0}” ({1}) is to be shown in {2} too, of which there is no record"},
		Words{"在信息里加 张贴记录（posted）：哪种渠道、哪块公示栏、从哪天到哪天", "add posted to the item: which channel and board, from when to when"}, lawOfChannels),
	report("posted-dates", Warning, ChargeWrong,
		Words{"“{0}”的张贴记录从 {1} 到 {2}，截止在开始之前", "“{0}” was posted from {1} to {2}: it ends before it begins"},
		Words{"核对张贴记录的两个日期", "check the two dates"}, lawOfChannels),
	report("posted-short", Warning, ChargeWrong,
		Words{"“{0}”从 {1} 到 {2} 张贴，至少要到 {3}（{4}）", "“{0}” was posted from {1} to {2}, and has to be until {3} ({4})"},
		Words{"重新张贴，或更正记录", "post it again, or correct the record"}, Words{"《民法典》第二百零一条（开始当日不计入）；公示的期限见该事项的公开时限", "Civil Code, article 201 (the opening day is not counted); the period follows from the duty's time limit"}),
	report("department-without-duties", Warning, ChargeMissing,
		Words{"{0}没有公开目录，也没有适用的标准目录", "{0} has no catalogue of duties, and no standard binds it"},
		Words{"编 catalogue.csv，或在 department.md 写 标准目录（standards）", "make catalogue.csv, or name standards in department.md"}, lawOfCatalogues),
	report("standard-unbound", Note, ChargeMissing,
		Words{"标准目录“{0}”没有哪个单位采用，它的事项没有算进去", "the standard “{0}” binds nobody: its entries were not counted"},
		Words{"在适用单位的 department.md 或 site.yaml 的 report 里写上它", "name it in the department.md of those whom it binds, or under report in site.yaml"}, lawOfDuties),
	report("standard-rows-idle", Note, ChargeWrong,
		Words{"标准目录“{0}”有 {1} 行不约束任何单位，没有算进去：{2}", "the standard “{0}” has rows that bind nobody ({1}) and were not counted: {2}"},
		Words{"核对这些行的 公开层级 和 公开主体；本县没有这些单位的，不用管", "check their tier and publisher; pass over this if the county has no such body"}, lawOfDuties),
}
