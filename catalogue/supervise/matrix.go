package supervise

import (
	"slices"
	"strconv"

	"gongkai/catalogue"
)

// cell is how a body stands with a duty, and what is to be said of it. The first that holds: met by what can be seen, met by
// what cannot, not applicable, met elsewhere, planned, missing.
func (m *matrix) cell(d *catalogue.StockDepartment, r *row) catalogue.Cell {
	c := catalogue.Cell{Department: d.Folder, Duty: r.index}
	items := m.meeting[bodyDuty{d, r.DutyRecord}]
	told := m.Stock.Told[catalogue.ToldDuty{Folder: d.Folder, Standard: r.table.Standard, No: r.No.Value}]
	reason, exempt := m.exempt[d][r.key]
	switch {
	case len(items) > 0:
		m.met(&c, d, r, items)
	case told != "":
		c.State = told
	case exempt && r.table.Standard != "":
		c.State, c.Why = catalogue.CellInapplicable, reason
	case r.met.where != "":
		c.State, c.Why, c.On = catalogue.CellElsewhere, r.met.where, r.met.on
	case !r.plan.day.IsZero() && r.plan.day.Before(m.Stock.Date):
		c.State, c.On, c.Why = catalogue.CellOverdue, r.plan.day, r.Stage.Value
		m.find(d, catalogue.NewProblem(r.table.Path, r.Planned.At, "duty-overdue", r.name, r.key, r.plan.day.String(), bodyName(d)))
		m.ownerless(d, r)
	case !r.plan.day.IsZero() || r.Stage.Value != "":
		c.State, c.On, c.Why = catalogue.CellPlanned, r.plan.day, r.Stage.Value
		m.ownerless(d, r)
	default:
		c.State = catalogue.CellMissing
		m.missing(d, r)
		m.ownerless(d, r)
	}
	return c
}

// met fills a cell from the items that meet its duty, newest first.
func (m *matrix) met(c *catalogue.Cell, d *catalogue.StockDepartment, r *row, items []*catalogue.StockItem) {
	newest := items[0]
	c.State = catalogue.CellHidden
	if i := slices.IndexFunc(items, func(it *catalogue.StockItem) bool { return it.Form != "" }); i >= 0 {
		newest, c.State = items[i], catalogue.CellMet
		if _, late := m.late(newest, r.DutyRecord); late {
			c.State = catalogue.CellLate
		}
	}
	c.On = newest.Published.Value
	c.Items = make([]string, len(items))
	for i, it := range items {
		c.Items[i] = it.Path
		c.Own = c.Own || it.Department == d
	}
	if c.Own {
		m.unposted(d, r, items)
	}
}

// missing says of a gap where it is to be closed: at the row of an own table, else at the line by which the standard binds.
func (m *matrix) missing(d *catalogue.StockDepartment, r *row) {
	file, at := r.table.Path, r.No.At
	elsewhere := ownElsewhere
	if r.table.Standard != "" {
		elsewhere = standardElsewhere
		file, at = d.Path, d.Name.At
		if named, ok := m.adopted[d][r.table.Standard]; ok {
			at = named
		}
	}
	m.often(d, m.gap, file, at, r.name, r.key, bodyName(d), elsewhere.Chinese, elsewhere.English)
}

// What may be written of a gap: a row of a standard is everybody's, and says nothing of one body.
var (
	ownElsewhere      = catalogue.Words{Chinese: "在别处公开了的，在这一行写 已公开于（met_at）", English: "where it is met elsewhere fill in met_at in this row"}
	standardElsewhere = catalogue.Words{Chinese: "不适用的，在 department.md 写 不适用事项（not_applicable）和理由", English: "where it does not apply say so under not_applicable in department.md, with the reason"}
)

// often adds a finding of which there may be fifty thousand: its rule was looked up once.
func (m *matrix) often(d *catalogue.StockDepartment, p catalogue.Problem, file string, at catalogue.At, args ...string) {
	p.File, p.At, p.Args = file, at, args
	m.find(d, p)
}

// ownerless says what a gap of an own table lacks of owner, stage and date; of a standard, others made the table.
func (m *matrix) ownerless(d *catalogue.StockDepartment, r *row) {
	if r.table.Standard != "" {
		return
	}
	unowned, undated := r.Owner.Value == "", r.Stage.Value == "" && r.Planned.Value == ""
	switch {
	case unowned && undated:
		m.often(d, m.nobody, r.table.Path, r.No.At, r.name, r.key, "责任人、阶段或计划日期", "owner, stage or date")
	case unowned:
		m.often(d, m.nobody, r.table.Path, r.No.At, r.name, r.key, "责任人", "owner")
	case undated:
		m.often(d, m.nobody, r.table.Path, r.No.At, r.name, r.key, "阶段或计划日期", "stage or date")
	}
}

// rowFindings says what cannot be read in a row, whomever it binds.
func (m *matrix) rowFindings(r *row) {
	d := m.folders[r.table.Folder]
	if r.table.Standard != "" {
		d = nil
	}
	switch {
	case r.met.where == "":
	case r.met.on.IsZero():
		m.find(d, catalogue.NewProblem(r.table.Path, r.MetAt.At, "duty-met-at-undated", r.MetAt.Value))
	case r.met.on.After(m.Stock.Date):
		m.find(d, catalogue.NewProblem(r.table.Path, r.MetAt.At, "duty-met-at-ahead", r.met.where, r.met.on.String()))
	case r.met.on.AddDays(lookedAtDays).Before(m.Stock.Date):
		m.find(d, catalogue.NewProblem(r.table.Path, r.MetAt.At, "duty-met-at-old", r.met.where, r.met.on.String(), strconv.Itoa(lookedAtDays)))
	}
	if r.Planned.Value != "" && r.plan.day.IsZero() {
		m.find(d, catalogue.NewProblem(r.table.Path, r.Planned.At, "duty-plan-date", r.Planned.Value))
	}
}
