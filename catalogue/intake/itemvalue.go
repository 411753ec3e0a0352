package intake

import (
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// item makes of what a cell says the value of a key.
func (f *field) item(name string, o Options) {
	if f.read == "" {
		return
	}
	if name == "body" {
		f.invisible()
		f.text = markdown(f.text)
		return
	}
	f.tidy()
	if f.text != "" && residue(f.text) {
		f.leave("“"+f.text+"”是程序或表格留下的，不是值", "“"+f.text+"” is what a program or a form left, no value")
	}
	if f.text == "" {
		return
	}
	switch name {
	case "made", "published", "effective", "expires", "repealed", "display_until":
		f.day()
	case "scope":
		f.term("scope", "看不出公开范围", "the scope is not known from it")
	case "kind":
		f.term("kind", "不是已有的体裁", "is no kind of item that is known")
	case "keywords":
		f.words()
	case "topic":
		f.topics(o.Topics)
	case "imported":
		f.link()
	case "title":
		f.oneLine()
	case "index":
		f.oneLine()
		if ends := strings.ToLower(f.text); strings.HasSuffix(ends, "none") || strings.HasSuffix(ends, "null") || strings.HasSuffix(ends, "undefined") {
			f.leave("“"+f.text+"”的流水号是程序留下的", "the serial number of “"+f.text+"” is what a program left")
		}
	case "document_no", "issuer", "contact":
		f.oneLine()
	}
}

// words parts keywords at whatever parts them.
func (f *field) words() {
	list := strings.FieldsFunc(f.text, func(c rune) bool { return strings.ContainsRune(";；、,， \n\u3000", c) })
	f.text = strings.Join(list, ";")
	f.notes = slices.DeleteFunc(f.notes, func(n note) bool { return n.kind == Doubtful }) // a space parts them
}

// residue tells what programs write where there is nothing.
func residue(text string) bool {
	return slices.Contains([]string{"null", "none", "nil", "undefined", "nan", "n/a", "无", "暂无", "号", "空", "[]", "{}", "〔〕号", "〔〕"}, strings.ToLower(squeezed(text)))
}

// oneLine joins lines: titles and names are broken for the page alone.
func (f *field) oneLine() {
	if strings.Contains(f.text, "\n") {
		f.text = strings.Join(strings.FieldsFunc(f.text, func(c rune) bool { return c == '\n' }), "")
		f.say(Repaired, "换行去掉，接成一行", "its lines were joined")
	}
}

var chineseDay = regexp.MustCompile(`^([〇○ＯO零Oo一二三四五六七八九]{4})年(元|[一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日?$`)

// day writes a date as ISO has it. A form in which a day may be read two ways stays out.
func (f *field) day() {
	plain := squeezed(f.text)
	written := f.text
	if d, ok := catalogue.ParseDate(strings.TrimSpace(f.text)); ok {
		f.text = d.String()
	} else if d, ok := numeralDay(plain); ok {
		f.text = d.String()
	} else if d, ok := loneDay(f.text); ok {
		f.text = d.String()
	} else {
		f.leave("“"+excerpt(f.text)+"”不是一个看得懂的日期", "“"+excerpt(f.text)+"” is no date that can be read")
		return
	}
	if f.text != written {
		f.say(Repaired, "日期改写成 "+f.text, "the date was written as "+f.text)
	}
}

// numeralDay reads 二○○九年十一月十八日, with whatever stands for its zeros.
func numeralDay(text string) (catalogue.Date, bool) {
	m := chineseDay.FindStringSubmatch(text)
	if m == nil {
		return catalogue.Date{}, false
	}
	year := strings.Map(func(c rune) rune {
		if i := strings.IndexRune("〇一二三四五六七八九", c); i >= 0 {
			return rune('0' + i/3)
		}
		return '0'
	}, m[1])
	y, err := strconv.Atoi(year)
	month := small(strings.Replace(m[2], "元", "一", 1))
	day := small(m[3])
	if err != nil || month < 1 || day < 1 {
		return catalogue.Date{}, false
	}
	return catalogue.ParseDate(catalogue.NewDate(y, month, day).String())
}

// small is a number below a hundred in Chinese numerals; 0 where it is none.
func small(text string) int {
	digit := func(s string) int { return strings.Index("〇一二三四五六七八九", s) / 3 }
	before, after, ten := strings.Cut(text, "十")
	switch {
	case !ten && len(text) == 3:
		return digit(text)
	case !ten || len(before) > 3 || len(after) > 3:
		return 0
	}
	n := 10
	if before != "" {
		n = 10 * digit(before)
	}
	if after != "" {
		n += digit(after)
	}
	return n
}

var dayGap = regexp.MustCompile(`[\s\x{3000}]*([年月日])[\s\x{3000}]*`)

var slashDay = regexp.MustCompile(`^(\d{4})[/／年.\-－—](\d{1,2})[/／月.\-－—](\d{1,2})日?(?:[ T]+(\d{1,2}:\d{2})(?::\d{2})?(?:\.\d+)?)?$`)

// loneDay reads year, month and day that are parted, in this order: 2020/1/5, 2020-1-5, with a time or without. White space
// beside 年, 月 and 日 parts nothing; between two digits it may.
func loneDay(text string) (catalogue.Date, bool) {
	text = strings.ReplaceAll(dayGap.ReplaceAllString(text, "$1"), "日", "日 ")
	m := slashDay.FindStringSubmatch(strings.TrimSpace(strings.ReplaceAll(text, "\n", " ")))
	if m == nil {
		return catalogue.Date{}, false
	}
	pad := func(s string) string { return strings.Repeat("0", 2-len(s)) + s }
	iso := m[1] + "-" + pad(m[2]) + "-" + pad(m[3])
	if m[4] != "" {
		iso += " " + m[4]
	}
	return catalogue.ParseDate(iso)
}

// term writes a value of an enumeration in its first Chinese name.
func (f *field) term(name, chinese, english string) {
	k, _ := catalogue.Find(itemKeys(), name)
	plain := squeezed(f.text)
	canonical, ok := catalogue.FindTerm(k.Terms, plain)
	if !ok && name == "scope" {
		canonical, ok = map[string]string{"主动": "public", "依申请": "on-request"}[plain], plain == "主动" || plain == "依申请"
	}
	if !ok {
		f.leave("“"+excerpt(f.text)+"”"+chinese, "“"+excerpt(f.text)+"” "+english)
		return
	}
	for _, t := range k.Terms {
		if t.Name == canonical && f.text != t.Chinese[0] {
			f.say(Repaired, "“"+f.text+"”写成“"+t.Chinese[0]+"”", "“"+f.text+"” was written as “"+t.Chinese[0]+"”")
			f.text = t.Chinese[0]
		}
	}
}

// topics writes the ids of topics that site.yaml has by this id or name.
func (f *field) topics(known map[string]string) {
	var ids []string
	for _, part := range strings.FieldsFunc(f.text, func(c rune) bool { return strings.ContainsRune(";；,，\n", c) }) {
		id, ok := known[squeezed(part)]
		if !ok {
			f.leave("site.yaml 里没有主题“"+excerpt(part)+"”", "site.yaml has no topic “"+excerpt(part)+"”")
			return
		}
		ids = append(ids, id)
	}
	f.text = strings.Join(ids, ";")
}

// link keeps an address of the web.
func (f *field) link() {
	u, err := url.Parse(squeezed(f.text))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil {
		f.leave("不是网址", "is no address of the web")
		return
	}
	f.text = squeezed(f.text)
}
