package main

import (
	"bytes"
	"context"
	"os"
	"strings"
	"testing"
	"time"
)

// answer runs a command at a terminal at which somebody answers line by line.
func answer(t *testing.T, answers string, args ...string) (code int, asked string) {
	t.Helper()
	var out, questions bytes.Buffer
	code = run(args, &terminal{ctx: context.Background(), in: strings.NewReader(answers), out: &out, err: &questions, now: time.Now})
	return code, questions.String()
}

// TestAtATerminalEachIsAskedFor: what was given is not asked, an empty answer is the proposal, a wrong one is asked again.
func TestAtATerminalEachIsAskedFor(t *testing.T) {
	t.Chdir(t.TempDir())
	code, asked := answer(t, "青屿县\n\n青屿县人民政府\n\nsvn\ngitee\n\nfinance\nfinance=县财政局:CZ\ntaixi=苔溪镇人民政府\n\n", "init", "site", "--no-assign")
	if code != exitClean {
		t.Fatalf("exit code %d: %s", code, asked)
	}
	for want, times := range map[string]int{"网站名称": 1, "主办单位": 2, "zh-Hans, zh-Hant, en) [zh-Hans]": 1, "github, gitlab, gitee": 2, "部门，写成": 5} {
		if strings.Count(asked, want) != times {
			t.Errorf("%s is asked %d times, want %d:\n%s", want, strings.Count(asked, want), times, asked)
		}
	}
	t.Chdir("site")
	code, asked = answer(t, "finance\n主动公开\n预算调整方案\nbudget-change\n", "new", "item", "--date", "2026-03-02")
	if code != exitClean || !strings.Contains(asked, "[2026-03-02-yu-suan-diao-zheng-fang-an]") {
		t.Errorf("exit code %d: %s", code, asked)
	}
	text, err := os.ReadFile("content/finance/budget-change.md")
	if err != nil || !strings.Contains(string(text), `索引号: "CZ/2026-00001"`) {
		t.Errorf("%v\n%s", err, text)
	}
}

// TestWhatIsBrokenOffWritesNothing, and is a wrong call.
func TestWhatIsBrokenOffWritesNothing(t *testing.T) {
	t.Chdir(t.TempDir())
	if code, asked := answer(t, "青屿县\n", "init", "site"); code != exitUsage || !strings.Contains(asked, "什么也没有写") {
		t.Errorf("exit code %d: %s", code, asked)
	}
	if entries, _ := os.ReadDir("."); len(entries) > 0 {
		t.Error(entries)
	}
}
