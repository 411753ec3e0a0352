package catalogue

import "slices"

// freshRules are broken by what was not brought up to date, and by guides, interpretations, consultations and contacts
// that are not there or not whole.
var freshRules = slices.Concat(columnRules(), guideRules(), policyRules(), bodyRules())

func columnRules() []ReportRule {
	indicators := Words{
		"《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）单项否决；不及时更新的，《政府信息公开条例》第五十三条",
		"inspection indicators for government websites (国办秘函〔2019〕19号), single veto; Regulation, art. 53, on not updating",
	}
	return []ReportRule{
		report("front-silent", Error, ChargeStale,
			Words{"首页 {0} 天没有新信息（超过 {1} 天就不合格）；最近一次是 {2}", "nothing new on the front page for {0} days (more than {1} fail the site); the last was on {2}"},
			Words{"检查各单位手上已经形成、还没有公开的信息，尽快公开", "look for what the departments have made and not published yet, and publish it"}, indicators),
		report("column-stale", Warning, ChargeStale,
			Words{"栏目“{0}”{1} 天没有更新（{2} 天内应当更新）；最近一次是 {3}", "the column “{0}” was not brought up to date for {1} days (it should be within {2}); the last was on {3}"},
			Words{"公开新的信息；内容没有变的，核对一遍，在 更正（changes）里记下核对或更新", "publish what is new; where nothing has changed, look it over and take that down under changes"}, indicators),
		report("column-blank", Warning, ChargeBlank,
			Words{"栏目“{0}”是空白的：没有一条可以看到的信息", "the column “{0}” is blank: not one item of it can be seen"},
			Words{"补上信息；暂时没有的，在目录里写 计划日期（planned）；别处已经公开的，写 已公开于（met_at）；不适用的，写明理由；不用的主题删掉", "publish an item, or write planned, met_at, or not_applicable with a reason; remove a topic that nobody uses"}, indicators),
		report("column-undated", Warning, ChargeStale,
			Words{"栏目“{0}”里的 {1} 条信息都没有公开日期，按没有更新计算", "none of the {1} items of the column “{0}” has a date of publication: it counts as not updated"},
			Words{"补上 公开日期（published）", "write published in each"},
			Words{"全国政府网站普查评分表：没有发布日期的信息按没有更新计算", "scoring table of the national survey of government websites: what has no date of posting counts as not updated"}),
		report("column-quiet", Note, ChargeStale,
			Words{"栏目“{0}”{1}；不定期公开的、内容长期不变的，不算过期", "the column “{0}” {2}; what is published irregularly, or stands as it is for long, is not held to be stale"},
			Words{"看看是不是真的没有新的内容；没有的，写一条说明", "see whether there is really nothing new; if so, publish a line that says so"},
			Words{"实践做法：检查指标（国办秘函〔2019〕19号）对长期没有内容的栏目也扣分，写明情况的不扣", "practice: the indicators (国办秘函〔2019〕19号) deduct for columns without content too, unless they say why"}),
		report("columns-stale-many", Error, ChargeStale,
			Words{"全站有 {0} 个栏目没有按时更新（{1} 个就不合格）：{2}", "{0} columns of the site are stale ({1} fail it): {3}"},
			Words{"先更新过期最久的，见各栏目的问题", "begin with those that have been stale for longest; each has a finding of its own"}, indicators),
		report("columns-blank-many", Error, ChargeBlank,
			Words{"全站有 {0} 个空白栏目（{1} 个就不合格）：{2}", "{0} columns of the site are blank ({1} fail it): {3}"},
			Words{"补上信息，或合并、取消栏目，见各栏目的问题", "fill, merge or drop them; each has a finding of its own"}, indicators),
		report("items-undated", Note, ChargeStale,
			Words{"已公开的 {1} 条信息里有 {0} 条没有公开日期，都按没有更新计算；第一条是 {2}", "published items without a date of publication: {0} of {1}; they count as not updated; the first is {2}"},
			Words{"补上 公开日期（published）", "write published in each"},
			Words{"全国政府网站普查评分表：没有发布日期的信息按没有更新计算", "scoring table of the national survey of government websites: what has no date of posting counts as not updated"}),
	}
}

