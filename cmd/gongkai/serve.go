package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"gongkai/catalogue/build"
	"gongkai/catalogue/desk"
)

type serveCmd struct {
	contentFlags
	Port   int    `help:"端口；0 是随便一个空着的 · The port; 0 takes any that is free." default:"8017" placeholder:"PORT"`
	Listen string `help:"在哪个地址上等；不是本机的，别的机器就能看到草稿 · The address to listen on; with any but this machine's own, others can read drafts." default:"127.0.0.1" placeholder:"ADDRESS"`
	Editor string `help:"点“打开”用哪个编辑器：vscode、vscodium、cursor、idea、none，或者 含 {file}、{line}、{column} 的地址 · The editor that “open” opens: one of these, or an address with {file}, {line}, {column}." default:"vscode" placeholder:"NAME"`
	Poll   bool   `help:"隔半秒看一遍文件，共享文件夹上用 · Look at the files twice a second: for shared folders, of which the system tells nothing."`
}

// Help is what --help adds below the flags.
func (serveCmd) Help() string {
	return `例 Examples:
  gongkai serve
  gongkai serve --content 内容 --port 9000
  gongkai serve --private ../private --audience staff
  gongkai serve --editor idea
  gongkai serve --poll

打开打印出来的网址，边写边看：保存就更新，错误和改法写在页面上，点一下在编辑器里打开那一行。默认连草稿一起看，每页上方
写着是预览、用谁的眼睛看、还没批准的是哪些；公众和每个受众都能切换。什么都不发布，也不写任何文件。
附件里的个人信息、和已发布登记簿的对照，预览不看，gongkai check 才看。Ctrl-C 结束。
Open the address that is printed and write: a page is new as soon as its file is saved, mistakes stand over it with what to
do, and one click opens the line in the editor. Drafts are shown unless you look with other eyes; every page says that it
is a preview. Nothing is published and no file is written. Personal data within attachments, and what was published before,
are for gongkai check. Ctrl-C ends it.`
}

// editors are the addresses that open a file in an editor.
func editors() map[string]string {
	return map[string]string{
		"none": "", "vscode": "vscode://file{file}:{line}:{column}", "vscodium": "vscodium://file{file}:{line}:{column}",
		"cursor": "cursor://file{file}:{line}:{column}", "idea": "idea://open?file={file}&line={line}&column={column}",
	}
}

// Run serves until it is told to stop.
func (c *serveCmd) Run(t *terminal) error {
	editor, known := editors()[c.Editor]
	if !known {
		if editor = c.Editor; !strings.Contains(editor, "{file}") || strings.HasPrefix(strings.ToLower(strings.TrimSpace(editor)), "javascript:") {
			return usage("--editor %s: 写 vscode、vscodium、cursor、idea、none，或者含 {file} 的地址 · write one of these, or an address with {file}", c.Editor)
		}
	}
	in, err := c.input(t)
	if err != nil {
		return err
	}
	if err := c.enclose(&in); err != nil {
		return err
	}
	watch, err := c.watch() // before the first reading, so that no change is missed between them
	if err != nil {
		return err
	}
	defer watch.Close()
	bar := newProgress(t)
	var begun atomic.Bool
	in.Progress = func(stage build.Stage, done, all int) {
		if !begun.Load() {
			bar.show(stage, done, all)
		}
	}
	preview, err := build.NewPreview(t.ctx, in)
	begun.Store(true)
	bar.clear()
	if err != nil {
		return err
	}
	if err := c.seen(preview); err != nil {
		return err
	}
	listener, err := net.Listen("tcp", net.JoinHostPort(c.Listen, strconv.Itoa(c.Port)))
	if err != nil {
		return usage("%v: 端口占着，用 --port 换一个 · the port is taken: choose another with --port", err)
	}
	s := &serving{serveCmd: c, t: t, preview: preview}
	s.desk = desk.New(s.site, editor, !desk.Local(c.Listen))
	return s.run(listener, watch)
}

// enclose has nothing opened outside the folders, whatever is put into them while they are served.
func (c *serveCmd) enclose(in *build.Input) error {
	content, err := os.OpenRoot(c.Content)
	if err != nil {
		return fmt.Errorf("open the content: %w", err)
	}
	in.Content = content.FS()
	if c.Private != "" {
		private, err := os.OpenRoot(c.Private)
		if err != nil {
			return fmt.Errorf("open the private tree: %w", err)
		}
		in.Private = private.FS()
	}
	return nil
}

// watcher is who tells of changes: the system, or who looks again and again.
type watcher interface {
	Run(ctx context.Context, tell func(desk.Change))
	Close()
}

