//go:build unix

package build_test

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

// types are the content types without which a browser refuses a file or shows its source.
var types = map[string]string{".html": "text/html", ".css": "text/css", ".js": "javascript", ".svg": "image/svg+xml", ".txt": "text/plain"}

func TestEveryLinkHoldsOnEveryHost(t *testing.T) {
	t.Parallel()
	out, redirects := hardCounty(t)
	for _, host := range hosts {
		t.Run(host.name, func(t *testing.T) {
			c := crawl{root: host.start(t, out) + "/portal/xxgk/", fetch: overHTTP}
			c.judge(t, tree(t, out), redirects)
		})
	}
	t.Run("file", func(t *testing.T) {
		c := crawl{root: "file://" + filepath.ToSlash(out) + "/", fetch: fromDisk}
		c.judge(t, tree(t, out), redirects)
	})
}

func (c *crawl) judge(t *testing.T, files map[string]string, redirects []string) {
	t.Helper()
	for i, wrong := range c.run() {
		if i == 20 {
			t.Errorf("and %d more", len(c.wrong)-i)
			break
		}
		t.Error(wrong)
	}
	if missed := c.missed(files, redirects); len(missed) > 0 {
		t.Errorf("no link leads to %v", missed)
	}
}

func overHTTP(location string) (string, error) {
	r, err := http.Get(location)
	if err != nil {
		return "", err
	}
	defer r.Body.Close()
	data, err := io.ReadAll(r.Body)
	switch want := types[path.Ext(r.Request.URL.Path)]; {
	case err != nil:
		return "", err
	case r.StatusCode != http.StatusOK:
		return "", fmt.Errorf("the answer is %s", r.Status)
	case r.Request.URL.String() != location:
		return "", fmt.Errorf("it leads on to %s", r.Request.URL)
	case !strings.Contains(r.Header.Get("Content-Type"), want):
		return "", fmt.Errorf("it comes as %q, not as %s", r.Header.Get("Content-Type"), want)
	}
	return string(data), nil
}

func fromDisk(location string) (string, error) {
	u, err := url.Parse(location)
	if err != nil {
		return "", err
	}
	data, err := os.ReadFile(filepath.FromSlash(u.Path))
	return string(data), err
}
