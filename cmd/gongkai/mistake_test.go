package main

import (
	"bytes"
	"context"
	_ "embed"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
	"github.com/xuri/excelize/v2"
)

// A mistake is what a clerk does to the good county of testdata/mistakes/site.txtar, and where that is told: all that is
// then reported, each as place and rule. group is its number in the list of what real tables and notices do (0: none).
// knows is what the clerk alone can know, in the order in which the hints ask for it; where the English hint asks
// otherwise, there is english. after are the lines of the mended county that it did not have before the mistake. given are
// the conditions named in a hint that hold here, in both languages.
type mistake struct {
	name    string
	group   int
	seed    []seed
	told    []string
	then    []string // rules of what comes to light only when that is mended: two mistakes in one place
	knows   []string
	english []string
	given   []string
	moved   []string // files that the clerk gives another name
	after   []string
}

//go:embed testdata/mistakes/site.txtar
var mistakenCounty []byte

// seed does a mistake to the files of a folder.
type seed func(t *testing.T, dir string)

func seeds(list ...seed) []seed     { return list }
func told(list ...string) []string  { return list }
func knows(list ...string) []string { return list }

// put writes a file.
func put(name, text string) seed {
	return func(t *testing.T, dir string) {
		t.Helper()
		write(t, filepath.Join(dir, "content", name), text)
	}
}

// swap changes old to text in a file, where it must stand exactly once.
func swap(name, old, text string) seed {
	return func(t *testing.T, dir string) {
		t.Helper()
		was := content(t, filepath.Join(dir, "content", name))
		if n := strings.Count(was, old); n != 1 {
			t.Fatalf("%s has %q %d times", name, old, n)
		}
		put(name, strings.Replace(was, old, text, 1))(t, dir)
	}
}

// copied puts a file a second time.
func copied(from, to string) seed {
	return func(t *testing.T, dir string) {
		t.Helper()
		put(to, content(t, filepath.Join(dir, "content", from)))(t, dir)
	}
}

// rename moves a file.
func rename(from, to string) seed {
	return func(t *testing.T, dir string) {
		t.Helper()
		if err := os.Rename(filepath.Join(dir, "content", from), filepath.Join(dir, "content", to)); err != nil {
			t.Fatal(err)
		}
	}
}

func content(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestTheCountyOfTheMistakesHasNone: else the rows would prove nothing.
func TestTheCountyOfTheMistakesHasNone(t *testing.T) {
	if said := reported(t, goodCounty(t), "zh"); len(said) > 0 {
		t.Error(said)
	}
}

// TestEveryMistakeIsToldAtItsPlaceAndItsHintMendsIt seeds each mistake, asks where it is told, and has the literal clerk
// do what the hints say and no more, once in Chinese and once in English: then nothing may be left to tell.
func TestEveryMistakeIsToldAtItsPlaceAndItsHintMendsIt(t *testing.T) {
	for _, m := range mistakes() {
		for _, language := range []string{"zh", "en"} {
			t.Run(m.name+"/"+language, func(t *testing.T) {
				dir := goodCounty(t)
				for _, do := range m.seed {
					do(t, dir)
				}
				said := reported(t, dir, language)
				if diff := cmp.Diff(m.told, places(said)); diff != "" {
					t.Fatalf("where it is told (-want +got)\n%s%s", diff, spelt(said))
				}
				m.mend(t, dir, language, said)
			})
		}
	}
}

// mend follows the hints one problem at a time, as each mended line moves the others.
func (m mistake) mend(t *testing.T, dir, language string, said []report) {
	t.Helper()
	c := newClerk(t, m, dir, language)
	for range 2*len(m.told) + 2 {
		if len(said) == 0 {
			break
		}
		c.follow(said[0])
		said = reported(t, dir, language)
		m.nothingNew(t, said, c)
	}
	if len(said) > 0 {
		t.Errorf("the hints were followed, and still:\n%s%s", spelt(said), c.did())
	}
	if language == "zh" && !t.Failed() {
		m.whole(t, dir, c)
	}
	if left := c.unasked(); len(left) > 0 {
		t.Errorf("nobody asked for %q\n%s", left, c.did())
	}
}

// nothingNew says whether a hint that was followed led to what was not told before: a hint is to mend by itself.
func (m mistake) nothingNew(t *testing.T, said []report, c *clerk) {
	t.Helper()
	for _, r := range said {
		if !slices.Contains(m.then, r.rule) && !slices.ContainsFunc(m.told, func(told string) bool { return strings.HasSuffix(told, " "+r.rule) }) {
			t.Fatalf("the hint led to:\n%s%s", spelt([]report{r}), c.did())
		}
	}
}

// whole says whether the county reads again as it did before the mistake, or as the row says that it then does: a hint
// that mends by losing something is none.
func (m mistake) whole(t *testing.T, dir string, c *clerk) {
	t.Helper()
	var after []string
	for _, f := range txtar.Parse(mistakenCounty).Files {
		now := ""
		if file := filepath.Join(dir, f.Name); exists(file) {
			now = content(t, file)
		} else if slices.Contains(m.moved, f.Name) {
			continue
		}
		after = append(after, unlike(string(f.Data), now)...)
	}
	if diff := cmp.Diff(m.after, after); diff != "" {
		t.Errorf("the county does not read as before (-want +got)\n%s%s", diff, c.did())
	}
}

// unlike are the lines that a text has and did not have before; if there are fewer of them than went, those that went
// too, with a minus. Where lines stand does not matter.
func unlike(before, now string) (list []string) {
	count := map[string]int{}
	for _, line := range strings.Split(before, "\n") {
		count[strings.TrimSpace(line)]++
	}
	for _, line := range strings.Split(now, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			if count[line]--; count[line] < 0 {
				list = append(list, line)
			}
		}
	}
	var gone []string
	for line, n := range count {
		for range n {
			if line != "" {
				gone = append(gone, "-"+line)
			}
		}
	}
	if len(gone) > len(list) {
		slices.Sort(gone)
		list = append(list, gone...)
	}
	return list
}

