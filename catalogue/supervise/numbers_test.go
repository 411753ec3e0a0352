package supervise_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

// ours are the findings of rules that begin with one of the words, as file [rule].
func ours(r *catalogue.Report, words ...string) (list []string) {
	for _, f := range r.Findings {
		for _, w := range words {
			if strings.HasPrefix(string(f.Rule), w) {
				list = append(list, f.File+" ["+string(f.Rule)+"]")
			}
		}
	}
	return list
}

// sound writes a sound item with an index number.
func (c county) sound(name, index string, lines ...string) {
	c.put(name, "---\ntitle: "+name+"\nsummary: 有。\nindex: "+index+"\nmade: 2026-03-02\npublished: 2026-03-04\nscope: public\n"+
		strings.Join(append(lines, "review:\n  checked_by: 科长\n  approved_by: 主任\n  approved_on: 2026-03-03\n  secrecy: true\n"), "\n")+"---\n有。\n")
}

// TestGapsOfASeriesAreWhatIsNotThere compares the spans with a plain count, for random series.
func TestGapsOfASeriesAreWhatIsNotThere(t *testing.T) {
	random := rand.New(rand.NewPCG(6, 26))
	for range 30 {
		c, there, last := flawed(t, "base"), map[int]bool{}, 0
		for range 1 + random.IntN(20) {
			n := 1 + random.IntN(40)
			if !there[n] {
				c.sound(fmt.Sprintf("office/%d.md", n), fmt.Sprintf("BG/2026-%05d", n))
			}
			there[n], last = true, max(last, n)
		}
		series := c.report(t).Registers.Index
		if len(series) != 1 || series[0].Word != "BG/2026" || series[0].Department != "office" || series[0].Count != len(there) || series[0].To != last {
			t.Fatalf("of %v came %+v", there, series)
		}
		for _, gap := range series[0].Gaps {
			for n := gap.From; n <= gap.To; n++ {
				if there[n] {
					t.Fatalf("%d is there, and in the gap %v", n, gap)
				}
				there[n] = true
			}
		}
		for n := series[0].From; n <= last; n++ {
			if !there[n] {
				t.Fatalf("%d is not there, and in no gap of %+v", n, series)
			}
		}
	}
}

// TestWhatIsHistoricIsJudgedGently: the same number is a warning on a new item, a note on an old one.
func TestWhatIsHistoricIsJudgedGently(t *testing.T) {
	for line, want := range map[string]catalogue.Severity{
		"": catalogue.Warning, "historic: true": catalogue.Note, "imported:\n  from: https://old.example/1": catalogue.Note,
	} {
		c := flawed(t, "base")
		c.sound("office/a.md", "BG/2019-00001", line)
		r := c.report(t)
		if got := ours(r, "index-"); !slices.Equal(got, []string{"office/a.md [index-year]"}) {
			t.Fatalf("%q: %v", line, got)
		}
		for _, f := range r.Findings {
			if f.Rule == "index-year" && f.Severity != want {
				t.Errorf("%q: %+v", line, f)
			}
		}
	}
}

// TestBesideAnOldItemNoNumberIsMissed: its fellows may lie in an older register.
func TestBesideAnOldItemNoNumberIsMissed(t *testing.T) {
	c := flawed(t, "base")
	c.sound("office/a.md", "BG/2026-00001", "historic: true")
	c.sound("office/b.md", "BG/2026-00009")
	if list := ours(c.report(t), "index-gap"); len(list) != 0 {
		t.Error(list)
	}
	c.sound("office/c.md", "BG/2026-00012")
	if list := ours(c.report(t), "index-gap"); len(list) != 1 || list[0] != "office/c.md [index-gap]" {
		t.Error(list)
	}
}

// TestDraftsKeepTheirNumbers: a number that waits for its approval is not missing.
func TestDraftsKeepTheirNumbers(t *testing.T) {
	c := flawed(t, "base")
	c.sound("office/a.md", "BG/2026-00001")
	c.put("office/b.md", "---\ntitle: 草稿\nsummary: 有。\nindex: BG/2026-00002\nmade: 2026-03-02\npublished: 2026-03-04\nscope: public\n---\n有。\n")
	c.sound("office/c.md", "BG/2026-00003")
	if list := ours(c.report(t), "index-gap"); len(list) != 0 {
		t.Error(list)
	}
}

