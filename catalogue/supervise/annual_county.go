package supervise

import (
	"strconv"

	"gongkai/catalogue"
)

// county compares what the county states of itself with the sum of what its departments entered. A figure that no
// department entered is not compared.
func (s *survey) county(b bodies, a *catalogue.AnnualRecord) {
	var all figures
	for i := range a.Departments {
		if b.Find(a.Departments[i].Department.Value) != nil {
			all.add(entered(&a.Departments[i]))
		}
	}
	own := entered(a.County)
	differ := func(at catalogue.At, name, stated, added string) {
		if stated != added {
			s.figure(nil, a, at, "annual-county", name, stated, added)
		}
	}
	for _, n := range []struct {
		stated, added *int
		figure        *catalogue.NumberFigure
		name          string
	}{
		{own.permits, all.permits, a.County.Permits, "行政许可"}, {own.penalties, all.penalties, a.County.Penalties, "行政处罚"},
		{own.compulsions, all.compulsions, a.County.Compulsion, "行政强制"},
	} {
		if n.stated != nil && n.added != nil {
			differ(n.figure.Number.At, n.name, strconv.Itoa(*n.stated), strconv.Itoa(*n.added))
		}
	}
	if own.fees != nil && all.fees != nil {
		differ(a.County.Fees.Amount.At, "行政事业性收费", own.fees.String(), all.fees.String())
	}
	if own.requests != nil && all.requests != nil {
		for _, r := range catalogue.RequestRows() {
			at := a.County.Requests.At
			if row := r.Figures(a.County.Requests); row != nil {
				at = row.At
			}
			if r.Name != "handled" {
				differ(at, r.Label, strconv.Itoa(total(own.requests.row(r.Name))), strconv.Itoa(total(all.requests.row(r.Name))))
			}
		}
	}
	if own.lawsuits != nil && all.lawsuits != nil {
		for i, name := range lawsuitNames() {
			for j, outcome := range lawsuitOutcomes() {
				differ(a.County.Lawsuits.At, name+"："+outcome, strconv.Itoa(own.lawsuits[i][j]), strconv.Itoa(all.lawsuits[i][j]))
			}
		}
	}
}

func lawsuitOutcomes() [4]string {
	return [4]string{"结果维持", "结果纠正", "其他结果", "尚未审结"}
}
