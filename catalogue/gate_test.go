package catalogue_test

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gongkai/catalogue"
	"gongkai/catalogue/markup"
	"gongkai/catalogue/source"
)

var today = catalogue.NewDate(2026, 8, 8)

// register reads a site from its files, as of a day. What is wrong with it does not matter here: the gate must hold
// whatever the checks say.
func register(t testing.TB, files map[string]string, date catalogue.Date) *catalogue.Register {
	t.Helper()
	tree := fstest.MapFS{}
	for name, text := range files {
		tree[name] = &fstest.MapFile{Data: []byte(text)}
	}
	survey := markup.NewSurvey(markup.New(markup.Limits{Bytes: 1 << 20, TableCells: 1000, Nesting: 32}))
	content := source.Tree{Content: tree}
	preface, err := source.Open(content)
	if err != nil {
		t.Fatal(err)
	}
	records, _, err := preface.Load(context.Background(), source.Onlooker{See: survey.See})
	if err != nil {
		t.Fatal(err)
	}
	reg, _ := catalogue.New(records, date)
	if _, err := survey.Check(reg, content.Body); err != nil {
		t.Fatal(err)
	}
	return reg
}

func edition(t testing.TB, reg *catalogue.Register, audience string) (*catalogue.Edition, *catalogue.Cut) {
	t.Helper()
	ed, cut, err := reg.For(audience)
	if err != nil {
		t.Fatal(err)
	}
	return ed, cut
}

func TestAnEditionTellsWhatItMayAndNothingElse(t *testing.T) {
	all := everySample()
	reg := register(t, sampleSite(all), today)
	for _, audience := range []string{"", "staff", "villagers"} {
		t.Run("audience "+audience, func(t *testing.T) {
			ed, _ := edition(t, reg, audience)
			words := "\n" + strings.Join(allStrings(ed), "\n")
			for _, s := range all {
				form := s.form(audience)
				told := s.told(form)
				for _, f := range fields {
					if strings.Contains(words, s.word(f)) && !slices.Contains(told, f) {
						t.Errorf("%s, shown as %q: the edition holds its %s", s.name(), form, f)
					}
					must := form == catalogue.Full && slices.Contains(mustTell, f) || form != "" && form != catalogue.Full && slices.Contains(told, f)
					if must && !strings.Contains(words, s.word(f)) {
						t.Errorf("%s, shown as %q: its %s is lost", s.name(), form, f)
					}
				}
			}
		})
	}
}

func TestEachFormHoldsItsFieldsAndNoOther(t *testing.T) {
	all := everySample()
	reg := register(t, sampleSite(all), today)
	day := catalogue.NewDate
	for _, audience := range []string{"", "staff", "villagers"} {
		ed, cut := edition(t, reg, audience)
		shown := map[string]*catalogue.Item{}
		for _, it := range ed.Items {
			shown[it.Index] = it
		}
		cutForms := map[string]catalogue.Form{}
		for _, c := range cut.Items {
			cutForms[c.Path] = c.Form
		}
		count := 2 // the hub is shown; the draft is not
		for _, s := range all {
			form, it := s.form(audience), shown[s.word("index")]
			if cutForm, isCut := cutForms[s.path()]; isCut != (form != catalogue.Full) || cutForm != form && isCut {
				t.Errorf("%q: %s is in the cut: %v, as %q; want %q", audience, s.name(), isCut, cutForm, form)
			}
			if (it != nil) != (form != "") {
				t.Errorf("%q: %s is shown: %v, want %q", audience, s.name(), it != nil, form)
				continue
			}
			if it == nil {
				continue
			}
			count++
			got := *it
			if got.Department != ed.Departments[0] {
				t.Errorf("%q: %s stands in %v", audience, s.name(), got.Department)
			}
			if met := form == catalogue.Full || form == catalogue.Listed; met != (len(got.Duties) == 1) {
				t.Errorf("%q: %s, %q, meets %d duties", audience, s.name(), form, len(got.Duties))
			}
			got.Department, got.Duties = nil, nil
			want := catalogue.Item{Form: form, Scope: catalogue.Scope(s.scope), Index: s.word("index")}
			reason := catalogue.Reason{Words: s.word("reasonwords"), Code: "law", Basis: s.word("basis")}
			address := strings.TrimSuffix(s.path(), ".md") + ".html"
			switch form {
			case catalogue.Full:
				if got.Form != form || got.Title != s.word("title") || got.Address != address || len(got.Attachments) != 1 || len(got.Table.Rows) != 1 || got.Body.Empty() || len(got.Issuers) != 3 || got.Issuers[1].Department != ed.Departments[0] {
					t.Errorf("%q: %s is not whole: %+v", audience, s.name(), got)
				}
				continue
			case catalogue.Line:
				want.Reason = reason
			case catalogue.Listed:
				want.Path, want.Address, want.Title, want.DocumentNo, want.Made, want.Published = s.path(), address, s.word("title"), s.word("docno"), day(2026, 1, 1), day(2026, 1, 3)
				want.Reason, want.Attribute = reason, "public"
				for _, id := range []string{"staff", "villagers"} {
					if strings.Contains(s.audience, id) {
						want.Audience = append(want.Audience, map[string]string{"staff": "工作人员", "villagers": "村民"}[id])
					}
				}
			case catalogue.Tombstone:
				want.Path, want.Address, want.DocumentNo, want.Made, want.Published = s.path(), address, s.word("docno"), day(2026, 1, 1), day(2026, 1, 3)
				want.Gone = &catalogue.Gone{On: day(2026, 8, 8), Ended: true}
				if s.state == "withdrawn" {
					want.Title, want.Gone = s.word("title"), &catalogue.Gone{On: day(2026, 8, 8), Why: s.word("why")}
				}
			}
			if !reflect.DeepEqual(got, want) {
				t.Errorf("%q: %s\n got %+v\nwant %+v", audience, s.name(), got, want)
			}
		}
		if count-1 != len(ed.Items) {
			t.Errorf("%q: %d items, want %d", audience, len(ed.Items), count-1)
		}
	}
}

