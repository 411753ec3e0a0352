package account

import (
	"bytes"
	"compress/flate"
	"fmt"
	"math"
	"strconv"

	"gongkai/catalogue"
	"gongkai/catalogue/sheet"
)

// xlsx is the report as a workbook: what it comes to, the matrix of departments and duties, the findings, the scores, and
// the duties with the readings of their limits.
func (a Account) xlsx() ([]byte, error) {
	var b bytes.Buffer
	deflate, err := flate.NewWriter(nil, flate.BestSpeed)
	if err != nil {
		return nil, err
	}
	r := a.Report
	bound := a.bound()
	matrix := append([]int{30, 8, 8, 8, 8, 8}, widths(len(bound), 6)...)
	book := sheet.NewBook(&b, deflate,
		sheet.Page{Name: a.say("总览", "Summary"), Widths: []int{30, 14, 10, 10, 10, 10, 10, 10, 10, 10}, Rows: 1 + len(a.overview())},
		sheet.Page{Name: a.say("覆盖", "Coverage"), Widths: matrix, Rows: 1 + len(r.Departments), Held: 1},
		sheet.Page{Name: a.say("问题", "Findings"), Widths: []int{6, 20, 8, 8, 20, 36, 6, 6, 60, 50, 40, 6}, Rows: 1 + len(r.Findings)},
		sheet.Page{Name: a.say("得分", "Scores"), Widths: []int{8, 8, 24, 10, 10, 10, 30, 10, 10, 10, 40}, Rows: 1 + a.scoreRows()},
		sheet.Page{Name: a.say("事项", "Duties"), Widths: []int{18, 18, 24, 40, 30, 30, 40, 36, 6}, Rows: 1 + len(r.Duties)},
	)
	a.overviewSheet(book)
	book.Turn()
	a.coverageSheet(book, bound)
	book.Turn()
	a.findingSheet(book)
	book.Turn()
	a.scoreSheet(book)
	book.Turn()
	a.dutySheet(book)
	err = book.Close()
	return b.Bytes(), err
}

func widths(n, width int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = width
	}
	return list
}

func heads(book *sheet.Book, words ...string) {
	book.Next()
	for _, w := range words {
		book.Head(w)
	}
}

// overview are the sums that the first sheet shows: all, each department, and what else is counted over.
func (a Account) overview() []catalogue.CoverageSum {
	total := a.Report.Coverage.Total()
	total.Name = a.say("合计", "in all")
	list := append([]catalogue.CoverageSum{total}, a.Report.Coverage.Departments(a.Report.Departments)...)
	for _, by := range []string{"unit", "field", "level", "channel", "standard"} {
		list = append(list, a.Report.Coverage.By(by)...)
	}
	return list
}

func (a Account) overviewSheet(book *sheet.Book) {
	heads(book, fmt.Sprintf(a.say("%s 截至 %s", "%s as of %s"), a.Title, a.Report.Date.Midnight()), a.say("统计口径", "Counted over"), a.say("事项", "Duties"), a.say("已公开", "Met"), a.say("其中未公开", "Of these not public"), a.say("逾期公开", "Late"),
		a.say("在别处", "Elsewhere"), a.say("计划中", "Planned"), a.say("未公开", "Missing"), a.say("不适用", "Not applicable"), a.say("公开率%", "Rate, %"))
	words := map[string]string{"site": "", "department": a.say("单位", "department"), "unit": a.say("含下属单位", "with its units"), "field": a.say("领域", "field"),
		"level": a.say("层级", "level"), "channel": a.say("目录列入的渠道", "channel that the catalogue names"), "standard": a.say("标准目录", "standard")}
	for _, s := range a.overview() {
		book.Next()
		book.Text(s.Name)
		book.Text(words[s.By])
		for _, n := range []int{s.Duties, s.Met, s.Hidden, s.Late, s.Elsewhere, s.Planned, s.Missing, s.Inapplicable} {
			book.Number(n)
		}
		rate(book, s)
	}
}

// rate writes the rate of a sum in per cent; an empty cell where nothing applies. It is rounded down, so that what is not
// all is never told as all.
func rate(book *sheet.Book, s catalogue.CoverageSum) {
	if rate, ok := s.Rate(); ok {
		book.Decimal(math.Floor(rate*1000+1e-9) / 10)
	} else {
		book.Text("")
	}
}

