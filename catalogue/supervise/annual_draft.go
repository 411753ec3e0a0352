package supervise

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// AnnualDraft is a yearly report as far as it can be made from what is known.
type AnnualDraft struct {
	Path  string // of its file, below the content
	Name  string // of the body
	Text  string // front matter and Markdown
	Marks int    // places in the text at which a person has to write
}

// AnnualDrafts drafts the reports on a year: the county's and that of each body that makes one, or that of one body alone
// (its folder). compare adds sentences on the year before. ok is false where there is no such body.
func AnnualDrafts(in Input, year int, only string, compare bool) (drafts []AnnualDraft, ok bool) {
	b := newBodies(in.Stock)
	w := &writer{Input: in, year: year, now: reckon(in, b, year), coverage: covered(in).Coverage.Cells}
	if compare {
		w.then = reckon(in, b, year-1)
	}
	if only != "" {
		d := b.Find(only)
		if d == nil {
			return nil, false
		}
		return []AnnualDraft{w.department(d)}, true
	}
	drafts = append(drafts, w.county())
	for _, d := range in.Stock.Departments {
		if reports(d) {
			drafts = append(drafts, w.department(d))
		}
	}
	return drafts, true
}

// covered is as much of a report as says which duties are met: of the rest a draft needs nothing.
func covered(in Input) *catalogue.Report {
	s := &survey{Input: in, bodies: newBodies(in.Stock), report: &catalogue.Report{Date: in.Stock.Date}, duties: map[*catalogue.DutyRecord]int{}}
	s.assessment = s.assessed()
	s.departments()
	s.listDuties()
	s.coverage()
	return s.report
}

// writer writes the reports on one year.
type writer struct {
	Input
	year      int
	now, then *reckoning // then is nil where nothing is said of the year before
	coverage  []catalogue.Cell
}

// body is what one report is on.
type body struct {
	folder, name string // the county's folder is ""
	parts        []*catalogue.StockDepartment
	figures      figures
	before       figures // of the year before
	lacking      []string
}

func (w *writer) county() AnnualDraft {
	c := body{name: "本级政府"}
	if w.Stock.Site != nil && w.Stock.Site.Organisation.Value != "" {
		c.name = w.Stock.Site.Organisation.Value
	}
	stated := w.now.entered[""]
	for _, d := range w.Stock.Departments {
		if governed(d) {
			c.parts = append(c.parts, d)
		}
		if reports(d) {
			if missing := w.now.own(d.Folder).lacking(stated); len(missing) > 0 {
				c.lacking = append(c.lacking, inText(d.Name.Value)+"（"+strings.Join(missing, "、")+"）")
			}
		}
	}
	c.figures = stated.or(w.now.of(c.parts))
	if w.then != nil {
		c.before = w.then.entered[""].or(w.then.of(c.parts))
	}
	return w.draft(&c)
}

func (w *writer) department(d *catalogue.StockDepartment) AnnualDraft {
	b := body{folder: d.Folder, name: d.Name.Value, parts: whole(d)}
	b.figures = w.now.of(b.parts)
	if w.then != nil {
		b.before = w.then.of(b.parts)
	}
	return w.draft(&b)
}

func (w *writer) draft(b *body) AnnualDraft {
	var text strings.Builder
	w.front(&text, b)
	for i, part := range []func(*strings.Builder, *body){w.overview, w.disclosure, w.requests, w.lawsuits, w.shortcomings, w.others} {
		text.WriteString("## " + headings()[i] + "\n\n")
		part(&text, b)
	}
	whole := strings.TrimRight(text.String(), "\n") + "\n"
	_, below, _ := strings.Cut(whole, "\n---\n")
	return AnnualDraft{Path: annualPage(b.folder, w.year), Name: b.name, Text: whole, Marks: strings.Count(below, markOpen)}
}

