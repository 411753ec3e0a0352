package begin

import (
	"cmp"
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

//go:embed all:skeleton
var skeleton embed.FS

// Hosts are the kinds of host whose pipelines are known.
func Hosts() []string { return []string{"github", "gitlab", "gitee"} }

// Site is what is asked of who begins a county's site.
type Site struct {
	Title, Organisation string
	Language            string // one of Languages
	Host                string // one of Hosts
	BaseURL             string // empty: an example
	Assign              bool   // index numbers are assigned on the main branch
	Departments         []Department
}

// File is a file that is begun: its path, with slashes, and what it holds.
type File struct {
	Path string
	Text []byte
}

// Topic is a topic of a new site.
type Topic struct{ ID, Name string }

// siteData is what the templates see of a site.
type siteData struct {
	Site
	Branch  string
	Chinese bool
	Topics  []Topic
}

// Files are all the files of the site, sorted by path.
func (s Site) Files() ([]File, error) {
	v, err := newVoice(s.Language)
	if err != nil {
		return nil, err
	}
	data := siteData{Site: s, Branch: "main", Chinese: s.Language != "en", Topics: topics(v)}
	data.BaseURL = cmp.Or(s.BaseURL, "https://www.example.gov.cn/gongkai/")
	if s.Host == "gitee" {
		data.Branch = "master"
	}
	var files []File
	for _, part := range []string{"any", s.Host} {
		more, err := v.folder(path.Join("skeleton", part), data)
		if err != nil {
			return nil, err
		}
		files = append(files, more...)
	}
	for _, d := range s.Departments {
		f, err := d.file(v)
		if err != nil {
			return nil, err
		}
		f.Path = path.Join("content", f.Path)
		files = append(files, f)
	}
	slices.SortFunc(files, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	return files, nil
}

// folder are the files of a folder of the skeleton, in the language of the site.
func (v *voice) folder(root string, data siteData) (files []File, err error) {
	other := ".en."
	if v.language == "en" {
		other = ".zh."
	}
	err = fs.WalkDir(skeleton, root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.Contains(path.Base(name), other) {
			return err
		}
		text, err := v.fill(name, data)
		if err != nil {
			return err
		}
		files = append(files, File{real(strings.TrimPrefix(name, root+"/")), text})
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("begin the site: %w", err)
	}
	return files, nil
}

// real is the path of a file of the skeleton in the site.
func real(name string) string {
	parts := strings.Split(name, "/")
	for i, p := range parts {
		if hidden, is := strings.CutPrefix(p, "dot."); is {
			parts[i] = "." + hidden
		}
	}
	return strings.NewReplacer(".zh.", ".", ".en.", ".").Replace(strings.Join(parts, "/"))
}

// topics are those that most counties have (条例第二十条).
func topics(v *voice) []Topic {
	return []Topic{
		{"organisation", v.words("机构与人事", "Organisation and staff")},
		{"policy", v.words("政策文件", "Policies")},
		{"budget", v.words("财政预决算", "Budgets and accounts")},
		{"land", v.words("土地征收", "Land")},
		{"relief", v.words("社会救助", "Social relief")},
		{"education", v.words("教育", "Education")},
		{"health", v.words("医疗卫生", "Health")},
		{"housing", v.words("住房与建设", "Housing and building")},
		{"farming", v.words("农业农村", "Farming")},
		{"projects", v.words("重大项目与采购", "Projects and procurement")},
		{"emergency", v.words("应急与安全", "Emergencies and safety")},
		{"services", v.words("政务服务", "Services")},
	}
}
