package handover

import "strings"

var (
	escape   = strings.NewReplacer(`\`, `\\`, "|", `\|`, "\n", `\n`)
	inLine   = strings.NewReplacer(`\`, `\\`, "\n", `\n`)
	unescape = strings.NewReplacer(`\\`, `\`, `\|`, "|", `\n`, "\n")
)

// Line is one block of a list, such as a correction, as a line of a cell: its values in the order of its keys, with bars
// between, none after the last that is not empty.
func Line(values ...string) string {
	parts := make([]string, len(values))
	last := 0
	for i, v := range values {
		if parts[i] = escape.Replace(v); v != "" {
			last = i
		}
	}
	return strings.Join(parts[:min(last+1, len(parts))], " | ")
}

// Split is a line as its values.
func Split(line string) (values []string) {
	start := 0
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '\\':
			i++
		case '|':
			values, start = append(values, unescape.Replace(strings.TrimSpace(line[start:i]))), i+1
		}
	}
	return append(values, unescape.Replace(strings.TrimSpace(line[start:])))
}
