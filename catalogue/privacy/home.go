package privacy

import (
	"regexp"
	"strings"

	"gongkai/catalogue"
)

var (
	homeLabel = regexp.MustCompile(`(?:家庭住址|家庭地址|现住址|现住地|户籍地址|户籍所在地|户籍地|居住地址|居住地|常住地址|常住地|住址|家住|现住|住所地址|租住于|居住于|住在|(?:^|[,，、；;。 ])住)\s*[:为是在于]?\s*`)
	// A home is told from a place by what stands at its end: the number of a house, a room, a villagers' group.
	homeDetail = regexp.MustCompile(`[0-9A-Za-z一二三四五六七八九十百]+\s*(?:号|室|组|栋|幢|单元|户|弄|号楼|座|队)`)
	homePlace  = regexp.MustCompile(`[省市县区镇乡村街路道巷社屯寨庄园苑府城]`)
	homeEnd    = regexp.MustCompile(`[,;。，；、|()（）\n]| {2}|电话|手机|身份证|联系|邮编`)
)

// homes finds home addresses behind a word for them.
func homes(text []rune) []hit {
	var hits []hit
	s := string(text)
	for _, m := range homeLabel.FindAllStringIndex(s, -1) {
		rest := s[m[1]:min(len(s), m[1]+240)]
		if end := homeEnd.FindStringIndex(rest); end != nil {
			rest = rest[:end[0]]
		}
		rest = strings.TrimSpace(strings.ToValidUTF8(rest, ""))
		if !home(rest) {
			continue
		}
		from := length(s[:m[1]])
		hits = append(hits, hit{kind: catalogue.HomeAddr, from: from, to: from + length(rest), shown: homeMasked(rest)})
	}
	return hits
}

// home says whether a text is the address of a house or a flat, and not masked.
func home(text string) bool {
	if strings.HasPrefix(text, "所") || strings.HasPrefix(text, "房") || strings.HasPrefix(text, "院") {
		return false // 住所 is a company's, 住房 and 住院 are no address
	}
	detail := homeDetail.FindStringIndex(text)
	return detail != nil && homePlace.MatchString(text[:detail[1]]) && !isMasked(text) && length(text) <= 60 && !containsAny(text, "政府", "中心", "大厅", "办公", "窗口", "公司", "委员会", "局")
}
