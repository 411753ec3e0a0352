package source_test

// assignRows are about a site whose numbers are assigned: what may be missing there, and what may not.
func assignRows() []row {
	assign := swap("site.yaml", "repository: public", "repository: public\nassign: true")
	undated, unnumbered := swap(report, "published: 2026-02-02\n", ""), swap(report, "index: GK/2026-00001\n", "")
	note := `finance/treasury/report.md:0:0 note [item-unassigned] 已批准，还没有`
	hint := `，这次不发布 → 不用自己写：合并到主分支以后由 gongkai assign 给`
	hidden := `现在没有网页（草稿、未到公开日期、未列出或不予公开），`
	otherwise := `，或等对方发布后再写；依申请公开、一定范围内公开的，可以让对方列出（列出: 是，或 listed: true）`
	codeless := edits(assign, unnumbered, swap("finance/treasury/department.md", "code: GK\n", ""), swap("finance/department.md", "code: CZ\n", ""))
	return []row{
		{"all is numbered", edits(assign), nil},
		{"neither number nor date", edits(assign, undated, unnumbered), []string{note + "索引号和公开日期" + hint}},
		{"no number", edits(assign, unnumbered), []string{note + "索引号" + hint}},
		{"no date", edits(assign, undated), []string{note + "公开日期" + hint}},
		{"links and relations to what waits", edits(assign, unnumbered, undated, swap(budget, "见[通知](notice.md)。", "见[通知](notice.md)和[国库](treasury/report.md)。"), swap("water/plan.md", "scope:", "relates: [{to: ../finance/treasury/report.md, as: result-of}]\nscope:")), []string{
			`finance/2026-budget.md:26:23 note [link-unassigned] “treasury/report.md”还没有编号，这个链接等它编了号才有 → 不用改：合并到主分支以后由 gongkai assign 给`,
			note + "索引号和公开日期" + hint,
			`water/plan.md:7:16 note [relation-unassigned] “../finance/treasury/report.md”还没有编号，这个关系等它编了号才显示 → 不用改：合并到主分支以后由 gongkai assign 给`,
		}},
		{"links and relations to what stays hidden with a number", edits(assign, unnumbered, undated, swap(report, "scope: public", "scope: on-request\nreason: {words: 因}"), swap(report, "title: 国库年报\nsummary: 国库情况。\n", ""), swap(report, "国库情况如下。\n", ""), swap(budget, "见[通知](notice.md)。", "见[通知](notice.md)和[国库](treasury/report.md)。"), swap("water/plan.md", "scope:", "relates: [{to: ../finance/treasury/report.md, as: result-of}]\nscope:")), []string{
			`finance/2026-budget.md:26:23 error [link-hidden] “treasury/report.md”` + hidden + `不能从公开的文字链接到它 → 删掉这个链接` + otherwise,
			note + "索引号和公开日期" + hint,
			`water/plan.md:7:16 error [relation-hidden] “../finance/treasury/report.md”` + hidden + `不能从公开的信息指向它 → 删掉这个关系` + otherwise,
		}},
		{"a draft needs neither", edits(assign, undated, unnumbered, swap(report, "approved_by: 李四, approved_on: 2026-02-01, ", "")), []string{
			`finance/treasury/report.md:6:9 note [item-draft] 还没有批准，是草稿，不会发布 → 批准以后，在这里面加上“批准人: ……”，还有 批准日期 和 已做保密审查: 是`,
		}},
		{"what was taken over needs its own date", edits(assign, undated, swap(report, "review: {approved_by: 李四, approved_on: 2026-02-01, secrecy: true, checked_by: 赵六}", "imported: {from: 旧网站}")), []string{
			`finance/treasury/report.md:8:1 error [item-published-missing] 缺少公开日期 → 在这一行上面加一行“公开日期: ……”，写公开的日期，如 2026-05-08`,
		}},
		{"no pattern to make a number by", append(codeless, swap("site.yaml", "index_pattern: \"{code}/{year}-{serial:5}\"\n", "")), []string{
			`finance/treasury/report.md:0:0 error [item-unassignable] 没有索引号，也给不了：finance/treasury/department.md 没有机构代码，或没有索引号格式 → 在 finance/treasury/department.md 里写 机构代码（code），在 site.yaml 里写 索引号格式（index_pattern）；或在这里自己写 索引号`,
			note + "索引号" + hint,
		}},
	}
}
