package build

import (
	"context"
	"fmt"
	"os"

	"gongkai/catalogue"
	"gongkai/catalogue/history"
	"gongkai/catalogue/reserve"
)

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

// origins calls try with each content that the site may be made from again, the best first, until one will do: what the
// last build kept, the content of today if it compiles, the newest commits that do. dir is the folder of the content,
// for git; online, which may be nil, is the register of the site.
func (in Input) origins(ctx context.Context, dir, out string, online *catalogue.Published, try func(Input, Origin) (done bool, err error)) error {
	kept, missing := reserve.Open(out)
	if missing == nil {
		defer kept.Close()
		return in.fromReserve(kept, online, try)
	}
	none := true
	if good(ctx, in) {
		none = false
		if done, err := try(in, Origin{Kind: FromContent}); done || err != nil {
			return err
		}
	}
	repository, commits, err := newest(ctx, dir)
	for _, commit := range commits {
		found, done, err := in.fromCommit(ctx, repository, commit, try)
		if done || err != nil {
			return err
		}
		none = none && !found
	}
	if none {
		return nothingGood(missing, len(commits), err)
	}
	return nil
}

func (in Input) fromReserve(kept *reserve.Reserve, online *catalogue.Published, try func(Input, Origin) (bool, error)) error {
	// What was held is in the register of the site: its bytes are those that the reserve was kept for.
	in.Content, in.Private, in.Withdrawn, in.Held, in.heldAs = kept.Content.Content, kept.Private, kept.Withdrawn, kept.Held, online
	if in.Theme = nil; kept.Theme != nil {
		theme, err := os.MkdirTemp("", "gongkai-theme-")
		if err != nil {
			return err
		}
		defer os.RemoveAll(theme)
		if err := reserve.Extract(kept.Theme, theme); err != nil {
			return err
		}
		in.ThemeDir = theme
	}
	_, err := try(in, Origin{Kind: FromReserve})
	return err
}

// newest are the newest commits of the repository that the content lies in.
func newest(ctx context.Context, dir string) (*history.Repository, []string, error) {
	r, err := history.Open(ctx, dir)
	if err != nil {
		return nil, nil, err
	}
	commits, err := r.Newest(mostCommits)
	return r, commits, err
}

func (in Input) fromCommit(ctx context.Context, r *history.Repository, commit string, try func(Input, Origin) (bool, error)) (found, done bool, err error) {
	tree, err := r.Tree(commit)
	if err != nil {
		return false, false, err
	}
	defer tree.Close()
	if in.Content = tree; !good(ctx, in) {
		return false, false, nil
	}
	done, err = try(in, Origin{FromGit, commit})
	return true, done, err
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
