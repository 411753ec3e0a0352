package render

import (
	"fmt"
	"io"
	"path"
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/themes"
)

var hostile = `<script>alert(1)</script> "quoted" & 'single' {{.Frame}} 《a》`

// sources give a body of a few paragraphs and empty attachments.
func sources() Sources {
	return Sources{
		HTML: func(w io.Writer, page string, b catalogue.Body) error {
			_, err := io.WriteString(w, bodyHTML)
			return err
		},
		Open: func(a *catalogue.Asset) (io.ReadCloser, error) { return io.NopCloser(strings.NewReader("x")), nil },
	}
}

const bodyHTML = `<p>各乡镇人民政府，县政府各部门：</p>
<p>为了做好今年的工作，现将有关事项通知如下。请结合实际，认真贯彻执行。本办法所称的补贴，是指由县级财政安排、直接发给农户的资金；同一地块不重复享受。</p>
<h2 id="一总体要求">一、总体要求</h2>
<p>坚持公开、公平、公正，让群众看得到、听得懂、能监督<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>。</p>
<ul><li>补贴对象：拥有耕地承包权的种地农民。</li><li>补贴标准：每亩 <strong>86.4 元</strong>。</li></ul>
<div class="table" tabindex="0"><table><thead><tr><th class="align-left">乡镇</th><th class="align-right">面积（亩）</th><th class="align-right">金额（元）</th></tr></thead><tbody><tr><td class="align-left">望河镇</td><td class="align-right">12,300</td><td class="align-right">1,062,720</td></tr><tr><td class="align-left">石桥乡</td><td class="align-right">8,450</td><td class="align-right">730,080</td></tr></tbody></table></div>
<h3 id="contact">Contact</h3><ol><li>村里登记。</li><li>乡镇核对，张榜公示。</li></ol><blockquote><p>公示时间不少于七天。</p></blockquote>
<dl><dt>种地农民</dt><dd>实际耕种的人。</dd></dl><p>见<code>附件</code>和<a href="https://www.gov.cn/">中国政府网</a>。</p>
<section class="footnotes" role="doc-endnotes"><ol><li id="fn:1"><p>依据省里的规定。 <a href="#fnref:1" role="doc-backlink">↩</a></p></li></ol></section>
`

func day(year, month, d int) catalogue.Date { return catalogue.NewDate(year, month, d) }

var someBody = catalogue.Body{Path: "x.md", Size: 10}

