package intake

import (
	"regexp"
	"strings"

	"gongkai/catalogue"
)

// meaning is what a mark before a channel says.
type meaning uint8

const (
	unsaid   meaning = iota // no legend says it
	chosen                  // the channel is meant
	optional                // it may be used
	unchosen                // it is not meant
	obscure                 // the legend says something that is neither
)

// legend is what the marks of one table mean.
type legend struct {
	marks  map[string]meaning
	words  map[string]string // what the legend says of a mark
	said   bool              // at least one mark has a legend
	alone  string            // the only mark before channels in the whole table: it parts nothing
	ticked string            // the only box in its columns of ticks
}

const filledMarks, emptyMarks, tickMarks = "■▄◆▲●★◼⬛", "□☐◻○◇△☆❑", "☑√✓✔✅"

// marked is a mark before its explanation: ■ = 必选项, “■”表示必选, □为可选项.
var marked = regexp.MustCompile(`[“"'‘]?([■▄◆▲●★◼⬛□☐◻○◇△☆❑☑√✓✔☒R£tþ¨口])[”"'’]?\s*(?:=|＝|为|表示|代表|指|：|:|是|即)\s*([^■▄◆▲●★□☐◇△☆☑√✓☒,，;；。、)）|\n“"]{1,20})`)

// plainly is a mark with its explanation right behind it: ■必选 □可选.
var plainly = regexp.MustCompile(`([■▄◆▲●★◼⬛□☐◻○◇△☆❑☑√✓✔☒])\s*((?:必选|可选|非必选|选中|已选|未选中|未选|不选)项?)`)

// explains says whether a text may be a legend.
func explains(text string) bool {
	return marked.MatchString(text) || plainly.MatchString(text) || strings.Contains(squeezed(text), "在标注范围内")
}

// trimLegend is a text without the marks that it explains.
func trimLegend(text string) string {
	return plainly.ReplaceAllString(marked.ReplaceAllString(text, ""), "")
}

// legendOf reads what stands around a table.
func legendOf(around []string) legend {
	l := legend{marks: map[string]meaning{}, words: map[string]string{}}
	for _, text := range around {
		for _, m := range append(marked.FindAllStringSubmatch(text, -1), plainly.FindAllStringSubmatch(text, -1)...) {
			l.learn(m[1], strings.TrimSpace(m[2]))
		}
		if strings.Contains(squeezed(text), "在标注范围内") && !l.said {
			l.learn("■", "在标注范围内至少选择其一公开")
			l.learn("□", "未标注")
		}
	}
	return l
}

func (l *legend) learn(mark, words string) {
	mark = likeMark(mark)
	means := meant(words)
	if before, twice := l.marks[mark]; twice && before != means {
		means = obscure
	}
	l.marks[mark], l.words[mark], l.said = means, words, true
}

// likeMark is the mark that another one is a misprint of.
func likeMark(mark string) string {
	switch mark {
	case "▄", "◼", "⬛":
		return "■"
	case "☐", "◻", "口", "❑":
		return "□"
	case "✓", "✔", "✅":
		return "√"
	}
	return mark
}

// meant reads the words of a legend. What names a phase of an affair names when the channel is used, and so that it is.
func meant(words string) meaning {
	for _, w := range []string{"非必", "可选", "选填", "选择性", "自选"} {
		if strings.Contains(words, w) {
			return optional
		}
	}
	for _, w := range []string{"未选", "不选", "未标", "不公开", "未采用", "不采用", "不适用", "无需"} {
		if strings.Contains(words, w) {
			return unchosen
		}
	}
	for _, w := range []string{"必选", "选中", "已选", "选择其一", "选其一", "勾选", "采用", "必须", "主动", "公开渠道"} {
		if strings.Contains(words, w) {
			return chosen
		}
	}
	if words == "选" || strings.HasSuffix(words, "前") || strings.HasSuffix(words, "后") || strings.Contains(words, "前期") || strings.Contains(words, "阶段") || strings.Contains(words, "批准") {
		return chosen
	}
	return obscure
}

// ParseLegend reads a legend that is given in a call: ■=选中,□=未选.
func ParseLegend(text string) (map[string]string, bool) {
	list := map[string]string{}
	for part := range strings.FieldsFuncSeq(text, func(c rune) bool { return strings.ContainsRune(",，;；", c) }) {
		mark, words, ok := strings.Cut(part, "=")
		mark, words = strings.TrimSpace(mark), strings.TrimSpace(words)
		if !ok || len([]rune(mark)) != 1 || meant(words) == obscure {
			return nil, false
		}
		list[mark] = words
	}
	return list, len(list) > 0
}

// of says what a mark means in this table, and in which words.
func (l *legend) of(mark string, others string) (meaning, catalogue.Words) {
	mark = likeMark(mark)
	if m, ok := l.marks[mark]; ok {
		return m, catalogue.Words{Chinese: "图例：" + mark + " " + l.words[mark], English: "by the legend: " + mark + " " + l.words[mark]}
	}
	switch {
	case l.said:
		return unsaid, catalogue.Words{}
	case strings.Contains(tickMarks, mark):
		return chosen, catalogue.Words{Chinese: mark + " 是打了勾的", English: mark + " is a tick"}
	case mark == "□" && others != "" && strings.Trim(others, "□√☑") == "":
		return unchosen, catalogue.Words{Chinese: "□ 没有打勾", English: "□ is not ticked"}
	case l.alone == mark && strings.Contains(filledMarks, mark):
		return chosen, catalogue.Words{Chinese: "全表只有 " + mark + " 一种符号，不分选没选", English: mark + " is the only mark of the table and parts nothing"}
	}
	return unsaid, catalogue.Words{}
}
