package build

import (
	"context"

	"gongkai/catalogue"
	"gongkai/catalogue/source"
)

// Accepting finds in the content what somebody answers for, and the day: that of the build, in the site's time zone.
func Accepting(ctx context.Context, in Input, rule catalogue.Rule, written string) (catalogue.Accepting, catalogue.Date, error) {
	tree := source.Tree{Content: in.Content, Private: in.Private}
	date, err := in.date(tree.Zone())
	if err != nil {
		return catalogue.Accepting{}, date, err
	}
	records, _, err := source.Load(ctx, tree)
	if err != nil {
		return catalogue.Accepting{}, date, err
	}
	return records.Accepting(rule, written, date), date, nil
}