// county is an edition with everything that a page can show.
func county() *catalogue.Edition {
	ed := &catalogue.Edition{
		Date: day(2026, 5, 20), Language: "zh-Hans", Zone: "Asia/Shanghai",
		Site: catalogue.Site{
			Search: true, Title: "青屿县政府信息公开目录", Organisation: "青屿县人民政府", BaseURL: "https://www.example.gov.cn/gongkai/",
			Accent: "#0b5563", Footer: "青屿县是虚构的，本站仅作示例。",
			Identity:    catalogue.Identity{SiteName: "青屿县人民政府", SiteIDCode: "0000000000", ICP: "屿ICP备00000000号", PoliceRecord: "屿公网安备00000000号", Host: "青屿县人民政府办公室", Contact: "0000-5550101"},
			Supervision: catalogue.Contact{Phone: "0000-5550110", Email: "jiandu@example.gov.cn", Mailbox: "县政务服务中心一楼大厅政务公开监督信箱", Address: "青屿县县府路1号"},
			Adopted:     catalogue.Adopted{By: "青屿县人民政府第31次常务会议", On: day(2025, 12, 18), Edition: "2026"},
		},
		Front: &catalogue.Page{Path: "index.md", Address: "index.html", Body: someBody},
		Pages: []*catalogue.Page{
			{Path: "pages/guide.md", Address: "pages/guide.html", Title: "政府信息公开指南", Published: day(2026, 1, 5), Body: someBody},
			{Path: "pages/request.md", Address: "pages/request.html", Title: "怎样申请公开", Summary: "怎样申请", Body: someBody},
		},
		Topics:    []*catalogue.Topic{{ID: "budget", Name: "财政预决算"}, {ID: "relief", Name: "社会救助"}},
		Redirects: []catalogue.Redirect{{From: "old/budget.html", To: "finance/2026-budget.html"}, {From: "/Item/123.aspx", To: "finance/2026-budget.html", External: true}},
	}
	finance := &catalogue.Department{
		Path: "finance/department.md", Folder: "finance", Address: "finance/index.html", Name: "县财政局", Kind: "department", Code: "CZ",
		Responsible:   catalogue.Responsible{Leader: "周明远", Office: "办公室", Contact: "林小雨"},
		Leaders:       []catalogue.Leader{{Name: "周明远", Post: "局长", Portfolio: "主持全面工作", Phone: "0000-5550201"}, {Name: "何文清", Post: "副局长", Portfolio: "预算、国库", Phone: "0000-5550202"}},
		Functions:     []string{"编制年度县级预决算草案并组织执行。", "管理县级财政支出。"},
		Offices:       []catalogue.Office{{Name: "预算股", Duties: "编制预算", Phone: "0000-5550203"}},
		PostalAddress: "青屿县县府路3号", Hours: "工作日 8:30—12:00，14:30—17:30", Phone: "0000-5550200", Fax: "0000-5550209", Email: "cz@example.gov.cn",
		Supervision: catalogue.Contact{Phone: "0000-5550208", Mailbox: "https://www.example.gov.cn/letter"}, Pilot: true,
		Adopted: catalogue.Adopted{By: "局务会", On: day(2026, 1, 9)}, Body: someBody,
	}
	treasury := &catalogue.Department{Path: "finance/treasury/department.md", Address: "finance/treasury/index.html", Name: "国库支付中心", Kind: "unit", Parent: finance, Responsible: catalogue.Responsible{Leader: "何文清", Office: "综合组", Contact: "苏宁"}}
	finance.Units = []*catalogue.Department{treasury}
	town := &catalogue.Department{Path: "wanghe/department.md", Address: "wanghe/index.html", Name: "望河镇人民政府", Kind: "township", Responsible: catalogue.Responsible{Leader: "陈立", Office: "党政办", Contact: "吴芳"}, Phone: "0000-5550301"}
	ed.Departments = []*catalogue.Department{finance, treasury, town}
	ed.Items = countyItems(ed, finance, treasury, town)
	for _, it := range ed.Items {
		it.Department.Items = append(it.Department.Items, it)
	}
	finance.Duties = []*catalogue.Duty{
		{No: "1", Level1: "财政预决算", Level2: "政府预算", Content: "一般公共预算、政府性基金预算", Basis: "《预算法》第十四条", TimeLimit: "批准后20日内", Method: "主动公开", State: catalogue.DutyMet, Items: ed.Items[:1]},
		{No: "2", Level2: "债务", Content: "债务限额和余额", State: catalogue.DutyPlanned, Planned: "2026-06-30"},
		{No: "3", Level2: "绩效", State: catalogue.DutyElsewhere, MetAt: "https://www.example.gov.cn/jixiao 2026-03-01"},
		{No: "4", Level2: "内部审计", State: catalogue.DutyHidden}, {No: "5", Level2: "采购", State: catalogue.DutyMissing},
	}
	for _, d := range finance.Duties {
		d.Department = finance
	}
	ed.Items[0].Duties = finance.Duties[:1]
	for _, it := range ed.Items {
		for _, a := range it.Attachments {
			ed.Assets = append(ed.Assets, a.Asset)
		}
	}
	budget, notice := ed.Items[0], ed.Items[1]
	ed.Changes = &catalogue.Chronicle{From: day(2025, 5, 1), Events: []catalogue.Happening{
		{On: day(2026, 5, 1), Kind: catalogue.HappenedRepealed, Item: notice}, {On: day(2026, 3, 1), Kind: catalogue.HappenedUpdated, Item: budget, Change: budget.Changes[0]},
		{On: day(2026, 2, 6), Kind: catalogue.HappenedPublished, Item: budget}, {On: day(2026, 2, 3), Kind: catalogue.HappenedPublished, Item: ed.Items[3]},
		{On: day(2026, 1, 9), Kind: catalogue.HappenedAdopted, Department: finance, Adopted: finance.Adopted}, {On: day(2026, 1, 8), Kind: catalogue.HappenedAdopted, Adopted: catalogue.Adopted{By: hostile, Edition: hostile}},
	}}
	return ed
}

