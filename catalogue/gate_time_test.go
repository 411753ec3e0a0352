package catalogue_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// item is a public item with what else is said of it; a later line stands for an earlier one of the same key.
func item(lines ...string) string {
	front := []string{"title: 甲", "summary: 概述", "index: A1", "made: 2026-01-01", "published: 2026-01-02", "scope: public", "imported: {from: https://a.gov.cn}"}
	for _, l := range lines {
		key, _, _ := strings.Cut(l, ":")
		front = slices.DeleteFunc(front, func(f string) bool { return strings.HasPrefix(f, key+":") })
		if l != key+":" {
			front = append(front, l)
		}
	}
	return "---\n" + strings.Join(front, "\n") + "\n---\n正文。\n"
}

func TestTheNextDayOnWhichTheSiteChanges(t *testing.T) {
	reason, listed := "reason: {words: 甲}", "listed: true"
	for _, c := range []struct {
		name   string
		lines  []string
		public string
		staff  string
	}{
		{"nothing", nil, "", ""},
		{"published tomorrow", []string{"published: 2026-08-09"}, "2026-08-09", "2026-08-09"},
		{"published today", []string{"published: 2026-08-08 23:00"}, "", ""},
		{"published, and then takes effect", []string{"published: 2026-08-20", "effective: 2026-08-10"}, "2026-08-20", "2026-08-20"},
		{"takes effect", []string{"effective: 2026-08-10"}, "2026-08-10", "2026-08-10"},
		{"expires", []string{"expires: 2026-08-10"}, "2026-08-11", "2026-08-11"},
		{"expires today", []string{"expires: 2026-08-08"}, "2026-08-09", "2026-08-09"},
		{"expired", []string{"expires: 2026-08-07"}, "", ""},
		{"is repealed", []string{"repealed: {on: 2026-08-10}"}, "2026-08-10", "2026-08-10"},
		{"is withdrawn", []string{"withdrawn: {on: 2026-08-10, why: 甲}"}, "2026-08-10", "2026-08-10"},
		{"was withdrawn", []string{"withdrawn: {on: 2026-08-08, why: 甲}", "effective: 2026-08-10"}, "", ""},
		{"is no longer displayed", []string{"display_until: 2026-08-10"}, "2026-08-11", "2026-08-11"},
		{"was withdrawn, and then its title leaves", []string{"withdrawn: {on: 2026-08-01, why: 甲}", "display_until: 2026-08-10"}, "2026-08-11", "2026-08-11"},
		{"left, and is then withdrawn", []string{"withdrawn: {on: 2026-08-20, why: 甲}", "display_until: 2026-08-01"}, "", ""},
		{"window opens", []string{"window: {opens: 2026-08-10, closes: 2026-08-20}"}, "2026-08-10", "2026-08-10"},
		{"window is open", []string{"window: {opens: 2026-08-01, closes: 2026-08-20}"}, "2026-08-21", "2026-08-21"},
		{"window of working days", []string{"window: {opens: 2026-08-07, working_days: 1}"}, "2026-08-11", "2026-08-11"},
		{"window that nobody can count", []string{"window: {opens: 2026-08-01, working_days: 300}"}, "", ""},
		{"the first of several", []string{"expires: 2026-10-01", "window: {opens: 2026-08-01, closes: 2026-08-20}", "display_until: 2026-08-15"}, "2026-08-16", "2026-08-16"},
		{"draft", []string{"imported:", "published: 2026-08-09"}, "", ""},
		{"unlisted", []string{"scope: on-request", reason, "published: 2026-08-09"}, "", ""},
		{"unlisted, of a duty", []string{"scope: on-request", reason, "published: 2026-08-09", "entry: d1"}, "2026-08-09", "2026-08-09"},
		{"listed", []string{"scope: on-request", reason, listed, "published: 2026-08-09"}, "2026-08-09", "2026-08-09"},
		{"listed, whose window is not shown", []string{"scope: on-request", reason, listed, "window: {opens: 2026-08-10, closes: 2026-08-20}", "expires: 2026-08-10"}, "", ""},
		{"a line that leaves", []string{"scope: withheld", reason, listed, "display_until: 2026-08-10"}, "2026-08-11", "2026-08-11"},
		{"limited", []string{"scope: limited", reason, "audience: staff", "expires: 2026-08-10"}, "", "2026-08-11"},
	} {
		files := map[string]string{"site.yaml": gateSite, "a/department.md": "---\nname: 甲局\nkind: department\n---\n", "a/b.md": item(c.lines...), "a/catalogue.csv": "序号,公开内容,公开对象,公开方式\nd1,甲,全社会,主动公开\n"}
		reg := register(t, files, today)
		for audience, want := range map[string]string{"": c.public, "staff": c.staff} {
			ed, _ := edition(t, reg, audience)
			if got := ed.NextChange.String(); got != want {
				t.Errorf("%s, %q: %q, want %q", c.name, audience, got, want)
			}
			// The edition is the same on every day before, and another on that day.
			if want != "" {
				next, _ := catalogue.ParseDate(want)
				before, _ := edition(t, register(t, files, next.AddDays(-1)), audience)
				on, _ := edition(t, register(t, files, next), audience)
				if a, b, c2 := timeless(ed), timeless(before), timeless(on); a != b || a == c2 {
					t.Errorf("%s, %q: same until the day before: %v; another on the day: %v", c.name, audience, a == b, a != c2)
				}
			}
		}
	}
}

