package main

const another = "---\n标题: 采伐计划\n内容概述: 全年计划。\n索引号: LY/2026-00009\n生成日期: 2026-04-01\n公开日期: 2026-04-03\n公开范围: 主动公开\n审核: {核稿人: 周敏, 批准人: 林正, 批准日期: 2026-04-02, 已做保密审查: 是}\n---\n全年计划如下。\n"

// fileMistakes are made with files: their names, their places, what is named and is not there.
func fileMistakes() []mistake {
	return []mistake{
		{name: "attachment in other letter case", seed: seeds(swap(budget, "文件: budget-table.csv", "文件: Budget-Table.csv")),
			told: told(budget+":18:9 attachment-missing", "finance/budget-table.csv attachment-unused")},
		{name: "attachment not copied", seed: seeds(swap(felling, "审核: {", "附件: [{文件: 采伐表.csv}]\n审核: {")),
			told: told(felling + ":8:11 attachment-missing"), knows: knows("项目,数量\n采伐,3\n"),
			after: told("附件: [{文件: 采伐表.csv}]")},
		{name: "attachment that nobody names", seed: seeds(put("forest/草稿.csv", "项目,数量\n")),
			told: told("forest/草稿.csv attachment-unused"), given: []string{"不要的", "not wanted"}},
		{name: "saved with the ending of an editor", seed: seeds(put("forest/采伐计划.md.txt", another)),
			told: told("forest/采伐计划.md.txt name-ending")},
		{name: "ending in capitals", seed: seeds(put("forest/plan.MD", another)),
			told: told("forest/plan.MD name-ending")},
		{name: "merge left unfinished in a text", seed: seeds(conflict(felling, "第一季度许可采伐三处。", "第一季度许可采伐五处。")),
			told: told(felling + ":10:1 file-conflict"), knows: knows("第一季度许可采伐三处。")},
		{name: "merge left unfinished in front matter", seed: seeds(conflict(felling, "标题: 林木采伐许可结果", "标题: 采伐结果")),
			told: told(felling + ":2:1 file-conflict"), knows: knows("标题: 林木采伐许可结果")},
		{name: "merge left unfinished in a table", seed: seeds(conflict("finance/catalogue.csv", "003,采购,投诉处理,处理决定,《政府采购法》,5个工作日内,县财政局,政府网站,全社会,主动公开,县级", "003,采购,投诉,决定")),
			told: told("finance/catalogue.csv:4:1 file-conflict"), knows: knows("003,采购,投诉处理,处理决定,《政府采购法》,5个工作日内,县财政局,政府网站,全社会,主动公开,县级")},
		{name: "merge left unfinished in site.yaml", seed: seeds(conflict("site.yaml", "标题: 白石县政府信息公开目录", "标题: 目录")),
			told: told("site.yaml:1:1 file-conflict"), knows: knows("标题: 白石县政府信息公开目录")},
		{name: "copy of department.md", seed: seeds(put("forest/department - 副本.md", "---\n名称: 白石县林业局\n类别: 部门\n责任人: {分管领导: 周敏}\n---\n")),
			told: told("forest/department - 副本.md department-copy")},
		{name: "department.md in capitals", seed: seeds(rename("forest/department.md", "forest/Department.MD")),
			told: told("forest/Department.MD department-copy")},
		{name: "file called index", seed: seeds(put("forest/index.md", another)),
			told: told("forest/index.md name-reserved"), knows: knows("plan.md")},
		{name: "two files of one sound", group: 39, seed: seeds(put("forest/计划.md", another), put("forest/计画.md", another), swap("forest/计画.md", "LY/2026-00009", "LY/2026-00010"), swap("forest/计画.md", "采伐计划", "采伐计划（二）")),
			told: told("forest/计画.md address-collision"), knows: knows("计划二.md")},
		{name: "item outside of any department", seed: seeds(put("采伐计划.md", another)),
			told: told("采伐计划.md item-without-department"), knows: knows("forest")},
		{name: "file that nobody uses", seed: seeds(put("说明.docx.txt", "甲")),
			told: told("说明.docx.txt file-stray"), given: []string{"不要的", "not wanted"}},
		{name: "renamed after it was published", seed: seeds(published, rename("finance/notice.md", "finance/adjustment.md")),
			told: told("finance/adjustment.md:10:1 published-moved"), moved: []string{"content/finance/notice.md"}},
		{name: "deleted after it was published", seed: seeds(published, gone("forest/felling.md")),
			told: told("content published-vanished"), knows: knows("content/forest/felling.md")},
		{name: "day of publication changed afterwards", group: 37, seed: seeds(published, swap(felling, "公开日期: 2026-04-03", "公开日期: 2026-04-08")),
			told: told(felling + ":6:7 published-date"), given: []string{"公布过的", "again"}},
	}
}
