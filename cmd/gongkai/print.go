package main

// Rules of the terminal: problems go to standard output, each with its place first, so that an editor can jump there;
// what only concerns a person watching goes to standard error and is wiped. Whatever comes from a file is stripped of
// control characters before it is shown.

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

// most is how many problems of one rule are printed without --all.
const most = 10

// printer prints problems and what became of a run.
type printer struct {
	out     io.Writer
	content contentFlags
	report  reportFlags
	lang    string
	lines   map[string][][]byte // of the file last shown
	hidden  hidden
}

func newPrinter(out io.Writer, content contentFlags, report reportFlags, language string) *printer {
	lang := report.Lang
	if lang == "" {
		lang = language
	}
	return &printer{out: out, content: content, report: report, lang: lang}
}

// say chooses between the two languages of messages.
func (p *printer) say(chinese, english string) string {
	return catalogue.Words{Chinese: chinese, English: english}.In(p.lang)
}

// problems prints them all in the form asked for. An error is one of writing.
func (p *printer) problems(list []catalogue.Problem) error {
	out := bufio.NewWriter(p.out)
	if p.report.Format == "json" {
		if err := p.json(out, list); err != nil {
			return err
		}
		return out.Flush()
	}
	if p.report.Format == "gitlab" {
		if err := p.gitlab(out, list); err != nil {
			return err
		}
		return out.Flush()
	}
	p.hidden = hide(list)
	shown := map[catalogue.Rule]int{}
	for _, problem := range list {
		if shown[problem.Rule]++; shown[problem.Rule] > most && !p.report.All {
			continue
		}
		if p.report.Format == "github" {
			p.github(out, problem)
		} else {
			p.text(out, problem)
		}
	}
	for _, info := range catalogue.Rules() {
		n := shown[info.Rule]
		switch {
		case n <= most || p.report.All:
		case p.report.Format == "github":
			fmt.Fprintf(out, p.say("::notice title=%s::共 %d 条，只列了 %d 条；--all 全部列出\n", "::notice title=%s::%d in all, of which %d are shown; --all prints them\n"), info.Rule, n, most)
		default:
			fmt.Fprintf(out, p.say("[%s] 共 %d 条，上面只列了 %d 条；--all 全部列出\n", "[%s] %d in all, of which %d are shown; --all prints them\n"), info.Rule, n, most)
		}
	}
	return out.Flush()
}

// file is the path as somebody in this folder would write it.
func (p *printer) file(problem catalogue.Problem) string {
	return build.Masked(p.path(problem.File, problem.Private))
}

func (p *printer) path(file string, private bool) string {
	return path.Join(filepath.ToSlash(p.tree(private)), file)
}

// tree is the folder of the content, or the private one.
func (p *printer) tree(private bool) string {
	if private {
		return p.content.Private
	}
	return p.content.Content
}

// regular tells a plain file; what a symbolic link leads to is nobody's to print.
func regular(file string) bool {
	info, err := os.Lstat(file)
	return err == nil && info.Mode().IsRegular()
}

// text prints file:line:column: severity: text [rule], the line with a caret, and the hint.
func (p *printer) text(out io.Writer, problem catalogue.Problem) {
	fmt.Fprintf(out, "%s: %s: %s [%s]\n", clean(problem.At.In(p.file(problem))), p.severity(problem.Severity), clean(problem.Text(p.lang)), problem.Rule)
	p.caret(out, problem)
	if hint := problem.HintFor(p.file(problem), p.lang); hint != "" {
		fmt.Fprintf(out, "    → %s\n", clean(hint))
	}
}

func (p *printer) severity(s catalogue.Severity) string {
	switch s {
	case catalogue.Error:
		return p.say("错误", "error")
	case catalogue.Warning:
		return p.say("警告", "warning")
	}
	return p.say("提示", "note")
}

// caret prints the line of a problem with a mark below its place. A Han character is two cells wide.
func (p *printer) caret(out io.Writer, problem catalogue.Problem) {
	if problem.Private {
		return // the place is enough: what is printed may end up in a log that more people read
	}
	line, ok := p.line(p.tree(problem.Private), problem.File, int(problem.At.Line))
	if !ok || problem.At.Column == 0 || len(bytes.Trim(line, " \t")) == 0 {
		return
	}
	runes := []rune(clean(strings.ReplaceAll(p.hidden.line(problem, string(line)), "\t", " ")))
	if len(runes) == 0 {
		return
	}
	column := min(int(problem.At.Column)-1, len(runes))
	start := 0
	if column > 40 {
		start = column - 30
	}
	end := min(len(runes), start+80)
	marked := max(1, min(int(problem.At.Width), end-column))
	cells, under := 0, 0
	for i := start; i < min(column+marked, end); i++ {
		if i < column {
			cells += cellsOf(runes[i])
		} else {
			under += cellsOf(runes[i])
		}
	}
	number := fmt.Sprintf("%5d | ", problem.At.Line)
	fmt.Fprintf(out, "%s%s\n%s%s^%s\n", number, string(runes[start:end]), strings.Repeat(" ", len(number)-2)+"| ", strings.Repeat(" ", cells), strings.Repeat("~", max(under-1, 0)))
}

