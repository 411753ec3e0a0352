package build

import (
	"context"

	"gongkai/catalogue"
	"gongkai/catalogue/source"
)

// Accepting finds in the content what somebody answers for, and the day: that of the build, in the site's time zone.
func Accepting(ctx context.Context, in Input, rule catalogue.Rule, written string) (catalogue.Accepting, catalogue.Date, error) {
	preface, err := source.Open(source.Tree{Content: in.Content, Private: in.Private})
	if err != nil {
		return catalogue.Accepting{}, catalogue.Date{}, err
	}
	date, err := in.date(preface.Zone())
	if err != nil {
		return catalogue.Accepting{}, date, err
	}
	records, _, err := preface.Load(ctx, source.Onlooker{})
	if err != nil {
		return catalogue.Accepting{}, date, err
	}
	return records.Accepting(rule, written, date), date, nil
}
