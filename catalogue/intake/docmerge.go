package intake

import (
	"path"
	"strings"

	"gongkai/catalogue"
)

// document writes the item of a document, or brings the one that it was imported as up to date.
func (g *itemMerger) document(w *writing, source string) error {
	g.source = source
	was := source
	if g.options.Corrects != "" {
		was = g.options.Corrects
	}
	name := ""
	for n, r := range g.memory.Items {
		if r.Key == "document" && r.Source == was {
			name = n
		}
	}
	if name == "" && g.options.Corrects != "" {
		return &Refusal{was, catalogue.Words{Chinese: "--corrects：没有导入过这个文件", English: "--corrects: no file of this name was imported"}}
	}
	if name == "" {
		g.public(w.record, g.scope(w.record, nil))
		name = g.freeName(fileName(w.record))
		w.place(name)
		return g.fresh(w, name)
	}
	r := g.memory.Items[name]
	r.Source = source
	w.place(name)
	if err := g.update(w.record, r, name); err != nil {
		return err
	}
	return g.attach(w, r, name)
}

// freeName is a file name that nothing has.
func (g *itemMerger) freeName(base string) string {
	name := base + ".md"
	for n := 2; ; n++ {
		old, err := readContent(g.content, path.Join(g.options.Folder, name))
		if err == nil && old == nil && g.memory.Items[name] == nil {
			return name
		}
		name = base + "-" + itoa(n) + ".md"
	}
}

// place writes the names of the document's files into its text.
func (w *writing) place(name string) {
	f := w.record.fields["body"]
	f.text = strings.ReplaceAll(f.text, fileMark, strings.TrimSuffix(name, ".md")+"-")
}

// fresh writes a new item.
func (g *itemMerger) fresh(w *writing, name string) error {
	g.write(w.record, name, "document")
	return g.attach(w, g.memory.Items[name], name)
}

// attach writes the files of a document beside its item, and names those that are no pictures in it. Nothing is written of
// what is not public.
func (g *itemMerger) attach(w *writing, r *remembered, name string) error {
	file, ok := openItem(g.texts[name])
	if g.texts[name] == "" {
		old, err := readContent(g.content, path.Join(g.options.Folder, name))
		if err != nil {
			return err
		}
		file, ok = openItem(string(old))
		g.olds[name] = old
	}
	if !ok || len(w.files) == 0 {
		return nil
	}
	if g.scope(w.record, &file) != catalogue.Public {
		g.Entries = append(g.Entries, Entry{Kind: Passed, Record: name, Source: g.source, Why: catalogue.Words{Chinese: "不是主动公开，或不知道是不是：图片和附件没有写进内容文件夹", English: "it is not public, or not known to be: its pictures and files were not written into the content"}})
		return nil
	}
	list := ""
	for i, a := range w.files {
		own := strings.TrimSuffix(name, ".md") + "-" + itoa(i+1) + a.kind
		if err := g.attachment(a, own, name, r); err != nil {
			return err
		}
		if !a.picture {
			list += "  - 文件: " + quote(own) + "\n"
		}
	}
	if list != "" && file.find("attachments") == nil && r.Fields["attachments"] == "" {
		r.Fields["attachments"] = hashOf(list)
		file.set("attachments", "附件:\n"+list)
		g.texts[name] = file.String()
	}
	return nil
}

// attachment writes one file, unless somebody has put another in its place.
func (g *itemMerger) attachment(a attached, own, name string, r *remembered) error {
	key, hash := "file "+own, hashOf(string(a.data))
	old, err := readContent(g.content, path.Join(g.options.Folder, own))
	if err != nil {
		return err
	}
	if old != nil && hashOf(string(old)) != hash && hashOf(string(old)) != r.Fields[key] {
		g.keep(name, own, "", "文件手工换过，没有动", "the file was replaced by hand and was not touched")
		return nil
	}
	r.Fields[key] = hash
	g.put(path.Join(g.options.Folder, own), old, a.data)
	g.Entries = append(g.Entries, Entry{Kind: Wrote, File: path.Join(g.options.Folder, own), Record: name, Field: "附件", Value: own, Source: g.source, Place: a.part})
	return nil
}
