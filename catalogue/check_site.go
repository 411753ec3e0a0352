package catalogue

import (
	"fmt"
	"net/url"
	"path"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

var identifier = regexp.MustCompile(`\A[a-z0-9][a-z0-9-]*\z`)

// siteMissing says where site.yaml may be under another name, and else how to begin one.
func (c *checker) siteMissing() {
	for _, a := range c.r.records.Assets {
		if c.r.misnamedSite(a.Path) {
			c.add(a.Path, At{}, "site-missing", "改名为“site.yaml”；在 Windows 里先让文件夹显示扩展名", "rename it to “site.yaml”")
			return
		}
	}
	c.add("site.yaml", At{}, "site-missing", "新建 site.yaml，至少写 title（标题）和 organisation（主办单位）；或用 --content 指对文件夹", "create site.yaml with at least title and organisation, or point --content at the right folder")
}

// site checks site.yaml and takes down its tables.
func (c *checker) site() {
	s := c.r.site
	if s == nil {
		c.siteMissing()
		return
	}
	for _, f := range []struct {
		field            Field[string]
		rule             Rule
		chinese, english string
	}{
		{s.Title, "site-title-missing", "标题: ……", "title: …"},
		{s.Organisation, "site-organisation-missing", "主办单位: ……", "organisation: …"},
		{s.BaseURL, "site-base-url-missing", "网址: ……", "base_url: …"},
	} {
		if f.field.Value == "" && !s.Doubtful {
			at, hint := s.Blanks.wanting(f.field.At, s.At, f.chinese, f.english)
			c.add("site.yaml", at, f.rule, hint.Chinese, hint.English)
		}
	}
	c.webAddress(s.BaseURL)
	if _, err := time.LoadLocation(s.Timezone.Value); s.Timezone.Set() && (err != nil || s.Timezone.Value == "Local") {
		c.add("site.yaml", s.Timezone.At, "site-timezone", s.Timezone.Value)
	}
	for _, v := range s.Review {
		if _, ok := FindTerm(reviewTerms, v.Value); !ok {
			c.add("site.yaml", v.At, "site-review-part", v.Value)
		}
	}
	for _, v := range s.Variants {
		if v.Value != Traditional || c.r.Language() != "zh-Hans" {
			c.add("site.yaml", v.At, "site-variant", v.Value)
		}
	}
	for _, n := range s.Names {
		name, form, explicit := strings.Cut(n.Value, "=")
		if !HanName(name) || explicit && (!HanName(form) || utf8.RuneCountInString(form) != utf8.RuneCountInString(name)) {
			c.add("site.yaml", n.At, "site-name-form", n.Value)
		}
	}
	c.siteTables(s)
	c.look(s.Look)
	if p := s.IndexPattern; p.Set() {
		if _, ok := parsePattern(p.Value); !ok {
			c.add("site.yaml", p.At, "site-pattern", p.Value)
		}
	}
	c.settings(s.Rules)
	c.standardIDs("site.yaml", s.reportStandards())
}

// HanName says whether a text is a full name in Chinese characters, of 2 to 12.
func HanName(text string) bool {
	n := utf8.RuneCountInString(text)
	return 2 <= n && n <= 12 && !strings.ContainsFunc(text, func(r rune) bool { return !unicode.Is(unicode.Han, r) && r != '·' })
}

// ReviewParts are the parts of review blocks that pages show, by their English names; none unless site.yaml says so.
func (s *SiteRecord) ReviewParts() []string {
	if s == nil {
		return nil
	}
	var parts []string
	for _, f := range s.Review {
		if name, ok := FindTerm(reviewTerms, f.Value); ok {
			parts = append(parts, name)
		}
	}
	return parts
}

// Zone is the time zone of the site, by default that of the whole of China.
func (s *SiteRecord) Zone() string {
	if s == nil || s.Timezone.Value == "" {
		return "Asia/Shanghai"
	}
	return s.Timezone.Value
}

// Tongue is the language of the site; Chinese where it says nothing.
func (s *SiteRecord) Tongue() string {
	if s == nil || s.Language.Value == "" {
		return "zh-Hans"
	}
	return s.Language.Value
}

// siteInDoubt says whether what site.yaml lacks may only have been misread: then nothing is held against the items.
func (r *Register) siteInDoubt() bool { return r.site == nil || r.site.Doubtful }

func (c *checker) webAddress(f Field[string]) {
	u, err := url.Parse(f.Value)
	if f.Value != "" && (err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "") {
		c.add("site.yaml", f.At, "site-base-url", f.Value)
	}
}

func (c *checker) siteTables(s *SiteRecord) {
	for _, t := range s.Topics {
		if _, twice := c.r.topics[t.ID.Value]; twice {
			c.add("site.yaml", t.ID.At, "site-topic-duplicate", t.ID.Value)
		}
		c.identifier(t.ID)
		c.r.topics[t.ID.Value] = t
	}
	for _, a := range s.Audiences {
		if _, twice := c.r.audiences[a.ID.Value]; twice {
			c.add("site.yaml", a.ID.At, "site-audience-duplicate", a.ID.Value)
		}
		if a.ID.Value == string(Public) { // a preview and a record of receipts call the public's edition so
			c.add("site.yaml", a.ID.At, "site-audience-public", a.ID.Value)
		}
		c.identifier(a.ID)
		c.webAddress(a.BaseURL)
		c.r.audiences[a.ID.Value] = a
	}
}

// identifier checks an id, which also names a file of the site.
func (c *checker) identifier(id Field[string]) {
	switch {
	case id.Value != "" && !identifier.MatchString(id.Value):
		c.add("site.yaml", id.At, "site-id", id.Value)
	case device(id.Value) || id.Value == "index":
		c.taken("site.yaml", id.At, "name-device", id.Value)
	case len(id.Value) > 200:
		c.add("site.yaml", id.At, "address-long", itoa(len(id.Value)))
	}
}

// look checks the accent colour, which also carries white words and must be seen on white, and the emblem.
func (c *checker) look(l *LookRecord) {
	if l == nil {
		return
	}
	if l.Accent.Value != "" {
		accent, ok := ParseColour(l.Accent.Value)
		contrast := accent.Contrast(Colour{255, 255, 255})
		switch {
		case !ok:
			hint := accentHint(l.Accent.Value)
			c.add("site.yaml", l.Accent.At, "site-accent", l.Accent.Value, hint.Chinese, hint.English)
		case contrast < 4.5: // WCAG 2.2, 1.4.3
			c.add("site.yaml", l.Accent.At, "site-accent-contrast", l.Accent.Value, fmt.Sprintf("%.1f", contrast))
		}
	}
	if l.Emblem.Value != "" {
		name := strings.TrimPrefix(l.Emblem.Value, "/")
		switch strings.ToLower(path.Ext(name)) {
		case ".svg", ".png", ".jpg", ".jpeg":
			if a := c.r.assetNamed(name); a != nil && !a.Private {
				c.r.used[name] = append(c.r.used[name], use{"site.yaml", l.Emblem.At, string(Public)})
				return
			}
		}
		c.add("site.yaml", l.Emblem.At, "site-emblem", l.Emblem.Value)
	}
}

// accentHint offers a colour whose # is missing, with the quotation marks without which YAML takes # for a comment.
func accentHint(written string) Words {
	meant := `"#` + strings.TrimLeft(written, "#＃") + `"`
	if _, ok := ParseColour(strings.Trim(meant, `"`)); !ok {
		return Words{"写成“……”，如 \"#0b5394\"", "write “…”, as \"#0b5394\""}
	}
	return Words{"写成“" + meant + "”", "write “" + meant + "”"}
}

func (r *Register) assetNamed(path string) *AssetRecord {
	for _, a := range r.records.Assets {
		if a.Path == path {
			return a
		}
	}
	return nil
}

// settings takes down what site.yaml says of rules.
func (c *checker) settings(list []Setting) {
	known := map[Rule]RuleInfo{}
	var names []string
	for _, info := range Rules() {
		known[info.Rule] = info
		names = append(names, string(info.Rule))
	}
	for _, s := range list {
		info, ok := known[Rule(s.Rule.Value)]
		value, valid := FindTerm(severityTerms, s.Value.Value)
		switch {
		case !ok:
			hint := Meant(s.Rule.Value, names, Words{"规则的名字写在检查结果每一行末尾的方括号里", "a rule's name stands in brackets at the end of each line of the report"})
			c.add("site.yaml", s.Rule.At, "rule-unknown", s.Rule.Value, hint.Chinese, hint.English)
		case !valid:
			c.add("site.yaml", s.Value.At, "rule-value", s.Value.Value)
		case info.Traits&Fixed != 0:
			c.add("site.yaml", s.Rule.At, "rule-fixed", s.Rule.Value)
		default:
			c.r.settings[info.Rule] = map[string]Severity{"off": 0, "warning": Warning, "error": Error}[value]
		}
	}
}
