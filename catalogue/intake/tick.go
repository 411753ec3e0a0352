package intake

import (
	"regexp"
	"strings"
	"unicode"
)

// ticked is what a cell of a column of ticks says.
type ticked uint8

const (
	blankTick ticked = iota
	yesTick
	noTick
	textTick // a text, or a tick with one
	oddTick  // undecidable
)

var withText = regexp.MustCompile(`^[√✓✔☑]\s*[（(]?(.+?)[)）]?$`)

// tick reads a cell of a column of ticks. text is what it says beside the tick; why what made it a yes or a no where that
// is no plain tick.
func (c column) read(text string, l *legend) (state ticked, words string, why note) {
	plain := squeezed(text)
	switch {
	case plain == "":
		return blankTick, "", why
	case plain == "√" || plain == "✓" || plain == "✔" || plain == "☑" || plain == "✅" || plain == "是":
		return yesTick, "", why
	case plain == "否" || plain == "×" || plain == "✘" || plain == "✗" || plain == "无":
		return noTick, "", why
	case plain == "v" || plain == "V" || plain == "ν":
		return yesTick, "", repair("字母“"+plain+"”当作 √", "the letter “"+plain+"” was taken for √")
	case strings.ContainsAny(plain, "?？"), strings.ContainsFunc(plain, func(c rune) bool { return c >= 0xE000 && c <= 0xF8FF }):
		return oddTick, "", why
	case dashes(plain):
		return noTick, "", repair("“"+plain+"”当作空格", "“"+plain+"” was taken for an empty cell")
	case plain == squeezed(c.tick) || plain == plainHead(c.head[strings.LastIndex(c.head, "/")+1:]):
		return yesTick, "", repair("写的是栏名，当作 √", "it repeats the heading, which was taken for √")
	}
	if _, said := l.marks[likeMark(plain)]; said || oneBox(plain) {
		return l.boxed(plain)
	}
	if m := withText.FindStringSubmatch(strings.TrimSpace(text)); m != nil {
		return textTick, strings.TrimSpace(m[1]), why
	}
	if strings.ContainsAny(plain, filledMarks+emptyMarks+"R£þ¨☒") && len([]rune(plain)) <= 2 {
		return oddTick, "", why
	}
	if plain == "同上" || !strings.ContainsFunc(plain, func(c rune) bool { return unicode.Is(unicode.Han, c) }) {
		return oddTick, "", why
	}
	return textTick, strings.TrimSpace(text), why
}

func repair(chinese, english string) note {
	var f field
	f.say(Repaired, chinese, english)
	return f.notes[0]
}

// oneBox says whether a cell of a column of ticks holds a box and nothing else.
func oneBox(plain string) bool {
	return len([]rune(plain)) == 1 && strings.Contains(filledMarks+emptyMarks, plain)
}

// boxed reads a box in a column of ticks.
func (l *legend) boxed(mark string) (ticked, string, note) {
	as := *l
	as.alone = l.ticked
	means, why := as.of(mark, "")
	switch means {
	case chosen:
		return yesTick, "", repair(why.Chinese, why.English)
	case unchosen:
		return noTick, "", repair(why.Chinese, why.English)
	}
	return oddTick, "", note{}
}

// cellOf is a cell of a column, for fields that are made of several.
type cellOf struct {
	column
	cell *Cell
	text string
}

// ticks makes one field of the columns of ticks of a row.
func ticks(cells []cellOf, l *legend) field {
	var f field
	var yes, read []string
	odd := ""
	who := ""
	for _, c := range cells {
		state, words, why := c.column.read(c.text, l)
		if c.cell != nil && c.cell.Pictured {
			state, c.text = oddTick, c.text+"［图片］"
		}
		if c.cell != nil && c.text != "" {
			f.places = append(f.places, c.cell.Place)
			read = append(read, squeezed(c.tick)+"："+c.text)
		}
		if why.kind != "" {
			f.notes = append(f.notes, why)
		}
		switch {
		case state == yesTick && c.mixed:
			yes, who = append(yes, c.tick), c.tick
		case state == yesTick:
			yes = append(yes, c.tick)
		case state == textTick && c.mixed:
			yes = append(yes, words)
		case state == textTick, state == oddTick:
			odd = c.text
		}
	}
	f.read = strings.Join(read, "；")
	f.decide(cells[0].field, yes, odd, who)
	return f
}

// decide writes what the ticks of a field say, where they say one thing.
func (f *field) decide(name string, yes []string, odd, who string) {
	switch {
	case odd != "":
		f.oddTick(odd)
	case len(yes) == 0:
		f.leave("一个勾也没有", "nothing is ticked")
	case len(yes) > 1 && name != "tier" && name != "channels":
		f.leave("勾了不止一个："+strings.Join(yes, "、")+"，以哪个为准看不出来", "more than one is ticked: "+strings.Join(yes, ", ")+"; which one counts is not known")
	default:
		f.text = strings.Join(yes, ";")
		if who != "" {
			f.say(Doubtful, "只打了勾，没有写是哪些人", "it is only ticked; who they are is not said")
		}
	}
}

// oddTick leaves a field empty of which a tick may be one or not, and says how that is mended: a sign by saying what it
// means, anything else in the source.
func (f *field) oddTick(odd string) {
	chinese, english := "“"+excerpt(odd)+"”是不是打勾，看不出来；", "whether “"+excerpt(odd)+"” is a tick is not known; "
	sign := []rune(squeezed(odd))
	if len(sign) != 1 || unicode.IsLetter(sign[0]) || !unicode.IsGraphic(sign[0]) || strings.ContainsRune("?？,，;；=", sign[0]) {
		f.leave(chinese+"在原表里写成“√”，没有选的空着，再导入一次", english+"write “√” in the source, leave what is not meant empty, and import it again")
		return
	}
	mark := string(sign)
	f.leave(chinese+"知道的话加上 --legend \""+mark+"=选中\"（是没选就写 "+mark+"=未选），再导入一次", english+"if you know, give --legend \""+mark+"=选中\" ("+mark+"=未选 if it means not chosen), and import it again")
}
