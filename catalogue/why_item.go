package catalogue

import "strings"

// whyItem answers for an item, in the order in which the gate asks: can it be read, is it approved, has its day come, who
// may see it, is it listed, is it gone, is it in force.
func (r *Register) whyItem(s *standing, audience string) Answer {
	a := Answer{File: s.Path, Private: s.Private, Form: r.form(s, audience)}
	if a.Form != "" && a.Form != Line {
		a.Address = s.Address
	}
	because := func(at At, rule string, text Words) {
		a.Because = append(a.Because, Because{s.Path, s.Private, at, rule, text})
	}
	switch {
	case s.Broken:
		because(At{}, "front-matter", Words{"它的头部读不出来", "its front matter cannot be read"})
		return a
	case s.draft:
		because(reviewAt(s.ItemRecord), "item-draft", Words{"还没有批准（批准人和批准日期），是草稿，哪个受众都看不到", "it is not approved (approved_by, approved_on): a draft, which nobody sees"})
	case r.unassigned(s):
		lacks := s.lacks(s.scope)
		because(reviewAt(s.ItemRecord), "item-unassigned", worded("已经批准，还没有{0}，等 gongkai assign 给", "it is approved, and waits for {1} (gongkai assign)", lacks.Chinese, lacks.English))
	case s.ahead:
		because(s.Published.At, "item-ahead", onDay("公开日期 {0} 还没有到，到那天自动发布", "its day of publication, {0}, is still to come; it is published then", s.Published.Value))
	}
	a.Because = append(a.Because, r.whyScope(s))
	r.whyAudience(s, audience, because)
	r.whyGone(s, a.Form, because)
	r.whyValidity(s, a.Form, audience, because)
	return a
}

func reviewAt(it *ItemRecord) At {
	if it.Review == nil {
		return At{}
	}
	at, _ := unapproved(it.Review, it.Blanks, At{})
	return at
}

// whyScope is where the scope comes from: the item, or its duty.
func (r *Register) whyScope(s *standing) Because {
	label := scopeLabel(s.scope)
	switch {
	case s.Scope.Value != "":
		return Because{s.Path, s.Private, s.Scope.At, "scope", worded("公开范围是“{0}”", "its scope is “{1}”", label, string(s.scope))}
	case s.scope == "":
		return Because{s.Path, s.Private, At{}, "item-scope-missing", Words{"没有公开范围，哪个受众都看不到", "it has no scope, so that nobody sees it"}}
	}
	b := Because{s.Path, s.Private, At{}, "entry", worded("公开范围随公开事项，是“{0}”", "its scope is that of its entry, “{1}”", label, string(s.scope))}
	for _, t := range r.records.Tables {
		for _, d := range t.Duties {
			if len(s.duties) > 0 && d == s.duties[0] {
				b.File, b.Private, b.At = t.Path, false, d.Method.At
			}
		}
	}
	return b
}

func scopeLabel(scope Scope) string {
	for _, t := range scopeTerms {
		if t.Name == string(scope) {
			return t.Chinese[0]
		}
	}
	return string(scope)
}

// whyAudience says whether this audience is among those who may see it, and if not, whether it is listed for them.
func (r *Register) whyAudience(s *standing, audience string, because func(At, string, Words)) {
	full := s.scope == Public
	if s.scope == Limited && len(s.Audience) > 0 {
		full = audience != "" && s.hasAudience(audience)
		names := strings.Join(Texts(s.Audience), "、")
		text := worded("只给 {0} 看，这一版是给{1}的", "it is for {0}, and this edition is for {2}", names, orPublic(audience, "公众"), orPublic(audience, "the public"))
		if full {
			text = worded("给 {0} 看，这一版就是", "it is for {0}, as this edition is", names)
		}
		because(s.Audience[0].At, "audience", text)
	}
	if full || s.scope == "" {
		return
	}
	switch {
	case !s.Listed.Value:
		because(s.Listed.At, "listed", Words{"没有写 列出: 是（listed: true），目录里不列出", "it is not listed (listed: true), so that the catalogue says nothing of it"})
	case s.scope == Withheld:
		because(s.Listed.At, "listed", Words{"写了列出，目录里有一行：索引号、部门、理由，没有标题，没有网页", "it is listed: a line with index number, department and reason, without title or page"})
	default:
		because(s.Listed.At, "listed", Words{"写了列出，有一页写明标题、编号、日期、理由，没有正文和附件", "it is listed: a page with title, number, dates and reason, without text or files"})
	}
}

func orPublic(audience, public string) string {
	if audience == "" {
		return public
	}
	return " " + audience + " "
}

// whyGone says that it was taken down, or that its time of display is over.
func (r *Register) whyGone(s *standing, form Form, because func(At, string, Words)) {
	switch gone := s.gone(r.date); {
	case gone == nil && s.trace != nil && form == Tombstone:
		because(s.Scope.At, "published-scope", onDay("原来公开过，{0} 依规定改为不公开（accepted.csv）：网址留着编号、日期和理由", "it was public, and was lawfully closed on {0} (accepted.csv): its address keeps number, dates and the reason", s.trace.On))
	case gone == nil:
	case gone.Ended:
		because(s.DisplayTill.At, "display_until", onDay("显示期限到 {0} 为止，已经过了：网址留着说明，没有标题和正文", "it was to be shown until {0}: its address keeps a notice without title and text", s.DisplayTill.Value))
	default:
		because(s.Withdrawn.At, "withdrawn", onDay("{0} 撤回了：网址留着说明，没有正文和附件", "it was withdrawn on {0}: its address keeps a notice without text and files", gone.On))
	}
}

// whyValidity says that it is shown although it is no longer, or not yet, in force.
func (r *Register) whyValidity(s *standing, form Form, audience string, because func(At, string, Words)) {
	if form != Full {
		return
	}
	switch v, _ := r.validity(s, audience); v.State {
	case Repealed:
		at := At{}
		if s.Repealed != nil {
			at = s.Repealed.At
		}
		because(at, "validity", onDay("{0} 起废止：还在网站上，标明已废止", "it has been repealed since {0}; it stays on the site, marked so", v.On))
	case Expired:
		because(s.Expires.At, "validity", onDay("有效期到 {0} 为止：还在网站上，标明已失效", "it expired on {0}; it stays on the site, marked so", v.On))
	case Pending:
		because(s.Effective.At, "validity", onDay("{0} 起施行：已经在网站上，标明尚未施行", "it takes effect on {0}; it is on the site, marked so", v.On))
	}
}
