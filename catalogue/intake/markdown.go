package intake

import (
	"regexp"
	"strings"
)

var (
	special   = regexp.MustCompile("[\\\\`*_\\[\\]<>|~]")
	atStart   = regexp.MustCompile(`^(#{1,6}\s|[-+]\s|=+$|-+$|>|:|\d+[.)]\s)`)
	numbered1 = regexp.MustCompile(`^(\d+)([.)]\s)`)
)

// literal is a line of a text as Markdown that shows it as it is.
func literal(line string) string {
	line = special.ReplaceAllString(strings.TrimSpace(line), `\$0`)
	line = strings.ReplaceAll(line, "&", "&amp;")
	switch {
	case numbered1.MatchString(line):
		line = numbered1.ReplaceAllString(line, `$1\$2`)
	case atStart.MatchString(line):
		line = `\` + line
	}
	return line
}

// markdown is a plain text as Markdown: a paragraph a line.
func markdown(text string) string {
	var list []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = literal(line); line != "" {
			list = append(list, line)
		}
	}
	return strings.Join(list, "\n\n")
}
