package begin

import (
	"path"
	"strings"

	"gongkai/catalogue"
)

// Department is what is asked of who begins a department.
type Department struct {
	Path string // its folder below content/
	Name string
	Kind string // of the content model; empty: as its name ends
	Code string // of index numbers; empty: none, or that of the department above
}

// Team is its name in that of a group of people.
func (d Department) Team() string { return strings.ReplaceAll(d.Path, "/", "-") }

// departmentData is what the template sees of a department.
type departmentData struct {
	Department
	KindWord, KindsZH, KindsEN string
}

// File is its department.md, in the language of a site.
func (d Department) File(language string) (File, error) {
	v, err := newVoice(language)
	if err != nil {
		return File{}, err
	}
	return d.file(v)
}

func (d Department) file(v *voice) (File, error) {
	if d.Kind == "" {
		d.Kind = kindOf(d.Name)
	}
	data := departmentData{Department: d, KindWord: v.term(catalogue.DepartmentKeys(), "kind", d.Kind)}
	var english, chinese []string
	for _, kind := range Kinds(catalogue.DepartmentKeys()) {
		english, chinese = append(english, kind.Name), append(chinese, v.key(kind.Chinese[0], kind.Name))
	}
	data.KindsZH, data.KindsEN = "可以写："+strings.Join(chinese, "、"), "Any of: "+strings.Join(english, ", ")
	text, err := v.fill("skeleton/part/department.md", data)
	return File{path.Join(d.Path, "department.md"), text}, err
}

// Kinds are the values that kind may have in a table of keys.
func Kinds(keys []catalogue.Key) []catalogue.Term {
	k, _ := catalogue.Find(keys, "kind")
	return k.Terms
}

// kindOf is what kind of body a name says it is.
func kindOf(name string) string {
	for _, k := range []struct{ ends, kind string }{
		{"镇人民政府 镇政府 乡人民政府 乡政府 街道办事处 鎮人民政府 鎮政府 鄉人民政府 鄉政府 街道辦事處 镇 乡 鎮 鄉", "township"},
		{"村民委员会 村委会 社区居民委员会 居委会 村民委員會 村委會 社區居民委員會 居委會", "village"},
		{"医院 学校 小学 中学 中心 站 醫院 學校 小學 中學", "unit"}, {"公司", "enterprise"},
	} {
		for end := range strings.FieldsSeq(k.ends) {
			if strings.HasSuffix(name, end) {
				return k.kind
			}
		}
	}
	return "department"
}
