package guard

import (
	"bytes"
	"context"
	"fmt"
	"path"
	"strings"

	"gongkai/catalogue"
)

// sorter goes through everything that was read and parts what the audience may be told from what it may not. It goes
// twice: first for the secrets, then for what explains them.
type sorter struct {
	ctx      context.Context
	g        *Guard
	judge    judge
	cut      *catalogue.Cut
	r        *reader
	secretly bool // this time it is for the secrets
	buffer   bytes.Buffer
	walker   walker
}

func (s *sorter) everything() error {
	s.site()
	for _, d := range s.cut.Records.Departments {
		s.record(d, secretOf(d.Path, false), func(key string) bool { return !answered(key) })
		s.names(d.Path, d.Address, secretOf(d.Path, false), true)
		if err := s.body(d.Path, d.Body, true); err != nil {
			return err
		}
	}
	for _, t := range s.cut.Records.Tables {
		for _, d := range t.Duties {
			for _, c := range catalogue.DutyColumns() {
				s.text(secretOf(t.Path, false), c.Cell(d).Value, true)
			}
		}
	}
	for _, p := range s.pages() {
		shown := s.judge.page(p)
		s.record(p, secretOf(p.Path, false), func(key string) bool { return shown && !strings.HasPrefix(key, "review.") && !answered(key) })
		s.names(p.Path, p.Address, secretOf(p.Path, false), shown)
		if err := s.body(p.Path, p.Body, shown); err != nil {
			return err
		}
	}
	for _, it := range s.cut.Records.Items {
		if err := context.Cause(s.ctx); err != nil {
			return err
		}
		if err := s.item(it); err != nil {
			return err
		}
	}
	s.accepted()
	s.assets()
	return nil
}

func (s *sorter) pages() []*catalogue.PageRecord {
	pages := s.cut.Records.Pages
	if f := s.cut.Records.Front; f != nil {
		pages = append(pages[:len(pages):len(pages)], f)
	}
	return pages
}

// site sorts site.yaml. Where the editions for other audiences stand is theirs to know.
func (s *sorter) site() {
	site := s.cut.Records.Site
	if site == nil {
		return
	}
	s.record(site, secretOf("site.yaml", false), func(key string) bool { return key != "audiences.base_url" && key != "names" })
	if s.secretly {
		return
	}
	for _, a := range site.Audiences {
		s.text(Secret{}, a.BaseURL.Value, a.ID.Value == s.cut.Audience)
	}
}

func secretOf(file string, private bool) Secret { return Secret{File: file, Private: private} }

func (s *sorter) item(it *catalogue.ItemRecord) error {
	form := s.judge.form(it)
	of := secretOf(it.Path, it.Private)
	s.record(it, of, func(key string) bool { return s.judge.told(it, form, key) })
	for _, text := range s.cut.Held[it.Path] {
		s.text(of, text, true)
	}
	s.names(it.Path, it.Address, of, form != "" && form != catalogue.Line)
	if it.Table != nil {
		s.table(it, form == catalogue.Full)
	}
	return s.body(it.Path, it.Body, form == catalogue.Full)
}

// accepted sorts accepted.csv: of what was lawfully closed the reason is shown, by whom never is.
func (s *sorter) accepted() {
	shown := map[*catalogue.AcceptedRecord]bool{}
	for _, it := range s.cut.Records.Items {
		if row := s.judge.closed(it); row != nil && s.judge.form(it) == catalogue.Tombstone {
			shown[row] = true
		}
	}
	for _, a := range s.cut.Records.Accepted {
		of := secretOf("accepted.csv", false)
		of.At, of.Key = a.By.At, "by"
		s.text(of, a.By.Value, false)
		of.At, of.Key = a.Why.At, "why"
		s.text(of, a.Why.Value, shown[a])
	}
}

// record sorts the texts of a record by its keys.
func (s *sorter) record(record any, of Secret, told func(key string) bool) {
	s.walker.texts(record, func(key string, at catalogue.At, text string) {
		of.At, of.Key = at, key
		switch public := told(key); {
		case !public && isNamed(key):
		default:
			s.text(of, text, public)
		}
	})
}

func isNamed(key string) bool {
	for _, n := range named {
		if n == key {
			return true
		}
	}
	return false
}

