package source

import (
	"errors"
	"fmt"
	"io/fs"

	"gongkai/catalogue"
)

// privateBody takes an item's text from the private tree: a Markdown file of the same path without front matter.
func (l *loader) privateBody(it *catalogue.ItemRecord) ([]catalogue.Problem, error) {
	raw, err := fs.ReadFile(l.Private, it.Path)
	if err != nil {
		return nil, fmt.Errorf("read the private text of %s: %w", it.Path, err)
	}
	text, problems := normalise(it.Path, raw, l.limits.TextBytes)
	if len(problems) > 0 {
		return problems, nil
	}
	if !it.Body.Empty() {
		problems = append(problems, catalogue.NewProblem(it.Path, catalogue.At{Line: uint32(it.Body.Line), Column: 1}, "private-two-texts"))
	}
	it.Body = l.handle(found{path: it.Path, private: true}, text, text)
	return problems, nil
}

// records reads the CSV that an item shows as a table. A file that is not there is the register's to report.
func (l *loader) records(it *catalogue.ItemRecord) ([]catalogue.Problem, error) {
	file, ok := catalogue.Beside(it.Path, it.Records.Value)
	if it.Records.Value == "" || !ok {
		return nil, nil
	}
	if _, listed := l.texts[file]; !listed {
		return nil, nil // only what the walk let through is opened: nothing hidden, no symbolic link
	}
	raw, err := fs.ReadFile(l.of(l.texts[file]), file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the records of %s: %w", it.Path, err)
	}
	text, problems := normalise(file, raw, l.limits.TableBytes())
	if len(problems) > 0 {
		return problems, nil
	}
	it.Table, problems = table(file, text, l.limits.TableCells*10)
	return problems, nil
}
