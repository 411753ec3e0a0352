package build_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// readerScript has a tab run the part of the script that reads the index.
func readerScript(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../../themes/default/static/lists.js")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Replace(string(text), "document.currentScript.src", `""`, 1)
}

// A file of the index that was cut off, mixed up or made by somebody else is read or refused, and never hangs the page.
func TestBrokenFilesOfTheIndexAreReadOrRefused(t *testing.T) {
	ctx := browser(t)
	out, _ := county(t)
	evaluate[bool](t, ctx, readerScript(t)+"\ntrue")
	paths, err := filepath.Glob(filepath.Join(out, "register/search/s*.js"))
	if err != nil || len(paths) < 10 {
		t.Fatalf("%d shards, %v", len(paths), err)
	}
	random := rand.New(rand.NewPCG(20261101, 5))
	var texts []string
	for range 400 {
		texts = append(texts, broken(t, random, paths[random.IntN(len(paths))]))
	}
	counts := evaluate[[]int](t, ctx, fmt.Sprintf(`(async () => { let read = 0, refused = 0;
		for (const text of %s) for (const gram of [0, 20013, 10000000000, 137438953471]) {
			files.s = Promise.resolve([text]);
			try { await posting({starts: [0], files: ["s"], names: "", items: 248}, gram); read++; } catch (e) { if (!/broken|Invalid|memory/.test(e.message)) throw e; refused++; }
		} return [read, refused]; })()`, quoted(t, texts)))
	if counts[0] < 100 || counts[1] < 100 || counts[0]+counts[1] != 1600 {
		t.Errorf("%d read, %d refused", counts[0], counts[1])
	}
}

// broken is the text of a shard with some of it cut off, changed or doubled.
func broken(t *testing.T, random *rand.Rand, path string) string {
	t.Helper()
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	text := regexp.MustCompile(`,"(.*)"`).FindSubmatch(file)[1]
	text = text[:random.IntN(min(len(text), 3000))]
	for range random.IntN(9) {
		if len(text) == 0 {
			break
		}
		switch at := random.IntN(len(text)); random.IntN(3) {
		case 0:
			text[at] = byte(' ' + random.IntN(95))
		case 1:
			text = append(text[:at:at], text[min(at+random.IntN(20), len(text)):]...)
		default:
			text = append(text[:at:at], text[random.IntN(at+1):]...)
		}
	}
	return string(text)
}
