package supervise_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// TestPlantedCopiesAreFoundAndNothingElse: 300 texts of which clerks wrote 3 to 10 per cent anew, among 1,500 that have
// nothing to do with each other. At least 99 of 100 are found, and at least 99 of 100 found are planted.
func TestPlantedCopiesAreFoundAndNothingElse(t *testing.T) {
	p, s := newProse(8), newShelf()
	day := catalogue.NewDate(2026, 1, 5)
	planted := map[string]string{}
	for i := range 1500 {
		text, path := p.text(250+p.IntN(2500)), fmt.Sprintf("a/%04d.md", i)
		s.put(path, path, text, day)
		if i%5 == 0 {
			path2 := fmt.Sprintf("b/%04d.md", i)
			s.put(path2, path2, p.edited(text, 3+p.IntN(8)), day.AddDays(1+p.IntN(100)))
			planted[path2] = path
		}
	}
	right, wrong := 0, 0
	for _, c := range s.copies() {
		copied, rest, _ := strings.Cut(c, " ")
		if planted[copied] == strings.TrimPrefix(rest, "duplicate-body ") {
			right++
		} else {
			wrong++
			t.Log(c)
		}
	}
	t.Logf("%d of %d found, %d wrong", right, len(planted), wrong)
	if right*100 < 99*len(planted) {
		t.Errorf("%d of %d planted copies found", right, len(planted))
	}
	if wrong*100 > right+wrong {
		t.Errorf("%d of %d found are no copies", wrong, right+wrong)
	}
}

// TestTheThresholdDecides: with texts on either side of it. Near to it a sketch may err, by three points in two cases of
// three at 80 %, by five at 60 %.
func TestTheThresholdDecides(t *testing.T) {
	for alike, margin := range map[int]int{60: 13, 80: 9, 90: 6} {
		p, below, above, wrong := newProse(uint64(alike)), 0, 0, 0
		for round := range 180 {
			a := p.text(1200)
			percent := 1 + round%80
			if round%3 == 0 {
				percent = 1 + round%5
			}
			b := p.edited(a, percent)
			is := exactly(a, b)
			if max(is-alike, alike-is) < margin {
				continue
			}
			s := newShelf()
			s.Stock.Site = &catalogue.SiteRecord{Report: &catalogue.ReportRecord{Alike: catalogue.Field[int]{Value: alike, At: catalogue.NewAt(1, 1, 1)}}}
			s.put("a/x.md", "甲", a, catalogue.NewDate(2026, 3, 2))
			s.put("b/y.md", "乙", b, catalogue.NewDate(2026, 3, 3))
			found := len(s.copies()) > 0
			if is > alike {
				above++
			} else {
				below++
			}
			if found != (is > alike) {
				wrong++
				t.Logf("at %d %%: two texts alike to %d %% are told: %v", alike, is, found)
			}
		}
		if wrong > 1 || above < 9 || below < 9 {
			t.Errorf("at %d %%: %d wrong of %d above and %d below", alike, wrong, above, below)
		}
	}
}

// TestTheOrderOfItemsMakesNoDifference: the same findings whichever way the items come.
func TestTheOrderOfItemsMakesNoDifference(t *testing.T) {
	p, s := newProse(9), newShelf()
	for i := range 120 {
		text := p.text(600)
		for j := range 1 + i%3 {
			path := fmt.Sprintf("%c/%03d.md", 'a'+j, i)
			s.put(path, path, p.edited(text, 4*j), catalogue.NewDate(2026, 1+j, 5))
		}
	}
	want := s.copies()
	if len(want) < 100 {
		t.Fatalf("only %d copies", len(want))
	}
	for range 5 {
		p.Shuffle(len(s.Stock.Items), func(i, j int) { s.Stock.Items[i], s.Stock.Items[j] = s.Stock.Items[j], s.Stock.Items[i] })
		if got := s.copies(); !slices.Equal(got, want) {
			t.Fatalf("another order gives other findings:\n%q\n%q", got, want)
		}
	}
}

// TestACopyAmongManyOfOneFormIsFound: a hundred notices of one form, with other numbers in each, and one of them twice.
func TestACopyAmongManyOfOneFormIsFound(t *testing.T) {
	p, s := newProse(10), newShelf()
	form := p.text(600)
	var texts []string
	for i := range 100 {
		var b strings.Builder
		b.WriteString(strings.Map(func(r rune) rune {
			if r >= '0' && r <= '9' {
				return '零'
			}
			return r
		}, form))
		for range 9 {
			fmt.Fprintf(&b, "，编号%d", p.IntN(1_000_000))
		}
		texts = append(texts, b.String())
		s.put(fmt.Sprintf("a/%03d.md", i), fmt.Sprint("第", i, "号"), b.String(), catalogue.NewDate(2026, 1, 5))
	}
	s.put("b/x.md", "甲", texts[70], catalogue.NewDate(2026, 2, 5))
	if got := s.copies(); !slices.Equal(got, []string{"b/x.md duplicate-body a/070.md"}) {
		t.Errorf("got %q", got)
	}
}
