package catalogue

import (
	"cmp"
	"slices"
	"strings"
)

// people reads what assessment.yaml says of single departments: what is added, what is exempt, what came of it.
func (r *assessor) people(record *AssessmentRecord) {
	for _, b := range record.Bonus {
		folder, ok := r.department(b.Department)
		points := r.points(b.Points, 1)
		if ok && points > 0 {
			r.a.Bonus = append(r.a.Bonus, Bonus{folder, ScoreBonus{points, b.Reason.Value, b.By.Value, b.On.Value}})
		}
	}
	for _, e := range record.Exempt {
		r.exempt(e)
	}
	for _, x := range record.Results {
		folder, ok := r.department(x.Department)
		result := AssessmentResult{x.At, folder, ScoreResult{Year: x.Year.Value, Result: x.Result.Value, Consequence: x.Consequence.Value}}
		if x.Share.Set() {
			result.At = x.Share.At
			share := Field[string]{strings.TrimSpace(strings.TrimRight(x.Share.Value, "%％")), x.Share.At}
			result.Share = r.points(share, 1)
		}
		if ok {
			r.a.Results = append(r.a.Results, result)
		}
	}
	slices.SortStableFunc(r.a.Results, func(a, b AssessmentResult) int { return cmp.Compare(b.Year, a.Year) })
}

// exempt reads an appeal that was granted. Rules of what must never be public are none to be exempt from: what leaked
// has leaked, whoever allows it afterwards.
func (r *assessor) exempt(e ExemptRecord) {
	folder, ok := r.department(e.Department)
	x := Exemption{
		At: e.At, Department: folder, File: strings.TrimPrefix(e.File.Value, "/"), Entry: e.Entry.Value,
		On: e.On.Value, Until: e.Until.Value, Reason: e.Reason.Value, By: e.By.Value,
	}
	for _, f := range e.Rule {
		switch {
		case !r.known(f, false):
		case Rule(f.Value).Is(Fixed | Telling):
			r.add(f.At, "assessment-exempt-fixed", f.Value)
		default:
			x.Rules = append(x.Rules, Rule(f.Value))
		}
	}
	if e.Until.Set() && e.Until.Value.Before(e.On.Value) {
		r.add(e.Until.At, "assessment-exempt-order", e.Until.Value.Midnight().String(), e.On.Value.Midnight().String())
	}
	if ok && e.On.Set() {
		r.a.Exemptions = append(r.a.Exemptions, x)
	}
}

// department is the folder of a department as it was written.
func (r *assessor) department(f Field[string]) (folder string, ok bool) {
	if d := r.departments.Find(f.Value); d != nil {
		return d.Folder, true
	}
	if f.Set() && f.Value != "" {
		r.add(f.At, "assessment-department-unknown", f.Value)
	}
	return "", false
}
