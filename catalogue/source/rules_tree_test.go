package source_test

import "strings"

// plain is an item that has nothing wrong, in the county's department of water.
func plain(index, title string, more ...string) string {
	return "---\ntitle: " + title + "\nsummary: 概述。\nindex: " + index + "\nmade: 2026-02-01\npublished: 2026-02-02\nscope: public\n" +
		"review: {approved_by: 王五, approved_on: 2026-02-01, secrecy: true, checked_by: 赵六}\n" + strings.Join(more, "\n") + "---\n正文。\n"
}

// another is what to do with a file whose name is taken.
const another = `不要的，删掉这个文件；要留下的，改名为“……”，没有用过的名字，以 .md 结尾`

func treeRows() []row {
	return []row{
		{"site.yaml missing", edits(drop("site.yaml")), []string{
			`site.yaml:0:0 error [site-missing] 内容文件夹里没有 site.yaml → 新建 site.yaml，至少写 title（标题）和 organisation（主办单位）；或用 --content 指对文件夹`,
		}},
		{"folder without department", edits(drop("water/department.md")), []string{
			`pages/guide.md:8:51 error [link-broken] 链接“../water/department.md”指向的文件不存在 → 写成“……”，从这个文件所在的文件夹写起，或以 / 开头从 content/ 写起，如 /finance/2026-budget.md`,
			`water/plan.md:0:0 error [folder-without-department] 文件夹“water”里没有 department.md → 在 water/ 下新建 department.md，写部门名称和类别；不是部门，就移到某个部门的文件夹里`,
		}},
		{"two items in a folder without department", edits(drop("water/department.md"), put("water/two.md", plain("SW/2026-00002", "乙"))), []string{
			`pages/guide.md:8:51 error [link-broken] 链接“../water/department.md”指向的文件不存在 → 写成“……”，从这个文件所在的文件夹写起，或以 / 开头从 content/ 写起，如 /finance/2026-budget.md`,
			`water/plan.md:0:0 error [folder-without-department] 文件夹“water”里没有 department.md → 在 water/ 下新建 department.md，写部门名称和类别；不是部门，就移到某个部门的文件夹里`,
		}},
		{"copies of department.md", edits(put("water/department - 副本.md", "---\nname: 水务局\nkind: department\n---\n"), put("water/Department.md", "---\nname: 水务局\n---\n"), put("water/department(1).md", "")), []string{
			`water/Department.md:0:0 error [department-copy] “Department.md”看起来是 department.md 的副本，或是它写错的名字 → 删掉这个文件；真是一条信息的，改名为“……”`,
			`water/department - 副本.md:0:0 error [department-copy] “department - 副本.md”看起来是 department.md 的副本，或是它写错的名字 → 删掉这个文件；真是一条信息的，改名为“……”`,
			`water/department(1).md:0:0 error [department-copy] “department(1).md”看起来是 department.md 的副本，或是它写错的名字 → 删掉这个文件；真是一条信息的，改名为“……”`,
		}},
		{"department.md in other capitals, and a copy", edits(move("water/department.md", "water/Department.md"), put("water/department (2).md", "---\nname: 水务局\n---\n")), []string{
			`water/Department.md:0:0 error [department-copy] “Department.md”看起来是 department.md 的副本，或是它写错的名字 → 改名为“department.md”`,
			`water/department (2).md:0:0 error [department-copy] “department (2).md”看起来是 department.md 的副本，或是它写错的名字 → 改名为“department.md”`,
		}},
		{"an item that is called by more than department", edits(put("water/department-2026.md", plain("SW/2026-00002", "甲"))), nil},
		{"duties without department", edits(put("finance/sub/catalogue.csv", "序号,公开内容,公开对象,公开方式\n1,甲,全社会,主动公开\n")), []string{
			`finance/sub/catalogue.csv:0:0 error [folder-without-department] 文件夹“finance/sub”里没有 department.md → 在 finance/sub/ 下新建 department.md，写部门名称和类别；不是部门，就移到某个部门的文件夹里`,
		}},
		{"item at the top", edits(put("a.md", plain("A/1", "甲"))), []string{
			`a.md:0:0 error [item-without-department] 信息不在任何部门的文件夹里 → 移到“……/a.md”，写所属部门的文件夹；不属于哪个部门的页面，移到“pages/a.md”`,
		}},
		{"item among the standards", edits(put("standards/a.md", plain("A/1", "甲"))), []string{
			`standards/a.md:0:0 error [item-without-department] 信息不在任何部门的文件夹里 → 移到“……/a.md”，写所属部门的文件夹；不属于哪个部门的页面，移到“pages/a.md”`,
		}},
		{"an item that an editor named .md.txt", edits(put("water/two.md.txt", plain("SW/2026-00002", "乙"))), []string{
			`water/two.md.txt:0:0 error [name-ending] “two.md.txt”看起来是一条信息，文件名却不以 .md 结尾，所以不会当作信息 → 改名为“two.md”；在 Windows 里先让文件夹显示扩展名`,
		}},
		{"two items that stand beside the one whose name they should have", edits(put("water/plan.md.txt", "甲"), put("water/plan.MD", "甲"), put("water/department.md.txt", "甲")), []string{
			`water/department.md.txt:0:0 error [name-ending] “department.md.txt”看起来是一条信息，文件名却不以 .md 结尾，所以不会当作信息 → 已经有 department.md，两份只留一份：` + another,
			`water/plan.MD:0:0 error [name-ending] “plan.MD”看起来是一条信息，文件名却不以 .md 结尾，所以不会当作信息 → 已经有 plan.md，两份只留一份：` + another,
			`water/plan.md.txt:0:0 error [name-ending] “plan.md.txt”看起来是一条信息，文件名却不以 .md 结尾，所以不会当作信息 → 已经有 plan.md，两份只留一份：` + another,
		}},
		{"two items that should have one name", edits(put("water/two.markdown", "甲"), put("water/two.md.txt", "甲")), []string{
			`water/two.markdown:0:0 error [name-ending] “two.markdown”看起来是一条信息，文件名却不以 .md 结尾，所以不会当作信息 → 改名为“two.md”；在 Windows 里先让文件夹显示扩展名`,
			`water/two.md.txt:0:0 error [name-ending] “two.md.txt”看起来是一条信息，文件名却不以 .md 结尾，所以不会当作信息 → 已经有 two.md，两份只留一份：` + another,
		}},
		{"site.yaml with another ending", edits(move("site.yaml", "site.yml")), []string{
			`site.yml:0:0 error [site-missing] 内容文件夹里没有 site.yaml → 改名为“site.yaml”；在 Windows 里先让文件夹显示扩展名`,
		}},
		{"site.yaml with the ending of an editor, and another", edits(move("site.yaml", "site.yaml.txt"), put("site.yml", "title: 甲\n")), []string{
			`site.yaml.txt:0:0 error [site-missing] 内容文件夹里没有 site.yaml → 改名为“site.yaml”；在 Windows 里先让文件夹显示扩展名`,
		}},
		{"an item with its ending in capitals, named as an attachment", edits(move("finance/2026-budget.pdf", "finance/2026-budget.MD"), swap("finance/2026-budget.md", "file: 2026-budget.pdf", "file: 2026-budget.MD")), []string{
			`finance/2026-budget.MD:0:0 error [name-ending] “2026-budget.MD”看起来是一条信息，文件名却不以 .md 结尾，所以不会当作信息 → 已经有 2026-budget.md，两份只留一份：` + another,
		}},
		{"two departments of one pinyin", edits(put("审计局/department.md", "---\nname: 审计局\nkind: department\nresponsible: {leader: 甲, office: 乙, contact: \"1\"}\n---\n"), put("审计据/department.md", "---\nname: 审计二局\nkind: department\nresponsible: {leader: 甲, office: 乙, contact: \"1\"}\n---\n")), []string{
			`审计据/department.md:0:0 error [address-collision] 网址“shen-ji-ju/index.html”和 审计局/department.md 的一样 → 改其中一个文件夹的名字，拼音要不一样`,
		}},
		{"a long name in Chinese", edits(put("water/"+strings.Repeat("庄", 80)+".md", plain("SW/2026-00002", "乙"))), []string{
			"water/" + strings.Repeat("庄", 80) + ".md:0:0 error [address-long] 网址有 570 个字节，太长了：汉字的文件名变成拼音会长好几倍 → 把文件名或文件夹名改短，或写短的 网址名（slug）"}},
		{"aliases that no host can hold", edits(swap("finance/2026-budget.md", "aliases: [old/budget.html, /Item/1.aspx]", "aliases: [\""+strings.Repeat("a/", 200)+"b.html\", \"a\\tb.html\", con/a.html, \"b.aspx;}location/{\", \"c:x.html\"]")), []string{
			"finance/2026-budget.md:20:11 error [alias-form] 旧地址“" + strings.Repeat("a/", 100)[:199] + "…”写得不对 → 写成“……”，从网站根写起，如 finance/old.html，不带 https://、.. 和 #",
			"finance/2026-budget.md:20:421 error [alias-form] 旧地址“a\tb.html”写得不对 → 写成“……”，从网站根写起，如 finance/old.html，不带 https://、.. 和 #",
			`finance/2026-budget.md:20:434 error [alias-form] 旧地址“con/a.html”写得不对 → 写成“……”，从网站根写起，如 finance/old.html，不带 https://、.. 和 #`,
			`finance/2026-budget.md:20:446 error [alias-form] 旧地址“b.aspx;}location/{”写得不对 → 写成“……”，从网站根写起，如 finance/old.html，不带 https://、.. 和 #`,
			`finance/2026-budget.md:20:468 error [alias-form] 旧地址“c:x.html”写得不对 → 写成“……”，从网站根写起，如 finance/old.html，不带 https://、.. 和 #`,
		}},
		{"stray file", edits(put("a.pdf", "%PDF")), []string{
			`a.pdf:0:0 warning [file-stray] 这个文件放在这里没有用处 → 哪个部门用的，移到“……/a.pdf”，写它的文件夹；不要的，删掉这个文件`,
		}},
		{"stray file among the standards", edits(put("standards/读我.txt", "甲")), []string{
			`standards/读我.txt:0:0 warning [file-stray] 这个文件放在这里没有用处 → 哪个部门用的，移到“……/读我.txt”，写它的文件夹；不要的，删掉这个文件`,
		}},
		{"name with a backslash", edits(put("water/a\\b.md", "x")), []string{
			`water/a\b.md:0:0 error [name-invalid] 文件名“a\b.md”里有不能用的字符：\ → 改名为“ab.md”`,
		}},
		{"name with a colon", edits(put("water/甲:乙.pdf", "x")), []string{
			`water/甲:乙.pdf:0:0 error [name-invalid] 文件名“甲:乙.pdf”里有不能用的字符：: → 改名为“甲乙.pdf”`,
		}},
		{"name with a line break", edits(put("water/甲\n乙.pdf", "x")), []string{
			`water/甲�乙.pdf:0:0 error [name-invalid] 文件名“甲�乙.pdf”里有不能用的字符：U+000A → 改名为“甲乙.pdf”`,
		}},
		{"name that turns the text", edits(put("water/甲\u202Efdp.exe", "x")), []string{
			`water/甲�fdp.exe:0:0 error [name-invalid] 文件名“甲�fdp.exe”里有不能用的字符：U+202E → 改名为“甲fdp.exe”`,
		}},
		{"name with a trailing dot", edits(put("water/甲.", "x")), []string{
			`water/甲.:0:0 error [name-invalid] 文件名“甲.”里有不能用的字符：. → 改名为“甲”`,
		}},
		{"name with a question mark", edits(put("water/甲?.md", "x")), []string{
			`water/甲?.md:0:0 error [name-invalid] 文件名“甲?.md”里有不能用的字符：? → 改名为“甲.md”`,
		}},
		{"folder with a bad name", edits(put("water/甲|乙/丙.md", "x")), []string{
			`water/甲|乙:0:0 error [name-invalid] 文件名“甲|乙”里有不能用的字符：| → 改名为“甲乙”`,
		}},
		{"reserved folder", edits(put("en/department.md", "---\nname: 英文局\nkind: department\nresponsible: {leader: 甲}\n---\n")), []string{
			`en/department.md:0:0 error [name-reserved] “en”是保留的名字，网站自己要用 → 改名为“……”，说明内容的名字，如 2026-budget.md`,
		}},
		{"reserved folder that is passed over", edits(put("plan/department.md", "---\nname: 规划局\nkind: department\nresponsible: {leader: 甲}\n---\n")), []string{
			`plan/department.md:0:0 error [name-reserved] “plan”是保留的名字，网站自己要用 → 换一个文件夹名`,
		}},
		{"reserved folder of the standards", edits(put("standards/department.md", "---\nname: 标准局\nkind: department\nresponsible: {leader: 甲}\n---\n")), []string{
			`standards/department.md:0:0 error [name-reserved] “standards”是保留的名字，网站自己要用 → 改名为“……”，说明内容的名字，如 2026-budget.md`,
		}},
		{"item named index", edits(put("water/index.md", plain("SW/2026-00002", "甲"))), []string{
			`water/index.md:0:0 error [name-reserved] “index.html”是保留的名字，网站自己要用 → 改名为“……”，说明内容的名字，如 2026-budget.md`,
		}},
		{"item with the slug index", edits(put("water/a.md", plain("SW/2026-00002", "甲", "slug: index\n"))), []string{
			`water/a.md:9:7 error [name-reserved] “index.html”是保留的名字，网站自己要用 → 写成“……”，说明内容的名字，如 2026-budget`,
		}},
		{"page named index", edits(put("pages/index.md", "---\ntitle: 甲\n---\n乙\n")), []string{
			`pages/index.md:0:0 error [name-reserved] “index.html”是保留的名字，网站自己要用 → 改名为“……”，说明内容的名字，如 2026-budget.md`,
		}},
		{"attachment named feed.xml", edits(put("water/feed.xml", "x"), swap("water/plan.md", "scope:", "attachments: {file: feed.xml}\nscope:")), []string{
			`water/feed.xml:0:0 error [attachment-active] 不能发布 .xml 文件：浏览器会执行它 → 换成 PDF、表格或图片`,
			`water/feed.xml:0:0 error [name-reserved] “feed.xml”是保留的名字，网站自己要用 → 改名为“……”，说明内容的名字，如 2026-budget.xml`,
		}},
		{"attachment named catalogue.xlsx", edits(put("water/Catalogue.xlsx", "PK\x03\x04"), swap("water/plan.md", "scope:", "attachments: {file: Catalogue.xlsx}\nscope:")), []string{
			`water/Catalogue.xlsx:0:0 error [name-reserved] “Catalogue.xlsx”是保留的名字，网站自己要用 → 改名为“……”，说明内容的名字，如 2026-budget.xlsx`,
		}},
		{"attachment at the root named catalogue.jsonld", edits(put("catalogue.jsonld", "{}"), swap("index.md", "欢迎查阅", "见[数据](catalogue.jsonld)")), []string{
			`catalogue.jsonld:0:0 error [name-reserved] “catalogue.jsonld”是保留的名字，网站自己要用 → 改名为“……”，说明内容的名字，如 2026-budget.jsonld`,
		}},
		{"attachment at the root named search.html", edits(put("search.html", "x"), swap("index.md", "欢迎查阅", "见[搜索](search.html)")), []string{
			`search.html:0:0 error [attachment-active] 不能发布 .html 文件：浏览器会执行它 → 换成 PDF、表格或图片`,
			`search.html:0:0 error [name-reserved] “search.html”是保留的名字，网站自己要用 → 改名为“……”，说明内容的名字，如 2026-budget.html`,
		}},
		{"symbolic link", edits(put("water/a.pdf", symlink)), []string{
			`water/a.pdf:0:0 error [link-refused] 这是符号链接，不能放在内容里 → 换成真的文件`,
		}},
		{"attachment named robots.txt", edits(put("robots.txt", "x"), swap("index.md", "欢迎查阅", "见[规则说明](robots.txt)")), []string{
			`robots.txt:0:0 error [name-reserved] “robots.txt”是保留的名字，网站自己要用 → 改名为“……”，说明内容的名字，如 2026-budget.txt`,
		}},
		{"con.md", edits(put("water/con.md", plain("SW/2026-00002", "甲"))), []string{
			`water/con.md:0:0 error [name-device] “con.html”在 Windows 上是设备名，那里不能有这个文件 → 改名为“……”，说明内容的名字，如 2026-budget.md`,
		}},
		{"a folder named aux", edits(put("water/aux/a.md", plain("SW/2026-00002", "甲"))), []string{
			`water/aux/a.md:0:0 error [name-device] “aux”在 Windows 上是设备名，那里不能有这个文件 → 改名为“……”，说明内容的名字，如 2026-budget.md`,
		}},
		{"an attachment named nul", edits(put("water/nul.pdf", "%PDF"), swap("water/plan.md", "按计划", "见[原件](nul.pdf)")), []string{
			`water/nul.pdf:0:0 error [name-device] “nul.pdf”在 Windows 上是设备名，那里不能有这个文件 → 改名为“……”，说明内容的名字，如 2026-budget.pdf`,
		}},
		{"name without letters", edits(put("water/①②③.md", plain("SW/2026-00002", "甲"))), []string{
			`water/①②③.md:0:0 error [address-empty] 文件名“①②③”变不成网址 → 改名为“……”，用英文字母、数字或常用汉字，如 2026-budget.md；文件名要留着的，在元数据里写 网址名（slug）`,
		}},
		{"rare character", edits(put("water/㐂.md", plain("SW/2026-00002", "甲"))), []string{
			`water/㐂.md:0:0 error [address-empty] 文件名“㐂”变不成网址 → 改名为“……”，用英文字母、数字或常用汉字，如 2026-budget.md；文件名要留着的，在元数据里写 网址名（slug）`,
		}},
		{"rare character, with a slug", edits(put("water/㐂.md", plain("SW/2026-00002", "甲", "slug: xi\n"))), nil},
		{"rare character as folder", edits(put("water/㐂/a.md", plain("SW/2026-00002", "甲"))), []string{
			`water/㐂/a.md:0:0 error [address-empty] 文件名“㐂”变不成网址 → 改名为“……”，用英文字母、数字或常用汉字，如 2026-budget.md；文件名要留着的，在元数据里写 网址名（slug）`,
		}},
		{"rare character as department", edits(put("㐂/department.md", "---\nname: 喜局\nkind: department\nresponsible: {leader: 甲}\n---\n")), []string{
			`㐂/department.md:0:0 error [address-empty] 文件名“㐂”变不成网址 → 改名为“……”，用英文字母、数字或常用汉字，如 2026-budget.md；文件名要留着的，在元数据里写 网址名（slug）`,
		}},
		{"rare character as page", edits(put("pages/㐂.md", "---\ntitle: 甲\n---\n乙\n")), []string{
			`pages/㐂.md:0:0 error [address-empty] 文件名“㐂”变不成网址 → 改名为“……”，用英文字母、数字或常用汉字，如 2026-budget.md；文件名要留着的，在元数据里写 网址名（slug）`,
		}},
		{"rare character as folder of an attachment", edits(put("water/㐂/a.pdf", "%PDF"), swap("water/plan.md", "按计划", "见[原件](㐂/a.pdf)")), []string{
			`water/㐂/a.pdf:0:0 error [address-empty] 文件名“㐂”变不成网址 → 改名为“……”，用英文字母、数字或常用汉字，如 2026-budget.md；文件名要留着的，在元数据里写 网址名（slug）`,
		}},
		{"two names of one sound", edits(put("water/税务局.md", plain("SW/2026-00002", "甲")), put("water/水务局.md", plain("SW/2026-00003", "乙"))), []string{
			`water/税务局.md:0:0 error [address-collision] 网址“water/shui-wu-ju.html”和 water/水务局.md 的一样 → 改名为“……”，网址要不一样，如 2026-budget.md；要留着文件名的，在元数据里写 网址名（slug）`,
		}},
		{"two names of one letter case", edits(put("water/Plan.md", plain("SW/2026-00002", "甲"))), []string{
			`water/plan.md:0:0 error [address-collision] 网址“water/plan.html”和 water/Plan.md 的一样 → 改名为“……”，网址要不一样，如 2026-budget.md；要留着文件名的，在元数据里写 网址名（slug）`,
		}},
		{"slug of another item", edits(put("water/b.md", plain("SW/2026-00002", "甲", "slug: plan\n"))), []string{
			`water/plan.md:0:0 error [address-collision] 网址“water/plan.html”和 water/b.md 的一样 → 改名为“……”，网址要不一样，如 2026-budget.md；要留着文件名的，在元数据里写 网址名（slug）`,
		}},
		{"an address is a file and a folder", edits(put("water/plan.html/a.md", plain("SW/2026-00002", "甲"))), []string{
			`water/plan.html/a.md:0:0 error [address-collision] 网址“water/plan.html”和 water/plan.md 的一样 → 改名为“……”，网址要不一样，如 2026-budget.md；要留着文件名的，在元数据里写 网址名（slug）`,
		}},
		{"two attachments of one letter case", edits(put("finance/2026-BUDGET.pdf", "%PDF"), swap("water/plan.md", "按计划", "见[原件](/finance/2026-BUDGET.pdf)")), []string{
			`finance/2026-budget.pdf:0:0 error [address-collision] 网址“finance/2026-budget.pdf”和 finance/2026-BUDGET.pdf 的一样 → 改名为“……”，网址要不一样，如 2026-budget.pdf；要留着文件名的，在元数据里写 网址名（slug）`,
		}},
		{"folder named like a file", edits(put("water/x.md/y.md", plain("SW/2026-00002", "甲"))), nil},
		{"slug with letters that an address lacks", edits(put("water/b.md", plain("SW/2026-00002", "甲", "slug: 预算\n"))), []string{
			`water/b.md:9:7 error [address-slug] slug“预算”只能用英文小写字母、数字、连字符、下划线和点 → 写成“……”，如 2026-budget`,
		}},
		{"slug with capitals", edits(put("water/b.md", plain("SW/2026-00002", "甲", "slug: Plan-B\n"))), []string{
			`water/b.md:9:7 error [address-slug] slug“Plan-B”只能用英文小写字母、数字、连字符、下划线和点 → 写成“……”，如 2026-budget`,
		}},
		{"slug that climbs", edits(put("water/b.md", plain("SW/2026-00002", "甲", "slug: ../b\n"))), []string{
			`water/b.md:9:7 error [address-slug] slug“../b”只能用英文小写字母、数字、连字符、下划线和点 → 写成“……”，如 2026-budget`,
		}},
		{"alias with a host", edits(swap("finance/2026-budget.md", "old/budget.html", "https://old.gov.cn/b.html")), []string{
			`finance/2026-budget.md:20:11 error [alias-form] 旧地址“https://old.gov.cn/b.html”写得不对 → 写成“……”，从网站根写起，如 finance/old.html，不带 https://、.. 和 #`,
		}},
		{"alias that climbs", edits(swap("finance/2026-budget.md", "old/budget.html", "../b.html")), []string{
			`finance/2026-budget.md:20:11 error [alias-form] 旧地址“../b.html”写得不对 → 写成“……”，从网站根写起，如 finance/old.html，不带 https://、.. 和 #`,
		}},
		{"alias with a space", edits(swap("finance/2026-budget.md", "old/budget.html", "old budget.html")), []string{
			`finance/2026-budget.md:20:11 error [alias-form] 旧地址“old budget.html”写得不对 → 写成“……”，从网站根写起，如 finance/old.html，不带 https://、.. 和 #`,
		}},
		{"alias of the front page", edits(swap("finance/department.md", "czj/index.html", "/index.html")), []string{
			`finance/department.md:9:11 error [alias-form] 旧地址“/index.html”写得不对 → 写成“……”，从网站根写起，如 finance/old.html，不带 https://、.. 和 #`,
		}},
		{"alias in the register's folder", edits(swap("pages/guide.md", "guide.html", "register/all.html")), []string{
			`pages/guide.md:4:11 error [alias-form] 旧地址“register/all.html”写得不对 → 写成“……”，从网站根写起，如 finance/old.html，不带 https://、.. 和 #`,
		}},
		{"alias of the search page", edits(swap("pages/guide.md", "guide.html", "Search.html")), []string{
			`pages/guide.md:4:11 error [alias-form] 旧地址“Search.html”写得不对 → 写成“……”，从网站根写起，如 finance/old.html，不带 https://、.. 和 #`,
		}},
		{"alias named robots.txt", edits(swap("pages/guide.md", "guide.html", "robots.txt")), []string{
			`pages/guide.md:4:11 error [alias-form] 旧地址“robots.txt”写得不对 → 写成“……”，从网站根写起，如 finance/old.html，不带 https://、.. 和 #`,
		}},
		{"alias of another item's address", edits(swap("finance/2026-budget.md", "old/budget.html", "finance/notice.html")), []string{
			`finance/2026-budget.md:20:11 error [alias-taken] 旧地址“finance/notice.html”已经是 finance/notice.md 的网址 → 删掉这个旧地址，或改那个文件的名字`,
		}},
		{"alias twice", edits(swap("finance/2026-budget.md", "/Item/1.aspx", "/OLD/budget.html")), []string{
			`finance/2026-budget.md:20:28 error [alias-taken] 旧地址“/OLD/budget.html”已经是 finance/2026-budget.md 的网址 → 删掉这个旧地址，或改那个文件的名字`,
		}},
		{"alias that is its own address", edits(swap("finance/2026-budget.md", "/Item/1.aspx", "finance/2026-budget.html")), []string{
			`finance/2026-budget.md:20:28 error [alias-taken] 旧地址“finance/2026-budget.html”已经是 finance/2026-budget.md 的网址 → 删掉这个旧地址，或改那个文件的名字`,
		}},
	}
}

