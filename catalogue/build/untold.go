package build

import (
	"context"
	"fmt"
	"io/fs"

	"gongkai/catalogue"
	"gongkai/catalogue/source"
	"gongkai/catalogue/wording"
)

// untold looks for the titles that the public may not know in the texts that it reads. Only where there are such titles
// the texts are read once more: which titles they are is known when all have been read.
func untold(ctx context.Context, reg *catalogue.Register, content fs.FS) ([]catalogue.Problem, error) {
	secret := reg.Untold()
	if len(secret.Titles) == 0 {
		return nil, nil
	}
	var words []wording.Word
	for title := range secret.Titles {
		words = append(words, wording.Word{Wrong: title, Severity: catalogue.Error})
	}
	finder := wording.New(words)
	var problems []catalogue.Problem
	for _, file := range secret.Texts {
		if err := context.Cause(ctx); err != nil {
			return nil, err
		}
		raw, err := fs.ReadFile(content, file)
		if err != nil {
			return nil, fmt.Errorf("look for titles in %s: %w", file, err)
		}
		for _, found := range finder.Check(file, source.EndLines(raw)) {
			if len(found.Args) > 0 && secret.Titles[found.Args[0]] != file {
				problems = append(problems, reg.Tells(file, found.At))
			}
		}
	}
	return problems, nil
}
