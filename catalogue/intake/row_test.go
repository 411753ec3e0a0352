package intake

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// style is how a table marks its channels.
type style struct {
	on, off  string
	legend   string // a line of its own
	between  string
	decided  bool // the table says what its marks mean
	optional bool // the off marks are optional, and so not written
	font     string
	groups   []int
}

// marks picks one of the ways in which tables mark channels.
func (m *model) marks() style {
	styles := []style{
		{between: "、", decided: true, groups: []int{6}},
		{between: ";", decided: true, groups: []int{6}},
		{between: "1", decided: true, groups: []int{6}},
		{on: "■", off: "□", between: "\n", groups: []int{1}},
		{on: "■", off: "□", between: "\n", decided: true, legend: "注：■=必选项，□=可选项", groups: []int{1}},
		{on: "■", off: "□", between: " ", decided: true, legend: "“■”为选中，“□”为未选", groups: []int{1}},
		{on: "■", off: "▲", between: "\n", decided: true, optional: true, legend: "■=征地前期和实施，▲=征地批准后", groups: []int{1}},
		{on: "■", off: "□", between: " ", decided: true, legend: "公开渠道和载体（在标注范围内至少选择其一公开）", groups: []int{1}},
		{on: "▄", off: "口", between: "：", decided: true, legend: "■=选中，□=未选", groups: []int{3}},
		{on: "■", off: "口", between: ",", groups: []int{3}},
		{on: "R", off: "£", between: " ", groups: []int{2}},
		{on: "R", off: "£", between: " ", decided: true, font: "Wingdings 2", groups: []int{2}},
		{on: "þ", off: "\u00a8", between: "\n", decided: true, font: "Wingdings", groups: []int{2}},
		{on: "☐", between: "\n", groups: []int{4}},
		{on: "☑", off: "□", between: "\n", decided: true, groups: []int{1}},
		{on: "■", between: "\n", decided: true, groups: []int{1}},
	}
	s := styles[m.rng.IntN(len(styles))]
	m.did(s.groups...)
	if s.legend != "" {
		m.notes = append(m.notes, s.legend)
	}
	m.fonts = s.font != ""
	return s
}

func (m *model) legendNote() {}

// others are channels that a row does not mean.
func others(meant []string) (list []string) {
	for _, c := range []string{"政府公报", "发布会/听证会", "纸质媒体", "精准推送", "便民服务站"} {
		if !strings.Contains(strings.Join(meant, ";"), c) {
			list = append(list, c)
		}
	}
	return list
}

// channels draws a cell of channels; want is empty where nobody can know which are meant.
func (m *model) channels(text string, s style) (cell, font, want string) {
	if text == "" {
		return "", "", ""
	}
	list := strings.Split(text, ";")
	want = strings.Join(list, ";")
	switch {
	case s.on == "" && s.between == "1":
		if len(list) < 2 {
			return text, "", want
		}
		for i := range list {
			cell += fmt.Sprintf("%d.%s ", i+1, list[i])
		}
		return strings.TrimSpace(cell), "", want
	case s.on == "":
		return strings.Join(list, s.between), "", strings.Join(list, s.between)
	}
	var parts []string
	for _, c := range list {
		parts = append(parts, s.on+c)
	}
	if s.off != "" {
		for _, c := range others(list) {
			parts = append(parts, s.off+c)
			if s.optional {
				want += ";" + c
			}
		}
	}
	if s.decided && s.font == "" && m.one(8) { // a box that is lost
		m.did(5)
		parts = append([]string{"国家档案馆"}, parts...)
		want = ""
	}
	cell = strings.Join(parts, s.between)
	if s.decided && m.one(10) {
		m.did(7)
		cell += "http://www.example.gov.cn/a?b=1"
	}
	return cell, s.font, want
}

