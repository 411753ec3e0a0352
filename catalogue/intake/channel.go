package intake

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"gongkai/catalogue"
)

// boxRunes are the usual marks before a channel; letterMarks what fonts of symbols leave of them.
const (
	boxRunes    = filledMarks + emptyMarks + tickMarks + "☒"
	letterMarks = "£þ¨口üý"
)

// isMark says whether a character is a mark wherever it stands: any sign, also one that only a font of symbols shows.
func isMark(c rune) bool {
	return strings.ContainsRune(boxRunes+"※×∨", c) || unicode.Is(unicode.So, c) || c >= 0xE000 && c <= 0xF8FF
}

// mayMark says whether a letter may be what is left of a mark, where it stands right before a channel.
func mayMark(c rune) bool {
	return strings.ContainsRune(letterMarks, c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// part is one channel of a cell, with the mark before it.
type part struct{ mark, name string }

var (
	knownChannel = regexp.MustCompile(`^(?:政府|门户|部门|其他|其它|两微|一微|政务|政府公报|发布会|广播|电视|纸质|报刊|公开查阅|国家档案|档案馆|便民|入户|社区|村|企事业|精准|公示栏|公共资源|征地|投资项目|信用|招投标|招标|基层|办税|办事|乡镇|镇|街道|行政|党群|微信|微博|宣传|公告|公开栏|电子屏|法律服务|会议|现场)`)
	numbered     = regexp.MustCompile(`(?:^|[\s;；、,，])(\d{1,2})[.、．]\s*`)
	address      = regexp.MustCompile(`(?:网址[:：]?\s*)?https?://[^\s;；、，,■□]+`)
)

// channels makes one text of a cell of channels: those that are meant, with ; between them.
func (f *field) channels(l *legend) {
	if f.text == "" {
		return
	}
	f.web()
	parts := boxesOf(f.text)
	if parts == nil {
		f.enumerated()
		return
	}
	var b strings.Builder
	for _, p := range parts {
		b.WriteString(likeMark(p.mark))
	}
	marks := distinct(b.String())
	var list, may []string
	for _, p := range parts {
		switch f.part(p, l, marks) {
		case chosen:
			list = append(list, p.name)
		case optional:
			may = append(may, p.name)
		case unsaid, obscure:
			return
		}
	}
	if strings.ContainsFunc(marks, mayMark) {
		f.say(Repaired, "字母是符号字体留下的方框", "letters that a font of symbols left of boxes")
	}
	if f.text = strings.Join(list, ";"); len(list) == 0 {
		f.leave("一个也没有选中", "none is chosen")
	}
	if len(may) > 0 {
		f.say(Doubtful, "可选的没有写进去："+strings.Join(may, "、"), "optional ones were not written: "+strings.Join(may, ", "))
	}
}

// part says what the mark before one channel means. Where nobody knows, the whole cell is left empty: half of the channels
// would look like all of them.
func (f *field) part(p part, l *legend, marks string) meaning {
	switch {
	case p.name == "":
		f.leave("“"+p.mark+"”后面没有渠道，指哪个看不出来", "no channel stands behind “"+p.mark+"”: which is meant is not known")
		return unsaid
	case p.mark == "":
		f.leave("“"+excerpt(p.name)+"”前面的方框丢了，选没选看不出来；在原表里写成“……”，只写选中的渠道，再导入一次", "the box before “"+excerpt(p.name)+"” is lost, whether it is meant is not known; write “…” in the source, only the channels that are meant, and import it again")
		return unsaid
	}
	means, why := l.of(p.mark, marks)
	if means == unsaid || means == obscure {
		f.leave("“"+p.mark+"”的意思表里没有写清楚，选没选看不出来；知道的话用 --legend 写明每个符号（"+marks+"）的意思，如 "+likeMark(p.mark)+"=选中", "what “"+p.mark+"” means this table does not say; if you know what each of "+marks+" means, say it with --legend, such as "+likeMark(p.mark)+"=选中")
		return means
	}
	if why.Chinese != "" && !f.said(why) {
		f.say(Repaired, why.Chinese, why.English)
	}
	return means
}

// distinct are the characters of a text, each once.
func distinct(text string) string {
	var b strings.Builder
	for _, c := range text {
		if !strings.ContainsRune(b.String(), c) {
			b.WriteRune(c)
		}
	}
	return b.String()
}

func (f *field) said(why catalogue.Words) bool {
	for _, n := range f.notes {
		if n.why == why {
			return true
		}
	}
	return false
}

// web takes addresses out of a cell of channels: a duty has no place for them.
func (f *field) web() {
	urls := address.FindAllString(f.text, -1)
	if len(urls) == 0 {
		return
	}
	f.text = strings.TrimSpace(address.ReplaceAllString(f.text, ""))
	f.say(Passed, "网址没有写进去："+excerpt(strings.Join(urls, " ")), "the address was not written: "+excerpt(strings.Join(urls, " ")))
}

// boxesOf parts a cell at its marks; nil where it has none.
func boxesOf(text string) (parts []part) {
	rest, found := text, false
	for rest != "" {
		i, size := nextMark(rest)
		if i < 0 {
			i = len(rest)
		} else {
			found = true
		}
		before := trimChannel(rest[:i])
		if len(parts) > 0 {
			p := &parts[len(parts)-1]
			p.name = before
			more := loose(p)
			p.name = oneName(p.name)
			parts = append(parts, more...)
		} else if before != "" {
			parts = append(parts, part{name: before})
		}
		if i == len(rest) {
			break
		}
		parts = append(parts, part{mark: rest[i : i+size]})
		rest = rest[i+size:]
	}
	if !found {
		return nil
	}
	return parts
}

// loose parts what follows a channel without a mark of its own.
func loose(p *part) (list []part) {
	for _, c := range []string{"\n", "；", ";", "、", "，", ",", " ", "。"} {
		for start := 0; ; {
			i := strings.Index(p.name[start:], c)
			if i < 0 {
				break
			}
			i += start
			rest := strings.TrimSpace(p.name[i+len(c):])
			if knownChannel.MatchString(rest) && !strings.HasSuffix(strings.TrimSpace(p.name[:i]), "/") {
				list = append(list, part{name: rest})
				p.name = strings.TrimSpace(p.name[:i])
				break
			}
			start = i + len(c)
		}
	}
	return list
}

// oneName joins the lines of one channel's name.
func oneName(name string) string {
	var parts []string
	for line := range strings.SplitSeq(name, "\n") {
		parts = append(parts, strings.TrimSpace(line))
	}
	return strings.Join(parts, "")
}

func trimChannel(text string) string { return strings.Trim(text, " \n\t;；、,，。:：.") }

// nextMark is where the next mark stands, and its length; -1 where there is none. A letter is one only at a beginning and
// right before the name of a channel.
func nextMark(text string) (at, size int) {
	last := ' '
	for i, c := range text {
		width := utf8.RuneLen(c)
		if isMark(c) {
			return i, width
		}
		if mayMark(c) && strings.ContainsRune(" \n;；、,，。:：.", last) && knownChannel.MatchString(strings.TrimLeft(text[i+width:], " ")) {
			return i, width
		}
		last = c
	}
	return -1, 0
}

// enumerated writes 1.政府网站 2.两微一端 as a list, where the numbers count from one.
func (f *field) enumerated() {
	found := numbered.FindAllStringSubmatchIndex(f.text, -1)
	if len(found) < 2 || found[0][0] != 0 {
		return
	}
	var list []string
	for i, m := range found {
		end := len(f.text)
		if i+1 < len(found) {
			end = found[i+1][0]
		}
		name := trimChannel(f.text[m[1]:end])
		if f.text[m[2]:m[3]] != itoa(i+1) || name == "" {
			return
		}
		list = append(list, name)
	}
	f.text = strings.Join(list, ";")
	f.say(Repaired, "编号的清单改成用 ; 隔开", "a numbered list was written with ; between")
}

// alone is the only mark in the columns of channels of a table, or in those of its ticks.
func (t *table) alone(ticks bool) string {
	only := ""
	for j, c := range t.columns {
		if ticks != (c.tick != "") || !ticks && c.field != "channels" {
			continue
		}
		for _, i := range t.rows {
			text := t.grid.text(i, j)
			if ticks && (text == "" || len([]rune(text)) != 1 || !strings.Contains(boxRunes, text) || strings.Contains(tickMarks, text)) {
				continue
			}
			for _, p := range boxesOf(text + "　") {
				mark := likeMark(p.mark)
				switch {
				case mark == "": // its box is lost
				case only != "" && mark != only:
					return ""
				default:
					only = mark
				}
			}
		}
	}
	return only
}
