package supervise_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gongkai/catalogue"
)

// town is a small county: two departments, one with a unit, and two townships, one with a unit.
func town(t testing.TB) county {
	c := county{fstest.MapFS{}, fstest.MapFS{}}
	c.put("site.yaml", "title: 甲\norganisation: 白榆县人民政府\nbase_url: https://baiyu.example.gov.cn/\n")
	body := func(folder, name, kind, more string) {
		c.put(folder+"/department.md", "---\nname: "+name+"\nkind: "+kind+"\nresponsible: {leader: 甲, office: 乙, contact: 0000-5550101}\n"+more+"---\n")
	}
	body("a", "白榆县民政局", "department", "standards: [s]\n")
	body("a/u", "县救助站", "unit", "")
	body("b", "白榆县住房和城乡建设局", "department", "short_name: 县住建局\n")
	body("t", "柳湾镇人民政府", "township", "short_name: 柳湾镇\n")
	body("t/u", "柳湾镇便民中心", "unit", "")
	body("w", "杨庄乡人民政府", "township", "standards: [s]\n")
	body("e", "县自来水公司", "enterprise", "")
	return c
}

const head = "序号,公开内容,公开主体,公开层级,公开方式,公开对象\n"

func (c county) meets(path, entry, more string) {
	c.put(path, "---\ntitle: "+path+"\nindex: "+path+"\nsummary: 略\nmade: 2026-01-01\npublished: 2026-01-02\nentry: "+entry+"\nimported: {from: 旧站}\n"+more+"---\n正文。\n")
}

// bound are the bodies with a cell of each duty.
func bound(r *catalogue.Report) map[string]string {
	m := map[string][]string{}
	for _, c := range r.Coverage.Cells {
		key := r.Duties[c.Duty].Key()
		m[key] = append(m[key], c.Department)
	}
	all := map[string]string{}
	for key, list := range m {
		slices.Sort(list)
		all[key] = strings.Join(list, " ")
	}
	return all
}

// found counts the findings of a rule.
func found(r *catalogue.Report, rule catalogue.Rule) (list []string) {
	for _, f := range r.Findings {
		if f.Rule == rule {
			list = append(list, f.Args[0])
		}
	}
	return list
}

// TestARowOfAStandardBindsWhomItNames: by name in its many forms, by kind, by a name of the national form, or whoever
// adopted it, each by its tier; a name that is nobody's binds nobody.
func TestARowOfAStandardBindsWhomItNames(t *testing.T) {
	for name, c := range map[string]struct{ publisher, tier, want, unknown string }{
		"nobody named":                   {"", "", "a w", ""},
		"nobody named, of the county":    {"", "县级", "a", ""},
		"nobody named, of the township":  {"", "乡级", "w", ""},
		"a higher level":                 {"", "市级", "", ""},
		"a dash for nobody":              {"—", "", "a w", ""},
		"all townships":                  {"各乡（镇）人民政府", "县级;乡级", "t w", ""},
		"all townships, of the county":   {"各乡镇", "县级", "", ""},
		"all departments":                {"各部门", "", "a b", ""},
		"all bodies":                     {"各单位", "县级", "a a/u b", ""},
		"the form's department":          {"民政部门", "县级", "a", ""},
		"the form's, of two who adopted": {"县级人民政府民政部门", "", "a", ""},
		"the form's, the only one":       {"救助主管部门", "县级", "a", ""},
		"the form's, either of two":      {"教育部门", "", "", "教育部门"},
		"the form's, about nothing":      {"主管部门", "", "a w", ""},
		"whoever it is":                  {"本单位", "", "a w", ""},
		"its units":                      {"县民政局所属单位", "", "a/u", ""},
		"itself and its units":           {"县民政局及下属单位", "", "a a/u", ""},
		"a unit at home":                 {"便民中心", "", "t/u", ""},
		"the form's and all townships":   {"县级人民政府民政部门、乡镇政府(街道办事处)", "县级;乡级", "a t w", ""},
		"by its full name":               {"白榆县民政局", "", "a", ""},
		"without the county":             {"民政局", "", "a", ""},
		"with 县 alone":                   {"县民政局", "", "a", ""},
		"by a short name":                {"县住建局", "", "b", ""},
		"by its name with 和 in it":       {"住房和城乡建设局", "", "b", ""},
		"two parted by 和":                {"县民政局和县住建局", "", "a b", ""},
		"two parted by 、":                {"县民政局、柳湾镇", "", "a t", ""},
		"one who is not here":            {"县教育局", "", "", "县教育局"},
		"one of two who is not here":     {"县民政局;县教育局", "", "a", "县教育局"},
		"a township that is not here":    {"石桥镇人民政府", "", "", "石桥镇人民政府"},
	} {
		county := town(t)
		county.put("standards/s.csv", head+"1,甲,"+c.publisher+","+c.tier+",主动公开,全社会\n")
		r := county.report(t)
		if got := bound(r)["s/1"]; got != c.want {
			t.Errorf("%s: it binds %q, want %q", name, got, c.want)
		}
		if got := strings.Join(found(r, "duty-publisher-unknown"), " "); got != c.unknown {
			t.Errorf("%s: unknown are %q, want %q", name, got, c.unknown)
		}
	}
}

