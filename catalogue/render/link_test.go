package render

import (
	"path"
	"testing"
)

func TestRelativeLinksAreInFull(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"index.html", "index.html", "index.html"},
		{"finance/a.html", "index.html", "../index.html"},
		{"finance/a.html", "finance/index.html", "index.html"},
		{"finance/2025/a.html", "finance/b.html", "../b.html"},
		{"finance/a.html", "finance/treasury/index.html", "treasury/index.html"},
		{"finance/a.html", "finances/a.html", "../finances/a.html"},
		{"finance/a.html", "finance/附件 1.xlsx", "%E9%99%84%E4%BB%B6%201.xlsx"},
		{"a.html", "b:c?#%\"'.pdf", "b%3Ac%3F%23%25%22%27.pdf"},
	} {
		if got := string(relative(c.from, c.to)); got != c.want {
			t.Errorf("from %s to %s: %s, want %s", c.from, c.to, got, c.want)
		}
	}
}

func TestRelativeLinksArrive(t *testing.T) {
	addresses := []string{"index.html", "a/index.html", "a/b/c.html", "ab/c.html", "register/all/2026-2.html", "a/b.html"}
	for _, from := range addresses {
		for _, to := range addresses {
			if got := path.Join(path.Dir(from), string(relative(from, to))); got != to {
				t.Errorf("from %s to %s arrives at %s", from, to, got)
			}
		}
	}
}

func TestOnlyWebAndMailAddressesBecomeLinks(t *testing.T) {
	for text, want := range map[string]string{
		"https://www.gov.cn/a?b=1": "https://www.gov.cn/a?b=1", "http://甲.cn/乙": "http://%E7%94%B2.cn/%E4%B9%99",
		"jiandu@example.gov.cn": "mailto:jiandu@example.gov.cn", "mailto:a@b.cn": "mailto:a@b.cn",
		"javascript:alert(1)": "", "JavaScript://x/%0aalert(1)": "", "data:text/html,x": "", "file:///etc/passwd": "",
		"//evil.example/x": "", "县政务中心一楼": "", "a@b": "", "a@b.cn?subject=x": "", " https://x.cn": "", "": "",
		"https:///x": "", "vbscript:x@y.z": "",
	} {
		if got := string(external(text).Href); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
}
