package ledger

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	public = `{"schema": 1, "audience": null, "items": [{"address": "a.html", "index": "A/1"}]}`
	staff  = `{"schema": 1, "audience": "staff", "items": []}`
)

// site serves what a test wants at /gk/catalogue.json, over https.
func site(t *testing.T, answer http.HandlerFunc) (base string, network http.RoundTripper) {
	t.Helper()
	mux := http.NewServeMux()
	mux.HandleFunc("/gk/catalogue.json", answer)
	mux.HandleFunc("/moved.json", func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(public)) })
	s := httptest.NewTLSServer(mux)
	t.Cleanup(s.Close)
	return s.URL + "/gk", s.Client().Transport
}

func says(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(text)) }
}

func leads(to string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, to, http.StatusFound) }
}

func TestTheRegisterIsLookedForAtTheSiteAndThenInTheOutput(t *testing.T) {
	for _, row := range []struct {
		name     string
		answer   http.HandlerFunc
		out      string // of the register in the output folder; "": none
		audience string
		from     string // "site", "out", "" where there is none
		missed   string
	}{
		{"at the site", says(public), "", "", "site", ""},
		{"at the site, before the output", says(public), staff, "", "site", ""},
		{"for another audience at the site", says(staff), public, "", "out", "audience"},
		{"for the audience", says(staff), "", "staff", "site", ""},
		{"not at the site", http.NotFound, public, "", "out", "404"},
		{"a page instead", says("<!doctype html>"), public, "", "out", "no register"},
		{"another JSON", says(`{"a": 1}`), public, "", "out", "no register"},
		{"a number and no items", says(`{"schema": 1}`), public, "", "out", "no register"},
		{"rows that name nothing", says(`{"schema": 1, "items": [{}]}`), public, "", "out", "no register"},
		{"a list that is none", says(`{"schema": 1, "items": {"a": {}}}`), public, "", "out", "no register"},
		{"with more than is known", says(`{"later": {"a": [1, {"b": []}], "c": "d"}, ` + public[1:]), "", "", "site", ""},
		{"nested without end", says(`{"later": ` + strings.Repeat("[", 1000)), public, "", "out", "no register"},
		{"too many items", says(`{"schema": 1, "items": [` + strings.Repeat(`{"index":"A"},`, 400_001) + `{}]}`), public, "", "out", "too large"},
		{"too many rows", says(`{"schema": 1, "items": [], "pages": [` + strings.Repeat(`{"address":"A"},`, 1_000_001) + `{}]}`), public, "", "out", "too large"},
		{"too many files of items", says(`{"schema": 1, "items": [` + strings.Repeat(`{"index":"A","attachments":[`+strings.Repeat("{},", 9999)+"{}]},", 101) + `{}]}`), public, "", "out", "too large"},
		{"a row without end", says(`{"schema": 1, "items": [{"index": "` + strings.Repeat("A", 5<<20) + `"}]}`), public, "", "out", "too large"},
		{"a key without end", says(`{"later": "` + strings.Repeat("A", 5<<20) + `", ` + public[1:]), public, "", "out", "too large"},
		{"cut off", says(public[:40]), public, "", "out", "no register"},
		{"of a later gongkai", says(`{"schema": 2}`), public, "", "out", "later"},
		{"redirected on the site", leads("/moved.json"), "", "", "site", ""},
		{"redirected elsewhere", leads("https://elsewhere.example/catalogue.json"), public, "", "out", "redirects elsewhere"},
		{"redirected to http", leads("http://127.0.0.1:1/catalogue.json"), public, "", "out", "redirects elsewhere"},
		{"redirected for ever", leads("/gk/catalogue.json"), public, "", "out", "redirects elsewhere"},
		{"nowhere", http.NotFound, "", "", "", "404"},
		{"for another audience everywhere", says(staff), staff, "", "", "audience"},
	} {
		t.Run(row.name, func(t *testing.T) {
			base, network := site(t, row.answer)
			w := Where{BaseURL: base, Out: t.TempDir(), Audience: row.audience, Network: network}
			if row.out != "" {
				write(t, filepath.Join(w.Out, fileName), row.out)
			}
			found, err := Find(t.Context(), w)
			if err != nil {
				t.Fatal(err)
			}
			want := map[string]string{"site": base + "/catalogue.json", "out": filepath.Join(w.Out, fileName), "": ""}[row.from]
			if found.Place != want || (found.Register != nil) != (want != "") || found.Example {
				t.Errorf("found %+v, want %q", found, want)
			}
			if row.missed != "" && (len(found.Tried) == 0 || !strings.Contains(found.Tried[0].Why.English, row.missed)) {
				t.Errorf("tried %+v, want %q", found.Tried, row.missed)
			}
		})
	}
}

// Who names a place is taken at their word.
func TestANamedRegisterIsThatOrNone(t *testing.T) {
	base, network := site(t, says(public))
	dir := t.TempDir()
	file := filepath.Join(dir, "old.json")
	write(t, file, public)
	for given, fails := range map[string]string{
		file: "", base + "/catalogue.json": "", filepath.Join(dir, "none.json"): "no such file", dir: "no file", base + "/none.json": "404",
		"http://www.example.com/catalogue.json": "only https", "ftp://a/b": "only https", "https://": "no address",
	} {
		found, err := Find(t.Context(), Where{Given: given, Out: dir, Network: network})
		if fails == "" && (err != nil || found.Register == nil || len(found.Register.Items) != 1) || fails != "" && (err == nil || !strings.Contains(err.Error(), fails)) {
			t.Errorf("%s: %+v, %v", given, found, err)
		}
	}
}

// refusing is a network that must not be asked.
type refusing struct{ t *testing.T }

func (r refusing) RoundTrip(request *http.Request) (*http.Response, error) {
	r.t.Errorf("%s was asked", request.URL)
	return nil, http.ErrHandlerTimeout
}

func TestAnExampleIsNotAsked(t *testing.T) {
	for address, example := range map[string]bool{
		"https://www.example.gov.cn/gk/": true, "https://example.com": true, "https://a.test/": true, "https://localhost:8080/": true, "https://x.invalid.": true,
		"https://www.yixian.gov.cn/": false, "https://examples.gov.cn/": false, "https://gov.cn/example/": false,
	} {
		if Example(address) != example {
			t.Errorf("%s: %v", address, !example)
		}
	}
	out := t.TempDir()
	write(t, filepath.Join(out, ".gitignore"), "*")
	w := Where{BaseURL: "https://www.example.gov.cn/gk/", Out: out, Network: refusing{t}}
	if found, err := Find(t.Context(), w); err != nil || !found.Example || found.Register != nil {
		t.Errorf("without an output: %+v, %v", found, err)
	}
	write(t, filepath.Join(out, "index.html"), "")
	if found, err := Find(t.Context(), w); err != nil || found.Example {
		t.Errorf("with an output that lacks its register: %+v, %v", found, err)
	}
	write(t, filepath.Join(out, fileName), public)
	if found, err := Find(t.Context(), w); err != nil || found.Example || found.Register == nil {
		t.Errorf("with one: %+v, %v", found, err)
	}
	write(t, filepath.Join(out, fileName), "{")
	if found, err := Find(t.Context(), w); err != nil || found.Example || found.Register != nil {
		t.Errorf("with one that cannot be read: %+v, %v", found, err)
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