func TestADutyTellsOnlyWhetherItIsMet(t *testing.T) {
	all := everySample()
	reg := register(t, sampleSite(all), today)
	for _, audience := range []string{"", "staff", "villagers"} {
		ed, _ := edition(t, reg, audience)
		duties := map[string]*catalogue.Duty{}
		for _, d := range ed.Departments[0].Duties {
			duties[d.No] = d
		}
		for _, s := range all {
			want := catalogue.DutyMissing
			switch form := s.form(audience); {
			case form == catalogue.Full || form == catalogue.Listed:
				want = catalogue.DutyMet
			case s.state == "" && (form == "" || form == catalogue.Line):
				want = catalogue.DutyHidden
			}
			if got := duties[fmt.Sprintf("d%d", s.id)]; got.State != want || len(got.Items) != map[bool]int{true: 1}[want == catalogue.DutyMet] {
				t.Errorf("%q: the duty of %s is %s with %d items, want %s", audience, s.name(), got.State, len(got.Items), want)
			}
		}
	}
}

func TestNothingPointsOutOfItsEdition(t *testing.T) {
	reg := register(t, sampleSite(everySample()), today)
	public, _ := edition(t, reg, "")
	staff, _ := edition(t, reg, "staff")
	for _, ed := range []*catalogue.Edition{public, staff} {
		inside := map[any]bool{}
		for _, it := range ed.Items {
			inside[it] = true
		}
		for _, d := range ed.Departments {
			inside[d] = true
			for _, duty := range d.Duties {
				inside[duty] = true
			}
		}
		for _, topic := range ed.Topics {
			inside[topic] = true
		}
		for _, m := range ed.Matters {
			inside[m] = true
		}
		checked := 0
		walk(reflect.ValueOf(ed), map[uintptr]bool{}, func(v reflect.Value) {
			if v.Kind() != reflect.Pointer || v.IsNil() || !v.CanInterface() {
				return
			}
			switch p := v.Interface().(type) {
			case *catalogue.Item, *catalogue.Department, *catalogue.Topic, *catalogue.Matter, *catalogue.Duty:
				checked++
				if !inside[p] {
					t.Errorf("%T outside of the edition: %+v", p, p)
				}
			}
		})
		if checked < 100 {
			t.Errorf("only %d pointers were followed", checked)
		}
		for _, it := range ed.Items {
			for _, r := range it.Relations {
				if it.Form != catalogue.Full || r.Item.Form == catalogue.Line {
					t.Errorf("%s (%s) relates to %s (%s)", it.Index, it.Form, r.Item.Index, r.Item.Form)
				}
			}
		}
	}
}

func TestRelationsAreSeenFromBothEnds(t *testing.T) {
	all := everySample()
	ed, _ := edition(t, register(t, sampleSite(all), today), "")
	hub := ed.Items[slices.IndexFunc(ed.Items, func(it *catalogue.Item) bool { return it.Index == "HUB" })]
	out, in := 0, 0
	for _, r := range hub.Relations {
		switch {
		case !r.Inverse && r.As == "interprets":
			out++
		case r.Inverse && r.As == "amends" && r.Item.Form == catalogue.Full:
			in++
		default:
			t.Errorf("relation %+v", r)
		}
	}
	pages, full := 0, 0
	for _, s := range all {
		switch s.form("") {
		case catalogue.Full:
			full++
			pages++
		case catalogue.Listed, catalogue.Tombstone:
			pages++
		}
	}
	if out != pages || in != full {
		t.Errorf("the hub leads to %d and from %d, want %d and %d", out, in, pages, full)
	}
}

