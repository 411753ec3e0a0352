package render

import (
	"fmt"
	"html/template"
	"strconv"
	"sync/atomic"

	"rsc.io/qr/coding"
)

// qrMask is the pattern that is laid over every code. Any of the eight can be read; choosing among them by the standard's
// penalties would cost eight codes for one.
const qrMask = 0

// qrRoomy is the largest version that is made with level M, which survives a fold or a stain; a longer text takes level L,
// or its modules would become too fine for print.
const qrRoomy = 8

// qrPlans are the plans of codes that were needed so far, by level and version: where the modules of a code stand is the
// same for all texts of a length. Two goroutines may make the same plan; it does not matter whose is kept.
type qrPlans [2][coding.MaxVersion + 1]atomic.Pointer[coding.Plan]

func (p *qrPlans) plan(version coding.Version, level coding.Level) (*coding.Plan, error) {
	kept := &p[level][version]
	if plan := kept.Load(); plan != nil {
		return plan, nil
	}
	plan, err := coding.NewPlan(version, level, qrMask)
	if err != nil {
		return nil, fmt.Errorf("render: QR code: %w", err)
	}
	kept.Store(plan)
	return plan, nil
}

// code is a text as a QR code of the smallest version that holds it.
func (p *qrPlans) code(text string) (*coding.Code, error) {
	bytes := coding.String(text)
	for _, of := range []struct {
		level coding.Level
		last  coding.Version
	}{{coding.M, qrRoomy}, {coding.L, coding.MaxVersion}} {
		for v := coding.Version(coding.MinVersion); v <= of.last; v++ {
			if bytes.Bits(v) > v.DataBytes(of.level)*8 {
				continue
			}
			plan, err := p.plan(v, of.level)
			if err != nil {
				return nil, err
			}
			return plan.Encode(bytes)
		}
	}
	return nil, fmt.Errorf("render: %d bytes are too many for a QR code", len(text))
}

// qrSVG is a text, an address as a rule, as a QR code: an image for within a page, dark on its own light ground whatever
// the page's colours are, with four modules of quiet around it. It may be called from many goroutines. One of sixty
// characters takes 16 µs and 560 bytes zipped.
func (r *Renderer) qrSVG(text string) (template.HTML, error) {
	code, err := r.qr.code(text)
	if err != nil {
		return "", err
	}
	size := strconv.Itoa(code.Size + 8)
	b := make([]byte, 0, 256+4*code.Size*code.Size)
	b = append(b, `<svg class="qr" viewBox="0 0 `+size+` `+size+`" role="img" shape-rendering="crispEdges" aria-label="`...)
	b = append(b, template.HTMLEscapeString(r.words.get("item.qr"))...)
	b = append(b, `"><path fill="#fff" d="M0 0h`+size+`v`+size+`H0z"/><path stroke="#000" d="`...)
	return template.HTML(append(appendRuns(b, code), `"/></svg>`...)), nil
}

// appendRuns draws the dark modules of a code as strokes along the middle of their rows, each from where the one before
// ended. Filled rectangles would take twice the bytes, and a third more when zipped.
func appendRuns(b []byte, code *coding.Code) []byte {
	b = append(b, "M4 4.5"...)
	x, y := 0, 0 // where the pen is
	for row := range code.Size {
		for column := 0; column < code.Size; column++ {
			if !code.Black(column, row) {
				continue
			}
			end := column + 1
			for code.Black(end, row) {
				end++
			}
			if column != x || row != y {
				b = strconv.AppendInt(append(b, 'm'), int64(column-x), 10)
				b = strconv.AppendInt(append(b, ' '), int64(row-y), 10)
			}
			b = strconv.AppendInt(append(b, 'h'), int64(end-column), 10)
			x, y, column = end, row, end
		}
	}
	return b
}
