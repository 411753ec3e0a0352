package supervise_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

// site is a sound content tree of one department, which a test changes: a guide, contacts, and one item of today.
func site(t *testing.T) county {
	t.Helper()
	c := county{fstest.MapFS{}, fstest.MapFS{}}
	c.put("site.yaml", "title: 测试\norganisation: 测试县人民政府\nindex_pattern: \"{code}/{year}-{serial:5}\"\ntopics: []\n")
	c.put("pages/guide.md", "---\ntitle: 公开指南\n---\n怎么查。\n")
	c.put("d/department.md", "---\nname: 县水利局\nkind: department\ncode: D\nresponsible:\n  leader: 程一\n  office: 办公室\n  contact: 0000-5550101\naddress: 河街1号\nhours: 工作日 9:00—17:00\nphone: 0000-5550102\nsupervision:\n  phone: 0000-5550103\n---\n管水。\n")
	c.item("d/guide.md", 1, today, "kind: profile\n", "县水利局信息公开指南")
	return c
}

// item writes an item that was made and published on a day.
func (c county) item(path string, n int, day catalogue.Date, keys string, title ...string) {
	c.put(path, fmt.Sprintf("---\ntitle: %s\nsummary: 概述。\nindex: \"D/%d-%05d\"\nmade: %s\npublished: %s\nscope: public\n%sreview:\n  drafted_by: 甲\n  checked_by: 乙\n  approved_by: 丙\n  approved_on: %s\n  secrecy: true\n---\n正文。\n",
		strings.Join(append(title, path)[:1], ""), day.Year, n, day, day, keys, day))
}

// duties writes the department's own table, a row each: no, level1, frequency, planned, method, met_at.
func (c county) duties(rows ...string) {
	c.put("d/catalogue.csv", "no,level1,content,frequency,planned,method,audience,met_at\n"+strings.Join(rows, "\n")+"\n")
}

// told are the findings of the two parts, as rule file:line.
func (c county) told(t *testing.T) (list []string) {
	t.Helper()
	for _, f := range supervise.FreshnessAndDuplicates(c.input(t, today)).Findings {
		list = append(list, fmt.Sprintf("%s %s:%d", f.Rule, f.File, f.At.Line))
	}
	return list
}

// TestASoundSiteHasNothingToSeeTo is what all other tests begin with.
func TestASoundSiteHasNothingToSeeTo(t *testing.T) {
	if got := site(t).told(t); len(got) > 0 {
		t.Errorf("%q", got)
	}
}