// timeless is all that an edition says but its own date and the next change.
func timeless(ed *catalogue.Edition) string {
	copied := *ed
	copied.Date, copied.NextChange = catalogue.Date{}, catalogue.Date{}
	var b strings.Builder
	walk(reflect.ValueOf(&copied), map[uintptr]bool{}, func(v reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			b.WriteString(v.String() + "|")
		case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int64:
			fmt.Fprint(&b, v.Int(), "|")
		case reflect.Bool:
			fmt.Fprint(&b, v.Bool(), "|")
		}
	})
	return b.String()
}

func TestTheFirstStateThatHoldsIsShown(t *testing.T) {
	other := func(lines ...string) string { return item(append([]string{"title: 乙", "index: A2"}, lines...)...) }
	for _, c := range []struct {
		name  string
		lines []string
		other string
		want  catalogue.ValidityState
		on    string
		by    string
		item  bool
	}{
		{"nothing said", nil, "", catalogue.NotStated, "", "", false},
		{"a policy", []string{"kind: policy"}, "", catalogue.InForce, "", "", false},
		{"a normative document", []string{"normative: true"}, "", catalogue.InForce, "", "", false},
		{"in force since", []string{"effective: 2026-02-01"}, "", catalogue.InForce, "", "", false},
		{"from today", []string{"effective: 2026-08-08"}, "", catalogue.InForce, "", "", false},
		{"from tomorrow", []string{"effective: 2026-08-09"}, "", catalogue.Pending, "2026-08-09", "", false},
		{"until today", []string{"expires: 2026-08-08"}, "", catalogue.InForce, "", "", false},
		{"until yesterday", []string{"expires: 2026-08-07"}, "", catalogue.Expired, "2026-08-07", "", false},
		{"repealed", []string{"repealed: {on: 2026-08-08, by: 县政府令}", "expires: 2026-08-07"}, "", catalogue.Repealed, "2026-08-08", "县政府令", false},
		{"to be repealed", []string{"repealed: {on: 2026-08-09}"}, "", catalogue.InForce, "", "", false},
		{"replaced", []string{"kind: policy"}, other("relates: [{to: b.md, as: replaces}]", "made: 2026-03-01"), catalogue.Repealed, "2026-03-01", "", true},
		{"to be replaced", []string{"kind: policy"}, other("relates: [{to: b.md, as: replaces}]", "effective: 2026-09-01"), catalogue.InForce, "", "", false},
		{"replaced by a draft", []string{"kind: policy"}, other("relates: [{to: b.md, as: replaces}]", "imported:"), catalogue.InForce, "", "", false},
		{"replaced by what the public does not see", []string{"kind: policy"}, other("relates: [{to: b.md, as: replaces}]", "scope: limited", "audience: [staff]"), catalogue.InForce, "", "", false},
		{"amended", []string{"kind: policy"}, other("relates: [{to: b.md, as: amends}]", "made: 2026-03-01", "effective: 2026-04-01"), catalogue.Amended, "2026-04-01", "", true},
		{"amended, but expired", []string{"expires: 2026-08-07"}, other("relates: [{to: b.md, as: amends}]"), catalogue.Expired, "2026-08-07", "", false},
		{"repealed, and the new one is here", []string{"repealed: {on: 2026-03-01}"}, other("relates: [{to: b.md, as: replaces}]", "made: 2026-03-01"), catalogue.Repealed, "2026-03-01", "", true},
		{"interpreted", []string{"kind: policy"}, other("relates: [{to: b.md, as: interprets}]"), catalogue.InForce, "", "", false},
	} {
		files := map[string]string{"site.yaml": gateSite, "a/department.md": "---\nname: 甲局\nkind: department\n---\n", "a/b.md": item(c.lines...)}
		if c.other != "" {
			files["a/c.md"] = c.other
		}
		reg := register(t, files, today)
		ed, _ := edition(t, reg, "")
		v := ed.Items[0].Validity
		if v.State != c.want || v.On.String() != c.on || v.By != c.by || (v.Item != nil) != c.item {
			t.Errorf("%s: %+v, want %q on %s by %s", c.name, v, c.want, c.on, c.by)
		}
		told := ""
		for _, b := range reg.Why("a/b.md", "")[0].Because {
			if b.Rule == "validity" {
				told = b.Text.English
			}
		}
		if marked := c.want == catalogue.Pending || c.want == catalogue.Expired || c.want == catalogue.Repealed; marked != (told != "") || !strings.Contains(told, c.on) && marked {
			t.Errorf("%s: why tells %q, want the day %s", c.name, told, c.on)
		}
	}
}
