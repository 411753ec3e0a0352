package build_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// task is something that people come for: the links they follow from the home page, and what must stand where they end.
type task struct {
	asks  string
	steps []string // texts of links
	at    string   // the address at which one ends
	shows []string // texts
	links []string // addresses of pages and files that the end links to
	holds string   // a condition on the page; it may need the script
}

// tasks are those of the site's brief that need no search field, by its numbers.
var tasks = []task{
	{"1: what does a permit to build a house cost in my township, and what do I bring",
		[]string{"办事指南", "建房", "望禾镇农村建房审批指南"}, "wanghe/house-permit.html",
		[]string{"收费 不收费，也不收押金", "望禾镇便民服务中心3号窗口", "户口簿和全家成年人身份证明"}, nil, ""},
	{"2: the 2026 budget of the education bureau, as a file",
		[]string{"主题", "财政预决算", "青屿县教育局2026年部门预算"}, "education/2026-budget.html",
		[]string{"县教育局2026年部门预算收支表 CSV 308 B"}, []string{"education/2026-budget.csv"}, ""},
	{"3: the document with this number, without typing it",
		[]string{"发文字号", "青屿县人民政府办公室", "青屿县农村村民住宅建设管理办法（试行）"}, "office/2023-rural-house-rules.html",
		[]string{"发文字号 屿政办〔2023〕9号"}, nil, ""},
	{"4: what is open for comment, until when, and where do I send mine",
		[]string{"正在进行", "关于征求《村卫生室布点调整方案（2027—2030年）》意见的公告"}, "health/clinic-consultation.html",
		[]string{"正在进行", "最后一天（含当日） 2026年11月14日", "寄青屿县惠民路9号基层卫生股"}, []string{"health/clinic-plan.txt"}, ""},
	{"5: who is responsible for this department, where and when, whom do I complain to",
		[]string{"各部门", "J", "青屿县教育局"}, "education/index.html",
		[]string{"分管负责人 副局长（分管办公室）", "地址 青屿县学前路8号", "办公时间 工作日8:30—12:00", "监督电话 0000-5550139"}, nil, ""},
	{"6: is this document still in force, and what replaced it",
		[]string{"文件效力", "已被替代", "青屿县农村村民住宅建设管理办法（试行）"}, "office/2023-rural-house-rules.html",
		[]string{"已废止 2026年7月1日 见 青屿县农村村民住宅建设管理办法"}, []string{"office/rural-house-rules.html"},
		`document.querySelector('.marks a').pathname.endsWith('/office/rural-house-rules.html')`},
	{"7: everything my township published this year, newest first, and a feed of it",
		[]string{"各部门", "石螺镇人民政府", "全部16条，按年查看", "2026年"}, "register/departments/shiluo..2026.html",
		[]string{"石螺镇人民政府的信息：2026年 16条"}, []string{"shiluo/market-stalls/3-result.html"}, newestFirst},
	{"7: a feed of it",
		[]string{"各部门", "S", "石螺镇人民政府"}, "shiluo/index.html", []string{"公开的信息 16条"}, []string{"shiluo/feed.xml"}, allOfThem},
	{"8: it is not public: why, and how do I ask for it",
		[]string{"各部门", "Z", "青屿县自然资源和规划局", "柳汀村2024年地籍调查图册"}, "natural-resources/cadastral-atlas-liuting.html",
		[]string{"依申请公开", "理由 图册含逐户的界址和权利人", "写明索引号最快"}, []string{"pages/request.html"}, ""},
	{"8: it is withheld: why, and under which article",
		[]string{"各部门", "Z", "青屿县自然资源和规划局"}, "natural-resources/index.html",
		[]string{"QY005/2026-00010 企业提交的勘查和成本资料属于商业秘密", "《中华人民共和国政府信息公开条例》第十五条 不予公开"}, nil, ""},
	{"9: the whole catalogue of a department, to print, or as a spreadsheet",
		[]string{"各部门", "J", "青屿县教育局"}, "education/index.html",
		[]string{"公开事项目录 10条"}, []string{"education/catalogue.xlsx", "education/catalogue.csv"}, `document.querySelectorAll('#Duties ~ .table tbody tr').length === 10`},
	{"11: what subsidy may I get, how much, where, until when, who in my village hands it in",
		[]string{"办事指南", "救助", "2026年脱贫家庭学生职业教育补助指南"}, "agriculture/vocational-aid-2026.html",
		[]string{"每学期1,500元", "最后一天（含当日） 2026年11月13日", "办理地点 本村帮扶联系人；各乡镇农业服务站"}, nil, ""},
	{"11: is my village's list posted",
		[]string{"耕地补贴", "望禾镇的公示"}, "wanghe/farmland-subsidy-2026.html",
		[]string{"逐户的面积和金额张贴在各村公示栏，张贴到8月底", "柳汀村 620 3540 78.50 277890"}, []string{"wanghe/farmland-subsidy-2026.csv"}, ""},
	{"12: my land is being taken: every notice in order, and my last day to object",
		[]string{"办理进程", "望苔公路改线工程柳汀村段土地征收", "望苔公路改线工程（柳汀村段）征收土地公告"}, "natural-resources/land-liuting/5-notice.html",
		[]string{"最后一天是2026年11月14日"}, nil,
		`[...document.querySelectorAll('.steps li')].map(li => li.innerText.match(/预公告|调查结果|方案公告|听证结果|征收土地公告/)[0]).join() === '预公告,调查结果,方案公告,听证结果,征收土地公告'`},
	{"12: my land is being taken: where the boundary runs",
		[]string{"办理进程", "望苔公路改线工程柳汀村段土地征收", "望苔公路改线工程（柳汀村段）征收土地预公告"}, "natural-resources/land-liuting/1-pre-notice.html",
		[]string{"拟征收范围四至说明 CSV 314 B"}, []string{"natural-resources/land-liuting/boundary.csv"}, ""},
	{"13: what came of that hearing",
		[]string{"征求意见、公示和申报", "城镇供水价格调整听证会公告", "城镇供水价格调整听证会结果"}, "development/water-hearing-result.html",
		[]string{"结果 13名赞成方案一", "不涨价 没有采纳"}, []string{"development/water-price-2027.html"}, ""},
	{"14: what does this document mean for me, in plain words",
		[]string{"发文字号", "青屿县人民政府办公室", "青屿县农村村民住宅建设管理办法", "《青屿县农村村民住宅建设管理办法》解读"}, "office/rural-house-interpretation.html",
		[]string{"和以前比，改了什么", "向政府办手续不花钱"}, nil, ""},
	{"15: a fact about me is wrong: who mends it, by when",
		[]string{"办事指南", "就业", "社会保险个人记录更正指南"}, "human-resources/record-correction.html",
		[]string{"办理时限 15个工作日", "办理地点 惠民路12号社会保险中心5号窗口", "更正申请表"}, nil, ""},
	{"16: send it to my family",
		[]string{"建房审批"}, "wanghe/house-permit.html",
		[]string{"https://www.example.gov.cn/gongkai/wanghe/house-permit.html"}, nil,
		`document.documentElement.lang === 'zh-Hans' && document.querySelector('.cite .qr path').getBoundingClientRect().width > 60`},
}

