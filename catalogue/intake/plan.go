package intake

import (
	"bytes"
	"io/fs"
	"slices"

	"gongkai/catalogue"
)

// File is a file to be taken in: its name without its folder, and its bytes.
type File struct {
	Name string
	Data []byte
}

// Options say where to, and what the files themselves do not say.
type Options struct {
	Folder   string            // the department's, below content/
	Standard string            // duties go to standards/ID.csv, not to the department
	Columns  []string          // headings of tables that have none
	Legend   map[string]string // what marks mean, where the table does not say it
	Corrects string            // the name of the file that this one corrects, where it has another
	From     string            // the address where the items were public
	Scope    string            // of items of which the source says nothing of it
	Topics   map[string]string // of site.yaml: id and name → id
	Day      catalogue.Date
	Limits   Limits
}

// Plan is what an import would do: the files to write, and an entry for every field and every repair.
type Plan struct {
	Files                []Output
	Entries              []Entry
	Added, Changed, Same int // records
	Numbered             int // duties that were given a number, because the source has none
}

// Output is a file to be written, below content/. Old is what stands there; nil where there is none.
type Output struct {
	Path      string
	Old, Text []byte
}

// Count is how many entries there are of a kind.
func (p *Plan) Count(kind Kind) int {
	n := 0
	for _, e := range p.Entries {
		if e.Kind == kind {
			n++
		}
	}
	return n
}

// put adds a file to the plan, unless it is there as it should be.
func (p *Plan) put(file string, old, text []byte) {
	if !bytes.Equal(old, text) || old == nil {
		p.Files = append(p.Files, Output{file, old, text})
	}
}

// fields lists what became of the fields of a record.
func (p *Plan) fields(source, file, record string, names []named) {
	for _, n := range names {
		e := Entry{File: file, Record: record, Field: n.title, Value: n.text, Source: source, Place: n.place()}
		if n.read != n.text {
			e.Read = n.read
		}
		if n.text != "" {
			e.Kind = Wrote
			p.Entries = append(p.Entries, e)
		}
		for _, note := range n.notes {
			e.Kind, e.Why = note.kind, note.why
			p.Entries = append(p.Entries, e)
		}
	}
}

// named is a field with its Chinese name.
type named struct {
	title string
	*field
}

// of are the fields of a duty in the order of the columns.
func (d *record) named() (list []named) {
	for _, c := range dutyColumns() {
		if f := d.fields[c.Name]; f != nil {
			list = append(list, named{c.Chinese[0], f})
		}
	}
	return list
}

// notes lists what of a file was passed over as a whole.
func (p *Plan) notes(r *reader) {
	for _, n := range r.notes {
		p.Entries = append(p.Entries, Entry{Kind: Passed, Source: r.name, Why: n})
	}
}

// read is a file of the content, or nil. What is no plain file is refused.
func readContent(content fs.FS, name string) ([]byte, error) {
	if _, err := fs.Stat(content, name); err != nil {
		if isMissing(err) {
			return nil, nil
		}
		return nil, err
	}
	return fs.ReadFile(content, name)
}

// sources gives entries the file that they are from.
func sources(entries []Entry, name string) []Entry {
	entries = slices.Clone(entries)
	for i := range entries {
		entries[i].Source = name
	}
	return entries
}
