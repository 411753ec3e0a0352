package catalogue

import (
	"cmp"
	"path"
	"slices"
)

// Personal is a kind of personal data (个人信息保护法第四条、第二十八条), or of what keeps a document from being searched for
// it. Each has a rule of its own: personal- and its name.
type Personal string

const (
	ResidentID Personal = "id"
	BankCard   Personal = "bank-card"
	Phone      Personal = "phone"
	Passport   Personal = "passport"
	Plate      Personal = "plate"
	Email      Personal = "email"
	HomeAddr   Personal = "address"
	Minor      Personal = "minor"
	Headed     Personal = "column"     // a value below a heading such as 身份证号 that is not what the heading says, and not masked
	Properties Personal = "properties" // of a file: names of persons, machines, places
	Unread     Personal = "unread"     // a document, or a part of one, that could not be searched
	Scanned    Personal = "scan"       // a document, or a page of one, that is only a picture
)

// Finding is one piece of personal data, on its way from the room that finds it to the Register, which knows what the
// site allows. The value itself is not in it: only what may be shown.
type Finding struct {
	File    string // below content/
	Private bool
	At      At    // in a text file
	Place   Words // in a document: Sheet2!D17, a paragraph; empty in a text file
	Kind    Personal
	Masked  string // the value in its de-identified form, which is what to write instead; empty of what was not read
	Note    Words  // what more there is to say: of a property which it is, of what was not read why; may be empty
	More    int    // where above zero, this is no finding: so many more of its kind does the file hold
}

// said is what a message says of a finding, and an allow entry may repeat.
func (f Finding) said() Words {
	switch f.Kind {
	case Properties:
		return Words{f.Note.Chinese + " " + f.Masked, f.Note.English + " " + f.Masked}
	case Unread, Scanned:
		return f.Note
	}
	return Words{f.Masked, f.Masked}
}

// AllowRecord silences the findings of one kind in a record, or in a file that it names, with a reason.
type AllowRecord struct {
	At     At
	Kind   Field[string] `key:"kind"`
	File   Field[string] `key:"file"`
	Value  Field[string] `key:"value"` // the de-identified form, or whatever the message says, in either language
	Reason Field[string] `key:"reason"`
}

// allowance is an allow entry with the file that it stands in.
type allowance struct {
	*AllowRecord
	file    string
	private bool
	used    int
}

// mostFindings is how many findings of one kind a file reports; one more says how many there are besides.
const mostFindings = 100

// Attached are the files that some record names, sorted: what is published beside the texts. Those that could not be
// read are not among them. It is asked after Learn.
func (r *Register) Attached() []*AssetRecord {
	return slices.DeleteFunc(slices.Clone(r.records.Assets), func(a *AssetRecord) bool { return a.Unread || len(r.used[a.Path]) == 0 })
}

// Personal makes problems of findings: those that an allow entry covers become one note at that entry.
func (r *Register) Personal(findings []Finding) []Problem {
	entries := r.allowances()
	counts, more := map[counted]int{}, map[counted]int{}
	var problems []Problem
	// Those of one file come in its order, and the files as the cores read them: which are told must not depend on that.
	findings = slices.SortedStableFunc(slices.Values(findings), func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.File, b.File), compareBool(a.Private, b.Private))
	})
	for _, f := range findings {
		if allowed(entries, r.owners(f.File), f) {
			continue
		}
		key := counted{f.File, f.Private, f.Kind}
		if counts[key]++; f.More > 0 || counts[key] > mostFindings {
			more[key] += max(f.More, 1)
			continue
		}
		chinese, english := f.Place.Chinese, f.Place.English
		if chinese != "" {
			chinese, english = chinese+"：", english+": "
		}
		p := NewProblem(f.File, f.At, f.Kind.rule(), chinese, english, f.Masked, f.Note.Chinese, f.Note.English)
		p.Private = f.Private
		problems = append(problems, p)
	}
	for key, n := range more {
		word := personalWord(string(key.kind))
		p := NewProblem(key.file, At{}, "personal-more", itoa(n), word.Chinese, word.English)
		p.Private = key.private
		problems = append(problems, p)
	}
	return append(problems, told(entries)...)
}

// counted is what findings are counted by.
type counted struct {
	file    string
	private bool
	kind    Personal
}

func (k Personal) rule() Rule { return "personal-" + Rule(k) }

// personalWord is how the table of terms calls a kind.
func personalWord(kind string) Words {
	for _, t := range personalTerms {
		if t.Name == kind {
			return Words{t.Chinese[0], t.Name}
		}
	}
	return Words{kind, kind}
}

// owners are the records whose allow entries hold for a file: itself, and for an attachment all that name it; for a
// table of duties its department.
func (r *Register) owners(file string) []string {
	owners := []string{file}
	for _, u := range r.used[file] {
		owners = append(owners, u.file)
	}
	if p := r.departments[path.Dir(file)]; p != nil && path.Base(file) == "catalogue.csv" {
		owners = append(owners, p.Path)
	}
	return owners
}

// allowances are all allow entries, by the record that they stand in.
func (r *Register) allowances() map[string][]*allowance {
	entries := map[string][]*allowance{}
	add := func(file string, private bool, list []AllowRecord) {
		for i := range list {
			entries[file] = append(entries[file], &allowance{AllowRecord: &list[i], file: file, private: private})
		}
	}
	for _, it := range r.records.Items {
		add(it.Path, it.Private, it.Allow)
	}
	for _, d := range r.records.Departments {
		add(d.Path, false, d.Allow)
	}
	for _, p := range r.records.Pages {
		add(p.Path, false, p.Allow)
	}
	if f := r.records.Front; f != nil {
		add(f.Path, false, f.Allow)
	}
	return entries
}

func allowed(entries map[string][]*allowance, owners []string, f Finding) bool {
	for _, owner := range owners {
		for _, a := range entries[owner] {
			if a.covers(f) {
				a.used += max(f.More, 1)
				return true
			}
		}
	}
	return false
}

// covers says whether an entry silences a finding. Without a reason it silences nothing.
func (a *allowance) covers(f Finding) bool {
	if a.Reason.Value == "" || a.Kind.Value != string(f.Kind) {
		return false
	}
	if said := f.said(); a.Value.Value != "" && (f.More > 0 || !slices.Contains([]string{f.Masked, said.Chinese, said.English}, a.Value.Value)) {
		return false
	}
	if a.File.Value == "" {
		return true
	}
	target, ok := Beside(a.file, a.File.Value)
	return ok && target == f.File
}

// told reports what was allowed, and what was allowed for nothing.
func told(entries map[string][]*allowance) []Problem {
	var problems []Problem
	for _, list := range entries {
		for _, a := range list {
			if a.Reason.Value == "" || a.Kind.Value == "" {
				continue // the reader has said so
			}
			rule, word := Rule("personal-allowed"), personalWord(a.Kind.Value)
			if a.used == 0 {
				rule = "personal-allow-unused"
			}
			p := NewProblem(a.file, a.At, rule, itoa(a.used), word.Chinese, word.English, a.Reason.Value)
			p.Private = a.private
			problems = append(problems, p)
		}
	}
	return problems
}
