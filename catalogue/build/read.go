package build

import (
	"context"

	"gongkai/catalogue"
	"gongkai/catalogue/source"
)

// readout is a content as it was read, for those who neither check its texts nor build.
type readout struct {
	date     catalogue.Date
	records  *catalogue.Records
	problems []catalogue.Problem
}

// read reads a content whole; onlooker sees the texts.
func (in Input) read(ctx context.Context, onlooker source.Onlooker) (r readout, err error) {
	in.progress(Reading, 0, 0)
	preface, err := source.Open(source.Tree{Content: in.Content, Private: in.Private})
	if err != nil {
		return r, err
	}
	if r.date, err = in.date(preface.Zone()); err != nil {
		return r, err
	}
	r.records, r.problems, err = preface.Load(ctx, onlooker)
	return r, err
}
