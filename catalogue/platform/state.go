package platform

import (
	"regexp"
	"strings"
)

// pending is a state of an answer, none of a row: the platform has not decided, and the row stays as it is.
const pending = ""

// What platforms say. Words are taken whole: one that only holds 发布 or 错误 may well say that it was not done, and a row
// that is wrongly held to be accepted is never sent again.
var (
	noMistake  = regexp.MustCompile(`[无没]有?错误|\b0 ?[个处条]错误|\bno errors?\b|\b0 errors?\b`)
	phraseEnds = regexp.MustCompile(`[，,；;。！!（）()]+`)
	broken     = regexp.MustCompile(`取消|停止|暂停|cancel|suspend|paused`)
)

// A meaning is a state with the words for it.
type meaning struct {
	state string
	words *regexp.Regexp
}

// meanings are in the order in which they are tried.
var meanings = []meaning{
	whole(refused, does+`(初审|复审|终审)?已?(不通过|未通过|不予通过|失败|不成功|未成功|不合格|出错|错误|有误)`+why),
	whole(refused, does+`(已|被|已被)?(退回|驳回|打回|拒绝|拒收)(修改|重报|补正|完善)?`+why),
	whole(refused, `(refused|rejected|failed|error|failure)`+why),
	whole(pending, `(已?提交|已?上报|审核通过)?(待|等待|拟|正在).*|[^退驳拒]*中|未审核?|尚未审核`),
	whole(pending, `pending.*|processing|queued|waiting.*|in progress|in review|under review`),
	whole(takenDown, `(数据|信息|事项)?(已|被|已被)?(撤回|撤销|撤下|下线|下架|删除)|taken[- ]down|withdrawn|deleted`),
	whole(accepted, does+`(复审|终审)?已?(通过|成功)|合格|(审核|校验|检查)合格`),
	whole(accepted, `(数据|信息|事项)?(审核通过并?)?已?(成功)?(接收|入库|发布|收录|收到|完成)|已收|(入库|发布|接收|导入|推送|同步|处理)已?完成`),
	whole(accepted, `accepted|success|successful|succeeded|ok|received|published|approved|completed?`),
}

// What may stand before the word that decides, and after one that refuses: no number of mistakes, which may be none.
const (
	does = `已?((数据|信息|事项|格式|内容|字段|系统|平台)*(审核|审批|审查|校验|检查|验证|入库|发布|接收|上报|报送|导入|提交|处理|推送|同步|采集)?)`
	why  = `([：: ] *[^0-9 无].*)?`
)

func whole(state, words string) meaning {
	return meaning{state, regexp.MustCompile(`^(?:` + words + `)$`)}
}

// understood is the state that the platform's words mean. What only has a number was taken.
func understood(said, number string) (state string, clear bool) {
	said = strings.ToLower(said)
	var phrases []string
	for _, part := range phraseEnds.Split(noMistake.ReplaceAllString(said, ""), -1) {
		if part = strings.TrimSpace(part); part != "" {
			phrases = append(phrases, part)
		}
	}
	if len(phrases) == 0 {
		return accepted, said == "" && number != ""
	}
	return together(phrases)
}

// together is what several phrases mean; where they disagree it is not clear.
func together(phrases []string) (state string, clear bool) {
	state, clear = meant(phrases[0])
	for _, phrase := range phrases[1:] {
		next, known := meant(phrase)
		switch {
		case broken.MatchString(phrase):
			clear = false
		case state == refused && (!known || next == pending): // why, and what is to be done
			clear = clear && strings.IndexAny(phrase, "0无") != 0
		case state == accepted && known && next == pending: // 审核通过，待发布
			state = pending
		default:
			clear = clear && known && next == state
		}
	}
	return state, clear
}

// meant is what one phrase says.
func meant(phrase string) (state string, known bool) {
	if broken.MatchString(phrase) {
		return "", false
	}
	for _, m := range meanings {
		if m.words.MatchString(phrase) {
			return m.state, true
		}
	}
	return "", false
}
