package supervise

import (
	"slices"
	"strings"
	"unicode"
)

// channel is a row of the alias table of channels (公开渠道和载体): the name that we use, and what real catalogues write.
type channel struct {
	name  string
	words []string // a part of a cell that has one of them is the channel
}

// theSite is the channel that this site is itself.
const theSite = "政府网站"

// channelTable are the thirteen channels of the national form and what counties call them, in the order in which they are
// tried. 其他 names none.
func channelTable() []channel {
	return []channel{
		{"公共资源交易平台", []string{"公共资源交易", "招投标公共服务平台", "招标投标公共服务平台"}},
		{"征地信息公开平台", []string{"征地信息公开平台"}},
		{"信用中国", []string{"信用中国"}},
		{"国家企业信用信息公示系统", []string{"企业信用信息公示系统"}},
		{"投资项目在线审批监管平台", []string{"投资项目在线审批"}},
		{"法律服务网", []string{"法律服务网"}},
		{"两微一端", []string{"两微一端", "一微一端", "政务新媒体", "公众号", "微信", "微博", "客户端"}},
		{"政府公报", []string{"公报"}},
		{"发布会/听证会", []string{"发布会", "听证会"}},
		{"广播电视", []string{"广播", "电视"}},
		{"纸质媒体", []string{"纸质媒体", "报纸", "报刊"}},
		{"公开查阅点", []string{"查阅点", "查阅场所"}},
		{"公示栏", []string{"公示栏", "公开栏", "公告栏", "电子屏", "宣传栏"}},
		{"办税服务厅", []string{"办税服务厅"}},
		{"便民服务站", []string{"便民服务", "便民惠民", "党群服务中心"}},
		{"政务服务中心", []string{"政务服务中心", "政府服务中心", "行政服务中心", "政务服务大厅", "政务大厅", "办事大厅", "办事窗口"}},
		{"入户/现场", []string{"入户", "现场"}},
		{"精准推送", []string{"精准推送"}},
		{theSite, []string{"政府网站", "门户网站", "部门网站", "本网站", "网站公开", "官网", "信息公开网", "信息公开平台"}},
	}
}

// channelNames are the channels that a part of a cell names. What the table does not know is a channel by its own name; what
// leaves open which one is meant (其他, a box) is none.
func channelNames(part string) (names []string) {
	for _, c := range channelTable() {
		if slices.ContainsFunc(c.words, func(w string) bool { return strings.Contains(part, w) }) {
			names = append(names, c.name)
		}
	}
	plain := strings.TrimSpace(strings.TrimLeft(strings.TrimPrefix(part, "其他"), ":：_ "))
	switch {
	case len(names) > 0:
		return names
	case plain == "", strings.Contains(plain, "*"), strings.HasSuffix(plain, "网站"), !strings.ContainsFunc(plain, unicode.IsLetter):
		return nil
	}
	return []string{plain}
}

// boxes are marks whose meaning each table's legend decides: with one of them nobody knows which channels are meant.
const boxes = "■□☐☑☒▲△◆◇▄√✓þ¨£"

// channelsOf are the channels of a cell other than the site, once each.
func channelsOf(cell string) (names []string) {
	if strings.ContainsAny(cell, boxes) || placeholder(cell) {
		return nil
	}
	for _, part := range strings.FieldsFunc(cell, func(c rune) bool { return strings.ContainsRune(";；、,，\n", c) }) {
		for _, name := range channelNames(strings.TrimSpace(part)) {
			if name != theSite && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}
