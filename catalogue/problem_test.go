package catalogue_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"gongkai/catalogue"
)

// Whatever order the cores find things in, the report is the same: problems that differ in anything have one order, and
// none of them is taken for another.
func TestTheOrderOfProblemsIsTotal(t *testing.T) {
	at := catalogue.NewAt(3, 5, 2)
	first := catalogue.NewProblem("a.md", at, "word-wrong", "部暑")
	list := []catalogue.Problem{first}
	change := func(do func(p *catalogue.Problem)) {
		p := first
		do(&p)
		list = append(list, p)
	}
	change(func(p *catalogue.Problem) { p.File = "b.md" })
	change(func(p *catalogue.Problem) { p.Private = true })
	change(func(p *catalogue.Problem) { p.At.Line = 4 })
	change(func(p *catalogue.Problem) { p.At.Column = 6 })
	change(func(p *catalogue.Problem) { p.At.Width = 3 })
	change(func(p *catalogue.Problem) { p.Rule = "word-unfit" })
	change(func(p *catalogue.Problem) { p.Severity = catalogue.Error })
	change(func(p *catalogue.Problem) { p.Args = []string{"部署"} })
	for _, e := range []catalogue.Edit{{At: at, Old: "甲", New: "乙"}, {At: at, Old: "甲", New: "丙"}, {At: at, Old: "丁", New: "乙"}, {Old: "甲", New: "乙"}} {
		change(func(p *catalogue.Problem) { p.Fix = &e })
	}
	reg := register(t, nil, today)
	want := reg.Judge(list)
	if len(want) != len(list) {
		t.Fatalf("%d of %d problems are left, and no two of them are the same", len(want), len(list))
	}
	for seed := range uint64(20) {
		shuffled := slices.Concat(list, list[:3]) // those that two items found are told once
		rand.New(rand.NewPCG(seed, 0)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		for i, p := range reg.Judge(shuffled) {
			if w := want[i]; p.File != w.File || p.Private != w.Private || p.At != w.At || p.Rule != w.Rule || p.Severity != w.Severity || !slices.Equal(p.Args, w.Args) || p.Fix != w.Fix {
				t.Fatalf("seed %d, %d: %+v, want %+v", seed, i, p, w)
			}
		}
	}
}

// Of a file with more findings than are told, the first are, whichever file was read first.
func TestWhichFindingsAreToldDoesNotDependOnTheCores(t *testing.T) {
	reg := register(t, nil, today)
	var one, other []catalogue.Finding
	for i := range 150 {
		f := catalogue.Finding{File: "a/b.md", At: catalogue.NewAt(i+1, 1, 11), Kind: catalogue.Phone, Masked: "138****0000"}
		one = append(one, f)
		f.Private = true
		other = append(other, f)
	}
	want := reg.Judge(reg.Personal(slices.Concat(one, other)))
	got := reg.Judge(reg.Personal(slices.Concat(other, one)))
	if len(want) != 202 || len(got) != len(want) {
		t.Fatalf("%d and %d problems, want 100 of each file and how many more there are", len(want), len(got))
	}
	for i := range want {
		if got[i].At != want[i].At || got[i].Private != want[i].Private || got[i].Rule != want[i].Rule {
			t.Errorf("%d: %+v, want %+v", i, got[i], want[i])
		}
	}
}
