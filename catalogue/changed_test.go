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

// changes are what became of a small county, as lines.
func changes(t *testing.T, before, after map[string]string) []string {
	t.Helper()
	was, _ := edition(t, register(t, before, today), "")
	is, _ := edition(t, register(t, after, today), "")
	var lines []string
	for _, c := range catalogue.ChangedSince(was, is) {
		line := fmt.Sprintf("%s %s %s%s", c.Kind, c.Subject, c.Path, c.Index)
		if c.From != "" {
			line += " from " + c.From
		}
		for _, f := range c.Fields {
			line += fmt.Sprintf(" %s:%s>%s", f.Key, f.Before, f.After)
		}
		lines = append(lines, line)
	}
	return lines
}

func TestWhatBecomesOfEachThingIsTold(t *testing.T) {
	item := func(lines ...string) string {
		return "---\ntitle: 一\nindex: A-1\nsummary: 概述\nmade: 2026-01-01\npublished: 2026-01-02\nscope: public\nimported: {from: 旧站}\n" + strings.Join(lines, "") + "---\n正文。\n"
	}
	body := "---\nname: 县局\nkind: department\nresponsible: {leader: 甲}\nstandards: [shared]\n---\n"
	base := map[string]string{
		"site.yaml": gateSite, "emblem.png": "\x89PNG", "bureau/department.md": body, "bureau/unit/department.md": body, "bureau/one.md": item("attachments: [{file: a.txt}]\n"), "bureau/a.txt": "1",
		"bureau/catalogue.csv": "no,level1,content\n1,机构,职责\n1,机构,领导\n2,财政,预算\n", "standards/shared.csv": "no,level1,content\n7,社会救助,低保\n", "pages/guide.md": "---\ntitle: 指南\n---\n正文。\n",
	}
	for _, c := range []struct {
		name   string
		change func(files map[string]string)
		want   []string
	}{
		{"nothing", func(map[string]string) {}, nil},
		{"line ends", func(f map[string]string) { f["bureau/one.md"] = strings.ReplaceAll(f["bureau/one.md"], "\n", "\r\n") }, nil},
		{"a text", func(f map[string]string) { f["bureau/one.md"] += "又一段。\n" }, []string{"changed item bureau/one.mdA-1 body:>"}},
		{"a file replaced", func(f map[string]string) { f["bureau/a.txt"] = "2" }, []string{"changed item bureau/one.mdA-1 attachments:a.txt>a.txt"}},
		{"a file gone", func(f map[string]string) { f["bureau/one.md"] = item() }, []string{"changed item bureau/one.mdA-1 attachments:a.txt>"}},
		{"a date", func(f map[string]string) {
			f["bureau/one.md"] = item("attachments: [{file: a.txt}]\n", "effective: 2026-02-01\n")
		}, []string{"changed item bureau/one.mdA-1 effective:>2026-02-01"}},
		{"a pledge kept, a notice taken down", func(f map[string]string) {
			f["bureau/one.md"] = item("attachments: [{file: a.txt}]\n", "pledge: {broadcast: 2026-01-03, due: 2026-03-01, kept: yes, on: 2026-02-01}\n", "posted: [{channel: 公告栏, place: 大厅, from: 2026-01-03, to: 2026-01-09}]\n")
		}, []string{"changed item bureau/one.mdA-1 posted:>公告栏 大厅 2026-01-03 2026-01-09 pledge:>2026-01-03 2026-03-01 yes 2026-02-01"}},
		{"repealed", func(f map[string]string) {
			f["bureau/one.md"] = item("attachments: [{file: a.txt}]\n", "repealed: {on: 2026-02-01, by: 新办法}\n")
		}, []string{"repealed item bureau/one.mdA-1"}},
		{"a file moved", func(f map[string]string) {
			f["bureau/unit/two.md"] = item("attachments: [{file: ../a.txt}]\n")
			delete(f, "bureau/one.md")
		}, []string{"moved item bureau/unit/two.mdA-1 from bureau/one.html"}},
		{"a file moved under another number", func(f map[string]string) {
			f["bureau/two.md"] = strings.Replace(item("attachments: [{file: a.txt}]\n", "aliases: [bureau/one.html]\n"), "A-1", "A-2", 1)
			delete(f, "bureau/one.md")
		}, []string{"moved item bureau/two.mdA-2 from bureau/one.html index:A-1>A-2"}},
		{"an item gone", func(f map[string]string) { delete(f, "bureau/one.md") }, []string{"removed item A-1"}},
		{"a leader", func(f map[string]string) {
			f["bureau/unit/department.md"] = strings.Replace(body, "甲", "乙", 1)
		}, []string{"changed department bureau/unit/department.md responsible:甲>乙"}},
		{"a unit", func(f map[string]string) { delete(f, "bureau/unit/department.md") }, []string{"removed department bureau/unit/department.md"}},
		{"a standard, once for all whom it binds", func(f map[string]string) {
			f["standards/shared.csv"] = "no,level1,content\n7,社会救助,特困\n8,社会救助,临时救助\n"
		},
			[]string{"changed duty standards/shared/7 content:低保>特困", "new duty standards/shared/8"}},
		{"a row", func(f map[string]string) {
			f["bureau/catalogue.csv"] = "no,level1,content\n1,机构,职责\n1,机构,班子\n3,财政,决算\n"
		},
			[]string{"changed duty bureau/1#2 content:领导>班子", "new duty bureau/3", "removed duty bureau/2"}},
		{"a page", func(f map[string]string) { f["pages/guide.md"] += "又一段。\n" }, []string{"changed page pages/guide.md body:>"}},
		{"a page moved", func(f map[string]string) {
			f["pages/new.md"] = "---\ntitle: 指南\naliases: [pages/guide.html]\n---\n正文。\n"
			delete(f, "pages/guide.md")
		}, []string{"moved page pages/new.md from pages/guide.html"}},
		{"the site", func(f map[string]string) {
			f["site.yaml"] = strings.Replace(gateSite, "title: 县", "title: 新县", 1)
		}, []string{"changed site site.yaml title:县>新县"}},
	} {
		after := maps.Clone(base)
		c.change(after)
		if got := changes(t, base, after); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestARepealThatIsTakenBackIsTold, and one that was dated wrongly.
func TestARepealThatIsTakenBackIsTold(t *testing.T) {
	files := func(lines string) map[string]string {
		return map[string]string{
			"site.yaml": gateSite, "emblem.png": "\x89PNG", "bureau/department.md": "---\nname: 县局\nkind: department\nresponsible: {leader: 甲}\n---\n",
			"bureau/one.md": "---\ntitle: 一\nindex: A-1\nsummary: 概述\nmade: 2026-01-01\npublished: 2026-01-02\nscope: public\nimported: {from: 旧站}\n" + lines + "---\n正文。\n",
		}
	}
	repealed := files("repealed: {on: 2026-02-01, by: 新办法}\n")
	for want, after := range map[string]map[string]string{
		"changed item bureau/one.mdA-1 repealed:2026-02-01 新办法>":               files(""),
		"changed item bureau/one.mdA-1 repealed:2026-02-01 新办法>2026-02-02 新办法": files("repealed: {on: 2026-02-02, by: 新办法}\n"),
	} {
		if got := changes(t, repealed, after); !slices.Equal(got, []string{want}) {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
