package privacy

import (
	"maps"
	"slices"

	"gongkai/catalogue"
)

// finder gathers what one file holds.
type finder struct {
	day      catalogue.Date
	file     string
	private  bool
	prefix   catalogue.Words // of places: the file within a file
	wholly   bool            // the text was searched as a whole for what goes over its lines
	see      func(text string, where locate)
	findings []catalogue.Finding
	more     map[catalogue.Personal]int // findings beyond what is kept
}

// mostKept bounds what is kept of one file: a list of a hundred thousand persons needs no hundred thousand findings.
const mostKept = 20_000

// passage searches a text and says whether anything was found.
func (f *finder) passage(text string, c searching, where locate) bool {
	found := f.suspected(text, suspicious(text), c, where)
	if f.wholly {
		return found
	}
	before := len(f.findings)
	f.scattered(text, where)
	return found || len(f.findings) > before
}

// suspected is passage for a text that was looked at already.
func (f *finder) suspected(text string, s suspicion, c searching, where locate) bool {
	if f.see != nil && text != "" {
		f.see(text, where)
	}
	c.day = f.day
	hits, l := search(text, s, c)
	slices.SortStableFunc(hits, func(a, b hit) int { return a.from - b.from })
	for i, h := range hits {
		if i > 0 && h.from < hits[i-1].to && hits[i-1].kind != catalogue.HomeAddr {
			continue
		}
		h.from, h.to = l.from(h.from), l.to(h.to)
		f.found(h, where)
	}
	return len(hits) > 0
}

// found takes a hit down, with its place.
func (f *finder) found(h hit, where locate) {
	at, place := where(h.from, h.to)
	f.add(catalogue.Finding{At: at, Place: place, Kind: h.kind, Masked: h.shown, Note: h.note})
}

func (f *finder) add(found catalogue.Finding) {
	if len(f.findings) >= mostKept {
		if f.more == nil {
			f.more = map[catalogue.Personal]int{}
		}
		f.more[found.Kind]++
		return
	}
	found.File, found.Private = f.file, f.private
	found.Place = f.placed(found.Place)
	f.findings = append(f.findings, found)
}

// all are the findings, and of each kind how many more there were.
func (f *finder) all() []catalogue.Finding {
	for _, kind := range slices.Sorted(maps.Keys(f.more)) {
		f.findings = append(f.findings, catalogue.Finding{File: f.file, Private: f.private, Kind: kind, More: f.more[kind]})
	}
	return f.findings
}

// placed is a place with the file within the file that it is in.
func (f *finder) placed(place catalogue.Words) catalogue.Words {
	return catalogue.Words{Chinese: f.prefix.Chinese + Mask(place.Chinese), English: f.prefix.English + Mask(place.English)}
}

// unread says that something was not searched, and why.
func (f *finder) unread(place catalogue.Words, why catalogue.Words) {
	f.add(catalogue.Finding{Place: place, Kind: catalogue.Unread, Note: why})
}

// property says that a file's properties name somebody or something; what says which property it is.
func (f *finder) property(place, what catalogue.Words, value string) {
	if value == "" || harmless(value) {
		return
	}
	f.add(catalogue.Finding{Place: place, Kind: catalogue.Properties, Masked: middle(value, 1, 0), Note: what})
}

// at is a place in a document.
func at(place catalogue.Words) locate {
	return func(int, int) (catalogue.At, catalogue.Words) { return catalogue.At{}, place }
}

// both is a place that is written the same in both languages.
func both(place string) catalogue.Words { return catalogue.Words{Chinese: place, English: place} }