func siteRows() []row {
	return []row{
		{"site without title", edits(swap("site.yaml", "title: 青石县政府信息公开目录\n", "")), []string{
			`site.yaml:1:1 error [site-title-missing] site.yaml 缺少标题 → 在这一行上面加一行“标题: ……”，如 某县政府信息公开目录`,
		}},
		{"site with an empty title", edits(swap("site.yaml", "title: 青石县政府信息公开目录", "title: \"\"")), []string{
			`site.yaml:1:8 error [site-title-missing] site.yaml 缺少标题 → 写成“……”，如 某县政府信息公开目录`,
		}},
		{"site without organisation", edits(swap("site.yaml", "organisation: 青石县人民政府\n", "")), []string{
			`site.yaml:1:1 error [site-organisation-missing] site.yaml 缺少主办单位 → 在这一行上面加一行“主办单位: ……”，如 某县人民政府`,
		}},
		{"site without address", edits(swap("site.yaml", "base_url: https://www.example.gov.cn/gk/\n", "")), []string{
			`site.yaml:1:1 warning [site-base-url-missing] site.yaml 没有写网址（base_url），所以不生成网站地图，订阅和日历里也没有完整的网址 → 在这一行上面加一行“网址: ……”，写发布以后的网址，如 https://www.example.gov.cn/gk/`,
		}},
		{"site address without scheme", edits(swap("site.yaml", "https://www.example.gov.cn/gk/", "www.example.gov.cn")), []string{
			`site.yaml:4:11 error [site-base-url] 网址“www.example.gov.cn”不对 → 写成“……”，完整的网址，如 https://www.example.gov.cn/gk/，不带 ? 和 #`,
		}},
		{"site address with a query", edits(swap("site.yaml", "https://www.example.gov.cn/gk/", "https://www.example.gov.cn/?a=b")), []string{
			`site.yaml:4:11 error [site-base-url] 网址“https://www.example.gov.cn/?a=b”不对 → 写成“……”，完整的网址，如 https://www.example.gov.cn/gk/，不带 ? 和 #`,
		}},
		{"site address of an audience", edits(swap("site.yaml", "    name: 工作人员", "    name: 工作人员\n    base_url: ftp://a.cn/")), []string{
			`site.yaml:18:15 error [site-base-url] 网址“ftp://a.cn/”不对 → 写成“……”，完整的网址，如 https://www.example.gov.cn/gk/，不带 ? 和 #`,
		}},
		{"time zone", edits(swap("site.yaml", "Asia/Shanghai", "Asia/Beijing")), []string{
			`site.yaml:5:11 error [site-timezone] 没有“Asia/Beijing”这个时区 → 写成“Asia/Shanghai”；用新疆时间的，写成“Asia/Urumqi”`,
		}},
		{"time zone of the machine", edits(swap("site.yaml", "Asia/Shanghai", "Local")), []string{
			`site.yaml:5:11 error [site-timezone] 没有“Local”这个时区 → 写成“Asia/Shanghai”；用新疆时间的，写成“Asia/Urumqi”`,
		}},
		{"variant", edits(swap("site.yaml", "timezone: Asia/Shanghai", "timezone: Asia/Shanghai\nvariants: [zh-hant, zh-tw]")), []string{
			`site.yaml:6:21 error [site-variant] 没有“zh-tw”这个文字版本 → 写 zh-hant；只有简体中文网站（language: zh-Hans）才有繁体版`,
		}},
		{"part of a review", edits(swap("site.yaml", "timezone: Asia/Shanghai", "timezone: Asia/Shanghai\nreview_shown: [批准人, drafted_by, secrecy]")), []string{
			`site.yaml:6:33 error [site-review-part] 审核里没有可以公开的“secrecy” → 写 拟稿人、核稿人、批准人、批准日期、审查单号 中的几项；都不公开就删掉这一行`,
		}},
		{"names", edits(swap("site.yaml", "timezone: Asia/Shanghai", "timezone: Asia/Shanghai\nnames: [于海棠, 钟声=鍾聲, 钟声=鍾, 于]")), []string{
			`site.yaml:6:21 error [site-name-form] 人名“钟声=鍾”写得不对 → 一行一个汉字全名，或写成 [于海棠, 范知秋]；繁体写法特殊的写成 钟声=鍾聲：英文等号，两边字数一样`,
			`site.yaml:6:27 error [site-name-form] 人名“于”写得不对 → 一行一个汉字全名，或写成 [于海棠, 范知秋]；繁体写法特殊的写成 钟声=鍾聲：英文等号，两边字数一样`,
		}},
		{"accent", edits(swap("site.yaml", "#0b5394", "#0b539")), []string{
			`site.yaml:7:11 error [site-accent] 主色“#0b539”不是颜色 → 写成“……”，如 "#0b5394"，# 加六位十六进制数，连英文双引号一起写`,
		}},
		{"accent without quotes", edits(swap("site.yaml", `"#0b5394"`, "#0b5394")), []string{
			`site.yaml:7:11 warning [value-cut] “accent”的值在 # 前面就断了，后面的“#0b5394”没有算进去 → 用英文双引号括起标出的整个值；真是备注，就另起一行写`,
		}},
		{"accent too light", edits(swap("site.yaml", "#0b5394", "#ffcc00")), []string{
			`site.yaml:7:11 warning [site-accent-contrast] 主色“#ffcc00”太浅，和白底的对比只有 1.5，看不清 → 写成“……”，深一些的颜色，对比至少 4.5，如 "#0b5394"，连英文双引号一起写`,
		}},
		{"emblem missing", edits(swap("site.yaml", "emblem: emblem.png", "emblem: 徽标.png")), []string{
			`emblem.png:0:0 warning [file-stray] 这个文件放在这里没有用处 → 哪个部门用的，移到“……/emblem.png”，写它的文件夹；不要的，删掉这个文件`,
			`site.yaml:8:11 error [site-emblem] 徽标“徽标.png”不在内容文件夹里，或不是图片 → 放一个 .svg、.png 或 .jpg 文件，从 content/ 写起`,
		}},
		{"emblem that is no image", edits(swap("site.yaml", "emblem: emblem.png", "emblem: finance/2026-budget.pdf")), []string{
			`emblem.png:0:0 warning [file-stray] 这个文件放在这里没有用处 → 哪个部门用的，移到“……/emblem.png”，写它的文件夹；不要的，删掉这个文件`,
			`site.yaml:8:11 error [site-emblem] 徽标“finance/2026-budget.pdf”不在内容文件夹里，或不是图片 → 放一个 .svg、.png 或 .jpg 文件，从 content/ 写起`,
		}},
		{"topic twice", edits(swap("site.yaml", "id: water", "id: budget")), []string{
			`site.yaml:13:9 error [site-topic-duplicate] 主题代码“budget”写了两次 → 写成“……”，没有用过的代码`,
		}},
		{"id that Windows keeps", edits(swap("site.yaml", "id: villagers", "id: aux")), []string{
			`site.yaml:18:9 error [name-device] “aux”在 Windows 上是设备名，那里不能有这个文件 → 写成“……”，说明内容的名字，如 2026-budget`,
		}},
		{"audience twice", edits(swap("site.yaml", "id: villagers", "id: staff")), []string{
			`site.yaml:18:9 error [site-audience-duplicate] 受众代码“staff”写了两次 → 写成“……”，没有用过的代码`,
		}},
		{"audience of everybody", edits(swap("site.yaml", "id: villagers", "id: public")), []string{
			`site.yaml:18:9 error [site-audience-public] “public”是公众，不能作受众的代码 → 写成“……”，一部分人的代码，如 staff`,
		}},
		{"id in Chinese", edits(swap("site.yaml", "id: villagers", "id: 村民")), []string{
			`site.yaml:18:9 error [site-id] 代码“村民”只能用英文小写字母、数字和连字符 → 写成“……”，如 staff、t01`,
		}},
		{"id missing", edits(swap("site.yaml", "  - id: villagers\n    name", "  - name")), []string{
			`site.yaml:18:5 error [key-missing] “audiences”里缺少“代码” → 在这里面加上“代码: ……”`,
		}},
		{"pattern with an unknown part", edits(swap("site.yaml", "{serial:5}", "{number:5}")), []string{
			`site.yaml:9:16 error [site-pattern] 索引号格式“{code}/{year}-{number:5}”读不懂 → 用 {code}、{year}、{month}、{serial:5} 和它们之间的符号拼成，如 {code}/{year}-{serial:5}`,
		}},
		{"pattern without serial", edits(swap("site.yaml", "{code}/{year}-{serial:5}", "{code}/{year}")), []string{
			`site.yaml:9:16 error [site-pattern] 索引号格式“{code}/{year}”读不懂 → 用 {code}、{year}、{month}、{serial:5} 和它们之间的符号拼成，如 {code}/{year}-{serial:5}`,
		}},
		{"pattern not closed", edits(swap("site.yaml", "{serial:5}", "{serial:5")), []string{
			`site.yaml:9:16 error [site-pattern] 索引号格式“{code}/{year}-{serial:5”读不懂 → 用 {code}、{year}、{month}、{serial:5} 和它们之间的符号拼成，如 {code}/{year}-{serial:5}`,
		}},
		{"pattern of a department", edits(swap("water/department.md", "code: SW", "code: SW\nindex_pattern: \"{代码}-{serial}\"")), []string{
			`water/department.md:5:16 error [site-pattern] 索引号格式“{代码}-{serial}”读不懂 → 用 {code}、{year}、{month}、{serial:5} 和它们之间的符号拼成，如 {code}/{year}-{serial:5}`,
		}},
	}
}