// bound are the duties that bind anybody, in their order.
func (a Account) bound() []int {
	is := make([]bool, len(a.Report.Duties))
	for _, c := range a.Report.Coverage.Cells {
		is[c.Duty] = true
	}
	var list []int
	for i, b := range is {
		if b {
			list = append(list, i)
		}
	}
	return list
}

func (a Account) coverageSheet(book *sheet.Book, bound []int) {
	heads(book, a.say("单位", "Department"), a.say("事项", "Duties"), a.say("已公开", "Met"), a.say("逾期", "Late"), a.say("未公开", "Missing"), a.say("公开率%", "Rate, %"))
	column := map[int]int{}
	for i, duty := range bound {
		column[duty] = i
		book.Head(a.Report.Duties[duty].Key() + " " + a.Report.Duties[duty].Name())
	}
	rows := map[string][]catalogue.CellState{}
	for _, c := range a.Report.Coverage.Cells {
		if rows[c.Department] == nil {
			rows[c.Department] = make([]catalogue.CellState, len(bound))
		}
		rows[c.Department][column[c.Duty]] = c.State
	}
	for _, s := range a.Report.Coverage.Departments(a.Report.Departments) {
		book.Next()
		book.Text(s.Name)
		for _, n := range []int{s.Duties, s.Met, s.Late, s.Missing} {
			book.Number(n)
		}
		rate(book, s)
		for _, state := range rows[s.Key] {
			if state == "" {
				book.Text("")
			} else {
				book.Text(a.state(state))
			}
		}
	}
}

func (a Account) findingSheet(book *sheet.Book) {
	heads(book, a.findingColumns()...)
	a.findingRows(func(row []string) {
		book.Next()
		for i, cell := range row {
			if n, err := strconv.Atoi(cell); err == nil && (i == 0 || i == 6 || i == 7) {
				book.Number(n)
			} else {
				book.Text(cell)
			}
		}
	})
}

func (a Account) scoreRows() int {
	n := len(a.Report.Scores)
	for _, s := range a.Report.Scores {
		n += len(s.Parts)
	}
	return n
}

func (a Account) scoreSheet(book *sheet.Book) {
	heads(book, a.say("名次", "Rank"), a.say("同类名次", "Of its kind"), a.say("单位", "Department"), a.say("得分", "Points"), a.say("满分", "Full"), a.say("上次", "Before"),
		a.say("项目", "Part"), a.say("权重", "Weight"), a.say("项目得分", "Points of it"), a.say("扣分", "Deducted"), a.say("扣分的问题（序号）", "For findings No."))
	names := a.names()
	for _, s := range a.Report.Scores {
		book.Next()
		book.Number(s.Rank)
		book.Number(s.KindRank)
		book.Text(names[s.Department])
		book.Decimal(s.Points.Float())
		book.Decimal(s.Full.Float())
		if s.Before != nil {
			book.Decimal(s.Before.Float())
		}
		for _, p := range s.Parts {
			book.Next()
			book.Number(s.Rank)
			book.Number(s.KindRank)
			book.Text(names[s.Department])
			for range 3 {
				book.Text("")
			}
			book.Text(p.Name.In(a.Language))
			book.Decimal(p.Weight.Float())
			book.Decimal(p.Points.Float())
			book.Decimal(p.Deducted.Float())
			book.Text(numbers(p.Findings))
		}
	}
}

// numbers are the numbers of findings, as the sheet of findings has them.
func numbers(list []int) string {
	text := ""
	for i, n := range list {
		if i > 0 {
			text += ", "
		}
		text += strconv.Itoa(n + 1)
	}
	return text
}

func (a Account) dutySheet(book *sheet.Book) {
	heads(book, a.say("事项", "Duty"), a.say("一级", "Level 1"), a.say("二级", "Level 2"), a.say("内容", "Content"), a.say("依据", "Basis"), a.say("时限原文", "Limit as written"),
		a.say("怎样理解", "As understood"), a.say("文件", "File"), a.say("行", "Line"))
	for _, d := range a.Report.Duties {
		book.Next()
		for _, cell := range []string{d.Key(), d.Level1, d.Level2, d.Content, d.Basis, d.Raw, a.reading(d), a.Path(d.File, false)} {
			book.Text(cell)
		}
		book.Number(d.Line)
	}
}
