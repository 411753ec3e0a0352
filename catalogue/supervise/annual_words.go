package supervise

import "strings"

// The sentences that a draft states what is known with. What is filled in stands for %s.
const (
	saysOpening    = "本报告依照《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号规定的格式编制，统计期限为%s年1月1日至%s。"
	saysItems      = "%s年，%s通过本目录主动公开政府信息%s条。"
	saysItemsThen  = "上年通过本目录主动公开%s条。"
	saysKinds      = "按体裁分：%s。"
	saysCoverage   = "截至%s，公开目录中适用的公开事项%s项，已公开%s项，占%s%。"
	saysMade       = "本年制发行政规范性文件%s件，废止、失效%s件，年末现行有效%s件。"
	saysMadeThen   = "上年制发%s件，废止、失效%s件，上年末现行有效%s件。"
	saysRequests   = "本年新收政府信息公开申请%s件，上年结转%s件；办结%s件，结转下年度%s件。"
	saysAskedThen  = "上年新收%s件，办结%s件。"
	saysNoRequests = "本年没有收到政府信息公开申请，也没有上年结转的申请。"
	saysCases      = "因政府信息公开工作被申请行政复议%s件，被提起行政诉讼%s件。"
	saysCasesThen  = "上年被申请行政复议%s件，被提起行政诉讼%s件。"
	saysColumns    = "表中“商业企业”至“其他”五栏是法人或其他组织。"
)

// sentences are all that gongkai drafts by itself: they are alike in every report, and nobody copied them.
func sentences() []string {
	return []string{saysOpening, saysItems, saysItemsThen, saysKinds, saysCoverage, saysMade, saysMadeThen, saysRequests, saysAskedThen, saysNoRequests, saysCases, saysCasesThen, saysColumns}
}

// say fills a sentence. What is filled in may hold %s itself.
func say(sentence string, words ...string) string {
	parts := strings.Split(sentence, "%s")
	var b strings.Builder
	for i, part := range parts {
		b.WriteString(part)
		if i < min(len(words), len(parts)-1) {
			b.WriteString(words[i])
		}
	}
	return b.String()
}

// mark is the place of what a person has to write.
func mark(what string) string { return markOpen + what + markClose }

// headings are the six parts of a report (国办公开办函〔2021〕30号).
func headings() [6]string {
	return [6]string{
		"一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
		"四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
	}
}
