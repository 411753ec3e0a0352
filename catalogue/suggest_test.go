package catalogue

import (
	"strings"
	"testing"
)

func TestTheNearestNameIsOfferedAndNoFarOne(t *testing.T) {
	keys := Names(ItemKeys())
	for word, want := range map[string]string{
		"公开范国": "公开范围", "公开方围": "公开范围", "titel": "title", "Title": "title", "tile": "title", "publised": "published", "published_on": "published", "标提": "标题", "审合": "审核", "docment_no": "document_no", "内容慨述": "内容概述", "atachments": "attachments", "关键辞": "关键词",
		"x": "", "题": "", "预算": "", "abcdefgh": "", strings.Repeat("title", 20): "",
	} {
		near, ok := Nearest(word, keys)
		if near != want || ok != (want != "") {
			t.Errorf("%q: %q, want %q", word, near, want)
		}
	}
}

func TestASuggestionAsksOrListsOrFallsBack(t *testing.T) {
	otherwise := Words{"别的", "else"}
	for _, c := range []struct {
		word       string
		candidates []string
		want       Words
	}{
		{"bugdet", []string{"budget", "water"}, Words{"是不是“budget”？", "did you mean “budget”?"}},
		{"预算", []string{"budget", "water"}, Words{"可以写：budget、water", "write one of: budget, water"}},
		{"预算", nil, otherwise},
		{"预算", strings.Split("abcdefghijklm", ""), otherwise},
	} {
		if got := Meant(c.word, c.candidates, otherwise); got != c.want {
			t.Errorf("%q: %v, want %v", c.word, got, c.want)
		}
	}
}

func TestAMessageStaysReadableWhateverWasWritten(t *testing.T) {
	p := NewProblem("a.md", At{}, "key-unknown", strings.Repeat("字", 30_000), "核对名称", "check the name")
	if n := len([]rune(p.Text("zh-Hans"))); n > 250 {
		t.Errorf("the message has %d characters", n)
	}
	if p := NewProblem("a.md", At{}, "key-unknown", "{1}", "甲", "a"); p.Text("zh-Hans") != "没有“{1}”这一项" {
		t.Errorf("what was written is taken for a gap: %s", p.Text("zh-Hans"))
	}
}

func TestLinksAreRelativeAndInFull(t *testing.T) {
	for _, c := range []struct{ page, address, want string }{
		{"index.html", "finance/index.html", "finance/index.html"},
		{"finance/2026-budget.html", "index.html", "../index.html"},
		{"finance/2026-budget.html", "finance/2026-budget.pdf", "2026-budget.pdf"},
		{"finance/2026-budget.html", "finance/2026-budget.html", "2026-budget.html"},
		{"finance/treasury/report.html", "finance/2026-budget.html", "../2026-budget.html"},
		{"finance/treasury/report.html", "water/plan.html", "../../water/plan.html"},
		{"finance/a.html", "finance/附件 1.pdf", "%E9%99%84%E4%BB%B6%201.pdf"},
		{"a.html", "b%20c#d?.pdf", "b%2520c%23d%3F.pdf"},
		{"a.html", "a:b/c.html", "a%3Ab/c.html"},
		{"register/all/index.html", "register/index.html", "../index.html"},
	} {
		if got := Href(c.page, c.address); got != c.want {
			t.Errorf("from %s to %s: %s, want %s", c.page, c.address, got, c.want)
		}
	}
}

func TestTheScopeOfADutyFollowsFromItsRow(t *testing.T) {
	for _, c := range []struct {
		method, audience string
		want             Scope
	}{
		{"主动公开", "全社会", Public}, {"主动", "社会公众", Public}, {"public", "all", Public}, {"主动公开", "本村村民", Limited}, {"主动公开", "特定群体", Limited}, {"依申请公开", "申请人", OnRequest}, {"依申请", "", OnRequest}, {"不予公开", "", Withheld}, {"withheld", "全社会", Withheld},
		{"主动公开", "", ""}, {"", "全社会", ""}, {"√", "√", ""},
	} {
		d := &DutyRecord{Method: Field[string]{Value: c.method}, Audience: Field[string]{Value: c.audience}}
		scope, ok := d.Scope()
		if scope != c.want || ok != (c.want != "") {
			t.Errorf("%s, %s: %q, want %q", c.method, c.audience, scope, c.want)
		}
	}
}

func TestAWiderScopeIsSeenByMore(t *testing.T) {
	if !(Public.width() > Limited.width() && Limited.width() > OnRequest.width() && OnRequest.width() > Withheld.width()) {
		t.Error("the scopes are out of order")
	}
}

func TestEveryRuleSpeaksBothLanguages(t *testing.T) {
	seen := map[Rule]bool{}
	for _, info := range Rules() {
		if seen[info.Rule] {
			t.Errorf("%s stands twice", info.Rule)
		}
		seen[info.Rule] = true
		for _, w := range []Words{info.Text, info.Hint} {
			if w.Chinese == "" || w.English == "" {
				t.Errorf("%s lacks words: %q", info.Rule, w)
			}
		}
		if info.Severity < Note || info.Severity > Error {
			t.Errorf("%s has no severity", info.Rule)
		}
	}
}

func TestARuleThatTheTableLacksIsOurMistake(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	NewProblem("a.md", At{}, "no-such-rule")
}
