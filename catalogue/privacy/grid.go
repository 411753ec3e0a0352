package privacy

import (
	"strings"

	"gongkai/catalogue"
)

// locate gives the place of the characters from:to of a text, in a file or in a document.
type locate func(from, to int) (catalogue.At, catalogue.Words)

// cell is one cell of a table on its way by.
type cell struct {
	column int
	text   string
	where  locate
}

// grid reads a table row by row: it learns the headings, and judges what stands below them by them.
type grid struct {
	*finder
	heads map[int]string
	head  bool // the row before was a head
	rows  int
	ctx   searching
}

func (f *finder) table() *grid {
	return &grid{finder: f, heads: map[int]string{}, ctx: searching{day: f.day}}
}

// row takes the next row.
func (g *grid) row(cells []cell) {
	defer g.across(cells)
	g.rows++
	if g.isHead(cells) {
		if !g.head {
			clear(g.heads)
		}
		for _, c := range cells {
			if t := spaceless(c.text); t != "" {
				g.heads[c.column] = strings.TrimSpace(g.heads[c.column] + "\n" + t)
			}
		}
		g.head = true
		g.learn()
		for _, c := range cells {
			g.passage(c.text, g.ctx, c.where)
		}
		return
	}
	g.head = false
	left := ""
	for _, c := range cells {
		g.cell(c, left)
		if left = ""; length(c.text) <= 16 && heading(c.text) {
			left = spaceless(c.text)
		}
	}
	g.ages(cells)
}

// across finds a number that goes over some cells of a row, as forms have a box for each digit.
func (g *grid) across(cells []cell) {
	if g.wholly {
		return
	}
	parts := make([]string, 0, len(cells))
	digits := 0
	for _, c := range cells {
		parts = append(parts, strings.TrimSpace(c.text))
		digits += min(digitsIn(c.text), 18)
	}
	if digits < 16 || len(cells) < 2 {
		return
	}
	text := strings.Join(parts, "|")
	g.scattered(text, func(from, _ int) (catalogue.At, catalogue.Words) {
		for i, p := range parts {
			if n := length(p); from <= n {
				return cells[i].where(from, n)
			} else {
				from -= n + 1
			}
		}
		return cells[0].where(0, 1)
	})
}

// isHead says whether a row holds headings: two cells of them, or one alone that says what is personal.
func (g *grid) isHead(cells []cell) bool {
	heads, filled := 0, 0
	sensitive := false
	for _, c := range cells {
		t := spaceless(c.text)
		if t == "" {
			continue
		}
		filled++
		if digitsIn(t) >= 5 {
			return false
		}
		if heading(t) {
			heads++
			sensitive = sensitive || identityLabel(t) || accountLabel(t) || personalPhoneLabel(t) || homeLabelled(t) || passportLabel(t) || plateLabel(t) || childLabel(t)
		}
	}
	return heads >= 2 && 2*heads > filled || filled == 1 && sensitive && length(spaceless(cells[len(cells)-1].text)) <= 10
}

// learn says from all headings whether the table is one of persons or of offices.
func (g *grid) learn() {
	g.ctx.persons, g.ctx.offices, g.ctx.fleet = false, false, false
	for _, h := range g.heads {
		if containsAny(h, "姓名", "户主", "身份证", "申请人", "学生", "村民", "农户", "补贴对象", "受助", "考生", "车主", "性别", "年龄", "出生", "家庭", "本人") {
			g.ctx.persons = true
		}
		if containsAny(h, "单位", "科室", "窗口", "部门", "企业", "公司", "机构", "网点", "村委会") {
			g.ctx.offices = true
		}
		if containsAny(h, "使用单位", "所属单位", "车属单位", "用车单位") {
			g.ctx.fleet = true
		}
	}
	g.ctx.fleet = g.ctx.fleet && !g.ctx.persons
}

// cell looks at one value below its heading.
func (g *grid) cell(c cell, left string) {
	if c.text == "" {
		return
	}
	ctx := g.ctx
	ctx.label = g.heads[c.column]
	if ctx.label == "" {
		ctx.label = left
	}
	if g.passage(c.text, ctx, c.where) || ctx.label == "" {
		return
	}
	if h, found := headed(c.text, ctx.label, ctx.persons); found {
		g.found(h, c.where)
	}
}

// ages finds children in a table that tells how old people are.
func (g *grid) ages(cells []cell) {
	young, named := false, -1
	for i, c := range cells {
		h := g.heads[c.column]
		switch t := spaceless(c.text); {
		case strings.HasSuffix(h, "年龄") || strings.HasSuffix(h, "周岁"):
			young = t != "" && len(t) <= 6 && digitsIn(t) > 0 && years(strings.TrimRight(t, "周岁")) < 18
		case strings.HasSuffix(h, "姓名") && !childLabel(h) && name(t):
			named = i
		}
	}
	if young && named >= 0 {
		value := spaceless(cells[named].text)
		g.found(hit{kind: catalogue.Minor, to: length(value), shown: someone(value)}, cells[named].where)
	}
}
