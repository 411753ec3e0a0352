package supervise_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

// shelf is a stock that a test fills by hand, with the sketches of its texts.
type shelf struct {
	supervise.Input
	departments map[string]*catalogue.StockDepartment
}

func newShelf() *shelf {
	return &shelf{
		Input:       supervise.Input{Stock: &catalogue.Stock{Date: today, Calendar: catalogue.NewCalendar()}, Sketches: supervise.NewSketches()},
		departments: map[string]*catalogue.StockDepartment{},
	}
}

// put puts an item into its department, made and published on a day.
func (s *shelf) put(path, title, text string, made catalogue.Date) *catalogue.StockItem {
	folder, _, _ := strings.Cut(path, "/")
	d := s.departments[folder]
	if d == nil {
		d = &catalogue.StockDepartment{DepartmentRecord: &catalogue.DepartmentRecord{Path: folder + "/department.md", Folder: folder}}
		d.Name.Value, d.Kind.Value = folder, "department"
		s.departments[folder] = d
		s.Stock.Departments = append(s.Stock.Departments, d)
	}
	it := &catalogue.StockItem{ItemRecord: &catalogue.ItemRecord{Path: path}, Department: d, Scope: catalogue.Public, Form: catalogue.Full}
	it.Title = catalogue.Field[string]{Value: title, At: catalogue.NewAt(2, 8, len(title))}
	it.Made = catalogue.Field[catalogue.Date]{Value: made, At: catalogue.NewAt(5, 7, 10)}
	it.Published = catalogue.Field[catalogue.Date]{Value: made.AddDays(1), At: catalogue.NewAt(6, 12, 10)}
	it.Body = catalogue.Body{Path: path, Line: 12, Size: len(text), Hash: hashed(text)}
	s.Sketches.See(it.Body, []byte(text))
	d.Items = append(d.Items, it)
	s.Stock.Items = append(s.Stock.Items, it)
	return it
}

// hashed stands for the hash that the room source takes.
func hashed(text string) (h uint64) {
	for _, c := range []byte(text) {
		h = h*1099511628211 + uint64(c)
	}
	return h
}

func relate(it *catalogue.StockItem, to, as string) {
	it.Relates = append(it.Relates, catalogue.RelationRecord{To: catalogue.Field[string]{Value: "/" + to}, As: catalogue.Field[string]{Value: as}})
}

// copies are the findings of duplicates: copy, rule, original.
func (s *shelf) copies() (list []string) {
	for _, f := range supervise.FreshnessAndDuplicates(s.Input).Findings {
		if strings.HasPrefix(string(f.Rule), "duplicate-") {
			list = append(list, fmt.Sprint(f.File, " ", f.Rule, " ", strings.Join(f.About, " ")))
		}
	}
	return list
}

