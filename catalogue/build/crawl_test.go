package build_test

import (
	"fmt"
	"html"
	"maps"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// crawl follows every link of a site from its home page on, as a browser would resolve it.
type crawl struct {
	root  string                                // what all addresses begin with, as it stands in a browser's bar
	fetch func(location string) (string, error) // a file's text
	texts map[string]string                     // location → text of what was fetched
	todo  []string
	wrong []string
}

// away is where links of a text may lead; base is where the example county says that it lives.
var (
	away    = regexp.MustCompile(`^(https?|mailto|tel):`)
	tags    = regexp.MustCompile(`<(a|link|script|img|source|meta|form)\s[^>]*>`)
	targets = regexp.MustCompile(`\s(?:href|src|action)="([^"]*)"|http-equiv="refresh" content="0; url=([^"]*)"`)
)

const base = "https://www.example.gov.cn/gongkai/"

// run fetches all that can be come to, and answers what is wrong with it.
func (c *crawl) run() []string {
	c.texts, c.todo = map[string]string{}, []string{c.root + "index.html"}
	for len(c.todo) > 0 {
		at := c.todo[0]
		c.todo = c.todo[1:]
		if _, done := c.texts[at]; done {
			continue
		}
		text, err := c.fetch(at)
		c.texts[at] = text
		if err != nil {
			c.complain("%s: %v", at, err)
		}
		if strings.HasSuffix(at, ".html") {
			c.read(at, text)
		}
	}
	for _, at := range slices.Sorted(maps.Keys(c.texts)) {
		if strings.HasSuffix(at, ".html") {
			c.fragments(at)
		}
	}
	return c.wrong
}

func (c *crawl) complain(format string, args ...any) {
	c.wrong = append(c.wrong, fmt.Sprintf(format, args...))
}

// links are the links of a page's text, whole, with the element each stands in.
func links(at, text string) (found [][2]string, err error) {
	from, err := url.Parse(at)
	if err != nil {
		return nil, err
	}
	for _, tag := range tags.FindAllStringSubmatch(text, -1) {
		for _, m := range targets.FindAllStringSubmatch(tag[0], -1) {
			to, err := from.Parse(html.UnescapeString(m[1] + m[2]))
			if err != nil {
				return nil, err
			}
			found = append(found, [2]string{tag[1], to.String()})
		}
	}
	return found, nil
}

// read takes up the links of a page. One that names the site's own address in full must exist here too.
func (c *crawl) read(at, text string) {
	found, err := links(at, text)
	if err != nil {
		c.complain("%s: %v", at, err)
	}
	for _, link := range found {
		to, _, _ := strings.Cut(link[1], "#")
		if rest, ok := strings.CutPrefix(to, base); ok {
			to = c.root + rest
		}
		switch {
		case strings.HasPrefix(to, c.root):
			c.todo = append(c.todo, to)
		case link[0] != "a" || !away.MatchString(to) || strings.HasPrefix(to, c.host()):
			c.complain("%s: %s leads outside, to %s", at, link[0], to)
		}
	}
}

// host is the beginning of all that is on the site's host, of which the site has a part.
func (c *crawl) host() string {
	scheme, rest, _ := strings.Cut(c.root, "://")
	name, _, _ := strings.Cut(rest, "/")
	return scheme + "://" + name + "/"
}

// fragments looks for the places in pages that a page's links name.
func (c *crawl) fragments(at string) {
	found, _ := links(at, c.texts[at])
	for _, link := range found {
		to, fragment, ok := strings.Cut(link[1], "#")
		id, err := url.PathUnescape(fragment)
		if !ok || !strings.HasPrefix(to, c.root) {
			continue
		}
		if err != nil || !strings.Contains(c.texts[to], ` id="`+html.EscapeString(id)+`"`) {
			c.complain("%s: there is no #%s in %s", at, id, to)
		}
	}
}

// missed are the files of the site that no link leads to, but for those that nobody comes to by a link.
func (c *crawl) missed(files map[string]string, redirects []string) (missed []string) {
	reached := map[string]bool{}
	for at := range c.texts {
		name, _ := url.PathUnescape(strings.TrimPrefix(at, c.root)) // there is more than one way to encode a name
		reached[name] = true
	}
	for name := range files {
		unlinked := name == "404.html" || name == "SHA256SUMS" || name == "robots.txt" || name == "sitemap.xml" || name == "register/redirects.txt" || strings.HasPrefix(name, "register/search/") || path.Base(name)[0] == '.'
		if !reached[name] && !unlinked && !slices.Contains(redirects, name) {
			missed = append(missed, name)
		}
	}
	slices.Sort(missed)
	return missed
}

// hardCounty is the example county with a picture and with a file whose name is hard to write in an address, built into a
// folder.
func hardCounty(t *testing.T) (out string, redirects []string) {
	t.Helper()
	content := filepath.Join(t.TempDir(), "content")
	if err := os.CopyFS(content, os.DirFS(exampleCounty)); err != nil {
		t.Fatal(err)
	}
	at := filepath.Join(content, "education")
	text, err := os.ReadFile(filepath.Join(at, "2026-budget.md"))
	if err != nil {
		t.Fatal(err)
	}
	changed := strings.NewReplacer("file: 2026-budget.csv", `file: "预算 表（1）+50%.csv"`, "(2026-budget.csv)", "(<预算 表（1）+50%25.csv>)").Replace(string(text)) + "\n![学校的图](图.svg)\n"
	picture := `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1" width="20" height="10"><path d="M0 0h2v1z"/></svg>`
	for name, data := range map[string]string{"2026-budget.md": changed, "图.svg": picture, "预算 表（1）+50%.csv": "a,b\n1,2\n"} {
		if err := os.WriteFile(filepath.Join(at, name), []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	out = filepath.Join(t.TempDir(), "out")
	checked, _ := buildFolder(t, content, out, nil)
	for _, r := range checked.Edition.Redirects {
		redirects = append(redirects, r.From)
	}
	return out, redirects
}
