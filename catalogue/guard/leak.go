package guard

import (
	"cmp"
	"fmt"
	"strings"
)

// Trace is a secret and a file of the site in which it stands.
type Trace struct {
	Secret
	Address string
}

func (t Trace) compare(other Trace) int {
	return cmp.Or(strings.Compare(t.File, other.File), cmp.Compare(t.At.Line, other.At.Line), cmp.Compare(t.At.Column, other.At.Column),
		strings.Compare(t.Key, other.Key), strings.Compare(t.Address, other.Address))
}

// Leak is the error of a build in which something would have been published that its audience may not see. It names
// places, never the text itself: what it says may end up in a log that more people read.
type Leak struct{ Traces []Trace }

// toldOf is how many traces are named.
const toldOf = 20

// Error names the items and the files, a line each.
func (l *Leak) Error() string {
	var b strings.Builder
	b.WriteString("不该公开的内容会出现在网站里，什么都没有发布 · the site would tell what its audience may not see; nothing is published")
	for i, t := range l.Traces {
		if i == toldOf {
			fmt.Fprintf(&b, "\n  … 共 %d 处 · %d in all", len(l.Traces), len(l.Traces))
			break
		}
		place := t.File
		if t.At.Line > 0 {
			place += fmt.Sprintf(":%d:%d", t.At.Line, max(t.At.Column, 1))
		}
		fmt.Fprintf(&b, "\n  %s [%s] → %s", place, t.Key, t.Address)
	}
	return b.String()
}
