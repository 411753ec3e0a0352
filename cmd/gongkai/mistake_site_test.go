package main

// siteMistakes are made by the disclosure office: in site.yaml and department.md.
func siteMistakes() []mistake {
	return []mistake{
		{name: "colour without quotation marks", seed: seeds(swap("site.yaml", `主色: "#0b5394"`, `主色: 0b5394`)),
			told: told("site.yaml:7:7 site-accent")},
		{name: "rule misspelt", seed: seeds(swap("site.yaml", "item-summary-long", "item-sumary-long")),
			told: told("site.yaml:17:3 rule-unknown")},
		{name: "address without https", seed: seeds(swap("site.yaml", "https://www.example.gov.cn/gk/", "www.example.gov.cn/gk/")),
			told: told("site.yaml:3:5 site-base-url"), knows: knows("https://www.example.gov.cn/gk/")},
		{name: "no organisation", seed: seeds(swap("site.yaml", "主办单位: 白石县人民政府\n", "")),
			told: told("site.yaml:1:1 site-organisation-missing"), knows: knows("白石县人民政府")},
		{name: "nobody answers for disclosure", seed: seeds(swap("forest/department.md", "责任人: {分管领导: 周敏}\n", "")),
			told: told("forest/department.md:5:1 department-responsible-missing"), knows: knows("周敏", "办公室", "0000-5550102"),
			after: told("责任人: {分管领导: 周敏, 责任科室: 办公室, 联系电话: 0000-5550102}")},
		{name: "kind of a department misspelt", seed: seeds(swap("forest/department.md", "类别: 部门", "类别: 局")),
			told: told("forest/department.md:3:5 value-choice"), knows: knows("部门"), english: knows("department")},
		{name: "audience under an id in Chinese", seed: seeds(swap("site.yaml", "代码: staff", "代码: 职工")),
			told: told("site.yaml:14:9 site-id"), knows: knows("staff")},
		{name: "audience called public", seed: seeds(swap("site.yaml", "代码: staff", "代码: public")),
			told: told("site.yaml:14:9 site-audience-public"), knows: knows("staff")},
	}
}
