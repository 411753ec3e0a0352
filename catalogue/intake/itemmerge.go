package intake

import (
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// add writes a new item.
func (g *itemMerger) add(d *record) error {
	g.public(d, g.scope(d, nil))
	base := fileName(d)
	name := base + ".md"
	for n := 2; ; n++ {
		old, err := readContent(g.content, path.Join(g.options.Folder, name))
		if err != nil {
			return err
		}
		if f, ok := openItem(string(old)); old != nil && g.memory.Items[name] == nil && ok && f.find("index") != nil && valueOf("index", f.find("index").text) == d.text("index") {
			g.keep(name, "", "", "已经有这个索引号的文件，是手写的，没有动", "there is a file with this index number, written by hand; it was not touched")
			g.Same++
			return nil
		}
		if old == nil && g.memory.Items[name] == nil && !g.folded[strings.ToLower(name)] {
			break
		}
		name = base + "-" + itoa(n) + ".md"
	}
	g.renamed(d, path.Join(g.options.Folder, name))
	g.write(d, name, "register")
	return nil
}

// renamed tells that an item that we exported cannot keep the name of its file, which is its address.
func (g *itemMerger) renamed(d *record, name string) {
	if d.asked != "" && d.asked != name {
		g.Entries = append(g.Entries, Entry{Kind: Doubtful, File: name, Record: path.Base(name), Source: g.source, Place: strings.TrimPrefix(d.place, g.source+" "), Read: d.asked, Why: catalogue.Words{
			Chinese: "文件名“" + d.asked + "”已经有了，或者不能用，写成 " + name + "：网址和原来的不同",
			English: "the name “" + d.asked + "” is taken or cannot be used; it was written as " + name + ", and its address is another one"}})
	}
}

// write writes an item that is new.
func (g *itemMerger) write(d *record, name, key string) {
	r := &remembered{Key: key, Serial: d.place, Source: g.source, Fields: map[string]string{}}
	f := itemFile{open: "---\n", chunks: []chunk{{}}, shut: "---\n"}
	for _, key := range itemOrder() {
		value := d.fields[key]
		if value == nil {
			continue
		}
		r.Fields[key] = hashOf(value.text)
		if value.text != "" {
			f.set(key, value.lines(key, g.options))
		}
	}
	f.body = bodyOf(d.text("body"))
	r.Fields["body"] = hashOf(d.text("body"))
	g.memory.Items[name], g.texts[name] = r, f.String()
	g.folded[strings.ToLower(name)] = true // where the two forms of a letter are one, so are two such files
	g.Added++
	g.fields(g.source, path.Join(g.options.Folder, name), name, d.item())
}

func bodyOf(text string) string {
	if text == "" {
		return ""
	}
	return "\n" + strings.TrimRight(text, "\n") + "\n"
}

// scope is that of an item: what the file says where somebody wrote one, or else the source.
func (g *itemMerger) scope(d *record, f *itemFile) catalogue.Scope {
	written := d.text("scope")
	if f != nil && f.find("scope") != nil {
		_, written, _ = strings.Cut(f.find("scope").text, ":")
	}
	k, _ := catalogue.Find(itemKeys(), "scope")
	name, _ := catalogue.FindTerm(k.Terms, strings.Trim(strings.TrimSpace(written), `"'`))
	return catalogue.Scope(name)
}

// public keeps what is not public, or may not be, out of the content: its title, its words, its text.
func (g *itemMerger) public(d *record, scope catalogue.Scope) {
	if scope == catalogue.Public {
		return
	}
	for name, f := range d.fields {
		if f.text != "" && (slices.Contains([]string{"title", "summary", "keywords", "body"}, name) || f.whole && !slices.Contains([]string{"reason", "attribute", "withdrawn"}, name)) {
			f.text, f.read = "", ""
			f.say(Passed, "不是主动公开，或不知道是不是，没有写进内容文件夹；来源没有写、而你知道的，用 --scope", "it is not public, or not known to be, and was not written into the content; where the source does not say it and you know, give --scope")
		}
	}
	if f := d.fields["reason"]; f != nil && scope == "" {
		f.leave("公开范围不明", "the scope is not known")
	}
}

// item are the fields of an item in the order in which they are written.
func (d *record) item() (list []named) {
	for _, name := range append(slices.Clone(itemOrder()), "body") {
		if f := d.fields[name]; f != nil {
			list = append(list, named{itemTitle(name), f})
		}
	}
	return list
}

// update brings an item up to date, key by key.
func (g *itemMerger) update(d *record, r *remembered, name string) error {
	old, f, ok, err := g.present(name)
	if err != nil {
		return err
	}
	if !ok {
		g.Same++
		return nil
	}
	g.public(d, g.scope(d, &f))
	before := f.String()
	for _, key := range itemOrder() {
		if value := d.fields[key]; value != nil {
			g.key(&f, key, value, r, name)
		}
	}
	if value := d.fields["body"]; value != nil {
		g.body(&f, value, r, name)
	}
	if after := f.String(); after == before {
		g.Same++
	} else {
		g.Changed++
		g.olds[name], g.texts[name] = old, after
	}
	g.fields(g.source, path.Join(g.options.Folder, name), name, d.item())
	return nil
}

// present is an item's file as it is, or as this import has made it so far; ok is false where there is none to bring up to
// date, which is told.
func (g *itemMerger) present(name string) (old []byte, f itemFile, ok bool, err error) {
	old, err = readContent(g.content, path.Join(g.options.Folder, name))
	if err != nil {
		return nil, f, false, err
	}
	text, again := g.texts[name]
	if !again {
		text = string(old)
	}
	if text == "" {
		g.keep(name, "", "", "文件手工删掉了，没有再写", "the file was removed by hand and was not written again")
		return old, f, false, nil
	}
	if f, ok = openItem(text); !ok {
		g.keep(name, "", "", "文件里没有元数据，没有动", "the file has no front matter and was not touched")
	}
	return old, f, ok, nil
}

// key brings one key up to date. Its lines are compared as they were written: the day of an import is that of the first.
func (g *itemMerger) key(f *itemFile, key string, value *field, r *remembered, name string) {
	now := ""
	if c := f.find(key); c != nil {
		now = c.text
	}
	current := now
	if !value.whole {
		current = valueOf(key, now)
	}
	untouched := hashOf(current) == r.Fields[key]
	switch {
	case current == value.text:
		r.Fields[key] = hashOf(value.text)
	case !untouched && r.Fields[key] == hashOf(value.text):
		g.keep(name, itemTitle(key), current, "手工改过，没有动", "it was edited by hand and was not touched")
		value.text, value.notes = "", nil
	case !untouched:
		g.keep(name, itemTitle(key), current, "手工改过，没有动；来源现在是：“"+excerpt(value.text)+"”", "it was edited by hand and was not touched; the source now says “"+excerpt(value.text)+"”")
		value.text, value.notes = "", nil
	case value.text == "" && value.left():
		g.keep(name, itemTitle(key), current, "这次看不出来，上次导入的留着", "it is undecidable this time; what was imported before stays")
	default:
		r.Fields[key] = hashOf(value.text)
		f.set(key, value.lines(key, g.options))
	}
}

// body brings the text up to date.
func (g *itemMerger) body(f *itemFile, value *field, r *remembered, name string) {
	now := strings.Trim(f.body, "\n")
	switch {
	case now == strings.Trim(value.text, "\n"):
		r.Fields["body"] = hashOf(value.text)
	case hashOf(now) != r.Fields["body"]:
		g.keep(name, "正文", "", "手工改过，没有动", "it was edited by hand and was not touched")
		value.text, value.notes = "", nil
	default:
		r.Fields["body"] = hashOf(strings.Trim(value.text, "\n"))
		f.body = bodyOf(value.text)
	}
}

// valueOf is the value in the lines of a key, where they are as we write them; else the lines.
func valueOf(key, text string) string {
	if text == "" {
		return ""
	}
	_, value, _ := strings.Cut(text, ":")
	value = strings.TrimSpace(value)
	switch key {
	case "keywords", "topic":
		var list []string
		for _, w := range strings.Split(strings.Trim(value, "[]"), ", ") {
			list = append(list, unquote(w))
		}
		return strings.Join(list, ";")
	case "repealed", "reason", "imported":
		first, rest, _ := strings.Cut(value, "\n")
		if _, v, ok := strings.Cut(first, ": "); ok && (rest == "" || key == "imported") {
			return unquote(strings.TrimSpace(v))
		}
		return value
	}
	return unquote(value)
}

// escapes are what quote writes for what cannot stand as it is.
var escapes = regexp.MustCompile(`\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|.)`)

func unquote(text string) string {
	if len(text) < 2 || text[0] != '"' || text[len(text)-1] != '"' {
		return text
	}
	return escapes.ReplaceAllStringFunc(text[1:len(text)-1], func(s string) string {
		switch s[1] {
		case 'n':
			return "\n"
		case 't':
			return "\t"
		case 'x', 'u':
			n, _ := strconv.ParseUint(s[2:], 16, 16) // the expression lets nothing else by
			return string(rune(n))
		}
		return s[1:]
	})
}

func (g *itemMerger) keep(name, title, now, chinese, english string) {
	g.Entries = append(g.Entries, Entry{Kind: Kept, File: path.Join(g.options.Folder, name), Record: name, Field: title, Value: now, Source: g.source, Why: catalogue.Words{Chinese: chinese, English: english}})
}
