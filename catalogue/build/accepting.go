package build

import (
	"context"

	"gongkai/catalogue"
	"gongkai/catalogue/source"
)

// Accepting finds in the content what somebody answers for, and the day: that of the build, in the site's time zone.
func Accepting(ctx context.Context, in Input, rule catalogue.Rule, written string) (catalogue.Accepting, catalogue.Date, error) {
	content, err := in.read(ctx, source.Onlooker{})
	if err != nil {
		return catalogue.Accepting{}, content.date, err
	}
	return content.records.Accepting(rule, written, content.date), content.date, nil
}
