package catalogue

// officeFileRules are broken by the files of the disclosure office: plan/, registers/, annual/, assessment.yaml.
var officeFileRules = []RuleInfo{
	{"office-file-unknown", Warning, 0, Words{"{0} 里没有叫这个名字的文件；它不发布，也没有人读", "{0} knows no file of this name; it is neither published nor read"}, Words{"{1}", "{1}"}},
	{"office-requests-public", Error, Fixed, Words{"依申请公开登记簿放在公开的仓库里", "the register of requests lies in a public repository"}, Words{"移到私有目录树的 registers/requests.csv，用 --private 指定；或在 site.yaml 写 repository: private", "move it to registers/requests.csv of the private tree, or write repository: private in site.yaml"}},
}
