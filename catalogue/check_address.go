package catalogue

import (
	"path"
	"slices"
	"strings"
	"unicode"
)

// addresses gives every page its one address, and says where two want the same, or one that the site itself needs.
// There is never a -2: an address is permanent, so who has it must not depend on what came later.
func (c *checker) addresses() {
	for _, d := range c.r.records.Departments {
		c.claim(d.Path, At{}, d.Address)
		for _, s := range departmentFiles {
			c.r.addresses[strings.ToLower(path.Join(path.Dir(d.Address), s))] = d.Path
		}
	}
	for _, it := range c.r.list {
		c.claim(it.Path, it.Slug.At, it.Address)
	}
	for _, p := range c.r.records.Pages {
		c.claim(p.Path, At{}, p.Address)
	}
	for _, d := range c.r.records.Departments {
		c.aliases(d.Path, d.Aliases)
	}
	for _, it := range c.originals() {
		c.aliases(it.Path, it.Aliases)
	}
	for _, p := range c.r.records.Pages {
		c.aliases(p.Path, p.Aliases)
	}
}

// departmentFiles are made beside every department's page, siteFiles at the root: nothing else can have their names.
var (
	departmentFiles = []string{"feed.xml", "catalogue.csv", "catalogue.xlsx"}
	siteFiles       = []string{"index.html", "search.html", "404.html", "feed.xml", "catalogue.csv", "catalogue.xlsx", "catalogue.json", "catalogue.jsonld", "sitemap.xml", "robots.txt", "favicon.svg", "favicon.ico", ".nojekyll", "sha256sums"}
)

func (c *checker) claim(file string, at At, address string) {
	if address == "" {
		return
	}
	top, rest, nested := strings.Cut(address, "/")
	base := path.Base(address)
	owner, department := c.r.departments[path.Dir(file)], path.Base(file) == "department.md"
	switch {
	case nested && ReservedFolder(top) && !(top == "pages" && strings.HasPrefix(file, "pages/")):
		c.taken(file, at, "name-reserved", top)
		return
	case base == "index.html" && !department && (owner != nil || rest == "index.html"):
		c.taken(file, at, "name-reserved", base)
		return
	}
	for part := range strings.SplitSeq(address, "/") {
		if device(part) {
			c.taken(file, at, "name-device", part)
			return
		}
	}
	if long(address) {
		c.add(file, at, "address-long", itoa(len(address)))
		return
	}
	lower := strings.ToLower(address)
	if taken, ok := c.r.addresses[lower]; ok {
		c.collision(file, at, address, taken)
		return
	}
	c.r.addresses[lower] = file
	c.spell(address, file)
}

// taken says that a name is none that a file can have: the file is renamed, or its slug written otherwise.
func (c *checker) taken(file string, at At, rule Rule, name string) {
	hint := RenameHint(file)
	if at.Line != 0 {
		hint = Words{"写成“……”，说明内容的名字，如 2026-budget", "write “…”, a name that tells what it is, as 2026-budget"}
	}
	c.add(file, at, rule, name, hint.Chinese, hint.English)
}

// RenameHint tells to rename a file.
func RenameHint(file string) Words {
	example := "2026-budget" + path.Ext(file)
	return Words{"改名为“……”，说明内容的名字，如 " + example, "rename it to “…”, a name that tells what it is, as " + example}
}

// collision says that another file has an address already.
func (c *checker) collision(file string, at At, address, taken string) {
	hint := Words{"改名为“……”，网址要不一样，如 2026-budget" + path.Ext(file) + "；要留着文件名的，在元数据里写 网址名（slug）", "rename it to “…”, of another address, as 2026-budget" + path.Ext(file) + "; to keep the name, write slug in the front matter"}
	switch {
	case path.Base(file) == "department.md":
		hint = Words{"改其中一个文件夹的名字，拼音要不一样", "rename one of the two folders, so that their pinyin differ"}
	case at.Line != 0:
		hint = Words{"写成“……”，没有用过的网址名", "write “…”, a slug that is not used yet"}
	}
	c.add(file, at, "address-collision", address, taken, hint.Chinese, hint.English)
}

// ReservedFolder tells the folders at the top that the site itself or a later edition of it needs.
func ReservedFolder(name string) bool {
	switch name {
	case "register", "pages", "standards", "annual", "plan", "registers", "zh-hant", "zh-hans", "en":
		return true
	}
	return false
}

// device tells the names that Windows keeps for devices, with whatever ending.
func device(part string) bool {
	stem, _, _ := strings.Cut(strings.ToLower(part), ".")
	switch stem {
	case "con", "prn", "aux", "nul":
		return true
	}
	return len(stem) == 4 && (strings.HasPrefix(stem, "com") || strings.HasPrefix(stem, "lpt")) && stem[3] >= '1' && stem[3] <= '9'
}

// aliases checks former addresses. One that ends in .html becomes a page that leads on; any other is for the host.
func (c *checker) aliases(file string, list []Field[string]) {
	for _, a := range list {
		address := strings.TrimPrefix(a.Value, "/")
		if !aliasForm(address) {
			c.add(file, a.At, "alias-form", a.Value)
			continue
		}
		taken, ok := c.r.addresses[strings.ToLower(address)]
		if !ok && path.Ext(address) == ".html" {
			taken, ok = c.spell(address, file)
		}
		if ok {
			c.add(file, a.At, "alias-taken", a.Value, taken)
			continue
		}
		c.r.addresses[strings.ToLower(address)] = file
	}
}

// spell takes down how the folders of an address are written. Where another file writes one in other capitals, it says
// which: Windows and macOS do not tell the two apart.
func (c *checker) spell(address, file string) (other string, clash bool) {
	for dir := path.Dir(address); dir != "."; dir = path.Dir(dir) {
		known, ok := c.spelled[strings.ToLower(dir)]
		if ok && known.written != dir {
			return known.file, true
		}
		if ok {
			break
		}
		c.spelled[strings.ToLower(dir)] = spelling{dir, file}
	}
	return "", false
}

// spelling is a folder of the site as the first file writes it that lies there.
type spelling struct{ written, file string }

func aliasForm(address string) bool {
	if address == "" || path.Clean(address) != address || strings.HasPrefix(address, "../") || strings.Contains(address, "://") || long(address) {
		return false
	}
	if strings.ContainsFunc(address, func(c rune) bool { return !unicode.IsPrint(c) || strings.ContainsRune(" \\#<>\"'`{}|^;:*?$", c) }) {
		return false
	}
	top, _, nested := strings.Cut(address, "/")
	if nested && top == "register" || slices.Contains(siteFiles, strings.ToLower(address)) || strings.HasPrefix(address, ".") {
		return false
	}
	for part := range strings.SplitSeq(address, "/") {
		if device(part) || strings.HasSuffix(part, ".") {
			return false
		}
	}
	return !strings.Contains(address, "/.")
}

// long tells an address that no host and no file system is sure to hold.
func long(address string) bool {
	return len(address) > 1000 || strings.Count(address, "/") > 30 || slices.ContainsFunc(strings.Split(address, "/"), func(part string) bool { return len(part) > 240 })
}
