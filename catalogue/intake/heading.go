package intake

import (
	"regexp"
	"strings"
	"sync"

	"gongkai/catalogue"
)

// mostHead is how many bytes a heading may have, with what it says in brackets.
const mostHead = 400

// column is what a column of a source table holds: a field, or a tick that says one value of it.
type column struct {
	field string // the canonical name; empty: no field of ours
	tick  string // what a tick in it means, in a column of ticks
	head  string // its heading as it stands, for the report
	mixed bool   // its ticks may be texts: 特定群体, of which the cell says who they are
}

// dutyHeadings are headings of real catalogues beside those that catalogue.csv itself may have.
func dutyHeadings() map[string][]string {
	return map[string][]string{
		"no":         {"序", "号", "编码", "序列号", "目录编号"},
		"level1":     {"一级目录", "一级公开事项", "公开事项一级事项", "一级类目", "公开事项类别"},
		"level2":     {"二级目录", "二级公开事项", "公开事项二级事项", "二级类目"},
		"content":    {"公开内容和要素", "公开内容要素", "公开内容及要素", "公开要素", "公开信息内容", "内容标准", "主要内容", "公开的内容"},
		"basis":      {"公开依据和标准", "法律依据", "政策依据", "法规依据", "公开的依据"},
		"time_limit": {"公开时间", "公开时效", "时限要求", "公开时限要求", "公开的时限", "时间要求"},
		"publisher":  {"公开责任主体", "责任主体", "责任单位", "公开单位", "公开机构", "责任部门", "公开责任部门", "公开部门", "实施主体", "公开的主体"},
		"channels":   {"公开渠道、载体", "公开渠道与载体", "公开渠道及载体", "公开渠道载体", "公开载体", "公开途径", "公开平台", "渠道和载体", "公开载体和渠道", "载体形式", "公开渠道和方式", "公开载体及渠道"},
		"audience":   {"公开的对象", "公开范围"},
		"method":     {"公开类型", "公开的方式", "公开类别"},
		"tier":       {"公开级别", "公开的层级", "层级划分"},
		"owner":      {"责任处室", "责任股室", "责任科(股)室", "承办科室"},
		"frequency":  {"更新频率", "公开周期", "更新周期"},
	}
}

// groupOf is, of a heading that spans others, which field those are.
func groupOf(plain string) (string, bool) {
	switch plain {
	case "公开事项", "事项", "公开事项名称", "事项名称":
		return "item", true
	case "公开对象":
		return "audience", true
	case "公开方式", "公开属性":
		return "method", true
	case "公开层级", "公开级别", "层级":
		return "tier", true
	case "公开渠道和载体", "公开渠道":
		return "channels", true
	}
	return "", false
}

// bracketed is a heading that is an instruction as a whole.
var bracketed = regexp.MustCompile(`^[（(].*[)）]$`)

var aside = regexp.MustCompile(`[（(\[【][^（()）\]】]*[)）\]】]`)

// plainHead is a heading without spaces, line breaks, asterisks, and what is said in brackets: 特定群体(请写明).
func plainHead(text string) string {
	plain := squeezed(strings.Map(func(c rune) rune {
		if c == '*' || c == '＊' || c == '\u200b' || c == '：' || c == ':' {
			return -1
		}
		return c
	}, text))
	if without := aside.ReplaceAllString(plain, ""); without != "" {
		return without
	}
	return plain
}

// tickHead is the field and the value that a heading of ticks stands for.
func tickHead(head string) (c column, ok bool) {
	switch head {
	case "全社会", "社会公众", "面向全社会", "全体社会":
		return column{field: "audience", tick: "全社会"}, true
	case "特定群体", "特定群众", "特定人群", "特定对象", "特定群体请写明":
		return column{field: "audience", tick: "特定群体", mixed: true}, true
	case "主动", "主动公开":
		return column{field: "method", tick: "主动公开"}, true
	case "依申请", "依申请公开", "申请公开":
		return column{field: "method", tick: "依申请公开"}, true
	case "不予公开":
		return column{field: "method", tick: "不予公开"}, true
	}
	if level.MatchString(head) {
		return column{field: "tier", tick: head}, true
	}
	return c, false
}

// level are the names of levels that columns of ticks have: 县级, 乡、村级, 镇街(园区)级.
var level = regexp.MustCompile(`^(?:国家|省|市|州|盟|县|区|旗|县区|县市区|乡|镇|乡镇|乡村|镇街|街道|村|村社区|社区|[省市州县区旗乡镇街村][、/和][省市州县区旗乡镇街村道社区]+)级$`)

// dutyFields are the fields of all headings of catalogues.
var dutyFields = sync.OnceValue(func() map[string]string {
	fields := map[string]string{}
	for name, list := range dutyHeadings() {
		for _, head := range list {
			fields[head] = name
		}
	}
	for _, c := range catalogue.DutyColumns() {
		for _, head := range append(c.Chinese, c.Name) {
			fields[head] = c.Name
		}
	}
	return fields
})

// textHead is the field of a heading that stands for a whole one.
func textHead(head string) (string, bool) {
	name, ok := dutyFields()[head]
	return name, ok
}

// columnOf says what a column holds, of its headings from the top down.
func columnOf(heads []string) column {
	c := column{head: strings.Join(heads, " / ")}
	for len(heads) > 1 && (explains(heads[len(heads)-1]) || bracketed.MatchString(squeezed(heads[len(heads)-1]))) {
		heads = heads[:len(heads)-1] // a legend or an instruction below the heading
	}
	last := heads[len(heads)-1]
	group := ""
	for _, h := range heads[:len(heads)-1] {
		if g, ok := groupOf(plainHead(h)); ok {
			group = g
		}
	}
	plain := plainHead(last)
	// What is in brackets counts in a level's name: 镇(街)级.
	if t, ok := tickHead(plain); ok && (group == "" || group == t.field) {
		c.field, c.tick, c.mixed = t.field, t.tick, t.mixed
		if c.field == "tier" {
			c.tick = squeezed(last)
		}
		return c
	}
	switch {
	case group == "tier" || group == "channels":
		c.field, c.tick = group, squeezed(last)
		return c
	case group == "audience" || group == "method":
		return c // 公开方式 / 多渠道: no value of ours
	}
	if g, _ := groupOf(plain); g == "item" && len(heads) == 1 { // the only level
		c.field = "level1"
	} else if name, ok := textHead(squeezed(last)); ok {
		c.field = name
	} else if name, ok := textHead(plain); ok {
		c.field = name
	}
	return c
}

// solidHead says whether a cell may be a heading and is no word that cells of ticks have too.
func solidHead(text string) bool {
	if len(text) > mostHead {
		return false
	}
	_, tick := tickHead(plainHead(text))
	return !tick && headWord(text)
}

// headWord says whether a cell may be a heading.
func headWord(text string) bool {
	if len(text) > mostHead {
		return false
	}
	plain := plainHead(text)
	if plain == "" || len([]rune(squeezed(text))) > 40 {
		return false
	}
	if _, ok := groupOf(plain); ok {
		return true
	}
	if _, ok := tickHead(plain); ok {
		return true
	}
	_, full := textHead(squeezed(text))
	_, short := textHead(plain)
	return full || short
}
