package build

import (
	"context"
	"slices"
	"sync"

	"gongkai/catalogue"
	"gongkai/catalogue/markup"
	"gongkai/catalogue/source"
)

// Preview is a site that is looked at while somebody writes it: nothing is published, and after a change only what
// changed is read again. What it knows it knows from the texts: personal data within attachments, and what was published
// before, are for Check. It may be used from many goroutines.
type Preview struct {
	in       Input
	updating sync.Mutex // one update after the other

	mutex   sync.Mutex
	reading *source.Reading
	survey  *markup.Survey
	noted   map[string]noted // by the path of the file
	now     *Look
	dressed *dressing
}

// noted is what the texts of one file gave to those who look at whole files.
type noted struct {
	personal []catalogue.Finding
	problems []catalogue.Problem
	mentions []catalogue.Mention
}

// NewPreview reads everything once.
func NewPreview(ctx context.Context, in Input) (*Preview, error) {
	p := &Preview{in: in, noted: map[string]noted{}, dressed: newDressing()}
	in.progress(Reading, 0, 0)
	l := &looking{}
	reading, err := source.Read(ctx, source.Tree{Content: in.Content, Private: in.Private}, p.looker(l))
	if err != nil {
		return nil, err
	}
	return p, p.take(ctx, reading, l)
}

// Update reads again what changed: files and folders by their paths below the content or the private tree; nil is everything. Where nothing
// but texts did, they are in their places at once, and soon is called before all that follows from them is worked out.
// After an error everything is as it was.
func (p *Preview) Update(ctx context.Context, changed []string, soon func()) error {
	p.updating.Lock()
	defer p.updating.Unlock()
	l := &looking{survey: p.survey}
	reading, err := p.read(ctx, changed, l)
	if err != nil {
		return err
	}
	if texts, alone := reading.Rewritten(p.reading, changed); alone && changed != nil {
		p.now.rewrite(texts)
		soon()
	}
	if err := p.take(ctx, reading, l); err != nil {
		p.now.rewrite(nil)
		return err
	}
	return nil
}

// read reads what changed, or everything where nobody knows what did.
func (p *Preview) read(ctx context.Context, changed []string, l *looking) (*source.Reading, error) {
	if changed == nil {
		l.survey = nil
		return source.Read(ctx, p.reading.Tree, p.looker(l))
	}
	return p.reading.Again(ctx, changed, p.looker(l))
}

// Now is the site as it was last read.
func (p *Preview) Now() *Look {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	return p.now
}

// looker sets up who looks at the texts, once the preface says how.
func (p *Preview) looker(l *looking) func(*source.Preface) (source.Onlooker, error) {
	return func(preface *source.Preface) (source.Onlooker, error) {
		limits := preface.Limits
		l.markdown = markup.New(markup.Limits{Bytes: limits.TextBytes, TableCells: limits.TableCells, Nesting: limits.Nesting})
		if l.survey == nil || p.reading == nil || p.reading.Limits != limits {
			l.survey = markup.NewSurvey(l.markdown)
		}
		var err error
		if l.spelling, err = newSpelling(preface); err != nil {
			return source.Onlooker{}, err
		}
		day, err := p.in.date(preface.Zone())
		if err != nil {
			return source.Onlooker{}, err
		}
		l.named, l.people = &mentions{}, &personal{day: day}
		return l.onlooker(p.in), nil
	}
}

// take makes the register anew from what was read.
func (p *Preview) take(ctx context.Context, reading *source.Reading, l *looking) error {
	p.in.progress(Checking, 0, 0)
	noted := p.note(l, reading)
	records, problems, err := reading.Records(ctx)
	if err != nil {
		return err
	}
	date, err := p.in.date(reading.Zone())
	if err != nil {
		return err
	}
	reg, more := catalogue.New(records, date)
	linked, err := l.survey.Check(reg, reading.Body)
	if err != nil {
		return err
	}
	found := slices.Concat(problems, more, linked)
	look := newLook(p.in, p.dressed, reading.Tree, l.markdown, reg, func() []catalogue.Problem { return masked(reg.Judge(append(found, judged(reg, noted)...))) })
	look.follow(p.now)
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.reading, p.survey, p.noted, p.now = reading, l.survey, noted, look
	return nil
}

// note puts what was seen now in the place of what the same files gave before.
func (p *Preview) note(l *looking, reading *source.Reading) map[string]noted {
	all := make(map[string]noted, len(p.noted))
	for file, n := range p.noted {
		if reading.Kept(file) {
			all[file] = n
		}
	}
	for _, f := range l.people.findings {
		n := all[f.File]
		n.personal = append(n.personal, f)
		all[f.File] = n
	}
	for _, f := range l.spelling.problems {
		n := all[f.File]
		n.problems = append(n.problems, f)
		all[f.File] = n
	}
	for _, f := range l.named.list {
		n := all[f.File]
		n.mentions = append(n.mentions, f)
		all[f.File] = n
	}
	return all
}

// judged is what is wrong with what was noted, now that the register stands.
func judged(reg *catalogue.Register, all map[string]noted) []catalogue.Problem {
	var problems []catalogue.Problem
	var mentions []catalogue.Mention
	var personal []catalogue.Finding
	for _, n := range all { // Judge sorts
		problems = append(problems, n.problems...)
		mentions = append(mentions, n.mentions...)
		personal = append(personal, n.personal...)
	}
	return slices.Concat(problems, reg.Mentions(mentions), reg.Personal(personal))
}
