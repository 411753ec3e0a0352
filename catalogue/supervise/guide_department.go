package supervise

import (
	"cmp"
	"strings"

	"gongkai/catalogue"
)

// contacts tells of departments that cannot be reached, and of guides that are not there. It asks those that the Regulation
// binds and that are scored; public enterprises, villages and Party organs follow rules of their own (条例第五十五条). Fax and
// internet contact, which article 12 names too, are not asked for: many have none.
func (s *survey) contacts() {
	guides := s.guides()
	site := s.siteGuide() || guides[nil]
	if !site {
		s.find(nil, catalogue.NewProblem("site.yaml", s.head(nil), "guide-missing"))
	}
	for _, d := range s.Stock.Departments {
		if !s.scored(d) || d.Doubtful {
			continue
		}
		s.lacking(d, d.Name.At, "department-contact-missing", contactLacks(d))
		s.responsible(d)
		s.supervised(d)
		if d.Kind.Value != "unit" && !guides[d] {
			s.unguided(d, site)
		}
	}
}

// unguided tells of a department without a guide of its own, unless the site's guide stands for it: with address, hours
// and phone on the department's page, both together say what article 12 asks for.
func (s *survey) unguided(d *catalogue.StockDepartment, site bool) {
	in := catalogue.Words{Chinese: "，网站也没有统一的指南", English: ", and the site has none"}
	switch {
	case site && len(contactLacks(d)) == 0:
		return
	case site:
		in = catalogue.Words{Chinese: "，网站的指南也代替不了：本单位页面的联系方式不全", English: ", and the site's cannot stand for it: the department's page does not say how to reach it"}
	}
	s.find(d, catalogue.NewProblem(d.Path, d.Name.At, "department-guide-missing", bodyName(d), in.Chinese, in.English))
}

// guides are the departments with a guide of their own: an item that everybody can read and whose title says so. The guide
// of a department above is none: every body compiles its own. nil stands for the site, whose guide may lie in the folder
// of whoever runs the site.
func (s *survey) guides() map[*catalogue.StockDepartment]bool {
	guides := map[*catalogue.StockDepartment]bool{}
	for _, it := range s.Stock.Items {
		if inPublic(it) && guideTitle(it.Title.Value) {
			guides[it.Department] = true
			if s.Stock.Site != nil && it.Department.Name.Value == s.Stock.Site.Organisation.Value {
				guides[nil] = true
			}
		}
	}
	return guides
}

// guideTitle tells a disclosure guide (政府信息公开指南) from a service guide (办事指南).
func guideTitle(title string) bool {
	return strings.Contains(title, "公开指南") || strings.Contains(title, "公開指南") || strings.Contains(strings.ToLower(title), "disclosure guide")
}

// siteGuide says whether a page is the guide: pages/guide.md, or one that is titled so.
func (s *survey) siteGuide() bool {
	for _, p := range s.Stock.Pages {
		if p.ShownOn(s.Stock.Date) && (p.Path == "pages/guide.md" || guideTitle(p.Title.Value)) {
			return true
		}
	}
	return false
}

// contactLacks is what a body's page does not say of what article 12 has a guide say.
func contactLacks(d *catalogue.StockDepartment) (lacks []catalogue.Words) {
	for _, e := range []struct {
		value            string
		chinese, english string
	}{
		{d.PostalAddress.Value, "办公地址", "address"},
		{d.Hours.Value, "办公时间", "hours"},
		{d.Phone.Value, "电话", "phone"},
	} {
		if e.value == "" {
			lacks = append(lacks, catalogue.Words{Chinese: e.chinese, English: e.english})
		}
	}
	return lacks
}

// responsible asks for leader, office and contact. That the whole block is missing is told by gongkai check.
func (s *survey) responsible(d *catalogue.StockDepartment) {
	r := d.Responsible
	if r == nil {
		return
	}
	var lacks []catalogue.Words
	for _, e := range []struct {
		value            string
		chinese, english string
	}{
		{r.Leader.Value, "分管领导", "leader"},
		{r.Office.Value, "责任科室", "office"},
		{r.Contact.Value, "联系电话", "contact"},
	} {
		if e.value == "" {
			lacks = append(lacks, catalogue.Words{Chinese: e.chinese, English: e.english})
		}
	}
	s.lacking(d, r.At, "department-responsible-incomplete", lacks)
}

func (s *survey) lacking(d *catalogue.StockDepartment, at catalogue.At, rule catalogue.Rule, lacks []catalogue.Words) {
	if len(lacks) > 0 {
		chinese, english := inWords(lacks)
		s.find(d, catalogue.NewProblem(d.Path, at, rule, bodyName(d), chinese, english))
	}
}

// supervised asks for a supervision phone or letter box: a department's own; for a unit that of a department above does.
func (s *survey) supervised(d *catalogue.StockDepartment) {
	for at := d; at != nil; at = at.Parent {
		if c := at.Supervision; c != nil && (c.Phone.Value != "" || c.Mailbox.Value != "") {
			return
		}
		if at.Kind.Value != "unit" {
			break
		}
	}
	in := catalogue.Words{Chinese: "，网站也没有写", English: ", and the site names none"}
	if s.Stock.Site != nil && s.Stock.Site.Supervision != nil {
		if c := s.Stock.Site.Supervision; cmp.Or(c.Phone.Value, c.Mailbox.Value) != "" {
			in = catalogue.Words{Chinese: "，页面上用的是网站的", English: "; its page shows the site's"}
		}
	}
	s.find(d, catalogue.NewProblem(d.Path, d.Name.At, "department-supervision-missing", bodyName(d), in.Chinese, in.English))
}