func settingRows() []row {
	const titled = "title: 国库年报"
	missing := swap(report, "summary: 国库情况。\n", "")
	return []row{
		{"rule unknown", edits(swap("site.yaml", "item-summary-long", "item-sumary-long")), []string{
			`site.yaml:21:3 error [rule-unknown] 没有“item-sumary-long”这条规则 → 是不是“item-summary-long”？`,
		}},
		{"rule unknown, nothing like it", edits(swap("site.yaml", "item-summary-long", "全部")), []string{
			`site.yaml:21:3 error [rule-unknown] 没有“全部”这条规则 → 规则的名字写在检查结果每一行末尾的方括号里`,
		}},
		{"rule fixed", edits(swap("site.yaml", "item-summary-long: error", "item-scope-missing: warning")), []string{
			`site.yaml:21:3 error [rule-fixed] 规则“item-scope-missing”不能改：公开范围、审核、地址等规则不能放宽 → 删掉这一行`,
		}},
		{"rule with a wrong value", edits(swap("site.yaml", "item-summary-long: error", "item-summary-long: ignore")), []string{
			`site.yaml:21:22 error [rule-value] 规则的值不能是“ignore” → 可以写：off、warning、error`,
		}},
		{"rule with no value", edits(swap("site.yaml", "item-summary-long: error", "item-summary-long: ")), []string{
			`site.yaml:21:21 error [rule-value] 规则的值不能是“” → 可以写：off、warning、error`,
		}},
		{"rule turned off", edits(missing, swap("site.yaml", "item-summary-long: error", "item-summary-missing: off")), nil},
		{"rule turned off in Chinese", edits(missing, swap("site.yaml", "item-summary-long: error", "item-summary-missing: 关闭")), nil},
		{"rule made an error", edits(missing, swap("site.yaml", "item-summary-long: error", "item-summary-missing: error")), []string{
			`finance/treasury/report.md:8:1 error [item-summary-missing] 缺少内容概述；页面上用正文第一句代替 → 在这一行上面加一行“内容概述: ……”，用一两句话写清内容，不超过 200 字`,
		}},
		{"rule made a warning", edits(swap(report, titled+"\n", ""), swap("site.yaml", "item-summary-long: error", "item-title-missing: warning")), []string{
			`finance/treasury/report.md:8:1 warning [item-title-missing] 缺少标题 → 在这一行上面加一行“标题: ……”`,
		}},
		{"rule fixed stays an error", edits(swap(report, "scope: public\n", ""), swap("site.yaml", "item-summary-long: error", "item-scope-missing: off")), []string{
			`finance/treasury/report.md:8:1 error [item-scope-missing] 没有写公开范围；公开范围没有默认值 → 在这一行上面加一行“公开范围: ……”，写 主动公开、依申请公开、一定范围内公开 或 不予公开`,
			`site.yaml:21:3 error [rule-fixed] 规则“item-scope-missing”不能改：公开范围、审核、地址等规则不能放宽 → 删掉这一行`,
		}},
	}
}

