package build

import (
	"context"
	"slices"
	"sync/atomic"

	"gongkai/catalogue"
	"gongkai/catalogue/markup"
	"gongkai/catalogue/source"
)

// check reads everything, makes the register, and settles what an audience may see of it.
func check(ctx context.Context, in Input) (checked *Checked, reg *catalogue.Register, err error) {
	in.progress(Reading, 0, 0)
	tree := source.Tree{Content: in.Content, Private: in.Private}
	preface, err := source.Open(tree)
	if err != nil {
		return nil, nil, err
	}
	date, err := in.date(preface.Zone())
	if err != nil {
		return nil, nil, err
	}
	l, err := newLooking(in, preface, date)
	if err != nil {
		return nil, nil, err
	}
	defer func() {
		if err != nil {
			l.shelf.clear()
		}
	}()
	records, problems, err := preface.Load(ctx, l.onlooker(in))
	if err != nil {
		return nil, nil, err
	}
	in.progress(Checking, 0, 0)
	if err := ctx.Err(); err != nil {
		return nil, nil, err
	}
	withdraw(records, in.Withdrawn)
	reg, more := catalogue.New(records, date)
	found, err := l.found(ctx, in, reg, tree)
	if err != nil {
		return nil, nil, err
	}
	checked = &Checked{tree: tree, markdown: l.markdown, shelf: l.shelf, witness: l.witness}
	cut, err := checked.settle(ctx, in, reg, records.Site, slices.Concat(problems, more, found))
	if err != nil {
		return nil, nil, err
	}
	checked.report(in, reg, l.making)
	if in.Only != nil {
		checked.Problems, checked.partial = reg.Concerning(checked.Problems, in.Only), true
	}
	if in.Keep && !checked.partial && (checked.Count(catalogue.Error) == 0 || checked.going) {
		checked.guards(ctx, cut)
	}
	return checked, reg, nil
}

// looking is everybody who looks at the texts while they are read, so that none is opened twice.
type looking struct {
	markdown *markup.Markdown
	survey   *markup.Survey
	shelf    *shelf
	spelling *spelling
	named    *mentions
	people   *personal
	witness  *witness   // nil where Build will not follow
	making   *reporting // for the report of the site; nil where it has none
}

func newLooking(in Input, preface *source.Preface, date catalogue.Date) (*looking, error) {
	limits := preface.Limits
	m := markup.New(markup.Limits{Bytes: limits.TextBytes, TableCells: limits.TableCells, Nesting: limits.Nesting})
	spelling, err := newSpelling(preface)
	if err != nil {
		return nil, err
	}
	l := &looking{markdown: m, survey: markup.NewSurvey(m), shelf: &shelf{}, spelling: spelling, named: &mentions{}, people: &personal{day: date}}
	if in.Keep {
		l.shelf, l.witness = newShelf(), newWitness()
		l.survey.Keep = l.shelf.keep
		if preface.Reports(in.Audience) {
			l.making = newReporting()
		}
	}
	return l, nil
}

// onlooker shows each text to everybody.
func (l *looking) onlooker(in Input) source.Onlooker {
	var read atomic.Int64
	return source.Onlooker{
		See: func(b catalogue.Body, text []byte) {
			l.survey.See(b, text)
			l.making.see(b, text)
			if n := read.Add(1); n%256 == 0 {
				in.progress(Reading, int(n), 0)
			}
		},
		Look: func(t source.Text) {
			l.spelling.look(t)
			l.named.look(t)
			l.people.look(t)
			l.witness.look(t)
		},
	}
}

// found is what was found in the texts, once the register says what they belong to, and in the attachments.
func (l *looking) found(ctx context.Context, in Input, reg *catalogue.Register, tree source.Tree) ([]catalogue.Problem, error) {
	linked, err := l.survey.Check(reg, tree.Body)
	if err != nil {
		return nil, err
	}
	if !in.searched {
		if err := l.people.attachments(ctx, tree, reg.Attached(), l.spelling, in); err != nil {
			return nil, err
		}
	}
	told, err := untold(ctx, reg, tree.Content)
	if err != nil {
		return nil, err
	}
	return slices.Concat(linked, reg.Mentions(l.named.list), told, l.spelling.problems, l.people.unread, reg.Personal(l.people.findings)), nil
}
