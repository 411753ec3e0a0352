package catalogue

// affairKeys are the keys of what goes on around an item: matters, windows, events, services, relations, files.
func affairKeys() []Key {
	return []Key{
		key(OneText, "matter", "事件", "同一件事的几条信息写同一个名字|one affair over several items: the same name in each", "同一事项"),
		choice(stepTerms, key(Choice, "step", "环节", "是这件事的哪一步|which step of the matter", "步骤")),
		block(key(Block, "window", "公示期", "公示、征集、听证报名的起止|when it is open", "征集期", "期限窗口"),
			required(key(Day, "opens", "开始", "开始的那天（不计入天数）|the first day; it is not counted", "开始日期", "起始日期")),
			key(Day, "closes", "截止", "最后一天（计入）|the last day, included", "截止日期", "结束日期"),
			key(Number, "days", "天数", "几天|so many days", "自然日"),
			key(Number, "working_days", "工作日", "几个工作日|so many working days", "工作日天数")),
		block(key(Block, "event", "活动", "会议、听证、发布会|a meeting, hearing or press conference", "会议", "听证"),
			key(Day, "on", "时间", "哪一天|the day", "日期"),
			key(OneText, "place", "地点", "在哪里|where"),
			key(OneText, "agenda", "议程", "议程|the agenda", "议题"),
			key(List, "invited", "邀请人员", "请了谁|who was invited", "参加人员"),
			key(List, "observers", "旁听人员", "谁旁听|who observed", "列席人员"),
			key(OneText, "transcript", "实录", "实录：文件或网址|the transcript, a file or an address", "文字实录"),
			key(OneText, "outcome", "结果", "结果|what came of it", "采纳情况")),
		serviceKey(),
		block(key(Blocks, "relates", "相关信息", "与别的信息的关系|relations to other items", "关联"),
			required(key(OneText, "to", "对象", "对方的文件路径|the other item's file", "文件")),
			required(choice(relationTerms, key(Choice, "as", "关系", "什么关系|what the relation is")))),
		block(key(Blocks, "attachments", "附件", "附件|attachments"),
			required(key(OneText, "file", "文件", "文件名|the file", "文件名")),
			key(OneText, "title", "名称", "显示的名称|the title that is shown", "标题")),
		key(OneText, "records", "数据表", "作为表格显示、可下载的 CSV|a CSV shown as a table and offered for download", "数据文件"),
		block(key(Block, "partial", "部分公开", "这里只有部分内容|only the redacted file is here", "区分处理"),
			required(key(OneText, "reason", "理由", "为什么|why")),
			key(OneText, "note", "说明", "说明|a note")),
		block(key(Blocks, "posted", "张贴记录", "还在哪里、从哪天到哪天公开过：渠道的凭据|where else it was shown, from when to when: evidence of the channel", "公示记录"),
			required(key(OneText, "channel", "渠道", "哪一种渠道，写法和目录里一样|which channel, named as in the catalogue", "公开渠道")),
			key(OneText, "place", "地点", "哪一块公示栏、哪个大厅|which board or hall", "位置"),
			required(key(Day, "from", "开始", "从哪天|from which day", "开始日期")),
			key(Day, "to", "截止", "到哪天|until which day", "截止日期")),
		block(key(Block, "pledge", "承诺", "公开承诺：何时兑现、兑现了没有|a public pledge: until when, and whether it was kept", "承诺事项"),
			key(Day, "broadcast", "播出日期", "在哪天公开承诺（广播、电视）|the day it was made in public"),
			key(Day, "due", "兑现期限", "最迟哪天兑现|the last day to keep it", "完成期限"),
			choice(keptTerms, key(Choice, "kept", "兑现情况", "已兑现、部分兑现、未兑现|yes, partly or no", "是否兑现")),
			key(Day, "on", "兑现日期", "哪天兑现的|the day it was kept", "日期"),
			key(OneText, "note", "说明", "说明|a note")),
		allowKey(),
	}
}

