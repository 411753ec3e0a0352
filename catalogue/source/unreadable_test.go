package source_test

import (
	"context"
	"errors"
	"io/fs"
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
	records, problems, err := source.Load(context.Background(), tree)
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
	if _, _, err := source.Load(context.Background(), tree); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}
