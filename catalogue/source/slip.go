package source

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"gongkai/catalogue"
)

// slip is a place in a line of YAML at which reading it failed.
type slip struct {
	file   string
	line   []byte
	number int // of the line in its file
	offset int // characters before the place
}

// problem names the usual mistakes of people who never learnt YAML: a quotation mark or a bracket that is never closed, a
// value that holds what means something to YAML. ok is false for all others.
func (s slip) problem() (p catalogue.Problem, ok bool) {
	runes := []rune(string(bytes.TrimRight(s.line, " \t\r")))
	if s.offset >= len(runes) {
		return p, false
	}
	switch c := runes[s.offset]; {
	case (c == '"' || c == '\'') && !strings.ContainsRune(string(runes[s.offset+1:]), c):
		return s.unclosed("yaml-quote", string(c), runes), true
	case c == '[' || c == '{':
		closing := map[rune]string{'[': "]", '{': "}"}[c]
		return s.unclosed("yaml-bracket", closing, runes, string(c)), true
	case strings.ContainsRune("*&!@`%", c):
		return s.quotes(s.offset, string(c), runes), true
	}
	start, found := valueStart(runes[:s.offset])
	if !found || runes[s.offset] != ':' && runes[start] != '"' && runes[start] != '\'' {
		return p, false
	}
	what := runes[start]
	if runes[s.offset] == ':' {
		what = ':'
	}
	return s.quotes(start, string(what), runes), true
}

// openAbove finds the quotation mark above a line that was never closed, as an offset into its line: there the reading went
// wrong, and it only failed at the next quotation mark, which it took for the closing one.
func openAbove(lines [][]byte, before int) (line, offset int, ok bool) {
	rest := string(bytes.Join(lines, []byte("\n")))
	for n := 0; n < before; n++ {
		text, below, _ := strings.Cut(rest, "\n")
		start, quoted := quotedValue(text)
		if quoted && closingQuote(text[start:]) < 0 {
			length := quotation(rest[start:])
			if length == 0 {
				return n, utf8.RuneCountInString(text[:start]), keyFollows(text, lines[n+1:])
			}
			n += strings.Count(rest[:start+length], "\n") // it is closed, some lines below
			_, below, _ = strings.Cut(rest[start+length:], "\n")
		}
		rest = below
	}
	return 0, 0, false
}

// quotation is the length of the quotation with which a text begins; 0 where it is never closed, or where something follows
// on the line on which it is, so that the mark was another's.
func quotation(text string) int {
	end := closingQuote(text)
	tail, _, _ := strings.Cut(text[max(end, 0)+1:], "\n")
	if tail = strings.TrimSpace(tail); end < 0 || tail != "" && tail[0] != '#' {
		return 0
	}
	return end + 1
}

// quotedValue is where a line's value begins, as an offset in bytes, if that is with a quotation mark.
func quotedValue(line string) (start int, ok bool) {
	value := strings.TrimLeft(line, " ")
	value = strings.TrimLeft(strings.TrimPrefix(value, "- "), " ")
	if value != "" && !strings.ContainsRune(`"'`, rune(value[0])) {
		_, value, _ = strings.Cut(value, ": ")
		value = strings.TrimLeft(value, " ")
	}
	return len(line) - len(value), value != "" && strings.ContainsRune(`"'`, rune(value[0]))
}

// closingQuote is the offset of the mark that closes the quotation with which a text begins; -1 without one.
func closingQuote(text string) int {
	for i := 1; i < len(text); i++ {
		switch {
		case text[0] == '"' && text[i] == '\\', text[0] == '\'' && strings.HasPrefix(text[i:], "''"):
			i++
		case text[i] == text[0]:
			return i
		}
	}
	return -1
}

// keyFollows says whether the next line with something on it is a key, and no deeper than the line above: so a quotation
// does not go on.
func keyFollows(above string, below [][]byte) bool {
	indent := func(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }
	for _, line := range below {
		if text := strings.TrimSpace(string(line)); text != "" {
			return indent(string(line)) <= indent(above) && (strings.Contains(text, ": ") || strings.HasSuffix(text, ":") || strings.HasPrefix(text, "- "))
		}
	}
	return false
}

// unclosed says where the end of what is never closed belongs: at the end of the line, if the value ends there.
func (s slip) unclosed(rule catalogue.Rule, end string, runes []rune, args ...string) catalogue.Problem {
	hint := catalogue.Words{Chinese: "在这一行末尾加上“" + end + "”", English: "add “" + end + "” at the end of this line"}
	if last := runes[len(runes)-1]; last == ',' || rule == "yaml-quote" && open(runes[:s.offset]) {
		hint = catalogue.Words{Chinese: "在值结束的地方加上 " + end, English: "put " + end + " where the value ends"}
	}
	at := catalogue.NewAt(s.number, s.offset+1, len(runes)-s.offset)
	return catalogue.NewProblem(s.file, at, rule, append(args, hint.Chinese, hint.English)...)
}

// quotes says that the value which begins at an offset needs quotation marks.
func (s slip) quotes(start int, what string, runes []rune) catalogue.Problem {
	width, hint := quoting(runes, start)
	rule := catalogue.Rule("yaml-quotes-needed")
	switch what {
	case "*", "&":
		rule = "yaml-anchor"
		return catalogue.NewProblem(s.file, catalogue.NewAt(s.number, start+1, width), rule, hint.Chinese, hint.English)
	case "!":
		rule = "yaml-tag"
	}
	return catalogue.NewProblem(s.file, catalogue.NewAt(s.number, start+1, width), rule, what, hint.Chinese, hint.English)
}

// quoting is how far the value goes that begins at an offset of a line, and which quotation marks go around it.
func quoting(line []rune, start int) (width int, hint catalogue.Words) {
	value := string(line[start:])
	if open(line[:start]) {
		if end := strings.IndexAny(value, ",]}"); end >= 0 {
			value = value[:end]
		}
	}
	value = strings.TrimRight(value, " \t")
	switch {
	case !strings.ContainsAny(value, `"\`):
		hint = catalogue.Words{Chinese: "用英文双引号括起标出的整个值", English: "put double quotes around what is marked"}
	case !strings.Contains(value, "'"):
		hint = catalogue.Words{Chinese: "用英文单引号括起标出的整个值", English: "put single quotes around what is marked"}
	default:
		hint = catalogue.Words{Chinese: "用英文单引号括起整个值，里面的单引号写两个", English: "put single quotes around the whole value, and double those inside"}
	}
	return utf8.RuneCountInString(value), hint
}

// open says whether a bracket is open at the end of a stretch of a line.
func open(before []rune) bool {
	text := string(before)
	return strings.Count(text, "{")+strings.Count(text, "[") > strings.Count(text, "}")+strings.Count(text, "]")
}

// valueStart is where the value begins in which a stretch of a line ends.
func valueStart(before []rune) (start int, ok bool) {
	for i := len(before) - 2; i >= 0; i-- {
		if before[i] == ':' && before[i+1] == ' ' {
			for i += 2; i < len(before) && before[i] == ' '; i++ {
			}
			return i, i < len(before)
		}
	}
	return 0, false
}
