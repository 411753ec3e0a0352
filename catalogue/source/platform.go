package source

import (
	"strings"

	"gongkai/catalogue"
)

// The files of platforms lie beside the content and are no part of it: what a platform is sent is nobody's page. They are
// read as strictly, and by the same tables.

// A receipts file has a row for every submission of years.
const (
	mostMapping      = 256 << 10
	mostReceipts     = 64 << 20
	mostReceiptCells = 5_000_000
)

// Platform reads a mapping file; the record is nil where nothing could be read of it.
func Platform(file string, raw []byte) (*catalogue.PlatformRecord, []catalogue.Problem) {
	text, problems := outside(file, raw, mostMapping)
	if len(problems) > 0 {
		return nil, problems
	}
	l := &loader{decoder: newDecoder(), limits: catalogue.DefaultLimits()}
	record := &catalogue.PlatformRecord{}
	problems, read := l.decode(file, text, 1, catalogue.PlatformKeys(), record)
	if !read {
		return nil, problems
	}
	return record, append(problems, lacking(file, record, problems)...)
}

// lacking says which keys the file as a whole does not have, unless one is there and was told of. Of keys within blocks
// the decoder says so itself.
func lacking(file string, r *catalogue.PlatformRecord, told []catalogue.Problem) (problems []catalogue.Problem) {
	there := map[string]bool{"name": r.Name.Set(), "what": r.What.Set(), "form": r.Form.Set(), "columns": len(r.Columns) > 0}
	for _, p := range told {
		if k, known := catalogue.Find(catalogue.PlatformKeys(), strings.Join(p.Args[:min(len(p.Args), 1)], "")); known {
			there[k.Name] = true
		}
	}
	for _, k := range catalogue.PlatformKeys() {
		if k.Required && !there[k.Name] {
			at, hint := catalogue.Blanks(nil).Inside(catalogue.At{Line: 1, Column: 1}, k.Chinese[0]+": ……", k.Name+": …")
			problems = append(problems, catalogue.NewProblem(file, at, "key-missing", file, k.Chinese[0], k.Name, hint.Chinese, hint.English))
		}
	}
	return problems
}

// Receipts reads a receipts file; english says that its headings are.
func Receipts(file string, raw []byte) (records []*catalogue.ReceiptRecord, english bool, problems []catalogue.Problem) {
	text, problems := outside(file, raw, mostReceipts)
	if len(problems) > 0 {
		return nil, false, problems
	}
	columns, limits := catalogue.ReceiptColumns(), catalogue.DefaultLimits()
	limits.TableCells = mostReceiptCells / 10 // a CSV may have ten times as many, however many columns it has
	records, head, problems := headedSheet(file, text, limits, columns, headed(columns), func(at catalogue.At) *catalogue.ReceiptRecord { return &catalogue.ReceiptRecord{At: at} })
	return records, inEnglish(columns, head), problems
}

// inEnglish says whether every heading is written by its English name.
func inEnglish[R any](columns []catalogue.Column[R], head row) bool {
	for _, cell := range head.cells {
		if c, ok := catalogue.FindColumn(columns, cell.Value); !ok || c.Name != catalogue.Heading(cell.Value) {
			return false
		}
	}
	return len(head.cells) > 0
}

// outside is the text of a file that somebody else has opened.
func outside(file string, raw []byte, most int) ([]byte, []catalogue.Problem) {
	if len(raw) > most {
		return nil, []catalogue.Problem{catalogue.NewProblem(file, catalogue.At{}, "file-too-large", itoa(len(raw)), itoa(most))}
	}
	return normalise(file, raw)
}
