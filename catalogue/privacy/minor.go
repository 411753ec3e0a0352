package privacy

import (
	"regexp"
	"slices"
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
	return n >= 2 && n <= 4 && strings.Contains(surnames, string([]rune(text)[:1])) && !isMasked(text) && !containsAny(text, "儿", "童", "等", "的", "周", "岁", "满", "于", "为", "者")
}

// children finds children who are named: with an age below eighteen, or behind a word for them.
func children(text []rune) []hit {
	var hits []hit
	s := string(text)
	add := func(m []int) {
		for from := m[2]; from < m[3]; from += 3 { // the name is the end of what was matched: 村民王小明
			if value := s[from:m[3]]; name(value) && length(value) <= 3 && !ordinary(value) {
				at := length(s[:from])
				hits = append(hits, hit{kind: catalogue.Minor, from: at, to: at + length(value), shown: someone(value)})
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

// ordinary says whether what looks like a name is, or begins with, a word that commonly follows one for children:
// 留守儿童关爱, 未成年人和妇女.
func ordinary(text string) bool {
	runes := []rune(text)
	if strings.ContainsRune("和于时向应", runes[0]) {
		return true
	}
	return slices.Contains(strings.Fields(ordinaryWords), string(runes[:2]))
}

// ordinaryWords begin with a character that is a surname too.
const ordinaryWords = "安全 安心 安置 安排 包含 包括 毕业 车费 成果 成绩 成立 成年 成员 成长 程度 程序 单独 党员 段落 范围 方案 方便 方法 方面 方式 费用 高等 高度 高校 高中 " +
	"顾问 关爱 关怀 关心 关注 管理 管护 贺卡 黄疸 计划 纪念 江苏 解除 解救 解决 金额 景区 居民 康复 康养 乐园 类别 龙头 路费 马上 毛巾 明确 明显 农村 农户 平安 平等 平均 平台 祁门 齐全 " +
	"全部 全面 全体 全县 施救 施教 师资 石油 史料 司法 汤药 童装 万人 万元 万名 危险 温暖 温馨 文化 文具 文明 闻名 喜爱 夏令 夏季 项目 幸福 严重 阳光 游玩 游戏 游泳 余人 余名 白血 祝福 左右 党委 权利 余元 房屋 房间 牛奶 甘肃 元旦 路上 路途 查询 查找 查处 查体 支持 常见 常规 常态"

// when is a text if it holds one of some words, and else nothing: an expression is slow to find that it does not match.
func when(text string, words ...string) string {
	if containsAny(text, words...) {
		return text
	}
	return ""
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
