package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"
	"unicode/utf8"
)

// folder looks whether there is content.
func (e *examination) folder() {
	info, err := os.Stat(e.content)
	switch {
	case err != nil || !info.IsDir():
		e.add("content", wrong, fmt.Sprintf(e.say("没有内容文件夹 %s", "there is no content folder %s"), e.content),
			e.say("到放 content 的那一层再运行，或用 --content 指定", "run this beside the folder content, or name it with --content"))
	case !regular(filepath.Join(e.content, "site.yaml")):
		e.add("content", wrong, fmt.Sprintf(e.say("%s 里没有 site.yaml", "there is no site.yaml in %s"), e.content),
			e.say("新建 site.yaml，写 title 和 organisation；见 README", "create it, with title and organisation; see the README"))
	default:
		e.add("content", fine, fmt.Sprintf(e.say("内容文件夹 %s", "the content folder is %s"), e.content), "")
	}
}

// mostRead is how large a file may be whose encoding is looked at.
const mostRead = 16 << 20

// encodings looks whether every file of text is in UTF-8.
func (e *examination) encodings() {
	var foreign []string
	read, unread := 0, 0
	_ = fs.WalkDir(os.DirFS(e.content), ".", func(p string, d fs.DirEntry, err error) error {
		if e.ctx.Err() != nil {
			return fs.SkipAll
		}
		if err != nil {
			unread++
			return nil
		}
		if ext := filepath.Ext(p); !d.Type().IsRegular() || ext != ".md" && ext != ".csv" && ext != ".yaml" {
			return nil
		}
		if info, err := d.Info(); err != nil || info.Size() > mostRead {
			return nil
		}
		text, err := os.ReadFile(filepath.Join(e.content, filepath.FromSlash(p)))
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			unread++
		case !utf8.Valid(text):
			foreign = append(foreign, p)
		default:
			read++
		}
		return nil
	})
	if unread > 0 && read+len(foreign) > 0 {
		e.add("readable", wrong, fmt.Sprintf(e.say("内容里有 %d 个文件或文件夹读不了", "%d files or folders of the content cannot be read"), unread),
			e.say("给运行的用户读的权限：chmod -R u+rX", "let the user who runs this read them: chmod -R u+rX"))
	}
	switch {
	case len(foreign) > 0:
		e.add("encoding", wrong, fmt.Sprintf(e.say("不是 UTF-8 的文件 %d 个：%s", "%d files are not in UTF-8: %s"), len(foreign), few(foreign)),
			e.say("用编辑器“另存为”，编码选 UTF-8；表格在 Excel 里存为“CSV UTF-8（逗号分隔）”", "save them anew as UTF-8; from Excel as “CSV UTF-8”"))
	case read > 0:
		e.add("encoding", fine, fmt.Sprintf(e.say("%d 个文字文件都是 UTF-8", "all %d files of text are in UTF-8"), read), "")
	}
}

// few names the first of a list.
func few(names []string) string {
	if len(names) > 3 {
		return strings.Join(names[:3], ", ") + " …"
	}
	return strings.Join(names, ", ")
}

// locale looks whether the terminal shows Chinese. Windows tells by other means, which no variable shows.
func (e *examination) locale() {
	if runtime.GOOS == "windows" {
		return
	}
	name, value := "LANG", os.Getenv("LANG")
	for _, stronger := range []string{"LC_CTYPE", "LC_ALL"} {
		if v := os.Getenv(stronger); v != "" {
			name, value = stronger, v
		}
	}
	plain := strings.ToLower(strings.ReplaceAll(value, "-", ""))
	switch {
	case strings.Contains(plain, "utf8"):
		e.add("locale", fine, fmt.Sprintf(e.say("终端的语言 %s=%s", "the terminal's language is %s=%s"), name, value), "")
	case runtime.GOOS == "darwin" && value == "":
	case value == "" || plain == "c" || plain == "posix":
		e.add("locale", note, e.say("终端没有设语言，别的软件可能把汉字显示成问号", "the terminal has no language set: other programs may show Chinese as question marks"), "export LANG=C.UTF-8")
	default:
		e.add("locale", wrong, fmt.Sprintf(e.say("终端的语言 %s=%s 不是 UTF-8，汉字会成乱码", "the terminal's language %s=%s is not UTF-8: Chinese comes out garbled"), name, value), "export LANG=zh_CN.UTF-8")
	}
}

// youngest is a day before which no clock can be right: this program had not been written.
var youngest = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

// clock looks whether the clock can be right: windows, validity and limits depend on the day.
func (e *examination) clock() {
	mend := e.say("对时：timedatectl set-ntp true（Windows：w32tm /resync）", "set the clock: timedatectl set-ntp true (on Windows: w32tm /resync)")
	if e.now.Before(youngest) {
		e.add("clock", wrong, fmt.Sprintf(e.say("这台机器的时钟是 %s，不可能", "this machine's clock says %s, which cannot be"), e.now.Format(time.DateTime)), mend)
		return
	}
	if r := e.repository(); r != nil {
		if at, ok := r.Latest(); ok && at.After(e.now.Add(10*time.Minute)) {
			e.add("clock", wrong, fmt.Sprintf(e.say("最新的提交是 %s，比这台机器的时钟（%s）还晚：有一个钟不准", "the newest commit is of %s, later than this machine's clock (%s): one of the clocks is wrong"), at.In(e.now.Location()).Format(time.DateTime), e.now.Format(time.DateTime)), mend)
			return
		}
	}
	e.add("clock", fine, fmt.Sprintf(e.say("时钟 %s", "the clock says %s"), e.now.Format(time.DateTime+" MST")), "")
}
