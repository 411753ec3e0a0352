package intake

import (
	"bytes"
	"encoding/csv"
	"errors"
	"strings"
	"sync"
	"unicode/utf8"

	"gongkai/catalogue"
)

// dutyColumns are the columns of a catalogue.
var dutyColumns = sync.OnceValue(catalogue.DutyColumns)

// dutyFile is a catalogue.csv, or a file of standards/, that is to be added to.
type dutyFile struct {
	path    string
	old     []byte
	mark    bool // begins with a byte order mark
	crlf    bool
	head    []string // as written
	cols    []catalogue.Column[catalogue.DutyRecord]
	rows    []*dutyRow
	numbers map[string]*dutyRow
}

// dutyRow is a row, by the canonical names of its columns.
type dutyRow struct {
	cells map[string]string
}

// openDuties reads what is there. A file that gongkai check would not read either is not touched.
func openDuties(name string, old []byte) (*dutyFile, error) {
	f := &dutyFile{path: name, old: old}
	if len(bytes.TrimSpace(old)) == 0 {
		return f, nil
	}
	f.mark, f.crlf = bytes.HasPrefix(old, []byte("\uFEFF")), bytes.Contains(old, []byte("\r\n"))
	bad := func(chinese, english string) error {
		return &Refusal{name, catalogue.Words{Chinese: chinese + "；先用 gongkai check 看", English: english + "; see gongkai check first"}}
	}
	if !utf8.Valid(old) {
		return nil, bad("不是 UTF-8", "is not UTF-8")
	}
	in := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(old, []byte("\uFEFF"))))
	records, err := in.ReadAll()
	if err != nil || len(records) == 0 {
		return nil, bad("读不了", "cannot be read")
	}
	seen := map[string]bool{}
	for _, h := range records[0] {
		c, ok := catalogue.FindColumn(dutyColumns(), h)
		if !ok || seen[c.Name] {
			return nil, bad("表头“"+h+"”不认识或写了两次", "the heading “"+h+"” is not known or stands twice")
		}
		seen[c.Name] = true
		f.head, f.cols = append(f.head, h), append(f.cols, c)
	}
	for _, record := range records[1:] {
		row := &dutyRow{cells: map[string]string{}}
		for i, value := range record {
			row.cells[f.cols[i].Name] = value
		}
		f.rows = append(f.rows, row)
	}
	return f, nil
}

// has makes sure that there is a column.
func (f *dutyFile) has(names map[string]bool) {
	for _, c := range f.cols {
		delete(names, c.Name)
	}
	for _, c := range dutyColumns() {
		if names[c.Name] {
			f.head, f.cols = append(f.head, c.Chinese[0]), append(f.cols, c)
		}
	}
}

// find is the row with a number.
func (f *dutyFile) find(no string) *dutyRow {
	if f.numbers == nil {
		f.numbers = map[string]*dutyRow{}
		for _, r := range f.rows {
			f.numbers[strings.TrimSpace(r.cells["no"])] = r
		}
		delete(f.numbers, "")
	}
	return f.numbers[no]
}

// insert puts a row behind another; at the end where that is nil.
func (f *dutyFile) insert(after, row *dutyRow) {
	f.find("")
	f.numbers[row.cells["no"]] = row
	for i, r := range f.rows {
		if r == after {
			f.rows = append(f.rows[:i+1], append([]*dutyRow{row}, f.rows[i+1:]...)...)
			return
		}
	}
	f.rows = append(f.rows, row)
}

// bytes is the file as it will be.
func (f *dutyFile) bytes() ([]byte, error) {
	var b bytes.Buffer
	if f.mark {
		b.WriteString("\uFEFF")
	}
	w := csv.NewWriter(&b)
	w.UseCRLF = f.crlf
	err := w.Write(f.head)
	for _, r := range f.rows {
		record := make([]string, len(f.cols))
		for i, c := range f.cols {
			record[i] = r.cells[c.Name]
		}
		err = errors.Join(err, w.Write(record))
	}
	w.Flush()
	return b.Bytes(), errors.Join(err, w.Error())
}
