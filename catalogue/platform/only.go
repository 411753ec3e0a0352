package platform

import (
	"slices"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/handover"
)

// filter checks the words of a filter that the key table knows.
func (r *mapper) filter(only *catalogue.PlatformOnlyRecord) {
	if only == nil {
		return
	}
	r.known("kind", only.Kind)
	r.known("scope", only.Scope)
	if r.m.What != "duties" {
		return
	}
	hint := catalogue.Words{Chinese: "公开事项只能按部门筛选；删掉它", English: "duties can be chosen by department only: remove it"}
	for _, k := range []struct {
		list             []catalogue.Field[string]
		chinese, english string
	}{{only.Kind, "体裁", "kind"}, {only.Topic, "主题", "topic"}, {only.Scope, "公开范围", "scope"}} {
		if len(k.list) > 0 {
			r.idle(true, k.list[0].At, k.chinese, k.english, hint)
		}
	}
	r.idle(only.Since.Set(), only.Since.At, "公开日期起", "since", hint)
}

func (r *mapper) known(name string, list []catalogue.Field[string]) {
	terms := onlyTerms(name)
	for i, f := range list {
		if name, ok := catalogue.FindTerm(terms, f.Value); ok {
			list[i].Value = name
			continue
		}
		var names []string
		for _, t := range terms {
			names = append(names, t.Chinese[0])
		}
		hint := catalogue.Meant(f.Value, names, catalogue.Words{Chinese: "可以写：" + strings.Join(names, "、"), English: "write one of: " + strings.Join(names, ", ")})
		r.add(f.At, "platform-only-unknown", f.Value, hint.Chinese, hint.English)
	}
}

// onlyTerms are the values that a list of the filter may have.
func onlyTerms(name string) []catalogue.Term {
	only, _ := catalogue.Find(catalogue.PlatformKeys(), "only")
	k, _ := catalogue.Find(only.Keys, name)
	return k.Terms
}

// Choice is what of an edition a platform is sent.
type Choice struct {
	Edition *catalogue.Edition // with no other items or departments
	Public  map[string]bool    // the keys of all items that it could be sent: what was sent and is none of them has to be taken down
}

// Choose picks the items or departments that the filter lets through. Folder is that of a department, whose own and whose
// units' alone are wanted; "" for all.
func (m *Mapping) Choose(ed *catalogue.Edition, folder string) (*Choice, []catalogue.Problem) {
	s := &sieve{m: m, ed: ed, folder: folder, only: m.only}
	if s.only == nil {
		s.only = &catalogue.PlatformOnlyRecord{}
	}
	s.folders()
	s.topics()
	chosen := *ed
	chosen.Items, chosen.Departments = nil, nil
	public := map[string]bool{}
	for _, it := range ed.Items {
		if !s.open(it) {
			continue
		}
		public[itemKey(it.Index, it.Path)] = true
		if s.wanted(it) {
			chosen.Items = append(chosen.Items, it)
		}
	}
	if m.What == "duties" {
		m.dutyKeys(ed, public)
	}
	for _, d := range ed.Departments {
		if s.within(d) {
			chosen.Departments = append(chosen.Departments, d)
		}
	}
	catalogue.SortProblems(s.problems)
	return &Choice{&chosen, public}, s.problems
}

// dutyKeys are the keys of all duties of an edition.
func (m *Mapping) dutyKeys(ed *catalogue.Edition, keys map[string]bool) {
	clear(keys)
	r := newRower(m, handover.Duties(ed, ""), ed)
	seen := map[string]int{}
	for _, cells := range r.t.Rows {
		r.begin(cells, seen)
		keys[r.row.Key] = true
	}
}

// sieve is a filter with the content that it is for.
type sieve struct {
	m        *Mapping
	ed       *catalogue.Edition
	folder   string
	only     *catalogue.PlatformOnlyRecord
	wide     []string // folders of departments; nil: all
	ids      []string // of topics; nil: all
	problems []catalogue.Problem
}

// folders finds the departments that the filter names.
func (s *sieve) folders() {
	var names []string
	for _, d := range s.ed.Departments {
		names = append(names, d.Folder)
	}
	for _, f := range s.only.Department {
		var found []string
		for _, d := range s.ed.Departments {
			if d.Folder == strings.Trim(f.Value, "/") {
				found = []string{d.Folder}
				break
			}
			if d.Name == f.Value || d.ShortName == f.Value {
				found = append(found, d.Folder)
			}
		}
		if len(found) != 1 {
			hint := catalogue.Meant(f.Value, names, catalogue.Words{Chinese: "写单位的文件夹，如 finance", English: "write a department's folder such as finance"})
			s.problems = append(s.problems, catalogue.NewProblem(s.m.File, f.At, "platform-only-unknown", f.Value, hint.Chinese, hint.English))
			continue
		}
		s.wide = append(s.wide, found[0])
	}
}

// topics finds the topics that the filter names.
func (s *sieve) topics() {
	var names []string
	for _, t := range s.ed.Topics {
		names = append(names, t.ID, t.Name)
	}
	for _, f := range s.only.Topic {
		i := slices.IndexFunc(s.ed.Topics, func(t *catalogue.Topic) bool { return t.ID == f.Value || t.Name == f.Value })
		if i < 0 {
			hint := catalogue.Meant(f.Value, names, catalogue.Words{Chinese: "写 site.yaml 里的主题", English: "write a topic of site.yaml"})
			s.problems = append(s.problems, catalogue.NewProblem(s.m.File, f.At, "platform-only-unknown", f.Value, hint.Chinese, hint.English))
			continue
		}
		s.ids = append(s.ids, s.ed.Topics[i].ID)
	}
}

// open says whether an item is there to be sent at all: it has a page or a line, and is of a scope that the platform is
// sent. What was withdrawn, and what is being corrected, is not.
func (s *sieve) open(it *catalogue.Item) bool {
	if it.Form == catalogue.Tombstone || it.Gone != nil {
		return false
	}
	if len(s.only.Scope) == 0 {
		return it.Scope == catalogue.Public
	}
	return slices.Contains(catalogue.Texts(s.only.Scope), string(it.Scope))
}

// wanted says whether an item passes the rest of the filter.
func (s *sieve) wanted(it *catalogue.Item) bool {
	kinds := catalogue.Texts(s.only.Kind)
	switch {
	case !s.within(it.Department),
		len(kinds) > 0 && !slices.Contains(kinds, it.Kind),
		len(s.ids) > 0 && !slices.ContainsFunc(it.Topics, func(t *catalogue.Topic) bool { return slices.Contains(s.ids, t.ID) }):
		return false
	}
	return !s.only.Since.Set() || !it.Published.Before(s.only.Since.Value) && !it.Published.IsZero()
}

func (s *sieve) within(d *catalogue.Department) bool {
	return d.Under(s.folder) && (len(s.wide) == 0 || slices.ContainsFunc(s.wide, func(folder string) bool { return d.Under(folder) }))
}

// itemKey is what an item is known by: its number, which never changes hands, or its file.
func itemKey(index, file string) string {
	if index != "" {
		return index
	}
	return file
}
