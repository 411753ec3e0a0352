package catalogue

// platformRules are broken by the mapping file of a platform, by what is to be sent to it, and by its receipts. None can be
// turned off: of what is doubtful nothing is sent.
var platformRules = []RuleInfo{
	{"platform-column-unknown", Error, Fixed, Words{"没有“{0}”这一项可取", "there is no “{0}” to take"}, Words{"{1}", "{2}"}},
	{"platform-column-source", Error, Fixed, Words{"“{0}”写了 {1} 个来源，应当是一个", "“{0}” has {1} sources instead of one"}, Words{"在 取自（from）、固定值（value）、合并（join）、序号（number）里写一个", "write one of from, value, join and number"}},
	{"platform-column-twice", Error, Fixed, Words{"“{0}”在第 {1} 行已经写过", "“{0}” already stands on line {1}"}, Words{"一栏只写一次，名称不能相同", "write each column once, under a name of its own"}},
	{"platform-option-idle", Error, Fixed, Words{"“{0}”在这里不起作用", "{1} has no effect here"}, Words{"{2}", "{3}"}},
	{"platform-key-needed", Error, Fixed, Words{"{0} 要写“{1}”", "{0} needs {2}"}, Words{"加一行 {1}: ……", "add a line {2}: …"}},
	{"platform-element-name", Error, Fixed, Words{"“{0}”不能作 xml 的元素名", "“{0}” is no name of an XML element"}, Words{"以文字或下划线开头，里面没有空格和标点，如 title、标题；表头不能用的，另写 元素（element）", "begin with a letter or an underscore, without spaces and punctuation; give element where the head will not do"}},
	{"platform-sheet-name", Error, Fixed, Words{"“{0}”不能作工作表的名称", "“{0}” is no name of a sheet"}, Words{"不超过 31 个字，没有 [ ] : * ? / \\ 和单引号", "write at most 31 characters, none of [ ] : * ? / \\ '"}},
	{"platform-date-form", Error, Fixed, Words{"日期格式“{0}”看不懂", "“{0}” is no form of a day"}, Words{"用 YYYY、MM 或 M、DD 或 D 各一次，如 YYYY年M月D日、YYYYMMDD、YYYY-MM-DD", "use each of YYYY, MM or M, DD or D once, as in YYYY-MM-DD or YYYYMMDD"}},
	{"platform-words-twice", Error, Fixed, Words{"“{0}”和前面的“{1}”是同一个值", "“{0}” is the same value as “{1}” above"}, Words{"留下一个，删掉另一个", "keep one and remove the other"}},
	{"platform-only-unknown", Error, Fixed, Words{"没有“{0}”", "there is no “{0}”"}, Words{"{1}", "{2}"}},
	{"platform-template", Error, Fixed, Words{"模板“{0}”不能用：{1}", "the template “{0}” cannot be used: {2}"}, Words{"把平台的 .xlsx 模板放在对照文件旁边，写它的文件名", "put the platform's .xlsx template beside this file and write its name"}},
	{"platform-template-head", Error, Fixed, Words{"模板的表头里没有“{0}”", "the template has no heading “{0}”"}, Words{"{1}", "{2}"}},
	{"platform-template-row", Error, Fixed, Words{"数据起始行 {0} 在表头第 {1} 行的上面或同一行", "first_row {0} is not below the heads, which stand on row {1}"}, Words{"写表头下面的行号，或删掉这一行", "write the number of a row below, or remove the line"}},
	{"platform-value-unknown", Error, Fixed, Words{"{0}的“{1}”是“{2}”，对照表里没有（这样的共 {4} 条）", "{0}: “{2}” of {1} is not among words ({4} in all)"}, Words{"在 {3} 的 对照（words）里加一行 {2}: ……；写错了的，改这里的值", "add a line {2}: … to words at {3}, or mend the value here"}},
	{"platform-value-date", Error, Fixed, Words{"{0}的“{1}”是“{2}”，不是日期", "{0}: “{2}” of {1} is no date"}, Words{"写成 2026-05-08", "write a date such as 2026-05-08"}},
	{"platform-value-long", Error, Fixed, Words{"{0}的“{1}”有 {2} 字，平台最多收 {3} 字", "{0}: {1} has {2} characters, of which the platform takes {3}"}, Words{"改短 {4}；可以截断的，在 {6} 写 截断: 是", "shorten {5}, or write cut: true at {6} where it may be cut"}},
	{"platform-value-missing", Error, Fixed, Words{"{0}的“{1}”是空的，平台要求必填", "{0}: {1} is empty, and the platform requires it"}, Words{"填写“{2}”；本来就没有的，在 {4} 写 为空时", "fill in {3}; where there rightly is none, give empty at {4}"}},
	{"platform-cell-large", Error, Fixed, Words{"{0}的“{1}”有 {2} 字，一个单元格最多放 32767 字", "{0}: {1} has {2} characters, and a cell holds 32,767"}, Words{"在 {3} 写 最多字数 和 截断: 是，或者不报这一栏", "give most and cut: true at {3}, or leave the column out"}},
	{"receipt-number", Error, Fixed, Words{"“{0}”是表格软件改过的数，原来的号码已经不全", "“{0}” is a number that a spreadsheet has rounded: the original is lost"}, Words{"从平台重新抄回执号；在 Excel 里先把这一栏设成“文本”", "copy it from the platform again, into a column that is formatted as text"}},
	{"receipt-state", Error, Fixed, Words{"状态不能是“{0}”", "the state cannot be “{0}”"}, Words{"{1}", "{2}"}},
	{"receipt-hash", Error, Fixed, Words{"校验值“{0}”不全，或者改过", "the hash “{0}” is damaged"}, Words{"不要改这一栏；用 git 恢复这个文件，或删掉这一行，下次会再报一次", "restore the file with git, or remove the row: it will be sent once more"}},
	{"receipt-index", Error, Fixed, Words{"这一行没有索引号", "the row has no index number"}, Words{"填上，或删掉这一行", "fill it in, or remove the row"}},
}
