package catalogue

import (
	"path"
	"slices"
	"strings"
)

// Beside is the path below content/ that a name written in a file stands for: relative to the file, or from content/
// with a leading slash. ok is false where it climbs out.
func Beside(file, name string) (target string, ok bool) {
	if strings.HasPrefix(name, "/") {
		target = path.Clean(name[1:])
	} else {
		target = path.Join(path.Dir(file), name)
	}
	return target, target != ".." && !strings.HasPrefix(target, "../") && !strings.Contains(name, "\\")
}

// assets takes down the files that may be attachments and says what may not be published at all.
func (c *checker) assets() {
	limit := c.r.Limits().AttachmentBytes
	offered := map[string]bool{}
	for _, a := range c.r.records.Assets {
		switch kind := a.kind(); {
		case misnamed(a.Path) != "":
			c.misnamed(a, offered)
			continue
		case len(c.r.used[a.Path]) == 0:
			continue // it is not published, and so has no address
		case active(kind, a):
			c.add(a.Path, At{}, "attachment-active", kind)
		case a.Size > int64(limit):
			c.add(a.Path, At{}, "attachment-too-large", itoa(int(a.Size)), itoa(limit))
		case a.Size == 0:
			c.add(a.Path, At{}, "attachment-blank", path.Base(a.Path))
		case a.Mismatch:
			c.add(a.Path, At{}, "attachment-type", kind)
		}
		c.assetAddress(a)
	}
	c.folders()
}

// folders says where an address would have to be a file and a folder at once: finance/a.html and finance/a.html/b.html.
func (c *checker) folders() {
	for address, file := range c.r.addresses {
		for dir := path.Dir(address); dir != "."; dir = path.Dir(dir) {
			if taken, ok := c.r.addresses[dir]; ok {
				c.collision(file, At{}, dir, taken)
			}
		}
	}
}

func (c *checker) assetAddress(a *AssetRecord) {
	if strings.Count(a.Address, "/") != strings.Count(a.Path, "/") {
		c.add(a.Path, At{}, "address-empty", path.Base(path.Dir(a.Path)))
		return
	}
	base := strings.ToLower(path.Base(a.Address))
	taken, ok := c.r.addresses[strings.ToLower(a.Address)]
	switch {
	case device(base):
		c.taken(a.Path, At{}, "name-device", path.Base(a.Path))
		return
	case ok && (base == "index.html" || slices.Contains(departmentFiles, base)), !strings.Contains(a.Address, "/") && slices.Contains(siteFiles, base):
		c.taken(a.Path, At{}, "name-reserved", path.Base(a.Path))
		return
	case ok && taken != a.Path:
		c.collision(a.Path, At{}, a.Address, taken)
		return
	}
	c.r.addresses[strings.ToLower(a.Address)] = a.Path
}

func (a *AssetRecord) kind() string {
	return strings.ToLower(strings.TrimPrefix(path.Ext(a.Path), "."))
}

// picture tells files that a browser shows where an image stands.
func (a *AssetRecord) picture() bool {
	return slices.Contains([]string{"png", "jpg", "jpeg", "gif", "webp", "svg", "avif"}, a.kind())
}

// active tells files that a browser or a double click would run. An SVG is a picture only while nothing in it acts.
func active(kind string, a *AssetRecord) bool {
	if kind == "svg" {
		return a.Active
	}
	return slices.Contains([]string{"html", "htm", "xhtml", "shtml", "mht", "mhtml", "xht", "xhtm", "shtm", "stm", "htc", "svgz", "js", "mjs", "wasm", "xml", "xsl", "xslt", "rss", "atom", "rdf", "xsd", "xul", "xbl", "mml", "mathml", "smil", "kml", "gml", "wsdl", "plist", "owl", "dtd", "ent", "php", "php3", "php4", "php5", "php7", "phtml", "phar", "asp", "aspx", "ashx", "asmx", "cshtml", "jsp", "jspx", "cgi", "pl", "py", "config",
		"exe", "msi", "bat", "cmd", "com", "scr", "ps1", "vbs", "wsf", "hta", "jar", "lnk", "url", "reg", "dll", "sh", "apk", "chm", "jse", "vbe", "wsh", "pif", "cpl", "msc", "msp", "scf", "sct", "gadget", "application"}, kind)
}

// attachments finds the files that an item names.
func (c *checker) attachments(s *standing) {
	seen := map[string]bool{}
	for _, f := range s.files() {
		target := c.file(s, f)
		if owner := c.r.tables[target]; owner != "" && owner != s.Path && f.At != s.Records.At {
			c.add(s.Path, f.At, "attachment-table", f.Value, owner)
		}
		if seen[target] && target != "" {
			c.add(s.Path, f.At, "attachment-duplicate", f.Value)
		}
		seen[target] = true
	}
}

