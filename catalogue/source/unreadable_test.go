package source_test

import (
	"errors"
	"io/fs"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"gongkai/catalogue/source"
)

// closed is a tree in which some files cannot be opened.
type closed struct {
	fs.FS
	why map[string]error
}

func (c closed) Open(name string) (fs.File, error) {
	if err := c.why[name]; err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return c.FS.Open(name)
}

func TestAFileThatCannotBeReadIsReportedAndTheOthersAreRead(t *testing.T) {
	b := baseSite(t)
	b.content[report] = "---\nscope: pubic\n---\n"
	tree := b.tree()
	tree.Content = closed{tree.Content, map[string]error{notice: fs.ErrPermission, "finance/2026-budget.pdf": fs.ErrNotExist, "finance/catalogue.csv": fs.ErrNotExist}}
	records, problems, err := load(tree)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range problems {
		got = append(got, line(p))
		spoken(t, p)
	}
	const hint = " → 检查文件的权限，把它复制一份换上；正在同步或保存的，等一等再试"
	want := []string{
		"finance/2026-budget.pdf:0:0 error [file-unreadable] 文件读不出来：读的时候已经不在了" + hint,
		"finance/catalogue.csv:0:0 error [file-unreadable] 文件读不出来：读的时候已经不在了" + hint,
		"finance/notice.md:0:0 error [file-unreadable] 文件读不出来：没有权限" + hint,
		"finance/treasury/report.md:2:8 error [value-choice] “scope”不能是“pubic” → 是不是“public”？",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if len(records.Items) != 8 {
		t.Errorf("%d items, want 8: what could not be read stands among them", len(records.Items))
	}
}

// A failure of the machine is no mistake of anybody's.
func TestAFailureOfTheMachineEndsTheReading(t *testing.T) {
	broken := errors.New("input/output error")
	tree := baseSite(t).tree()
	tree.Content = closed{tree.Content, map[string]error{notice: broken}}
	if _, _, err := load(tree); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}

// Nor does a table or site.yaml end the reading; a private text is told of in its own tree, a table of records once.
func TestEveryFileThatCannotBeReadIsTold(t *testing.T) {
	for _, row := range []struct {
		file, want string
		private    bool
	}{
		{"site.yaml", "site.yaml:0:0 error [file-unreadable]", false},
		{"words.csv", "words.csv:0:0 error [file-unreadable]", false},
		{"accepted.csv", "accepted.csv:0:0 error [file-unreadable]", false},
		{"finance/subsidy.csv", "finance/subsidy.csv:0:0 error [file-unreadable]", false},
		{"finance/notice.md", "finance/notice.md:0:0 error [file-unreadable]", true},
	} {
		for _, why := range []error{fs.ErrPermission, fs.ErrNotExist} {
			b := baseSite(t)
			b.content["words.csv"], b.content["accepted.csv"] = "错误写法,正确写法\n", "规则,地址,日期,批准人,理由\n"
			tree := b.tree()
			if row.private {
				tree.Private = closed{mapFS(map[string]string{row.file: "正文\n"}), map[string]error{row.file: why}}
			} else {
				tree.Content = closed{tree.Content, map[string]error{row.file: why}}
			}
			records, problems, err := load(tree)
			if err != nil {
				t.Errorf("%s, %v: %v", row.file, why, err)
				continue
			}
			if len(problems) != 1 || !strings.HasPrefix(line(problems[0]), row.want) || problems[0].Private != row.private {
				t.Errorf("%s, %v: %v, want %s alone", row.file, why, problems, row.want)
			}
			if len(records.Items) != 8 || records.Site == nil {
				t.Errorf("%s, %v: %d items, want 8, and a site: %v", row.file, why, len(records.Items), records.Site)
			}
		}
	}
}

// counting is a tree that counts how often each file is opened.
type counting struct {
	fs.FS
	mutex  sync.Mutex
	opened map[string]int
}

// Stat opens nothing.
func (c *counting) Stat(name string) (fs.FileInfo, error) { return fs.Stat(c.FS, name) }

func (c *counting) Open(name string) (fs.File, error) {
	c.mutex.Lock()
	c.opened[name]++
	c.mutex.Unlock()
	return c.FS.Open(name)
}

func TestAFaultOfGongkaiNamesTheFileAndItsOwnLine(t *testing.T) {
	preface, err := source.Open(baseSite(t).tree())
	if err != nil {
		t.Fatal(err)
	}
	look := func(text source.Text) {
		if text.File == notice {
			_ = text.Bytes[len(text.Bytes)]
		}
	}
	_, _, err = preface.Load(t.Context(), source.Onlooker{Look: look})
	const file, line = notice + ": ", "index out of range"
	if err == nil || !strings.HasPrefix(err.Error(), file) || !strings.Contains(err.Error(), line) || !strings.Contains(err.Error(), "(gongkai/catalogue/source_test/unreadable_test.go:") {
		t.Errorf("%v", err)
	}
}
