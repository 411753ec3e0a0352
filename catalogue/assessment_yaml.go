package catalogue

import "strings"

// YAML is the table as assessment.yaml writes it, with the source of each line beside it: what a county copies and makes
// its own. What it says of single departments is left out.
func (a Assessment) YAML() string {
	var b strings.Builder
	b.WriteString("满分: " + a.Full.String() + "\n评分项目:\n")
	for _, p := range a.Parts {
		b.WriteString("  - 代码: " + p.ID + "\n    名称: " + p.Name.Chinese + "\n    权重: " + p.Weight.String() + "\n    来源: \"" + p.Source + "\"\n")
		if p.Coverage {
			b.WriteString("    按完成率: 是\n")
		}
		if len(p.Deduct) > 0 {
			b.WriteString("    扣分:\n")
		}
		for _, d := range p.Deduct {
			b.WriteString(d.yaml())
		}
	}
	b.WriteString("等次:\n")
	for _, g := range a.Grades {
		b.WriteString("  - {名称: " + g.Name.Chinese + ", 起: " + g.From.String() + "}\n")
	}
	b.WriteString("不评分类别: [" + strings.Join(a.Unscored, ", ") + "]\n")
	return b.String()
}

// yaml is one line of a part, as an entry of its list.
func (d Deduction) yaml() string {
	var lines []string
	if len(d.Rules) > 0 {
		lines = append(lines, "规则: ["+strings.Join(d.Rules, ", ")+"]")
	}
	if len(d.Charges) > 0 {
		names := make([]string, len(d.Charges))
		for i, c := range d.Charges {
			names[i] = string(c)
		}
		lines = append(lines, "问题类别: ["+strings.Join(names, ", ")+"]")
	}
	lines = append(lines, "每处: "+d.Each.String())
	if d.Most != 0 {
		lines = append(lines, "最多: "+d.Most.String())
	}
	if d.Veto {
		lines = append(lines, "一票否决: 是")
	}
	if d.Note != "" {
		lines = append(lines, "说明: \""+d.Note+"\"")
	}
	if d.Source != "" {
		lines = append(lines, "来源: \""+d.Source+"\"")
	}
	return "      - " + strings.Join(lines, "\n        ") + "\n"
}