// allowKey is the key of personal data that is published on purpose.
func allowKey() Key {
	return block(key(Blocks, "allow", "允许", "必须公开的个人信息，和为什么|personal data that has to be published, and why", "允许公开"),
		required(choice(personalTerms, key(Choice, "kind", "类型", "哪一种|which kind", "种类"))),
		key(OneText, "file", "文件", "只限这个附件；不写就是本条和它的附件|only in this attachment; without it, in this record and its attachments", "文件名"),
		key(OneText, "value", "值", "只限这个值：照提示里隐去中间的写法|only this value: with its middle hidden, as the finding shows it"),
		required(key(OneText, "reason", "理由", "为什么必须公开|why it has to be published", "原因")))
}

func serviceKey() Key {
	return block(key(Block, "service", "办事信息", "办事指南|a service guide", "服务信息"),
		key(List, "conditions", "办理条件", "什么人可以办|who may apply", "条件", "受理条件"),
		key(List, "documents", "所需材料", "要带什么|what to bring", "材料", "申请材料"),
		key(List, "steps", "办理流程", "怎么办|what happens, step by step", "流程", "办理程序"),
		key(OneText, "time_limit", "办理时限", "多久办好|how long it takes", "时限"),
		key(OneText, "fee", "收费标准", "收多少钱|what it costs", "费用", "收费"),
		key(OneText, "basis", "办理依据", "法律依据|the legal basis", "依据"),
		key(OneText, "window", "办理窗口", "到哪里办|where to go", "办理地点", "窗口"),
		key(OneText, "hours", "办理时间", "什么时候办|when it is open", "办公时间"),
		key(OneText, "phone", "咨询电话", "咨询电话|the phone for questions", "电话"),
		key(OneText, "complaints", "投诉电话", "投诉电话|the phone for complaints", "监督电话"),
		key(List, "life_event", "生活事项", "属于哪件人生大事：建房、结婚、就学等|which life event it belongs to", "人生大事"))
}

// upkeepKeys are the keys of an item's life after publication.
func upkeepKeys() []Key {
	return []Key{
		block(key(Blocks, "changes", "更正", "发布后的更正、更新|corrections and updates after publication", "变更记录"),
			required(key(Day, "on", "日期", "哪一天|the day")),
			key(OneText, "kind", "类型", "更正、更新等|what kind of change", "种类"),
			required(key(OneText, "note", "说明", "改了什么|what was changed", "内容")),
			key(OneText, "approved_by", "批准人", "谁批准|who approved it")),
		key(List, "aliases", "旧地址", "从前的地址，从网站根写起|former addresses, from the site's root", "曾用地址"),
		key(OneText, "slug", "网址名", "网页文件名（英文、数字、连字符）|the last part of its address", "网页名"),
		block(key(Block, "withdrawn", "撤回", "撤回的日期和原因；网址保留|when and why it was withdrawn; its address stays", "撤下"),
			required(key(Day, "on", "日期", "哪一天|the day", "撤回日期")),
			key(OneText, "why", "原因", "为什么；可以随后补上|why; it may follow", "撤回原因", "理由"),
			key(Day, "revoked", "决定撤销日期", "行政决定被变更、撤销、确认违法或无效的那天；三个工作日内要撤下（行政处罚法第四十八条）|the day on which the decision was changed, revoked or found void; it has to go within three working days"),
			key(Flag, "hide_title", "隐去标题", "标题也不能留|the title may not stay either", "隐藏标题")),
		block(key(Block, "imported", "移交", "从已经公开的登记簿里转来：代替审核|taken over from a register where it was already public; stands for review", "导入"),
			required(key(OneText, "from", "来源", "原来的网址|where it was", "网址")),
			key(Day, "on", "日期", "哪一天转来|when", "导入日期")),
		key(Flag, "historic", "历史信息", "时限规定以前的，或特意后来公开的|made before deadline rules applied, or disclosed later on purpose", "历史文件"),
	}
}
