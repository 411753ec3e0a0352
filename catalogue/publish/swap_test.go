package publish

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func unsupported(_, _ string) error { return errors.ErrUnsupported }

func TestTwoRenamesPublishToo(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	put(t, filepath.Join(out, ".gitignore"), "*")
	for _, s := range []site{first, {"index.html": "second"}} {
		if _, err := write(context.Background(), Folder{Path: out}, s.files(), unsupported); err != nil {
			t.Fatal(err)
		}
		want := site{".gitignore": "*"}
		for address, data := range s {
			want[address] = data
		}
		wantTree(t, out, want)
		wantAlone(t, out)
	}
}

func TestAFailedExchangeLeavesTheFormerSite(t *testing.T) {
	broken := errors.New("disk on fire")
	out := filepath.Join(t.TempDir(), "dist")
	mustWrite(t, out, first.files())
	_, err := write(context.Background(), Folder{Path: out}, site{"x": ""}.files(), func(_, _ string) error { return broken })
	if !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
	wantTree(t, out, first)
	wantAlone(t, out)
}

// Each state is one in which a killed run can leave a folder; the next run must find the former or the new site.
func TestTheNextRunMendsEachState(t *testing.T) {
	former, next := site{"index.html": "former"}, site{"index.html": "next"}
	broken := func(t *testing.T, dir string) { put(t, filepath.Join(dir, "index.html"), "half") }
	whole := func(s site) func(*testing.T, string) {
		return func(t *testing.T, dir string) { mustWrite(t, dir, s.files()) }
	}
	empty := func(t *testing.T, dir string) {
		if err := os.Mkdir(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	type part = func(*testing.T, string)
	for name, c := range map[string]struct {
		out, old, stage part
		want            site
	}{
		"killed while staging":                {out: whole(former), stage: broken, want: former},
		"killed before the exchange":          {out: whole(former), stage: whole(next), want: former},
		"killed after the exchange":           {out: whole(next), stage: whole(former), want: next},
		"killed while removing":               {out: whole(next), stage: broken, want: next},
		"killed between the renames":          {old: whole(former), stage: whole(next), want: next},
		"set aside, and the stage is broken":  {old: whole(former), stage: broken, want: former},
		"set aside, and the stage is missing": {old: whole(former), want: former},
		"set aside, and a script made dist":   {out: empty, old: whole(former), want: former},
		"killed after the renames":            {out: whole(next), old: whole(former), want: next},
		"killed before the first publication": {stage: whole(next), want: nil},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := find(filepath.Join(t.TempDir(), "dist"))
			if err != nil {
				t.Fatal(err)
			}
			for dir, make := range map[string]part{p.out: c.out, p.old: c.old, p.stage: c.stage} {
				if make != nil {
					make(t, dir)
				}
			}
			if err := p.mend(); err != nil {
				t.Fatal(err)
			}
			wantAlone(t, p.out)
			if c.want == nil && exists(p.out) {
				t.Error("there is an output")
			} else if c.want != nil {
				wantTree(t, p.out, c.want)
			}
			mustWrite(t, p.out, first.files())
			wantTree(t, p.out, first)
		})
	}
}

func TestASiteSetAsideIsNotLostToOtherFiles(t *testing.T) {
	p, err := find(filepath.Join(t.TempDir(), "dist"))
	if err != nil {
		t.Fatal(err)
	}
	mustWrite(t, p.old, first.files())
	put(t, filepath.Join(p.out, "other.txt"), "other")
	_, err = Write(context.Background(), Folder{Path: p.out}, site{}.files())
	wantRefusal(t, err, p.old)
	wantTree(t, p.old, first)
}

func TestALeftoverThatForbidsWritingIsRemoved(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "stage")
	put(t, filepath.Join(dir, "locked", "a"), "")
	if err := os.Chmod(filepath.Join(dir, "locked"), 0o555); err != nil {
		t.Fatal(err)
	}
	if err := removeTree(dir); err != nil || exists(dir) {
		t.Errorf("got %v", err)
	}
}
