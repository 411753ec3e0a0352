package platform_test

import (
	"fmt"
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