// files are the names of all files that the front matter names: attachments, then the table.
func (it *ItemRecord) files() []Field[string] {
	var names []Field[string]
	for _, a := range it.Attachments {
		names = append(names, a.File)
	}
	return slices.DeleteFunc(append(names, it.Records), func(f Field[string]) bool { return f.Value == "" })
}

// file finds one named file and takes down who uses it; it is empty where there is none.
func (c *checker) file(s *standing, name Field[string]) string {
	target, ok := Beside(s.Path, name.Value)
	if !ok {
		c.add(s.Path, name.At, "link-climbs", name.Value)
		return ""
	}
	a := c.r.assets[target]
	if a == nil {
		// The public edition is built by those who cannot read the private tree: what a limited item lacks here is there.
		limited := s.scope == Limited || s.scope == "" && len(s.Audience) > 0
		if !limited || c.r.records.Private || c.r.privateRepository() {
			hint := c.r.neighbour(name.Value, target)
			c.add(s.Path, name.At, "attachment-missing", name.Value, hint.Chinese, hint.English)
		}
		return ""
	}
	if a.Private && s.scope != Limited {
		c.add(s.Path, name.At, "attachment-private", name.Value)
	}
	c.r.used[target] = append(c.r.used[target], use{s.Path, name.At, s.visibility()})
	return target
}

// mostSought is for how many missing files a file of a like name is looked for: each is held against a whole folder.
const mostSought = 200

// neighbour asks whether a file of the same folder was meant, whose name is most like a missing one's: a Markdown file
// for a Markdown file, an attachment for an attachment.
func (r *Register) neighbour(written, target string) Words {
	var names []string
	if r.sought++; r.sought <= mostSought {
		names = r.like(target)
	}
	near, ok := Nearest(path.Base(target), names)
	for _, name := range names {
		if strings.EqualFold(name, path.Base(target)) {
			near, ok = name, true
		}
	}
	if ok {
		near = written[:strings.LastIndexByte(written, '/')+1] + near
		return Words{"是不是“" + near + "”？", "did you mean “" + near + "”?"}
	}
	if path.Ext(target) == ".md" {
		return Words{"写成“……”，从这个文件所在的文件夹写起，或以 / 开头从 content/ 写起，如 /finance/2026-budget.md", "write “…”, the path from this file's folder, or from content/ with a leading slash, as /finance/2026-budget.md"}
	}
	return Words{"把文件放到“" + target + "”；名字写错的，写成“……”，从这个文件所在的文件夹写起，或以 / 开头从 content/ 写起", "put the file at “" + target + "”; if the name is wrong, write “…”, from this file's folder, or from content/ with a leading slash"}
}

// like are the files in a missing file's folder that are of its sort.
func (r *Register) like(target string) (names []string) {
	for _, name := range r.folder(path.Dir(target)) {
		if (path.Ext(name) == ".md") == (path.Ext(target) == ".md") {
			names = append(names, name)
		}
	}
	return names
}

// folder lists the names of the files in a folder, sorted. All folders are listed when the first is asked for: there may
// be as many broken links as items.
func (r *Register) folder(dir string) []string {
	if r.names == nil {
		r.names = map[string][]string{}
		add := func(file string) { r.names[path.Dir(file)] = append(r.names[path.Dir(file)], path.Base(file)) }
		for _, a := range r.records.Assets {
			add(a.Path)
		}
		for p := range r.items {
			add(p)
		}
		for p := range r.pages {
			add(p)
		}
		for _, list := range r.names {
			slices.Sort(list)
		}
	}
	return r.names[dir]
}

// visibility is the same for items that the same people may see in full.
func (s *standing) visibility() string {
	if s.scope != Limited {
		return string(s.scope)
	}
	ids := Texts(s.Audience)
	slices.Sort(ids)
	return string(s.scope) + " " + strings.Join(ids, " ")
}

// relations checks what an item says of others.
func (c *checker) relations(s *standing) {
	for _, rel := range s.Relates {
		if rel.To.Value == "" {
			continue
		}
		target, ok := Beside(s.Path, rel.To.Value)
		switch other := c.r.items[target]; {
		case !ok:
			c.add(s.Path, rel.To.At, "link-climbs", rel.To.Value)
		case target == s.Path:
			c.add(s.Path, rel.To.At, "relation-self")
		case other == nil:
			hint := c.r.neighbour(rel.To.Value, target)
			c.add(s.Path, rel.To.At, "relation-broken", rel.To.Value, hint.Chinese, hint.English)
		}
	}
}
