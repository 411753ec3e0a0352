package build

import (
	"gongkai/catalogue"
	"gongkai/catalogue/source"
)

// Importing is what an import must know of a site: the ids of its topics, by id and by name, and the day.
func Importing(in Input) (topics map[string]string, date catalogue.Date, err error) {
	preface, err := source.Open(source.Tree{Content: in.Content})
	if err != nil {
		return nil, date, err
	}
	date, err = in.date(preface.Zone())
	return preface.Topics(), date, err
}