func (c *serveCmd) watch() (watcher, error) {
	roots := []string{c.Content}
	for _, more := range append(c.themes(), c.Private) {
		if info, err := os.Stat(more); err == nil && info.IsDir() {
			roots = append(roots, more)
		}
	}
	if c.Poll {
		return desk.NewPoll(500*time.Millisecond, roots...), nil
	}
	w, err := desk.NewWatch(roots...)
	if err != nil {
		return nil, fmt.Errorf("%w；用 --poll 试试 · try --poll", err)
	}
	return w, nil
}

// themes are the folders from which the site's looks may come.
func (c *serveCmd) themes() []string {
	return []string{c.ThemeDir, filepath.Join(filepath.Dir(filepath.Clean(c.Content)), "themes")}
}

// seen says of an audience that site.yaml has not that there is none.
func (c *serveCmd) seen(preview *build.Preview) error {
	if c.Audience == "" {
		return nil
	}
	_, known, err := preview.Now().View(c.Audience)
	if err == nil && !known {
		err = usage("--audience %s: site.yaml 里没有这个受众 · site.yaml names no such audience", c.Audience)
	}
	return err
}

// serving is a preview while it is served.
type serving struct {
	*serveCmd
	t       *terminal
	preview *build.Preview
	desk    *desk.Desk
	missed  bool // a change could not be taken in: the next takes in everything
}

func (s *serving) run(listener net.Listener, watch watcher) error {
	server := &http.Server{Handler: s.desk.Handler(), ReadHeaderTimeout: 10 * time.Second}
	ctx, stop := context.WithCancel(s.t.ctx)
	defer stop()
	go watch.Run(ctx, s.changed)
	context.AfterFunc(ctx, func() {
		s.desk.Close()
		server.Close()
	})
	fmt.Fprintf(s.t.out, "预览 Preview: http://%s/%s/index.html\nCtrl-C 结束 ends it\n", reached(listener.Addr()), s.first())
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// reached is an address by which this machine reaches a listener: that of all addresses is none.
func reached(address net.Addr) string {
	if a, ok := address.(*net.TCPAddr); ok && a.IP.IsUnspecified() {
		return net.JoinHostPort("127.0.0.1", strconv.Itoa(a.Port))
	}
	return address.String()
}

// first is the view that is shown first: drafts too.
func (s *serving) first() string {
	if s.Audience != "" {
		return s.Audience + build.WithDrafts
	}
	return build.PublicView + build.WithDrafts
}

// changed takes a change in, and tells the pages. What cannot be read keeps the site as it was, and is said here.
func (s *serving) changed(c desk.Change) {
	var paths []string
	for root, of := range c.Paths {
		if slices.Contains(s.themes(), root) {
			s.preview.Undress()
			continue
		}
		paths = append(paths, of...)
	}
	if c.Err != nil {
		fmt.Fprintf(s.t.err, "gongkai: %s；用 --poll 试试 · try --poll\n", clean(c.Err.Error()))
	}
	if c.Lost {
		s.preview.Undress()
	}
	if c.Lost || len(paths) > 0 {
		if c.Lost || s.missed {
			paths = nil
		}
		if err := s.preview.Update(s.t.ctx, paths, s.desk.Changed); err != nil && s.t.ctx.Err() == nil {
			fmt.Fprintf(s.t.err, "gongkai: %s\n", clean(err.Error()))
			s.missed = true
			return
		}
		s.missed = false
	}
	s.desk.Changed()
}

// site is the site of now, for the desk.
func (s *serving) site() desk.Site {
	look := s.preview.Now()
	site := desk.Site{Language: look.Language(), Problems: look.Problems, Place: s.place}
	for _, id := range look.Views() {
		site.Views = append(site.Views, desk.View{ID: id, Name: look.Eyes(id)})
	}
	site.File = func(view, address string) (desk.Page, error) {
		page := desk.Page{Source: look.Holder(address)}
		v, known, err := look.View(view)
		if err != nil || !known {
			return page, err
		}
		if page.File, page.Found, err = v.File(address); err != nil {
			return page, err
		}
		if p, waits := look.Waiting(page.Source); waits {
			page.Waiting = p.Text(look.Language())
		}
		return page, nil
	}
	return site
}

// place is where a file of the content lies.
func (s *serving) place(file string, private bool) string {
	root := s.Content
	if private && s.Private != "" {
		root = s.Private
	}
	full, err := filepath.Abs(filepath.Join(root, filepath.FromSlash(file)))
	if err != nil {
		return file
	}
	return full
}