func countyItems(ed *catalogue.Edition, finance, treasury, town *catalogue.Department) []*catalogue.Item {
	budget := &catalogue.Item{
		Form: catalogue.Full, Path: "finance/2026-budget.md", Address: "finance/2026-budget.html", Department: finance,
		Issuers: []catalogue.Issuer{{Name: "县财政局", Department: finance}, {Name: "望河镇人民政府", Department: town}},
		Title:   "关于青屿县2025年预算执行情况和2026年预算草案的报告", Summary: "2025年一般公共预算收入完成 5.21 亿元，2026年预算安排 5.48 亿元，民生支出占八成以上。",
		Index: "CZ/2026-00001", DocumentNo: "青财〔2026〕1号", Made: day(2026, 1, 28), Published: day(2026, 2, 6), Effective: day(2026, 2, 6),
		Scope: catalogue.Public, Kind: "budget", Keywords: []string{"预算", "财政"}, Topics: ed.Topics, Normative: true,
		Validity: catalogue.Validity{State: catalogue.Amended, On: day(2026, 3, 1)}, Channels: []string{"网站", "公告栏"}, Frequency: "regular", Term: "long-term", Body: someBody,
		Window:  &catalogue.Window{Opens: day(2026, 5, 6), Last: day(2026, 6, 5), State: catalogue.WindowOpen},
		Event:   &catalogue.Event{On: catalogue.Date{Year: 2026, Month: 5, Day: 25, Clock: 14*60 + 31}, Place: "县政务服务中心三楼会议室", Agenda: "听取意见", Invited: []string{"人大代表", "政协委员"}, Observers: []string{"居民"}, Transcript: "https://www.example.gov.cn/jilu", Outcome: "采纳三条意见"},
		Service: &catalogue.Service{Conditions: []string{"本县户籍"}, Documents: []string{"身份证", "户口簿"}, Steps: []string{"填表", "受理", "领取"}, TimeLimit: "5个工作日", Fee: "不收费", Basis: "《预算法》", Window: "一楼3号窗口", Hours: "工作日", Phone: "0000-5550200", Complaints: "0000-5550208", LifeEvents: []string{"建房", "就学"}},
		Partial: &catalogue.Partial{Reason: "涉及个人隐私的部分已删去。", Note: "如需全文请申请。"}, Imported: &catalogue.Imported{From: "县政府旧网站", On: day(2026, 3, 2)}, Historic: true, DisplayUntil: day(2027, 1, 1),
		Pledge:  &catalogue.Pledge{Broadcast: day(2026, 1, 5), Due: day(2026, 12, 31), Kept: "partly", On: day(2026, 3, 2), Note: "第三条还没有做到。"},
		Posted:  []catalogue.Posted{{Channel: "公示栏", Place: "望河村村口", From: day(2026, 2, 9), To: day(2026, 2, 23)}, {Channel: "广播电视", From: day(2026, 2, 10)}},
		Changes: []catalogue.Change{{On: day(2026, 3, 1), Kind: "更正", Note: "表三第五行的数字改为 12.6。"}},
		Source:  &catalogue.Source{Issuer: "省财政厅", DocumentNo: "财预〔2025〕90号", URL: "javascript:alert(1)", Attribute: "public"},
		Contact: "预算股 0000-5550203",
		Attachments: []catalogue.Attachment{
			{Title: "2026年预算表", Asset: &catalogue.Asset{Path: "finance/附件 一.xlsx", Address: "finance/附件 一.xlsx", Name: "附件 一.xlsx", Type: "xlsx", Size: 48213, SHA256: strings.Repeat("ab", 32)}},
			{Asset: &catalogue.Asset{Path: "finance/a(1)&b'.pdf", Address: "finance/a(1)&b'.pdf", Name: "a(1)&b'.pdf", Type: "pdf", Size: 3_482_130, SHA256: strings.Repeat("cd", 32)}},
		},
		Table: &catalogue.Table{Path: "finance/支出表.csv", Address: "finance/支出表.csv", Columns: []string{"科目", "金额"}, Rows: []catalogue.Row{{Cells: []string{"教育", "-12.5"}}, {Cells: []string{"=1+1", "3,000"}}}},
	}
	notice := &catalogue.Item{Form: catalogue.Full, Path: "finance/treasury/a.md", Address: "finance/treasury/a.html", Department: treasury, Issuers: []catalogue.Issuer{{Name: "国库支付中心", Department: treasury}}, Title: hostile, Summary: hostile, SummaryIsLead: true, Index: "GK/2026-00001", Made: day(2026, 4, 1), Published: day(2026, 4, 2), Scope: catalogue.Public, Kind: "notice", Body: someBody, Step: "result", Validity: catalogue.Validity{State: catalogue.Repealed, On: day(2026, 5, 1), By: "新办法", Item: budget}}
	call := &catalogue.Item{Form: catalogue.Full, Path: "wanghe/call.md", Address: "wanghe/call.html", Department: town, Title: "望河镇农贸市场摊位招租公告", Index: "WH/2026-00001", Made: day(2026, 3, 10), Published: day(2026, 3, 11), Scope: catalogue.Public, Kind: "tender", Step: "call", Body: someBody, Window: &catalogue.Window{Opens: day(2026, 3, 11), WorkingDays: 7, State: catalogue.WindowUnsure}}
	market := &catalogue.Matter{Name: "望河镇农贸市场摊位招租", Items: []*catalogue.Item{call, notice}}
	call.Matter, notice.Matter = market, market
	budget.Validity.Item = notice
	budget.Relations = []catalogue.Relation{{As: "interprets", Inverse: true, Item: call}, {As: "replaces", Item: notice}}
	return []*catalogue.Item{
		budget, notice, call,
		{Form: catalogue.Listed, Path: "wanghe/l.md", Address: "wanghe/l.html", Department: town, Title: "望河镇宅基地审批台账", Index: "WH/2026-00002", Made: day(2026, 2, 1), Published: day(2026, 2, 3), Scope: catalogue.OnRequest, Reason: catalogue.Reason{Words: "含有个人信息，可以依申请提供。"}},
		{Form: catalogue.Listed, Path: "wanghe/m.md", Address: "wanghe/m.html", Department: town, Title: "望河村村务收支明细", Index: "WH/2026-00003", Made: day(2026, 2, 1), Published: day(2026, 2, 3), Scope: catalogue.Limited, Audience: []string{"望河村村民"}, Reason: catalogue.Reason{Words: "只向本村村民公开。"}},
		{Form: catalogue.Line, Path: "wanghe/w.md", Department: town, Index: "WH/2026-00004", Scope: catalogue.Withheld, Reason: catalogue.Reason{Words: "行政执法案卷", Code: "16"}},
		{Form: catalogue.Tombstone, Path: "wanghe/t.md", Address: "wanghe/t.html", Department: town, Title: "关于拟任职人选的公示", Index: "WH/2025-00009", Made: day(2025, 11, 1), Published: day(2025, 11, 2), Scope: catalogue.Public, Gone: &catalogue.Gone{On: day(2025, 11, 10), Why: "公示结束。", Ended: true}},
	}
}

