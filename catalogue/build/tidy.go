package build

import (
	"context"

	"gongkai/catalogue"
	"gongkai/catalogue/markup"
	"gongkai/catalogue/source"
)

// Tidied are the files that ought to be written otherwise, or that cannot be tidied.
type Tidied struct {
	Files    []source.Tidied
	Language string // of the site
}

// Tidy reads the files of both trees that are wanted and says how they ought to be written. It writes nothing.
func Tidy(ctx context.Context, in Input, wanted func(file string, private bool) bool) (*Tidied, error) {
	preface, err := source.Open(source.Tree{Content: in.Content, Private: in.Private})
	if err != nil {
		return nil, err
	}
	limits := preface.Limits
	m := markup.New(markup.Limits{Bytes: limits.TextBytes, TableCells: limits.TableCells, Nesting: limits.Nesting})
	files, err := preface.Tidy(ctx, wanted, m.Tidy)
	return &Tidied{files, preface.Language()}, err
}

// TidyText tidies one file below the content that somebody is about to save. Of what the site turns off nothing is known:
// see source.TidyText.
func TidyText(file string, raw []byte) (text []byte, mends []catalogue.Mend, problems []catalogue.Problem) {
	t := source.TidyText(file, raw, markup.New(markup.Limits{}).Tidy)
	return t.Text, t.Mends, t.Problems
}
