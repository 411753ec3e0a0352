package main

import (
	"bytes"
	"cmp"
	"context"
	"flag"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"maps"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

var update = flag.Bool("update", false, "take the tutorial's pictures anew")

const (
	pictureWidth = 800
	mostPicture  = 60_000 // bytes
)

// pictures are what the tutorial shows of the pages that its own commands made, where it shows them.
var pictures = map[string]struct {
	page  string   // in the preview, or a file below the practice folder
	most  int64    // pixels of its height
	shows []string // what it is a picture of
}{
	"preview-draft.png":        {"http://127.0.0.1:8017/public+drafts/finance/2026-budget-adjustment.html", 720, []string{"预览", "还没有批准", "2026年县级预算调整方案"}},
	"preview-mistake.png":      {"http://127.0.0.1:8017/public+drafts/finance/2026-budget-adjustment.html", 560, []string{"“公开范围”不能是“主动公共”", "是不是“主动公开”"}},
	"import-report.png":        {"导入报告.html", 640, []string{"CZ-05", "目录样例!I6", "同上"}},
	"department-catalogue.png": {"http://127.0.0.1:8017/public+drafts/finance/index.html", 1180, []string{"林正", "CZ-01", "投诉处理"}},
	"report.png":               {"监督报告.html", 800, []string{"青屿县财政局", "公开率"}},
	"item-published.png":       {"shenhe/dist/finance/2026-budget-adjustment.html", 940, []string{"QY002/2026-00001", "主动公开", "农村道路维修"}},
	"withdrawn.png":            {"shenhe/dist/finance/2026-budget-adjustment.html", 560, []string{"QY002/2026-00001", "支出的金额有误，核对以后重新公开"}},
}

// look asks that a picture is of what is there now: the page says what it shows, and has the size that it was taken in. With
// -update it is taken anew.
func (l *learner) look(s step) {
	l.Helper()
	p, known := pictures[s.text]
	if !known {
		l.Fatalf("%s: the picture %s is made by no test", s, s.text)
	}
	address := l.here(p.page)
	if !strings.HasPrefix(address, "http:") {
		address = "file://" + filepath.Join(l.home, practice, filepath.FromSlash(p.page))
	}
	l.shows(s, address, p.shows)
	height := l.browser.open(address, p.most)
	name := filepath.Join(tutorialFolder, s.text)
	if *update {
		if err := os.WriteFile(name, l.browser.take(), 0o644); err != nil {
			l.Fatal(err)
		}
	}
	data, err := os.ReadFile(name)
	if err != nil {
		l.Fatalf("%s: %v; go test ./cmd/gongkai -run Tutorial -update takes it", s, err)
	}
	is, err := png.DecodeConfig(bytes.NewReader(data))
	if err != nil || is.Width != pictureWidth || int64(is.Height) > p.most || len(data) > mostPicture {
		l.Errorf("%s: %s: %d by %d pixels, %d bytes (%v)", s, s.text, is.Width, is.Height, len(data), err)
	}
	// Another machine has other fonts, by which a page is somewhat longer or shorter.
	if difference := int64(is.Height) - height; height > 0 && max(difference, -difference) > height/5 {
		l.Errorf("%s: %s is %d pixels high, and would be %d now; -update takes it anew", s, s.text, is.Height, height)
	}
}

// TestEachPictureOfTheTutorialIsShownAndMade: no picture lies beside the tutorial that it does not show, and none is shown
// without words for who does not see it.
func TestEachPictureOfTheTutorialIsShownAndMade(t *testing.T) {
	var shown []string
	for _, lesson := range lessons {
		for _, s := range readLesson(t, lesson) {
			if s.kind == seePicture {
				shown = append(shown, s.text)
			}
		}
	}
	slices.Sort(shown)
	if made := slices.Sorted(maps.Keys(pictures)); !slices.Equal(shown, made) {
		t.Errorf("shown are %v, made %v", shown, made)
	}
	lying, err := filepath.Glob(filepath.Join(tutorialFolder, "*.png"))
	for i, name := range lying {
		lying[i] = filepath.Base(name)
	}
	if err != nil || !slices.Equal(lying, shown) {
		t.Errorf("shown are %v, there are %v (%v)", shown, lying, err)
	}
}

// browserTab looks at pages; without a browser it sees nothing.
type browserTab struct {
	t   *testing.T
	ctx context.Context // nil without a browser
}

func newBrowserTab(t *testing.T) *browserTab {
	t.Helper()
	b := &browserTab{t: t}
	if _, err := exec.LookPath("chromium"); err == nil || *update || os.Getenv("GONGKAI_TEST") == "all" {
		b.ctx = tab(t)
	}
	return b
}

// open opens a page, and gives its height, at most so much; 0 without a browser.
func (b *browserTab) open(address string, most int64) (height int64) {
	b.t.Helper()
	if b.ctx == nil {
		return 0
	}
	if path, ok := strings.CutPrefix(address, "file://"); ok {
		address = (&url.URL{Scheme: "file", Path: path}).String()
	}
	if err := chromedp.Do(b.ctx, chromedp.EmulateViewport(pictureWidth, 400), chromedp.Navigate(address)); err != nil {
		b.t.Fatal(err)
	}
	whole, err := chromedp.Run(b.ctx, chromedp.Evaluate[float64](`document.documentElement.scrollHeight`))
	if err != nil {
		b.t.Fatal(err)
	}
	height = min(int64(whole), most)
	if err := chromedp.Do(b.ctx, chromedp.EmulateViewport(pictureWidth, height), chromedp.Navigate(address)); err != nil {
		b.t.Fatal(err)
	}
	return height
}

// take is a picture of the page that is open, as a PNG.
func (b *browserTab) take() []byte {
	b.t.Helper()
	const painted = `new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`
	if _, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool](painted, chromedp.EvalAwaitPromise)); err != nil {
		b.t.Fatal(err)
	}
	data, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		b.t.Fatal(err)
	}
	full, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		b.t.Fatal(err)
	}
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, fewColours(full)); err != nil {
		b.t.Fatal(err)
	}
	return out.Bytes()
}

// fewColours is a picture in its 64 most frequent colours: a page has few.
func fewColours(full image.Image) image.Image {
	often := map[color.RGBA]int{}
	for y := range full.Bounds().Dy() {
		for x := range full.Bounds().Dx() {
			often[color.RGBAModel.Convert(full.At(x, y)).(color.RGBA)]++
		}
	}
	colours := slices.SortedFunc(maps.Keys(often), func(a, b color.RGBA) int {
		return cmp.Or(often[b]-often[a], cmp.Compare(a.R, b.R), cmp.Compare(a.G, b.G), cmp.Compare(a.B, b.B))
	})
	var palette color.Palette
	for _, c := range colours[:min(len(colours), 64)] {
		palette = append(palette, c)
	}
	few := image.NewPaletted(full.Bounds(), palette)
	draw.Draw(few, few.Bounds(), full, image.Point{}, draw.Src)
	return few
}