// TestAReprintUsesUpNoDocumentNumber: the number of somebody else's document is none of the issuer's own.
func TestAReprintUsesUpNoDocumentNumber(t *testing.T) {
	c := flawed(t, "base")
	c.sound("office/a.md", "BG/2026-00001", "document_no: 榆政〔2026〕1号", "issuer: 白榆县人民政府")
	c.sound("office/b.md", "BG/2026-00002", "document_no: 省政〔2011〕7号", "source:\n  issuer: 省政府")
	got := c.report(t).Registers.Documents
	if len(got) != 1 || got[0].Word != "榆政" || got[0].Issuer != "白榆县人民政府" || got[0].Department != "" {
		t.Errorf("%+v", got)
	}
}

// TestListsNameOnlyWhatEverybodyMayRead: the list of documents in force has no title of a limited one.
func TestListsNameOnlyWhatEverybodyMayRead(t *testing.T) {
	c := flawed(t, "base")
	c.sound("office/open.md", "BG/2026-00001", "kind: policy", "document_no: 榆政〔2026〕1号")
	c.put("office/closed.md", "---\ntitle: 不该看到的标题\nindex: BG/2026-00002\nmade: 2026-03-02\npublished: 2026-03-04\nscope: on-request\nkind: policy\ndocument_no: 榆政〔2026〕2号\n"+
		"reason:\n  words: 有第三方信息\nreview:\n  approved_by: 主任\n  approved_on: 2026-03-03\n  secrecy: true\n---\n")
	c.sound("office/gone.md", "BG/2026-00003", "kind: policy", "expires: 2026-05-31")
	r := c.report(t).Registers
	if len(r.InForce) != 2 || r.InForce[0].Title != "" || r.InForce[0].Number != "" || r.InForce[0].Public || r.InForce[1].Title != "office/open.md" || !r.InForce[1].Public {
		t.Errorf("in force: %+v", r.InForce)
	}
	if len(r.Cleaned) != 1 || r.Cleaned[0].Path != "office/gone.md" || r.Cleaned[0].State != catalogue.Expired || r.Cleaned[0].On != catalogue.NewDate(2026, 5, 31) {
		t.Errorf("cleaned up: %+v", r.Cleaned)
	}
}

// superviseOn is the report of a county on a day.
func superviseOn(t testing.TB, c county, date catalogue.Date) *catalogue.Report {
	t.Helper()
	return supervise.Make(c.input(t, date))
}

// TestAWordThatGoesOnFromAnotherIsNoNewOne: 榆政办函 is the same body's as 榆政办, 榆振办 may be a slip.
func TestAWordThatGoesOnFromAnotherIsNoNewOne(t *testing.T) {
	for word, want := range map[string]int{"榆政办函": 0, "榆政": 0, "榆振办": 1, "榆政办": 0} {
		c := flawed(t, "base")
		for i := range 5 {
			c.sound(fmt.Sprintf("office/%d.md", i), fmt.Sprintf("BG/2026-%05d", i+1), fmt.Sprintf("document_no: 榆政办〔2026〕%d号", i+1))
		}
		c.sound("office/x.md", "BG/2026-00006", "document_no: "+word+"〔2026〕9号")
		c.put("office/x.md", strings.Replace(string(c.content["office/x.md"].Data), "made: 2026-03-02", "made: 2026-03-03", 1))
		if got := ours(c.report(t), "document-word-new"); len(got) != want {
			t.Errorf("%s: %v", word, got)
		}
	}
}

// TestOnlyDocumentsAreListedAsInForce: a warning that is over was not cleaned up.
func TestOnlyDocumentsAreListedAsInForce(t *testing.T) {
	c := flawed(t, "base")
	c.sound("office/a.md", "BG/2026-00001", "kind: emergency", "expires: 2026-04-01")
	c.sound("office/b.md", "BG/2026-00002", "kind: notice", "expires: 2026-12-31")
	c.sound("office/c.md", "BG/2026-00003", "kind: notice", "document_no: 榆政〔2026〕1号", "expires: 2026-12-31")
	if r := c.report(t).Registers; len(r.Cleaned) != 0 || len(r.InForce) != 1 || r.InForce[0].Path != "office/c.md" {
		t.Errorf("%+v", r)
	}
}
