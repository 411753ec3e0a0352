package markup

import "gongkai/catalogue"

// marks gathers the marks that say of the text that it is not for everybody. Whether it is, the register knows.
func (r *reading) marks() {
	catalogue.ScopeMarks(r.source, func(rule catalogue.Rule, start, stop int) {
		r.digest.Marks = append(r.digest.Marks, catalogue.Mark{Rule: rule, Text: string(r.source[start:stop]), At: r.places.at(start, stop)})
	})
}
