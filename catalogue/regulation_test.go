package catalogue

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"
)

// TestTheRegulationIsAStandardOfEachLevel: fifteen classes bind both levels, and each level has the list of its own
// (《政府信息公开条例》第二十条、第二十一条).
func TestTheRegulationIsAStandardOfEachLevel(t *testing.T) {
	all, err := csv.NewReader(strings.NewReader(regulationTable)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	table := regulation()
	if len(table.Duties) != len(all)-1 {
		t.Fatalf("%d duties of %d rows", len(table.Duties), len(all)-1)
	}
	count := map[Level]int{}
	for i, d := range table.Duties {
		for j, name := range all[0] {
			column, ok := FindColumn(DutyColumns(), name)
			if !ok || column.Cell(d).Value != all[i+1][j] {
				t.Errorf("line %d, %s: %q", i+2, name, all[i+1][j])
			}
		}
		levels, known := d.Levels()
		if scope, ok := d.Scope(); !known || !ok || scope != Public {
			t.Errorf("%s: its levels or scope are not known", d.No.Value)
		}
		for _, l := range levels {
			count[l]++
		}
	}
	if count[CountyLevel] != 22 || count[TownLevel] != 23 || count[VillageLevel] != 0 {
		t.Errorf("%v", count)
	}
}

// TestTheRegulationJoinsOnlyWhereItIsNamed, and a file of the site's own takes its place; the records stay as they were.
func TestTheRegulationJoinsOnlyWhereItIsNamed(t *testing.T) {
	named := []Field[string]{{Value: "regulation"}}
	for _, c := range []struct {
		name    string
		records *Records
		want    int
	}{
		{"by nobody", &Records{}, 0},
		{"by site.yaml", &Records{Site: &SiteRecord{Report: &ReportRecord{Standards: named}}}, 1},
		{"by a department", &Records{Departments: []*DepartmentRecord{{Standards: named}}}, 1},
		{"by an item", &Records{Items: []*ItemRecord{{Entry: []Field[string]{{Value: "regulation/20-5"}}}}}, 1},
		{"by a department, in a site with its own", &Records{Departments: []*DepartmentRecord{{Standards: named}}, Tables: []*DutyTable{{Standard: "regulation"}}}, 1},
	} {
		before := len(c.records.Tables)
		got := c.records.withRegulation()
		if len(got.Tables) != c.want || len(c.records.Tables) != before {
			t.Errorf("%s: %d tables, and %d of the records given", c.name, len(got.Tables), len(c.records.Tables))
		}
	}
}

// TestLevelsAreReadAsTheyAreWritten holds the cells of 公开层级 that real catalogues have.
func TestLevelsAreReadAsTheyAreWritten(t *testing.T) {
	for cell, want := range map[string]string{
		"": "county town village", "县级": "county", "乡级": "town", "镇级": "town", "县级;乡级": "county town", "县级;乡、村级": "county town village",
		"镇(街)级": "town", "乡、村级": "town village", "市级;镇街(园区)级": "town", "市级;县(区)级": "county", "市级": "", "省级、市级": "", "区级": "county",
		"村级、社区": "village village", "县级/乡镇（街道）": "county town", "√": "?", "甲;县级": "?",
	} {
		levels, known := (&DutyRecord{Tier: Field[string]{Value: cell}}).Levels()
		var got []string
		for _, l := range levels {
			got = append(got, string(l))
		}
		text := strings.Join(got, " ")
		if !known {
			text = "?"
		}
		if text != want {
			t.Errorf("%q binds %q, want %q", cell, text, want)
		}
	}
}

// TestPublishersArePartedOutsideBrackets holds cells of 公开主体 as real catalogues have them.
func TestPublishersArePartedOutsideBrackets(t *testing.T) {
	for cell, want := range map[string][]string{
		"": nil, "县财政局": {"县财政局"}, "财政部门;乡镇人民政府": {"财政部门", "乡镇人民政府"},
		"县级政府民政部门、乡镇政府(街道办事处)": {"县级政府民政部门", "乡镇政府(街道办事处)"}, "县民政局、各乡(镇)人民政府(街道办事处)等": {"县民政局", "各乡(镇)人民政府(街道办事处)"},
		"县(区、市)人民政府及房屋征收部门": {"县(区、市)人民政府及房屋征收部门"}, "甲局 / 乙局,丙局，丁局、等": {"甲局", "乙局", "丙局", "丁局"}, "甲)、乙": {"甲)", "乙"},
	} {
		if got := Publishers(cell); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", cell, got, want)
		}
	}
}

// TestKindsAreNamedInManyWays holds names that mean every body of a kind, and some that look like it.
func TestKindsAreNamedInManyWays(t *testing.T) {
	for name, want := range map[string]string{
		"各部门": "department", "各单位": "department unit", "各乡镇": "township", "乡镇人民政府": "township", "各镇（街道）": "township", "各乡(镇)人民政府(街道办事处)": "township",
		"街道办事处": "township", "镇乡（街道）人民政府（办事处）": "township", "村民委员会": "village", "行政村村民委员会": "village", "各村": "village", "下属单位": "unit", "各政府部门及乡镇": "department township",
		"班老乡人民政府": "", "九龙街道办事处": "", "县财政局": "", "民政部门": "", "": "", "乡政府便民中心": "", "县人民政府": "",
	} {
		if got := strings.Join(NamedKinds(name), " "); got != want {
			t.Errorf("%q means every %q, want %q", name, got, want)
		}
	}
}
