package markup

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Each archive in testdata holds a body, body.md, and what becomes of it. Addresses that begin with "missing" do not
// resolve; the others get "→" in front, so that one sees which ones were asked for.
func TestGoldens(t *testing.T) {
	for _, name := range goldens(t) {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			got := outcome(t, archive.Files[0].Data)
			if *update {
				archive.Files = append(archive.Files[:1], got...)
				if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want := map[string]string{}
			for _, f := range archive.Files {
				want[f.Name] = string(f.Data)
			}
			for _, f := range got {
				if string(f.Data) != want[f.Name] {
					t.Errorf("%s:\n got\n%s\nwant\n%s", f.Name, f.Data, want[f.Name])
				}
			}
		})
	}
}

func goldens(t testing.TB) []string {
	t.Helper()
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no goldens: %v", err)
	}
	return names
}

// outcome is all that the package says of a body, as files.
func outcome(t *testing.T, body []byte) []txtar.File {
	t.Helper()
	m := New(Limits{})
	digest, problems := m.Read("body.md", 1, body)
	var page, links, faults bytes.Buffer
	if err := m.HTML(&page, body, mark); err != nil {
		t.Fatal(err)
	}
	checkOutput(t, body, page.String())
	for _, h := range m.Headings(body) {
		fmt.Fprintf(&links, "heading %d #%s %s\n", h.Level, h.ID, h.Text)
	}
	for _, l := range digest.Links {
		fmt.Fprintf(&links, "%d:%d+%d image=%v external=%v %q #%q %q\n",
			l.At.Line, l.At.Column, l.At.Width, l.Image, l.External, l.Dest, l.Fragment, l.Text)
	}
	for _, p := range problems {
		fmt.Fprintf(&faults, "%d:%d+%d %s %s: %s\n", p.At.Line, p.At.Column, p.At.Width, p.Severity, p.Rule, p.Text("zh-Hans"))
	}
	fmt.Fprintf(&links, "lead %s\n", digest.Lead)
	return []txtar.File{
		{Name: "page.html", Data: page.Bytes()},
		{Name: "text.txt", Data: []byte(m.Text(body) + "\n")},
		{Name: "digest.txt", Data: links.Bytes()},
		{Name: "problems.txt", Data: faults.Bytes()},
	}
}

func mark(dest string, _ bool) (string, bool) {
	return "→" + dest, !strings.HasPrefix(dest, "missing")
}
