package main

// personalMistakes publish what belongs to persons.
func personalMistakes() []mistake {
	return []mistake{
		{name: "identity number in a text", group: 31, seed: seeds(swap(felling, "第一季度许可采伐三处。", "申请人身份证号341024199003071236。")),
			told:  told(felling + ":10:8 personal-id"),
			after: told("申请人身份证号3410**********1236。")},
		{name: "mobile number of staff in a text", group: 41, seed: seeds(swap(felling, "第一季度许可采伐三处。", "联系人手机13812345678。")),
			told:  told(felling + ":10:6 personal-phone"),
			after: told("联系人手机138****5678。")},
		{name: "identity number in a hidden sheet", group: 41, seed: seeds(workbook("forest/list.xlsx"), swap(felling, "审核: {", "附件: [{文件: list.xlsx}]\n审核: {")),
			told:  told("forest/list.xlsx:Sheet2!D17 personal-id"),
			after: told("附件: [{文件: list.xlsx}]")},
	}
}
