package account

import (
	"bytes"
	"fmt"
	"strings"

	"gongkai/catalogue"
)

// textFindings lists the findings of each department, errors first, each with its place, what to do and by which law.
func (a Account) textFindings(b *bytes.Buffer) {
	groups := a.grouped()
	folders := []string{""}
	for _, d := range a.Report.Departments {
		folders = append(folders, d.Folder)
	}
	names, fresh := a.names(), a.fresh()
	for _, folder := range folders {
		list := groups[folder]
		if len(list) == 0 {
			continue
		}
		heading := names[folder]
		if folder != "" {
			heading += " " + folder + "/"
		}
		fmt.Fprintf(b, "\n%s%s\n", heading, fmt.Sprintf(a.say("：%s个问题", ": %s"), a.many(len(list), "finding")))
		shown, hints := map[catalogue.Rule]int{}, map[catalogue.Rule]string{}
		var rules []catalogue.Rule
		for _, i := range list {
			f := a.Report.Findings[i]
			if shown[f.Rule]++; shown[f.Rule] == most+1 {
				rules = append(rules, f.Rule)
			}
			if shown[f.Rule] <= most || a.All {
				a.textFinding(b, f, fresh[i], hints)
			}
		}
		for _, rule := range rules {
			if !a.All {
				fmt.Fprintf(b, a.say("  [%s] 共 %d 个，只列了 %d 个；--all 全部列出\n", "  [%s] %d in all, of which %d are shown; --all prints them\n"), rule, shown[rule], most)
			}
		}
	}
}

// grouped are the findings by department: errors, warnings, notes, each in their own order.
func (a Account) grouped() map[string][]int {
	groups := map[string][]int{}
	for severity := catalogue.Error; severity >= catalogue.Note; severity-- {
		for i, f := range a.Report.Findings {
			if f.Severity == severity {
				groups[f.Department] = append(groups[f.Department], i)
			}
		}
	}
	return groups
}

// textFinding is one finding. The law is told with the first of a rule, and what to do where the one before said
// something else.
func (a Account) textFinding(b *bytes.Buffer, f catalogue.ReportFinding, fresh bool, hints map[catalogue.Rule]string) {
	mark := ""
	if fresh {
		mark = a.say("（新）", " (new)")
	}
	fmt.Fprintf(b, "  %s: %s%s: %s [%s]\n", f.At.In(a.file(f)), a.severity(f.Severity), mark, oneLine(f.Text(a.Language)), f.Rule)
	last, told := hints[f.Rule]
	hint := f.Hint(a.Language)
	if hints[f.Rule] = hint; hint != "" && hint != last {
		fmt.Fprintf(b, "      → %s\n", oneLine(hint))
	}
	if basis := f.Basis().In(a.Language); basis != "" && !told {
		fmt.Fprintf(b, a.say("      依据 %s\n", "      basis: %s\n"), oneLine(basis))
	}
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
