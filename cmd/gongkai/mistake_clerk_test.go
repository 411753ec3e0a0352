package main

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// A clerk does literally what hints say. They know some thirty verbs, how keys are written in braces and that a space
// follows a colon, and of a problem only what was printed; what a hint leaves to a person (……) they take from what the
// mistake says that its clerk knows, in the order in which it is asked for. Of several pieces of advice they follow the one
// whose condition is given, or else the first.
type clerk struct {
	t        *testing.T
	dir      string
	language string
	answers  []string
	given    []string
	deeds    []string
}

func newClerk(t *testing.T, m mistake, dir, language string) *clerk {
	c := &clerk{t: t, dir: dir, language: language, answers: slices.Clone(m.knows), given: m.given}
	if language == "en" && m.english != nil {
		c.answers = slices.Clone(m.english)
	}
	return c
}

// follow does what the hint of a problem says. Nobody looks for another piece of advice because the first cannot be done.
func (c *clerk) follow(r report) {
	c.t.Helper()
	advice := c.advice(r.hint)[0]
	var first verb
	var said []int
	for _, v := range verbs() {
		if at := v.said(c.language).FindStringSubmatchIndex(advice); at != nil && (said == nil || at[0] < said[0]) {
			first, said = v, at
		}
	}
	if said == nil {
		c.t.Fatalf("nothing in this hint can be done literally:\n%s%s", spelt([]report{r}), c.did())
	}
	c.deeds = append(c.deeds, r.place()+": "+advice)
	first.do(c, r, groups(advice, said))
}

func groups(text string, at []int) (list []string) {
	for i := 2; i < len(at); i += 2 {
		list = append(list, text[at[i]:at[i+1]])
	}
	return list
}

// advice parts a hint at its semicolons, those in quotation marks aside. A piece whose condition is given comes first.
func (c *clerk) advice(hint string) []string {
	var list []string
	quoted, from := 0, 0
	for i, r := range hint {
		switch r {
		case '“':
			quoted++
		case '”':
			quoted--
		case '；', ';':
			if quoted == 0 {
				list = append(list, hint[from:i])
				from = i + len(string(r))
			}
		}
	}
	list = append(list, hint[from:])
	holds := func(piece string) bool {
		return slices.ContainsFunc(c.given, func(condition string) bool { return strings.Contains(piece, condition) })
	}
	slices.SortStableFunc(list, func(a, b string) int {
		switch {
		case holds(a) == holds(b):
			return 0
		case holds(a):
			return -1
		}
		return 1
	})
	return list
}

var blank = regexp.MustCompile(`…+|姓名|理由|NAME|TEXT`)

// fill puts what the clerk knows into the gaps of a text.
func (c *clerk) fill(text string) string {
	c.t.Helper()
	return blank.ReplaceAllStringFunc(text, func(string) string { return c.answer(text) })
}

// gaps fills only the gaps that are dots: words that are names of keys stay.
func (c *clerk) gaps(text string) string {
	c.t.Helper()
	return regexp.MustCompile(`…+`).ReplaceAllStringFunc(text, func(string) string { return c.answer(text) })
}

func (c *clerk) answer(asked string) string {
	c.t.Helper()
	if len(c.answers) == 0 {
		c.t.Fatalf("the hint asks for what only a person knows, and the row does not say that they do: %s\n%s", asked, c.did())
	}
	next := c.answers[0]
	c.answers = c.answers[1:]
	return next
}

// like is what the clerk knows, if it has the form of the example.
func (c *clerk) like(example string) string {
	c.t.Helper()
	answer := c.answer(example)
	if form(answer) != form(example) {
		c.t.Fatalf("%q has not the form of the example %q", answer, example)
	}
	return answer
}

// form is a text with its letters and digits made alike.
func form(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsDigit(r):
			return '0'
		case unicode.Is(unicode.Han, r):
			return '字'
		case unicode.IsLetter(r):
			return 'a'
		}
		return r
	}, text)
}

// among is what the clerk knows, if it is one of the choices.
func (c *clerk) among(choices string) string {
	c.t.Helper()
	answer := c.answer(choices)
	choices = strings.NewReplacer(" 或 ", "、", " or ", ", ").Replace(choices)
	list := strings.FieldsFunc(choices, func(r rune) bool { return strings.ContainsRune("、,", r) })
	if !slices.ContainsFunc(list, func(choice string) bool { return strings.TrimSpace(choice) == answer }) {
		c.t.Fatalf("%q is not among %q", answer, choices)
	}
	return answer
}

func (c *clerk) unasked() []string { return c.answers }

func (c *clerk) did() string { return "the clerk did:\n  " + strings.Join(c.deeds, "\n  ") }
