package intake

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// model is a table that a test draws up: cells with what they are merged over, and what has to come of them.
type model struct {
	rng    *rand.Rand
	cells  map[[2]int]*drawn
	rows   int
	wide   int
	want   []map[string]string // by field, a row of the catalogue each
	passed []string            // texts that have to be listed as not imported
	notes  []string            // paragraphs around the table
	groups map[int]bool        // of the list of irregularities
	page   int                 // where the last head ends
	bare   bool                // no row has a number
	fonts  bool                // letters of symbol fonts stand in their font
}

// drawn is one cell.
type drawn struct {
	text          string
	height, width int
	font          string
}

func (m *model) set(row, column int, text string) *drawn {
	d := &drawn{text: text, height: 1, width: 1}
	m.cells[[2]int{row, column}] = d
	m.rows, m.wide = max(m.rows, row+1), max(m.wide, column+1)
	return d
}

func (m *model) did(groups ...int) {
	for _, g := range groups {
		m.groups[g] = true
	}
}

// one in n.
func (m *model) one(n int) bool { return m.rng.IntN(n) == 0 }

// layout is the order of the columns of a model.
type layout struct {
	no, level1, level2, content, basis, limit, publisher, channels, all, some, proactive, request, extra int
	tiers                                                                                                map[string]int
	names                                                                                                []string
}

// draw makes a table of rows of a catalogue (by the names of their columns), with irregularities.
func draw(rows []map[string]string, seed uint64) *model {
	m := &model{rng: rand.New(rand.NewPCG(2019, seed)), cells: map[[2]int]*drawn{}, groups: map[int]bool{}}
	seen := map[string]bool{}
	for _, r := range rows {
		if strings.Contains(r["channels"], "平台") || strings.Contains(r["channels"], "大厅") || strings.Contains(r["channels"], "公众号") {
			m.did(8)
		}
		if key := r["level2"] + r["content"] + r["basis"]; seen[key] {
			m.did(16)
		} else {
			seen[key] = true
		}
	}
	l := m.layout(rows)
	m.title(l)
	head := m.rows
	m.head(l)
	below := m.rows
	m.page = below
	m.legendNote()
	marks := m.marks()
	serial := 1
	if m.one(2) {
		serial = 22
		m.did(15)
	}
	m.bare = m.one(5)
	if m.one(6) { // the columns are numbered
		for j := range m.wide {
			m.set(below, j, fmt.Sprint(j+1))
		}
		m.page = m.rows
	}
	last := map[string]string{}
	for i, r := range rows {
		if i > 0 && i%9 == 0 && m.one(2) { // a printed page begins
			m.repeat(head, below-head)
			m.did(18)
		}
		jump := i > 0 && m.one(10) && !m.bare
		if jump {
			serial += 17
			m.did(15)
		}
		m.row(l, r, last, serial, jump || i == 0, marks)
		serial++
		if m.one(15) && i > 0 && !m.bare {
			m.set(m.rows, l.no, fmt.Sprint(serial)) // a number and nothing else
			m.did(15)
			serial++
		}
	}
	m.remark(l)
	return m
}

// layout shuffles the columns as places do.
func (m *model) layout(rows []map[string]string) *layout {
	l := &layout{tiers: map[string]int{}, extra: -1}
	next := 0
	take := func(n *int) { *n = next; next++ }
	take(&l.no)
	take(&l.level1)
	take(&l.level2)
	take(&l.content)
	take(&l.basis)
	middle := []*int{&l.limit, &l.publisher, &l.channels}
	if m.one(2) {
		m.did(19)
		m.rng.Shuffle(3, func(i, j int) { middle[i], middle[j] = middle[j], middle[i] })
	}
	for _, c := range middle {
		take(c)
	}
	if m.one(3) {
		take(&l.extra)
		m.did(19)
	}
	take(&l.all)
	take(&l.some)
	take(&l.proactive)
	take(&l.request)
	for _, r := range rows {
		for _, tier := range strings.Split(r["tier"], ";") {
			if _, known := l.tiers[tier]; !known && tier != "" {
				l.tiers[tier] = next
				l.names = append(l.names, tier)
				next++
				m.did(19)
			}
		}
	}
	m.wide = next
	return l
}

func (m *model) title(l *layout) {
	d := m.set(m.rows, 0, "（十三）基层政务公开标准目录（试行）")
	d.width = m.wide
	m.did(18)
}

