package catalogue

// limitRules are broken by the column 公开时限 of tables of duties. What it has to say: 国办发〔2019〕54号 (the standard
// catalogues' columns).
var limitRules = []ReportRule{
	report("limit-unread", Warning, ChargeWrong, Words{"看不懂时限“{0}”：{1}；这一项按不按时公开，没有检查", "the time limit “{0}” was not understood: {2}; whether this duty is met in time is not checked"},
		Words{"写成“自……之日起20个工作日内”“每年1月31日前”“公示7个工作日”“每季度更新一次”“及时”这样的话；分几种情况的，写成“处罚决定:7个工作日内; 其他:……”", "write it as 自……之日起20个工作日内, 每年1月31日前, 公示7个工作日, 每季度更新一次 or 及时; several cases as 处罚决定:7个工作日内; 其他:……"},
		Words{"国办发〔2019〕54号（标准目录的“公开时限”一栏）", "国办发〔2019〕54号 (the column of time limits in the standard catalogues)"}),
	report("limit-missing", Warning, ChargeWrong, Words{"“{0}”没有写公开时限；按条例的二十个工作日检查", "“{0}” has no time limit; the Regulation's twenty working days are checked instead"},
		Words{"补上时限；合并单元格留下的空格，把上面的内容抄下来", "fill it in; where a merged cell left a blank, write the text out"},
		Words{"国办发〔2019〕54号（标准目录的“公开时限”一栏）；《政府信息公开条例》第二十六条", "国办发〔2019〕54号 (the column of time limits); Regulation on Open Government Information, art. 26"}),
	report("limit-column-missing", Warning, ChargeWrong, Words{"整张表 {0} 项都没有写公开时限；按条例的二十个工作日检查", "none of the table's {0} duties has a time limit; the Regulation's twenty working days are checked instead"},
		Words{"加上“公开时限”一栏，逐项填写", "add the column time_limit and fill it in"},
		Words{"国办发〔2019〕54号（标准目录的“公开时限”一栏）；《政府信息公开条例》第二十六条", "国办发〔2019〕54号 (the column of time limits); Regulation on Open Government Information, art. 26"}),
}
