package build_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing/fstest"
)

// secretCounty is a small county with something hidden in every place where an author can hide something. Each hidden
// text is a word of its own, so that it is found wherever it turns up.
type secretCounty struct {
	random *rand.Rand
	files  fstest.MapFS
	lain   fstest.MapFS // the private tree
	words  map[string]string
	n      int
}

// rare are characters that words are made of: none of them stands in a theme.
const rare = "鳜鸢鹞鼋鼍鼗鬣鬓骧驷锱铢钿醪醍酹邛郯郾轸辎赭豕豢谶谵訾觫觯裎袂蜇蛰虺薏薤葭荪荇苁臑膂翮羰绔纛粢篦筌筇稂禳祓礴砻瞿睢疠畎璁珥牝燹濞氅橹柩朐旃摭戽恧彘庑崴嫱婺夤墀堞噙囟唳"

// word makes a word and remembers under what name it was hidden.
func (c *secretCounty) word(name string) string {
	c.n++
	list := []rune(rare)
	var w strings.Builder
	for range 5 + c.random.IntN(3) {
		w.WriteRune(list[c.random.IntN(len(list))])
	}
	w.WriteString(string(list[c.n%len(list)]) + string(list[c.n/len(list)%len(list)]))
	c.words[fmt.Sprintf("%s %d", name, c.n)] = w.String()
	return w.String()
}

// code is the same in Latin letters and digits, for names of files and numbers.
func (c *secretCounty) code(name string) string {
	c.n++
	w := fmt.Sprintf("q%dx%dq", c.n, 1000+c.random.IntN(9000))
	c.words[fmt.Sprintf("%s %d", name, c.n)] = w
	return w
}

func (c *secretCounty) add(name, text string) { c.files[name] = &fstest.MapFile{Data: []byte(text)} }

func newSecretCounty(seed uint64) *secretCounty {
	c := &secretCounty{random: rand.New(rand.NewPCG(seed, 1)), files: fstest.MapFS{}, lain: fstest.MapFS{}, words: map[string]string{}}
	variants := ""
	if seed%3 == 0 {
		variants = "variants: zh-hant\n"
	}
	c.add("site.yaml", "# "+c.word("comment")+"\ntitle: 小县\norganisation: 小县人民政府\nbase_url: https://a.gov.cn\nrepository: private\nassign: true\nreport: {changes: true}\n"+variants+
		fmt.Sprintf("search: %v\n", seed%2 == 0)+"topics: [{id: one, name: 财政}]\naudiences: [{id: staff, name: 工作人员, base_url: 'https://"+c.code("base_url")+".gov.cn/x'}]\n")
	c.add("bureau/department.md", "---\nname: 县局\nkind: department\nresponsible: {leader: 甲某}\n---\n局里的话。\n")
	c.add("bureau/catalogue.csv", "序号,公开内容,公开对象,公开方式\nd1,事项,全社会,主动公开\nd2,事项二,有关人员,主动公开\n")
	for i := range 2 {
		c.add(fmt.Sprintf("bureau/open%d.md", i), c.open(i))
	}
	c.add("bureau/rows.csv", "姓名,显示至\n公开的人,2030-01-01\n"+c.word("row")+",2026-01-01\n")
	for _, state := range []string{"draft", "unassigned", "ahead", "limited", "limited listed", "on-request", "on-request listed", "withheld", "withheld listed", "ended", "withdrawn", "private"} {
		c.hidden(state)
	}
	c.add("pages/"+c.code("page path")+".md", "---\ntitle: "+c.word("page title")+"\nreview: {drafted_by: "+c.word("page drafted")+"}\n---\n"+c.word("page body")+"。\n")
	return c
}

// open is a public item, whose review is not.
func (c *secretCounty) open(i int) string {
	text := fmt.Sprintf("---\n# %s\ntitle: 公开的第%d件\nsummary: 公开的概述%d\nindex: OPEN-%d\nmade: 2026-01-01\npublished: 2026-01-02 # %s\nscope: public\nentry: d1\nkeywords: [公开]\n", c.word("comment"), i, i, i, c.word("comment"))
	if i == 0 {
		text += "records: rows.csv\n"
	}
	text += "changes: [{on: 2026-02-02, kind: 更正, note: 改了, approved_by: " + c.word("changes.approved_by") + "}]\n" + c.review()
	return text + "---\n公开的正文，见[另一件](open" + fmt.Sprint(1-i) + ".md)。\n"
}

func (c *secretCounty) review() string {
	return "review: {drafted_by: " + c.word("review.drafted_by") + ", checked_by: " + c.word("review.checked_by") + ", approved_by: " + c.word("review.approved_by") + ", approved_on: 2026-01-01, secrecy: true, ref: " + c.code("review.ref") + "}\n"
}

