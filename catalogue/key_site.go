package catalogue

// SiteKeys are the keys of site.yaml.
func SiteKeys() []Key {
	return []Key{
		required(key(OneText, "title", "标题", "网站名称，显示在每页页首|the site's name, at the head of every page", "名称", "网站名称")),
		required(key(OneText, "organisation", "主办单位", "主办单位全称|the full name of the body that runs the site", "单位", "主办机关")),
		choice(repositoryTerms, key(Choice, "repository", "仓库", "内容仓库是公开的还是内部的；默认公开|whether the repository of the content is public (default) or private")),
		key(OneText, "base_url", "网址", "网站发布后的网址；没有它就没有网站地图|the address at which the site is published; without it there is no sitemap", "网站地址"),
		block(key(Block, "look", "外观", "颜色、徽标、页脚|colour, emblem, footer"),
			key(OneText, "accent", "主色", "主色，如 #0b5394|the accent colour, such as #0b5394"),
			key(OneText, "emblem", "徽标", "content/ 下的图片文件|an image file below content/"),
			key(OneText, "footer", "页脚", "页脚文字|words at the foot of every page")),
		choice(languageTerms, key(Choice, "language", "语言", "网站语言；默认 zh-Hans|the site's language; zh-Hans by default")),
		key(List, "variants", "繁简版本", "另外生成哪些文字版本；可以写 zh-hant（繁体版）|other scripts to build; zh-hant, the traditional twin of a simplified site", "文字版本"),
		key(List, "names", "人名", "繁简转换时不能转错的人名，如 于海棠；和繁体写法不一致的写成 钟声=鍾聲|names that the conversion must not take for words; name=form where the form is unusual", "不转换的词"),
		key(Flag, "search", "搜索", "要不要搜索页和它的索引；默认要|whether the site has a search page and its index; true by default", "全文搜索"),
		key(OneText, "timezone", "时区", "时区；默认 Asia/Shanghai|the time zone; Asia/Shanghai by default"),
		key(OneText, "theme", "主题样式", "主题的名字|the theme's name", "样式"),
		block(key(Block, "identity", "网站标识", "网站标识码、备案号等|the site's identity numbers"),
			key(OneText, "site_name", "网站名", "政府网站名称（SiteName）|the government site's name (SiteName)"),
			key(OneText, "domain", "域名", "政府网站域名（SiteDomain）|its domain (SiteDomain)"),
			key(OneText, "site_id_code", "网站标识码", "政府网站标识码（SiteIDCode）|its identity code (SiteIDCode)"),
			key(OneText, "icp", "ICP备案号", "ICP备案号|the ICP number", "ICP备案"),
			key(OneText, "police_record", "公安备案号", "公网安备号|the public security record number", "公安备案"),
			key(OneText, "host", "承办单位", "承办单位|who operates the site"),
			key(OneText, "contact", "联系方式", "网站联系方式|how to reach them", "联系电话")),
		block(key(Block, "supervision", "监督", "监督电话、信箱，每页都显示|supervision contacts, shown on every page", "监督渠道"),
			key(OneText, "phone", "监督电话", "监督电话|the supervision phone", "电话"),
			key(OneText, "email", "电子邮箱", "监督邮箱|an e-mail address", "邮箱"),
			key(OneText, "mailbox", "监督信箱", "信箱的网址或地址|the letter box, an address or a web address", "信箱"),
			key(OneText, "address", "通信地址", "通信地址|the postal address", "地址")),
		adoptedKey(),
		block(key(Blocks, "topics", "主题分类", "主题分类表|the table of topics", "主题"),
			required(key(OneText, "id", "代码", "代码，信息里写它|the id that items write", "编号")),
			required(key(OneText, "name", "名称", "名称|the name", "标题"))),
		block(key(Blocks, "audiences", "受众", "一定范围内公开时可以指定的受众|the audiences that limited items may name", "公开对象"),
			required(key(OneText, "id", "代码", "代码，如 staff|the id, such as staff", "编号")),
			required(key(OneText, "name", "名称", "名称，如 工作人员|the name", "标题")),
			key(OneText, "base_url", "网址", "这一版网站的网址|the address of that audience's site")),
		key(OneText, "index_pattern", "索引号格式", "索引号格式，如 {code}/{year}-{serial:5}|the form of index numbers, such as {code}/{year}-{serial:5}", "索引号规则"),
		key(Settings, "rules", "规则", "规则: off、warning 或 error|rule: off, warning or error"),
		block(key(Block, "limits", "限额", "大小上限|limits"),
			key(Number, "text_bytes", "正文字节", "一个 Markdown 文件最多多少字节|bytes of one Markdown file"),
			key(Number, "table_cells", "表格单元格", "一张表格最多多少格|cells of one table"),
			key(Number, "nesting", "嵌套层数", "列表、引用最多嵌套几层|levels of nested lists and quotes"),
			key(Number, "attachment_bytes", "附件字节", "一个附件最多多少字节|bytes of one attachment")),
	}
}

func adoptedKey() Key {
	return block(key(Block, "adopted", "审定", "目录由哪次会议、哪天审定|which meeting adopted the catalogue, and when", "目录审定"),
		key(OneText, "by", "审定会议", "审定的会议或机关|the meeting or body that adopted it", "审定机关"),
		key(Day, "on", "审定日期", "审定日期|the day"),
		key(OneText, "edition", "版本", "版本，如 2026年版|the edition"))
}
