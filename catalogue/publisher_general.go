package catalogue

import "strings"

// GeneralName tells what the national form calls bodies whose names differ from place to place.
func GeneralName(name string) bool {
	plain := PlainName(name)
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

// Subject is what a general name is about: 民政 of 县级人民政府民政部门. Empty: it is about nothing, 主管部门.
func Subject(name string) string {
	plain := PlainName(name)
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

// HomeName is a body's name without the county's, which tables leave out: 白榆县财政局, 县财政局 and 财政局 are one.
func HomeName(name, county string) string {
	plain := PlainName(name)
	if below, ok := strings.CutPrefix(plain, county); ok && county != "" {
		return below
	}
	for _, kind := range []string{"县", "区", "市", "旗"} {
		if below, ok := strings.CutPrefix(plain, kind); ok && strings.HasSuffix(county, kind) {
			return below
		}
	}
	return plain
}

// County is the place by which the full names of its bodies begin, 白榆县; empty where site.yaml does not say.
func (s *SiteRecord) County() string {
	if s == nil {
		return ""
	}
	return strings.TrimSuffix(s.Organisation.Value, "人民政府")
}

// Concerns says whether a department's names say that something is its business. 人民政府 holds 民政.
func (d *DepartmentRecord) Concerns(about string) bool {
	return strings.Contains(strings.ReplaceAll(d.Name.Value, "人民政府", ""), about) || strings.Contains(d.ShortName.Value, about)
}
