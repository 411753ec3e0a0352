package markup

import (
	"bytes"
	"slices"
	"strings"

	"github.com/yuin/goldmark/util"
)

// rightBracket looks at what follows a ] or 】 that closes no link: there is a link that was meant.
func (r *reading) rightBracket(i, stop int) {
	after := i + 1
	full := r.source[i] != ']'
	if full {
		after = i + len("】")
	}
	if next := r.source[after:min(after+1, len(r.source))]; len(next) == 0 || !bytes.ContainsAny(next, "([ \xEF") {
		return
	}
	before, end := r.around(i)
	if opening := bytes.LastIndexByte(before, '['); !full && (opening < 0 || opening > 0 && before[opening-1] == '\\') {
		return
	}
	rest := r.source[after:end]
	switch {
	case bytes.HasPrefix(rest, []byte("(")):
		r.lostLink(i, after+1, end, full)
	case bytes.HasPrefix(rest, []byte("（")):
		r.lostLink(i, after+len("（"), end, true)
	case bytes.HasPrefix(rest, []byte(" (")) && !full:
		if close := bytes.IndexByte(rest, ')'); close > 0 && looksLikeAddress(string(rest[2:close])) {
			r.mend("text-link-gap", after, after+1, "", string(rest[2:close]))
		}
	case bytes.HasPrefix(rest, []byte("[")) && !full:
		r.lostReference(i, after, stop)
	}
}

// lostLink reports the address that begins at start, behind the bracket at bracket. full says that a full-width mark
// was seen already.
func (r *reading) lostLink(bracket, start, end int, full bool) {
	stop, closer := closing(r.source[start:end])
	if stop < 0 {
		if written := string(r.source[start:end]); looksLikeAddress(written) {
			r.report("text-link-broken", start, end, excerpt(written))
		}
		return
	}
	written := string(r.source[start : start+stop])
	switch {
	case full || closer != ")":
		r.fullWidthLink(bracket, start, start+stop+len(closer), written)
	case strings.ContainsAny(written, "“”‘’\""):
		if !slices.ContainsFunc(strings.FieldsFunc(written, quoteOrSpace), looksLikeAddress) {
			return
		}
		r.report("text-link-quotes", start, start+stop, excerpt(written))
	case !looksLikeAddress(written):
	case strings.ContainsAny(written, " \u3000\u00A0\t") && !strings.ContainsAny(written, "<>"):
		r.mend("text-link-space", start, start+stop, "<"+written+">", excerpt(written))
	default:
		r.report("text-link-broken", start, start+stop, excerpt(written))
	}
}

// nearby is how far a bracket's partner is looked for: no address or words of a link that a clerk mistypes are longer.
const nearby = 1024

// around gives what stands before i on its line, and where the line ends, within reach.
func (r *reading) around(i int) (before []byte, end int) {
	before = r.source[max(0, i-nearby):i]
	return before[lineStart(before, len(before)):], i + lineEnd(r.source[i:min(len(r.source), i+nearby)], 0)
}

func quoteOrSpace(r rune) bool { return strings.ContainsRune("“”‘’\" ", r) }

// closing is the offset of the first closing parenthesis, of either width.
func closing(s []byte) (at int, mark string) {
	half, full := bytes.IndexByte(s, ')'), bytes.Index(s, []byte("）"))
	if half >= 0 && (full < 0 || half < full) {
		return half, ")"
	}
	return full, "）"
}

// fullWidthLink reports [words]（address） and 【words】(address), if it is an address that stands there.
func (r *reading) fullWidthLink(bracket, start, stop int, address string) {
	address = strings.TrimSpace(address)
	if !looksLikeAddress(address) {
		return
	}
	before, _ := r.around(bracket)
	opening := max(bytes.LastIndexByte(before, '['), bytes.LastIndex(before, []byte("【")))
	if opening < 0 {
		r.report("text-link-fullwidth", bracket, stop, address)
		return
	}
	from := bracket - len(before) + opening
	words := strings.TrimPrefix(strings.TrimPrefix(string(r.source[from:bracket]), "["), "【")
	if strings.ContainsAny(address, " ()") {
		address = "<" + address + ">"
	}
	r.mend("text-link-fullwidth", from, stop, "["+words+"]("+address+")", address)
}

// lostReference reports [words][name] without a definition of name. A number in brackets behind another one is a
// citation.
func (r *reading) lostReference(i, after, stop int) {
	end := bytes.IndexByte(r.source[after:stop], ']')
	if end < 2 || util.IsBlank(r.source[after+1:after+end]) {
		return
	}
	label := r.source[after+1 : after+end]
	if len(bytes.Trim(label, "0123456789-,，、 ")) == 0 {
		return
	}
	r.report("text-reference-missing", after, after+end+1, excerpt(label))
}

// looksLikeAddress holds for what has the form of a file name with an extension, of a path, or of a web address, and not
// for words in parentheses.
func looksLikeAddress(s string) bool {
	s = strings.TrimSpace(s)
	for _, prefix := range []string{"http:", "https:", "www.", "./", "../", "/", "#", "mailto:"} {
		if strings.HasPrefix(s, prefix) && len(s) > len(prefix) {
			return true
		}
	}
	s, _, _ = strings.Cut(s, "#")
	dot := strings.LastIndexByte(s, '.')
	if dot <= 0 || len(s)-dot-1 < 2 || len(s)-dot-1 > 5 {
		return false
	}
	letters := false
	for _, c := range []byte(s[dot+1:]) {
		if !isLetter(c) && !isDigit(c) {
			return false
		}
		letters = letters || isLetter(c)
	}
	return letters
}
