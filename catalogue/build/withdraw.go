package build

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/guard"
	"gongkai/catalogue/ledger"
	"gongkai/catalogue/publish"
	"gongkai/catalogue/reserve"
)

// withdraw writes into what was read that items are withdrawn. What they held stays in the records: the gate cuts it, as
// that of every item that is withdrawn, and the guard looks for it in what is left.
func withdraw(records *catalogue.Records, list []reserve.Withdrawal) {
	for _, w := range list {
		for _, it := range records.Items {
			if it.Path != w.Path {
				continue
			}
			written := catalogue.At{Line: 1, Column: 1}
			on, _ := catalogue.ParseDate(w.On)
			it.Withdrawn = &catalogue.WithdrawnRecord{At: written, On: catalogue.Field[catalogue.Date]{Value: on, At: written},
				Why: catalogue.Field[string]{Value: w.Why, At: written}, HideTitle: catalogue.Field[bool]{Value: true, At: written}}
		}
	}
}

// Withdrawal is one item to be taken offline.
type Withdrawal struct {
	Subject string         // its address, also in full; its index number; or its file
	Why     string         // may be empty, and follow
	On      catalogue.Date // zero: the date of the build
}

// Withdrawn says what a withdrawal did.
type Withdrawn struct {
	Built
	Item   *catalogue.Item // the tombstone
	Title  string          // that it had
	Origin Origin
	Kept   []string // its files that stay, because something else names them too
	Leak   error    // what the guard found and did not stop, since what was online held it too
	Named  []string // files of the output in which its title still stands: others quote it
}

// Origin says which content the site was made from again.
type Origin struct {
	Kind   OriginKind
	Commit string // of FromGit
}

// OriginKind is where the content was found.
type OriginKind uint8

const (
	FromReserve OriginKind = iota // what the last build here kept
	FromContent                   // the content of today, which compiles
	FromGit                       // the newest commit that compiles
)

// mostCommits is how far back a commit is looked for that compiles.
const mostCommits = 50

// Withdraw publishes the last good site without an item, whatever is wrong with the content of today: from what the
// last build kept, else from the content of today if it compiles, else from the newest commit that does. dir is the
// folder of the content, for git.
func Withdraw(ctx context.Context, in Input, dir string, w Withdrawal, folder publish.Folder) (Withdrawn, error) {
	kept, missing := reserve.Open(folder.Path)
	if missing == nil {
		defer kept.Close()
		in.Content, in.Private, in.Withdrawn, in.Held = kept.Content.Content, kept.Private, kept.Withdrawn, kept.Held
		if len(in.Held) > 0 {
			// What they were is in the register of the site: its bytes are those that the reserve was kept for.
			found, err := ledger.Find(ctx, ledger.Where{Given: filepath.Join(folder.Path, "catalogue.json"), Audience: in.Audience})
			if err != nil {
				return Withdrawn{}, err
			}
			in.heldAs = found.Register
		}
		if kept.Theme != nil {
			theme, err := os.MkdirTemp("", "gongkai-theme-")
			if err != nil {
				return Withdrawn{}, err
			}
			defer os.RemoveAll(theme)
			if err := reserve.Extract(kept.Theme, theme); err != nil {
				return Withdrawn{}, err
			}
			in.ThemeDir = theme
		}
		return without(ctx, in, w, folder, Origin{Kind: FromReserve})
	}
	if good(ctx, in) {
		return without(ctx, in, w, folder, Origin{Kind: FromContent})
	}
	commits, err := reserve.Commits(ctx, dir, mostCommits)
	for _, commit := range commits {
		tree, err := reserve.At(ctx, dir, commit)
		if err != nil {
			return Withdrawn{}, err
		}
		defer tree.Close()
		then := in
		if then.Content = tree; good(ctx, then) {
			return without(ctx, then, w, folder, Origin{FromGit, commit})
		}
	}
	return Withdrawn{}, nothingGood(missing, len(commits), err)
}

func nothingGood(missing error, commits int, err error) error {
	history := fmt.Sprintf("%d 个提交都编译不了 · none of %d commits compiles", commits, commits)
	if err != nil {
		history = err.Error()
	}
	return &Usage{fmt.Errorf("没有可以用来重编的内容 · there is no content to make the site from again:\n"+
		"  上次编译留下的 · what the last build kept: %w\n  --content: 现在编译不了 · does not compile now\n  git: %s\n"+
		"先把网页和附件从服务器上删掉，或取得完整的 git 历史（git fetch --unshallow）再来；见 docs/withdrawal.md\n"+
		"remove the page and its files from the server, or fetch the whole history and call again; see docs/withdrawal.md", missing, history)}
}

