package supervise

import (
	"strings"
	"testing"
)

// TestMetAtNamesAPlaceAndTheDayOnWhichSomebodyLooked in the ways in which clerks write it.
func TestMetAtNamesAPlaceAndTheDayOnWhichSomebodyLooked(t *testing.T) {
	for cell, want := range map[string]string{
		"": "|", "—": "|", "公示栏": "公示栏|", "公示栏 2026-03-01": "公示栏|2026-03-01", "公示栏（2026-03-01）": "公示栏|2026-03-01", "公示栏(2026年3月1日)": "公示栏|2026-03-01",
		"https://example.gov.cn/a(1) 2026.3.1": "https://example.gov.cn/a(1)|2026-03-01", "一楼（东）": "一楼（东）|", "公示栏　2026-03-01": "公示栏|2026-03-01",
		"公示栏 2026-02-30": "公示栏 2026-02-30|", "2026-03-01": "2026-03-01|", "（2026-03-01）": "（2026-03-01）|", "公示栏（2026-03-01": "公示栏（2026-03-01|",
		"一楼 公示栏 （ 2026-03-01 ）": "一楼 公示栏|2026-03-01", "公示栏 2026-03-01 10:30": "公示栏 2026-03-01 10:30|",
	} {
		e := readElsewhere(cell)
		if got := e.where + "|" + e.on.String(); got != want {
			t.Errorf("%q is read as %q, want %q", cell, got, want)
		}
	}
}

// TestAPlannedMonthOrYearMeansItsLastDay, and what is no date is none.
func TestAPlannedMonthOrYearMeansItsLastDay(t *testing.T) {
	for cell, want := range map[string]string{
		"2026-06-30": "2026-06-30", "2026年6月30日": "2026-06-30", "2026年6月30日前": "2026-06-30", "2026年6月": "2026-06-30", "2026年06月底前": "2026-06-30", "2026-02": "2026-02-28", "2024年2月底": "2024-02-29",
		"2026年底": "2026-12-31", "2026年底前": "2026-12-31", "2026年": "2026-12-31", "2026年12月之前": "2026-12-31",
		"": "", "尽快": "", "6月底": "", "2026": "", "2026年13月": "", "第二季度": "", "2026-6": "", "0026年6月": "", "2026-02-30": "",
	} {
		if got := readPlan(cell).day.String(); got != want {
			t.Errorf("%q is read as %q, want %q", cell, got, want)
		}
	}
}

// TestChannelsHaveManyNames: each as real catalogues write it. The site itself, 其他, boxes and masks ask for no evidence.
func TestChannelsHaveManyNames(t *testing.T) {
	for cell, want := range map[string]string{
		"": "", "政府网站": "", "区政府门户网站": "", "管理部门网站;政府网站": "", "政府网站/财政部门网站公开": "", "其他": "", "其他_": "", "****中心": "", "征地信息公**台": "", "■政府网站□政府公报": "", "—": "",
		"政府网站;两微一端;政务服务中心": "两微一端 政务服务中心", "政府网站、政务新媒体(三角发布)、政府服务中心": "两微一端 政务服务中心", "甲县司法局公众号": "两微一端",
		"社区/企事业单位/村公示栏(电子屏)": "公示栏", "单位/村委会公示栏(电子屏)": "公示栏", "镇村公示公开栏": "公示栏", "线下公示栏;行政村公示栏": "公示栏", "政府网站/被征收范围内公告栏": "公示栏",
		"政府网站和办事大厅": "政务服务中心", "政务服务大厅": "政务服务中心", "便民服务窗口等场所": "便民服务站", "便民惠民服务中心": "便民服务站", "其他:办税服务厅": "办税服务厅", "其他:国家企业信用信息公示系统": "国家企业信用信息公示系统",
		"发布会/听证会": "发布会/听证会", "入户/现场": "入户/现场", "信用中国网站": "信用中国", "招标投标公共服务平台;公共资源交易平台": "公共资源交易平台", "会议": "会议", "其他 基层公共服务平台": "基层公共服务平台",
	} {
		if got := strings.Join(channelsOf(cell), " "); got != want {
			t.Errorf("%q names %q, want %q", cell, got, want)
		}
	}
}

// FuzzCells reads any cell as each of the three: nothing is made up that the cell does not hold, and none panics.
func FuzzCells(f *testing.F) {
	for _, cell := range []string{"公示栏（2026-03-01）", "2026年6月底前", "其他:办税服务厅", "（）", "() 2026-01-01", " ", "年", "/", "■"} {
		f.Add(cell)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		if e := readElsewhere(cell); !strings.Contains(cell, e.where) || !e.on.IsZero() && e.where == "" {
			t.Errorf("%q is met at %q on %s", cell, e.where, e.on)
		}
		if day := readPlan(cell).day; !day.IsZero() && !strings.Contains(cell, day.String()[:4]) {
			t.Errorf("%q is planned for %s", cell, day)
		}
		seen := map[string]bool{}
		for _, c := range channelsOf(cell) {
			if seen[c] || c == "" || c == theSite {
				t.Errorf("%q has the channel %q", cell, c)
			}
			seen[c] = true
		}
	})
}