// hidden adds an item of which the public may see nothing, or little.
func (c *secretCounty) hidden(state string) {
	scope, listed, _ := strings.Cut(state, " ")
	told := func(field, told string, word func(string) string) string {
		if slices.Contains(strings.Split(told, ", "), state) {
			return strings.ReplaceAll("公开的"+state, " ", "") // this form tells the field
		}
		return word(state + " " + field)
	}
	name := c.code("path")
	if listed != "" && scope != "withheld" || scope == "ended" || scope == "withdrawn" {
		delete(c.words, fmt.Sprintf("path %d", c.n))
	}
	index := c.code("index")
	if listed != "" || scope == "ended" || scope == "withdrawn" {
		delete(c.words, fmt.Sprintf("index %d", c.n))
	}
	published, review := "2026-01-02", ""
	if scope != "draft" {
		review = c.review()
	}
	text := []string{"title: " + told("title", "limited listed, on-request listed, withdrawn", c.word), "index: " + index, "document_no: " + told("document_no", "limited listed, on-request listed, ended, withdrawn", c.code), "made: 2026-01-01"}
	extra := "listed: " + fmt.Sprint(listed != "")
	reason := "reason: {words: " + told("reason", "limited listed, on-request listed, withheld listed", c.word)
	switch scope {
	case "draft", "unassigned", "ahead", "ended", "withdrawn":
		text = append(text, "scope: public")
	case "private":
		text = append(text, "scope: limited", "audience: staff", "attribute: public", extra, reason+"}")
	case "limited":
		text = append(text, "scope: limited", "audience: staff", "attribute: public", extra, reason+"}")
	case "withheld":
		text = append(text, "scope: withheld", extra, reason+", code: law, basis: "+told("basis", "withheld listed", c.word)+"}", "review_due: 2030-01-01")
	default:
		text = append(text, "scope: on-request", extra, reason+"}")
	}
	switch scope {
	case "draft":
		review = "review: {drafted_by: " + c.word("draft drafted") + "}\n"
	case "ahead":
		published = "2026-12-01"
	case "ended":
		text = append(text, "display_until: 2026-03-01")
	case "withdrawn":
		text = append(text, "withdrawn: {on: 2026-03-01, why: 发错了}")
	}
	if scope != "unassigned" {
		text = append(text, "published: "+published)
	}
	body := ""
	if scope != "withheld" && scope != "on-request" {
		text = append(text, c.everyField(state, name)...)
		body = c.body(state, name)
	}
	tree, folder := c.files, "bureau/"
	if scope == "private" {
		tree = c.lain
	}
	tree[folder+name+".md"] = &fstest.MapFile{Data: []byte("---\n# " + c.word("comment") + "\n" + strings.Join(text, "\n") + "\n" + review + "---\n" + body)}
	if body != "" {
		for ending, data := range map[string]string{"pdf": "%PDF " + c.word("pdf"), "png": "\x89PNG " + name, "csv": "列,甲\n" + c.word("cell") + ",乙\n"} {
			tree[folder+name+"f."+ending] = &fstest.MapFile{Data: []byte(data)}
		}
	}
}

// everyField are the fields that no form but the full one shows.
func (c *secretCounty) everyField(state, name string) []string {
	w := func(field string) string { return c.word(state + " " + field) }
	lines := []string{
		"summary: " + w("summary"), "issuers: [" + w("issuer") + ", " + w("issuer") + "]", "topic: one", "keywords: [" + w("keyword") + "]", "matter: " + w("matter"), "step: result", "kind: notice", "entry: " + map[bool]string{true: "d2", false: "d1"}[strings.HasPrefix(state, "limited") || state == "private"],
		"event: {on: 2026-02-01, place: " + w("place") + ", agenda: " + w("agenda") + ", invited: " + w("invited") + ", observers: " + w("observer") + ", transcript: " + w("transcript") + ", outcome: " + w("outcome") + "}",
		"service: {conditions: " + w("condition") + ", documents: " + w("document") + ", steps: " + w("step") + ", time_limit: " + w("limit") + ", fee: " + w("fee") + ", basis: " + w("basis") + ", window: " + w("window") + ", hours: " + w("hours") + ", phone: " + w("phone") + ", complaints: " + w("complaints") + ", life_event: " + w("life") + "}",
		"source: {issuer: " + w("source") + ", document_no: " + c.code("source") + ", url: https://" + c.code("source") + ".cn/}", "channels: " + w("channel"), "contact: " + w("contact"),
		"responsible: {leader: " + w("leader") + ", office: " + w("office") + ", contact: " + w("reach") + "}", "attachments: [{file: " + name + "f.pdf, title: " + w("file title") + "}]", "records: " + name + "f.csv",
		"pledge: {due: 2026-12-31, kept: partly, note: " + w("pledge") + "}", "posted: [{channel: " + w("posted") + ", place: " + w("posted") + ", from: 2026-01-04}]",
		"partial: {reason: " + w("partial") + ", note: " + w("partial") + "}",
		"repealed: {on: 2027-02-01, by: " + w("by") + "}", "trigger: {event: " + w("trigger") + ", on: 2026-01-01}", "relates: [{to: open0.md, as: amends}]",
	}
	if state != "ahead" { // what is still to be published has no corrections
		lines = append(lines, "changes: [{on: 2026-03-02, kind: "+w("change")+", note: "+w("change")+"}]")
	}
	if alias := "aliases: [old/" + c.code(state+" alias") + ".html]"; state != "ended" && state != "withdrawn" && state != "limited listed" {
		lines = append(lines, alias)
	} else {
		delete(c.words, fmt.Sprintf("%s alias %d", state, c.n))
	}
	return lines
}

func (c *secretCounty) body(state, name string) string {
	w := func(field string) string { return c.word(state + " " + field) }
	return "## " + w("heading") + "\n\n" + w("body") + w("body") + "，" + w("body") + "**" + w("bold") + "**。见[" + w("link") + "](open0.md)。\n\n![" + w("alt") + "](" + name + "f.png)\n\n- " + w("list") + "\n\n| " + w("cell") + " | 乙 |\n|---|---|\n| " + w("cell") + " | 丙 |\n\n注[^1]。\n\n[^1]: " + w("note") + "\n"
}