// TestThereAreFiftyMistakesAndHalfOfThemReal counts.
func TestThereAreFiftyMistakesAndHalfOfThemReal(t *testing.T) {
	list := mistakes()
	for _, m := range importMistakes() {
		m.name += ", imported"
		list = append(list, m.mistake)
	}
	groups := map[int]bool{}
	real := 0
	for i, m := range list {
		if m.group > 0 {
			real, groups[m.group] = real+1, true
		}
		if slices.ContainsFunc(list[:i], func(other mistake) bool { return other.name == m.name }) {
			t.Errorf("two mistakes are called %s", m.name)
		}
	}
	t.Logf("%d mistakes, %d of them from %d groups of what real tables do", len(list), real, len(groups))
	if len(list) < 50 || real*2 < len(list) || real < 25 {
		t.Errorf("%d mistakes, of which %d are real", len(list), real)
	}
}

func mistakes() []mistake {
	return slices.Concat(frontMistakes(), itemMistakes(), textMistakes(), dutyMistakes(), fileMistakes(), personalMistakes(), siteMistakes())
}

// goodCounty writes the county and goes there: paths are printed as somebody in its folder writes them.
func goodCounty(t *testing.T) string {
	t.Helper()
	archive := txtar.Parse(mistakenCounty)
	dir := t.TempDir()
	for _, f := range archive.Files {
		write(t, filepath.Join(dir, filepath.FromSlash(f.Name)), string(f.Data))
	}
	t.Chdir(dir)
	return dir
}

// ordered runs a command as the clerk would at a terminal.
func ordered(t *testing.T, args ...string) (code int, out string) {
	t.Helper()
	var b bytes.Buffer
	now := func() time.Time { return time.Date(2026, 8, 8, 9, 0, 0, 0, time.UTC) }
	code = run(args, &terminal{ctx: context.Background(), out: &b, err: &b, now: now})
	return code, b.String()
}

// gone deletes a file.
func gone(name string) seed {
	return func(t *testing.T, dir string) {
		t.Helper()
		if err := os.Remove(filepath.Join(dir, "content", name)); err != nil {
			t.Fatal(err)
		}
	}
}

// published builds the county and keeps its register: what is checked afterwards is compared with it.
func published(t *testing.T, dir string) {
	t.Helper()
	if code, out := ordered(t, "build", "--date", "2026-08-08", "--out", "dist", "--first"); code != exitClean {
		t.Fatal(out)
	}
	write(t, filepath.Join(dir, "published.json"), content(t, filepath.Join(dir, "dist", "catalogue.json")))
}

// twice writes a file with all that it holds once more below it.
func twice(name string) seed {
	return func(t *testing.T, dir string) {
		t.Helper()
		text := content(t, filepath.Join(dir, "content", name))
		put(name, text+text)(t, dir)
	}
}

// conflict puts another version beside a line, as git does where both were changed.
func conflict(name, line, other string) seed {
	return swap(name, line+"\n", "<<<<<<< HEAD\n"+line+"\n||||||| 5f3c2a1\n"+line+"的\n=======\n"+other+"\n>>>>>>> 办公室\n")
}

// workbook writes a list that hides a sheet with an identity number.
func workbook(name string) seed {
	return func(t *testing.T, dir string) {
		t.Helper()
		book := excelize.NewFile()
		defer book.Close()
		for _, err := range []error{
			book.SetCellValue("Sheet1", "A1", "许可结果"), second(book.NewSheet("Sheet2")),
			book.SetCellValue("Sheet2", "D17", "341024199003071236"), book.SetSheetVisible("Sheet2", false),
			book.SetDocProps(&excelize.DocProperties{}), book.SaveAs(filepath.Join(dir, "content", name)),
		} {
			if err != nil {
				t.Fatal(err)
			}
		}
	}
}

func second(_ int, err error) error { return err }
