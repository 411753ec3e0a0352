package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"runtime"
	"time"

	"gongkai/catalogue"
)

type doctorCmd struct {
	Content string `help:"内容文件夹 · The folder of the content." default:"content" placeholder:"DIR"`
	Out     string `help:"网站要写到的文件夹 · The folder that the site is written to." default:"dist" placeholder:"DIR"`
	Format  string `help:"text、json · How it is printed." enum:"text,json" default:"text"`
	Lang    string `help:"提示用的语言：zh、en · The language of messages: zh or en." enum:"zh,en" default:"zh"`
}

// Help is what --help adds below the flags.
func (doctorCmd) Help() string {
	return `例 Examples:
  gongkai doctor
  gongkai doctor --content ../content --out /var/www/gongkai
  gongkai doctor --format json --lang en

看这台机器合不合用：git 和它的版本、浅克隆、换行和文件名的设置，文件编码和终端语言，时钟，输出文件夹能不能写、磁盘够不够，有没有
打印用的浏览器；不对的说明怎么改。内容对不对由 gongkai check 说。什么都不改。没有问题退出码 0，有是 1。
Looks whether this machine will do: git and its version, a shallow clone, settings of line ends and names, encodings, the terminal's
language, the clock, whether the output can be written and the disk has room, a browser for printing; what is wrong is told with its
mend. Whether the content is right says gongkai check. It changes nothing. Exit code 0 if nothing is wrong, else 1.`
}

// condition is how one thing is.
type condition string

const (
	fine  condition = "ok"
	note  condition = "note"  // something does not work here that not everybody needs
	wrong condition = "wrong" // it has to be mended
)

// finding is what was found of one thing, and how to mend it.
type finding struct {
	Check     string    `json:"check"` // stable, for programs
	Condition condition `json:"condition"`
	Text      string    `json:"text"`
	Mend      string    `json:"mend,omitempty"`
}

// examination looks at one thing after the other.
type examination struct {
	ctx          context.Context
	content, out string
	lang         string
	now          time.Time
	findings     []finding
}

func (e *examination) say(chinese, english string) string {
	return catalogue.Words{Chinese: chinese, English: english}.In(e.lang)
}

func (e *examination) add(check string, c condition, text, mend string) {
	e.findings = append(e.findings, finding{check, c, printable(text), printable(mend)})
}

// Run examines.
func (d *doctorCmd) Run(t *terminal) error {
	e := &examination{ctx: t.ctx, content: d.Content, out: d.Out, lang: d.Lang, now: t.now()}
	e.add("gongkai", fine, fmt.Sprintf("gongkai %s, %s, %s/%s", version(), runtime.Version(), runtime.GOOS, runtime.GOARCH), "")
	for _, look := range []func(){e.folder, e.encodings, e.locale, e.git, e.clock, e.output, e.cache, e.browser} {
		if err := t.ctx.Err(); err != nil {
			return err
		}
		look()
	}
	if err := e.print(t.out, d.Format); err != nil {
		return err
	}
	if e.count(wrong) > 0 {
		return errProblems
	}
	return nil
}

func (e *examination) count(c condition) (n int) {
	for _, f := range e.findings {
		if f.Condition == c {
			n++
		}
	}
	return n
}

// print tells all that was found, and sums up.
func (e *examination) print(out io.Writer, format string) error {
	if format == "json" {
		encoder := json.NewEncoder(escaper{out})
		encoder.SetIndent("", "  ")
		encoder.SetEscapeHTML(false)
		return encoder.Encode(e.findings)
	}
	words := map[condition]string{fine: e.say("好", "ok"), note: e.say("注意", "note"), wrong: e.say("不对", "wrong")}
	for _, f := range e.findings {
		fmt.Fprintf(out, "%s: %s [%s]\n", words[f.Condition], f.Text, f.Check)
		if f.Mend != "" {
			fmt.Fprintf(out, "    → %s\n", f.Mend)
		}
	}
	_, err := fmt.Fprintf(out, e.say("不对的 %d 处，要注意的 %d 处\n", "Wrong: %d, to be noted: %d\n"), e.count(wrong), e.count(note))
	return err
}
