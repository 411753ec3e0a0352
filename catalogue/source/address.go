package source

import (
	"path"
	"strings"

	"github.com/gosimple/slug"
)

// polyphones are words whose characters the package slug reads wrongly one by one.
var polyphones = polyphoneWords(
	"重庆 chongqing", "重复 chongfu", "重新 chongxin", "重修 chongxiu", "重建 chongjian", "会计 kuaiji",
	"财会 caikuai", "银行 yinhang", "行业 hangye", "行情 hangqing", "商行 shanghang", "同行业 tonghangye",
	"厦门 xiamen", "六安 luan", "蚌埠 bengbu", "亳州 bozhou", "歙县 shexian", "黟县 yixian",
	"台州 taizhou", "丽水 lishui", "乐清 yueqing", "音乐 yinyue", "单县 shanxian", "番禺 panyu",
	"东阿 donge", "长子县 zhangzixian", "燕山 yanshan", "燕京 yanjing", "校长 xiaozhang", "院长 yuanzhang",
	"局长 juzhang", "县长 xianzhang", "镇长 zhenzhang", "乡长 xiangzhang", "村长 cunzhang", "市长 shizhang",
	"省长 shengzhang", "处长 chuzhang", "科长 kezhang", "所长 suozhang", "站长 zhanzhang", "增长 zengzhang",
	"成长 chengzhang", "调查 diaocha", "调研 diaoyan", "调动 diaodong", "调度 diaodu", "参差 cenci",
	"差旅 chailv", "出差 chuchai", "供给 gongji", "给水 jishui", "给予 jiyu", "给付 jifu",
	"数据 shuju", "还款 huankuan", "偿还 changhuan", "归还 guihuan", "卫生间 weishengjian", "传记 zhuanji",
	"自传 zizhuan", "屏蔽 pingbi", "提供 tigong", "供销 gongxiao", "储藏 chucang", "西藏 xizang",
	"宝藏 baozang", "处罚 chufa", "处理 chuli", "处置 chuzhi", "当地 dangdi", "档案 dangan",
	"便宜 pianyi", "下降 xiajiang", "投降 touxiang", "大夫 daifu", "都市 dushi", "首都 shoudu",
	"率领 shuailing", "效率 xiaolv", "税率 shuilv", "比率 bilv",
)

// polyphoneWords makes the replacer; a word is set off by spaces, which become hyphens.
func polyphoneWords(words ...string) *strings.Replacer {
	var pairs []string
	for _, w := range words {
		han, pinyin, _ := strings.Cut(w, " ")
		pairs = append(pairs, han, " "+pinyin+" ")
	}
	return strings.NewReplacer(pairs...)
}

// segment makes one part of a path fit for an address: ASCII letters, digits, hyphen, dot and underscore stay as the
// author wrote them; anything else goes through the package slug, with the words above read rightly. An empty result
// is for the caller to report.
func segment(name string) string {
	if plain(name) {
		return strings.ToLower(name)
	}
	return slug.Make(polyphones.Replace(name))
}

func plain(name string) bool {
	for _, c := range name {
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.' {
			continue
		}
		return false
	}
	return !strings.HasPrefix(name, ".") && !strings.HasPrefix(name, "_")
}

// folder is the address of a folder of content.
func folder(dir string) string {
	if dir == "." || dir == "" {
		return ""
	}
	parts := strings.Split(dir, "/")
	for i, p := range parts {
		parts[i] = segment(p)
	}
	return path.Join(parts...)
}

// page is the address of a Markdown file: finance/2026-budget.md → finance/2026-budget.html. A slug from the front
// matter stands for the file's name. ok is false where a part of the path leaves nothing.
func page(file, slugged string) (address string, ok bool) {
	name := strings.TrimSuffix(path.Base(file), path.Ext(file))
	if slugged != "" {
		name = slugged
	}
	last := segment(name)
	dir := folder(path.Dir(file))
	whole := path.Join(dir, last+".html")
	return whole, last != "" && strings.Count(whole, "/") == strings.Count(file, "/")
}

// emptyPart is the first part of a path that leaves nothing of itself in an address.
func emptyPart(file string) (part string, bad bool) {
	for p := range strings.SplitSeq(strings.TrimSuffix(file, ".md"), "/") {
		if segment(p) == "" {
			return p, true
		}
	}
	return "", false
}

// asset is the address of an attachment: its folders like an item's, its own name kept.
func asset(file string) string { return path.Join(folder(path.Dir(file)), path.Base(file)) }
