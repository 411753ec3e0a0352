package markup

import (
	"github.com/yuin/goldmark/util"
)

// footnotes reports the definitions of footnotes that do not reach the page.
func (r *reading) footnotes() {
	seen := map[string]bool{}
	for _, f := range r.state.footnotes {
		stop := f.start + len("[^]:") + len(f.label)
		switch {
		case seen[f.label]:
			r.report("text-footnote-duplicate", f.start, stop, excerpt(f.label))
		case !f.used:
			r.report("text-footnote-unused", f.start, stop, excerpt(f.label))
		}
		seen[f.label] = true
	}
}

// references reports link definitions, [name]: address, that are given twice or that no link uses. The latter may be an
// ordinary line that only looks like one, 「[注]: 见附件」, and does not appear on the page.
func (r *reading) references() {
	seen := map[string]bool{}
	for _, d := range r.definitions {
		label := util.ToLinkReference(d.Label)
		start := max(d.Pos(), 0)
		stop := lineEnd(r.source, start)
		switch {
		case seen[label]:
			r.report("text-reference-duplicate", start, stop, excerpt(d.Label))
		case !r.used[label]:
			r.report("text-reference-unused", start, stop, excerpt(d.Label))
		}
		seen[label] = true
	}
}
