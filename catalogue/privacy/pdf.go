package privacy

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"strings"

	"github.com/klippa-app/go-pdfium"
	pdferrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// mostPDF is how large a PDF may be: it is read into memory.
const mostPDF = 256 << 20

// pdf reads a PDF: the text of its pages, its comments, what is attached to it, its properties.
func (v *visit) pdf(data io.ReaderAt, size int64) {
	if v.depth >= v.limits.Depth {
		v.unread(catalogue.Words{}, tooDeep)
		return
	}
	if size > mostPDF {
		v.unread(catalogue.Words{}, tooLarge)
		return
	}
	raw := make([]byte, size)
	if _, err := io.ReadFull(io.NewSectionReader(data, 0, size), raw); err != nil {
		v.unread(catalogue.Words{}, broken)
		return
	}
	v.packet(raw)
	var inner []attached
	if err := v.reader.pdf.with(v.clock, func(engine pdfium.Pdfium) error {
		p := &pdfReader{visit: v, engine: engine}
		err := p.read(raw)
		inner = p.inner
		return err
	}); err != nil {
		why := reason(err)
		if errors.Is(err, pdferrors.ErrPassword) {
			why = encrypted
		} else if v.clock.err() != nil {
			why = tooSlow
		}
		v.unread(catalogue.Words{}, why)
		return
	}
	v.beyond(raw, inner)
	for _, a := range inner {
		v.within(a.name, func() {
			v.name(a.name)
			v.document(a.name, bytes.NewReader(a.data), int64(len(a.data)))
		})
	}
}

// mostRevisions is how many earlier states of a PDF are read.
const mostRevisions = 4

// beyond looks at what a PDF holds beside its pages: objects, earlier states, embedded files that no list names, what
// lies behind its end.
func (v *visit) beyond(raw []byte, inner []attached) {
	p := &rawPDF{visit: v, raw: raw, known: map[string]bool{}}
	for _, f := range v.findings {
		p.known[f.Masked] = true
	}
	for _, a := range inner {
		p.inner = append(p.inner, a.data)
	}
	p.objects()
	earlier, behind := p.revisions()
	if len(earlier) > mostRevisions {
		v.unread(catalogue.Words{Chinese: "更早的版本", English: "its earlier revisions"}, tooMany)
		earlier = earlier[:mostRevisions]
	}
	for _, state := range earlier {
		old := *v
		old.finder = &finder{day: v.day, file: v.file, private: v.private, prefix: v.prefix}
		// What cannot be read so is no state of its own but a part of the file, which was read.
		_ = v.reader.pdf.with(v.clock, func(engine pdfium.Pdfium) error {
			return (&pdfReader{visit: &old, engine: engine}).read(state)
		})
		for _, f := range old.findings {
			p.once(f)
		}
	}
	for _, data := range p.hidden {
		if v.files++; v.files > v.limits.Files {
			v.unread(catalogue.Words{}, tooMany)
			return
		}
		v.within("附件 attachment", func() { v.document("embedded", bytes.NewReader(data), int64(len(data))) })
	}
	v.trailing(behind)
}

// attached is a file within a PDF.
type attached struct {
	name string
	data []byte
}

// pdfReader reads one PDF with an engine that nobody else uses meanwhile.
type pdfReader struct {
	*visit
	engine   pdfium.Pdfium
	document references.FPDF_DOCUMENT
	inner    []attached
}

func (p *pdfReader) read(raw []byte) error {
	opened, err := p.engine.OpenDocument(&requests.OpenDocument{File: &raw})
	if err != nil {
		return err
	}
	p.document = opened.Document
	p.described()
	count, err := p.engine.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: p.document})
	if err != nil {
		return err
	}
	if count.PageCount > p.limits.Pages {
		p.unread(catalogue.Words{}, tooLarge)
	}
	empty := 0
	for i := range min(count.PageCount, p.limits.Pages) {
		some, err := p.page(i)
		if err != nil {
			return err
		}
		if !some {
			empty++
		}
	}
	if empty > 0 && empty == count.PageCount {
		p.scanned(catalogue.Words{})
	} else if empty > 0 {
		p.scanned(catalogue.Words{Chinese: "有" + itoa(empty) + "页", English: itoa(empty) + " of its pages"})
	}
	return p.attachments()
}

// described looks at the properties of the document.
func (p *pdfReader) described() {
	meta, err := p.engine.GetMetaData(&requests.GetMetaData{Document: p.document})
	if err != nil {
		return
	}
	for _, tag := range meta.Tags {
		p.passage(tag.Value, searching{}, at(catalogue.Words{Chinese: "文件属性", English: "the file's properties"}))
		if tag.Tag == "Author" {
			p.propertyOnce(catalogue.Words{Chinese: "作者", English: "author"}, tag.Value)
		}
	}
}

// mostAnnotations is how many comments of a page are read.
const mostAnnotations = 20_000

