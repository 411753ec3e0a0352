package build

import (
	"context"
	"iter"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/hant"
	"gongkai/catalogue/render"
	"gongkai/themes"
)

// twin are the pages in traditional characters.
func (c *Checked) twin(ctx context.Context, theme *themes.Theme) (iter.Seq2[catalogue.File, error], error) {
	renderer, err := render.New(theme, "zh-Hant")
	if err != nil {
		return nil, err
	}
	converter, err := hant.New(kept(c.Edition))
	if err != nil {
		return nil, err
	}
	ed := c.Edition.Twin(catalogue.Traditional)
	return renderer.Twin(ctx, ed, c.sources(ed), render.Conversion{Text: converter.Text, HTML: converter.AppendHTML}), nil
}

// kept is what the conversion to traditional characters must know: the names of persons, with = before a form that is
// not the usual one, and the document numbers, which are identifiers and stay as they are wherever they stand.
func kept(ed *catalogue.Edition) []string {
	var list []string
	for _, name := range ed.Site.Names {
		if len(name) <= longestKept {
			list = append(list, strings.Replace(name, "=", "\t", 1))
		}
	}
	for _, it := range ed.Items {
		// What a number begins with is not converted if it is Latin; what follows is entered.
		number := strings.TrimLeftFunc(it.DocumentNo, func(r rune) bool { return r < 0x80 })
		if number != "" && len(number) <= longestKept {
			list = append(list, number+"\t"+number)
		}
	}
	return list
}

// longestKept is how many bytes a name or a number may have that the conversion is told of; nobody's name is longer.
const longestKept = 200