// names sorts how a file is called: its name, and the last part of its address, which may be the title in pinyin.
func (s *sorter) names(file, address string, of Secret, public bool) {
	of.Key = "path"
	if public {
		s.text(of, file, true)
		s.text(of, address, true)
		return
	}
	for _, name := range []string{file, address} {
		name = path.Base(name)
		s.text(of, strings.TrimSuffix(name, path.Ext(name)), false)
	}
}

// table sorts the rows of a table, each of which may have its own last day.
func (s *sorter) table(it *catalogue.ItemRecord, full bool) {
	for _, c := range it.Table.Columns {
		s.text(Secret{File: it.Table.Path, Private: it.Private, Key: "row"}, c, full)
	}
	for _, row := range it.Table.Rows {
		shown := full && !row.Withdrawn && (row.Until.IsZero() || !s.cut.Date.After(row.Until))
		for _, c := range row.Cells {
			s.text(Secret{File: it.Table.Path, Private: it.Private, Key: "row", At: row.At}, c, shown)
		}
	}
}

func (s *sorter) secret(of Secret) int32 {
	s.g.secrets = append(s.g.secrets, of)
	return int32(len(s.g.secrets) - 1)
}

// text sorts one text.
func (s *sorter) text(of Secret, text string, public bool) {
	switch {
	case text == "" || public == s.secretly:
	case public:
		s.public(text)
	default:
		n := s.prints(of, func(r *reader) { r.words([]byte(text)) }, -1)
		if c := s.g.in.Convert; c != nil {
			if other := c(text); other != text {
				s.prints(of, func(r *reader) { r.words([]byte(other)) }, n)
			}
		}
	}
}

// public takes down that a text may be told.
func (s *sorter) public(text string) {
	s.r.words([]byte(text))
	s.r.part()
	if c := s.g.in.Convert; c != nil {
		if other := c(text); other != text {
			s.r.words([]byte(other))
			s.r.part()
		}
	}
}

// prints takes the fingerprints of what read reads: each text as a whole, and if it is long its windows. It returns the
// first, which is that of a field; base is the same of the simplified form.
func (s *sorter) prints(of Secret, read func(r *reader), base int32) (first int32) {
	s.r.begin()
	read(s.r)
	first = -1
	id := int32(-1)
	add := func(units []uint16, piece bool) int32 {
		if id < 0 {
			id = s.secret(of)
		}
		return s.g.prints.add(units, id, piece)
	}
	for units := range split(s.r.finish()) {
		if len(units) <= longest && tells(units) {
			n := add(units, false)
			if base >= 0 && s.g.prints.list[n].base == n {
				s.g.prints.list[n].base = base
			}
			if first < 0 {
				first = n
			}
		}
		if len(units) > 2*window {
			clauses(units, func(clause []uint16) {
				pieces(clause, func(piece []uint16) { add(piece, true) })
			})
		}
	}
	return first
}

// longest is how long a fingerprint that is a whole text may be.
const longest = 256

func split(units []uint16) func(yield func([]uint16) bool) {
	return func(yield func([]uint16) bool) {
		from := 0
		for i, u := range units {
			if u != end {
				continue
			}
			if i > from && !yield(units[from:i]) {
				return
			}
			from = i + 1
		}
	}
}

// body takes the fingerprints of a body that is not shown, and remembers one that is.
func (s *sorter) body(file string, b catalogue.Body, public bool) error {
	if b.Empty() || public == s.secretly {
		return nil
	}
	if public {
		s.g.bodies[file] = newPublic(b)
		return nil
	}
	s.buffer.Reset()
	if err := s.g.in.HTML(&s.buffer, b); err != nil {
		return fmt.Errorf("take the fingerprints of %s: %w", file, err)
	}
	of := Secret{File: file, Private: b.Private, Key: "body", At: catalogue.At{Line: uint32(b.Line), Column: 1, Width: 1}}
	s.prints(of, func(r *reader) { r.markup(s.buffer.Bytes()) }, -1)
	if c := s.g.in.Convert; c != nil {
		other := []byte(c(s.buffer.String()))
		s.prints(of, func(r *reader) { r.markup(other) }, -1)
	}
	return nil
}

func newPublic(b catalogue.Body) *public { return &public{body: b} }
