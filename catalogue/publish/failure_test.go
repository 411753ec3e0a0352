package publish

import (
	"context"
	"errors"
	"io"
	"iter"
	"path/filepath"
	"strings"
	"testing"

	"gongkai/catalogue"
)

func TestAnErrorLeavesTheFormerSite(t *testing.T) {
	broken := errors.New("the body changed")
	unreadable := func() (io.ReadCloser, error) { return nil, broken }
	breaking := io.MultiReader(strings.NewReader("ho"), failing{broken})
	cases := map[string]iter.Seq2[catalogue.File, error]{
		"from the iteration": func(yield func(catalogue.File, error) bool) {
			_ = yield(catalogue.File{Address: "new.html", Data: []byte("new")}, nil) && yield(catalogue.File{}, broken)
		},
		"opening a stream": list(catalogue.File{Address: "a.pdf", Open: unreadable}),
		"reading a stream": list(catalogue.File{Address: "index.html", Open: func() (io.ReadCloser, error) { return io.NopCloser(breaking), nil }}),
	}
	for name, files := range cases {
		t.Run(name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "dist")
			mustWrite(t, out, first.files())
			if _, err := Write(context.Background(), Folder{Path: out}, files); !errors.Is(err, broken) {
				t.Errorf("got %v, want the error wrapped", err)
			}
			wantTree(t, out, first)
			wantAlone(t, out)
		})
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

func TestAnErrorBeforeTheFirstSiteLeavesNothing(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	if _, err := Write(context.Background(), Folder{Path: out}, list(catalogue.File{Address: "../x"})); err == nil {
		t.Error("no error")
	}
	wantAlone(t, out)
	if exists(out) {
		t.Error("the output exists")
	}
}

func TestCancellingLeavesTheFormerSite(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	mustWrite(t, out, first.files())
	ctx, cancel := context.WithCancel(context.Background())
	endless := func(yield func(catalogue.File, error) bool) {
		for i := 0; yield(catalogue.File{Address: strings.Repeat("x", i%200+1) + "/" + strings.Repeat("y", i/200+1)}, nil); i++ {
			if i == 100 {
				cancel()
			}
		}
	}
	if _, err := Write(ctx, Folder{Path: out}, endless); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	wantTree(t, out, first)
	wantAlone(t, out)
}
