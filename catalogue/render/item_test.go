package render

import (
	"bytes"
	"compress/gzip"
	"io"
	"regexp"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// inOrderOf fails where the texts do not stand in a page in this order.
func inOrderOf(t *testing.T, page string, texts ...string) {
	t.Helper()
	for _, text := range texts {
		i := strings.Index(page, text)
		if i < 0 {
			t.Errorf("%q is missing, or stands too early", text)
			continue
		}
		page = page[i+len(text):]
	}
}

// What a guide or a meeting says comes before the numbers of the register: who looks for a fee must not look for long.
func TestItemPageHasTheOrderOfTheAnatomy(t *testing.T) {
	page := build(t, newRenderer(t, "", "zh-Hans"), county())["finance/2026-budget.html"]
	inOrderOf(t, page, "<h1>关于青屿县2025年", "主动公开", "已修改", "正在进行", "最后一天（含当日）", "2026年6月5日", "内容概述", "怎样办理", "会议与活动", "2026年5月25日 14:30", "索引号", "CZ/2026-00001", "青财〔2026〕1号",
		"一、总体要求", "数据表", "兑现情况", "兑现期限", "2026年12月31日", "部分兑现", "2026年3月2日", "第三条还没有做到。", "附件", "XLSX 48 kB", "在其他地方公开的记录", "公示栏 望河村村口", "2026年2月9日", "–", "2026年2月23日", "广播电视", "2026年2月10日</time>起", "更正与更新", "原件来源", "javascript:alert(1)",
		"相关文件", "解读材料", "替代", "对应的公开事项", "咨询与更正", "周明远", "引用格式", "https://www.example.gov.cn/gongkai/finance/2026-budget.html", "本页信息的最新日期", "2026年3月2日")
	if strings.Contains(page, "还有") {
		t.Error("the page counts days, so it would change every day")
	}
}

func TestMatterIsShownAsSteps(t *testing.T) {
	page := build(t, newRenderer(t, "", "zh-Hans"), county())["wanghe/call.html"]
	inOrderOf(t, page, "期限待定", "自开始日期的次日起7个工作日", "办理进程", "望河镇农贸市场摊位招租", `<li aria-current="step"><b>公告</b> 望河镇农贸市场摊位招租公告`, "<b>结果公告</b> <a href=\"../finance/treasury/a.html\">&lt;script")
}

func TestAnItemLeadsToTheTableOfTheDepartmentWhoseDutyItMeets(t *testing.T) {
	ed := county()
	for _, it := range ed.Items {
		if it.Address == "finance/treasury/a.html" {
			it.Duties = ed.Departments[0].Duties[:1]
		}
	}
	inOrderOf(t, build(t, newRenderer(t, "", "zh-Hans"), ed)["finance/treasury/a.html"], "对应的公开事项", `<a href="../index.html#Duties">1 财政预决算 政府预算</a>`)
}

func TestHostileTitleIsText(t *testing.T) {
	for address, text := range build(t, newRenderer(t, "", "zh-Hans"), county()) {
		if strings.HasSuffix(address, ".html") && (strings.Contains(text, "<script>") || strings.Contains(text, `title>"`)) {
			t.Errorf("%s holds the title as markup", address)
		}
	}
}

func TestStubSaysHowToAskAndShowsNoMore(t *testing.T) {
	ed := county()
	ed.Items[3].Summary, ed.Items[3].Body = "SECRET", someBody // the gate empties them; the page has no place for them
	files := build(t, newRenderer(t, "", "zh-Hans"), ed)
	inOrderOf(t, files["wanghe/l.html"], "望河镇宅基地审批台账", "依申请公开", "本站只列名称", "WH/2026-00002", "含有个人信息", "怎样取得", "../pages/request.html", "吴芳")
	inOrderOf(t, files["wanghe/m.html"], "一定范围内公开", "公开对象：望河村村民")
	if strings.Contains(files["wanghe/l.html"], "SECRET") || strings.Contains(files["wanghe/l.html"], "一、总体要求") {
		t.Error("a stub shows the summary or the body")
	}
}

func TestTombstoneSaysWhatWasHere(t *testing.T) {
	page := build(t, newRenderer(t, "", "zh-Hans"), county())["wanghe/t.html"]
	inOrderOf(t, page, "关于拟任职人选的公示", "公示期已满", "内容不再显示", "2025年11月10日", "公示结束。", "WH/2025-00009")
}

func TestWithheldItemIsALineWithoutAPage(t *testing.T) {
	files := build(t, newRenderer(t, "", "zh-Hans"), county())
	inOrderOf(t, files["wanghe/index.html"], "<span>WH/2026-00004 行政执法案卷 《中华人民共和国政府信息公开条例》第十六条</span>", "不予公开")
	if _, ok := files["wanghe/w.html"]; ok {
		t.Error("a withheld item has a page")
	}
}

func TestDepartmentSaysWhomToTurnToFirst(t *testing.T) {
	page := build(t, newRenderer(t, "", "zh-Hans"), county())["finance/index.html"]
	inOrderOf(t, page, "<h1>县财政局", "政府部门", "周明远", "林小雨", "县府路3号", "8:30", "0000-5550200", "监督电话", "0000-5550208", "领导分工", "预算、国库", "主要职能",
		"内设机构", "国库支付中心", "公开的信息", "公开事项目录", "已公开", "关于青屿县2025年", "计划公开", "2026年6月30日", "在别处公开", `href="https://www.example.gov.cn/jixiao"`, "已形成，不向社会公开", "尚未公开")
}

func TestFrameOfAnItemIsAtMost2kBGzipped(t *testing.T) {
	ed := many(10)
	none := sources()
	none.HTML = func(io.Writer, string, catalogue.Body) error { return nil }
	for f, err := range newRenderer(t, "", "zh-Hans").Site(t.Context(), ed, none) {
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(f.Address, "/item-") {
			continue
		}
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		_, _ = z.Write(f.Data)
		_ = z.Close()
		if b.Len() > 2000 {
			t.Errorf("%s: the frame has %d bytes gzipped, %d plain", f.Address, b.Len(), len(f.Data))
		}
		t.Logf("%s: %d bytes gzipped, %d plain", f.Address, b.Len(), len(f.Data))
	}
}

func TestRunsInEveryLanguage(t *testing.T) {
	for language, want := range map[string][]string{
		"zh-Hant": {`lang="zh-Hant"`, "主動公開", "2026年2月6日"}, "en": {`lang="en"`, "Amended", "6 February 2026", "Interpreted by", "How to cite"},
	} {
		page := build(t, newRenderer(t, "", language), county())["finance/2026-budget.html"]
		for _, text := range want {
			if !strings.Contains(page, text) {
				t.Errorf("%s: no %q", language, text)
			}
		}
	}
}

// The theme in testdata replaces three templates, and nothing else changes: what THEME.md promises.
func TestASecondThemeReplacesThreeTemplates(t *testing.T) {
	plain, own := build(t, newRenderer(t, "", "zh-Hans"), county()), build(t, newRenderer(t, "testdata/theme", "zh-Hans"), county())
	for page, want := range map[string]string{
		"wanghe/call.html":            `<aside class="plain-answer">望河镇人民政府 0000-5550301</aside>`,
		"register/topics/budget.html": `<li><time datetime="2026-02-06">2026年2月6日</time> <a class="plain-row" href="../../finance/2026-budget.html">关于青屿县2025年`,
		"index.html":                  `<p class="plain-masthead"><a href="index.html">青屿县政府信息公开目录</a></p>`,
	} {
		if !strings.Contains(own[page], want) || strings.Contains(plain[page], want) {
			t.Errorf("%s does not show the theme's own %s", page, want)
		}
	}
	// Without its masthead, a page that uses none of the three is the same.
	masthead := regexp.MustCompile(`(?s)<header class="masthead">.*?</header>`)
	for _, page := range []string{"pages/guide.html", "register/topics/index.html", "404.html"} {
		if masthead.ReplaceAllString(own[page], "") != masthead.ReplaceAllString(plain[page], "") {
			t.Errorf("%s has changed, though it uses none of the three templates", page)
		}
	}
}
