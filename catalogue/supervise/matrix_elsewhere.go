package supervise

import (
	"strings"
	"time"

	"gongkai/catalogue"
)

// lookedAtDays is for how long it counts that somebody looked whether a duty is met elsewhere.
const lookedAtDays = 365

// elsewhere is a cell of met_at (已公开于): an address or a board, and the day on which somebody looked.
type elsewhere struct {
	where string
	on    catalogue.Date // zero: the cell does not say
}

func readElsewhere(cell string) elsewhere {
	if placeholder(strings.TrimSpace(cell)) {
		return elsewhere{}
	}
	where, on := catalogue.MetAt(cell)
	return elsewhere{where, on}
}

// plan is a cell of planned (计划日期).
type plan struct{ day catalogue.Date }

// readPlan reads a day, or a month or year of which the last day is meant: 2026-06-30, 2026年6月, 2026年6月底前, 2026年底.
// What it cannot read gives no day.
func readPlan(cell string) plan {
	cell = strings.TrimSpace(cell)
	if cell == "" {
		return plan{}
	}
	if day, ok := catalogue.ParseDate(cell); ok {
		return plan{day.Midnight()}
	}
	for _, end := range []string{"以前", "之前", "前"} {
		cell = strings.TrimSuffix(cell, end)
	}
	if day, ok := catalogue.ParseDate(cell); ok {
		return plan{day.Midnight()}
	}
	cell = strings.TrimSuffix(cell, "底")
	if year, ok := strings.CutSuffix(cell, "年"); ok {
		if day, ok := catalogue.ParseDate(year + "-12-31"); ok {
			return plan{day}
		}
	}
	for _, form := range []string{"2006年1月", "2006年01月", "2006-01"} {
		if first, err := time.Parse(form, cell); err == nil && first.Year() >= 1000 {
			return plan{catalogue.DateOf(first.AddDate(0, 1, -1))}
		}
	}
	return plan{}
}

// placeholder says whether a cell holds nothing but what stands for nothing.
func placeholder(cell string) bool {
	return cell != "" && strings.Trim(cell, "?？-—–─－_/／ \u00a0") == ""
}

func commas(words []string) string { return strings.Join(words, "、") }
