package platform

import (
	"bytes"
	"regexp"
	"strings"
	"unicode"

	"gongkai/catalogue"
	"gongkai/catalogue/sheet"
)

// Log is what was sent to a platform and what it answered, from a receipts file. Of an item that was sent more than once
// the last row counts.
type Log struct {
	English bool // its headings and states are written in English

	rows []*catalogue.ReceiptRecord
	last map[string]*catalogue.ReceiptRecord
}

// States of a row, by the names of catalogue.ReceiptStates.
const (
	sent      = "sent"
	accepted  = "accepted"
	refused   = "refused"
	takenDown = "taken-down"
)

var (
	rounded  = regexp.MustCompile(`^[0-9](\.[0-9]+)?[Ee]\+?[0-9]+$`) // what a spreadsheet makes of a long number
	wholeSum = regexp.MustCompile(`^` + hashMark + `[0-9a-f]{64}$`)
)

// NewLog reads the rows of a receipts file. With a problem it is not to be written again.
func NewLog(file string, rows []*catalogue.ReceiptRecord) (*Log, []catalogue.Problem) {
	l := &Log{rows: rows, last: map[string]*catalogue.ReceiptRecord{}}
	var problems []catalogue.Problem
	add := func(at catalogue.At, rule catalogue.Rule, args ...string) {
		problems = append(problems, catalogue.NewProblem(file, at, rule, args...))
	}
	for _, r := range rows {
		for _, c := range catalogue.ReceiptColumns() {
			c.Cell(r).Value = sheet.Unguarded(c.Cell(r).Value)
		}
		if r.Index.Value == "" {
			add(r.At, "receipt-index")
		}
		if rounded.MatchString(r.Receipt.Value) {
			add(r.Receipt.At, "receipt-number", r.Receipt.Value)
		}
		if !wholeSum.MatchString(r.Hash.Value) {
			add(r.Hash.At, "receipt-hash", shown(r.Hash.Value))
		}
		state, ok := catalogue.FindTerm(catalogue.ReceiptStates(), r.State.Value)
		if !ok {
			hint := stateHint()
			add(r.State.At, "receipt-state", shown(r.State.Value), hint.Chinese, hint.English)
		}
		r.State.Value = state
		l.last[r.Index.Value] = r
	}
	catalogue.SortProblems(problems)
	return l, problems
}

func stateHint() catalogue.Words {
	var chinese, english []string
	for _, t := range catalogue.ReceiptStates() {
		chinese, english = append(chinese, t.Chinese[0]), append(english, t.Name)
	}
	return catalogue.Words{Chinese: "可以写：" + strings.Join(chinese, "、"), English: "write one of: " + strings.Join(english, ", ")}
}

// Audience is whose edition was sent before, "" for the public's; ok is false where nothing was. What one audience may see
// is not told to another, not even as gone.
func (l *Log) Audience() (id string, ok bool) {
	if len(l.rows) == 0 {
		return "", false
	}
	return l.rows[len(l.rows)-1].Audience.Value, true
}

// Batch is what was sent at once: on which day, in which file, of whose edition.
type Batch struct {
	Day      catalogue.Date
	Written  string
	Audience string // its id; "" for the public's
}

// Add takes down that rows were sent.
func (l *Log) Add(rows []Row, b Batch) {
	for _, row := range rows {
		text := func(v string) catalogue.Field[string] { return catalogue.Field[string]{Value: v} }
		r := &catalogue.ReceiptRecord{
			Index: text(row.Key), Title: text(oneLine(row.Title)), File: text(row.File), Hash: text(row.Hash),
			Sent: text(b.Day.String()), Written: text(oneLine(b.Written)), Audience: text(b.Audience), State: text(sent),
		}
		l.rows = append(l.rows, r)
		l.last[row.Key] = r
	}
}

// CSV is the receipts file: it opens in a spreadsheet, and no cell of it is run as a formula.
func (l *Log) CSV() []byte {
	var b bytes.Buffer
	out := sheet.NewCSV(&b)
	columns := catalogue.ReceiptColumns()
	cells := make([]string, len(columns))
	for i, c := range columns {
		if cells[i] = c.Chinese[0]; l.English {
			cells[i] = c.Name
		}
	}
	out.Row(cells)
	for _, r := range l.rows {
		for i, c := range columns {
			cells[i] = c.Cell(r).Value
			if c.Name == "state" && !l.English {
				cells[i] = stateWord(cells[i])
			}
		}
		out.Row(cells)
	}
	return b.Bytes()
}

func stateWord(name string) string {
	for _, t := range catalogue.ReceiptStates() {
		if t.Name == name {
			return t.Chinese[0]
		}
	}
	return name
}

// oneLine is a text as the record holds it: what nobody sees, and what is longer than anybody reads, would be a mistake of
// the record when it is read again.
func oneLine(text string) string {
	text = strings.Map(func(c rune) rune {
		if !unicode.IsGraphic(c) && c != '\t' && c != '\n' && c != '\r' || c == unicode.ReplacementChar {
			return -1
		}
		return c
	}, text)
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > mostNoted {
		return string(runes[:mostNoted-1]) + "…"
	}
	return text
}

const mostNoted = 500
