package build_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/search"
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

// The script cuts a word as Go cuts a text: each of its grams is one of the text's, and it has all pairs and fours. Only
// a number that ends with the word may go on in a text, and single characters are for words of one.
func TestTheScriptCutsAsTheVectorsSay(t *testing.T) {
	ctx := browser(t)
	evaluate[bool](t, ctx, readerScript(t)+"\ntrue")
	themeScripts(t, ctx, "query.js")
	vectors, err := os.ReadFile("../search/testdata/cut.json")
	if err != nil {
		t.Fatal(err)
	}
	wrong := evaluate[string](t, ctx, fmt.Sprintf(`(() => { const wrong = [], home = g => Math.floor(g / 2 / half);
		for (const row of %s) {
			const got = new Set(gramsOf(row.text).grams), all = new Set(row.grams);
			const needed = row.grams.filter(g => home(g) > 0 && home(g) !== half - 2);
			if ([...got].some(g => !all.has(g)) || needed.some(g => !got.has(g)) || !got.size) wrong.push(row.text);
			if (gramsOf(row.text).exact && got.size !== 1) wrong.push(row.text + " is not exact");
		}
		return wrong.join("\n") })()`, vectors))
	if wrong != "" {
		t.Errorf("cut in another way:\n%s", wrong)
	}
	whole := evaluate[int](t, ctx, `gramsOf("黟政办(2007)12号").grams.filter(g => Math.floor(g / 2 / half) === half - 2).length`)
	if whole != 2 {
		t.Errorf("%d whole numbers in 黟政办(2007)12号, want that up to the bracket and that up to 号", whole)
	}
}

// Where items are comes back from the blocks of addresses, whatever their names are like.
func TestAddressesComeBack(t *testing.T) {
	ctx := browser(t)
	evaluate[bool](t, ctx, readerScript(t)+"\ntrue")
	var items []*catalogue.Item
	var want []string
	for i := range 500 {
		name := []string{"notice-%d", "%d", "2025-%03d-plan", "a%08d", "b202411240000%02d", "c%d-202411240001-x", "预算%d年", "plain" + strings.Repeat("x", i)}[i%8]
		if strings.Contains(name, "%") {
			name = fmt.Sprintf(name, i)
		}
		it := &catalogue.Item{Address: []string{"", "czj/", "czj/gk/"}[i%3] + name + ".html", Form: catalogue.Listed, Department: &catalogue.Department{Name: "县财政局", Address: "czj/index.html"}}
		it.Published = catalogue.Date{Year: int16(2000 + i/200), Month: int8(1 + i/20%10), Day: int8(1 + i%20)}
		items, want = append(items, it), append(want, it.Address)
	}
	var blocks, folders []string
	in := search.Input{Edition: &catalogue.Edition{Items: items}, Word: func(_, name string) string { return name }}
	for f, err := range search.Files(t.Context(), in) {
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(f.Address, "register/search/a") {
			blocks = append(blocks, string(f.Data))
		}
		if strings.HasSuffix(f.Address, "index.js") {
			folders = append(folders, string(f.Data))
		}
	}
	got := evaluate[[]string](t, ctx, fmt.Sprintf(`(() => { let args; window.gongkai = { put: (name, ...rest) => args = rest };
		eval(%s); const x = args[0]; x.folderNames = x.folders.split("\n");
		%s.forEach((block, b) => { eval(block); learn(x, 192 * b, args); });
		return Object.values(where); })()`, quoted(t, folders[0]), quoted(t, blocks)))
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) || len(blocks) != 3 {
		t.Errorf("%d blocks, %d addresses, want %d", len(blocks), len(got), len(want))
		for i := range min(len(got), len(want)) {
			if got[i] != want[i] {
				t.Fatalf("%s, want %s", got[i], want[i])
			}
		}
	}
}
