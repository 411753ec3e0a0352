package privacy_test

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/privacy"
)

var today = catalogue.NewDate(2026, 11, 1)

// shared is one reader for all tests: what reads PDF takes seconds to start.
var shared = sync.OnceValue(func() *privacy.Reader { return &privacy.Reader{Day: today} })

// The bars of the brief.
const (
	leastRecall    = 0.995
	leastPrecision = 0.99
	leastPlanted   = 2000
)

// document is a file with what was planted in it.
type document struct {
	name    string
	format  string
	data    []byte
	planted []value
	traps   int
}

// writing gathers lines and rows in which values are planted, one a line or a cell, with a trap after each.
type writing struct {
	seeder
	document
}

func (w *writing) lines(n int) []string {
	var lines []string
	for range n {
		text, v := w.sentence()
		lines = append(lines, text, w.trap())
		w.planted = append(w.planted, v)
		w.traps++
	}
	return lines
}

// people is a table of persons with the headings that such tables have, and, below one of them, numbers with a wrong digit.
func (w *writing) people(n int) [][]string {
	rows := [][]string{{"序号", "姓名", w.of("身份证号", "身份证号码", "公民身份号码"), w.of("联系电话", "手机号"), w.of("银行卡号", "一卡通账号"), "家庭住址", "金额（元）"}}
	for i := range n {
		id, phone, card, home := w.plainID(), w.mobile(), w.card(), w.home()
		if i%8 == 7 {
			id = value{catalogue.Headed, "column", id.text[:17], id.text[:3] + strings.Repeat("*", 12) + id.text[15:17]}
		}
		if i%8 == 5 { // some have been masked
			id, phone = value{text: stars(id.text, 4, 4)}, value{text: "138****1234"}
		}
		rows = append(rows, []string{fmt.Sprint(i + 1), w.person(), id.text, phone.text, card.text, home.text, fmt.Sprint(1200 + i)})
		for _, v := range []value{id, phone, card, home} {
			if v.kind != "" {
				w.planted = append(w.planted, v)
			}
		}
	}
	return rows
}

// offices is a table that looks much the same and is of offices.
func (w *writing) offices(n int) [][]string {
	rows := [][]string{{"序号", "单位名称", "统一社会信用代码", "办公电话", "办公地址", "预算数（元）"}}
	for i := range n {
		rows = append(rows, []string{fmt.Sprint(i + 1), "县第" + fmt.Sprint(i+1) + "局", "11341022" + w.digits(8) + "3N", "0559-55" + w.digits(5), "碧阳镇碧阳大道" + w.digits(2) + "号", "13" + w.digits(9)})
		w.traps += 4
	}
	return rows
}

func documents(t testing.TB) []document {
	seeded := func(format, name string, n uint64, fill func(w *writing) []byte) document {
		w := &writing{seeder: seeder{rand.New(rand.NewPCG(20071112, n))}, document: document{name: name, format: format}}
		w.data = fill(w)
		return w.document
	}
	pipe := func(rows [][]string) string {
		var b strings.Builder
		for i, r := range rows {
			b.WriteString("| " + strings.Join(r, " | ") + " |\n")
			if i == 0 {
				b.WriteString(strings.Repeat("|---", len(r)) + "|\n")
			}
		}
		return b.String()
	}
	return []document{
		seeded("md", "d/a.md", 1, func(w *writing) []byte {
			return []byte("---\ntitle: 名单公示\nmade: 2026-05-08\n---\n\n" + strings.Join(w.lines(120), "\n\n") + "\n\n" + pipe(w.people(24)) + "\n" + pipe(w.offices(20)))
		}),
		seeded("txt", "d/a.txt", 2, func(w *writing) []byte { return []byte(strings.Join(w.lines(120), "\r\n")) }),
		seeded("csv", "d/a.csv", 3, func(w *writing) []byte { return csvFile(t, append(w.people(40), w.offices(40)...), false) }),
		seeded("csv, GBK", "d/b.csv", 4, func(w *writing) []byte { return csvFile(t, append(w.offices(20), w.people(16)...), true) }),
		seeded("html", "d/a.html", 5, func(w *writing) []byte { return htmlPage(w.lines(120), append(w.people(16), w.offices(16)...)) }),
		seeded("xlsx", "d/a.xlsx", 6, func(w *writing) []byte {
			return xlsx(t, w.lines(100), append(w.people(40), w.offices(40)...), w.lines(40), w.lines(20))
		}),
		seeded("docx", "d/a.docx", 7, func(w *writing) []byte {
			return docx(t, w.lines(120), w.lines(25), w.lines(15), append(w.people(24), w.offices(24)...))
		}),
		seeded("pdf", "d/a.pdf", 8, func(w *writing) []byte { return pdfFile(w.lines(240)) }),
		seeded("ofd", "d/a.ofd", 9, func(w *writing) []byte { return ofd(t, w.lines(120)) }),
		seeded("odt", "d/a.odt", 10, func(w *writing) []byte { return odt(t, w.lines(80), w.people(16)) }),
		seeded("zip in zip", "d/a.zip", 11, func(w *writing) []byte {
			inner := zipped(t, "名单.xlsx", string(xlsx(t, w.lines(40), w.people(16), nil, nil)), "说明.txt", strings.Join(w.lines(40), "\n"))
			return zipped(t, "材料/内层.zip", string(inner), "表.docx", string(docx(t, w.lines(40), nil, nil, nil)))
		}),
		seeded("png", "d/a.png", 12, func(w *writing) []byte { return pngFile(w.lines(60)) }),
		seeded("jpg", "d/a.jpg", 13, func(w *writing) []byte { return jpegFile(w.lines(60)) }),
	}
}