// head writes the two rows of headings, stretched and broken as cells are.
func (m *model) head(l *layout) {
	row := m.rows
	style := m.rng.IntN(4)
	h := func(text string) string {
		switch style {
		case 1:
			m.did(18, 21)
			return strings.Join(strings.Split(text, ""), " ")
		case 2:
			m.did(18)
			r := []rune(text)
			return string(r[:len(r)/2]) + "\n" + string(r[len(r)/2:])
		}
		return text
	}
	deep := 1 + m.rng.IntN(3) // one row of headings, two, or three
	m.did(18)
	tall := func(column int, text string) { m.set(row, column, h(text)).height = deep }
	under := func(column, width int, over string, names ...string) {
		if deep > 1 {
			m.set(row, column, h(over)).width = width
		}
		for i, name := range names {
			m.set(row+min(deep-1, 1), column+i, h(name)).height = max(deep-1, 1)
		}
	}
	tall(l.no, "序号")
	under(l.level1, 2, "公开事项", "一级事项", "二级事项")
	tall(l.content, []string{"公开内容", "公开内容（要素）", "公开内容(要素)"}[m.rng.IntN(3)])
	tall(l.basis, "公开依据")
	tall(l.limit, []string{"公开时限", "公开时间"}[m.rng.IntN(2)])
	tall(l.publisher, []string{"公开主体", "公开责任单位"}[m.rng.IntN(2)])
	tall(l.channels, []string{"公开渠道和载体", "公开渠道", "公开载体"}[m.rng.IntN(3)])
	if l.extra >= 0 {
		tall(l.extra, []string{"咨询电话", "三级事项", "事项类型", "网址"}[m.rng.IntN(4)])
	}
	under(l.all, 2, "公开对象", "全社会", []string{"特定群体", "特定群体（请写明）", "特定群众"}[m.rng.IntN(3)])
	under(l.proactive, 2, "公开方式", "主动", []string{"依申请", "依申请公开"}[m.rng.IntN(2)])
	if len(l.names) > 0 {
		under(l.tiers[l.names[0]], len(l.names), "公开层级", l.names...)
	}
	if deep == 3 { // an instruction has a row of its own
		m.cells[[2]int{row + 1, l.some}].height = 1
		m.set(row+2, l.some, "（请写明）")
	}
}

// repeat writes the head again, as for a printed page.
func (m *model) repeat(from, height int) {
	at := m.rows
	for i := range height {
		for j := range m.wide {
			if d := m.cells[[2]int{from + i, j}]; d != nil {
				c := *d
				m.set(at+i, j, "").text = c.text
				*m.cells[[2]int{at + i, j}] = c
			}
		}
	}
	m.rows = at + height
	m.page = m.rows
}

func (m *model) remark(l *layout) {
	if m.one(2) {
		m.set(m.rows, 0, "注：本目录由县政务公开办负责解释").width = m.wide
	}
}

// spread is a text with what pages and justified lines put into it; want says what has to come of it.
func (m *model) spread(text string) (drawn, want string) {
	if text == "" {
		return "", ""
	}
	switch m.rng.IntN(14) {
	case 0: // every character apart
		m.did(21)
		runes := []rune(text)
		n := min(len(runes), 8)
		return strings.TrimSpace(strings.Join(strings.Split(string(runes[:n]), ""), " ") + string(runes[n:])), text
	case 1: // a line break in a word
		m.did(21)
		runes := []rune(text)
		return string(runes[:len(runes)/2]) + "\n" + string(runes[len(runes)/2:]), text
	case 2:
		m.did(28)
		return strings.Map(func(c rune) rune {
			if c >= '0' && c <= '9' {
				return c - '0' + '０'
			}
			return c
		}, text) + "\u200b", text
	case 3:
		if i := strings.Index(text, "〕"); i > 0 { // a lost bracket stays lost
			m.did(22)
			cut := strings.Replace(text, "〕", "", 1)
			return cut, cut
		}
	case 4:
		if strings.Contains(text, "〔") {
			m.did(23)
			other := strings.NewReplacer("〔", "[", "〕", "]").Replace(text)
			return other, other
		}
	case 5:
		if strings.Contains(text, "公开") { // words that were damaged arrive as they are
			m.did(24, 25, 26, 29)
			cut := strings.NewReplacer("公开", "开", "条例", "条件").Replace(text)
			return cut, cut
		}
	case 6:
		m.did(27, 28)
		odd := strings.NewReplacer("目录", "目錄(lù)", "职责", "职⠂责").Replace(text)
		return odd, odd
	}
	return text, text
}

func known(list []string, s string) bool { return slices.Contains(list, s) }
