package platform

import (
	"slices"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/sheet"
)

// Template is the workbook of a platform, and where in it each column goes.
type Template struct {
	data    []byte
	sheet   string
	first   int   // the row on which data begin, from 1
	columns []int // of the mapping's columns the place in the sheet, from 0
}

// Page is a sheet of a workbook as it is seen.
type Page struct {
	Name string
	Rows [][]string
}

// Refuse says why a template cannot be used.
func (m *Mapping) Refuse(why catalogue.Words) []catalogue.Problem {
	return []catalogue.Problem{catalogue.NewProblem(m.File, m.template.At, "platform-template", m.Template, why.Chinese, why.English)}
}

// Fit finds the heads of the mapping in the platform's workbook: on the row that has the most of them.
func (m *Mapping) Fit(data []byte, pages []Page) (*Template, []catalogue.Problem) {
	i := 0
	if m.Sheet != "" {
		i = slices.IndexFunc(pages, func(p Page) bool { return p.Name == m.Sheet })
	}
	if i < 0 || i >= len(pages) {
		return nil, m.Refuse(catalogue.Words{Chinese: "里面没有工作表“" + m.Sheet + "”，或者是空的、隐藏的", English: "it has no sheet “" + m.Sheet + "”, or that is empty or hidden"})
	}
	r := &mapper{m: m}
	head, most := 0, -1
	for n := range pages[i].Rows[:min(len(pages[i].Rows), 100)] {
		if found := m.found(pages[i].headed(n)); found > most {
			head, most = n, found
		}
	}
	t := &Template{data: data, sheet: pages[i].Name, first: head + 2}
	row := pages[i].headed(head)
	for _, c := range m.Columns {
		j := place(row, c.Head)
		if j < 0 {
			hint := catalogue.Meant(c.Head, filledIn(row), catalogue.Words{Chinese: "和模板第 " + itoa(head+1) + " 行的表头写得一样", English: "write it as row " + itoa(head+1) + " of the template has it"})
			r.add(c.at, "platform-template-head", c.Head, hint.Chinese, hint.English)
		}
		t.columns = append(t.columns, j)
	}
	if m.first.Set() {
		if t.first = m.First; t.first < head+2 {
			r.add(m.first.At, "platform-template-row", itoa(m.First), itoa(head+1))
		}
	}
	catalogue.SortProblems(r.problems)
	return t, r.problems
}

// Try fills a template with nothing: what cannot be filled is told before anything else is.
func (m *Mapping) Try(t *Template) []catalogue.Problem {
	if _, err := sheet.Fill(t.data, sheet.Filling{Sheet: t.sheet, First: t.first}); err != nil {
		return m.Refuse(catalogue.Words{Chinese: "不是能填的工作簿：坏了，加了密码，太大，有宏或指向别的文件", English: "it cannot be filled: it is broken, encrypted or too large, has macros, or leads to other files"})
	}
	return nil
}

// headed are the heads of a row: where a head spans several rows, it stands in the uppermost.
func (p Page) headed(n int) []string {
	var heads []string
	for k := n; k >= 0 && k > n-3; k-- {
		for j, cell := range p.Rows[k] {
			for len(heads) <= j {
				heads = append(heads, "")
			}
			if heads[j] == "" {
				heads[j] = strings.TrimSpace(cell)
			}
		}
	}
	return heads
}

// found is how many heads stand in a row.
func (m *Mapping) found(row []string) (n int) {
	for _, c := range m.Columns {
		if place(row, c.Head) >= 0 {
			n++
		}
	}
	return n
}

// place is where a head stands in a row; spaces, line breaks and the star of what is mandatory do not count.
func place(row []string, head string) int {
	return slices.IndexFunc(row, func(cell string) bool { return bare(cell) == bare(head) && bare(head) != "" })
}

func bare(head string) string { return strings.Trim(catalogue.Heading(head), "*＊") }

func filledIn(row []string) (heads []string) {
	for _, cell := range row {
		if cell = strings.TrimSpace(cell); cell != "" {
			heads = append(heads, cell)
		}
	}
	return heads
}
