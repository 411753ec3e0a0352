package render

import (
	"html/template"
	"strings"

	"gongkai/catalogue"
)

// redirectsAddress holds the former addresses that only the host can redirect.
const redirectsAddress = "register/redirects.txt"

// RedirectPage leads from a former address to the present one, on every host and from a disk.
type RedirectPage struct {
	Lang, Title string
	Audience    string // the name of the audience; empty on the public site
	Link               // to the present address
	Icon, Style template.URL
}

func (s *site) redirectJobs(yield func(job) bool) {
	for _, to := range s.ed.Redirects {
		if !to.External && !yield(func(w *worker) (catalogue.File, error) { return w.redirect(to) }) {
			return
		}
	}
}

func (w *worker) redirect(to catalogue.Redirect) (catalogue.File, error) {
	words := w.site.r.words
	return w.execute("redirect.html", to.From, "", &RedirectPage{
		Lang: w.site.r.language, Title: words.get("redirect.heading"), Link: Link{words.get("redirect.go"), relative(to.From, to.To)},
		Icon: relative(to.From, iconAddress), Style: relative(to.From, w.site.style), Audience: w.site.audience(),
	})
}

// redirectRules are the rules for the host, one a line: old, new, 301.
func (w *worker) redirectRules() (catalogue.File, error) {
	var b strings.Builder
	b.WriteString(redirectHelp)
	for _, r := range w.site.ed.Redirects {
		if r.External {
			b.WriteString("/" + strings.TrimPrefix(oneLine(r.From), "/") + " /" + catalogue.EncodeAddress(r.To) + " 301\n")
		}
	}
	return catalogue.File{Address: redirectsAddress, Data: []byte(b.String())}, nil
}

// oneLine keeps an address as it was in the other system, but makes it one word, so that it cannot become a rule more.
func oneLine(address string) string {
	return strings.NewReplacer(" ", "%20", "\t", "%09", "\n", "%0A", "\r", "%0D", "#", "%23").Replace(address)
}

const redirectHelp = `# Former addresses of another system, for the host: old, new, status. Paths are from the site's root; put the
# sub-folder before both where the site lies in one. Netlify and Cloudflare Pages read these lines as _redirects.
# nginx:  awk '!/^#/ {print "location = " $1 " { return 301 " $2 "; }"}' redirects.txt > redirects.conf
# Apache: awk '!/^#/ {print "Redirect " $3 " " $1 " " $2}' redirects.txt > redirects.conf
# An old address with a question mark needs the host's own rule for queries (nginx: map $request_uri).
`
