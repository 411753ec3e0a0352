package catalogue

// personalRules are broken by personal data in texts and attachments. {0} and {1} are the place within a document in the
// two languages, {2} is the value with its middle hidden: a message never shows it whole. {3} and {4} say more: which
// property it is, why something was not read. What a message says of a property or of what was not read, Finding.said knows.
var personalRules = []RuleInfo{
	{"personal-id", Error, Fixed | Telling, Words{"{0}居民身份证号码 {2}{3}", "{1}a resident identity number, {2}{4}"},
		Words{"写成“{2}”；必须公开的，在 允许（allow）里写 类型: 身份证号 和理由", "write “{2}”; if it has to be published, add allow with kind: id and a reason"}},
	{"personal-bank-card", Error, Fixed | Telling, Words{"{0}银行卡号 {2}", "{1}a bank card number, {2}"},
		Words{"写成“{2}”，或删掉；必须公开的，在 允许（allow）里写 类型: 银行卡号 和理由", "write “{2}” or remove it; if it has to be published, add allow with kind: bank-card and a reason"}},
	{"personal-phone", Error, Telling, Words{"{0}个人电话 {2}", "{1}a private phone number, {2}"},
		Words{"写成“{2}”，或改成办公电话；必须公开的，在 允许（allow）里写 类型: 电话 和理由", "write “{2}” or the office's number; if it has to be published, add allow with kind: phone and a reason"}},
	{"personal-passport", Error, Fixed | Telling, Words{"{0}护照或通行证号码 {2}", "{1}a passport or travel permit number, {2}"},
		Words{"写成“{2}”；必须公开的，在 允许（allow）里写 类型: 护照号 和理由", "write “{2}”; if it has to be published, add allow with kind: passport and a reason"}},
	{"personal-plate", Error, Telling, Words{"{0}车牌号 {2}", "{1}a vehicle's plate, {2}"},
		Words{"写成“{2}”；公务车辆或必须公开的，在 允许（allow）里写 类型: 车牌号 和理由", "write “{2}”; for official vehicles, or if it has to be published, add allow with kind: plate and a reason"}},
	{"personal-email", Error, Telling, Words{"{0}个人邮箱 {2}", "{1}a person's e-mail address, {2}"},
		Words{"写成“{2}”，或改成单位邮箱；必须公开的，在 允许（allow）里写 类型: 邮箱 和理由", "write “{2}” or the office's address; if it has to be published, add allow with kind: email and a reason"}},
	{"personal-address", Error, Telling, Words{"{0}家庭住址 {2}", "{1}a home address, {2}"},
		Words{"只写到乡镇或村，如“{2}”；必须公开的，在 允许（allow）里写 类型: 住址 和理由", "end at the township or village, as in “{2}”; if it has to be published, add allow with kind: address and a reason"}},
	{"personal-minor", Error, Telling, Words{"{0}未成年人的信息：{2}{3}", "{1}a child is named: {2}{4}"},
		Words{"写成“{2}”（个人信息保护法第二十八条）；必须公开的，在 允许（allow）里写 类型: 未成年人 和理由", "write “{2}” (个人信息保护法 art. 28); if it has to be published, add allow with kind: minor and a reason"}},
	{"personal-column", Error, Fixed | Telling, Words{"{0}“{3}”一栏的值没有隐去：{2}", "{1}a value below “{4}” is not masked: {2}"},
		Words{"写成“{2}”，或删掉这一栏；必须公开的，在 允许（allow）里写 类型: 栏 和理由", "write “{2}” or remove the column; if it has to be published, add allow with kind: column and a reason"}},
	{"personal-properties", Warning, Telling, Words{"{0}文件属性里有人名、单位或设备：{3} {2}", "{1}the file's properties name a person, a body or a machine: {4} {2}"},
		Words{"gongkai clean --in-place {file}（去掉属性）；不要紧的，在 允许（allow）里写 类型: 文件属性 和理由", "gongkai clean --in-place {file} (takes them out); or add allow with kind: properties and a reason"}},
	{"personal-unread", Error, Telling, Words{"{0}这里没有查过个人信息：{3}", "{1}this was not searched for personal data: {4}"},
		Words{"换成能读的格式（docx、xlsx、csv、带文字的 pdf）；人工查过没有问题的，在 允许（allow）里写 类型: 未读 和理由", "use a format that can be read (docx, xlsx, csv, pdf with text); if somebody has looked through it, add allow with kind: unread and a reason"}},
	{"personal-scan", Warning, Telling, Words{"{0}没有查过个人信息：{3}", "{1}this was not searched for personal data: {4}"},
		Words{"换成带文字的文件；人工看过没有问题的，在 允许（allow）里写 类型: 扫描件 和理由", "use a file with text; if somebody has looked through it, add allow with kind: scan and a reason"}},
	{"personal-more", Error, Fixed, Words{"还有 {0} 处{1}没有列出", "{0} more findings of {2} are not listed"},
		Words{"先改上面列出的", "mend those above first"}},
	{"personal-allowed", Note, 0, Words{"允许了 {0} 处{1}：{3}", "{0} findings of {2} are allowed: {3}"},
		Words{"定期核对理由是不是还成立", "see now and then whether the reason still holds"}},
	{"personal-allow-unused", Warning, 0, Words{"允许的{1}在这里没有找到（{3}）", "no {2} was found that this would allow ({3})"},
		Words{"删掉这一条，或核对 文件（file）和 值（value）", "remove the entry, or check file and value"}},
}