func guideRules() []ReportRule {
	return []ReportRule{
		report("service-incomplete", Warning, ChargeWrong,
			Words{"办事指南缺少：{0}", "the service guide lacks: {1}"},
			Words{"在 办事信息（service）里补上；不收费、不要材料的也要写明“不收费”“不需要”", "add them under service; say so where there is no fee and where no documents are needed"},
			Words{"《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）：办事指南要素不全", "inspection indicators (国办秘函〔2019〕19号): service guides lacking elements"}),
		report("service-unstructured", Note, ChargeWrong,
			Words{"办事指南没有写 办事信息（service），看不出要素齐不齐", "the service guide has no service block, so that nobody can tell whether its elements are there"},
			Words{"把条件、材料、流程、时限、收费、窗口、电话写进 办事信息（service）", "write conditions, documents, steps, time_limit, fee, window and phone under service"},
			Words{"《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）：办事指南要素不全", "inspection indicators (国办秘函〔2019〕19号): service guides lacking elements"}),
		report("guide-missing", Error, ChargeMissing,
			Words{"网站上看不到公开指南", "no disclosure guide can be seen on the site"},
			Words{"写 pages/guide.md：怎么分类、怎么查、怎么申请，单位名称、地址、办公时间、电话、传真、互联网联系方式", "write pages/guide.md: how things are arranged, how to find and how to request them, and how to reach the body"},
			Words{"《政府信息公开条例》第十二条", "Regulation, art. 12"}),
		report("department-guide-missing", Note, ChargeMissing,
			Words{"“{0}”没有自己的公开指南{1}", "“{0}” has no disclosure guide of its own{2}"},
			Words{"每个单位编一份，标题写“……公开指南”；按统一指南办的，在本单位页面写全地址、办公时间和电话", "write one for the department, titled 公开指南, or give its address, hours and phone in full where the site's guide stands for all"},
			Words{"《政府信息公开条例》第十二条；统一指南加单位页面是常见做法", "Regulation, art. 12; one guide for all with a page for each department is common practice"}),
	}
}

