package build

import (
	"context"
	"fmt"

	"gongkai/catalogue"
	"gongkai/catalogue/handover"
	"gongkai/catalogue/ledger"
	"gongkai/catalogue/platform"
	"gongkai/catalogue/source"
)

// ReadPlatform reads the mapping file of a platform and checks it as far as it can be without the content. With an error
// among the problems there is nothing to go on with.
func ReadPlatform(file string, raw []byte) (*platform.Mapping, []catalogue.Problem) {
	record, problems := source.Platform(file, raw)
	if record == nil {
		return nil, problems
	}
	m, more := platform.Read(file, record)
	problems = append(problems, more...)
	catalogue.SortProblems(problems)
	return m, problems
}

// ReadReceipts reads what was sent to a platform before.
func ReadReceipts(file string, raw []byte) (*platform.Log, []catalogue.Problem) {
	records, english, problems := source.Receipts(file, raw)
	if len(problems) > 0 {
		return nil, problems
	}
	log, problems := platform.NewLog(file, records)
	log.English = english
	return log, problems
}

// Submission is what of an edition a platform could be sent, mapped.
type Submission struct {
	Rows   []platform.Row
	Choice *platform.Choice
	// Mapping are mistakes of the mapping file, Content those of items and duties. With one, nothing is to be sent.
	Mapping, Content []catalogue.Problem
}

// Submission maps the items or duties that the edition shows; folder is that of a department, "" for all.
func (c *Checked) Submission(m *platform.Mapping, folder string) (*Submission, error) {
	if c.partial || c.Count(catalogue.Error) > 0 {
		return nil, fmt.Errorf("the content has errors; nothing is exported")
	}
	s := &Submission{}
	if s.Choice, s.Mapping = m.Choose(c.Edition, folder); len(s.Mapping) > 0 {
		return s, nil
	}
	table := handover.Duties(s.Choice.Edition, "")
	if m.What == "items" {
		text := c.share
		if !m.Texts() { // reading ten thousand texts that nobody asks for would take longest of all
			text = func(*catalogue.Item) (string, error) { return "", nil }
		}
		var err error
		if table, err = handover.Items(handover.Source{Edition: s.Choice.Edition, Body: text}); err != nil {
			return nil, err
		}
	}
	s.Rows, s.Content = m.Rows(table, s.Choice)
	return s, nil
}

// Clean is an error where a file that is to be sent has traces of what the edition's audience may not see.
func (c *Checked) Clean(ctx context.Context, in Input, f catalogue.File) error {
	theme, err := c.theme(in)
	if err != nil {
		return &Usage{err}
	}
	return c.clean(ctx, theme, f)
}

// Example is the address of the site where it is an example's, which nobody can open; empty where it is a real one, or none.
func (c *Checked) Example() string {
	if base := c.Edition.Base(); ledger.Example(base) {
		return base
	}
	return ""
}
