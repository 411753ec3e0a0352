package source

import (
	"bytes"
	"unicode/utf8"

	"github.com/adrg/frontmatter"

	"gongkai/catalogue"
)

// split parts a text into its front matter and its body. The package frontmatter does the parting; but it takes an
// unclosed block, an indented --- and a lost first line for body text without a word, so the lines are looked at
// first, and it is only given what it cannot mistake: the front matter without the body, which it would copy.
func (d *desk) split(file string, text []byte) (front []byte, body []byte, problems []catalogue.Problem) {
	end, p, bad := fences(file, text)
	if bad {
		return nil, nil, []catalogue.Problem{p}
	}
	raw := frontmatter.NewFormat("---", "---", func(data []byte, v any) error {
		*v.(*[]byte) = bytes.Clone(data)
		return nil
	})
	if _, err := frontmatter.MustParse(d.lines(text[:end]), &front, raw); err != nil {
		return nil, nil, []catalogue.Problem{unopened(file, nil)}
	}
	return front, text[end:], nil
}

// fences finds where the second of the two lines --- around the front matter ends, or what is wrong with them.
func fences(file string, text []byte) (end int, wrong catalogue.Problem, bad bool) {
	expected, number := 0, 0
	for line := range bytes.Lines(text) {
		number++
		end += len(line)
		fence := string(bytes.TrimSpace(line)) == "---"
		indented := fence && line[0] != '-'
		switch {
		case number == 1 && (!fence || indented):
			return 0, unopened(file, text), true
		case number == 1:
		case indented:
			at := catalogue.NewAt(number, utf8.RuneCount(line[:bytes.IndexByte(line, '-')])+1, 3)
			return 0, catalogue.NewProblem(file, at, "front-indented-end"), true
		case fence:
			return end, wrong, false
		case expected == 0 && !looksLikeKeys(line):
			expected = number
		}
	}
	if number == 0 {
		return 0, unopened(file, text), true
	}
	if expected == 0 {
		expected = number + 1
	}
	return 0, catalogue.NewProblem(file, catalogue.At{Line: uint32(expected), Column: 1}, "front-unclosed"), true
}

// unopened says of a text that does not begin with --- how it should: what stands above that line goes, dashes are
// written as hyphens, and where there is none it is put above all else.
func unopened(file string, text []byte) catalogue.Problem {
	line, _, _ := bytes.Cut(text, []byte("\n"))
	first := bytes.Trim(line, " \t\u3000")
	hint, at := catalogue.Words{Chinese: "在这一行上面加一行“---”", English: "add a line “---” above this one"}, catalogue.NewAt(1, 1, 1)
	switch {
	case len(first) == 0 && fenced(text):
		hint = catalogue.Words{Chinese: "删掉这一行空行", English: "delete this line, which is blank"}
	case len(first) > 0 && fenced(first):
		hint = catalogue.Words{Chinese: "写成“---”（三个英文减号）", English: "write “---” (three hyphens)"}
		at = catalogue.NewAt(1, 1, utf8.RuneCount(line))
	}
	return catalogue.NewProblem(file, at, "front-missing", hint.Chinese, hint.English)
}

// looksLikeKeys says whether a line may stand in front matter: a key, an entry of a list, something indented, or a
// comment that is no heading. The first line that may not is where the closing --- was expected.
func looksLikeKeys(line []byte) bool {
	if len(bytes.TrimSpace(line)) == 0 {
		return false
	}
	switch line[0] {
	case ' ', '-', '#':
		return !bytes.HasPrefix(line, []byte("# ")) && !bytes.HasPrefix(line, []byte("##"))
	}
	colon := bytes.IndexAny(line, ":：")
	return colon >= 0 && colon < 64 && !bytes.ContainsAny(line[:colon], "，。；")
}