// TestColumnsAreAsFreshAsTheirItems: a row a case, on a site that is sound but for it.
func TestColumnsAreAsFreshAsTheirItems(t *testing.T) {
	for name, c := range map[string]struct {
		change func(c county)
		want   []string
	}{
		"nothing in it": {func(c county) { c.duties("1,公告,公告,,,主动公开,全社会,") }, []string{"column-blank d/catalogue.csv:2"}},
		"183 days old": {func(c county) {
			c.duties("1,公告,公告,,,主动公开,全社会,")
			c.item("d/a.md", 2, today.AddDays(-183), "entry: 1\n")
		}, nil},
		"184 days old": {func(c county) {
			c.duties("1,公告,公告,,,主动公开,全社会,")
			c.item("d/a.md", 2, today.AddDays(-184), "entry: 1\n")
		}, []string{"column-stale d/catalogue.csv:2"}},
		"184 days old, of what follows from events": {func(c county) {
			c.duties("1,处罚,处罚,,,主动公开,全社会,")
			c.item("d/a.md", 2, today.AddDays(-184), "entry: 1\nkind: penalty\n")
		}, []string{"column-quiet d/catalogue.csv:2"}},
		"an old item that was changed": {func(c county) {
			c.duties("1,公告,公告,,,主动公开,全社会,")
			c.item("d/a.md", 2, today.AddDays(-400), "entry: 1\nchanges:\n  - on: 2026-06-01\n    note: 更新\n")
		}, nil},
		"a change that is still to come": {func(c county) {
			c.duties("1,公告,公告,,,主动公开,全社会,")
			c.item("d/a.md", 2, today.AddDays(-400), "entry: 1\nchanges:\n  - on: 2026-07-01\n    note: 更新\n")
		}, []string{"column-stale d/catalogue.csv:2"}},
		"news, by its name": {func(c county) {
			c.duties("1,工作动态,动态,,,主动公开,全社会,")
			c.item("d/a.md", 2, today.AddDays(-15), "entry: 1\n")
		}, []string{"column-stale d/catalogue.csv:2"}},
		"news, by most of its items": {func(c county) {
			c.duties("1,发布,发布,,,主动公开,全社会,")
			c.item("d/a.md", 2, today.AddDays(-15), "entry: 1\nkind: press\n")
			c.item("d/b.md", 3, today.AddDays(-40), "entry: 1\nkind: press\n")
			c.item("d/c.md", 4, today.AddDays(-16), "entry: 1\nkind: notice\n")
		}, []string{"column-stale d/catalogue.csv:2"}},
		"press conferences are no news": {func(c county) {
			c.duties("1,发布,发布,,,主动公开,全社会,")
			c.item("d/a.md", 2, today.AddDays(-15), "entry: 1\nkind: press\nevent:\n  on: 2026-05-01\n")
		}, nil},
		"budgets, a year and twenty working days old": {func(c county) {
			c.duties("1,预算,预算,,,主动公开,全社会,")
			c.item("d/a.md", 2, today.AddDays(-394), "entry: 1\nkind: budget\n")
		}, nil},
		"budgets, a day older": {func(c county) {
			c.duties("1,预算,预算,,,主动公开,全社会,")
			c.item("d/a.md", 2, today.AddDays(-395), "entry: 1\nkind: budget\n")
		}, []string{"column-stale d/catalogue.csv:2"}},
		"irregular": {func(c county) { c.duties("1,预案,预案,不定期,,主动公开,全社会,") }, []string{"column-quiet d/catalogue.csv:2"}},
		"irregular in one row of two": {func(c county) {
			c.duties("1,预案,预案,不定期,,主动公开,全社会,", "2,预案,演练,定期,,主动公开,全社会,")
		}, []string{"column-blank d/catalogue.csv:2"}},
		"facts that stand for long": {func(c county) {
			c.duties("1,职能,职能,,,主动公开,全社会,")
			c.item("d/a.md", 2, today.AddDays(-900), "entry: 1\nkind: profile\n")
		}, []string{"column-quiet d/catalogue.csv:2"}},
		"planned, met elsewhere, or not for everybody": {func(c county) {
			c.duties("1,甲,甲,,2026-06-16,主动公开,全社会,", "2,乙,乙,,,主动公开,全社会,大厅", "3,丙,丙,,,依申请公开,全社会,", "4,丁,丁,,,主动公开,本村村民,")
		}, nil},
		"planned for a day that has passed": {func(c county) { c.duties("1,甲,甲,,2026-06-15,主动公开,全社会,") }, []string{"column-blank d/catalogue.csv:2"}},
		"met by a unit": {func(c county) {
			c.duties("1,公告,公告,,,主动公开,全社会,")
			c.put("d/u/department.md", "---\nname: 水利站\nkind: unit\nresponsible:\n  leader: 甲\n  office: 乙\n  contact: 0000-5550104\naddress: 河街2号\nhours: 工作日\nphone: 0000-5550105\n---\n站。\n")
			c.item("d/u/a.md", 2, today, "entry: 1\n")
		}, nil},
		"a standard that department.md names, and a row that does not apply": {func(c county) {
			c.put("standards/s.csv", "no,level1,content,method,audience\n1,甲,甲,主动公开,全社会\n2,乙,乙,主动公开,全社会\n")
			text := string(c.content["d/department.md"].Data)
			c.put("d/department.md", strings.Replace(text, "---\n管水", "standards: [s]\nnot_applicable:\n  - entry: s/2\n    reason: 没有\n---\n管水", 1))
		}, []string{"column-blank d/department.md:14"}},
		"a topic": {func(c county) {
			c.put("site.yaml", "title: 测试\norganisation: 测试县人民政府\nindex_pattern: \"{code}/{year}-{serial:5}\"\ntopics:\n  - id: a\n    name: 甲\n  - id: b\n    name: 乙\nreport:\n  other_days: 30\n  blank_columns: 1\n  stale_columns: 1\n")
			c.item("d/a.md", 2, today.AddDays(-31), "topic: b\n")
		}, []string{"column-blank site.yaml:5", "column-stale site.yaml:7", "columns-blank-many site.yaml:10", "columns-stale-many site.yaml:10"}},
		"a draft in it": {func(c county) {
			c.duties("1,公告,公告,,,主动公开,全社会,")
			c.put("d/a.md", "---\ntitle: 草稿\nsummary: 概述。\nindex: \"D/2026-00009\"\nmade: 2026-06-01\npublished: 2026-06-02\nscope: public\nentry: 1\n---\n正文。\n")
		}, []string{"column-blank d/catalogue.csv:2"}},
	} {
		s := site(t)
		c.change(s)
		if got := s.told(t); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

// TestTheFrontPageIsSilentAfterTwoWeeks, and not a day before.
func TestAColumnBehindALimitOfItsOwnIsToldOfOnce(t *testing.T) {
	c := site(t)
	c.duties("1,公告,公告,每月,,主动公开,全社会,")
	c.item("d/a.md", 2, today.AddDays(-300), "entry: 1\n")
	var rules []string
	for _, f := range supervise.Make(c.input(t, today)).Findings {
		if f.ChargeOf() == catalogue.ChargeStale {
			rules = append(rules, string(f.Rule))
		}
	}
	if !slices.Equal(rules, []string{"duty-not-updated"}) {
		t.Errorf("stale: %v", rules)
	}
}

func TestTheFrontPageIsSilentAfterTwoWeeks(t *testing.T) {
	for days, want := range map[int]bool{0: false, 14: false, 15: true, 100: true} {
		c := site(t)
		c.item("d/guide.md", 1, today.AddDays(-days), "kind: profile\n", "县水利局信息公开指南")
		if got := slices.Contains(c.told(t), "front-silent site.yaml:0"); got != want {
			t.Errorf("after %d days: %v", days, got)
		}
	}
}

// TestWithoutSiteAndDatesNothingIsGuessed: no site.yaml, no date, no calendar year.
func TestWithoutSiteAndDatesNothingIsGuessed(t *testing.T) {
	s := newShelf()
	it := s.put("a/x.md", "办法", "", catalogue.NewDate(1990, 1, 1)) // outside the tables of working days
	it.Normative.Value, it.Kind.Value = true, "policy"
	s.put("a/y.md", "规定", "", catalogue.Date{}).Published = catalogue.Field[catalogue.Date]{}
	for _, f := range supervise.FreshnessAndDuplicates(s.Input).Findings {
		if f.Rule == "normative-without-interpretation" || f.Rule == "normative-without-consultation" {
			t.Errorf("%s is told of what nobody can know", f.Rule)
		}
	}
}

// TestColumnsFollowTheCoverage: what it says of a row holds, and a row of a standard of which it says nothing binds another.
func TestColumnsFollowTheCoverage(t *testing.T) {
	c := site(t)
	c.duties("1,甲,甲,,,主动公开,全社会,", "2,乙,乙,,,主动公开,全社会,", "3,丙,丙,,,主动公开,全社会,")
	c.put("standards/s.csv", "no,level1,content,method,audience\n1,丁,丁,主动公开,全社会\n2,戊,戊,主动公开,全社会\n")
	c.put("d/department.md", strings.Replace(string(c.content["d/department.md"].Data), "---\n管水", "standards: [s]\n---\n管水", 1))
	in := c.input(t, today)
	var cells []catalogue.Cell // of 甲, 乙 and 丁; 丙 is given to a unit, 戊 to another level
	for i, d := range supervise.FreshnessAndDuplicates(in).Duties {
		switch d.Level1 {
		case "甲":
			cells = append(cells, catalogue.Cell{Department: "d", Duty: i, State: catalogue.CellPlanned})
		case "乙", "丁":
			cells = append(cells, catalogue.Cell{Department: "d", Duty: i, State: catalogue.CellMissing})
		}
	}
	var blank []string
	for _, f := range supervise.FreshnessAndDuplicates(in, cells...).Findings {
		if f.Rule == "column-blank" {
			blank = append(blank, f.Args[0])
		}
	}
	if want := []string{"乙", "丙", "丁"}; !slices.Equal(blank, want) {
		t.Errorf("blank are %q, want %q", blank, want)
	}
}

// TestAColumnIsHeldToWhatItsRowsSay: rows that are brought up to date once a year are not stale after half of one.
func TestAColumnIsHeldToWhatItsRowsSay(t *testing.T) {
	for limit, want := range map[string]bool{"每年更新一次": false, "每季度公开一次": true, "自信息形成或者变更之日起20个工作日内": true} {
		if read, _ := supervise.ReadLimit("每年更新一次"); len(read) == 0 {
			t.Skip("limits are not read here")
		}
		c := site(t)
		c.put("d/catalogue.csv", "no,level1,content,time_limit,method,audience\n1,甲,甲,"+limit+",主动公开,全社会\n")
		c.item("d/a.md", 2, today.AddDays(-300), "entry: 1\n")
		if got := slices.Contains(c.told(t), "column-stale d/catalogue.csv:2"); got != want {
			t.Errorf("%s: stale is %v", limit, got)
		}
	}
}