func TestOnlyFilesOfWhatIsShownAreCarriedOver(t *testing.T) {
	all := everySample()
	for _, audience := range []string{"", "staff"} {
		ed, _ := edition(t, register(t, sampleSite(all), today), audience)
		var want []string
		for _, s := range all {
			if s.form(audience) == catalogue.Full {
				want = append(want, "bureau/"+s.word("file")+".pdf")
			}
		}
		want = append(want, "emblem.png")
		var got []string
		for _, a := range ed.Assets {
			got = append(got, a.Path)
		}
		slices.Sort(want)
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%q: carried over are %v, want %v", audience, got, want)
		}
		for _, s := range all {
			if _, ok := ed.Resolve("bureau/hub.md", s.word("file")+".pdf"); ok != (s.form(audience) == catalogue.Full) {
				t.Errorf("%q: the file of %s resolves: %v", audience, s.name(), ok)
			}
			form := s.form(audience)
			if _, ok := ed.Resolve("bureau/hub.md", s.word("path")+".md"); ok != (form != "" && form != catalogue.Line) {
				t.Errorf("%q: a link to %s resolves: %v", audience, s.name(), ok)
			}
		}
	}
}

func TestRowsOfATableLeaveOnTheirDay(t *testing.T) {
	const csv = "姓名,显示至,撤回\n甲,,\n乙,2026-08-07,\n丙,2026-08-08,\n丁,2026-08-20,\n戊,2026-12-31,是\n己,不知道,\n庚,,也许\n"
	files := map[string]string{
		"site.yaml": gateSite, "a/department.md": "---\nname: 甲局\nkind: department\n---\n", "a/list.csv": csv, "a/list.md": item("records: list.csv"),
		// Another text that links to the file must not get it whole.
		"pages/all.md": "---\ntitle: 全部\n---\n见[名单](../a/list.csv)。\n",
	}
	ed, _ := edition(t, register(t, files, today), "")
	var names []string
	for _, r := range ed.Items[0].Table.Rows {
		names = append(names, strings.Join(r.Cells, " "))
	}
	if want := []string{"甲", "丙", "丁"}; !slices.Equal(names, want) {
		t.Errorf("rows %v, want %v", names, want)
	}
	if got := ed.Items[0].Table.Columns; !slices.Equal(got, []string{"姓名"}) {
		t.Errorf("columns %v", got)
	}
	if len(ed.Assets) != 0 {
		t.Errorf("the file is carried over whole: %v", ed.Assets[0].Path)
	}
	if ed.NextChange != catalogue.NewDate(2026, 8, 9) {
		t.Errorf("the next change is on %v, when a row leaves", ed.NextChange)
	}
	files["a/list.md"] = item("records: list.csv", "withdrawn: {on: 2026-08-01, why: 误}")
	ed, _ = edition(t, register(t, files, today), "")
	if len(ed.Assets) != 0 || strings.Contains(strings.Join(allStrings(ed), " "), "list.csv") {
		t.Errorf("the file of a withdrawn table is carried over")
	}
}

func TestAnAudienceHasItsOwnAddressAndAnUnknownOneIsRefused(t *testing.T) {
	reg := register(t, sampleSite(nil), today)
	public, _ := edition(t, reg, "")
	if public.Audience != nil || public.Site.BaseURL != "https://a.gov.cn/" {
		t.Errorf("public: %+v, %s", public.Audience, public.Site.BaseURL)
	}
	staff, _ := edition(t, reg, "staff")
	if *staff.Audience != (catalogue.Audience{ID: "staff", Name: "工作人员", BaseURL: "https://staff.gov.cn/x"}) || staff.Site.BaseURL != "https://staff.gov.cn/x/" {
		t.Errorf("staff: %+v, %s", staff.Audience, staff.Site.BaseURL)
	}
	villagers, _ := edition(t, reg, "villagers")
	if villagers.Site.BaseURL != "" {
		t.Errorf("the villagers' site has the public's address %s", villagers.Site.BaseURL)
	}
	if _, _, err := reg.For("stuff"); err == nil || !strings.Contains(err.Error(), "staff, villagers") {
		t.Errorf("an unknown audience: %v", err)
	}
}

func TestAnEditionKnowsItsTimeZone(t *testing.T) {
	for written, want := range map[string]string{"": "Asia/Shanghai", "timezone: Asia/Urumqi\n": "Asia/Urumqi"} {
		ed, _ := edition(t, register(t, map[string]string{"site.yaml": gateSite + written}, today), "")
		if ed.Zone != want {
			t.Errorf("%q gives the zone %q", written, ed.Zone)
		}
	}
}

// allStrings are all strings within a value, also those of unexported fields and of keys.
func allStrings(v any) []string {
	var found []string
	walk(reflect.ValueOf(v), map[uintptr]bool{}, func(v reflect.Value) {
		if v.Kind() == reflect.String {
			found = append(found, v.String())
		}
	})
	return found
}

// walk visits every value that can be reached, each pointer once.
func walk(v reflect.Value, seen map[uintptr]bool, visit func(reflect.Value)) {
	visit(v)
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() && !seen[v.Pointer()] {
			seen[v.Pointer()] = true
			walk(v.Elem(), seen, visit)
		}
	case reflect.Interface:
		if !v.IsNil() {
			walk(v.Elem(), seen, visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			walk(v.Field(i), seen, visit)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			walk(v.Index(i), seen, visit)
		}
	case reflect.Map:
		keys := v.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
		for _, k := range keys {
			walk(k, seen, visit)
			walk(v.MapIndex(k), seen, visit)
		}
	}
}
