package intake

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"gongkai/catalogue"
)

var (
	// A run of characters that are parted one by one: 制 定 或 获 取, or a column of one character's width.
	stretched = regexp.MustCompile(`(?:^|[\s\p{P}])((?:\p{Han}[ \x{3000}\x{00a0}\t\n]{1,4}){3,}\p{Han})(?:$|[\s\p{P}\d])`)
	between   = regexp.MustCompile(`\p{Han}[ \x{3000}\x{00a0}\t]+\p{Han}`)
	broken    = regexp.MustCompile(`[^\s。；;：:]\s*\n\s*(\S.?.?)`)
	listed    = regexp.MustCompile(`^(?:[（(]?[\d一二三四五六七八九十]{1,2}[.、．)）]|[①-⑳《·●■-])`)
	lostYear  = regexp.MustCompile(`[〔﹝\[［【]((?:19|20)\d\d)(\d{1,4})号?`)
	otherYear = regexp.MustCompile(`[\[［(（﹝【{｛]\s*((?:19|20)\d\d)\s*[\]］)）﹞】〕}｝]\s*第?\s*(\d+)\s*号|〔\s*((?:19|20)\d\d)\s*[\]］)）﹞】}｝]\s*第?\s*(\d+)\s*号`)
	masked    = regexp.MustCompile(`\*{2,}`)
)

// mostValue is how many characters a value may have, in the content too.
const mostValue = 10_000

// tidy makes the repairs of a text that can be made in one way only, and says each.
func (f *field) tidy() {
	if utf8.RuneCountInString(f.text) > mostValue {
		f.leave("超过一万字，放不进一格", "it has more than ten thousand characters")
		return
	}
	f.invisible()
	f.narrow()
	f.join()
	f.text = strings.TrimSpace(f.text)
	if dashes(f.text) {
		f.leave("只有“"+f.text+"”，是没有还是丢了，看不出来", "it holds only “"+f.text+"”: whether that is nothing or something lost is not known")
	}
	f.doubts()
}

// dashes tells what stands for nothing, or for something that was lost.
func dashes(text string) bool {
	return text != "" && strings.Trim(text, "?？-—–─－_/／\\ \u00a0") == ""
}

// invisible takes away what nobody sees.
func (f *field) invisible() {
	plain := strings.Map(func(c rune) rune {
		switch {
		case c == '\u00a0' || c == '\t' || c == '\v':
			return ' '
		case c == '\u2028' || c == '\u2029' || c == '\u0085':
			return '\n'
		case c == '\n':
			return c
		case unicode.In(c, unicode.Cc, unicode.Cf):
			return -1
		}
		return c
	}, strings.ReplaceAll(strings.ReplaceAll(f.text, "\r\n", "\n"), "\r", "\n"))
	plain = strings.TrimSpace(plain)
	if count := func(s string) int { return len([]rune(s)) }; count(plain) < count(strings.TrimSpace(strings.ReplaceAll(f.text, "\r\n", "\n"))) {
		f.say(Repaired, "去掉了看不见的字符", "characters that are not seen were taken out")
	}
	f.text = plain
}

// narrow makes digits and letters of full width those of the keyboard: they are the same.
func (f *field) narrow() {
	plain := strings.Map(func(c rune) rune {
		if c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' {
			return c - '０' + '0'
		}
		return c
	}, f.text)
	if plain != f.text {
		f.say(Repaired, "全角数字、字母改成半角", "digits and letters of full width made narrow")
	}
	f.text = plain
}

// join closes a run of characters that are parted one by one. Where only some are, it is not known what parts words.
func (f *field) join() {
	for range 100 {
		m := stretched.FindStringSubmatchIndex(f.text)
		if m == nil {
			return
		}
		run := f.text[m[2]:m[3]]
		closed := strings.Join(strings.Fields(run), "")
		f.text = f.text[:m[2]] + closed + f.text[m[3]:]
		f.say(Repaired, "逐字隔开的空格去掉："+excerpt(closed), "characters parted one by one were joined: "+excerpt(closed))
	}
}

// doubts says what is written as it is and worth a look.
func (f *field) doubts() {
	if between.MatchString(f.text) {
		f.say(Doubtful, "汉字之间有空格，是多余的还是分隔，看不出来，照写", "there is a space between characters; whether it is stray or parts two things is not known, and it stays")
	}
	for _, m := range broken.FindAllStringSubmatch(f.text, -1) {
		if !listed.MatchString(m[1]) {
			f.say(Doubtful, "句子中间有换行，是多余的还是分隔，看不出来，照写", "there is a line break within a sentence; whether it is stray or parts two things is not known, and it stays")
			break
		}
	}
	for _, m := range lostYear.FindAllStringSubmatch(f.text, 3) {
		f.say(Doubtful, "文号“"+m[0]+"”丢了括号或“号”，可能是“〔"+m[1]+"〕"+m[2]+"号”；对照原文，在原表里把“"+m[0]+"”改成“〔"+m[1]+"〕"+m[2]+"号”，再导入一次", "the document number “"+m[0]+"” has lost a bracket or 号, and may be “〔"+m[1]+"〕"+m[2]+"号”; compare the original, change “"+m[0]+"” to “〔"+m[1]+"〕"+m[2]+"号” in the source, and import it again")
	}
	if s := otherYear.FindString(f.text); s != "" {
		f.say(Doubtful, "文号“"+s+"”的年份括号不是〔〕，照写", "the year of “"+s+"” is not in 〔〕; it stays as it is")
	}
	if s := masked.FindString(f.text); s != "" {
		f.say(Doubtful, "有打码的字“"+s+"”，照写", "it has masked words, and stays as it is")
	}
	if strings.Count(f.text, "《") != strings.Count(f.text, "》") {
		f.say(Doubtful, "书名号没有成对，照写；在原表里写成“……”，补上缺的一半，再导入一次", "《 and 》 are not paired, it stays as it is; write “…” in the source, with the missing half, and import it again")
	}
}

// squeezed is a text without any white space.
func squeezed(text string) string { return catalogue.Heading(text) }
