package catalogue

import (
	"path"
	"strings"
)

// misnamed is the name that a file should have which looks like an item and is none: Windows' editor makes 通知.md.txt of
// it, and it would go out whole, with all that its front matter keeps.
func misnamed(file string) string {
	name := path.Base(file)
	for _, ending := range []string{".md.txt", ".markdown", ".mdown", ".mkd", ".md"} {
		if stem := len(name) - len(ending); stem > 0 && strings.EqualFold(name[stem:], ending) {
			return name[:stem] + ".md"
		}
	}
	return ""
}

// misnamed says how a file should be called. Where one is called so already, or was offered that name before, nobody is
// sent to write over it.
func (c *checker) misnamed(a *AssetRecord, offered map[string]bool) {
	name := misnamed(a.Path)
	target := path.Join(path.Dir(a.Path), name)
	hint := Words{"改名为“" + name + "”；在 Windows 里先让文件夹显示扩展名", "rename it to “" + name + "”"}
	if c.r.stands(target) || offered[target] {
		hint = Words{"已经有 " + name + "，两份只留一份：不要的，删掉这个文件；要留下的，改名为“……”，没有用过的名字，以 .md 结尾", "there is " + name + " already: if this one is not wanted, delete this file; to keep it, rename it to “…”, a name of its own that ends in .md"}
	}
	offered[target] = true
	c.add(a.Path, At{}, "name-ending", path.Base(a.Path), hint.Chinese, hint.English)
}

// stands says whether there is a Markdown file of that path.
func (r *Register) stands(file string) bool {
	d := r.departments[path.Dir(file)]
	return r.items[file] != nil || r.pages[file] != nil || d != nil && d.Path == file || r.records.Front != nil && r.records.Front.Path == file
}

// misnamedSite says whether a file is site.yaml under another name, where that is missing.
func (r *Register) misnamedSite(file string) bool {
	if r.site != nil {
		return false
	}
	switch strings.ToLower(file) {
	case "site.yaml", "site.yml", "site.yaml.txt", "site.yml.txt":
		return true
	}
	return false
}
