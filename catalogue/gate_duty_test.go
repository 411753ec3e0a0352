package catalogue_test

import (
	"maps"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// TestEachDepartmentIsShownWhatItDidItself: a standard binds many departments, and what one of them did with it, shown or
// not, says nothing of the others. Its units count for it.
func TestEachDepartmentIsShownWhatItDidItself(t *testing.T) {
	item := func(entry, more string) string {
		return "---\ntitle: " + entry + "\nindex: x\nsummary: 略\nmade: 2026-01-01\npublished: 2026-01-02\nentry: " + entry + "\nimported: {from: 旧站}\n" + more + "---\n"
	}
	department := func(name string) string {
		return "---\nname: " + name + "\nkind: department\nresponsible: {leader: 甲}\nstandards: [s]\n---\n"
	}
	files := map[string]string{
		"site.yaml": gateSite, "emblem.png": "\x89PNG", "standards/s.csv": "序号,公开内容\n1,预算\n2,决算\n",
		"finance/department.md": department("财政局"), "water/department.md": department("水务局"),
		"finance/unit/department.md": "---\nname: 支付中心\nkind: unit\nresponsible: {leader: 乙}\n---\n",
		"finance/catalogue.csv":      "序号,公开内容\n7,采购\n",
		"finance/unit/budget.md":     item("s/1", "scope: public\n"),
		"finance/unit/purchase.md":   item("\"7\"", "scope: public\n"),
		"water/secret.md":            item("s/2", "scope: withheld\nreason: {words: 秘密, code: state-secret}\nlisted: false\n"),
	}
	ed, _ := edition(t, register(t, files, today), "")
	got := map[string]catalogue.DutyState{}
	for _, d := range ed.Departments {
		for _, duty := range d.Duties {
			got[d.Folder+" "+duty.Standard+"/"+duty.No] = duty.State
			if duty.Department != d {
				t.Errorf("the duty %s of %s is said to be another's", duty.No, d.Folder)
			}
		}
	}
	for duty, want := range map[string]catalogue.DutyState{
		"finance s/1": catalogue.DutyMet, "finance s/2": catalogue.DutyMissing, "finance /7": catalogue.DutyMet,
		"water s/1": catalogue.DutyMissing, "water s/2": catalogue.DutyHidden,
	} {
		if got[duty] != want {
			t.Errorf("%s is %s, want %s", duty, got[duty], want)
		}
	}
	if len(got) != 5 {
		t.Errorf("duties %v", got)
	}
	for _, it := range ed.Items {
		if len(it.Duties) != 1 || it.Duties[0].Department.Folder != "finance" {
			t.Errorf("%s: the duties that it meets are %v", it.Path, it.Duties)
		}
	}
}

// TestARowThatDoesNotBindIsNotMissing: what does not apply is shown with its reason, a row for another level not at all,
// and what was done all the same is met.
func TestARowThatDoesNotBindIsNotMissing(t *testing.T) {
	files := map[string]string{
		"site.yaml": strings.Replace(gateSite, "organisation: 县政府", "organisation: 甲县人民政府", 1), "emblem.png": "\x89PNG",
		"standards/s.csv":       "序号,公开内容,公开层级\n1,预算,县级;乡级\n2,决算,县级\n3,筹劳,乡级\n4,村务,村级\n5,甲,\n",
		"finance/department.md": "---\nname: 财政局\nkind: department\nresponsible: {leader: 甲}\nstandards: [s]\nnot_applicable: [{entry: s/2, reason: 没有下级单位}, {entry: s/1, reason: 乙}]\n---\n",
		"finance/budget.md":     "---\ntitle: 甲\nindex: x\nsummary: 略\nmade: 2026-01-01\npublished: 2026-01-02\nentry: s/1\nscope: public\nimported: {from: 旧站}\n---\n",
		"town/road.md":          "---\ntitle: 乙\nindex: y\nsummary: 略\nmade: 2026-01-01\npublished: 2026-01-02\nentry: w/1\nscope: public\nimported: {from: 旧站}\n---\n",
		"standards/w.csv":       "序号,公开内容,公开主体\n1,道路,各乡镇\n2,桥,各乡镇\n",
		"standards/n.csv":       "序号,公开内容,公开主体\n1,预算,财政部门;乡镇人民政府\n2,水价,县水务局\n3,低保,民政部门\n4,指南,各部门\n5,年报,本单位\n6,河长,水务部门、财政局\n7,国库,县财政局\n",
		"water/department.md":   "---\nname: 甲县水务局\nkind: department\nresponsible: {leader: 甲}\nstandards: [n]\n---\n",
		"town/department.md":    "---\nname: 镇\nkind: township\nresponsible: {leader: 甲}\nstandards: [s, regulation]\n---\n",
	}
	ed, _ := edition(t, register(t, files, today), "")
	got := map[string]string{}
	for _, d := range ed.Departments {
		for _, duty := range d.Duties {
			if duty.Standard == "w" {
				got[d.Folder+" w/"+duty.No] = string(duty.State)
			}
			if duty.Standard == "n" {
				got[d.Folder+" n/"+duty.No] = string(duty.State)
			}
			if duty.Standard == "s" || duty.No == "21-1" || duty.No == "21-11" {
				got[d.Folder+" "+duty.No] = strings.TrimSpace(string(duty.State) + " " + duty.Why)
			}
		}
	}
	want := map[string]string{
		"finance 1": "met 乙", "finance 2": "not-applicable 没有下级单位", "finance 5": "missing",
		"town 1": "missing", "town 3": "missing", "town 5": "missing", "town 21-11": "missing", "town w/1": "met",
		// 1 and 7 are for the finance bureau and the townships; nobody here is called after 民政, so that 3 may be anybody's.
		"water n/2": "missing", "water n/3": "missing", "water n/4": "missing", "water n/5": "missing", "water n/6": "missing",
	}
	if !maps.Equal(got, want) {
		t.Errorf("%v\nwant %v", got, want)
	}
}
