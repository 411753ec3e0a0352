package begin_test

import (
	"encoding/json"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"

	"gongkai/catalogue"
	"gongkai/catalogue/begin"
)

// everySite begins a site of each kind.
func everySite(t *testing.T, look func(t *testing.T, s begin.Site, files map[string]string)) {
	for _, host := range begin.Hosts() {
		for _, language := range begin.Languages() {
			for _, assign := range []bool{true, false} {
				s := begin.Site{Title: `县"一"`, Organisation: "县政府", Language: language, Host: host, Assign: assign, Departments: []begin.Department{{Path: "finance", Name: "县财政局", Code: "001"}, {Path: "finance/zx", Name: "国库支付中心"}}}
				t.Run(fmt.Sprint(host, language, assign), func(t *testing.T) {
					list, err := s.Files()
					if err != nil {
						t.Fatal(err)
					}
					files := map[string]string{}
					for _, f := range list {
						files[f.Path] = string(f.Text)
					}
					look(t, s, files)
				})
			}
		}
	}
}

func TestEveryFileIsWellFormedAndFilled(t *testing.T) {
	everySite(t, func(t *testing.T, s begin.Site, files map[string]string) {
		for name, text := range files {
			var err error
			var value any
			switch path.Ext(name) {
			case ".yml", ".yaml":
				err = yaml.Load([]byte(text), &value)
			case ".json", ".code-snippets":
				err = json.Unmarshal([]byte(text), &value)
			}
			if err != nil {
				t.Errorf("%s: %v\n%s", name, err, text)
			}
			if strings.Contains(text, "<no value>") || strings.Contains(text, "[[") && !strings.HasSuffix(name, ".sh") || !strings.HasSuffix(text, "\n") || strings.HasSuffix(text, "\n\n\n") {
				t.Errorf("%s is not filled:\n%s", name, text)
			}
		}
		pipeline := map[string]string{"github": ".github/workflows/gongkai.yml", "gitlab": ".gitlab-ci.yml", "gitee": ".workflow/gongkai-check.yml"}
		for host, name := range pipeline {
			if _, there := files[name]; there != (host == s.Host) {
				t.Errorf("%s is there: %t", name, there)
			}
		}
		if got := strings.Contains(files["ci/publish.sh"], "gongkai assign"); got != s.Assign {
			t.Errorf("the pipeline assigns: %t", got)
		}
		if want := "/content/finance/zx/            @county/finance-zx-reviewers\n"; !strings.Contains(files["CODEOWNERS"], want) {
			t.Error(files["CODEOWNERS"])
		}
	})
}

// TestEachLanguageHasItsKeysAndItsScript: a site in traditional characters has English keys, since others are not read.
func TestEachLanguageHasItsKeysAndItsScript(t *testing.T) {
	everySite(t, func(t *testing.T, s begin.Site, files map[string]string) {
		want := map[string]string{"zh-Hans": "标题: 政府信息公开指南", "zh-Hant": "title: 政府信息公開指南", "en": "title: Guide to government information"}[s.Language]
		if !strings.Contains(files["content/pages/guide.md"], want) {
			t.Error(files["content/pages/guide.md"])
		}
		han := regexp.MustCompile(`\p{Han}`).MatchString(strings.NewReplacer("县财政局", "", "县政府", "", "县", "", "一", "").Replace(files["content/site.yaml"] + files["content/finance/department.md"] + files[".vscode/gongkai.code-snippets"]))
		if han == (s.Language == "en") {
			t.Errorf("Chinese words: %t", han)
		}
		if s.Language == "zh-Hant" && strings.Contains(files["content/site.yaml"], "网") {
			t.Error(files["content/site.yaml"])
		}
	})
}

