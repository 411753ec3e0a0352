package catalogue

// DepartmentKeys are the keys of department.md.
func DepartmentKeys() []Key {
	return []Key{
		required(key(OneText, "name", "名称", "部门全称|the department's full name", "标题", "部门名称", "单位名称")),
		required(choice(departmentTerms, key(Choice, "kind", "类别", "部门类别|what kind of body it is", "部门类别", "单位类别"))),
		key(OneText, "short_name", "简称", "简称|the short name"),
		key(OneText, "code", "机构代码", "机构代码，用在索引号里|the body's code, used in index numbers", "代码"),
		key(Number, "order", "排序", "排列次序，小的在前|place in lists, small first"),
		key(OneText, "sort_key", "排序拼音", "按拼音排序时用的写法，如 chongqing|how the name sorts by pinyin"),
		required(block(key(Block, "responsible", "责任人", "谁负责公开工作|who answers for disclosure", "公开责任人"),
			key(OneText, "leader", "分管领导", "分管领导|the responsible leader", "负责人"),
			key(OneText, "office", "责任科室", "负责的科室|the office", "责任机构"),
			key(OneText, "contact", "联系电话", "联系方式|how to reach it", "联系方式"))),
		block(key(Blocks, "leaders", "领导班子", "领导及分工|leaders and their portfolios", "领导"),
			required(key(OneText, "name", "姓名", "姓名|the name")),
			key(OneText, "post", "职务", "职务|the post"),
			key(OneText, "portfolio", "分工", "分管工作|the portfolio", "分管工作"),
			key(OneText, "phone", "电话", "电话|the phone", "办公电话")),
		key(List, "functions", "主要职责", "主要职责|what the department is there for", "职能", "机构职能"),
		block(key(Blocks, "offices", "内设机构", "内设科室|its offices"),
			required(key(OneText, "name", "名称", "名称|the name")),
			key(OneText, "duties", "职责", "职责|the duties", "主要职责"),
			key(OneText, "phone", "电话", "电话|the phone", "办公电话")),
		key(OneText, "address", "办公地址", "办公地址|where it is", "地址"),
		key(OneText, "hours", "办公时间", "办公时间|when it is open"),
		key(OneText, "phone", "电话", "办公电话|the phone", "联系电话", "办公电话"),
		key(OneText, "fax", "传真", "传真|the fax"),
		key(OneText, "email", "电子邮箱", "单位邮箱|the body's e-mail address", "邮箱"),
		block(key(Block, "supervision", "监督", "监督渠道|supervision contacts", "监督渠道"),
			key(OneText, "phone", "监督电话", "监督电话|the supervision phone", "电话"),
			key(OneText, "mailbox", "监督信箱", "监督信箱|the letter box", "信箱")),
		adoptedKey(),
		key(Flag, "pilot", "试点", "是不是试点单位|whether it is a pilot unit", "试点单位"),
		key(List, "standards", "标准目录", "适用哪些标准目录（standards/ 下的文件名）|which prescribed standards bind it: names of files in standards/"),
		block(key(Blocks, "not_applicable", "不适用事项", "标准目录里不适用于本单位的事项，和为什么|rows of standards that do not apply to this body, and why"),
			required(key(OneText, "entry", "公开事项", "标准目录代码/编号，如 finance-budget/6|standard/number", "事项")),
			required(key(OneText, "reason", "理由", "为什么不适用|why it does not apply", "原因"))),
		key(OneText, "index_pattern", "索引号格式", "本部门的索引号格式|the form of this department's index numbers", "索引号规则"),
		key(List, "aliases", "旧地址", "从前的地址|former addresses", "曾用地址"),
		allowKey(),
	}
}

// PageKeys are the keys of free pages and of the front page's index.md.
func PageKeys() []Key {
	return []Key{
		required(key(OneText, "title", "标题", "标题|the title", "名称")),
		key(OneText, "summary", "内容概述", "一两句话的概述|one or two sentences", "摘要", "概述"),
		key(Number, "order", "排序", "排列次序，小的在前|place in lists, small first"),
		key(Day, "made", "生成日期", "生成日期|when it was made", "成文日期"),
		key(Day, "published", "公开日期", "公开日期|when it was published", "发布日期"),
		reviewKey(),
		key(List, "aliases", "旧地址", "从前的地址|former addresses", "曾用地址"),
		allowKey(),
	}
}