// front leaves to the clerk what nobody else can know; without its review the report stays a draft.
func (w *writer) front(t *strings.Builder, b *body) {
	fmt.Fprintf(t, "---\ntitle: %s\n", strconv.Quote(fmt.Sprintf("%s%d年政府信息公开工作年度报告", oneLine(b.name), w.year)))
	fmt.Fprintf(t, "summary: %s\n", strconv.Quote(fmt.Sprintf("%d年政府信息公开工作的总体情况，主动公开、申请办理、复议诉讼的数字，存在的问题和改进。", w.year)))
	kind := ""
	if b.folder == "" {
		t.WriteString("published: # " + mark("公开日期，3月31日前") + "\n")
	} else {
		t.WriteString("index: # " + mark("索引号") + "\nmade: # " + mark("生成日期") + "\npublished: # " + mark("公开日期，1月31日前") + "\nscope: public\n")
		kind = "kind: report\n"
	}
	t.WriteString("review: # " + mark("拟稿、核稿、批准、保密审查") + "\n" + kind + "---\n") // in the order in which gongkai fmt puts them
}

// write writes what is not empty, and an empty line.
func write(t *strings.Builder, sentences ...string) {
	if text := strings.Join(sentences, ""); text != "" {
		t.WriteString(text + "\n\n")
	}
}

// overview is the first part. Governments' reports also state the results of assessment, public evaluation and
// accountability (条例第五十条).
func (w *writer) overview(t *strings.Builder, b *body) {
	end := fmt.Sprintf("%d年12月31日", w.year)
	if last := catalogue.NewDate(w.year, 12, 31); w.Stock.Date.Before(last) {
		end = dayIn(w.Stock.Date) + "（本年尚未结束）"
	}
	write(t, say(saysOpening, strconv.Itoa(w.year), end))
	items, kinds := w.now.published(b.parts)
	who := inText(b.name)
	if b.folder == "" {
		who = "各部门、乡镇"
	}
	words := say(saysItems, strconv.Itoa(w.year), who, strconv.Itoa(items))
	if len(kinds) > 0 {
		words += say(saysKinds, strings.Join(kinds, "、"))
	}
	if w.then != nil {
		before, _ := w.then.published(b.parts)
		words += say(saysItemsThen, strconv.Itoa(before))
	}
	write(t, words, w.covered(b))
	write(t, mark("主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面本年做了什么"))
	if b.folder == "" {
		write(t, mark("工作考核结果（条例第五十条）"))
		write(t, mark("社会评议结果（条例第五十条）"))
		write(t, mark("责任追究结果（条例第五十条）"))
	}
}

// dayIn is a day as a text names it.
func dayIn(d catalogue.Date) string { return fmt.Sprintf("%d年%d月%d日", d.Year, d.Month, d.Day) }

// published counts the items that several bodies published, and names how many there are of each kind.
func (r *reckoning) published(parts []*catalogue.StockDepartment) (all int, kinds []string) {
	count := map[string]int{}
	for _, d := range parts {
		all += r.items[d.Folder]
		for kind, n := range r.kinds[d.Folder] {
			count[kind] += n
		}
	}
	k, _ := catalogue.Find(catalogue.ItemKeys(), "kind")
	for _, term := range k.Terms {
		if n := count[term.Name]; n > 0 {
			kinds = append(kinds, term.Chinese[0]+strconv.Itoa(n)+"条")
		}
	}
	if n := count[""]; n > 0 && len(kinds) > 0 {
		kinds = append(kinds, "未分体裁"+strconv.Itoa(n)+"条")
	}
	return all, kinds
}

// covered says how many of a body's duties are met; nothing where it has none.
func (w *writer) covered(b *body) string {
	duties, met := 0, 0
	for _, c := range w.coverage {
		if c.State == catalogue.CellInapplicable || b.folder != "" && c.Department != b.folder || b.folder == "" && !slices.ContainsFunc(b.parts, func(d *catalogue.StockDepartment) bool { return d.Folder == c.Department }) {
			continue
		}
		duties++
		if c.State == catalogue.CellMet || c.State == catalogue.CellLate || c.State == catalogue.CellElsewhere {
			met++
		}
	}
	if duties == 0 {
		return ""
	}
	return say(saysCoverage, dayIn(w.Stock.Date), strconv.Itoa(duties), strconv.Itoa(met), fmt.Sprintf("%.1f", float64(met)*100/float64(duties)))
}
