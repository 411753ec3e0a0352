package desk

import (
	"bufio"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"gongkai/catalogue"
)

const hostile = `"><script>alert(1)</script>`

// site shows one page whose file has mistakes, and one that is gone because of them.
func site() Site {
	problems := []catalogue.Problem{
		catalogue.NewProblem("a/x.md", catalogue.NewAt(3, 5, 1), "link-broken", hostile, hostile),
		catalogue.NewProblem("a/x.md", catalogue.NewAt(1, 1, 1), "item-summary-missing", "写成“……”", "write “…”"),
		catalogue.NewProblem("a/gone 1.md", catalogue.NewAt(7, 8, 2), "item-scope-missing", "写成“……”", "write “…”"),
	}
	return Site{
		Language: "zh-Hans", Views: []View{{"public", "公众"}, {"public+drafts", "公众（含草稿）"}},
		Problems: func() []catalogue.Problem { return problems },
		Place:    func(file string, _ bool) string { return "/内容/" + file },
		File: func(view, address string) (Page, error) {
			html := []byte("<!doctype html><html><head><title>x</title></head><body class=\"a\"><p>正文</p></body></html>")
			switch address {
			case "a/x.html":
				return Page{File: catalogue.File{Address: address, Data: html}, Found: true, Source: "a/x.md", Waiting: "还没有批准"}, nil
			case "a/index.html":
				return Page{File: catalogue.File{Address: address, Data: html}, Found: true, Source: "a/department.md"}, nil
			case "a/gone.html":
				return Page{Source: "a/gone 1.md"}, nil
			case "a/evil.svg", "a/plan.pdf":
				return Page{File: catalogue.File{Address: address, Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader("<svg/>")), nil }}, Found: true}, nil
			case "a/x.csv":
				return Page{File: catalogue.File{Address: address, Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader("一,二\n")), nil }}, Found: true}, nil
			}
			return Page{}, nil
		},
	}
}

// ask asks as a browser on this machine does, unless it is told otherwise.
func ask(t *testing.T, d *Desk, address string, head ...string) (status int, text string, header http.Header) {
	t.Helper()
	r := httptest.NewRequest("GET", "http://127.0.0.1:8017"+address, nil)
	for i := 0; i+1 < len(head); i += 2 {
		if head[i] == "Host" {
			r.Host = head[i+1]
		}
		r.Header.Set(head[i], head[i+1])
	}
	w := httptest.NewRecorder()
	d.Handler().ServeHTTP(w, r)
	return w.Code, w.Body.String(), w.Header()
}

func TestAPageIsMarkedAndItsMistakesStandOverIt(t *testing.T) {
	d := New(site, "vscode://file{file}:{line}:{column}", false)
	status, text, header := ask(t, d, "/public+drafts/a/x.html")
	for _, want := range []string{
		`<body class="a"><aside class="gk-preview gk-waits"`, "预览，没有发布", "还没有批准", `href="/public/a/x.html"`, `aria-current="page">公众（含草稿）`, "2 个错误，1 个警告",
		`href="vscode://file/%E5%86%85%E5%AE%B9/a/x.md:3:5"`, "a/x.md:3:5", "<code>link-broken</code>", "正文", `src="/-/preview.js" data-tag="` + strings.Trim(header.Get("ETag"), `"`) + `"`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("there is no %s in\n%s", want, text)
		}
	}
	if status != 200 || strings.Contains(text, "<script>alert") || strings.Contains(text, "gone 1.md") || header.Get("Cache-Control") != "no-store" {
		t.Errorf("%d, %v\n%s", status, header, text)
	}
	if error, warning := strings.Index(text, "link-broken"), strings.Index(text, "item-summary-missing"); error > warning {
		t.Error("a warning stands before an error")
	}
}

// A department's page shows its table of duties: what is wrong with that stands over the page too.
func TestADepartmentIsToldOfItsTable(t *testing.T) {
	of := func() Site {
		s := site()
		s.Problems = func() []catalogue.Problem {
			return []catalogue.Problem{
				catalogue.NewProblem("a/catalogue.csv", catalogue.NewAt(3, 1, 1), "csv-cells", "1", "2", "“,”"),
				catalogue.NewProblem("b/catalogue.csv", catalogue.NewAt(4, 1, 1), "csv-cells", "1", "2", "“,”"),
			}
		}
		return s
	}
	_, text, _ := ask(t, New(of, "", false), "/public/a/index.html")
	if !strings.Contains(text, "a/catalogue.csv:3:1") || strings.Contains(text, "b/catalogue.csv") {
		t.Errorf("%s", text)
	}
}

