package catalogue

import (
	"slices"
	"strings"
)

// acceptedDays is how long an acceptance holds: until the register is published with it, which is the next day as a
// rule. After that it would only hide the next change of the same kind.
const acceptedDays = 30

// AcceptedRecord is a row of accepted.csv: somebody answers for a difference from the published register. Address is
// an index number for what has no address.
type AcceptedRecord struct {
	At                         At
	Rule, Address, On, By, Why Field[string]
}

// AcceptedColumns are the columns of accepted.csv, in the order in which gongkai accept writes them.
func AcceptedColumns() []Column[AcceptedRecord] {
	return needed([]Column[AcceptedRecord]{
		{Name: "rule", Chinese: []string{"规则"}, Cell: func(a *AcceptedRecord) *Field[string] { return &a.Rule }},
		{Name: "address", Chinese: []string{"地址", "网址"}, Cell: func(a *AcceptedRecord) *Field[string] { return &a.Address }},
		{Name: "on", Chinese: []string{"日期"}, Cell: func(a *AcceptedRecord) *Field[string] { return &a.On }},
		{Name: "by", Chinese: []string{"批准人", "姓名"}, Cell: func(a *AcceptedRecord) *Field[string] { return &a.By }},
		{Name: "why", Chinese: []string{"理由", "原因"}, Cell: func(a *AcceptedRecord) *Field[string] { return &a.Why }},
	}...)
}

// acceptedFile is the table of acceptances, at the top of the content.
const acceptedFile = "accepted.csv"

// accepted checks accepted.csv row by row, and gives an item that was lawfully closed its trace.
func (c *checker) accepted() {
	for _, a := range c.r.records.Accepted {
		sound := true
		for _, column := range AcceptedColumns() {
			if cell := column.Cell(a); cell.Value == "" {
				at := cell.At
				if at.Line == 0 {
					at = a.At
				}
				c.add(acceptedFile, at, "accepted-cell", column.Chinese[0], column.Name)
				sound = false
			}
		}
		if rule := Rule(a.Rule.Value); rule != "" && !slices.Contains(Acceptable(), rule) {
			c.add(acceptedFile, a.Rule.At, "accepted-rule", a.Rule.Value, joinRules(Acceptable()))
			sound = false
		}
		on, ok := ParseDate(a.On.Value)
		if a.On.Value != "" && !ok {
			c.add(acceptedFile, a.On.At, "accepted-date", a.On.Value)
		}
		if sound && ok {
			c.r.accepted = append(c.r.accepted, acceptance{Rule(a.Rule.Value), a.Address.Value, on.Midnight(), a.Why.Value, a.At})
		}
	}
}

func joinRules(rules []Rule) string {
	names := make([]string, len(rules))
	for i, r := range rules {
		names[i] = string(r)
	}
	return strings.Join(names, ", ")
}

// acceptance is a sound row.
type acceptance struct {
	rule    Rule
	address string
	on      Date
	why     string
	at      At
}

// accepts says whether somebody answers for a problem. What a problem is about is the first of what fills its text.
func (r *Register) accepts(p Problem) bool {
	return slices.ContainsFunc(r.accepted, func(a acceptance) bool {
		return r.answers(a, p) && !r.date.Before(a.on) && !r.date.After(a.on.AddDays(acceptedDays))
	})
}

// answers says whether a row is about a problem. Of what had no page a problem names the number; gongkai accept may have
// written the address.
func (r *Register) answers(a acceptance, p Problem) bool {
	if a.rule != p.Rule || len(p.Args) == 0 {
		return false
	}
	return a.address == p.Args[0] || slices.ContainsFunc(r.list, func(s *standing) bool { return s.Index.Value == p.Args[0] && s.Address == a.address })
}

// expired tells of the rows that answered for one of these problems once.
func (r *Register) expired(problems []Problem) (notes []Problem) {
	for _, a := range r.accepted {
		last := a.on.AddDays(acceptedDays)
		if r.date.After(last) && slices.ContainsFunc(problems, func(p Problem) bool { return r.answers(a, p) }) {
			notes = append(notes, NewProblem(acceptedFile, a.at, "accepted-expired", a.address, string(a.rule), last.AddDays(1).String()))
		}
	}
	return notes
}

// traces finds the trace of what was lawfully closed. Whether it was open, and the trace may be shown, only the published
// register can tell: see Recall.
func (c *checker) traces() {
	closed := map[string]Gone{}
	for _, a := range c.r.accepted {
		if a.rule == "published-scope" && !c.r.date.Before(a.on) {
			closed[a.address] = Gone{On: a.on, Why: a.why}
		}
	}
	if len(closed) == 0 {
		return
	}
	for _, s := range c.r.list {
		if gone, ok := closed[s.Address]; ok {
			s.claim = &gone
		}
	}
}

// Recall tells the register what was published: of what was lawfully closed, only what was there with a page keeps a
// trace at its address. A row of accepted.csv alone discloses nothing, and where no register is at hand none does. It
// says whether an edition will be another than before; published may be nil.
func (r *Register) Recall(published *Published) (differs bool) {
	r.public = map[string]bool{}
	if published != nil {
		for _, it := range published.Items {
			if it.Address != nil {
				r.public[*it.Address] = true
			}
		}
	}
	for _, s := range r.list {
		if trace := s.claim; trace != nil && r.public[s.Address] {
			s.trace, differs = trace, true
		}
	}
	return differs
}
