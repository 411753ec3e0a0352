package intake

import (
	"io"
	"io/fs"
	"path"
	"regexp"
	"strings"

	"gongkai/catalogue"
)

// Documents takes Word documents into a department: an item each, with its headings, tables, pictures and attachments.
func Documents(content fs.FS, files []File, o Options) (*Plan, error) {
	g, before, err := openFolder(content, o)
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		r := &reader{name: f.Name, limits: o.Limits}
		if err := r.unfit(f.Data); err != nil {
			return nil, err
		}
		p, err := r.open(f.Data)
		if err != nil || p.files["word/document.xml"] == nil {
			return nil, r.refuse(whyNotWord)
		}
		d, err := p.word()
		if err != nil {
			return nil, err
		}
		if len(d.blocks) == 0 {
			return nil, r.refuse(whyNoText)
		}
		w := &writing{document: d, options: o, record: &record{fields: map[string]*field{}}}
		if err := w.write(); err != nil {
			return nil, err
		}
		g.notes(r)
		g.Entries = append(g.Entries, sources(w.entries, f.Name)...)
		if err := g.document(w, f.Name); err != nil {
			return nil, err
		}
	}
	return g.close(before)
}

// writing is a document on its way to be an item.
type writing struct {
	*document
	options Options
	record  *record
	entries []Entry
	files   []attached
	body    []string
	title   int // the block that is the title; -1: none
	skip    map[int]bool
}

// attached is a picture or a file of a document.
type attached struct {
	part, kind string // kind: its ending
	data       []byte
	picture    bool
}

// write makes an item of the blocks.
func (w *writing) write() error {
	w.title, w.skip = -1, map[int]bool{}
	w.about()
	w.named()
	w.number()
	w.signed()
	for name, f := range w.record.fields {
		f.item(name, w.options)
	}
	w.record.given(w.options)
	for i, b := range w.blocks {
		if w.skip[i] {
			continue
		}
		if err := w.block(b); err != nil {
			return err
		}
	}
	body := &field{text: strings.Join(w.body, "\n\n"), read: "…", places: []string{"P1"}}
	w.record.fields["body"] = body
	return nil
}

// fill sets a field, unless something before has.
func (w *writing) fill(name, text, place string) *field {
	if f := w.record.fields[name]; f != nil && f.read != "" || strings.TrimSpace(text) == "" {
		return nil
	}
	f := &field{text: text, read: text, places: []string{place}}
	w.record.fields[name] = f
	return f
}

// named finds the title: the paragraph in the style of titles, or a first heading that is the only one of its level.
func (w *writing) named() {
	ones, first := []int{}, -1
	for i, b := range w.blocks {
		if w.skip[i] || b.grid != nil || b.text == "" {
			continue
		}
		if first < 0 {
			first = i
		}
		if b.style == "title" {
			w.title = i
			break
		}
		if b.outline() == 1 {
			ones = append(ones, i)
		}
	}
	if w.title < 0 && len(ones) == 1 && ones[0] == first {
		w.title = first
	}
	if w.title < 0 {
		if w.record.text("title") == "" {
			f := &field{}
			f.leave("文件里没有“标题”样式的段落，看不出哪一段是标题", "no paragraph has the style of a title: which one it is, is not known")
			w.record.fields["title"] = f
		}
		return
	}
	b := w.blocks[w.title]
	for i := w.title + 1; i < len(w.blocks) && b.style == "title" && w.blocks[i].style == "title" && w.blocks[i].grid == nil; i++ {
		b.text += "\n" + w.blocks[i].text // a title of several lines
		w.skip[i] = true
	}
	if w.fill("title", b.text, "P"+itoa(b.number)) != nil || squeezed(w.record.text("title")) == squeezed(b.text) {
		w.skip[w.title] = true
	}
}

// outline is the level of a heading; 0 of a text.
func (b block) outline() int {
	if n, ok := strings.CutPrefix(b.style, "heading "); ok && whole(n) > 0 && whole(n) < 10 {
		return whole(n)
	}
	return b.level
}

var (
	ownNumber = regexp.MustCompile(`^\p{Han}{1,12}〔(?:19|20)\d\d〕\d{1,5}号$`)
	ownDay    = regexp.MustCompile(`^\d{4}年\d{1,2}月\d{1,2}日$|^[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日$`)
)

// number finds the document number: the only one that has a line to itself (GB/T 9704—2012, 7.2.5).
func (w *writing) number() {
	w.alone("document_no", ownNumber, "单独成行的文号", "the only document number that has a line to itself")
}

// signed finds the day of the signature: the only date that has a line to itself (GB/T 9704—2012, 7.3.5).
func (w *writing) signed() {
	w.alone("made", ownDay, "单独成行的落款日期", "the only date that has a line to itself")
}

// alone fills a field with the only paragraph of a form.
func (w *writing) alone(name string, form *regexp.Regexp, chinese, english string) {
	found := -1
	for i, b := range w.blocks {
		if w.skip[i] || b.grid != nil || !form.MatchString(squeezed(b.text)) {
			continue
		}
		if found >= 0 {
			return
		}
		found = i
	}
	if found < 0 {
		return
	}
	b := w.blocks[found]
	if f := w.fill(name, squeezed(b.text), "P"+itoa(b.number)); f != nil {
		f.say(Repaired, chinese, english)
	}
}

// read reads a part of the document as a file of its own.
func (w *writing) load(part string) ([]byte, error) {
	in, err := w.part(part)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	data, err := io.ReadAll(in)
	return data, w.broken(err)
}

// say lists something of the document as a whole.
func (w *writing) say(kind Kind, place, read, chinese, english string) {
	w.entries = append(w.entries, Entry{Kind: kind, Place: place, Read: read, Why: catalogue.Words{Chinese: chinese, English: english}})
}

// ending is that of a part, in lower case.
func ending(part string) string { return strings.ToLower(path.Ext(part)) }
