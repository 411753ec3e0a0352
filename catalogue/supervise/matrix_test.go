package supervise_test

import (
	"strings"
	"testing"

	"gongkai/catalogue"
)

// TestACellSaysHowABodyStandsWithADuty holds each state, and which of two holds first.
func TestACellSaysHowABodyStandsWithADuty(t *testing.T) {
	const head = "序号,公开内容,公开方式,公开对象,计划日期,阶段,已公开于\n"
	const withheld = "scope: withheld\nreason: {words: 秘密, code: \"14\"}\nreview_due: 2027-01-01\n"
	for name, c := range map[string]struct{ row, path, more, exempt, want string }{
		"nothing":                      {"主动公开,全社会,,,", "", "", "", "missing"},
		"an item":                      {"主动公开,全社会,,,", "a/x.md", "scope: public\n", "", "met own 2026-01-02"},
		"an item of a unit":            {"主动公开,全社会,,,", "a/u/x.md", "scope: public\n", "", "met 2026-01-02"},
		"an item of another":           {"主动公开,全社会,,,", "w/x.md", "scope: public\n", "", "missing"},
		"an item that is not listed":   {"主动公开,全社会,,,", "a/x.md", withheld, "", "met-not-public own 2026-01-02"},
		"a draft":                      {"主动公开,全社会,,,", "a/x.md", "scope: public\nimported: {from: \"\"}\n", "", "missing"},
		"an item of tomorrow":          {"主动公开,全社会,,,", "a/x.md", "scope: public\nDATE", "", "missing"},
		"not applicable":               {"主动公开,全社会,,,", "", "", "not_applicable: [{entry: s/1, reason: 没有}]\n", "not-applicable 没有"},
		"not applicable, and met":      {"主动公开,全社会,,,", "a/x.md", "scope: public\n", "not_applicable: [{entry: s/1, reason: 没有}]\n", "met own 2026-01-02"},
		"not applicable, planned":      {"主动公开,全社会,2026-01-01,,", "", "", "not_applicable: [{entry: s/1, reason: 没有}]\n", "not-applicable 没有"},
		"elsewhere":                    {"主动公开,全社会,,,公示栏（2026-03-01）", "", "", "", "met-elsewhere 2026-03-01 公示栏"},
		"elsewhere, without a day":     {"主动公开,全社会,,,公示栏", "", "", "", "met-elsewhere 公示栏"},
		"elsewhere, and met":           {"主动公开,全社会,,,公示栏", "a/x.md", "scope: public\n", "", "met own 2026-01-02"},
		"planned":                      {"主动公开,全社会,2026-06-15,第一阶段,", "", "", "", "planned 2026-06-15 第一阶段"},
		"planned for a month":          {"主动公开,全社会,2026年6月,,", "", "", "", "planned 2026-06-30"},
		"planned for yesterday":        {"主动公开,全社会,2026-06-14,,", "", "", "", "overdue 2026-06-14"},
		"planned for a stage":          {"主动公开,全社会,,第二阶段,", "", "", "", "planned 第二阶段"},
		"planned for nobody knows":     {"主动公开,全社会,尽快,,", "", "", "", "missing"},
		"on request":                   {"依申请公开,申请人,,,", "", "", "", ""},
		"on request, and met":          {"依申请公开,申请人,,,", "a/x.md", "scope: on-request\nlisted: true\nreason: {words: 甲}\n", "", "met own 2026-01-02"},
		"withheld":                     {"不予公开,,,,", "", "", "", ""},
		"scope that the row lacks":     {",,,,", "", "", "", "missing"},
		"planned, and elsewhere first": {"主动公开,全社会,2026-01-01,,公示栏 2026-03-01", "", "", "", "met-elsewhere 2026-03-01 公示栏"},
	} {
		county := town(t)
		county.put("standards/s.csv", head+"1,甲,"+c.row+"\n")
		county.put("a/department.md", "---\nname: 白榆县民政局\nkind: department\nresponsible: {leader: 甲}\nstandards: [s]\n"+c.exempt+"---\n")
		if c.path != "" {
			county.meets(c.path, "s/1", c.more)
			text := string(county.content[c.path].Data)
			if strings.Contains(c.more, "imported") {
				text = strings.Replace(text, "imported: {from: 旧站}\n", "", 1)
				text = strings.Replace(text, "imported: {from: \"\"}\n", "", 1)
			}
			if strings.Contains(text, "DATE") {
				text = strings.Replace(strings.Replace(text, "DATE", "", 1), "published: 2026-01-02", "published: 2026-06-16", 1)
			}
			county.put(c.path, text)
		}
		got := ""
		r := county.report(t)
		for _, cell := range r.Coverage.Cells {
			if cell.Department == "a" {
				own := ""
				if cell.Own {
					own = "own"
				}
				got = strings.Join(strings.Fields(string(cell.State)+" "+own+" "+cell.On.String()+" "+cell.Why), " ")
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// TestEveryCellThatIsMissingIsFoundOnce, at a line that there is, and no other is.
func TestEveryCellThatIsMissingIsFoundOnce(t *testing.T) {
	c := flawed(t)
	r := c.report(t)
	gaps := map[string]catalogue.CellState{}
	for _, cell := range r.Coverage.Cells {
		switch cell.State {
		case catalogue.CellMissing, catalogue.CellOverdue:
			gaps[cell.Department+" "+r.Duties[cell.Duty].Key()] = cell.State
		}
	}
	for _, f := range r.Findings {
		if f.Rule != "duty-missing" && f.Rule != "duty-overdue" {
			continue
		}
		key := f.Department + " " + f.Args[1]
		state, ok := gaps[key]
		if !ok || (f.Rule == "duty-overdue") != (state == catalogue.CellOverdue) {
			t.Errorf("%s is found as %s, and is %q", key, f.Rule, state)
		}
		delete(gaps, key)
		text := strings.Split(string(c.content[f.File].Data), "\n")
		if f.At.Line == 0 || int(f.At.Line) > len(text) {
			t.Errorf("%s stands nowhere: %s", key, f.At.In(f.File))
		}
	}
	for key := range gaps {
		t.Errorf("%s is missing and not found", key)
	}
}
