// Command gongkai compiles Markdown into the disclosure site of a government.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"
	"syscall"
	"time"
	_ "time/tzdata"

	"github.com/alecthomas/kong"

	"gongkai/catalogue/build"
	"gongkai/catalogue/guard"
	"gongkai/catalogue/history"
	"gongkai/catalogue/publish"
)

// Exit codes: no error; an error in the content (or a warning under --strict); a wrong call; a failure of the machine.
const (
	exitClean = iota
	exitProblems
	exitUsage
	exitMachine
)

// cli is the command line.
type cli struct {
	Init       initCmd       `cmd:"" help:"开始一个新的网站 · Begin the site of a county."`
	New        newCmd        `cmd:"" help:"新建信息、部门、页面 · Begin an item, a department, a page."`
	Serve      serveCmd      `cmd:"" help:"边写边看：保存就更新，错误写在页面上 · Look at the site while you write: new at every save, mistakes over the page."`
	Check      checkCmd      `cmd:"" help:"检查内容，不写任何文件 · Check the content; write nothing."`
	Fmt        fmtCmd        `cmd:"" help:"把内容写成统一的样子：次序、引号、日期、标点 · Write the content in one form: order, quotation marks, days, punctuation."`
	Build      buildCmd      `cmd:"" help:"编译网站 · Compile the site."`
	Report     reportCmd     `cmd:"" help:"公开办的监督报告：缺什么、晚了什么、多久没更新，各单位得分 · The disclosure office's report: what is missing, late, stale, and the scores."`
	Annual     annualCmd     `cmd:"" help:"起草政府信息公开工作年度报告 · Draft the yearly reports on disclosure."`
	Changes    changesCmd    `cmd:"" help:"从某一天或某个版本以来，目录里改了什么 · What changed in the register since a day or a revision."`
	Import     importCmd     `cmd:"" help:"导入 Excel、Word、CSV、网页里的目录、登记表和文件 · Import catalogues, registers and documents from Excel, Word, CSV and HTML."`
	Assign     assignCmd     `cmd:"" help:"给批准了的信息编索引号、写公开日期 · Give approved items their index numbers and dates of publication."`
	Why        whyCmd        `cmd:"" help:"为什么在网站上，为什么不在 · Why something is, or is not, on the site."`
	Clean      cleanCmd      `cmd:"" help:"去掉文件属性里的人名、单位、设备，做一份副本 · Copy files without the properties that name persons and machines."`
	Accept     acceptCmd     `cmd:"" help:"接受和已发布登记簿的一处不同，记下谁批准、为什么 · Accept a difference from the published register, with who answers for it and why."`
	Withdraw   withdrawCmd   `cmd:"" help:"马上从网站上撤回一条信息，不管内容里别处有什么错 · Take one item offline at once, whatever else is wrong with the content."`
	Export     exportCmd     `cmd:"" help:"导出：目录、信息、公开事项、报告，或一年的存档 · Export the catalogue, items, duties, reports, or the archive of a year."`
	Schema     schemaCmd     `cmd:"" help:"给编辑器用的 JSON Schema · JSON Schema, for editors."`
	Doctor     doctorCmd     `cmd:"" help:"看这台机器合不合用，不对的怎么改 · Whether this machine will do, and how to mend what is wrong."`
	Completion completionCmd `cmd:"" help:"按 Tab 键补全的脚本：bash、zsh、fish · The script by which the Tab key completes: bash, zsh, fish."`
	Theme      themeCmd      `cmd:"" help:"主题 · Themes."`
	Version    versionCmd    `cmd:"" help:"显示版本 · Show the version."`
}

// terminal is what a command talks to, and where it learns the time.
type terminal struct {
	ctx      context.Context
	in       io.Reader // nil: nobody is there to be asked
	out, err io.Writer
	now      func() time.Time
	progress bool // err is a terminal, so that a line may be written over
}

// errProblems ends a command whose content has errors; they were printed.
var errProblems = errors.New("problems")

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	tuneMemory()
	t := &terminal{ctx: ctx, out: os.Stdout, err: os.Stderr, now: time.Now, progress: isTerminal(os.Stderr)}
	if isTerminal(os.Stdin) && t.progress {
		t.in = os.Stdin
	}
	os.Exit(run(os.Args[1:], t))
}

// tuneMemory lets garbage wait: a build allocates much and soon drops it, and collecting it less often takes a tenth
// off its time. The limit keeps a county of a hundred thousand items below a gigabyte. Who sets GOGC or GOMEMLIMIT
// knows better.
func tuneMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(1000 << 20)
	}
}

// run is main without the process: arguments in, exit code out.
func run(args []string, t *terminal) int {
	code := -1
	var c cli
	parser, err := kong.New(&c,
		kong.Name("gongkai"),
		kong.Description("公开：把 Markdown 编译成政府信息公开网站。\nCompile Markdown into the disclosure site of a government."),
		kong.Writers(t.out, t.err),
		kong.Exit(func(c int) { code = c }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
	)
	if err != nil {
		fmt.Fprintln(t.err, "gongkai:", err)
		return exitMachine
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	command, err := parser.Parse(args)
	if code >= 0 {
		return code // help was asked for
	}
	if err != nil {
		fmt.Fprintf(t.err, "gongkai: 命令写得不对 · wrong call: %v\n用 gongkai --help 看用法 · see gongkai --help\n", err)
		return exitUsage
	}
	out := &sticky{Writer: t.out}
	t.out = out
	if err = command.Run(t); (err == nil || errors.Is(err, errProblems)) && out.err != nil {
		err = fmt.Errorf("write to the standard output: %w", out.err)
	}
	return exit(t, err)
}

// sticky remembers that something could not be written: a report that breaks off must not look like a good one.
type sticky struct {
	io.Writer
	err error
}

// Write passes on.
func (s *sticky) Write(p []byte) (int, error) {
	n, err := s.Writer.Write(p)
	if s.err == nil {
		s.err = err
	}
	return n, err
}

// exit tells what went wrong and gives the exit code for it.
func exit(t *terminal, err error) int {
	var usage *build.Usage
	var refusal *publish.Refusal
	var leak *guard.Leak
	var unanswered *history.Refusal
	switch {
	case err == nil:
		return exitClean
	case errors.Is(err, errProblems):
		return exitProblems
	case errors.As(err, &leak):
		fmt.Fprintln(t.err, "gongkai:", message(leak))
		return exitProblems
	case errors.As(err, &usage), errors.As(err, &refusal), errors.As(err, &unanswered):
		fmt.Fprintln(t.err, "gongkai:", message(err))
		return exitUsage
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(t.err, "gongkai: 已中断，网站没有改动 · interrupted; the site is as it was")
		return exitMachine
	}
	fmt.Fprintln(t.err, "gongkai:", message(err))
	return exitMachine
}

// message is an error line by line, without what could steer a terminal: it may name a file.
func message(err error) string {
	lines := strings.Split(err.Error(), "\n")
	for i, line := range lines {
		lines[i] = clean(line)
	}
	return strings.Join(lines, "\n")
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
