package supervise

import (
	"strings"

	"gongkai/catalogue"
)

// stem is what a name of the national form is about: 民政 of 县级人民政府民政部门. Empty: it is about nothing, 主管部门.
func stem(name string) string {
	plain := catalogue.PlainName(name)
	for _, end := range []string{"行政主管部门", "行政管理部门", "主管部门", "管理部门", "行政部门", "部门", "行政机关", "机关", "机构"} {
		if before, ok := strings.CutSuffix(plain, end); ok {
			plain = before
			break
		}
	}
	for _, begin := range []string{"县级", "区级", "市级", "乡级", "镇级", "县区市", "县市区", "县", "区", "本级", "地方", "各级", "相关", "有关", "人民政府", "政府"} {
		plain = strings.TrimPrefix(plain, begin)
	}
	if strings.HasPrefix(plain, "本") {
		return ""
	}
	return plain
}

// among are those of some bodies that a name of the national form means: the ones whose names say what it is about, or
// the only one there is; ok is false where it may be any of several.
func among(name string, bodies []*catalogue.StockDepartment) (meant []*catalogue.StockDepartment, ok bool) {
	about := stem(name)
	if about == "" {
		return bodies, len(bodies) > 0
	}
	for _, d := range bodies {
		// 人民政府 holds 民政.
		if strings.Contains(strings.ReplaceAll(d.Name.Value, "人民政府", ""), about) || strings.Contains(d.ShortName.Value, about) {
			meant = append(meant, d)
		}
	}
	if len(meant) == 0 && len(bodies) == 1 {
		return bodies, true
	}
	return meant, len(meant) > 0
}

// generic tells what the national form calls bodies whose names differ from place to place.
func generic(name string) bool {
	plain := catalogue.PlainName(name)
	if strings.ContainsAny(plain, ";；,，*？?") {
		return false
	}
	switch plain {
	case "本单位", "本部门", "本机关", "本级", "本乡镇", "本镇", "本乡":
		return true
	}
	for _, end := range []string{"部门", "机关", "机构", "人民政府"} {
		if strings.HasSuffix(plain, end) {
			return plain == end || !named(plain, end)
		}
	}
	return false
}

// named says whether what stands before 人民政府 is the name of a place (班老乡人民政府), so that one body is meant.
func named(plain, end string) bool {
	before := strings.TrimSuffix(plain, end)
	if end != "人民政府" {
		return false
	}
	switch before {
	case "县", "县级", "区", "市", "县市区", "县区市", "乡镇", "乡", "镇", "地方", "地方各级", "各级", "本级":
		return false
	}
	return true
}
