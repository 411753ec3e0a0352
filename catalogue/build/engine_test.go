package build_test

import (
	"fmt"
	"html"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/chromedp"

	"gongkai/catalogue"
)

// strictly serves a folder with the policy that the pages themselves ask for, as a header.
func strictly(dir string) http.Handler {
	files := http.FileServer(http.Dir(dir))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'")
		files.ServeHTTP(w, r)
	})
}

// texts are what of an item can be found, run by run: read from its page, as the index is made from the item.
func texts(t *testing.T, page string, it *catalogue.Item) []string {
	t.Helper()
	list := []string{it.Title, it.Index, it.DocumentNo, it.Department.Name}
	if !it.SummaryIsLead {
		list = append(list, it.Summary)
	}
	body := regexp.MustCompile(`(?s)<div class="?prose"?>(.*?)</div><(?:section|p class="?signed)`).FindStringSubmatch(page)
	if body != nil {
		inline := regexp.MustCompile(`</?(?:a|em|strong|code|sup|span)(?: [^>]*)?>`).ReplaceAllString(body[1], "")
		list = append(list, html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(inline, " ")))
	}
	return strings.Fields(strings.Join(list, " "))
}

// Whoever types a run of characters that stands in an item finds that item: runs of every length from everywhere in
// random items of the county, over http under a strict policy, from a sub-folder, and from file://.
func TestEveryRunOfCharactersIsFound(t *testing.T) {
	t.Parallel()
	ctx := browser(t)
	out, _ := county(t)
	checked, _ := buildFolder(t, exampleCounty, filepath.Join(t.TempDir(), "out"), nil)
	files := tree(t, out)
	mux := http.NewServeMux()
	mux.Handle("/portal/xxgk/", http.StripPrefix("/portal/xxgk", strictly(out)))
	server := httptest.NewServer(mux)
	defer server.Close()
	random := rand.New(rand.NewPCG(20261101, 4))
	for base, runs := range map[string]int{server.URL + "/portal/xxgk/": 150, "file://" + out + "/": 8} {
		do(t, ctx, chromedp.Navigate(base+"search.html"))
		for range runs {
			it := checked.Edition.Items[random.IntN(len(checked.Edition.Items))]
			if it.Form != catalogue.Full {
				continue
			}
			words := texts(t, files[it.Address], it)
			word := []rune(words[random.IntN(len(words))])
			n := 1 + random.IntN(min(len(word), 12))
			from := random.IntN(len(word) - n + 1)
			query := string(word[from : from+n])
			found := evaluate[bool](t, ctx, fmt.Sprintf(`gongkai.search(%q, {limit: Infinity}).then(r => r.hits.some(h => h.address === %q))`, query, it.Address))
			if !found {
				t.Errorf("%s: “%s” does not find %s", base, query, it.Address)
			}
		}
	}
}

// What stands nowhere finds nothing, and what is not public is not found by more than its page shows.
func TestNothingIsFoundThatIsNotThere(t *testing.T) {
	t.Parallel()
	ctx := browser(t)
	out, _ := county(t)
	server := httptest.NewServer(strictly(out))
	defer server.Close()
	do(t, ctx, chromedp.Navigate(server.URL+"/search.html"))
	for query, want := range map[string]string{
		"这句话哪里都没有": "0 ", "建房": "29 ", "建 房": "", "農村建房": "9 ", "〔2023〕9号": "2 ", "[2023]9号": "2 ", "（2023）9号": "2 ", "２０２３）9号": "2 ", "zwgk": "政务公开", "正务公开": "政务公开",
	} {
		got := evaluate[string](t, ctx, fmt.Sprintf(`gongkai.search(%q, {limit: Infinity}).then(r => r.hits.length + " " + (r.instead ? r.instead.text : ""))`, query))
		if want != "" && !strings.HasPrefix(got, want) && !strings.HasSuffix(got, want) {
			t.Errorf("%s: %s, want %s", query, got, want)
		}
	}
}

// On a site behind a login requests without cookies are refused or led to its page, whose status may say that all is
// well: every hit is found all the same.
func TestSearchWorksBehindALogin(t *testing.T) {
	ctx := browser(t)
	out, _ := county(t)
	const hitsOf = `gongkai.search("补贴", {limit: Infinity}).then(r => r.hits.length)`
	open := httptest.NewServer(strictly(out))
	defer open.Close()
	do(t, ctx, chromedp.Navigate(open.URL+"/search.html"))
	want := evaluate[int](t, ctx, hitsOf)
	for name, refuse := range map[string]http.HandlerFunc{
		"refused": func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "请登录", http.StatusUnauthorized) },
		"a page":  func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "<!doctype html><h1>请登录</h1>") },
		"led on":  func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/login", http.StatusFound) },
	} {
		site, refused := strictly(out), atomic.Int32{}
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if _, err := r.Cookie("session"); err != nil && r.URL.Path != "/search.html" {
				refused.Add(1)
				refuse(w, r)
				return
			}
			http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", HttpOnly: true})
			site.ServeHTTP(w, r)
		}))
		do(t, ctx, chromedp.Navigate(server.URL+"/search.html"))
		hits := evaluate[int](t, ctx, hitsOf)
		if hits != want || hits < 20 || refused.Load() == 0 {
			t.Errorf("%s: %d hits, want %d; %d requests without a session", name, hits, want, refused.Load())
		}
		server.Close()
	}
}

// A total is exact where the index alone tells, and says so where it does not: of a character and a mark it does not.
func TestATotalSaysWhetherItIsExact(t *testing.T) {
	ctx := browser(t)
	out, _ := county(t)
	server := httptest.NewServer(strictly(out))
	defer server.Close()
	do(t, ctx, chromedp.Navigate(server.URL+"/search.html"))
	for _, query := range []string{"补", "补贴", "，", "》的", "：1", "补 贴", "农村建房"} {
		wrong := evaluate[string](t, ctx, fmt.Sprintf(`(async () => { const few = await gongkai.search(%[1]q, {limit: 1}), all = await gongkai.search(%[1]q, {limit: Infinity});
			if (few.approximate ? few.total < all.total : few.total !== all.total) return few.total + " " + few.approximate + ", all " + all.total;
			return all.hits.length !== all.total || all.approximate ? "all " + all.total + ", " + all.hits.length + " hits" : ""; })()`, query))
		if wrong != "" {
			t.Errorf("%s: %s", query, wrong)
		}
	}
}
