package source_test

func officeRows() []row {
	return []row{
		{"a file of the office that nobody reads", edits(put("registers/request.csv", "甲\n1\n")), []string{
			`registers/request.csv:0:0 warning [office-file-unknown] registers/ 里没有叫这个名字的文件；它不发布，也没有人读 → 可以写：registers/inspections.csv, requests.csv, approvals.csv`,
		}},
		{"requests in a public repository", edits(put("registers/requests.csv", "序号,收到日期,承办单位,申请人类别\n1,2026-01-02,县财政局,自然人\n")), []string{
			`registers/requests.csv:0:0 error [office-requests-public] 依申请公开登记簿放在公开的仓库里 → 移到私有目录树的 registers/requests.csv，用 --private 指定；或在 site.yaml 写 repository: private`,
		}},
	}
}
