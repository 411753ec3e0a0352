package platform_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"gongkai/catalogue"
	"gongkai/catalogue/platform"
)

// The record and the answer of years have as many rows as each other: going through one for each row of the other takes
// minutes.
func TestALongAnswerToALongRecordIsReadAtOnce(t *testing.T) {
	const many = 40_000
	var sent []platform.Row
	page := platform.Page{Rows: [][]string{{"标题", "编号", "回执号"}}}
	for i := range many {
		title, number := fmt.Sprint("标题", i), fmt.Sprint("N-", i)
		sent = append(sent, platform.Row{Key: "finance " + number, Title: title})
		if i%2 == 0 {
			number = ""
		} else {
			title = ""
		}
		page.Rows = append(page.Rows, []string{title, number, fmt.Sprint("P-", i)})
	}
	l, _ := platform.NewLog("r.csv", nil)
	l.Add(sent, platform.Batch{Day: catalogue.NewDate(2026, 11, 1), Written: "a.csv"})
	start := time.Now()
	a, ok := l.Answer(mapping(t, short), []platform.Page{page})
	if took := time.Since(start); !ok || a.Filled != many || took > 5*time.Second {
		t.Errorf("%d of %d filled in, in %s", a.Filled, many, took)
	}
}

// TestWhatOfAnAnswerIsNotReadIsTold: a column that nobody reads, a number that is none.
func TestWhatOfAnAnswerIsNotReadIsTold(t *testing.T) {
	l, _ := platform.NewLog("r.csv", nil)
	l.Add([]platform.Row{{Key: "A-1", Title: "一"}, {Key: "A-2", Title: "二"}}, platform.Batch{Day: catalogue.NewDate(2026, 11, 1), Written: "a.csv"})
	a, ok := l.Answer(mapping(t, short), []platform.Page{{Rows: [][]string{{"索引号", "标题", "回执号", "经办", ""}, {"A-1", "一", strings.Repeat("9", 101), "王"}, {"A-2", "二", "P-2", "王"}}}})
	if !ok || a.Filled != 1 || len(a.Unclear) != 1 || !slices.Equal(a.Unread, []string{"经办"}) {
		t.Errorf("%+v", a)
	}
}
