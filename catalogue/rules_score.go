package catalogue

// scoreRules are broken by what assessment.yaml says of single departments.
var scoreRules = []ReportRule{
	report("score-exempt-idle", Note, ChargeWrong,
		Words{"“{0}”的这条免扣没有对上任何问题", "this exemption of “{0}” matches no finding"},
		Words{"问题改好了的，删掉这一条；还有问题的，核对单位、规则、文件、公开事项", "remove it if all is mended; otherwise check department, rule, file and entry"},
		Words{"《政府信息公开条例》第四十六条（考核）；只免批准过的那一处", "Regulation on Open Government Information, art. 46 (assessment); what was granted covers what was asked"}),
	report("score-exempt-expired", Note, ChargeWrong,
		Words{"“{0}”的这条免扣 {1} 到期，不再算数", "this exemption of “{0}” has ended on {1} and no longer counts"},
		Words{"还要免的，重新批准，写新的截止日期；不要的，删掉", "have it granted anew with a later date, or remove it"},
		Words{"《政府信息公开条例》第四十六条（考核）；免扣以批准的期限为限", "Regulation on Open Government Information, art. 46 (assessment); an exemption lasts as long as it was granted for"}),
	report("score-share-low", Warning, ChargeWrong,
		Words{"“{0}”{1} 年政务公开占目标考核的 {2}%，不到 4%", "disclosure weighs {2} % in the target assessment of “{0}” for {1}, less than 4 %"},
		Words{"核对 占比（share）；真是这样的，请考核部门调到 4% 以上", "check share; if it is so, ask those who run the target assessment for 4 % at least"},
		Words{"实践做法：国办发〔2016〕80号要求政务公开占绩效考核不低于 4%（据从业者所述，没有见到原文）", "practice: 国办发〔2016〕80号 asks for 4 % of performance assessment at least (as a practitioner has it; its text was not seen)"}),
}
