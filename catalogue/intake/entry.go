package intake

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"gongkai/catalogue"
)

// Kind says what became of something that was read.
type Kind string

// The kinds of entries, as the report names them.
const (
	Wrote    Kind = "wrote"    // a field was written, with the cell that it is from
	Repaired Kind = "repaired" // what was read was repaired, in the one way that there is
	Left     Kind = "left"     // undecidable: left empty
	Doubtful Kind = "doubtful" // written as it is, and worth a look
	Passed   Kind = "passed"   // not taken in
	Kept     Kind = "kept"     // edited by hand since: not touched
	Gone     Kind = "gone"     // imported before, and no longer in the source: not touched
)

// Words are the kind in both languages.
func (k Kind) Words() catalogue.Words {
	switch k {
	case Wrote:
		return catalogue.Words{Chinese: "写入", English: "written"}
	case Repaired:
		return catalogue.Words{Chinese: "修补", English: "repaired"}
	case Left:
		return catalogue.Words{Chinese: "留空", English: "left empty"}
	case Doubtful:
		return catalogue.Words{Chinese: "存疑", English: "doubtful"}
	case Passed:
		return catalogue.Words{Chinese: "没有导入", English: "not imported"}
	case Kept:
		return catalogue.Words{Chinese: "手改，没有动", English: "edited, kept"}
	}
	return catalogue.Words{Chinese: "来源里没有了", English: "gone from the source"}
}

// Entry is a line of the report of an import.
type Entry struct {
	Kind   Kind
	File   string // that is written to, below content/; empty where nothing is written
	Record string // the number of the duty, or the item's file
	Field  string // the name of the field, in Chinese
	Value  string // what was written
	Source string // the file that was read
	Place  string // the cell in it, Sheet1!C5
	Read   string // what stands there, where that is not the value
	Why    catalogue.Words
}

// field is a value on its way, with the cells that it is from and what was done to it.
type field struct {
	text   string
	places []string
	read   string // as it stands in the source
	notes  []note
	whole  bool // text is the lines of the key, as the file has them
}

// note is what is to be said of a field.
type note struct {
	kind Kind
	why  catalogue.Words
}

func (f *field) say(kind Kind, chinese, english string) {
	f.notes = append(f.notes, note{kind, catalogue.Words{Chinese: chinese, English: english}})
}

// leave empties the field and says why.
func (f *field) leave(chinese, english string) {
	f.text = ""
	f.say(Left, chinese, english)
}

func (f *field) place() string { return strings.Join(f.places, " ") }

func itoa(n int) string { return strconv.Itoa(n) }

// excerpt is how a text begins.
func excerpt(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if utf8.RuneCountInString(text) <= 40 {
		return text
	}
	return string([]rune(text)[:40]) + "…"
}