// row draws a row, and says what has to come of it.
func (m *model) row(l *layout, r, last map[string]string, serial int, jump bool, s style) {
	at := m.rows
	want := map[string]string{}
	if m.bare {
		m.did(15)
	} else {
		m.set(at, l.no, fmt.Sprint(serial))
		want["no"] = fmt.Sprint(serial)
	}
	m.level1(l, r, last, at, jump, want)
	columns := map[string]int{"level2": l.level2, "content": l.content, "basis": l.basis, "time_limit": l.limit, "publisher": l.publisher}
	for _, name := range slices.Sorted(maps.Keys(columns)) {
		m.text(at, columns[name], name, r[name], last, want, jump)
	}
	cell, font, channels := m.channels(strings.ReplaceAll(r["channels"], "\n", ";"), s)
	if cell != "" {
		m.set(at, l.channels, cell).font = font
		if !s.decided {
			channels = ""
		}
	}
	want["channels"] = channels
	if l.extra >= 0 && m.one(2) {
		text := "0999-55" + fmt.Sprint(10000+at)
		m.set(at, l.extra, text)
		m.passed = append(m.passed, text)
	}
	m.ticks(l, r, at, want)
	for _, name := range []string{"level2", "content", "basis", "time_limit", "publisher", "level1"} {
		if name != "time_limit" || want[name] != "" {
			last[name] = r[name]
		}
	}
	m.want = append(m.want, want)
	if text, ok := m.cells[[2]int{at, l.content}]; ok && text.text != "" && m.one(14) && !m.bare && want["content"] == text.text {
		m.over(l, at, want) // the entry goes on in a second row
		last["clean content"] = ""
	}
}

// text draws a cell of text: written out, merged with the one above, 同上, blank, or a mark for nothing.
func (m *model) text(at, column int, name, text string, last, want map[string]string, jump bool) {
	if text == "同上" || dashes(text) {
		text = ""
	}
	if text == "" {
		last["clean "+name] = ""
	}
	switch {
	case text == "" && m.one(2):
		m.did(10)
		m.set(at, column, []string{"?", "-", "—", "─", "---", "\u00a0"}[m.rng.IntN(6)])
	case text == "":
		m.did(12)
	case text != "" && text == last[name] && last["clean "+name] == text && m.one(3) && m.merge(column, at):
		m.did(12) // merged downwards, as limits and bodies often are
		want["merged "+name] = "yes"
		want[name] = text
	case name == "time_limit" && text == last[name] && last["plain"] == text && m.one(2):
		m.did(13)
		m.set(at, column, "同上")
		last["clean "+name] = ""
		want[name] = text
		if jump {
			want[name] = ""
		}
	default:
		cell, arrives := m.spread(text)
		m.set(at, column, cell)
		want[name] = arrives
		last["clean "+name] = map[bool]string{true: text}[cell == text]
		if name == "time_limit" {
			last["plain"] = ""
			if cell == text {
				last["plain"] = text
			}
		}
	}
	if name == "time_limit" && text == "" {
		last["plain"] = ""
	}
}

// ticks draws the columns of ticks.
func (m *model) ticks(l *layout, r map[string]string, at int, want map[string]string) {
	tick := func(column int) {
		m.set(at, column, []string{"√", "√", "✓", " √ "}[m.rng.IntN(4)])
	}
	off := func(column int) {
		if m.one(6) {
			m.did(10)
			m.set(at, column, []string{"-", "—", "─"}[m.rng.IntN(3)])
		}
	}
	who, some := strings.CutPrefix(r["audience"], "specific:")
	switch {
	case r["audience"] == "all":
		tick(l.all)
		off(l.some)
		want["audience"] = "全社会"
	case some && who == "(未注明)":
		tick(l.some)
		want["audience"] = "特定群体"
	case some && m.one(2):
		m.did(9)
		m.set(at, l.some, "√("+who+")")
		want["audience"] = who
	case some:
		m.did(9)
		m.set(at, l.some, who)
		want["audience"] = who
	}
	switch r["method"] {
	case "proactive":
		tick(l.proactive)
		off(l.request)
		want["method"] = "主动公开"
	case "on-request":
		tick(l.request)
		want["method"] = "依申请公开"
	}
	var tiers []string
	for _, name := range l.names {
		if !known(strings.Split(r["tier"], ";"), name) {
			off(l.tiers[name])
			continue
		}
		if tiers = append(tiers, name); m.one(6) {
			m.did(9)
			m.set(at, l.tiers[name], name)
		} else {
			tick(l.tiers[name])
		}
	}
	want["tier"] = strings.Join(tiers, ";")
}