// many is a county of n items over ten departments, in the shape of real ones.
func many(n int) *catalogue.Edition {
	ed := county()
	ed.Items, ed.Departments, ed.Redirects, ed.Assets, ed.Changes = nil, nil, nil, nil, nil
	for i := range 10 {
		folder := fmt.Sprintf("bureau-%02d", i)
		ed.Departments = append(ed.Departments, &catalogue.Department{
			Path: folder + "/department.md", Address: folder + "/index.html", Name: fmt.Sprintf("第%d局", i), Kind: "department",
			Responsible: catalogue.Responsible{Leader: "张三", Office: "办公室", Contact: "李四"}, Phone: "0000-5550000",
		})
	}
	for i := range n {
		d := ed.Departments[i%10]
		it := &catalogue.Item{
			Form: catalogue.Full, Department: d, Issuers: []catalogue.Issuer{{Name: d.Name, Department: d}},
			Title: fmt.Sprintf("关于做好2026年第%d批耕地地力保护补贴发放工作的通知", i), Summary: "今年的补贴标准、发放对象、时间安排和监督电话，按村公示后发放到户。",
			Index: fmt.Sprintf("JU%d/2026-%05d", i%10, i), DocumentNo: fmt.Sprintf("青农〔2026〕%d号", i), Made: day(2015+i%12, 1+i%12, 1+i%28), Published: day(2015+i%12, 1+i%12, 1+i%28),
			Scope: catalogue.Public, Kind: "notice", Topics: ed.Topics[i%2 : i%2+1], Body: someBody, Validity: catalogue.Validity{State: catalogue.InForce},
		}
		it.Address = path.Join(path.Dir(d.Address), fmt.Sprintf("item-%05d.html", i))
		it.Path = strings.TrimSuffix(it.Address, ".html") + ".md"
		ed.Items, d.Items = append(ed.Items, it), append(d.Items, it)
	}
	return ed
}

func newRenderer(t testing.TB, dir, language string) *Renderer {
	t.Helper()
	theme, err := themes.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	r, err := New(theme, language)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// build is the whole site by address; an address that comes twice fails the test.
func build(t testing.TB, r *Renderer, ed *catalogue.Edition) map[string]string {
	t.Helper()
	files := map[string]string{}
	for f, err := range r.Site(t.Context(), ed, sources()) {
		if err != nil {
			t.Fatal(err)
		}
		if _, twice := files[f.Address]; twice {
			t.Errorf("%s comes twice", f.Address)
		}
		if f.Open != nil {
			f.Data = []byte("carried over")
		}
		files[f.Address] = string(f.Data)
	}
	return files
}
