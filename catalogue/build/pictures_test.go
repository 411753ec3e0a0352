package build_test

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
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

var update = flag.Bool("update", false, "write the README's pictures anew")

const (
	pictureFolder = "../../docs/pictures"
	mostPicture   = 120 << 10 // bytes
)

// pictures are what the README shows of the example county.
var pictures = []struct {
	name, address string
	width, height int64
	dark          bool
}{
	{"home-360", "index.html", 360, 780, false},
	{"item-360", "wanghe/house-permit.html", 360, 780, false},
	{"department-1280", "education/index.html", 1280, 860, false},
	{"services-360-dark", "register/services/index.html", 360, 780, true},
}

func TestTheReadmesPicturesAreThere(t *testing.T) {
	if *update {
		takePictures(t)
	}
	for _, p := range pictures {
		data, err := os.ReadFile(filepath.Join(pictureFolder, p.name+".png"))
		if err != nil {
			t.Errorf("%v; go test ./catalogue/build -run Pictures -update takes it", err)
			continue
		}
		is, err := png.DecodeConfig(bytes.NewReader(data))
		if err != nil || int64(is.Width) != p.width || int64(is.Height) != p.height || len(data) > mostPicture {
			t.Errorf("%s: %d by %d pixels, %d bytes (%v)", p.name, is.Width, is.Height, len(data), err)
		}
	}
}

func takePictures(t *testing.T) {
	t.Helper()
	ctx := browser(t)
	out, _ := county(t)
	if err := os.MkdirAll(pictureFolder, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, p := range pictures {
		scheme := "light"
		if p.dark {
			scheme = "dark"
		}
		media(t, ctx, &emulation.MediaFeature{Name: "prefers-color-scheme", Value: scheme})
		do(t, ctx, chromedp.EmulateViewport(p.width, p.height), chromedp.Navigate("file://"+out+"/"+encoded(p.address)))
		if err := os.WriteFile(filepath.Join(pictureFolder, p.name+".png"), small(t, screen(t, ctx)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func screen(t *testing.T, ctx context.Context) image.Image {
	t.Helper()
	data, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		t.Fatal(err)
	}
	picture, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return picture
}

// small is a picture as a PNG of its 256 most frequent colours. A page has few: what is lost is the tint of some edges.
func small(t *testing.T, picture image.Image) []byte {
	t.Helper()
	area := picture.Bounds()
	often := map[color.RGBA]int{}
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			often[color.RGBAModel.Convert(picture.At(x, y)).(color.RGBA)]++
		}
	}
	colours := slices.SortedFunc(maps.Keys(often), func(a, b color.RGBA) int {
		return cmp.Or(often[b]-often[a], cmp.Compare(a.R, b.R), cmp.Compare(a.G, b.G), cmp.Compare(a.B, b.B))
	})
	var palette color.Palette
	for _, c := range colours[:min(len(colours), 256)] {
		palette = append(palette, c)
	}
	few := image.NewPaletted(area, palette)
	draw.Draw(few, area, picture, area.Min, draw.Src)
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, few); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
