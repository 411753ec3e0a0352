package source

import (
	"bytes"
	"path"
	"strings"

	"gongkai/catalogue"
)

// matter is one file parted into front matter and body.
type matter struct {
	front []byte
	body  catalogue.Body
}

// foot is the line that ends the front matter: what is missing there is told at it.
func (m matter) foot() catalogue.At { return catalogue.NewAt(m.body.Line-1, 1, 3) }

// part splits a file and takes down where its body lies.
func (l *loader) part(f found, text []byte) (matter, []catalogue.Problem) {
	front, body, problems := l.split(f.path, text)
	return matter{front, l.handle(f, text, body)}, problems
}

// handle describes a body that begins somewhere in a text and reaches to its end, and shows it to who wants to see.
func (l *loader) handle(f found, text, body []byte) catalogue.Body {
	offset := len(text) - len(body)
	b := catalogue.Body{
		Path: f.path, Private: f.private, Offset: offset,
		Line: bytes.Count(text[:offset], []byte("\n")) + 1,
		Size: len(bytes.TrimSpace(body)), Hash: hash(body),
	}
	if l.See != nil && !b.Empty() {
		l.See(b, body)
	}
	return b
}

func (l *loader) department(f found, text []byte) (*catalogue.DepartmentRecord, []catalogue.Problem) {
	dir := path.Dir(f.path)
	d := &catalogue.DepartmentRecord{Path: f.path, Folder: dir, Address: path.Join(folder(dir), "index.html")}
	m, problems := l.part(f, text)
	if len(problems) > 0 {
		d.Doubtful = true
		return d, problems
	}
	d.Body, d.Foot = m.body, m.foot()
	problems, _ = l.decode(f.path, m.front, 2, l.keys.department, d)
	d.Doubtful = doubtful(problems)
	if empty, bad := emptyPart(f.path); bad {
		problems = append(problems, catalogue.NewProblem(f.path, catalogue.At{}, "address-empty", empty))
	}
	return d, problems
}

func (l *loader) page(f found, text []byte) (*catalogue.PageRecord, []catalogue.Problem) {
	p := &catalogue.PageRecord{Path: f.path}
	if f.class == frontFile && !fenced(text) {
		p.Address, p.Body = "index.html", l.handle(f, text, text)
		return p, nil
	}
	m, problems := l.part(f, text)
	p.Address, _ = page(f.path, "")
	if len(problems) > 0 {
		p.Doubtful = true
		return p, problems
	}
	p.Body, p.Foot = m.body, m.foot()
	problems, _ = l.decode(f.path, m.front, 2, l.keys.page, p)
	p.Doubtful = doubtful(problems)
	if empty, bad := emptyPart(f.path); bad {
		problems = append(problems, catalogue.NewProblem(f.path, catalogue.At{}, "address-empty", empty))
	}
	return p, problems
}

func (l *loader) item(f found, text []byte) (*catalogue.ItemRecord, []catalogue.Problem, error) {
	it := &catalogue.ItemRecord{Path: f.path, Private: f.private}
	m, problems := l.part(f, text)
	if len(problems) > 0 {
		it.Broken, it.Doubtful = true, true
		it.Address, _ = page(f.path, "")
		return it, problems, nil
	}
	it.Body, it.Foot = m.body, m.foot()
	problems, read := l.decode(f.path, m.front, 2, l.keys.item, it)
	it.Doubtful, it.Broken = doubtful(problems), !read
	problems = append(problems, l.address(it)...)
	if !f.private && l.walked[f.path] {
		more, err := l.privateBody(it)
		if err != nil {
			return nil, nil, err
		}
		problems = append(problems, more...)
	}
	more, err := l.records(it)
	return it, append(problems, more...), err
}

func (l *loader) address(it *catalogue.ItemRecord) []catalogue.Problem {
	if s := it.Slug; s.Set() && (!plain(s.Value) || strings.ToLower(s.Value) != s.Value || strings.Trim(s.Value, ".") == "") {
		return []catalogue.Problem{catalogue.NewProblem(it.Path, s.At, "address-slug", s.Value)}
	}
	var ok bool
	if it.Address, ok = page(it.Path, it.Slug.Value); !ok {
		empty, _ := emptyPart(it.Path)
		return []catalogue.Problem{catalogue.NewProblem(it.Path, catalogue.At{}, "address-empty", empty)}
	}
	return nil
}

// fenced says whether a text begins with what is front matter or was meant to be: blank lines and spaces may stand before
// it, and the three hyphens may be dashes.
func fenced(text []byte) bool {
	first, _, _ := bytes.Cut(bytes.TrimSpace(bytes.Trim(text, " \n\t\u3000")), []byte("\n"))
	return len(first) > 0 && len(bytes.Trim(first, "-—–－―─ ")) == 0
}
