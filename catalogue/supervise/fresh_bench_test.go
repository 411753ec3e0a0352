package supervise_test

import (
	"fmt"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

// full is a stock of 10,000 items in 60 departments under 800 duties, with the sketches of their texts; of forms, every
// text is one form filled in anew.
func full(forms bool) supervise.Input {
	p, s := newProse(12), newShelf()
	form := p.text(2200)
	standard := &catalogue.DutyTable{Path: "standards/all.csv", Standard: "all"}
	for i := range 800 {
		d := &catalogue.DutyRecord{}
		d.No.Value, d.Level1.Value, d.Frequency.Value = fmt.Sprint(i), fmt.Sprint("栏目", i/8), "定期"
		d.Method.Value, d.Audience.Value = "主动公开", "全社会"
		standard.Duties = append(standard.Duties, d)
	}
	s.Stock.Tables = append(s.Stock.Tables, standard)
	kinds := []string{"policy", "interpretation", "service", "consultation", "notice", "notice", "budget", "list"}
	for i := range 10_000 {
		text := form
		if !forms {
			text = p.text(2200)
		}
		path := fmt.Sprintf("d%02d/%05d.md", i%60, i)
		it := s.put(path, fmt.Sprintf("关于第%d号事项的通知", i), text+fmt.Sprintf("编号%d、%d、%d、%d、%d、%d", i, i*7, i*11, i*13, i*17, i*19), today.AddDays(-i%900))
		it.Kind.Value = kinds[i%len(kinds)]
		it.Normative.Value = i%16 == 0
		it.DocumentNo.Value = fmt.Sprintf("白政办〔2026〕%d号", i)
		it.Duties = []*catalogue.DutyRecord{standard.Duties[i%800]}
		if it.Kind.Value == "interpretation" {
			relate(it, fmt.Sprintf("d%02d/%05d.md", (i-1)%60, i-1), "interprets")
		}
	}
	for _, d := range s.Stock.Departments {
		d.Standards = []catalogue.Field[string]{{Value: "all", At: catalogue.NewAt(9, 3, 3)}}
	}
	return s.Input
}

// BenchmarkFreshnessAndDuplicates is the cost of both parts, without the sketches, which are taken while texts are read.
func BenchmarkFreshnessAndDuplicates(b *testing.B) {
	for name, forms := range map[string]bool{"texts": false, "forms": true} {
		in := full(forms)
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				supervise.FreshnessAndDuplicates(in)
			}
		})
	}
}
