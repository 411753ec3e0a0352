package render

import (
	"fmt"
	"slices"
	"testing"

	"gongkai/catalogue"
)

// A year of four items is no page that anybody wants to open: a department's years are put together from the oldest,
// so that a new item changes the newest span alone.
func TestADepartmentsYearsArePutTogetherFromTheOldest(t *testing.T) {
	var items []*catalogue.Item
	for y, n := range []int{30, 30, 5, 60, 7} {
		for range n {
			items = append(items, &catalogue.Item{Published: catalogue.NewDate(2001+y, 1, 1)})
		}
	}
	s := &site{r: newRenderer(t, "", "zh-Hans")}
	var got []string
	for _, span := range s.bySpan(items) {
		got = append(got, fmt.Sprintf("%s %s %d", span.key, span.name, span.count))
	}
	want := []string{"2005 2005年 7", "2003 2003–2004年 65", "2001 2001–2002年 60"}
	if !slices.Equal(got, want) {
		t.Errorf("spans %q, want %q", got, want)
	}
}

// Whatever is added to a shelf, only its first page changes, and now and then a new one appears behind it.
func TestANewLineChangesTheFirstPageAlone(t *testing.T) {
	x := &index{folder: "register/all"}
	pages := func(n int) map[string]string {
		s := newShelf("2026", "", section{items: make([]*catalogue.Item, n)})
		lines := map[string]string{}
		last := 0
		for p := range s.older() + 1 {
			from, to := s.span(p)
			if from != last || to-from > perPage*3/2 || p > 0 && to-from != perPage || n > 150 && to-from < perPage/2 {
				t.Fatalf("%d lines: page %d has lines %d to %d after %d", n, p, from, to, last)
			}
			last = to
			lines[x.address(s, p)] = fmt.Sprint(n-to, n-from) // counted from the oldest
		}
		if last != n {
			t.Fatalf("%d lines, %d on pages", n, last)
		}
		return lines
	}
	for n := range 700 {
		before, after := pages(n), pages(n+1)
		for address, lines := range before {
			if address != "register/all/2026.html" && after[address] != lines {
				t.Errorf("the line after %d changes %s", n, address)
			}
		}
	}
}

func TestASectionIsFoundOnThePageWhereItBegins(t *testing.T) {
	x := &index{folder: "register/departments/finance"}
	var sections []section
	for range 5 {
		sections = append(sections, section{items: make([]*catalogue.Item, 80)})
	}
	s := newShelf("kinds", "", sections...) // 400 lines: 100, 100, 100, 100
	for i, want := range []string{"kinds.html", "kinds.html", "kinds.3.html", "kinds.2.html", "kinds.1.html"} {
		address, fragment := x.place(s, i)
		if address != "register/departments/finance/"+want || string(fragment) != fmt.Sprintf("#Part-%d", i+1) {
			t.Errorf("section %d is at %s%s, want %s", i, address, fragment, want)
		}
	}
}

func TestNumbersAreInOrder(t *testing.T) {
	list := []string{"青政〔2026〕12号", "青政〔2026〕9号", "青政〔2025〕100号", "青政〔2026〕009号", "QY1/2026-10", "QY1/2026-9"}
	slices.SortStableFunc(list, natural)
	want := []string{"QY1/2026-9", "QY1/2026-10", "青政〔2025〕100号", "青政〔2026〕9号", "青政〔2026〕009号", "青政〔2026〕12号"}
	if !slices.Equal(list, want) {
		t.Errorf("%q", list)
	}
}

func TestThePlaceIsNotWhatANameIsSoughtBy(t *testing.T) {
	for name, want := range map[string]string{
		"青屿县财政局": "财政局", "青屿县人民政府办公室": "人民政府办公室", "青屿县": "青屿县", "青屿供电所": "青屿供电所", "国家税务总局青屿县税务局": "国家税务总局青屿县税务局", "": "",
	} {
		if got := withoutPlace(name, "青屿县人民政府"); got != want {
			t.Errorf("%s is sought as %s, want %s", name, got, want)
		}
	}
}

func TestNamesStandUnderTheirLetter(t *testing.T) {
	for _, c := range []struct{ lang, name, want string }{
		{"zh-Hans", "财政局", "C"}, {"zh-Hans", "阿坝", "A"}, {"zh-Hans", "农业农村局", "N"}, {"zh-Hans", "望禾镇", "W"}, {"zh-Hans", "税务局", "S"},
		{"zh-Hans", "重庆路街道", "Z"}, {"zh-Hans", "chongqing", "C"}, {"zh-Hans", "3号站", "3"}, {"zh-Hans", "卫生健康局", "W"}, {"zh-Hans", "嘎村", "G"},
		{"zh-Hans", "哈拉村", "H"}, {"zh-Hans", "喀村", "K"}, {"zh-Hans", "妈湾", "M"}, {"zh-Hans", "民政局", "M"}, {"zh-Hans", "欧家", "O"}, {"zh-Hans", "叶村", "Y"},
		{"zh-Hant", "一村", "1畫"}, {"zh-Hant", "人大", "2畫"}, {"zh-Hant", "水務局", "4畫"}, {"zh-Hant", "民政局", "5畫"}, {"zh-Hant", "財政局", "10畫"}, {"zh-Hant", "教育局", "11畫"}, {"zh-Hant", "衛生局", "15畫"},
	} {
		a := newAlphabet(c.lang, newRenderer(t, "", c.lang).words)
		if got := a.division(c.name); got != c.want {
			t.Errorf("%s %s stands under %s, want %s", c.lang, c.name, got, c.want)
		}
	}
}