// TestDuplicatesAreToldOnceAndAgainstTheOriginal: a row a case.
func TestDuplicatesAreToldOnceAndAgainstTheOriginal(t *testing.T) {
	p := newProse(21)
	text := p.text(900)
	day := catalogue.NewDate(2026, 3, 2)
	number := func(it *catalogue.StockItem, n string) { it.DocumentNo.Value = n }
	for name, c := range map[string]struct {
		fill func(s *shelf)
		want []string
	}{
		"the later copy against the earlier original": {func(s *shelf) {
			s.put("a/x.md", "甲", text, day.AddDays(9))
			s.put("b/y.md", "乙", text, day)
		}, []string{"a/x.md duplicate-body b/y.md"}},
		"three copies, each against the original": {func(s *shelf) {
			s.put("a/x.md", "甲", p.edited(text, 5), day.AddDays(2))
			s.put("b/y.md", "乙", text, day)
			s.put("c/z.md", "丙", p.edited(text, 5), day.AddDays(1))
		}, []string{"a/x.md duplicate-body b/y.md", "c/z.md duplicate-body b/y.md"}},
		"whose department issued it is the original, though it is later": {func(s *shelf) {
			s.put("a/x.md", "甲", text, day).Issuer.Value = "b"
			s.put("b/y.md", "乙", text, day.AddDays(3))
		}, []string{"a/x.md duplicate-body b/y.md"}},
		"one number in other brackets, told by the number and not again by the title and the text": {func(s *shelf) {
			number(s.put("a/x.md", "关于（试行）的通知", text, day), "白政办〔2026〕7号")
			it := s.put("b/y.md", "关于(试行)的 通知", text, day.AddDays(1))
			number(it, "白政办[2026] 7号")
			it.Issuer.Value = "a"
		}, []string{"b/y.md duplicate-number a/x.md"}},
		"a number without a year is one issuer's": {func(s *shelf) {
			number(s.put("a/x.md", "甲", "", day), "第5号")
			number(s.put("b/y.md", "乙", "", day), "第5号")
			number(s.put("b/z.md", "丙", "", day.AddDays(1)), "第5号")
		}, []string{"b/z.md duplicate-number b/y.md"}},
		"one title with one issuer": {func(s *shelf) {
			s.put("a/x.md", "关于〔停水〕的公告", "", day)
			s.put("a/y.md", "关于［停水］的　公告", "", day.AddDays(1))
		}, []string{"a/y.md duplicate-title a/x.md"}},
		"one title in two departments says nothing": {func(s *shelf) {
			s.put("a/x.md", "机构职能", p.text(500), day)
			s.put("b/y.md", "机构职能", p.text(500), day)
		}, nil},
		"a reprint is there by design, even of what is not on the site": {func(s *shelf) {
			s.put("a/x.md", "甲", text, day)
			relate(s.put("b/y.md", "乙", text, day), "a/x.md", "reprint-of")
			s.put("c/z.md", "丙", text, day).Source = &catalogue.SourceRecord{}
		}, nil},
		"a new version that says so is none": {func(s *shelf) {
			s.put("a/x.md", "办法", text, day)
			relate(s.put("a/y.md", "办 法", p.edited(text, 4), day.AddDays(200)), "a/x.md", "replaces")
		}, nil},
		"steps of one matter are none": {func(s *shelf) {
			s.put("a/x.md", "甲", text, day).Matter.Value = "闸门改造"
			s.put("a/y.md", "乙", text, day).Matter.Value = "闸门改造"
		}, nil},
		"what is gone, a draft, or still to come is none": {func(s *shelf) {
			s.put("a/x.md", "甲", text, day)
			s.put("a/y.md", "乙", text, day).Gone = &catalogue.Gone{}
			s.put("a/z.md", "丙", text, day).Draft = true
			s.put("b/z.md", "丁", text, day).Ahead = true
		}, nil},
		"one form that was filled in for two cases is none": {func(s *shelf) {
			s.put("a/x.md", "甲", text+"金额101元，面积205亩，编号311、417、523、629、735号。", day)
			s.put("a/y.md", "乙", digits(text)+"金额841元，面积947亩，编号1053、1159、1265、1371、1477号。", day)
		}, nil},
		"what check told of is not told again": {func(s *shelf) {
			s.put("a/x.md", "甲", text, day)
			s.put("a/y.md", "甲", text, day.AddDays(1))
			s.Problems = []catalogue.Problem{catalogue.NewProblem("a/y.md", catalogue.At{}, "item-title-duplicate", "a/x.md")}
		}, nil},
		"what check told of against another than the original is not told again either": {func(s *shelf) {
			s.put("a/x.md", "甲", text, day.AddDays(1))
			s.put("a/y.md", "甲", text, day)
			s.put("a/z.md", "甲", text, day.AddDays(2))
			s.Problems = []catalogue.Problem{
				catalogue.NewProblem("a/y.md", catalogue.At{}, "item-title-duplicate", "a/x.md"), catalogue.NewProblem("a/z.md", catalogue.At{}, "item-title-duplicate", "a/x.md"),
			}
		}, nil},
	} {
		s := newShelf()
		c.fill(s)
		if got := s.copies(); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

// digits is a text with other numbers in it.
func digits(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '0' + (r-'0'+7)%10
		}
		return r
	}, text)
}

// TestDuplicatesNeverTellATitle: who may read of a copy may not be one who may read of the original.
func TestDuplicatesNeverTellATitle(t *testing.T) {
	s, text := newShelf(), newProse(4).text(800)
	s.put("a/x.md", "机密标题", text, catalogue.NewDate(2026, 3, 2)).Scope = catalogue.Limited
	s.put("b/y.md", "乙", text, catalogue.NewDate(2026, 3, 3))
	findings := 0
	for _, f := range supervise.FreshnessAndDuplicates(s.Input).Findings {
		if f.Rule != "duplicate-body" {
			continue
		}
		findings++
		for _, language := range []string{"zh-Hans", "en"} {
			words := f.Text(language) + f.Hint(language)
			if strings.Contains(words, "机密标题") {
				t.Errorf("the title is told: %s", words)
			}
			if !strings.Contains(words, "a/x.md:2:8") {
				t.Errorf("the place of the original is not told: %s", words)
			}
		}
	}
	if findings != 1 {
		t.Errorf("%d findings, want 1", findings)
	}
}

// report are the findings of some rules.
func (s *shelf) report(rules ...catalogue.Rule) (list []catalogue.ReportFinding) {
	for _, f := range supervise.FreshnessAndDuplicates(s.Input).Findings {
		if slices.Contains(rules, f.Rule) {
			list = append(list, f)
		}
	}
	return list
}
