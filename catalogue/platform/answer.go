package platform

import (
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/sheet"
)

// Answers are what became of the platform's answer.
type Answers struct {
	Filled  int // rows that the log has now and had not before
	Same    int // rows of which the log says so already
	Pending int // of both: rows that the platform has not decided on
	Refused []Answer
	Unknown []Answer // rows of the answer that nobody sent, or that may be one of several
	Unclear []Answer // rows of which it is not clear what they say
	Unread  []string // heads of columns that nobody read
}

// Answer is a row of the platform's answer.
type Answer struct {
	Row     int // from 1
	Subject string
	Why     catalogue.Words
}

// Answer takes the platform's answer down: receipt numbers and states, by index number, else by title. Ok is false where no
// sheet of it has a head that says both of what and what.
func (l *Log) Answer(m *Mapping, pages []Page) (a *Answers, ok bool) {
	a = &Answers{}
	rows := l.finder()
	for _, page := range pages {
		for n, row := range page.Rows[:min(len(page.Rows), 30)] {
			head := m.answerHead(row)
			if (head["index"] < 0 && head["title"] < 0) || (head["receipt"] < 0 && head["state"] < 0) {
				continue
			}
			ok = true
			a.Unread = append(a.Unread, m.unread(row, head)...)
			for i := n + 1; i < len(page.Rows); i++ {
				rows.take(a, answerRow{i + 1, head, page.Rows[i]})
			}
			break
		}
	}
	return a, ok
}

// answerHead is where the columns of an answer stand; -1 for those that it lacks. What the mapping calls a column the
// platform calls it too.
func (m *Mapping) answerHead(row []string) map[string]int {
	names := map[string][]string{
		"index":   {"索引号", "信息索引号", "编号", "事项编号", "index"},
		"title":   {"标题", "信息标题", "名称", "信息名称", "事项名称", "title"},
		"receipt": {"回执号", "回执编号", "受理号", "受理编号", "流水号", "平台编号", "数据编号", "receipt"},
		"state":   {"状态", "审核状态", "处理状态", "入库状态", "结果", "处理结果", "审核结果", "state", "status"},
		"why":     {"原因", "失败原因", "退回原因", "错误原因", "审核意见", "意见", "message"},
	}
	for _, c := range m.Columns {
		if len(c.from) != 1 || c.words != nil {
			continue
		}
		switch c.from[0].Name {
		case "index", "no":
			names["index"] = append([]string{c.Head}, names["index"]...)
		case "title", "content":
			names["title"] = append([]string{c.Head}, names["title"]...)
		}
	}
	head := map[string]int{}
	for name, list := range names {
		head[name] = -1
		for _, n := range list {
			if j := place(row, n); j >= 0 && head[name] < 0 {
				head[name] = j
			}
		}
	}
	return head
}

// unread are the heads of columns that say nothing to us. The mapping's own are what we sent.
func (m *Mapping) unread(row []string, head map[string]int) (heads []string) {
	used := map[int]bool{}
	for _, j := range head {
		used[j] = true
	}
	for _, c := range m.Columns {
		used[place(row, c.Head)] = true
	}
	for j, name := range row {
		if name = strings.TrimSpace(name); name != "" && !used[j] {
			heads = append(heads, oneLine(name))
		}
	}
	return heads
}

// answerRow is a row below such a head.
type answerRow struct {
	number int
	head   map[string]int
	cells  []string
}

func (r answerRow) cell(name string) string {
	if j := r.head[name]; j >= 0 && j < len(r.cells) {
		return oneLine(sheet.Unguarded(strings.TrimSpace(r.cells[j])))
	}
	return ""
}

// take takes one row down, or says why not.
func (f *finder) take(a *Answers, row answerRow) {
	index, title, number, said := row.cell("index"), row.cell("title"), row.cell("receipt"), row.cell("state")
	if index+title+number+said == "" {
		return
	}
	tell := func(list *[]Answer, why catalogue.Words) {
		*list = append(*list, Answer{row.number, row.subject(), why})
	}
	r, several := f.find(index, title)
	state, clear := understood(said, number)
	switch {
	case several:
		tell(&a.Unknown, catalogue.Words{Chinese: "有几条同名的，不知道是哪一条", English: "several have this name"})
	case r == nil:
		tell(&a.Unknown, catalogue.Words{Chinese: "没有报过", English: "it was never sent"})
	case doubtful(r, number).Chinese != "":
		tell(&a.Unclear, doubtful(r, number))
	case !clear:
		tell(&a.Unclear, catalogue.Words{Chinese: "看不懂状态“" + said + "”", English: "the state “" + said + "” is not understood"})
	default:
		answer := strings.TrimSpace(said + " " + row.cell("why"))
		if note(a, r, state, number, answer); state == refused {
			tell(&a.Refused, catalogue.Words{Chinese: answer, English: answer})
		}
	}
}

// subject is what an answer's row is called where it is told of.
func (r answerRow) subject() string {
	return strings.TrimSpace(r.cell("index") + " " + r.cell("title"))
}

// longestReceipt is how many characters a receipt number may have.
const longestReceipt = 100

// doubtful says why a receipt number is not taken down; nothing where it is.
func doubtful(r *catalogue.ReceiptRecord, number string) catalogue.Words {
	switch known := r.Receipt.Value; {
	case len([]rune(number)) > longestReceipt:
		return catalogue.Words{Chinese: "回执号太长，不像号码", English: "the receipt number is too long to be one"}
	case rounded.MatchString(number):
		return catalogue.Words{Chinese: "回执号“" + number + "”是表格软件改过的数，原来的号码已经不全", English: "the receipt number " + number + " was rounded by a spreadsheet"}
	case known != "" && number != "" && known != number:
		return catalogue.Words{Chinese: "已经记着回执号“" + known + "”，没有改成“" + number + "”", English: "it has the receipt number " + known + " already, not " + number}
	}
	return catalogue.Words{}
}

// note fills in what was answered.
func note(a *Answers, r *catalogue.ReceiptRecord, state, number, said string) {
	before := *r
	if number != "" {
		r.Receipt.Value = number
	}
	if state != pending {
		r.State.Value = state
	}
	if said != "" {
		r.Answer.Value = said
	}
	if before == *r {
		a.Same++
	} else {
		a.Filled++
	}
	if state == pending {
		a.Pending++
	}
}
