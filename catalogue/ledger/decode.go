package ledger

import (
	"encoding/json"
	"errors"
	"io"

	"gongkai/catalogue"
)

// Bounds of a register. Two hundred thousand items without files are 58 MB, and take some 110 MB once read; each of their
// files adds two rows of some 200 bytes.
const (
	most      = 256 << 20 // bytes in all
	mostRow   = 4 << 20   // bytes of one row
	mostLines = 1_000_000 // rows in all, the files of items too
	mostItems = 400_000
)

var (
	errShape = errors.New("is no register")
	errLarge = errors.New("is too large")
)

// decode reads a register row by row, so that a hostile one costs no more than a large one: what a row may hold is
// bounded, and so are the rows; one that names nothing makes it none. Keys of a later version are passed over.
func decode(in io.Reader) (*catalogue.Published, error) {
	d := &decoder{in: &rationed{in: in, left: most, row: mostRow}}
	d.Decoder = json.NewDecoder(d.in)
	if err := d.object(); err != nil {
		return nil, err
	}
	if d.p.Schema == 0 || !d.items && d.p.Schema <= schema {
		return nil, errShape
	}
	return &d.p, nil
}

type decoder struct {
	*json.Decoder
	in    *rationed
	p     catalogue.Published
	items bool // there is a list of them
	lines int
}

func (d *decoder) object() error {
	if err := d.delim('{'); err != nil {
		return err
	}
	for d.More() {
		d.in.row = mostRow
		key, err := d.Token()
		if err != nil {
			return err
		}
		if err := d.field(key); err != nil {
			return err
		}
	}
	return d.delim('}')
}

func (d *decoder) field(key json.Token) error {
	switch key {
	case "schema":
		return d.Decode(&d.p.Schema)
	case "audience":
		return d.Decode(&d.p.Audience)
	case "variants":
		return d.Decode(&d.p.Variants)
	case "items":
		d.items = true
		return rows(d, &d.p.Items, func(it *catalogue.PublishedItem) bool {
			d.lines += len(it.Attachments)
			if len(d.p.Items) >= mostItems {
				d.lines = mostLines
			}
			return it.Address != nil && *it.Address != "" || it.Index != ""
		})
	case "departments":
		return rows(d, &d.p.Departments, func(r *catalogue.PublishedDepartment) bool { return r.Address != "" })
	case "pages":
		return rows(d, &d.p.Pages, func(r *catalogue.PublishedPage) bool { return r.Address != "" })
	case "redirects":
		return rows(d, &d.p.Redirects, func(r *catalogue.PublishedRedirect) bool { return r.From != "" })
	case "files":
		return rows(d, &d.p.Files, func(r *catalogue.PublishedFile) bool { return r.Address != "" })
	}
	return d.skip()
}

// rows reads a list; named says whether a row names anything.
func rows[T any](d *decoder, list *[]T, named func(*T) bool) error {
	if err := d.delim('['); err != nil {
		return err
	}
	for d.More() {
		d.in.row = mostRow
		var row T
		if err := d.Decode(&row); err != nil {
			return err
		}
		if !named(&row) {
			return errShape
		}
		if d.lines++; d.lines > mostLines {
			return errLarge
		}
		*list = append(*list, row)
	}
	return d.delim(']')
}

func (d *decoder) delim(want json.Delim) error {
	switch token, err := d.Token(); {
	case err != nil:
		return err
	case token != want:
		return errShape
	}
	return nil
}

// skip passes over one value, token by token.
func (d *decoder) skip() error {
	for depth := 0; ; {
		d.in.row = mostRow
		token, err := d.Token()
		if err != nil {
			return err
		}
		switch token {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
		if depth == 0 {
			return nil
		}
		if depth > 100 {
			return errShape
		}
	}
}

// rationed gives no more bytes than are left in all, nor for one row.
type rationed struct {
	in        io.Reader
	left, row int
}

// Read reads on, until one of the rations is used up.
func (r *rationed) Read(p []byte) (int, error) {
	ration := min(r.left, r.row)
	if ration <= 0 {
		return 0, errLarge
	}
	n, err := r.in.Read(p[:min(len(p), ration)])
	r.left, r.row = r.left-n, r.row-n
	return n, err
}