// score counts what was planted, found, and found where nothing was.
type score struct{ planted, found, wrong int }

func (s score) recall() float64 { return float64(s.found) / float64(max(s.planted, 1)) }

func (s score) precision() float64 { return float64(s.found) / float64(max(s.found+s.wrong, 1)) }

func TestPlantedValuesAreFoundAndLookAlikesAreNot(t *testing.T) {
	reader := shared()
	scores := map[[2]string]*score{}
	count := func(row, column string) *score {
		key := [2]string{row, column}
		if scores[key] == nil {
			scores[key] = &score{}
		}
		return scores[key]
	}
	var total score
	traps := 0
	for _, d := range documents(t) {
		findings := read(t, reader, d)
		left := map[string]int{}
		for _, f := range findings {
			left[string(f.Kind)+" "+shown(f)]++
		}
		for _, v := range d.planted {
			cell, key := count(v.name, d.format), string(v.kind)+" "+v.masked
			cell.planted++
			total.planted++
			if left[key] > 0 {
				left[key]--
				cell.found++
				total.found++
			} else {
				t.Logf("%s: %s %q (%s) is not found", d.name, v.name, v.text, v.masked)
			}
		}
		for key, n := range left {
			kind, _, _ := strings.Cut(key, " ")
			count(kindRow(kind), d.format).wrong += n
			total.wrong += n
			if n > 0 {
				t.Logf("%s: %s is a false alarm, %d times", d.name, key, n)
			}
		}
		traps += d.traps
	}
	t.Log(table(scores))
	t.Logf("%d planted, %d traps: recall %.4f, precision %.4f", total.planted, traps, total.recall(), total.precision())
	if total.planted < leastPlanted || total.recall() < leastRecall || total.precision() < leastPrecision {
		t.Errorf("planted %d of at least %d, recall %.4f, precision %.4f", total.planted, leastPlanted, total.recall(), total.precision())
	}
}

// shown is what a finding is known by: of an address, which may be cut at several places, only that it is one.
func shown(f catalogue.Finding) string {
	if f.Kind == catalogue.HomeAddr {
		return ""
	}
	return f.Masked
}

func read(t testing.TB, reader *privacy.Reader, d document) []catalogue.Finding {
	t.Helper()
	if strings.HasSuffix(d.name, ".md") {
		return privacy.Text(d.name, false, d.data, today)
	}
	findings, err := reader.Read(context.Background(), privacy.Document{File: d.name, Data: bytes.NewReader(d.data), Size: int64(len(d.data))})
	if err != nil {
		t.Fatal(err)
	}
	// Properties are not planted here.
	return slices.DeleteFunc(findings, func(f catalogue.Finding) bool { return f.Kind == catalogue.Properties })
}

func kindRow(kind string) string {
	switch catalogue.Personal(kind) {
	case catalogue.ResidentID:
		return "id, 18 digits"
	case catalogue.BankCard:
		return "bank card"
	case catalogue.Phone:
		return "mobile"
	case catalogue.Email:
		return "e-mail"
	case catalogue.HomeAddr:
		return "home address"
	}
	return kind
}

// table shows found/planted (+ false alarms) by kind and format.
func table(scores map[[2]string]*score) string {
	rows, columns := map[string]bool{}, map[string]bool{}
	for key := range scores {
		rows[key[0]], columns[key[1]] = true, true
	}
	var b strings.Builder
	b.WriteString("found/planted (+false alarms)\n" + strings.Repeat(" ", 14))
	list := slices.Sorted(maps.Keys(columns))
	for _, c := range list {
		fmt.Fprintf(&b, "%11s", c)
	}
	b.WriteString("        all\n")
	for _, r := range slices.Sorted(maps.Keys(rows)) {
		fmt.Fprintf(&b, "%-14s", r)
		var all score
		for _, c := range append(list, "") {
			s := scores[[2]string{r, c}]
			if c == "" {
				s = &all
			}
			if s == nil {
				fmt.Fprintf(&b, "%11s", "-")
				continue
			}
			cell := fmt.Sprintf("%d/%d", s.found, s.planted)
			if s.wrong > 0 {
				cell += fmt.Sprintf("+%d", s.wrong)
			}
			fmt.Fprintf(&b, "%11s", cell)
			if c != "" {
				all = score{all.planted + s.planted, all.found + s.found, all.wrong + s.wrong}
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}
