package catalogue

import (
	"net/url"
	"path"
	"slices"
	"strings"
)

// Answer says whether one file of the content is on the site of an audience, and why.
type Answer struct {
	File    string // below content/
	Private bool   // it lies in the private tree
	Address string // where it is found; empty where it is nowhere
	Form    Form   // of an item, and Full of all else that is shown; "" is nothing
	Because []Because
}

// Because is one reason, with the key or the rule that it follows from and the place where that was written.
type Because struct {
	File    string
	Private bool
	At      At // Line 0: the file as a whole, or nothing was written
	Rule    string
	Text    Words
}

// Why answers for everything that is called as asked: a file by its path below content/, a page or file by its address
// (also in full, or of the twin), an item by its index number. Nothing is called so where the list is empty. It is
// asked after Learn.
func (r *Register) Why(asked, audience string) []Answer {
	var answers []Answer
	for _, file := range r.called(asked) {
		answers = append(answers, r.why(file, audience))
	}
	return answers
}

// called are the files that somebody may mean, sorted.
func (r *Register) called(asked string) []string {
	var files []string
	add := func(file string) {
		if file != "" && !slices.Contains(files, file) {
			files = append(files, file)
		}
	}
	name := path.Clean("/" + asked)[1:]
	if r.holds(name) {
		add(name)
	}
	if d := r.departments[name]; d != nil {
		add(d.Path)
	}
	for _, address := range r.spellings(asked) {
		add(r.addresses[strings.ToLower(address)])
		if f := r.records.Front; f != nil && address == "index.html" {
			add(f.Path)
		}
		for _, a := range r.records.Assets {
			if a.Address == address {
				add(a.Path)
			}
		}
	}
	for _, it := range r.records.Items {
		if it.Index.Value != "" && it.Index.Value == asked {
			add(it.Path)
		}
	}
	slices.Sort(files)
	return files
}

func (r *Register) holds(file string) bool {
	if r.items[file] != nil || r.pages[file] != nil || r.assetNamed(file) != nil {
		return true
	}
	in := func(it *ItemRecord) bool { return it.Path == file }
	return slices.ContainsFunc(r.records.Items, in) || slices.ContainsFunc(r.records.Departments, func(d *DepartmentRecord) bool { return d.Path == file })
}

// spellings are the addresses below the site's root that somebody may mean: as written, decoded, without the host, and
// without the folder of the twin.
func (r *Register) spellings(asked string) []string {
	address := asked
	if own, ok := r.own(asked); ok {
		address = own
	} else if u, err := url.Parse(asked); err == nil && u.Path != "" {
		address = u.Path
	}
	address = strings.TrimPrefix(address, "/")
	list := []string{address}
	if twin, ok := strings.CutPrefix(address, Traditional+"/"); ok {
		list = append(list, twin)
	}
	for _, a := range list {
		switch {
		case a == "" || strings.HasSuffix(a, "/"):
			list = append(list, a+"index.html")
		case !strings.HasSuffix(a, ".html"):
			list = append(list, a+".html", a+"/index.html")
		}
	}
	return list
}

// own is the part of a full address below the site's root, or that of another audience; ok says that it is one.
func (r *Register) own(full string) (address string, ok bool) {
	u, err := url.Parse(full)
	if err != nil || u.Host == "" {
		return "", false
	}
	for _, base := range r.bases() {
		b, err := url.Parse(base)
		if err != nil || !strings.EqualFold(b.Hostname(), strings.TrimSuffix(u.Hostname(), ".")) {
			continue
		}
		if rest, below := strings.CutPrefix(u.Path, strings.TrimSuffix(b.Path, "/")); below {
			return strings.TrimPrefix(rest, "/"), true
		}
	}
	return "", false
}

func (r *Register) bases() []string {
	if r.site == nil {
		return nil
	}
	bases := []string{r.site.BaseURL.Value}
	for _, a := range r.site.Audiences {
		bases = append(bases, a.BaseURL.Value)
	}
	return bases
}

// why answers for one file.
func (r *Register) why(file, audience string) Answer {
	for _, d := range r.records.Departments {
		if d.Path == file {
			return Answer{File: file, Address: d.Address, Form: Full, Because: []Because{{File: file, Rule: "department", Text: Words{"每个部门都有网页", "every department has a page"}}}}
		}
	}
	if s := r.items[file]; s != nil {
		return r.whyItem(s, audience)
	}
	if p := r.pages[file]; p != nil {
		return r.whyPage(p)
	}
	if a := r.assetNamed(file); a != nil {
		return r.whyFile(a, audience)
	}
	return Answer{File: file, Because: []Because{{File: file, Rule: "item-without-department", Text: Words{"它不在任何部门的文件夹里", "it lies in no department's folder"}}}}
}

func (r *Register) whyPage(p *PageRecord) Answer {
	a := Answer{File: p.Path, Form: Full, Address: p.Address}
	if f := r.records.Front; f == p {
		a.Address = "index.html"
	}
	switch {
	case p.Waits():
		a.Because = append(a.Because, Because{p.Path, false, p.Review.At, "item-draft", Words{"它有审核，还没有批准", "it has a review block, and is not approved"}})
	case p.Published.Value.After(r.date):
		a.Because = append(a.Because, Because{p.Path, false, p.Published.At, "item-ahead", onDay("公开日期 {0} 还没有到", "its day of publication, {0}, is still to come", p.Published.Value)})
	default:
		a.Because = append(a.Because, Because{p.Path, false, p.Title.At, "page", Words{"自由页面人人可以看到", "free pages are shown to everybody"}})
		return a
	}
	a.Form, a.Address = "", ""
	return a
}

// whyFile answers for an attachment or a picture: it is on the site with those who name it.
func (r *Register) whyFile(asset *AssetRecord, audience string) Answer {
	a := Answer{File: asset.Path, Private: asset.Private}
	for _, u := range r.used[asset.Path] {
		g := &gate{r: r, audience: audience}
		private := r.items[u.file] != nil && r.items[u.file].Private
		if table := r.tables[asset.Path] != ""; g.shows(u) {
			a.Form, a.Address = Full, asset.Address
			text := Words{"这里用到它，这里的正文人人可以看到", "it is named here, and this audience sees what is here in full"}
			if table {
				text = Words{"它是这条信息的数据表；到期或撤回的行不在里面", "it is the table of this item, without the rows whose time is over"}
			}
			a.Because = append(a.Because, Because{u.file, private, u.at, "attachments", text})
			continue
		}
		a.Because = append(a.Because, Because{u.file, private, u.at, "attachments", Words{"这里用到它，但这里的内容不给这个受众看", "it is named here, but this audience does not see what is here"}})
	}
	if len(r.used[asset.Path]) == 0 {
		a.Because = append(a.Because, Because{asset.Path, asset.Private, At{}, "attachment-unused", Words{"没有哪条信息用到它", "nothing names it"}})
	}
	return a
}

func onDay(chinese, english string, day Date) Words {
	return worded(chinese, english, day.Midnight().String())
}

// worded fills {0}, {1} in both languages.
func worded(chinese, english string, args ...string) Words {
	return Words{fill(chinese, args), fill(english, args)}
}
