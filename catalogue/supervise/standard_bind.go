package supervise

import (
	"slices"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// row is a duty with what follows from its cells, found once however many bodies it binds.
type row struct {
	*catalogue.DutyRecord
	table     *catalogue.DutyTable
	index     int // into report.Duties
	name, key string
	field     string
	channels  []string // other than the site, as the alias table calls them
	met       elsewhere
	plan      plan
	sums      []*catalogue.CoverageSum // in which its cells count
}

// bind finds which rows bind which bodies: those of a table of its own bind the department or whom they name below it,
// those of a standard who adopted it, by the level of each (条例第二十、二十一条).
func (m *matrix) bind() {
	everywhere := map[string]bool{}
	if m.Stock.Site != nil && m.Stock.Site.Report != nil {
		for _, id := range m.Stock.Site.Report.Standards {
			everywhere[id.Value] = true
		}
	}
	for _, t := range m.Stock.Tables {
		owner := m.folders[t.Folder]
		switch {
		case t.Standard != "":
			m.standard(t, everywhere[t.Standard])
		case owner != nil:
			m.idle[owner] = t.Doubtful
			for _, duty := range t.Duties {
				m.give(t, duty, m.ownRow(t, owner, duty))
			}
		}
	}
}

// standard binds the rows of a prescribed standard. One that no item can name, or that nobody adopted, counts nowhere.
func (m *matrix) standard(t *catalogue.DutyTable, everywhere bool) {
	adopters := m.adopters[t.Standard]
	if len(adopters) == 0 && !everywhere {
		if t.Standard != catalogue.RegulationID && len(t.Duties) > 0 {
			m.find(nil, catalogue.NewProblem(t.Path, catalogue.NewAt(1, 1, 1), "standard-unbound", t.Standard))
		}
		return
	}
	var idle []string
	for _, duty := range t.Duties {
		if duty.No.Value == "" {
			continue
		}
		levels, known := duty.Levels()
		if !known {
			m.find(nil, catalogue.NewProblem(t.Path, duty.Tier.At, "duty-tier-unknown", duty.Tier.Value))
			continue
		}
		before := len(m.report.Findings)
		bound := m.standardRow(t, duty, adopters, levels, everywhere)
		if len(bound) == 0 && len(m.report.Findings) == before { // nothing was said of its publisher
			idle = append(idle, duty.No.Value)
		}
		m.give(t, duty, bound)
	}
	m.idleRows(t, idle)
}

// idleRows names the rows of a standard that bind nobody. The built-in one is for every level, and has always some.
func (m *matrix) idleRows(t *catalogue.DutyTable, idle []string) {
	if len(idle) == 0 || t.Standard == catalogue.RegulationID {
		return
	}
	named := strings.Join(idle[:min(len(idle), mostColumns)], ", ")
	if len(idle) > mostColumns {
		named += ", …"
	}
	m.find(nil, catalogue.NewProblem(t.Path, catalogue.NewAt(1, 1, 1), "standard-rows-idle", t.Standard, strconv.Itoa(len(idle)), named))
}

// standardRow are the bodies that a row of a standard binds.
func (m *matrix) standardRow(t *catalogue.DutyTable, duty *catalogue.DutyRecord, adopters []*catalogue.StockDepartment, levels []catalogue.Level, everywhere bool) (bound []*catalogue.StockDepartment) {
	fits := func(d *catalogue.StockDepartment) bool { return slices.Contains(levels, d.Level()) }
	who := m.publishers(duty)
	all := duty.Publisher.Value == "" || placeholder(duty.Publisher.Value)
	candidates := adopters
	if everywhere {
		candidates = m.scoredBodies
	}
	fitting := slices.DeleteFunc(slices.Clone(candidates), func(d *catalogue.StockDepartment) bool { return !fits(d) })
	if all {
		bound = append(bound, fitting...)
		if everywhere {
			bound = append(bound, slices.DeleteFunc(slices.Clone(adopters), func(d *catalogue.StockDepartment) bool { return m.scored(d) || !fits(d) })...)
		}
	}
	unknown := slices.Clip(who.unknown)
	for _, name := range who.generic {
		meant, ok := among(name, fitting)
		if bound = append(bound, meant...); !ok && len(fitting) > 0 {
			unknown = append(unknown, name)
		}
	}
	for _, d := range m.ofKinds(who.kinds) {
		if fits(d) {
			bound = append(bound, d)
		}
	}
	m.unknown(nil, t, duty, unknown)
	return append(bound, who.bodies...)
}

// ownRow are the bodies that a row of a department's own table binds: itself, or those below it that the row names. A
// body elsewhere cannot name the row in its items.
func (m *matrix) ownRow(t *catalogue.DutyTable, owner *catalogue.StockDepartment, duty *catalogue.DutyRecord) (bound []*catalogue.StockDepartment) {
	who := m.publishers(duty)
	below := slices.DeleteFunc(m.ofKinds(who.kinds), func(d *catalogue.StockDepartment) bool { return !d.Within(owner) })
	outside := len(who.kinds) > 0 && len(below) == 0
	for _, d := range append(slices.Clip(who.bodies), below...) {
		switch {
		case d.Within(owner):
			bound = append(bound, d)
		case owner.Within(d): // who answers for the owner is named
			bound = append(bound, owner)
		default:
			outside = true
		}
	}
	m.unknown(owner, t, duty, who.unknown)
	if outside {
		m.find(owner, catalogue.NewProblem(t.Path, duty.Publisher.At, "duty-publisher-outside", duty.Publisher.Value, bodyName(owner)))
	}
	if len(bound) == 0 || len(who.generic) > 0 {
		bound = append(bound, owner)
	}
	return bound
}

func (m *matrix) publishers(duty *catalogue.DutyRecord) called {
	if placeholder(duty.Publisher.Value) {
		return called{}
	}
	return m.names.of(duty.Publisher.Value)
}

func (m *matrix) unknown(d *catalogue.StockDepartment, t *catalogue.DutyTable, duty *catalogue.DutyRecord, names []string) {
	if len(names) > 0 {
		m.find(d, catalogue.NewProblem(t.Path, duty.Publisher.At, "duty-publisher-unknown", commas(names)))
	}
}

// ofKinds are all bodies of some kinds.
func (m *matrix) ofKinds(kinds []string) (bodies []*catalogue.StockDepartment) {
	if len(kinds) == 0 {
		return nil
	}
	for _, d := range m.Stock.Departments {
		if slices.Contains(kinds, d.Kind.Value) {
			bodies = append(bodies, d)
		}
	}
	return bodies
}

// give lists a row under each body that it binds. What is given out on request alone, or not at all, nobody has to publish:
// it is listed where something meets it.
func (m *matrix) give(t *catalogue.DutyTable, duty *catalogue.DutyRecord, bound []*catalogue.StockDepartment) {
	if len(bound) == 0 {
		return
	}
	scope, known := duty.Scope()
	open := !known || scope == catalogue.Public || scope == catalogue.Limited
	r := m.row(t, duty)
	for _, d := range bound {
		listed := len(m.rows[d]) > 0 && m.rows[d][len(m.rows[d])-1] == r
		if !listed && (open || len(m.meeting[bodyDuty{d, duty}]) > 0) {
			m.rows[d] = append(m.rows[d], r)
		}
		m.idle[d] = m.idle[d] || !open
	}
}

func (m *matrix) row(t *catalogue.DutyTable, duty *catalogue.DutyRecord) *row {
	r := &row{DutyRecord: duty, table: t, index: m.duties[duty]}
	listed := m.report.Duties[r.index]
	r.name, r.key, r.field = listed.Name(), listed.Key(), listed.Field
	channels, read := m.channels[duty.Channels.Value]
	if !read {
		channels = channelsOf(duty.Channels.Value)
		m.channels[duty.Channels.Value] = channels
	}
	r.channels = channels
	r.met, r.plan = readElsewhere(duty.MetAt.Value), readPlan(duty.Planned.Value)
	m.rowFindings(r)
	return r
}
