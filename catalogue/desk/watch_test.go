package desk

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// told waits until all of some paths were told of.
func told(t *testing.T, changes <-chan Change, root string, want ...string) {
	t.Helper()
	var got []string
	late := time.After(10 * time.Second)
	for {
		missing := slices.DeleteFunc(slices.Clone(want), func(p string) bool { return slices.Contains(got, p) })
		if len(missing) == 0 {
			return
		}
		select {
		case c := <-changes:
			if c.Lost {
				t.Fatal("the system lost count")
			}
			got = append(got, c.Paths[root]...)
		case <-late:
			t.Fatalf("told of %v, and not of %v", got, missing)
		}
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestEveryWayOfSavingIsSeen: in place, by a new file that takes the old one's name, in folders that did not exist, moved,
// taken away; and not what editors leave beside.
func TestEveryWayOfSavingIsSeen(t *testing.T) {
	type watcher interface {
		Run(context.Context, func(Change))
		Close()
	}
	for name, start := range map[string]func(string) watcher{
		"the system tells": func(root string) watcher {
			w, err := NewWatch(root)
			if err != nil {
				t.Fatal(err)
			}
			return w
		},
		"looking again": func(root string) watcher { return NewPoll(20*time.Millisecond, root) },
	} {
		t.Run(name, func(t *testing.T) {
			root := t.TempDir()
			write(t, filepath.Join(root, "a", "x.md"), "一")
			w := start(root)
			defer w.Close()
			ctx, stop := context.WithCancel(context.Background())
			defer stop()
			changes := make(chan Change, 100)
			go w.Run(ctx, func(c Change) { changes <- c })

			write(t, filepath.Join(root, "a", "x.md"), "二二")
			told(t, changes, root, "a/x.md")
			write(t, filepath.Join(root, "a", ".x.md.swp"), "")
			write(t, filepath.Join(root, "a", "x.md~"), "一")
			write(t, filepath.Join(root, "a", "new"), "三三三")
			if err := os.Rename(filepath.Join(root, "a", "new"), filepath.Join(root, "a", "x.md")); err != nil {
				t.Fatal(err)
			}
			told(t, changes, root, "a/x.md")
			write(t, filepath.Join(root, "b", "c", "y.md"), "四")
			told(t, changes, root, "b/c/y.md")
			write(t, filepath.Join(root, "b", "c", "y.md"), "五五")
			told(t, changes, root, "b/c/y.md")
			if err := os.Rename(filepath.Join(root, "b", "c", "y.md"), filepath.Join(root, "b", "z.md")); err != nil {
				t.Fatal(err)
			}
			told(t, changes, root, "b/c/y.md", "b/z.md")
			if err := os.Remove(filepath.Join(root, "b", "z.md")); err != nil {
				t.Fatal(err)
			}
			told(t, changes, root, "b/z.md")
			write(t, filepath.Join(root, "d", "e", "x.md"), "一")
			told(t, changes, root, "d/e/x.md")
			if err := os.Rename(filepath.Join(root, "d"), filepath.Join(root, "f")); err != nil {
				t.Fatal(err)
			}
			told(t, changes, root, "f/e/x.md")
			write(t, filepath.Join(root, "f", "e", "x.md"), "二二")
			told(t, changes, root, "f/e/x.md")
			time.Sleep(100 * time.Millisecond)
			for len(changes) > 0 {
				for _, p := range (<-changes).Paths[root] {
					if beside(filepath.Base(p)) {
						t.Errorf("told of %s", p)
					}
				}
			}
		})
	}
}
