package intake

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"gongkai/catalogue"
)

// itemFile is a Markdown file as its keys have it: each with the lines that are its, so that all others stay as they are.
type itemFile struct {
	open   string // the line ---
	chunks []chunk
	shut   string
	body   string
}

// chunk is a key with its lines; the name is the canonical one, and empty of what stands before the first key.
type chunk struct{ name, text string }

var keyLine = regexp.MustCompile(`^([^\s#:'"-][^:]*?)\s*:(?:\s|$)`)

// openItem parts a file; ok is false where it has no front matter.
func openItem(text string) (f itemFile, ok bool) {
	first, rest, found := strings.Cut(text, "\n")
	if !found || strings.TrimRight(first, " \t\r") != "---" {
		return f, false
	}
	f.open = first + "\n"
	current := chunk{}
	for line := range strings.Lines(rest) {
		if ok {
			f.body += line
			continue
		}
		if strings.TrimRight(line, " \t\r\n") == "---" {
			f.shut, ok = line, true
			f.chunks = append(f.chunks, current)
			continue
		}
		if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" { // nobody's but whose wrote it
			f.chunks = append(f.chunks, current, chunk{text: line})
			current = chunk{}
			continue
		}
		if m := keyLine.FindStringSubmatch(line); m != nil {
			f.chunks = append(f.chunks, current)
			current = chunk{name: m[1]}
			if k, known := catalogue.Find(itemKeys(), m[1]); known {
				current.name = k.Name
			}
		}
		current.text += line
	}
	return f, ok
}

// String is the file again.
func (f *itemFile) String() string {
	var b strings.Builder
	b.WriteString(f.open)
	for _, c := range f.chunks {
		b.WriteString(c.text)
	}
	b.WriteString(f.shut + f.body)
	return b.String()
}

// find is the chunk of a key, or nil.
func (f *itemFile) find(name string) *chunk {
	for i := range f.chunks {
		if f.chunks[i].name == name && name != "" {
			return &f.chunks[i]
		}
	}
	return nil
}

// set writes a key where it stands, or where our order has it.
func (f *itemFile) set(name, text string) {
	if c := f.find(name); c != nil {
		c.text = text
		return
	}
	order := itemOrder()
	at := len(f.chunks)
	mine := slices.Index(order, name)
	for i := len(f.chunks) - 1; i >= 0; i-- {
		if k := slices.Index(order, f.chunks[i].name); k >= 0 && k < mine || i == 0 {
			at = i + 1
			break
		}
	}
	f.chunks = slices.Insert(f.chunks, at, chunk{name, text})
}

// lines are a key with its value as it stands in a file.
func (f *field) lines(name string, o Options) string {
	if f.whole {
		return f.text
	}
	return lines(name, f.text, o)
}

// lines are a key with its value as YAML; none where it is empty.
func lines(name, value string, o Options) string {
	title := itemTitle(name)
	switch {
	case value == "":
		return ""
	case name == "keywords" || name == "topic":
		var quoted []string
		for _, w := range strings.Split(value, ";") {
			quoted = append(quoted, quote(w))
		}
		return title + ": [" + strings.Join(quoted, ", ") + "]\n"
	case name == "repealed":
		return title + ":\n  废止日期: " + value + "\n"
	case name == "reason":
		return title + ":\n  说明: " + quote(value) + "\n"
	case name == "imported":
		return title + ":\n  来源: " + quote(value) + "\n  日期: " + o.Day.Midnight().String() + "\n"
	case slices.Contains([]string{"made", "published", "effective", "expires", "display_until", "scope", "kind"}, name):
		return title + ": " + value + "\n"
	}
	return title + ": " + quote(value) + "\n"
}

// quote is a text as a YAML string in quotation marks: it stays as typed, whatever it looks like.
func quote(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, c := range text {
		switch c {
		case '"', '\\':
			b.WriteByte('\\')
			b.WriteRune(c)
		case '\n':
			b.WriteString(`\n`)
		case '\t':
			b.WriteString(`\t`)
		case '\u2028', '\u2029', '\ufeff', '\ufffe', '\uffff': // YAML ends lines at some of these, and has no others
			fmt.Fprintf(&b, `\u%04x`, c)
		default:
			if unicode.IsControl(c) {
				fmt.Fprintf(&b, `\x%02x`, c)
			} else {
				b.WriteRune(c)
			}
		}
	}
	b.WriteByte('"')
	return b.String()
}