// TestSnippetsHaveKeysThatAreKnown: what an editor offers must be what gongkai reads.
func TestSnippetsHaveKeysThatAreKnown(t *testing.T) {
	gap := regexp.MustCompile(`\$\{\d+\|([^,|]+)[^}]*\}|\$\d`)
	everySite(t, func(t *testing.T, s begin.Site, files map[string]string) {
		var snippets map[string]struct{ Body []string }
		if err := json.Unmarshal([]byte(files[".vscode/gongkai.code-snippets"]), &snippets); err != nil || len(snippets) != 4 {
			t.Fatal(err, len(snippets))
		}
		for name, snippet := range snippets {
			text := strings.NewReplacer("$CURRENT_YEAR", "2026", "$CURRENT_MONTH", "01", "$CURRENT_DATE", "02").Replace(strings.Join(snippet.Body, "\n"))
			text = strings.ReplaceAll(gap.ReplaceAllString(text, "$1"), "---", "")
			var keys yaml.Node
			if err := yaml.Load([]byte(text), &keys); err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			known(t, name, keys.Content[0], catalogue.ItemKeys())
		}
	})
}

func known(t *testing.T, name string, block *yaml.Node, keys []catalogue.Key) {
	for i := 0; i+1 < len(block.Content); i += 2 {
		k, ok := catalogue.Find(keys, block.Content[i].Value)
		if !ok {
			t.Errorf("%s: the key %s is not known", name, block.Content[i].Value)
		}
		switch value := block.Content[i+1]; {
		case value.Kind == yaml.MappingNode:
			known(t, name, value, k.Keys)
		case value.Kind == yaml.SequenceNode:
			known(t, name, value.Content[0], k.Keys)
		case len(k.Terms) > 0:
			if _, ok := catalogue.FindTerm(k.Terms, value.Value); !ok {
				t.Errorf("%s: %s is no %s", name, value.Value, k.Name)
			}
		}
	}
}

// TestTheEditorReadsWhatCheckPrints: each line of a report is read by one matcher, the one of its severity.
func TestTheEditorReadsWhatCheckPrints(t *testing.T) {
	files, err := begin.Site{Language: "zh-Hans", Host: "gitlab"}.Files()
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(files, func(f begin.File) bool { return f.Path == ".vscode/tasks.json" })
	var tasks struct {
		Tasks []struct {
			Matchers []struct {
				Severity string
				Pattern  struct {
					Regexp              string
					File, Line, Message int
				}
			} `json:"problemMatcher"`
		}
	}
	if err := json.Unmarshal(files[i].Text, &tasks); err != nil {
		t.Fatal(err)
	}
	for line, want := range map[string]string{
		"content/a/x.md:7:12: 错误: “公开范围”不能是: “主动公共” [value-choice]": "error content/a/x.md 7 “公开范围”不能是: “主动公共”",
		"content/a/x.md: 提示: 还没有批准，是草稿，不会发布 [item-draft]":           "info content/a/x.md  还没有批准，是草稿，不会发布",
		"content/财政 局/x.md:1:1: warning: 3 #x [value-cut]":          "warning content/财政 局/x.md 1 3 #x",
		"    7 | 公开范围: 主动公共":                                        "",
		"    → 是不是“主动公开”？":                                          "",
		"问题：1 个错误，0 个警告":                                            "",
		"::error file=a.md,line=1,col=1,title=x::错误: [a]":           "",
	} {
		got := []string{}
		for _, m := range tasks.Tasks[0].Matchers {
			p := m.Pattern
			if found := regexp.MustCompile(p.Regexp).FindStringSubmatch(line); found != nil {
				number := ""
				if p.Line > 0 {
					number = found[p.Line]
				}
				got = append(got, strings.Join([]string{m.Severity, found[p.File], number, found[p.Message]}, " "))
			}
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s: %q, want %q", line, got, want)
		}
	}
}

func TestANameSaysWhatKindOfBodyItIs(t *testing.T) {
	for name, kind := range map[string]string{"苔溪镇人民政府": "township", "青石村村民委员会": "village", "县人民医院": "unit", "县自来水公司": "enterprise", "县财政局": "department", "Office": "department"} {
		f, err := begin.Department{Path: "x", Name: name}.File("en")
		if err != nil || !strings.Contains(string(f.Text), "\nkind: "+kind+"\n") {
			t.Errorf("%s: %v\n%s", name, err, f.Text)
		}
	}
}
