package render

import "gongkai/catalogue"

// DutyRow is a duty (公开事项) in the table of its department.
type DutyRow struct {
	No, Level1, Level2, Content string
	Basis, TimeLimit, Method    string
	State, StateWord            string
	Plan                        string // when it is planned for, of a duty that is not yet met; why one does not apply
	MetAt                       *Link  // where it is met outside this site
	Items                       []Link // that meet it
}

func (w *worker) duties(d *catalogue.Department) []DutyRow {
	r := w.site.r
	rows := make([]DutyRow, len(d.Duties))
	for i, duty := range d.Duties {
		rows[i] = DutyRow{
			No: duty.No, Level1: duty.Level1, Level2: duty.Level2, Content: duty.Content, Basis: duty.Basis,
			TimeLimit: duty.TimeLimit, Method: duty.Method, State: string(duty.State), StateWord: r.words.of("duty-state", string(duty.State)),
			MetAt: metAt(duty.MetAt), Plan: r.plan(duty),
		}
		for _, it := range duty.Items {
			if it.Address != "" {
				rows[i].Items = append(rows[i].Items, Link{r.title(it), relative(d.Address, it.Address)})
			}
		}
	}
	return rows
}

// metAt leads to where a duty is met, and shows the day on which somebody looked; a board leads nowhere.
func metAt(cell string) *Link {
	where, _ := catalogue.MetAt(cell)
	link := optional(where)
	if link != nil {
		link.Text = cell
	}
	return link
}

// plan says for when a duty that is not met is planned, or why it does not apply.
func (r *Renderer) plan(d *catalogue.Duty) string {
	switch {
	case d.State == catalogue.DutyInapplicable:
		return d.Why
	case d.State != catalogue.DutyPlanned:
		return ""
	case d.Planned != "":
		if day, ok := catalogue.ParseDate(d.Planned); ok {
			return r.words.fill("duty.planned", r.dayWords(day))
		}
		return r.words.fill("duty.planned", d.Planned)
	default:
		return r.words.fill("duty.stage", d.Stage)
	}
}
