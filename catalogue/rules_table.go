package catalogue

// tableRules are broken by the rows of catalogue.csv, standards/*.csv and records.
var tableRules = []RuleInfo{
	{"duty-no-missing", Error, 0, Words{"这一行没有编号", "this row has no number"}, Words{"在“序号”一格填编号，信息用它对应公开事项", "fill in no: items name the duty by it"}},
	{"duty-no-duplicate", Error, 0, Words{"编号“{0}”和第 {1} 行的一样", "the number “{0}” also stands on line {1}"}, Words{"每行一个编号", "give each row its own number"}},
	{"duty-content-missing", Warning, 0, Words{"这一行没有写公开什么", "this row does not say what is to be published"}, Words{"填“二级事项”或“公开内容”", "fill in level2 or content"}},
	{"duty-same-as-above", Warning, 0, Words{"“{0}”写的是“同上”，表一排序就不知道指哪一行", "“{0}” says “同上” (as above), which is lost when rows are sorted"}, Words{"把上面的内容抄下来", "write the text out"}},
	{"duty-scope-unknown", Warning, 0, Words{"从“公开方式”“{0}”和“公开对象”“{1}”看不出公开范围", "method “{0}” and audience “{1}” do not say the scope"}, Words{"公开方式写 主动公开、依申请公开 或 不予公开；公开对象写 全社会 或具体的人群", "write 主动公开, 依申请公开 or 不予公开 as method and 全社会 or a group as audience"}},
	{"row-date", Error, Fixed, Words{"“显示至”的日期“{0}”读不懂", "display_until: “{0}” is not a date"}, Words{"写成 2026-05-08", "write 2026-05-08"}},
	{"row-withdrawn", Error, Fixed, Words{"“撤回”一格只能写 是 或留空，不能是“{0}”", "withdrawn may be true or empty, not “{0}”"}, Words{"写 是 或删掉", "write true or leave it empty"}},
}
