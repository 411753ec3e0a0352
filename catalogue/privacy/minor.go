package privacy

import (
	"regexp"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

var (
	childAge  = regexp.MustCompile(`([\p{Han}·]{2,4})[,，、 (（]{1,2}(?:[男女]童?[,，、 ]{1,2})?(?:[\p{Han}]{1,4}[,，、 ]{1,2})?(?:今年|现年|年龄:?|年仅)?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*周?岁`)
	childName = regexp.MustCompile(`(?:未成年人|孤儿|被监护人|留守儿童|困境儿童|受助儿童|受害儿童|儿童姓名|幼儿姓名|患儿|男童|女童|幼童)(?:姓名)?\s*[:]?\s*([\p{Han}·]{2,3})(?:[,，、 (（)）。]|$)`)
)

// surnames are the commonest, which nearly everybody has.
const surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝"

// name says whether a text is a person's full name, and not masked.
func name(text string) bool {
	n := length(text)
	return n >= 2 && n <= 4 && strings.Contains(surnames, string([]rune(text)[:1])) && !masked(text) && !containsAny(text, "儿", "童", "等", "的", "周", "岁", "满", "于", "为", "者")
}

// children finds children who are named: with an age below eighteen, or behind a word for them.
func children(text []rune) []hit {
	var hits []hit
	s := string(text)
	add := func(m []int) {
		for from := m[2]; from < m[3]; from += 3 { // the name is the end of what was matched: 村民王小明
			if value := s[from:m[3]]; name(value) && length(value) <= 3 {
				at := length(s[:from])
				hits = append(hits, hit{kind: catalogue.Minor, from: at, to: at + length(value), masked: someone(value)})
				return
			}
		}
	}
	for _, m := range childAge.FindAllStringSubmatchIndex(when(s, "岁"), -1) {
		if age := years(s[m[4]:m[5]]); age < 18 {
			add(m)
		}
	}
	for _, m := range childName.FindAllStringSubmatchIndex(when(s, "未成年人", "孤儿", "被监护人", "守儿童", "境儿童", "助儿童", "害儿童", "儿童姓名", "幼儿姓名", "患儿", "男童", "女童", "幼童"), -1) {
		if len(hits) == 0 || hits[len(hits)-1].to <= length(s[:m[2]]) {
			add(m)
		}
	}
	return hits
}

// when is a text if it holds one of some words, and else nothing: an expression is slow to find that it does not match.
func when(text string, words ...string) string {
	if containsAny(text, words...) {
		return text
	}
	return ""
}

// someone is a name with only its surname left.
func someone(name string) string {
	runes := []rune(name)
	return string(runes[:1]) + strings.Repeat("某", max(len(runes)-1, 1))
}

// years reads an age, in digits or in words.
func years(text string) int {
	if n, err := strconv.Atoi(text); err == nil {
		return n
	}
	n := 0
	for _, r := range text {
		if r == '十' {
			n = max(n, 1) * 10
			continue
		}
		n += strings.Index("一二三四五六七八九", string(r))/3 + 1
	}
	return n
}