// page searches the text of one page and its comments, and says whether there is any text.
func (p *pdfReader) page(i int) (bool, error) {
	page := requests.Page{ByIndex: &requests.PageByIndex{Document: p.document, Index: i}}
	text, err := p.engine.GetPageText(&requests.GetPageText{Page: page})
	if err != nil {
		return false, err
	}
	where := at(catalogue.Words{Chinese: "第" + itoa(i+1) + "页", English: "page " + itoa(i+1)})
	p.lines(text.Text, where)
	count, err := p.engine.FPDFPage_GetAnnotCount(&requests.FPDFPage_GetAnnotCount{Page: page})
	if err != nil {
		return false, err
	}
	if count.Count > mostAnnotations {
		p.unread(catalogue.Words{}, tooMany)
	}
	for n := range min(count.Count, mostAnnotations) {
		p.annotation(page, n, where)
	}
	return strings.TrimSpace(text.Text) != "", nil
}

func (p *pdfReader) annotation(page requests.Page, n int, where locate) {
	annotation, err := p.engine.FPDFPage_GetAnnot(&requests.FPDFPage_GetAnnot{Page: page, Index: n})
	if err != nil {
		return
	}
	for _, key := range []string{"Contents", "RC", "T", "V", "TU"} {
		value, err := p.engine.FPDFAnnot_GetStringValue(&requests.FPDFAnnot_GetStringValue{Annotation: annotation.Annotation, Key: key})
		if err != nil {
			continue
		}
		p.passage(value.Value, searching{}, where)
		if key == "T" {
			p.propertyOnce(catalogue.Words{Chinese: "批注人", English: "author of a comment"}, value.Value)
		}
	}
	p.engine.FPDFPage_CloseAnnot(&requests.FPDFPage_CloseAnnot{Annotation: annotation.Annotation})
}

// lines searches the text of a page line by line. A number that a narrow column has broken is put together.
func (v *visit) lines(text string, where locate) {
	ctx := searching{identity: identityLabel(text)}
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	for i, line := range lines {
		v.passage(line, ctx, where)
		if i == 0 || line == "" || lines[i-1] == "" {
			continue
		}
		before, after := strings.TrimRight(lines[i-1], " "), strings.TrimLeft(line, " ")
		if digitsIn(before[max(0, len(before)-1):]) == 1 && (digitsIn(after[:min(1, len(after))]) == 1 || strings.HasPrefix(after, "X")) {
			v.joined(before, after, where)
		}
	}
}

// joined finds the identity and card numbers that lie across the end of a line.
func (v *visit) joined(before, after string, where locate) {
	l := fold(before + after)
	border := length(before)
	for _, h := range numbers(l.text, searching{day: v.day}) {
		from, to := l.from(h.from), l.to(h.to)
		if from < border && border < to && h.kind != catalogue.Phone && !whole(before) && !whole(after) {
			v.found(h, where)
		}
	}
}

// whole says whether a number at the end of one line or the beginning of the next is one already.
func whole(text string) bool {
	return len(numbers(fold(text).text, searching{quoted: true})) > 0
}

// attachments takes out the files within the PDF.
func (p *pdfReader) attachments() error {
	count, err := p.engine.FPDFDoc_GetAttachmentCount(&requests.FPDFDoc_GetAttachmentCount{Document: p.document})
	if err != nil {
		return err
	}
	for i := range count.AttachmentCount {
		if p.files++; p.files > p.limits.Files {
			p.unread(catalogue.Words{}, tooMany)
			return nil
		}
		a, err := p.engine.FPDFDoc_GetAttachment(&requests.FPDFDoc_GetAttachment{Document: p.document, Index: i})
		if err != nil {
			return err
		}
		name, _ := p.engine.FPDFAttachment_GetName(&requests.FPDFAttachment_GetName{Attachment: a.Attachment})
		file, err := p.engine.FPDFAttachment_GetFile(&requests.FPDFAttachment_GetFile{Attachment: a.Attachment})
		if err != nil || name == nil {
			p.unread(both("附件 attachment "+itoa(i+1)), broken)
			continue
		}
		if p.unpacked += int64(len(file.Contents)); p.unpacked > p.limits.Unpacked {
			return foreign.ErrTooLarge
		}
		p.inner = append(p.inner, attached{name.Name, file.Contents})
	}
	return nil
}

var (
	xmpPacket  = regexp.MustCompile(`(?s)<x:xmpmeta.*?</x:xmpmeta>`)
	xmpCreator = regexp.MustCompile(`(?s)<dc:creator>\s*<rdf:(?:Seq|Bag)>\s*<rdf:li[^>]*>([^<]{1,200})</rdf:li>`)
)

// packet looks at descriptions in XMP, which lie in a file as they are.
func (v *visit) packet(raw []byte) {
	for _, packet := range xmpPacket.FindAll(raw, 10) {
		v.passage(valid(packet), searching{}, at(catalogue.Words{Chinese: "文件属性（XMP）", English: "the file's properties (XMP)"}))
		for _, m := range xmpCreator.FindAllSubmatch(packet, 10) {
			v.propertyOnce(catalogue.Words{Chinese: "作者", English: "author"}, valid(m[1]))
		}
	}
}
