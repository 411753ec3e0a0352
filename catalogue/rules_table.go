package catalogue

// tableRules are broken by the rows of catalogue.csv, standards/*.csv and records.
var tableRules = []RuleInfo{
	{"duty-no-missing", Error, 0, Words{"这一行没有编号", "this row has no number"}, Words{"在这里填上“{0}”，没有用过的编号；信息用它对应公开事项", "fill in “{1}” here, a number that is not used yet; items name the duty by it"}},
	{"duty-no-duplicate", Error, 0, Words{"编号“{0}”和第 {1} 行的一样", "the number “{0}” also stands on line {1}"}, Words{"写成“{2}”，没有用过的编号；第 {1} 行写错的，改那里的", "write “{3}”, which is not used yet; if line {1} has it wrongly, change it there"}},
	{"duty-content-missing", Warning, 0, Words{"这一行没有写公开什么", "this row does not say what is to be published"}, Words{"在这里填上“……”，写公开什么", "fill in “…” here, what is to be published"}},
	{"duty-same-as-above", Warning, 0, Words{"“{0}”写的是“同上”，表一排序就不知道指哪一行", "“{0}” says “同上” (as above), which is lost when rows are sorted"}, Words{"写成“{1}”，{2}", "write “{3}”, {4}"}},
	{"duty-scope-unknown", Warning, 0, Words{"从“公开方式”“{0}”和“公开对象”“{1}”看不出公开范围", "method “{0}” and audience “{1}” do not say the scope"}, Words{"{2}", "{3}"}},
	{"duty-scope-blank", Warning, 0, Words{"有 {0} 行没有写公开方式，也没有写公开对象，看不出公开范围：第 {1} 行", "rows that have neither method nor audience, and so do not say the scope: {0}, on lines {1}"}, Words{"公开方式写 主动公开、依申请公开 或 不予公开；公开对象写 全社会 或具体的人群", "write 主动公开, 依申请公开 or 不予公开 as method and 全社会 or a group as audience"}},
	{"duty-same-row", Warning, 0, Words{"这一行和第 {0} 行的事项、内容、主体都一样", "this row has the same subject, content and publisher as line {0}"}, Words{"重复的，删掉这一行；不是一回事的，写清区别", "if it is a duplicate, delete this line; if it is another duty, say how they differ"}},
	{"duty-cell-blank", Note, 0, Words{"“{0}”空着，上面的行有内容：是“同上”还是没有，看不出来，也没有补", "{0} is empty below rows that have one: whether it means “as above” or nothing is not known, and it was not filled in"}, Words{"合并单元格拆开后每行都要填；确实没有的不用管", "when merged cells are parted every row needs its own text; leave it where there is none"}},
	{"duty-placeholder", Warning, 0, Words{"“{0}”里只有“{1}”，不知道是空着还是原来的符号丢了", "{0} holds only “{1}”: it is empty, or a mark was lost"}, Words{"没有内容的，删掉标出的；有内容的，写成“……”", "if there is nothing, delete what is marked; if it is not empty, write “…”"}},
	{"duty-masked", Warning, 0, Words{"“{0}”里有打码的字“{1}”", "{0} has masked words: “{1}”"}, Words{"写成“……”，从发文机关的原表里抄整格", "write “…”, the whole cell, from the original table"}},
	{"duty-truncated", Warning, 0, Words{"“{0}”的文字断了：“{1}”", "the text of {0} is cut off: “{1}”"}, Words{"写成“……”，从原表里抄完整", "write “…”, the whole text, from the original table"}},
	{"duty-inner-space", Warning, 0, Words{"“{0}”的汉字之间有空格：“{1}”；是多余的还是分隔，看不出来", "{0} has spaces between Han characters: “{1}”; whether they are stray or part two things is not known"}, Words{"多余的，把“{1}”改成“{2}”；是分隔的，写 、 或 ；", "if they are stray, change “{1}” to “{2}”; where they part things, write 、 or ；"}},
	{"duty-character", Warning, 0, Words{"“{0}”里有不该出现的字符“{1}”（{2}），多半是转换时变的", "{0} has the odd character “{1}” ({2}), most likely of a conversion"}, Words{"把“{1}”改成“{3}”{5}", "change “{1}” to “{4}”{6}"}},
	{"duty-title-marks", Warning, 0, Words{"“{0}”的书名号《》没有成对", "《 and 》 are not paired in {0}"}, Words{"对照原文，把“{1}”改成“{2}”", "compare the original, and change “{1}” to “{2}”"}},
	{"duty-document-number", Warning, 0, Words{"“{0}”里的文号“{1}”丢了括号或“号”", "the document number “{1}” in {0} has lost a bracket or 号"}, Words{"对照原文，把“{1}”改成“{2}”；不会自动改", "compare the original, and change “{1}” to “{2}”; it is not mended by itself"}},
	{"duty-year-brackets", Warning, 0, Words{"“{0}”里的文号“{1}”的年份括号不是〔〕", "the year of the document number “{1}” in {0} is not in 〔〕"}, Words{"把“{1}”改成“{2}”", "change “{1}” to “{2}”"}},
	{"duty-mark-letter", Warning, 0, Words{"渠道“{0}”前面的“{1}”像是方框符号变的，选没选看不出来", "“{1}” before the channel “{0}” seems to be what is left of a box: whether it was ticked is not known"}, Words{"写成“……”，只写选中的渠道，用 ; 隔开，如 政府网站;政府公报", "write “…”, only the channels that are meant, with ; between them, as 政府网站;政府公报"}},
	{"duty-channel-mark", Warning, 0, Words{"渠道里有“{0}”：各地的图例不一样，指哪些渠道看不出来", "the channels have {0}: legends differ, and which are meant is not known"}, Words{"写成“……”，只写选中的渠道，用 ; 隔开，不写方框，如 政府网站;政府公报", "write “…”, only the channels that are meant, with ; between them and without boxes, as 政府网站;政府公报"}},
	{"duty-publisher-generic", Warning, 0, Words{"公开主体“{0}”是国家标准样表里的泛称，没有换成本地的单位", "the publisher “{0}” is left from the national form: it names no body of this place"}, Words{"把“{0}”改成“{1}”；是别的单位的，写那个单位", "change “{0}” to “{2}”; if it is another body, write that"}},
	{"standard-row-unnumbered", Warning, 0, Words{"标准目录{0}，信息对应不到{1}", "a standard {2}: no item can name {3}"}, Words{"加上“序号”一列，每行一个编号", "have a column no, and give each row its number"}},
	{"not-applicable-unknown", Error, 0, Words{"没有标准目录的事项“{0}”", "there is no entry “{0}” of a standard"}, Words{"{1}", "{2}"}},
	{"not-applicable-unbound", Warning, 0, Words{"标准目录“{1}”本来就不适用于本单位，“{0}”不用写", "the standard “{1}” does not bind this body anyway: “{0}” need not be said"}, Words{"删掉这一条，或在 standards 里加上 {1}", "remove it, or add {1} to standards"}},
	{"row-date", Error, Fixed, Words{"“显示至”的日期“{0}”读不懂", "display_until: “{0}” is not a date"}, Words{"{1}", "{2}"}},
	{"row-withdrawn", Error, Fixed, Words{"“撤回”一格只能写 是 或留空，不能是“{0}”", "withdrawn may be true or empty, not “{0}”"}, Words{"撤回了的，写成“是”；没有撤回的，删掉标出的", "if it was withdrawn, write “true”; if not, delete what is marked"}},
}
