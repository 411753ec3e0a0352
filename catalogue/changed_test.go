package catalogue_test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// former is a sample as it was written before: at the same place, under the same number, in other words.
func (s sample) former(as sample) string {
	as.id = s.id
	return regexp.MustCompile(`q\d+[a-z]+q`).ReplaceAllStringFunc(as.text(), func(word string) string {
		for _, kept := range []string{"path", "index", "alias", "file", "rows"} {
			if word == s.word(kept) {
				return word
			}
		}
		return "former" + word
	})
}

// listed are the fields that are compared where one of two editions only lists an item.
var listedFields = []string{"index", "reasonwords", "basis", "title", "docno"}

// Whatever an item was before and is now, of what it was nothing is told but where both editions show it.
func TestWhatChangedTellsOfNothingThatIsHidden(t *testing.T) {
	all := everySample()
	files := sampleSite(all)
	after := register(t, files, today)
	for shift := 0; shift < len(all); shift += 7 {
		then := maps.Clone(files)
		for i, s := range all {
			then[s.path()] = s.former(all[(i+shift)%len(all)])
		}
		before := register(t, then, today)
		for _, audience := range []string{"", "staff"} {
			was, _ := edition(t, before, audience)
			is, _ := edition(t, after, audience)
			told := map[string][]catalogue.Changed{}
			rest := ""
			for _, c := range catalogue.ChangedSince(was, is) {
				if c.Index == "HUB" || c.Index == "" {
					rest += fmt.Sprintf("%+v", c)
				}
				told[c.Index] = append(told[c.Index], c)
			}
			for i, s := range all {
				old := all[(i+shift)%len(all)]
				old.id = s.id
				held(t, s.name()+", before "+old.name(), told[s.word("index")], s, old.form(audience), s.form(audience))
				if form := s.form(audience); (form == "" || form == catalogue.Line) && strings.Contains(rest, s.word("path")) {
					t.Errorf("%s: another tells where it is", s.name())
				}
			}
		}
	}
}

// held looks at what is told of one item.
func held(t *testing.T, name string, told []catalogue.Changed, s sample, was, is catalogue.Form) {
	t.Helper()
	if (was == catalogue.Full || was == catalogue.Listed) && is != was && len(told) != 1 {
		t.Errorf("%s: %d changes are told", name, len(told))
	}
	for _, c := range told {
		may := s.told(is)
		if is == "" {
			may = []string{"index"}
		}
		plain, before := c, ""
		plain.Fields = nil
		for _, f := range c.Fields {
			before += f.Before + "\n"
			plain.Fields = append(plain.Fields, catalogue.ChangedField{Key: f.Key, After: f.After})
		}
		now := fmt.Sprintf("%+v", plain)
		if strings.Contains(now, "former") {
			t.Errorf("%s: what it was is told as what it is: %s", name, now)
		}
		common := listedFields
		if was == catalogue.Full && is == catalogue.Full {
			common = fields
		} else if is == catalogue.Tombstone || was == catalogue.Tombstone || is == "" || was == "" {
			common = nil
		} else if is == catalogue.Line || was == catalogue.Line {
			common = []string{"index", "reasonwords", "basis"}
		}
		for _, f := range fields {
			if strings.Contains(now, s.word(f)) && !slices.Contains(may, f) {
				t.Errorf("%s: its %s is told: %s", name, f, now)
			}
			if strings.Contains(before, "former"+s.word(f)) && (!slices.Contains(common, f) || !slices.Contains(may, f)) {
				t.Errorf("%s: its former %s is told: %s", name, f, before)
			}
		}
	}
}
