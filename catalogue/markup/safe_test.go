package markup

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"gongkai/catalogue"
)

// allowedTag is every tag that the renderer may write, with every attribute. What is not here is a finding, so that a
// new tag is a decision.
var allowedTag = regexp.MustCompile(`^<(?:` + strings.Join([]string{
	`/?(?:p|ul|ol|li|blockquote|em|strong|code|pre|table|thead|tbody|tr|td|th|dl|dt|dd|sup|section|div|a|h[2-6])`,
	`/span`,
	`br`, `hr`, `ol start="\d+"`,
	`h[2-6] id="[^"<>:]+"`,
	`pre tabindex="0"`, `code class="language-[\w+-]+"`,
	`div class="table" tabindex="0"`, `span translate="no"`,
	`th scope="col"(?: class="align-(?:left|center|right)")?`, `td class="align-(?:left|center|right)"`,
	`a href="[^"<>]+"(?: title="[^"<>]*")?`,
	`img src="[^"<>]+" alt="[^"<>]*"(?: title="[^"<>]*")? loading="lazy"`,
	`a id="fnref:[\d:]+" href="#fn:\d+" role="doc-noteref"`, `a href="#fnref:[\d:]+" role="doc-backlink"`,
	`section class="footnotes" role="doc-endnotes"`, `li id="fn:\d+"`,
}, "|") + `)>$`)

var anyTag = regexp.MustCompile(`<[^>]*>?`)

var anyAddress = regexp.MustCompile(`(?:href|src)="([^"]*)"`)

var anyID = regexp.MustCompile(` id="([^"]*)"`)

// outputFlaw says why a rendered page is not safe or not sound; "" if it is both.
func outputFlaw(body []byte, page string) string {
	if limit := 60*len(body) + 1<<20; len(page) > limit {
		return fmt.Sprintf("%d bytes of HTML from %d of text", len(page), len(body))
	}
	if !utf8.ValidString(page) {
		return "not UTF-8"
	}
	for _, tag := range anyTag.FindAllString(page, -1) {
		if !allowedTag.MatchString(tag) {
			return "tag " + tag
		}
	}
	for _, m := range anyAddress.FindAllStringSubmatch(page, -1) {
		if kind := targetOf(m[1]); kind != targetLocal && kind != targetExternal {
			return "address " + m[1]
		}
	}
	seen := map[string]bool{}
	for _, m := range anyID.FindAllStringSubmatch(page, -1) {
		if seen[m[1]] {
			return "two elements with the id " + m[1]
		}
		seen[m[1]] = true
	}
	return balanceFlaw(page)
}

// balanceFlaw says which tag closes none or is never closed.
func balanceFlaw(page string) string {
	var open []string
	for _, tag := range anyTag.FindAllString(page, -1) {
		name := strings.Trim(strings.Fields(tag)[0], "</>")
		switch {
		case name == "br" || name == "hr" || name == "img":
		case strings.HasPrefix(tag, "</"):
			if len(open) == 0 || open[len(open)-1] != name {
				return fmt.Sprintf("%s closes %v", tag, open)
			}
			open = open[:len(open)-1]
		default:
			open = append(open, name)
		}
	}
	if len(open) > 0 {
		return fmt.Sprintf("never closed: %v", open)
	}
	return ""
}

func checkOutput(t *testing.T, body []byte, page string) {
	t.Helper()
	if flaw := outputFlaw(body, page); flaw != "" {
		t.Errorf("%q…: %s", body[:min(len(body), 80)], flaw)
	}
}

// refusesAll holds for the rules that keep a body from being rendered at all.
func refusesAll(rule catalogue.Rule) bool {
	switch rule {
	case "text-too-long", "text-nesting", "text-table-size", "text-tangled":
		return true
	}
	return false
}
