package themes

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	full := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(full, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestOwnFileReplacesTheDefaultWhole(t *testing.T) {
	base, err := Load("")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	write(t, dir, "templates/rows.html", "<ol>{{range .}}<li>{{.Title}}</li>{{end}}</ol>")
	write(t, dir, "static/site.css", "body { color: #f00 }")
	write(t, dir, "README.md", "passed over")
	write(t, dir, ".DS_Store", "passed over")
	own, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range own.Templates() {
		if same := text == base.Templates()[name]; same == (name == "rows.html") {
			t.Errorf("%s: same as the default: %v", name, same)
		}
	}
	if got := string(own.Static("site.css")); got != "body{color:red}" {
		t.Errorf("style sheet %q", got)
	}
}

func TestUnknownFileIsAnErrorWithASuggestion(t *testing.T) {
	for name, meant := range map[string]string{
		"templates/items.html": "templates/item.html", "templates/Rows.html": "templates/rows.html",
		"static/sites.css": "static/site.css", "i18n/zh-hans.yaml": "i18n/zh-Hans.yaml", "crumb.html": "templates/crumbs.html",
	} {
		dir := t.TempDir()
		write(t, dir, name, "x")
		if _, err := Load(dir); err == nil || !strings.Contains(err.Error(), name) || !strings.Contains(err.Error(), "did you mean "+meant+"?") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestBrokenWordsNameTheirFile(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "i18n/en.yaml", "frame:\n  home: Home\n")
	if _, err := Load(dir); err == nil || !strings.Contains(err.Error(), "i18n/en.yaml") {
		t.Errorf("%v", err)
	}
}

func TestMissingFolderIsAnError(t *testing.T) {
	if _, err := Load(filepath.Join(t.TempDir(), "none")); err == nil {
		t.Error("a folder that is not there was loaded")
	}
}

// TestMinifyingKeepsTextAndElements compares what a browser would see of each template before and after: the same
// elements with the same attributes, and the same text but for the length of its spaces.
func TestMinifyingKeepsTextAndElements(t *testing.T) {
	theme, err := Load("")
	if err != nil {
		t.Fatal(err)
	}
	files, err := Files()
	if err != nil {
		t.Fatal(err)
	}
	for name, short := range theme.Templates() {
		long, err := fs.ReadFile(files, "templates/"+name)
		if err != nil {
			t.Fatal(err)
		}
		if a, b := outline(string(long)), outline(short); a != b {
			t.Errorf("%s:\n%s\nbecame\n%s", name, a, b)
		}
	}
}

// outline is a template's tags and words, one a line. Actions stay as they are, but for their quotes, which would end
// an attribute.
func outline(text string) string {
	text = regexp.MustCompile(`\{\{.*?\}\}`).ReplaceAllStringFunc(text, func(action string) string {
		return strings.NewReplacer(`"`, "'", " ", "~", "<", "", ">", "").Replace(action)
	})
	text = regexp.MustCompile(`<[^>]*>|\{\{.*?\}\}`).ReplaceAllString(text, "\n$0\n")
	text = strings.NewReplacer(", initial-scale", ",initial-scale", ` alt=""`, " alt").Replace(text)
	var lines []string
	for line := range strings.Lines(text) {
		if words := strings.Fields(line); len(words) > 0 {
			lines = append(lines, strings.Join(words, " "))
		}
	}
	return strings.ToLower(strings.Join(lines, "\n"))
}