func departmentRows() []row {
	return []row{
		{"department without name", edits(swap("water/department.md", "name: 县水务局\n", "")), []string{
			`water/department.md:5:1 error [department-name-missing] 部门缺少名称 → 在这一行上面加一行“名称: ……”，写全称，如 某县财政局`,
		}},
		{"department without kind", edits(swap("water/department.md", "kind: department\n", "")), []string{
			`water/department.md:5:1 error [department-kind-missing] 部门缺少类别 → 在这一行上面加一行“类别: ……”，写 部门、乡镇、单位、企业、村、党委、人大政协 或 垂直管理`,
		}},
		{"department without anybody responsible", edits(swap("water/department.md", "responsible: {leader: 王五}\n", "")), []string{
			`water/department.md:5:1 error [department-responsible-missing] “县水务局”没有写公开工作由谁负责 → 在这一行上面加一行“责任人: {分管领导: ……, 责任科室: ……, 联系电话: ……}”`,
		}},
		{"department name twice", edits(swap("water/department.md", "县水务局", "县财政局")), []string{
			`water/department.md:2:7 warning [department-name-duplicate] 部门名称“县财政局”和 finance/department.md 的一样 → 写成“……”，分得清的全称`,
		}},
		{"standard unknown", edits(swap("finance/department.md", "[budget]", "[bugdet]")), []string{
			`finance/department.md:8:13 error [department-standard-unknown] 没有标准目录“bugdet” → 是不是“budget”？`,
		}},
		{"standard unknown, nothing like it", edits(swap("finance/department.md", "[budget]", "[社会救助]")), []string{
			`finance/department.md:8:13 error [department-standard-unknown] 没有标准目录“社会救助” → 可以写：budget`,
		}},
		{"page without title", edits(swap("pages/guide.md", "title: 公开指南\n", "")), []string{
			`pages/guide.md:4:1 error [page-title-missing] 页面缺少标题 → 在这一行上面加一行“标题: ……”`,
		}},
	}
}