func policyRules() []ReportRule {
	interpretation := Words{
		"实践做法：国办发〔2016〕80号要求解读和政策文件同步起草、同步审签、同步发布；检查指标要求文件和解读相互关联",
		"practice: 国办发〔2016〕80号 has the interpretation drafted, signed and released together with its document; the indicators want both linked",
	}
	return []ReportRule{
		report("normative-without-interpretation", Warning, ChargeMissing,
			Words{"规范性文件 {0} 公开，已过 {1} 个工作日，还没有解读", "the normative document was published on {0}, more than {1} working days ago, and has no interpretation"},
			Words{"公开解读，在解读里写 相关信息（relates）: 关系 解读，对象写这个文件", "publish an interpretation that relates to this file as interprets"}, interpretation),
		report("policy-without-interpretation", Note, ChargeMissing,
			Words{"政策文件 {0} 公开，没有解读", "the policy document was published on {0} and has no interpretation"},
			Words{"涉及群众和企业的，公开解读，写 关系: 解读", "if it concerns people or firms, publish an interpretation that relates to it as interprets"}, interpretation),
		report("interpretation-unlinked", Warning, ChargeWrong,
			Words{"解读没有写明解读的是哪个文件", "the interpretation does not say which document it interprets"},
			Words{"写 相关信息（relates）: 关系 解读，对象写政策文件的路径；两边的页面就互相链接", "relate it to the document as interprets: both pages then link to each other"}, interpretation),
		report("interpretation-late", Warning, ChargeLate,
			Words{"解读 {0} 才公开，它解读的 {1} 是 {2} 公开的，相隔超过 {3} 个工作日", "the interpretation was published on {0}, more than {3} working days after {1}, which it interprets, on {2}"},
			Words{"以后和文件一起起草、一起签发、一起公开", "from now on draft, sign and publish it together with the document"}, interpretation),
		report("normative-without-consultation", Warning, ChargeMissing,
			Words{"规范性文件没有关联的意见征集或听证", "no consultation or hearing is linked to the normative document"},
			Words{"征集过的，写同一个 事件（matter），或在征集和文件之间写 相关信息（relates）；依规定不用征集的，在 site.yaml 里关掉这条规则", "if there was one, give both the same matter or relate them; where the rules ask for none, turn this rule off in site.yaml"},
			Words{"实践做法：规范性文件公开征求意见的要求依各省规定；属于重大行政决策的，《重大行政决策程序暂行条例》第十四、十五条", "practice: consultation on normative documents follows each province's rules; for major decisions, Interim Regulations on Major Administrative Decisions, arts. 14, 15"}),
		report("consultation-without-result", Warning, ChargeOpen,
			Words{"意见征集 {0} 截止，过了 {1} 天，还没有公开结果", "the consultation closed on {0}, {1} days ago, and no result is published"},
			Words{"公开收到的意见和采纳情况，写 相关信息（relates）: 关系 结果，或同一个 事件（matter）加 环节: 结果", "publish what was said and what was adopted: relate it as result-of, or give it the same matter and step: result"},
			Words{"实践做法：征集结束后一至两个月内反馈采纳情况；期限以本地规定为准", "practice: what was adopted is told within a month or two after the end; local rules have the limit"}),
		report("hearing-without-result", Warning, ChargeOpen,
			Words{"听证 {0} 举行或截止，过了 {1} 天，还没有公开结果", "the hearing was on {0}, {1} days ago, and no result is published"},
			Words{"公开听证意见的采纳情况，写 关系: 结果，或写 活动（event）里的 结果（outcome）", "publish what was adopted: relate it as result-of, or write outcome under event"},
			Words{"实践做法：听证后一至两个月内反馈采纳情况；期限以本地规定为准", "practice: what was adopted is told within a month or two after the hearing; local rules have the limit"}),
		report("policy-expiring", Note, ChargeOpen,
			Words{"文件 {0} 失效，还有 {1} 天", "the document expires on {0}, in {1} days"},
			Words{"评估后决定：到期失效、延长，还是修改后重新发布", "assess it: let it expire, prolong it, or amend it and publish it anew"},
			Words{"实践做法：规范性文件有效期届满前评估；期限以本省规定为准", "practice: normative documents are assessed before they expire; the province's rules have the limit"}),
	}
}

func bodyRules() []ReportRule {
	article := Words{"《政府信息公开条例》第十二条", "Regulation, art. 12"}
	return []ReportRule{
		report("department-contact-missing", Warning, ChargeMissing,
			Words{"“{0}”缺少：{1}", "“{0}” lacks: {2}"},
			Words{"在 department.md 里补上", "add them to department.md"}, article),
		report("department-responsible-incomplete", Warning, ChargeMissing,
			Words{"“{0}”的责任人缺少：{1}", "responsible of “{0}” lacks: {2}"},
			Words{"在 责任人（responsible）里补上", "add them under responsible"},
			Words{"《政府信息公开条例》第四条：指定机构负责；分管领导、责任科室、联系电话都写明是“三到位”的做法", "Regulation, art. 4: a body is charged with it; naming leader, office and contact is practice"}),
		report("department-supervision-missing", Warning, ChargeMissing,
			Words{"“{0}”没有自己的监督电话或信箱{1}", "“{0}” has no supervision phone or letter box of its own{2}"},
			Words{"在 监督（supervision）里写 监督电话", "write phone under supervision"},
			Words{"《政府信息公开条例》第四十七条；每个单位公布监督电话和信箱是通行做法", "Regulation, art. 47; that every department names a supervision phone and letter box is practice"}),
	}
}
