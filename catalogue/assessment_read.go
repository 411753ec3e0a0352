package catalogue

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// assessor makes an Assessment of its record, and says what is wrong with it.
type assessor struct {
	departments Roster[*DepartmentRecord]
	a           Assessment
	problems    []Problem
	lines       map[string]At // rules, patterns and charges → where they stand
	rules       []string      // the names of all; nil until one is looked for
	unknown     int           // names that are none, so far
}

func (r *assessor) add(at At, rule Rule, args ...string) {
	r.problems = append(r.problems, NewProblem("assessment.yaml", at, rule, args...))
}

// points reads points that were written; a key that is missing was told of by the reader.
func (r *assessor) points(f Field[string], least Points) Points {
	p, ok := ParsePoints(f.Value)
	if f.Set() && (!ok || p < least) {
		r.add(f.At, "assessment-points", f.Value, least.String())
	}
	return p
}

// parts reads the full score and the parts, whose weights make it.
func (r *assessor) parts(record *AssessmentRecord) {
	if record.Full.Set() {
		r.a.Full = r.points(record.Full, 1)
	}
	if len(record.Parts) > 0 {
		r.a.Parts = nil
	}
	seen := map[string]At{}
	r.lines = map[string]At{}
	for _, p := range record.Parts {
		if before, twice := seen[p.ID.Value]; twice && p.ID.Value != "" {
			r.add(p.ID.At, "assessment-part-twice", p.ID.Value, itoa(int(before.Line)))
		}
		seen[p.ID.Value] = p.ID.At
		r.a.Parts = append(r.a.Parts, r.part(p))
	}
	var sum Points
	for _, p := range r.a.Parts {
		sum += p.Weight
	}
	if at := record.weights(); sum != r.a.Full && len(r.problems) == 0 && !record.Doubtful {
		r.add(at, "assessment-sum", sum.String(), r.a.Full.String())
	}
}

// weights is where weights that do not add up are told of.
func (a *AssessmentRecord) weights() At {
	if len(a.Parts) > 0 && !a.Full.Set() {
		return a.Parts[0].Weight.At
	}
	return a.Full.At
}

func (r *assessor) part(p AssessmentPartRecord) AssessmentPart {
	part := AssessmentPart{
		ID: p.ID.Value, Name: Words{p.Name.Value, p.Name.Value}, Weight: r.points(p.Weight, 0), Coverage: p.Coverage.Value, Source: p.Source.Value,
	}
	if len(p.Deduct) == 0 && !part.Coverage {
		r.add(p.At, "assessment-part-idle", p.Name.Value)
	}
	for _, d := range p.Deduct {
		part.Deduct = append(part.Deduct, r.line(d))
	}
	return part
}

func (r *assessor) line(d DeductRecord) Deduction {
	line := Deduction{Each: r.points(d.Each, 0), Most: r.points(d.Most, 1), Veto: d.Veto.Value, Note: d.Note.Value, Source: d.Source.Value}
	if len(d.Rule)+len(d.Charge) == 0 {
		r.add(d.At, "assessment-line-empty")
	}
	for _, f := range d.Rule {
		if r.known(f, true) && r.once(f.Value, f) {
			line.Rules = append(line.Rules, f.Value)
		}
	}
	for _, f := range d.Charge {
		name, ok := FindTerm(chargeTerms, f.Value)
		if !ok {
			hint := meantTerm(chargeTerms, f.Value)
			r.add(f.At, "assessment-charge-unknown", f.Value, hint.Chinese, hint.English)
			continue
		}
		if r.once("="+name, f) {
			line.Charges = append(line.Charges, Charge(name))
		}
	}
	return line
}

// once says whether nothing was said yet of a rule or charge: a finding costs by one line.
func (r *assessor) once(name string, f Field[string]) bool {
	before, twice := r.lines[name]
	if twice {
		r.add(f.At, "assessment-rule-twice", f.Value, itoa(int(before.Line)))
		return false
	}
	r.lines[name] = f.At
	return true
}

// known says whether there is a rule of a name; with patterns, one that begins as it does. Where nearly nothing is a rule
// the file is something else, and looking for each that was meant would take long.
func (r *assessor) known(f Field[string], patterns bool) bool {
	if r.rules == nil {
		for _, info := range Rules() {
			r.rules = append(r.rules, string(info.Rule)) // sorted
		}
	}
	prefix, pattern := strings.CutSuffix(f.Value, "*")
	i, found := slices.BinarySearch(r.rules, prefix)
	if found && !pattern || pattern && patterns && prefix != "" && i < len(r.rules) && strings.HasPrefix(r.rules[i], prefix) {
		return true
	}
	hint := Words{"规则的名字写在检查结果每一行末尾的方括号里", "a rule's name stands in brackets at the end of each line of the report"}
	if r.unknown++; r.unknown <= 100 {
		hint = Meant(f.Value, r.rules, hint)
	}
	r.add(f.At, "assessment-rule-unknown", f.Value, hint.Chinese, hint.English)
	return false
}

func (r *assessor) grades(list []GradeRecord) {
	if len(list) == 0 {
		return
	}
	r.a.Grades = nil
	for i, g := range list {
		from := r.points(g.From, 0)
		if i > 0 && from >= r.a.Grades[i-1].From || i == len(list)-1 && from != 0 {
			r.add(g.From.At, "assessment-grades", g.Name.Value)
		}
		r.a.Grades = append(r.a.Grades, Grade{Words{g.Name.Value, g.Name.Value}, from})
	}
}

func (r *assessor) kinds(list []Field[string]) {
	if len(list) == 0 {
		return
	}
	r.a.Unscored = nil
	for _, f := range list {
		kind, ok := FindTerm(departmentTerms, f.Value)
		if !ok {
			hint := meantTerm(departmentTerms, f.Value)
			r.add(f.At, "assessment-kind-unknown", f.Value, hint.Chinese, hint.English)
			continue
		}
		r.a.Unscored = append(r.a.Unscored, kind)
	}
}

// meantTerm says which value was probably meant, or all that may be written.
func meantTerm(terms []Term, written string) Words {
	var names, chinese, english []string
	for _, t := range terms {
		names = append(append(names, t.Name), t.Chinese...)
		chinese, english = append(chinese, t.Chinese[0]), append(english, t.Name)
	}
	all := Words{"可以写：" + strings.Join(chinese, "、"), "write one of: " + strings.Join(english, ", ")}
	if near, ok := Nearest(written, names); ok && utf8.RuneCountInString(written) > 2 {
		return Meant(written, []string{near}, all)
	}
	return all
}
