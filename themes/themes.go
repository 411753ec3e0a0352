// Package themes holds the default theme and lays a site's own files over it.
//
// A theme is three folders: templates (one html/template a file, named by what it shows), static (style sheets and the
// icon) and i18n (every word that a reader sees, one file a language). A file at the same path replaces the embedded one
// whole; there is no lookup order and no inheritance. THEME.md is the contract for theme authors.
//
// Everything is minified here, once, when the theme is loaded: minifying each finished page would cost more than
// rendering it does.
package themes

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
)

//go:embed default
var embedded embed.FS

// Theme is a theme, laid together and minified, ready to be parsed.
type Theme struct {
	templates map[string]string            // text by file name: item.html
	static    map[string][]byte            // bytes by file name: site.css
	words     map[string]map[string]string // words by language and key
}

// Load lays dir over the default theme; with dir "" the default theme is all there is. A file that the default theme
// lacks is an error that names the file which was probably meant.
func Load(dir string) (*Theme, error) {
	base, err := fs.Sub(embedded, "default")
	if err != nil {
		return nil, fmt.Errorf("themes: %w", err)
	}
	files, err := readAll(base)
	if err != nil {
		return nil, err
	}
	if dir != "" {
		own, err := readAll(os.DirFS(dir))
		if err != nil {
			return nil, err
		}
		if err := lay(files, own, dir); err != nil {
			return nil, err
		}
	}
	return assemble(files)
}

// Files is the default theme as it was written, for `theme eject` and for tests.
func Files() (fs.FS, error) { return fs.Sub(embedded, "default") }

// Templates is the text of every template by its file name. The map is the caller's.
func (t *Theme) Templates() map[string]string {
	out := make(map[string]string, len(t.templates))
	for name, text := range t.templates {
		out[name] = text
	}
	return out
}

// Static is the content of a file of the folder static, nil where there is none. It must not be changed.
func (t *Theme) Static(name string) []byte { return t.static[name] }

// StaticNames are the names of those files, sorted.
func (t *Theme) StaticNames() []string { return slices.Sorted(maps.Keys(t.static)) }

// Words is every word of a language by its key; nil for a language that the theme does not speak. The map must not
// be changed.
func (t *Theme) Words(language string) map[string]string { return t.words[language] }

// engine is the script that searches, with the parts that it is made of, in a function of its own: nothing of it but
// window.gongkai is seen from outside, so that all other names can be shortened.
func engine(files map[string][]byte) []byte {
	script := []byte("(function(){\"use strict\";\n")
	for _, part := range []string{"fold", "pinyin", "lists", "query", "pages", "facets", "search"} {
		script = append(script, files["static/"+part+".js"]...)
	}
	return append(script, "\n})();\n"...)
}

func assemble(files map[string][]byte) (*Theme, error) {
	t := &Theme{map[string]string{}, map[string][]byte{}, map[string]map[string]string{}}
	m := newMinifier()
	var errs []error
	for _, name := range slices.Sorted(maps.Keys(files)) {
		var err error
		base, data := path.Base(name), files[name]
		switch folder, _, _ := strings.Cut(name, "/"); folder {
		case "templates":
			t.templates[base], err = m.template(string(data))
		case "static":
			if base == "search.js" {
				data = engine(files)
			}
			t.static[base], err = m.static(base, data)
		case "i18n":
			t.words[strings.TrimSuffix(base, ".yaml")], err = parseWords(data)
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("主题文件 %s · theme file %s: %w", name, name, err))
		}
	}
	return t, errors.Join(errs...)
}
