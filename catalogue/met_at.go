package catalogue

import "strings"

// MetAt reads a cell of met_at (已公开于): the address or board where a duty is met, and the day on which somebody looked, as
// in “https://… 2026-03-01” and “公示栏（2026-03-01）”. No day: the cell does not say one.
func MetAt(cell string) (where string, on Date) {
	cell = strings.TrimSpace(cell)
	inner := strings.TrimSuffix(strings.TrimSuffix(cell, ")"), "）")
	if i := strings.LastIndexAny(inner, "(（"); i > 0 && inner != cell {
		if on, ok := ParseDate(strings.TrimSpace(strings.TrimLeft(inner[i:], "(（"))); ok {
			return strings.TrimSpace(inner[:i]), on.Midnight()
		}
	}
	if i := strings.LastIndexAny(cell, " \u3000\t"); i > 0 {
		if on, ok := ParseDate(strings.TrimSpace(cell[i:])); ok {
			return strings.TrimSpace(cell[:i]), on.Midnight()
		}
	}
	return cell, Date{}
}