// A page that its file's mistakes took away is shown as it was before, if anybody saw it, and the mistakes in any case.
func TestABrokenPageShowsHowItWas(t *testing.T) {
	broken := false
	d := New(func() Site {
		s := site()
		file := s.File
		s.File = func(view, address string) (Page, error) {
			if broken && address == "a/x.html" {
				return Page{Source: "a/x.md"}, nil
			}
			return file(view, address)
		}
		return s
	}, "", false)
	ask(t, d, "/public/a/x.html")
	broken = true
	if status, text, _ := ask(t, d, "/public/a/x.html"); status != 404 || !strings.Contains(text, "正文") || !strings.Contains(text, "改坏以前的样子") || !strings.Contains(text, "link-broken") || strings.Contains(text, "vscode:") {
		t.Errorf("%d\n%s", status, text)
	}
	if status, text, _ := ask(t, d, "/public/a/gone.html"); status != 404 || strings.Contains(text, "正文") || !strings.Contains(text, "a/gone 1.md:7:8") {
		t.Errorf("%d\n%s", status, text)
	}
	if status, text, _ := ask(t, d, "/public/no.html"); status != 404 || !strings.Contains(text, "这里没有页面") {
		t.Errorf("%d\n%s", status, text)
	}
}

// Who is not this machine's browser on this machine's own address is shown nothing.
func TestOnlyThisMachineIsAnswered(t *testing.T) {
	closed, open := New(site, "", false), New(site, "", true)
	for _, c := range []struct {
		desk   *Desk
		head   []string
		status int
	}{
		{closed, nil, 200}, {closed, []string{"Host", "localhost:8017"}, 200}, {closed, []string{"Host", "[::1]:8017"}, 200},
		{closed, []string{"Host", "evil.example:8017"}, 403}, {closed, []string{"Host", "127.0.0.1.evil.example"}, 403}, {closed, []string{"Host", ""}, 403},
		{closed, []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors"}, 403}, {closed, []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate"}, 200},
		{open, []string{"Host", "192.168.1.9:8017"}, 200}, {open, []string{"Host", "evil.example:8017"}, 403}, {closed, []string{"Host", "192.168.1.9:8017"}, 403}, {open, []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "cors"}, 403},
	} {
		for _, address := range []string{"/public/a/x.html", "/-/problems", "/-/preview.js"} {
			if status, _, _ := ask(t, c.desk, address, c.head...); status != c.status {
				t.Errorf("%s with %v: %d, want %d", address, c.head, status, c.status)
			}
		}
	}
}

func TestWhatIsNoPageIsNotMarked(t *testing.T) {
	d := New(site, "", false)
	if status, text, header := ask(t, d, "/public/a/x.csv"); status != 200 || text != "一,二\n" || header.Get("Content-Type") != "text/plain; charset=utf-8" || header.Get("X-Content-Type-Options") != "nosniff" {
		t.Errorf("%d %q %v", status, text, header)
	}
	for address, want := range map[string]int{"/": 302, "/public/": 302, "/public/a/": 302, "/nobody/a/x.html": 404, "/%5Cevil.example/": 404, "/public/a/no.csv": 404, "/-/no.js": 404, "/-/../desk.go": 307, "/-/problems": 200} {
		if status, _, _ := ask(t, d, address); status != want {
			t.Errorf("%s: %d, want %d", address, status, want)
		}
	}
	for address, want := range map[string]bool{"a/evil.svg": true, "a/x.csv": true, "a/plan.pdf": false, "a/x.html": false} {
		if _, _, header := ask(t, d, "/public/"+address); strings.HasPrefix(header.Get("Content-Security-Policy"), "sandbox;") != want {
			t.Errorf("%s: what runs in it is kept in: %t", address, !want)
		}
	}
	if _, text, _ := ask(t, d, "/-/problems"); !strings.Contains(text, "gone 1.md") || !strings.Contains(text, "link-broken") {
		t.Error("the list of all problems lacks some")
	}
}

// Whoever waits is told once, however often something changed, and let go at the end.
func TestOpenPagesAreToldOfChanges(t *testing.T) {
	d := New(site, "", false)
	server := httptest.NewServer(d.Handler())
	defer server.Close()
	answer, err := http.Get(server.URL + "/-/events")
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	lines := bufio.NewScanner(answer.Body)
	next := func() string {
		for lines.Scan() {
			if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
				return data
			}
		}
		return "end"
	}
	d.Changed()
	if got := next(); got != "1" {
		t.Errorf("told of %s", got)
	}
	for range 100 {
		d.Changed()
	}
	got := ""
	for got != "101" && got != "end" {
		got = next()
	}
	if got != "101" {
		t.Errorf("the last change was not told of: %s", got)
	}
	d.Close()
	if got := next(); got != "end" {
		t.Errorf("told of %s after the end", got)
	}
	if status, _, _ := ask(t, d, "/-/events"); status != 503 {
		t.Errorf("%d after the end", status)
	}
}
