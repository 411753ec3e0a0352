package privacy

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"

	"gongkai/catalogue"
)

// Text finds personal data in a text of the content: a Markdown file with its front matter, site.yaml, a table of duties.
// The names of the file and its folders are searched as well. It must be UTF-8 with lines that end in LF. day is the build's; who is under fourteen depends on it.
func Text(file string, private bool, text []byte, day catalogue.Date) []catalogue.Finding {
	f := &finder{day: day, file: file, private: private}
	f.name(file)
	if strings.HasSuffix(strings.ToLower(file), ".csv") {
		f.csv(text)
	} else {
		f.markdown(text)
	}
	return f.all()
}

// markdown reads a text line by line. Lines that begin with | are rows of a table.
func (f *finder) markdown(text []byte) {
	f.wholly = true
	defer f.whole(text)
	front := bytes.HasPrefix(text, []byte("---\n"))
	number := 0
	var rows [][]byte
	for line := range bytes.Lines(text) {
		number++
		line = bytes.TrimSuffix(line, []byte("\n"))
		if trimmed := bytes.TrimLeft(line, " "); len(trimmed) > 0 && trimmed[0] == '|' {
			rows = append(rows, oneLine(line))
			continue
		}
		f.pipes(rows, number-len(rows))
		rows = rows[:0]
		if front && number > 1 && bytes.Equal(line, []byte("---")) {
			front = false
		}
		if s := suspicious(line); s != 0 || f.see != nil {
			f.suspected(string(line), s, searching{front: front}, inLine(number, 0))
		}
	}
	f.pipes(rows, number+1-len(rows))
}

// whole searches a text for numbers that go over its lines or are written with something in them.
func (f *finder) whole(text []byte) {
	for start := 0; start < len(text); {
		from, to := strewn(text, start)
		if from < 0 {
			break
		}
		// What stands around it counts; the rest of the text need not be looked at again.
		begin, end := max(start, from-160), min(len(text), to+80)
		for begin > start && !utf8.RuneStart(text[begin]) {
			begin--
		}
		part := string(text[begin:end])
		f.marks(part, marksOf(part, from-begin, to-begin), inText(text, begin, part))
		start = to
	}
	f.wholly = false
}

var lineBreak = regexp.MustCompile(`(?i)<br ?/?>`)

// oneLine is the row of a table with its <br> as what they are, and as long as before.
func oneLine(row []byte) []byte {
	if !bytes.Contains(row, []byte("<")) {
		return row
	}
	return lineBreak.ReplaceAllFunc(row, func(tag []byte) []byte { return []byte("\n" + strings.Repeat("\u200b", len(tag)-1)) })
}

// inLine gives places in a line of a text file, from a column on, counted from 0.
func inLine(number, column int) locate {
	return func(from, to int) (catalogue.At, catalogue.Words) {
		return catalogue.At{Line: uint32(number), Column: narrow(column + from + 1), Width: narrow(to - from)}, catalogue.Words{}
	}
}

func narrow(n int) uint16 { return uint16(min(max(n, 1), 1<<16-1)) }

// pipes reads the rows of a table in a text, the first of which stands on line first.
func (f *finder) pipes(rows [][]byte, first int) {
	if len(rows) == 0 || f.see == nil && !worthwhile(rows) {
		return
	}
	g := f.table()
	for i, row := range rows {
		var cells []cell
		column, start := 0, 0
		for n, part := range strings.Split(string(row), "|") {
			trimmed := strings.TrimLeft(part, " ")
			at := start + length(part) - length(trimmed)
			if text := strings.TrimSpace(trimmed); strings.Trim(text, "-: ") != "" {
				cells = append(cells, cell{column: n, text: text, where: inLine(first+i, at)})
			}
			start += length(part) + 1
			column++
		}
		if len(cells) > 0 {
			g.row(cells)
		}
	}
}

// worthwhile says whether a table may hold anything: a suspicious cell, or a heading that says so.
func worthwhile(rows [][]byte) bool {
	for _, r := range rows {
		if suspicious(r) != 0 {
			return true
		}
	}
	return sensitiveHead(rows[0])
}

func sensitiveHead(row []byte) bool {
	for _, w := range []string{"证", "卡", "手机", "账", "帐", "折", "年龄", "学生", "子女", "孩子"} {
		if bytes.Contains(row, []byte(w)) {
			return true
		}
	}
	return false
}

// valid cuts a text to what is UTF-8.
func valid(text []byte) string {
	if utf8.Valid(text) {
		return string(text)
	}
	return strings.ToValidUTF8(string(text), "\uFFFD")
}
