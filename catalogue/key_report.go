package catalogue

// reportKey is report of site.yaml.
func reportKey() Key {
	return block(key(Block, "report", "监督报告", "公开办的监督报告：给谁看，多久没更新算过期|the disclosure office's report: who may see it, and from when on something is stale", "报告"),
		key(List, "audiences", "受众", "哪些受众的网站带监督报告（上面 audiences 里的代码）；默认都不带|the audiences whose site has the report; none by default", "公开对象"),
		key(Flag, "public", "公开汇总", "公众网站要不要有一页汇总数字（只有数字，没有问题清单）；默认不要|whether the public site has a page of the figures, without findings; false by default"),
		key(Flag, "changes", "公开变更记录", "要不要有“最近变更”一页和订阅；默认不要|whether there is a page and feed of what changed; false by default"),
		key(List, "standards", "标准目录", "按层级适用于每个单位的标准目录；regulation 是条例第十九至二十一条|standards that bind every body of their level; regulation is articles 19 to 21"),
		key(Number, "front_days", "首页天数", "首页几天没有新信息算没更新；默认 14（检查指标）|days without anything new after which the front page is silent; 14 by default"),
		key(Number, "news_days", "动态天数", "动态类栏目几天没更新算过期；默认 14（检查指标）|days after which a column of news is stale; 14 by default"),
		key(Number, "other_days", "其他天数", "通知公告、政策文件类栏目几天没更新算过期；默认 183（六个月，检查指标）|days after which other columns are stale; 183, six months, by default"),
		key(Number, "stale_columns", "过期栏目数", "全站几个栏目过期算不合格；默认 5（检查指标）|how many stale columns fail the site; 5 by default"),
		key(Number, "blank_columns", "空白栏目数", "全站几个空白栏目算不合格；默认 5（检查指标）|how many blank columns fail the site; 5 by default"),
		key(Number, "alike", "相似度", "正文百分之几相同算重复；默认 80|per cent of the text alike that make two items duplicates; 80 by default"))
}