// TestTwoBodiesOfOneNameAreNeither: which of them is meant is not guessed.
func TestTwoBodiesOfOneNameAreNeither(t *testing.T) {
	c := town(t)
	c.put("x/department.md", "---\nname: 民政局\nkind: unit\nresponsible: {leader: 甲}\n---\n")
	c.put("standards/s.csv", head+"1,甲,县民政局,,主动公开,全社会\n")
	r := c.report(t)
	if got := bound(r)["s/1"]; got != "" || len(found(r, "duty-publisher-unknown")) != 1 {
		t.Errorf("it binds %q", got)
	}
}

// TestARowOfAnOwnTableBindsItsDepartmentOrThoseBelow, since nobody else can name it.
func TestARowOfAnOwnTableBindsItsDepartmentOrThoseBelow(t *testing.T) {
	for name, c := range map[string]struct {
		publisher, want  string
		outside, unknown int
	}{
		"nobody named":         {"", "a", 0, 0},
		"itself":               {"县民政局", "a", 0, 0},
		"its unit":             {"县救助站", "a/u", 0, 0},
		"itself and its unit":  {"县民政局、县救助站", "a a/u", 0, 0},
		"the form's":           {"民政部门", "a", 0, 0},
		"itself and another":   {"县民政局;县住建局", "a", 1, 0},
		"all townships":        {"各乡镇", "a", 1, 0},
		"one who is not here":  {"县教育局", "a", 0, 1},
		"units, which it has":  {"下属单位", "a/u", 0, 0},
		"boxes and a question": {"?", "a", 0, 0},
	} {
		county := town(t)
		county.put("standards/s.csv", head)
		county.put("a/catalogue.csv", head+"1,甲,"+c.publisher+",乡级,主动公开,全社会\n")
		r := county.report(t)
		if got := bound(r)["a/1"]; got != c.want {
			t.Errorf("%s: it binds %q, want %q", name, got, c.want)
		}
		if o, u := len(found(r, "duty-publisher-outside")), len(found(r, "duty-publisher-unknown")); o != c.outside || u != c.unknown {
			t.Errorf("%s: %d outside and %d unknown, want %d and %d", name, o, u, c.outside, c.unknown)
		}
	}
}

// TestSiteYamlBindsEveryScoredBodyOfALevel: the regulation has fifteen classes for all, seven for the county's and eight
// for the townships'.
func TestSiteYamlBindsEveryScoredBodyOfALevel(t *testing.T) {
	c := town(t)
	c.put("standards/s.csv", head)
	c.put("site.yaml", string(c.content["site.yaml"].Data)+"report: {standards: [regulation]}\n")
	c.meets("t/plan.md", "regulation/21-9", "scope: public\n")
	r := c.report(t)
	count := map[string]int{}
	for _, cell := range r.Coverage.Cells {
		count[cell.Department]++
	}
	for folder, want := range map[string]int{"a": 22, "a/u": 22, "b": 22, "t": 23, "t/u": 23, "w": 23, "e": 0} {
		if count[folder] != want {
			t.Errorf("%s has %d cells, want %d", folder, count[folder], want)
		}
	}
	for _, f := range r.Findings {
		if f.Rule == "duty-missing" && f.Department == "t" && f.Args[1] == "regulation/21-9" {
			t.Error("what the township published is said to be missing")
		}
	}
}
