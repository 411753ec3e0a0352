package supervise

import (
	"bytes"
	"path"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"gongkai/catalogue"
)

// markOpen begins what a person must still write, 【待写：工作考核结果】.
const markOpen, markClose = "【待写：", "】"

// Annuals are the texts of yearly reports, and of whatever else still holds a mark of what is to be written, taken down
// while they are read. They are few.
type Annuals struct {
	mutex sync.Mutex
	texts map[string]annualText
}

type annualText struct {
	body catalogue.Body
	text string
}

// NewAnnuals makes an empty collection.
func NewAnnuals() *Annuals { return &Annuals{texts: map[string]annualText{}} }

// See keeps a text if it is a yearly report or not yet finished. It may be called from many goroutines.
func (a *Annuals) See(b catalogue.Body, text []byte) {
	if _, _, report := reportOf(b.Path); !report && !bytes.Contains(text, []byte(markOpen)) {
		return
	}
	a.mutex.Lock()
	defer a.mutex.Unlock()
	a.texts[b.Path] = annualText{b, string(text)}
}

// annualFile holds the figures of a year.
func annualFile(year int) string { return "annual/" + strconv.Itoa(year) + ".yaml" }

// annualPage is the page of a report: the county's is pages/annual-YEAR.md, a department's annual-report-YEAR.md in its
// folder.
func annualPage(folder string, year int) string {
	if folder == "" {
		return "pages/annual-" + strconv.Itoa(year) + ".md"
	}
	return folder + "/annual-report-" + strconv.Itoa(year) + ".md"
}

// reportOf says of a path whose report of which year it is; the county's folder is "".
func reportOf(file string) (folder string, year int, ok bool) {
	dir, name := path.Split(strings.TrimSuffix(file, ".md"))
	prefix := "annual-report-"
	if dir == "pages/" {
		prefix = "annual-"
	}
	digits, found := strings.CutPrefix(name, prefix)
	year, err := strconv.Atoi(digits)
	if !found || err != nil || len(digits) != 4 {
		return "", 0, false
	}
	if folder = strings.TrimSuffix(dir, "/"); folder == "pages" {
		folder = ""
	}
	return folder, year, file == annualPage(folder, year)
}

// IsAnnualReport says whether a path is one that a report is written to.
func IsAnnualReport(file string) bool {
	_, _, ok := reportOf(file)
	return ok
}

// IsAnnualDraft says whether a text can be a draft that nobody has finished: what every draft leaves open at its head is
// still open. A report that was approved is none, whatever somebody claims of it.
func IsAnnualDraft(text string) bool {
	front, _, _ := strings.Cut(text, "\n---\n")
	return strings.HasPrefix(front, "---\ntitle: ") && strings.Contains(front, "\nreview: # "+markOpen)
}

// annualTexts looks for what is still to be written, and for what was copied.
func (s *survey) annualTexts() {
	if s.Annuals == nil {
		return
	}
	items := map[string]*catalogue.StockItem{}
	for _, it := range s.Stock.Items {
		items[it.Path] = it
	}
	for _, file := range sortedKeys(s.Annuals.texts) {
		s.unwritten(s.Annuals.texts[file], items[file])
	}
	s.copied()
}

// unwritten tells of every mark in a text: a note while it is a draft, which is not shown to anybody.
func (s *survey) unwritten(t annualText, it *catalogue.StockItem) {
	draft := it != nil && it.Draft || s.draftPage(t.body.Path)
	for number, line := range strings.Split(t.text, "\n") {
		column := 1
		for {
			before, rest, found := strings.Cut(line, markOpen)
			if !found {
				break
			}
			what, after, _ := strings.Cut(rest, markClose)
			column += utf8.RuneCountInString(before)
			width := utf8.RuneCountInString(markOpen+what) + 1
			p := catalogue.NewProblem(t.body.Path, catalogue.NewAt(t.body.Line+number, column, width), "annual-unwritten", what)
			p.Private = t.body.Private
			if draft {
				p.Severity = catalogue.Note
			}
			s.find(s.owner(t.body.Path), p)
			column += width
			line = after
		}
	}
}

// draftPage says whether a page waits for its approval.
func (s *survey) draftPage(file string) bool {
	for _, p := range s.Stock.Pages {
		if p.Path == file {
			return p.Waits()
		}
	}
	return false
}
