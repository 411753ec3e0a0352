package account

import (
	"bytes"
	"strconv"

	"gongkai/catalogue/sheet"
)

// findingColumns are the headings of the findings as a table.
func (a Account) findingColumns() []string {
	return []string{
		a.say("序号", "No."), a.say("单位", "Department"), a.say("程度", "Severity"), a.say("类别", "Charge"), a.say("规则", "Rule"), a.say("文件", "File"), a.say("行", "Line"),
		a.say("列", "Column"), a.say("问题", "What is wrong"), a.say("怎么办", "What to do"), a.say("依据", "Basis"), a.say("新增", "New"),
	}
}

// findingRows are the findings as rows under those headings.
func (a Account) findingRows(yield func(row []string)) {
	names, fresh := a.names(), a.fresh()
	for i, f := range a.Report.Findings {
		mark := ""
		if fresh[i] {
			mark = a.say("新", "new")
		}
		yield([]string{
			strconv.Itoa(i + 1), names[f.Department], a.severity(f.Severity), a.charge(f.ChargeOf()), string(f.Rule), a.file(f), placed(f.At.Line), placed(uint32(f.At.Column)),
			f.Text(a.Language), f.Hint(a.Language), f.Basis().In(a.Language), mark,
		})
	}
}

func placed(n uint32) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(int(n))
}

// fresh are the findings that an earlier report did not have.
func (a Account) fresh() map[int]bool {
	fresh := map[int]bool{}
	if a.Since != nil {
		for _, i := range a.Since.New {
			fresh[i] = true
		}
	}
	return fresh
}

// csv is the findings as one table: the coverage and the scores are in the workbook.
func (a Account) csv() []byte {
	var b bytes.Buffer
	out := sheet.NewCSV(&b)
	out.Row(a.findingColumns())
	a.findingRows(out.Row)
	return b.Bytes()
}