const (
	newestFirst = `(days => days.length === 16 && days.every((d, i) => i === 0 || d <= days[i - 1]))([...document.querySelector('.rows').querySelectorAll('time')].map(t => t.dateTime))`
	allOfThem   = `new Set([...document.querySelectorAll('section[aria-labelledby=Items] .rows a')].map(a => a.href)).size === 16`
)

func TestEveryTaskIsDoneByKeyboardInFourSteps(t *testing.T) {
	t.Parallel()
	r := newReader(t)
	out, _ := county(t)
	for _, task := range tasks {
		if len(task.steps) > 4 {
			t.Errorf("%s: %d steps", task.asks, len(task.steps))
		}
		do(t, r.ctx, chromedp.Navigate("file://"+out+"/index.html"))
		r.tabs = 0
		if why := r.walk(task.steps); why != "" {
			t.Errorf("%s: %s", task.asks, why)
			continue
		}
		r.answered(task, out, true)
		t.Logf("%s: %d steps, %d tabs", task.asks, len(task.steps), r.tabs)
	}
}

func (r *reader) walk(steps []string) string {
	r.t.Helper()
	for _, step := range steps {
		if why := r.follow(step); why != "" {
			return why
		}
	}
	return ""
}

// answered asks that the page shows what the task wants to know.
func (r *reader) answered(task task, out string, scripts bool) {
	r.t.Helper()
	if at := evaluate[string](r.t, r.ctx, `decodeURI(location.pathname)`); at != filepath.ToSlash(out)+"/"+task.at {
		r.t.Errorf("%s: one ends at %s, not at %s", task.asks, at, task.at)
		return
	}
	text := r.text()
	for _, want := range task.shows {
		if !strings.Contains(text, squeezed(want)) {
			r.t.Errorf("%s: %s does not show “%s”", task.asks, task.at, want)
		}
	}
	hrefs := evaluate[[]string](r.t, r.ctx, `[...document.querySelectorAll('main a')].map(a => decodeURI(a.pathname))`)
	for _, want := range task.links {
		r.leads(task, hrefs, out, want)
	}
	if task.holds != "" && scripts && !evaluate[bool](r.t, r.ctx, task.holds) {
		r.t.Errorf("%s: at %s it does not hold that %s", task.asks, task.at, task.holds)
	}
}

func (r *reader) leads(task task, hrefs []string, out, to string) {
	r.t.Helper()
	for _, href := range hrefs {
		if href == filepath.ToSlash(out)+"/"+to {
			if _, err := os.Stat(filepath.Join(out, to)); err != nil {
				r.t.Errorf("%s: %v", task.asks, err)
			}
			return
		}
	}
	r.t.Errorf("%s: %s does not lead to %s", task.asks, task.at, to)
}
