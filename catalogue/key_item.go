package catalogue

// ItemKeys are the keys of an item, the front matter of one Markdown file.
func ItemKeys() []Key {
	keys := []Key{
		required(key(OneText, "title", "标题", "信息名称|the item's title", "名称", "信息名称")),
		key(OneText, "summary", "内容概述", "内容概述，不超过 200 字|what it says, at most 200 characters", "摘要", "概述", "内容摘要")}
	keys = append(keys, identityKeys()...)
	keys = append(keys, dateKeys()...)
	keys = append(keys, scopeKeys()...)
	keys = append(keys, classKeys()...)
	keys = append(keys, affairKeys()...)
	return append(keys, upkeepKeys()...)
}

func identityKeys() []Key {
	return []Key{
		required(key(OneText, "index", "索引号", "索引号，全站唯一|the index number, unique over the site", "信息索引号", "信息索取号", "索 引 号")),
		key(OneText, "document_no", "发文字号", "发文字号，如 黟政办〔2007〕12号|the document number", "文号", "发布文号", "发文编号", "文件编号"),
		key(OneText, "issuer", "发文机关", "发文机关|the issuer", "发布机构", "发文机构", "制发机关"),
		key(List, "issuers", "联合发文机关", "联合发文的机关，主办的在前|joint issuers, the lead first", "联合发布机构"),
	}
}

func dateKeys() []Key {
	return []Key{
		required(key(Day, "made", "生成日期", "生成（成文）日期|when it was made", "成文日期", "成文时间", "产生日期", "签署日期", "发文日期")),
		required(key(Day, "published", "公开日期", "公开日期；可以带时间|when it was published; may carry a time", "发布日期", "公开时间", "发布时间")),
		key(Day, "effective", "生效日期", "生效（施行）日期|when it takes effect", "施行日期", "实施日期"),
		key(Day, "expires", "失效日期", "最后有效的一天|the last day on which it is valid", "有效期至"),
		block(key(Block, "repealed", "废止", "何时被什么废止|when and by what it was repealed"),
			required(key(Day, "on", "废止日期", "废止日期|the day", "废止时间", "日期")),
			key(OneText, "by", "废止依据", "废止它的文件|the document that repeals it", "依据")),
		key(Day, "display_until", "显示至", "最后显示的一天，过后留下说明|the last day on which it is shown; a trace stays", "公示截止"),
	}
}

func scopeKeys() []Key {
	return []Key{
		required(choice(scopeTerms, key(Choice, "scope", "公开范围", "公开范围|who may see it", "公开属性", "公开方式", "公开类别"))),
		key(List, "audience", "公开对象", "一定范围：给谁看（site.yaml 里的受众代码）|for limited: ids of audiences in site.yaml", "受众"),
		block(key(Block, "reason", "理由", "为什么不是主动公开|why it is not public", "不公开理由"),
			key(OneText, "words", "说明", "用一句话说明；必须写|in one sentence; it must be there", "文字"),
			choice(codeTerms, key(Choice, "code", "条款", "不予公开依据条例哪一条：14、15、16 或 law|the article that justifies withholding", "依据条款")),
			key(OneText, "basis", "依据", "code 为 law 时：法律名称和条款|with code law: the law and its article", "法律依据")),
		choice(attributeTerms, key(Choice, "attribute", "属性", "一定范围内公开的信息在统计时算哪一类|for limited: how it counts in exports", "统计属性")),
		key(Flag, "listed", "列出", "不是主动公开的，要不要在目录里列出；默认不列|whether the public catalogue lists it; false by default", "是否列出"),
		key(Day, "review_due", "复审日期", "不予公开的，下次复审的日期（条例第十八条）|when withholding is re-assessed", "重新评估日期"),
		reviewKey(),
	}
}

func reviewKey() Key {
	return block(key(Block, "review", "审核", "谁拟稿、谁核稿、谁批准；没有批准的是草稿|who drafted, checked, approved; without an approval it is a draft", "审查", "保密审查"),
		key(OneText, "drafted_by", "拟稿人", "拟稿人|who drafted it", "拟稿"),
		key(OneText, "checked_by", "核稿人", "核稿人|who checked it", "核稿", "审核人"),
		key(OneText, "approved_by", "批准人", "批准人|who approved it", "签发人", "审批人"),
		key(Day, "approved_on", "批准日期", "批准日期|when", "签发日期", "审批日期"),
		key(Flag, "secrecy", "已做保密审查", "是否做过保密审查（条例第十七条）|whether the secrecy review was done", "保密审查通过"),
		key(OneText, "ref", "审查单号", "审查单号|the number of the review record", "审批单号"))
}

func classKeys() []Key {
	return []Key{
		key(List, "entry", "公开事项", "对应的公开事项编号|the duty or duties that it meets", "事项", "事项编号"),
		key(List, "topic", "主题", "主题代码（site.yaml 里的 topics）|ids of topics in site.yaml", "主题分类"),
		choice(kindTerms, key(Choice, "kind", "体裁", "信息种类|what kind of item it is", "信息种类", "体裁分类")),
		key(List, "keywords", "主题词", "关键词|keywords", "关键词", "关键字"),
		key(Flag, "normative", "规范性文件", "是不是行政规范性文件|whether it is a normative document"),
		block(key(Block, "trigger", "起算", "公开时限从什么事情、哪天起算|what starts its time limit, and when", "时限起算"),
			required(key(OneText, "event", "事由", "批准、获取、决定等|what happened", "事件")),
			required(key(Day, "on", "日期", "哪一天|the day", "起算日期"))),
		block(key(Block, "source", "来源", "转载的信息：原文的机关、文号、网址、公开属性|of a forwarded document: its original", "原文"),
			key(OneText, "issuer", "发文机关", "原发文机关|the original issuer", "发布机构"),
			key(OneText, "document_no", "发文字号", "原文号|the original number", "文号"),
			key(OneText, "url", "网址", "原文网址|where the original is", "链接"),
			choice(attributeTerms, key(Choice, "attribute", "公开属性", "原文的公开属性|the original's attribute", "属性"))),
		key(List, "channels", "公开渠道", "还在哪里公开|where else it is shown", "渠道"),
		choice(frequencyTerms, key(Choice, "frequency", "公开频率", "定期、不定期|regular or irregular", "频率")),
		choice(termTerms, key(Choice, "term", "公开期限", "长期、阶段|long-term or staged", "期限")),
		key(OneText, "contact", "咨询方式", "有问题问谁|who answers questions", "联系方式", "咨询电话", "联系电话"),
		block(key(Block, "responsible", "责任人", "这条信息由谁负责|who answers for this item", "公开责任人"),
			key(OneText, "leader", "分管领导", "分管领导|the responsible leader", "负责人"),
			key(OneText, "office", "责任科室", "责任科室|the office", "责任机构"),
			key(OneText, "contact", "联系电话", "联系方式|how to reach it", "联系方式")),
	}
}
