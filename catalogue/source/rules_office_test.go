package source_test

func officeRows() []row {
	return []row{
		{"a file of the office that nobody reads", edits(put("registers/request.csv", "甲\n1\n")), []string{
			`registers/request.csv:0:0 warning [office-file-unknown] registers/ 里没有叫这个名字的文件；它不发布，也没有人读 → 可以写：registers/inspections.csv, requests.csv, approvals.csv`,
		}},
		{"figures that no county has", edits(put("annual/2025.yaml", "year: 2025\ncounty:\n  permits: {number: 1000000001, source: 台账}\n  requests: {source: 台账, granted: {legal: 92233720368547758070}}\n")), []string{
			`annual/2025.yaml:3:21 error [value-large] “number”是 1000000001，最多 1000000000 → 写成“……”，不超过 1000000000`,
			`annual/2025.yaml:4:43 error [value-large] “legal”是 9223372036…，最多 1000000000 → 写成“……”，不超过 1000000000`,
		}},
		{"a number that nobody can count", edits(swap("water/department.md", "code: SW", "code: SW\norder: 92233720368547758070")), []string{
			`water/department.md:5:8 error [value-large] “order”是 9223372036…，最多 9223372036854775807 → 写成“……”，不超过 9223372036854775807`,
		}},
		{"requests in a public repository", edits(put("registers/requests.csv", "序号,收到日期,承办单位,申请人类别\n1,2026-01-02,县财政局,自然人\n")), []string{
			`registers/requests.csv:0:0 error [office-requests-public] 依申请公开登记簿放在公开的仓库里 → 移到私有目录树的 registers/requests.csv，用 --private 指定；或在 site.yaml 写 repository: private`,
		}},
	}
}
