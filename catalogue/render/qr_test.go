package render

import (
	"encoding/xml"
	"strconv"
	"strings"
	"sync"
	"testing"

	"rsc.io/qr"
	"rsc.io/qr/coding"
)

const sixty = "https://www.example.gov.cn/gongkai/finance/2026-budget.html?" // 60 characters, as long as addresses are

// drawn turns the picture of a code back into its modules.
func drawn(t *testing.T, svg string) (modules map[[2]int]bool, size int, label string) {
	t.Helper()
	var picture struct {
		Class string `xml:"class,attr"`
		Role  string `xml:"role,attr"`
		Box   string `xml:"viewBox,attr"`
		Label string `xml:"aria-label,attr"`
		Path  []struct {
			D string `xml:"d,attr"`
		} `xml:"path"`
	}
	if err := xml.Unmarshal([]byte(svg), &picture); err != nil {
		t.Fatal(err)
	}
	box := strings.Fields(picture.Box)
	if picture.Class != "qr" || picture.Role != "img" || len(picture.Path) != 2 || len(box) != 4 || box[2] != box[3] {
		t.Fatalf("%+v", picture)
	}
	modules = map[[2]int]bool{}
	x, y := 0, 0
	runs, ok := strings.CutPrefix(picture.Path[1].D, "M4 4.5")
	for ok && runs != "" {
		next := strings.IndexAny(runs[1:], "hm") + 1
		if next == 0 {
			next = len(runs)
		}
		var n [2]int
		for i, field := range strings.Fields(runs[1:next]) {
			v, err := strconv.Atoi(field)
			if err != nil {
				t.Fatal(err)
			}
			n[i] = v
		}
		if runs[0] == 'h' {
			for range n[0] {
				modules[[2]int{x, y}] = true
				x++
			}
		} else {
			x, y = x+n[0], y+n[1]
		}
		runs = runs[next:]
	}
	size, err := strconv.Atoi(box[2])
	if err != nil {
		t.Fatal(err)
	}
	return modules, size, picture.Label
}

func TestThePictureOfACodeIsTheCode(t *testing.T) {
	r := newRenderer(t, "", "zh-Hans")
	for _, text := range []string{"a", sixty, "https://www.example.gov.cn/青屿", strings.Repeat("x", 200), strings.Repeat("long", 300)} {
		svg, err := r.qrSVG(text)
		if err != nil {
			t.Fatal(err)
		}
		code, err := r.qr.code(text)
		if err != nil {
			t.Fatal(err)
		}
		modules, size, label := drawn(t, string(svg))
		if size != code.Size+8 || label != "本页网址的二维码" {
			t.Errorf("%d wide, %q", size, label)
		}
		dark := 0
		for y := range code.Size {
			for x := range code.Size {
				if code.Black(x, y) {
					dark++
				}
				if code.Black(x, y) != modules[[2]int{x, y}] {
					t.Fatalf("%.20s…: the module %d, %d is not as in the code", text, x, y)
				}
			}
		}
		if dark != len(modules) {
			t.Errorf("%d modules drawn of %d", len(modules), dark)
		}
	}
}

func TestACodeIsTheOneOfTheLibrary(t *testing.T) {
	var plans qrPlans
	for _, c := range []struct {
		text  string
		level qr.Level
		size  int
	}{{sixty, qr.M, 33}, {strings.Repeat("x", 152), qr.M, 49}, {strings.Repeat("x", 200), qr.L, 53}} {
		want, err := qr.Encode(c.text, c.level)
		if err != nil {
			t.Fatal(err)
		}
		got, err := plans.code(c.text)
		if err != nil || got.Size != c.size || string(got.Bitmap) != string(want.Bitmap) {
			t.Errorf("%.20s…: %d modules wide, %v", c.text, got.Size, err)
		}
	}
}

func TestEveryLengthHasACodeUpToTheLast(t *testing.T) {
	var plans qrPlans
	const most = 2953
	for n := 1; n <= most; n += 1 + n/40 {
		if _, err := plans.code(strings.Repeat("x", n)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := plans.code(strings.Repeat("x", most)); err != nil {
		t.Error(err)
	}
	if _, err := plans.code(strings.Repeat("x", most+1)); err == nil {
		t.Error("a text that is too long has a code")
	}
}

func TestCodesMayBeMadeFromManyGoroutines(t *testing.T) {
	r := newRenderer(t, "", "en")
	want, err := newRenderer(t, "", "en").qrSVG(sixty)
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range 16 {
		all.Go(func() {
			if got, err := r.qrSVG(sixty); err != nil || got != want {
				t.Errorf("%v", err)
			}
		})
	}
	all.Wait()
}

func TestACodeIsSmall(t *testing.T) {
	svg, err := newRenderer(t, "", "zh-Hans").qrSVG(sixty)
	if err != nil {
		t.Fatal(err)
	}
	n := zipped(t, string(svg))
	t.Logf("%d bytes, %d zipped", len(svg), n)
	if n > 900 {
		t.Errorf("%d bytes zipped", n)
	}
}

func BenchmarkQR(b *testing.B) {
	r := newRenderer(b, "", "zh-Hans")
	if coding.String(sixty).Bits(4) > 62*8 {
		b.Fatal("the address is longer than meant")
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := r.qrSVG(sixty); err != nil {
			b.Fatal(err)
		}
	}
}
