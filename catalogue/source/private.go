package source

import (
	"gongkai/catalogue"
)

// privateBody takes an item's text from the private tree: a Markdown file of the same path without front matter.
func (l *loader) privateBody(it *catalogue.ItemRecord) ([]catalogue.Problem, error) {
	var own desk
	text, problems, err := own.text(l.Private, it.Path, l.limits.TextBytes)
	if problem, ok := Unreadable(it.Path, true, err); ok {
		return []catalogue.Problem{problem}, nil
	}
	if err != nil || len(problems) > 0 {
		private(problems, it.Path)
		return problems, err
	}
	l.look(Text{File: it.Path, Private: true, Bytes: text})
	if !it.Body.Empty() {
		problems = append(problems, catalogue.NewProblem(it.Path, catalogue.At{Line: uint32(it.Body.Line), Column: 1}, "private-two-texts"))
	}
	it.Body = l.handle(found{path: it.Path, private: true}, text, text)
	places := unfilled(it.Path, text)
	private(places, it.Path)
	return append(problems, places...), nil
}

// records reads the CSV that an item shows as a table. A file that is not there is the register's to report.
func (l *loader) records(it *catalogue.ItemRecord) ([]catalogue.Problem, error) {
	file, ok := catalogue.Beside(it.Path, it.Records.Value)
	if it.Records.Value == "" || !ok {
		return nil, nil
	}
	if _, listed := l.walked[file]; !listed || classify(file) != assetFile {
		return nil, nil // only what the walk let through is opened: nothing hidden, no symbolic link
	}
	var own desk
	text, problems, err := own.text(l.of(l.walked[file]), file, l.limits.TableBytes())
	if _, ok := unreadable(err); ok {
		return nil, nil // it is read as an attachment too, and told of there
	}
	switch {
	case err == nil && len(problems) == 0:
		it.Table, problems = table(file, text, l.limits)
	case err == nil:
		it.Table = &catalogue.Table{Path: file} // it is one, and no attachment that hides nothing
	}
	if l.walked[file] {
		private(problems, file)
	}
	return problems, err
}