// cellsOf is how many cells of a terminal a character takes.
func cellsOf(c rune) int {
	switch width.LookupRune(c).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// line reads a line of a file of the content, to show it. What cannot be read is not shown.
func (p *printer) line(tree, file string, number int) ([]byte, bool) {
	if number < 1 {
		return nil, false
	}
	full := filepath.Join(tree, filepath.FromSlash(file))
	lines, known := p.lines[full]
	if !known {
		if !written(file) || !regular(full) {
			return nil, false
		}
		data, err := os.ReadFile(full)
		if err != nil || !asRead(data) {
			return nil, false
		}
		data = bytes.TrimPrefix(data, []byte("\uFEFF"))
		data = bytes.ReplaceAll(bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n")), []byte("\r"), []byte("\n"))
		lines = bytes.Split(data, []byte("\n"))
		p.lines = map[string][][]byte{full: lines}
	}
	if number > len(lines) {
		return nil, false
	}
	return lines[number-1], true
}

// clean makes fit to be printed what may come from a file: no personal number stands in it whole, and nothing that could
// steer a terminal or turn text around.
func clean(s string) string { return printable(build.Masked(s)) }

// printable takes out what could steer a terminal or turn text around.
func printable(s string) string {
	return strings.Map(func(c rune) rune {
		if steers(c) || c == unicode.ReplacementChar {
			return '·'
		}
		return c
	}, s)
}

// steers says whether a character could steer a terminal or turn text around.
func steers(c rune) bool {
	return c < ' ' || c >= 0x7F && unicode.In(c, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp)
}

// github prints a workflow command, which a merge request shows beside the line.
func (p *printer) github(out io.Writer, problem catalogue.Problem) {
	level := map[catalogue.Severity]string{catalogue.Error: "error", catalogue.Warning: "warning", catalogue.Note: "notice"}[problem.Severity]
	data := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	property := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
	message := clean(problem.Text(p.lang))
	if hint := problem.HintFor(p.file(problem), p.lang); hint != "" {
		message += "\n" + clean(hint)
	}
	fmt.Fprintf(out, "::%s file=%s,line=%d,col=%d,title=%s::%s\n", level, property.Replace(clean(p.file(problem))), max(problem.At.Line, 1), max(problem.At.Column, 1), problem.Rule, data.Replace(message))
}

// record is a problem as --format json prints it. Lines and columns count from 1; line 0 is the file as a whole.
type record struct {
	File     string `json:"file"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	Width    int    `json:"width"`
	Severity string `json:"severity"`
	Rule     string `json:"rule"`
	Text     string `json:"text"`
	Hint     string `json:"hint,omitempty"`
	Fix      *fix   `json:"fix,omitempty"`
}

// fix is the edit that mends a problem: old, which begins at line and column, becomes new.
type fix struct {
	Line   int    `json:"line"`
	Column int    `json:"column"`
	Old    string `json:"old"`
	New    string `json:"new"`
}

func (p *printer) json(out io.Writer, list []catalogue.Problem) error {
	records := make([]record, len(list))
	for i, q := range list {
		records[i] = record{p.file(q), int(q.At.Line), int(q.At.Column), int(q.At.Width), q.Severity.String(), string(q.Rule), q.Text(p.lang), q.HintFor(p.file(q), p.lang), nil}
		if e := q.Fix; e != nil {
			records[i].Fix = &fix{int(e.At.Line), int(e.At.Column), e.Old, e.New}
		}
	}
	encoder := json.NewEncoder(escaper{out})
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	return encoder.Encode(records)
}

// escaper writes JSON in which nothing can steer a terminal: what printable would take out is written as \u and its number.
type escaper struct{ to io.Writer }

// Write escapes and passes on.
func (e escaper) Write(p []byte) (int, error) {
	var b bytes.Buffer
	start := 0
	for i := 0; i < len(p); {
		c, size := utf8.DecodeRune(p[i:])
		if c != '\n' && c < 0x10000 && steers(c) {
			b.Write(p[start:i])
			fmt.Fprintf(&b, `\u%04x`, c)
			start = i + size
		}
		i += size
	}
	if start == 0 {
		_, err := e.to.Write(p)
		return len(p), err
	}
	b.Write(p[start:])
	_, err := e.to.Write(b.Bytes())
	return len(p), err
}

// counts is a line that says how many problems there are of each severity.
func (p *printer) counts(c *build.Checked) string {
	e, w, n := tally(c)
	return fmt.Sprintf(p.say("问题：%d 个错误，%d 个警告，%d 个提示", "Problems: %d errors, %d warnings, %d notes"), e, w, n)
}

func tally(c *build.Checked) (errors, warnings, notes int) {
	return c.Count(catalogue.Error), c.Count(catalogue.Warning), c.Count(catalogue.Note)
}
