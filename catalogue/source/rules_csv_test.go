package source_test

func csvRows() []row {
	const duties, records, standard = "finance/catalogue.csv", "finance/subsidy.csv", "standards/budget.csv"
	return []row{
		{"two columns that say how long", edits(swap(records, "姓名,金额,显示至,撤回", "公示截止,金额,显示至,撤回")), []string{
			`finance/subsidy.csv:1:9 error [csv-head-duplicate] 表头“显示至”写了两次 → 写成“……”，这一列真正的表头；重复的，删掉一列`,
		}},
		{"CSV quote not closed", edits(swap(duties, "003,财政,账户", "003,财政,\"账户")), []string{
			`finance/catalogue.csv:4:8 error [csv-syntax] 这一行读不懂：双引号没有成对 → 写成“"账户"”，用英文双引号括起整格，里面的双引号写两个`,
		}},
		{"CSV bare quote", edits(swap(duties, "002,财政,内部通报", "002,财政,内部\"通\"报")), []string{
			`finance/catalogue.csv:3:8 error [csv-syntax] 这一行读不懂：没有括起来的格里有双引号 → 写成“"内部""通""报"”，用英文双引号括起整格，里面的双引号写两个`,
		}},
		{"CSV text after a quote", edits(swap(records, "王某,", "\"王\"某,")), []string{
			`finance/subsidy.csv:2:1 error [csv-syntax] 这一行读不懂：双引号没有成对 → 写成“"""王""某"”，用英文双引号括起整格，里面的双引号写两个`,
		}},
		{"CSV row too short", edits(swap(duties, ",申请人,依申请公开,县级", ",申请人,依申请公开")), []string{
			`finance/catalogue.csv:4:1 error [csv-cells] 这一行有 10 格，表头有 11 格 → 缺的是末尾几格的，在这一行末尾加上“,”；缺在中间的，在那里补上`,
		}},
		{"CSV row too long", edits(swap(records, "王某,100", "王某,1,100")), []string{
			`finance/subsidy.csv:2:20 error [csv-cells] 这一行有 5 格，表头有 4 格 → 多写了逗号的，删掉标出的；格里有逗号的，用英文双引号括起整格`,
		}},
		{"CSV column unknown", edits(swap(duties, "公开时限", "公开时县")), []string{
			`finance/catalogue.csv:1:24 error [csv-head] 表头“公开时县”不认识 → 是不是“公开时限”？`,
		}},
		{"CSV column unknown, nothing like it", edits(swap(duties, "公开时限", "备用一")), []string{
			`finance/catalogue.csv:1:24 error [csv-head] 表头“备用一”不认识 → 表头用 序号、一级事项、二级事项、公开内容、公开依据、公开时限、公开主体、公开渠道和载体、公开对象、公开方式、公开层级 等；不需要的列删掉`,
		}},
		{"CSV column twice", edits(swap(duties, "公开时限", "公开依据")), []string{
			`finance/catalogue.csv:1:24 error [csv-head-duplicate] 表头“公开依据”写了两次 → 写成“……”，这一列真正的表头；重复的，删掉一列`,
		}},
		{"CSV column twice, in two languages", edits(swap(duties, "公开时限", "basis")), []string{
			`finance/catalogue.csv:1:24 error [csv-head-duplicate] 表头“basis”写了两次 → 写成“……”，这一列真正的表头；重复的，删掉一列`,
		}},
		{"CSV column of a table twice", edits(swap(records, "姓名,金额", "姓名,姓名")), []string{
			`finance/subsidy.csv:1:4 error [csv-head-duplicate] 表头“姓名”写了两次 → 写成“……”，这一列真正的表头；重复的，删掉一列`,
		}},
		{"CSV without numbers", edits(swap("standards/budget.csv", "序号", "备注")), []string{
			`standards/budget.csv:1:1 warning [standard-row-unnumbered] 标准目录没有“序号”一列，信息对应不到它的事项 → 加上“序号”一列，每行一个编号`,
		}},
		{"own duties without numbers", edits(swap(duties, "序号", "备注")), []string{
			`finance/catalogue.csv:1:1 error [csv-head-missing] 表格缺少“序号”一列 → 在这一行末尾加上“,序号”，下面各行也加上这一格`,
		}},
		{"row of a standard without a number", edits(swap(standard, "1,预算", ",预算")), []string{
			`standards/budget.csv:2:1 warning [standard-row-unnumbered] 标准目录的这一行没有编号，信息对应不到它 → 加上“序号”一列，每行一个编号`,
		}},
		{"CSV empty", edits(put(duties, "")), []string{
			`finance/catalogue.csv:1:1 error [csv-empty] 表格是空的 → 第一行写表头，下面一行一条；不用就删掉文件`,
		}},
		{"CSV of commas", edits(put(records, ",,,\n,,,\n")), []string{
			`finance/subsidy.csv:1:1 error [csv-empty] 表格是空的 → 第一行写表头，下面一行一条；不用就删掉文件`,
		}},
		{"CSV with too many cells", edits(swap("site.yaml", "attachment_bytes: 1000", "attachment_bytes: 1000\n  table_cells: 1")), []string{
			`finance/catalogue.csv:1:1 error [table-too-large] 表格有 11 格，超过上限 10 格 → 拆成几张表，或在 site.yaml 的 限额（limits）里提高上限`,
			`finance/subsidy.csv:3:1 error [table-too-large] 表格有 12 格，超过上限 10 格 → 拆成几张表，或在 site.yaml 的 限额（limits）里提高上限`,
			`standards/budget.csv:1:1 error [table-too-large] 表格有 11 格，超过上限 10 格 → 拆成几张表，或在 site.yaml 的 限额（limits）里提高上限`,
		}},
		{"duty without number", edits(swap(duties, "003,财政", ",财政")), []string{
			`finance/catalogue.csv:4:1 error [duty-no-missing] 这一行没有编号 → 在这里填上“003”，没有用过的编号；信息用它对应公开事项`,
		}},
		{"duty number twice", edits(swap(duties, "003,财政", "002,财政")), []string{
			`finance/catalogue.csv:4:1 error [duty-no-duplicate] 编号“002”和第 3 行的一样 → 写成“003”，没有用过的编号；第 3 行写错的，改那里的`,
		}},
		{"duty without content", edits(swap(duties, "003,财政,账户,账户明细", "003,财政,,")), []string{
			`finance/catalogue.csv:4:9 warning [duty-content-missing] 这一行没有写公开什么 → 在这里填上“……”，写公开什么`,
		}},
		{"duty as above", edits(swap(duties, "002,财政,内部通报,通报,,,", "002,财政,内部通报,通报,同上,,")), []string{
			`finance/catalogue.csv:3:16 warning [duty-same-as-above] “公开依据”写的是“同上”，表一排序就不知道指哪一行 → 写成“预算法”，第 2 行的`,
		}},
		{"duty without scope", edits(swap(duties, "申请人,依申请公开", "申请人,")), []string{
			`finance/catalogue.csv:4:28 warning [duty-scope-unknown] 从“公开方式”“”和“公开对象”“申请人”看不出公开范围 → 可以写：主动公开、依申请公开、不予公开`,
		}},
		{"duties that do not say for whom", edits(swap(duties, "申请人,依申请公开", ","), swap(duties, "全社会,主动公开", ",")), []string{
			`finance/catalogue.csv:2:36 warning [duty-scope-blank] 有 2 行没有写公开方式，也没有写公开对象，看不出公开范围：第 2, 4 行 → 公开方式写 主动公开、依申请公开 或 不予公开；公开对象写 全社会 或具体的人群`,
		}},
		{"duty for nobody", edits(swap(duties, "全社会,主动公开", ",主动公开")), []string{
			`finance/catalogue.csv:2:35 warning [duty-scope-unknown] 从“公开方式”“主动公开”和“公开对象”“”看不出公开范围 → 在这里填上“……”，写 全社会 或具体的人群`,
		}},
		{"row of a standard blank below one that is not", edits(swap(standard, "县级\n", "县级\n2,预算,决算,决算表,,20日内,各部门,,全社会,主动公开,县级\n")), []string{
			`standards/budget.csv:3:13 note [duty-cell-blank] “公开依据”空着，上面的行有内容：是“同上”还是没有，看不出来，也没有补 → 合并单元格拆开后每行都要填；确实没有的不用管`,
			`standards/budget.csv:3:23 note [duty-cell-blank] “公开渠道和载体”空着，上面的行有内容：是“同上”还是没有，看不出来，也没有补 → 合并单元格拆开后每行都要填；确实没有的不用管`,
		}},
		{"blank cells of an own table are the department's", edits(swap(duties, "003,财政,账户,账户明细,,,县财政局", "003,财政,账户,账户明细,,,")), nil},
		{"rows of a standard where each has its own words", edits(swap(standard, "县级\n", "县级\n2,预算,决算,决算表,预算法,20日内,各部门,政府网站,全社会,主动公开,县级\n")), nil},
		{"row twice under two numbers", edits(swap(standard, "县级\n", "县级\n2,预算,部门预算,收支总表,预算法,年初,各部门,政府公报,全社会,主动公开,县级\n")), []string{
			`standards/budget.csv:3:1 warning [duty-same-row] 这一行和第 2 行的事项、内容、主体都一样 → 重复的，删掉这一行；不是一回事的，写清区别`,
		}},
		{"dash for nothing", edits(swap(standard, "20日内", "———")), []string{
			`standards/budget.csv:2:20 warning [duty-placeholder] “公开时限”里只有“———”，不知道是空着还是原来的符号丢了 → 没有内容的，删掉标出的；有内容的，写成“……”`,
		}},
		{"question mark for a tick", edits(swap(standard, "20日内", "?")), []string{
			`standards/budget.csv:2:20 warning [duty-placeholder] “公开时限”里只有“?”，不知道是空着还是原来的符号丢了 → 没有内容的，删掉标出的；有内容的，写成“……”`,
		}},
		{"masked publisher", edits(swap(standard, "各部门", "****局")), []string{
			`standards/budget.csv:2:25 warning [duty-masked] “公开主体”里有打码的字“****局” → 写成“……”，从发文机关的原表里抄整格`,
		}},
		{"cut off cell", edits(swap(standard, "20日内", "信息形成之日起20个工作…")), []string{
			`standards/budget.csv:2:20 warning [duty-truncated] “公开时限”的文字断了：“息形成之日起20个工作…” → 写成“……”，从原表里抄完整`,
		}},
		{"cell cut off at its start", edits(swap(standard, "预算法", "…若干问题的通知》")), []string{
			`standards/budget.csv:2:16 warning [duty-truncated] “公开依据”的文字断了：“…若干问题的通知》” → 写成“……”，从原表里抄完整`,
		}},
		{"spaces inside words", edits(swap(standard, "20日内", "制 定 之日起20个 工作日内")), []string{
			`standards/budget.csv:2:20 warning [duty-inner-space] “公开时限”的汉字之间有空格：“制 定 之”；是多余的还是分隔，看不出来 → 多余的，把“制 定 之”改成“制定之”；是分隔的，写 、 或 ；`,
		}},
		{"braille blank", edits(swap(standard, "收支总表", "职\u2802责")), []string{
			`standards/budget.csv:2:11 warning [duty-character] “公开内容”里有不该出现的字符“⠂”（U+2802），多半是转换时变的 → 把“⠂”改成“”，就是删掉它`,
		}},
		{"circle for a zero", edits(swap(standard, "20日内", "二○○九年")), []string{
			`standards/budget.csv:2:20 warning [duty-character] “公开时限”里有不该出现的字符“○”（U+25CB），多半是转换时变的 → 把“○”改成“〇”，汉字的零`,
		}},
		{"title marks not paired", edits(swap(standard, "预算法", "税收征收管理法》")), []string{
			`standards/budget.csv:2:16 warning [duty-title-marks] “公开依据”的书名号《》没有成对 → 对照原文，把“税收征收管理法》”改成“《税收征收管理法》”`,
		}},
		{"titles within titles", edits(swap(standard, "预算法", "《关于印发《办法》的通知》")), nil},
		{"document number without its bracket", edits(swap(standard, "预算法", "《办法》（建村〔2017192号）")), []string{
			`standards/budget.csv:2:16 warning [duty-document-number] “公开依据”里的文号“〔2017192号”丢了括号或“号” → 对照原文，把“〔2017192号”改成“〔2017〕192号”；不会自动改`,
		}},
		{"document number without 号", edits(swap(standard, "预算法", "青政办发〔2017〕46，青政发〔2018〕8号")), []string{
			`standards/budget.csv:2:16 warning [duty-document-number] “公开依据”里的文号“〔2017〕46”丢了括号或“号” → 对照原文，把“〔2017〕46”改成“〔2017〕46号”；不会自动改`,
		}},
		{"document number with neither", edits(swap(standard, "预算法", "青政办发〔201746")), []string{
			`standards/budget.csv:2:16 warning [duty-document-number] “公开依据”里的文号“〔201746”丢了括号或“号” → 对照原文，把“〔201746”改成“〔2017〕46号”；不会自动改`,
		}},
		{"document number in other brackets", edits(swap(standard, "预算法", "青政办发(2014)74号、青政发〔2018)23号、青政发〔2018〕23号")), []string{
			`standards/budget.csv:2:16 warning [duty-year-brackets] “公开依据”里的文号“(2014)74号”的年份括号不是〔〕 → 把“(2014)74号”改成“〔2014〕74号”`,
			`standards/budget.csv:2:16 warning [duty-year-brackets] “公开依据”里的文号“〔2018)23号”的年份括号不是〔〕 → 把“〔2018)23号”改成“〔2018〕23号”`,
		}},
		{"year that is no document number", edits(swap(standard, "预算法", "办法（2017）")), nil},
		{"boxes in the channels", edits(swap(standard, "政府网站", "■政府网站□政府公报")), []string{
			`standards/budget.csv:2:29 warning [duty-channel-mark] 渠道里有“■”：各地的图例不一样，指哪些渠道看不出来 → 写成“……”，只写选中的渠道，用 ; 隔开，不写方框，如 政府网站;政府公报`,
		}},
		{"letters that were boxes", edits(swap(standard, "政府网站", "R政府网站 £政府公报")), []string{
			`standards/budget.csv:2:29 warning [duty-mark-letter] 渠道“政府网站”前面的“R”像是方框符号变的，选没选看不出来 → 写成“……”，只写选中的渠道，用 ; 隔开，如 政府网站;政府公报`,
		}},
		{"口 that was a box", edits(swap(standard, "政府网站", "口广播电视")), []string{
			`standards/budget.csv:2:29 warning [duty-mark-letter] 渠道“广播电视”前面的“口”像是方框符号变的，选没选看不出来 → 写成“……”，只写选中的渠道，用 ; 隔开，如 政府网站;政府公报`,
		}},
		{"publisher of the national form", edits(swap(standard, "各部门", "县（市、区）自然资源主管部门")), []string{
			`standards/budget.csv:2:25 warning [duty-publisher-generic] 公开主体“县（市、区）自然资源主管部门”是国家标准样表里的泛称，没有换成本地的单位 → 把“县（市、区）自然资源主管部门”改成“……”；是别的单位的，写那个单位`,
		}},
		{"publisher who is whoever it concerns", edits(swap(standard, "各部门", "相关审批部门")), []string{
			`standards/budget.csv:2:25 warning [duty-publisher-generic] 公开主体“相关审批部门”是国家标准样表里的泛称，没有换成本地的单位 → 把“相关审批部门”改成“……”；是别的单位的，写那个单位`,
		}},
		{"standard that site.yaml names and is not there", edits(swap("site.yaml", "rules:", "report: {standards: [buget]}\nrules:")), []string{
			`site.yaml:20:22 error [department-standard-unknown] 没有标准目录“buget” → 是不是“budget”？`,
		}},
		{"row with provenance", edits(put("standards/real.csv", "来源网址,地区,编制单位,领域,序号,一级事项,公开内容,公开对象,公开方式\nhttps://example.gov.cn/?a=1,(**县),某 局,财政,1,预算,收支表,全社会,主动公开\n")), nil},
		{"what does not apply", edits(swap("finance/department.md", "aliases:", "not_applicable: [{entry: budget/1, reason: 没有下属单位}]\naliases:")), nil},
		{"what does not apply, without a reason", edits(swap("finance/department.md", "aliases:", "not_applicable: [{entry: budget/1}]\naliases:")), []string{
			`finance/department.md:9:18 error [key-missing] “not_applicable”里缺少“理由” → 在这里面加上“理由: ……”`,
		}},
		{"what does not apply is no entry", edits(swap("finance/department.md", "aliases:", "not_applicable: [{entry: budget/11, reason: 甲}]\naliases:")), []string{
			`finance/department.md:9:26 error [not-applicable-unknown] 没有标准目录的事项“budget/11” → 是不是“budget/1”？`,
		}},
		{"what does not apply is of no standard", edits(swap("finance/department.md", "aliases:", "not_applicable: [{entry: bugdet/1, reason: 甲}]\naliases:")), []string{
			`finance/department.md:9:26 error [not-applicable-unknown] 没有标准目录的事项“bugdet/1” → 是不是“budget/1”？`,
		}},
		{"what does not apply does not bind", edits(swap(standard, "各部门", "财政部门"), swap("water/department.md", "kind:", "not_applicable: [{entry: budget/1, reason: 甲}]\nkind:")), []string{
			`water/department.md:3:26 warning [not-applicable-unbound] 标准目录“budget”本来就不适用于本单位，“budget/1”不用写 → 删掉这一条，或在 standards 里加上 budget`,
		}},
		{"row with a wrong date", edits(swap(records, "2026-12-31", "年底")), []string{
			`finance/subsidy.csv:2:8 error [row-date] “显示至”的日期“年底”读不懂 → 写成如“2026-05-08”的日期`,
		}},
		{"row with a wrong flag", edits(swap(records, "200,,是", "200,,撤")), []string{
			`finance/subsidy.csv:3:9 error [row-withdrawn] “撤回”一格只能写 是 或留空，不能是“撤” → 撤回了的，写成“是”；没有撤回的，删掉标出的`,
		}},
	}
}