// good says whether a content compiles, for the audience and the date.
func good(ctx context.Context, in Input) bool {
	if in.Content == nil {
		return false
	}
	in.Compare, in.Keep, in.KeepGoing, in.Withdrawn, in.Held = nil, false, false, nil, nil
	checked, err := Check(ctx, in)
	if err != nil {
		return false
	}
	defer checked.Close()
	return checked.Count(catalogue.Error) == 0
}

// without publishes a content without an item.
func without(ctx context.Context, in Input, w Withdrawal, folder publish.Folder, origin Origin) (done Withdrawn, err error) {
	in.searched = true
	it, err := in.find(ctx, w.Subject)
	if err != nil {
		return done, err
	}
	on := w.On
	if on.IsZero() {
		on = it.date
	}
	done.Title, done.Origin = it.title, origin
	in.Withdrawn = append(in.Withdrawn, reserve.Withdrawal{Path: it.path, On: on.Midnight().String(), Why: w.Why})
	in.Keep, in.Compare = true, nil
	checked, err := Check(ctx, in)
	if err != nil {
		return done, err
	}
	defer checked.Close()
	for _, shown := range checked.Edition.Items {
		if shown.Path == it.path && shown.Form == catalogue.Tombstone {
			done.Item = shown
		}
	}
	if done.Item == nil {
		return done, usageOf("%s: 这个网站上没有显示它，不用撤回 · is not shown on this site", w.Subject)
	}
	for _, f := range checked.Edition.Assets {
		if it.files[f.Path] {
			done.Kept = append(done.Kept, f.Address)
		}
	}
	done.Built, err = checked.Build(ctx, in, folder)
	var leak *guard.Leak
	if errors.As(err, &leak) && origin.Kind == FromReserve {
		// What is online holds it too, and more: it does not keep the item there.
		done.Leak, in.unguarded = leak, true
		done.Built, err = checked.Build(ctx, in, folder)
	}
	var theme *Usage
	if errors.As(err, &theme) && in.ThemeDir != "" {
		in.ThemeDir = "" // a theme that is broken too does not keep anything online
		done.Built, err = checked.Build(ctx, in, folder)
	}
	if err != nil {
		return done, err
	}
	if done.Named, err = naming(folder.Path, it.title); err != nil {
		return done, err
	}
	return done, checked.Reserve(in, folder.Path)
}

func usageOf(format string, args ...any) error { return &Usage{fmt.Errorf(format, args...)} }

// sought is an item of the content that was found.
type sought struct {
	path, title string
	files       map[string]bool // what it names
	date        catalogue.Date
}

// find looks for an item in the edition that is online: by address, index number, or file.
func (in Input) find(ctx context.Context, subject string) (sought, error) {
	in.Compare, in.Keep = nil, false
	checked, err := Check(ctx, in)
	if err != nil {
		return sought{}, err
	}
	defer checked.Close()
	ed := checked.Edition
	address := strings.TrimPrefix(strings.TrimPrefix(subject, ed.Site.BaseURL), "/")
	address = strings.TrimPrefix(address, catalogue.Traditional+"/")
	for _, r := range ed.Redirects {
		if r.From == address {
			address = r.To
		}
	}
	for _, it := range ed.Items {
		if it.Path == "" || it.Address != address && it.Index != subject && it.Path != subject && !strings.HasSuffix(subject, "/"+it.Path) {
			continue
		}
		if it.Gone != nil && it.Gone.Held {
			return sought{}, usageOf("%s: 正在更正，网站上没有它的内容；要撤回，在文件里写上 撤回（withdrawn）· is being corrected, and nothing of it is shown; to withdraw it, write withdrawn into its file", it.Address)
		}
		if it.Form == catalogue.Tombstone {
			return sought{}, usageOf("%s: 已经撤回了 · is withdrawn already", it.Address)
		}
		found := sought{it.Path, it.Title, map[string]bool{}, ed.Date}
		for _, a := range it.Attachments {
			found.files[a.Path] = true
		}
		return found, nil
	}
	return sought{}, usageOf("%s: 没有这条信息；写它的网址、索引号或文件（部门和自由页面不能这样撤回）· there is no such item; give its address, index number or file", subject)
}

// Reserve keeps the content, so that an item can be withdrawn tomorrow, whatever the content is then.
func (c *Checked) Reserve(in Input, out string) error {
	content := reserve.Content{Content: in.Content, Private: in.Private, Assets: map[string]string{}, Withdrawn: in.Withdrawn}
	if in.ThemeDir != "" {
		content.Theme = os.DirFS(in.ThemeDir)
	}
	for _, a := range c.Edition.Assets {
		content.Assets[a.Path] = a.Address
	}
	for _, h := range c.Held {
		content.Held = append(content.Held, h.File)
	}
	return reserve.Write(out, content)
}
