package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const tutorialFolder = "../../content/pages/docs"

// lessons are the pages of the tutorial in the order in which they are read; each goes on from where the one before ends.
var lessons = []string{"start.md", "first-item.md", "catalogue-from-excel.md", "review.md", "publish.md"}

// The kinds of what a lesson has its reader do or see.
const (
	doRun      = "command" // a block of commands, a line each
	seeOutput  = "output"  // what they say
	doWrite    = "file"    // a file to write
	doChange   = "change"  // words to replace in a file
	doConvert  = "convert" // a sample to save as a workbook
	doOpen     = "visit"   // an address to open while the preview runs
	seePicture = "picture"
	doStop     = "stop" // the end of the preview
)

// step is one thing that a lesson has its reader do or see.
type step struct {
	lesson string
	line   int
	kind   string
	text   string   // commands, output, the file's text, the new words, the address, the picture's file
	at     string   // the file to write or to change, the sample
	old    string   // the words to replace
	wants  []string // of an address: what its page says; it stands in bold after it
	fails  bool     // of commands: the lesson says that the last ends with an error
}

func (s step) String() string { return fmt.Sprintf("%s:%d", s.lesson, s.line) }

// The words by which a lesson says what is to be done. The reader sees them, and they read like any others:
//
//	会报错                      in the paragraph above commands: the last of them ends with an error
//	文件 `…`：                  above a block: it is this file, whole
//	在 `…` 里，把 `…` 改成 `…`   an edit; several 把 may follow one 在
//	把 `….csv` 另存为 `….xlsx`  what Excel does
//	`http://127.0.0.1…`         an address to open; what its page says stands in bold after it
//	回到预览的窗口，按 Ctrl-C    the end of gongkai serve
var (
	asked     = regexp.MustCompile("在 `([^`]+)` 里|把 `([^`]+)` (改成|另存为) `([^`]+)`|`(http://127[^`]+)`|!\\[[^\\]]+\\]\\(([^)]+)\\)|预览的窗口，按 Ctrl-C")
	named     = regexp.MustCompile("^文件 `([^`]+)`：$")
	stressed  = regexp.MustCompile(`\*\*([^*]+)\*\*`)
	failing   = "会报错"
	languages = map[string]string{"sh": doRun, "text": seeOutput, "markdown": doWrite}
)

// readLesson takes the steps from a lesson's Markdown. Paragraphs and blocks stand apart by an empty line.
func readLesson(t *testing.T, name string) (steps []step) {
	t.Helper()
	lines := lessonLines(t, name)
	before := "" // the paragraph above
	for i := 0; i < len(lines); i++ {
		first := i
		if language, ok := strings.CutPrefix(lines[i], "```"); ok {
			for i++; i < len(lines) && lines[i] != "```"; i++ {
			}
			s := block(t, step{lesson: name, line: first + 1, text: strings.Join(lines[first+1:i], "\n")}, language, before)
			steps, before = append(steps, s), ""
			continue
		}
		for ; i < len(lines) && lines[i] != ""; i++ {
		}
		if first < i {
			before = strings.Join(lines[first:i], "\n")
			steps = append(steps, paragraph(name, first+1, before)...)
		}
	}
	return steps
}

func lessonLines(t *testing.T, name string) []string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(tutorialFolder, name))
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(string(text), "\n")
}

// block says what a fenced block is by its language and the paragraph above it.
func block(t *testing.T, s step, language, before string) step {
	t.Helper()
	s.kind = languages[language]
	path := named.FindStringSubmatch(before)
	switch {
	case s.kind == "":
		t.Fatalf("%s: a block of %q: only sh, text and markdown are known", s, language)
	case (s.kind == doWrite) != (path != nil):
		t.Fatalf("%s: a file stands below “文件 `…`：”, and nothing else does", s)
	case path != nil:
		s.at, s.text = path[1], s.text+"\n"
	}
	s.fails = s.kind == doRun && strings.Contains(before, failing)
	return s
}

// paragraph takes the steps from a text.
func paragraph(lesson string, line int, text string) (steps []step) {
	at := ""
	for _, m := range asked.FindAllStringSubmatch(text, -1) {
		s := step{lesson: lesson, line: line}
		switch {
		case m[1] != "":
			at = m[1]
			continue
		case m[3] == "改成":
			s.kind, s.at, s.old, s.text = doChange, at, m[2], m[4]
		case m[3] == "另存为":
			s.kind, s.at, s.text = doConvert, m[2], m[4]
		case m[5] != "":
			s.kind, s.text = doOpen, m[5]
			_, after, _ := strings.Cut(text, m[0])
			after, _, _ = strings.Cut(after, "`http:")
			for _, bold := range stressed.FindAllStringSubmatch(after, -1) {
				s.wants = append(s.wants, bold[1])
			}
		case m[6] != "":
			s.kind, s.text = seePicture, m[6]
		default:
			s.kind = doStop
		}
		steps = append(steps, s)
	}
	return steps
}
