package history

import (
	"bufio"
	"slices"
	"strings"
	"testing"
)

// What git never prints is an error or an empty history, never a panic; whatever is read points to revisions that are there.
func FuzzALogIsReadWhateverItHolds(f *testing.F) {
	head := "\x01" + strings.Repeat("a", 40) + "\x001700000000\x00李\x00p\x00"
	for _, seed := range []string{
		"", head, head + "\x00\nA\x00a\x00M\x00b\x00", head + "\x00\nR100\x00a\x00b\x00\x00" + head + "\x00\nA\x00a\x00", head + "\x00\nMM\x00c\x00", head + "\x00\nR", head + "\x00\nR100\x00a\x00",
		"M\x00a\x00", "\x01x\x00y\x00z\x00\x00", head + "\x00\nM\x00\x01" + strings.Repeat("b", 40) + "\x00", head + "\x00\nA\x00" + strings.Repeat("n", mostName+1) + "\x00",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		l := &Log{files: map[string]*File{}}
		err := l.take(bufio.NewReaderSize(strings.NewReader(text), 16))
		for _, path := range l.Paths() {
			file := l.File(path)
			if len(file.Revisions) == 0 || !slices.IsSorted(file.Revisions) || file.Revisions[len(file.Revisions)-1] >= len(l.Revisions) || len(slices.Compact(slices.Clone(file.Revisions))) != len(file.Revisions) {
				t.Errorf("%q: %v of %d revisions", path, file.Revisions, len(l.Revisions))
			}
			l.Authors(file)
		}
		if err == nil && text != "" && !strings.HasSuffix(text, "\x00") {
			t.Errorf("a history that breaks off was taken for a whole one: %q", text)
		}
	})
}

// A name may look like anything: it is read by its place.
func TestANameIsNeverTakenForACommit(t *testing.T) {
	name := "\x01" + strings.Repeat("b", 40)
	l := &Log{files: map[string]*File{}}
	err := l.take(bufio.NewReader(strings.NewReader("\x01a\x001\x00R100\x00\x00\x00\nM\x00" + name + "\x00M\x00M\x00R050\x00A\x00R100\x00")))
	if err != nil || len(l.Revisions) != 1 || l.Revisions[0].Author != "R100" || !slices.Equal(l.Paths(), []string{name, "M", "R100"}) || !slices.Equal(l.File("R100").Names, []string{"A"}) {
		t.Errorf("%v %+v %q", err, l.Revisions, l.Paths())
	}
}
