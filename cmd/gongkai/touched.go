package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"slices"
	"strings"
)

// repository is the git repository that holds a content folder. Only the git command is asked, and nothing that a
// repository's own settings would have it run.
type repository struct {
	ctx context.Context
	dir string
}

// git runs the command and gives what it prints. An error says what it said.
func (r repository) git(arguments ...string) (string, error) {
	cmd := exec.CommandContext(r.ctx, "git", append([]string{"-C", r.dir, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false"}, arguments...)...)
	cmd.Env = append(os.Environ(), "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0")
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	err := cmd.Run()
	if err != nil && said.Len() > 0 {
		err = fmt.Errorf("%w: %s", err, strings.TrimSpace(said.String()))
	}
	return out.String(), err
}

// openRepository looks whether there is one, and git to ask it.
func openRepository(ctx context.Context, dir string) (repository, error) {
	r := repository{ctx, dir}
	said, err := r.git("rev-parse", "--is-inside-work-tree")
	switch {
	case errors.Is(err, exec.ErrNotFound), errors.Is(err, fs.ErrNotExist):
		return r, usage("--staged、--since 要用 git，这台机器上没有 · --staged and --since need git, which is not installed here")
	case ctx.Err() != nil:
		return r, ctx.Err()
	case err != nil && strings.Contains(err.Error(), "dubious ownership"):
		return r, usage("git 不信任这个文件夹（属于另一个用户）· git does not trust this folder, which belongs to another user: %v", err)
	case err != nil, strings.TrimSpace(said) != "true":
		return r, usage("%s 不在 git 仓库里，--staged、--since 不能用 · %s is in no git repository, so --staged and --since may not be used", dir, dir)
	}
	return r, nil
}

// staged are the files below the folder that a commit now would change, and those of them that differ on disk from
// what would be committed: it is the disk that is checked.
func (r repository) staged() (files change, unlike []string, err error) {
	files, err = r.changes("--cached")
	if err != nil {
		return files, nil, err
	}
	out, err := r.git("diff", "--no-ext-diff", "--no-textconv", "-z", "--name-only", "--no-renames", "--relative")
	for _, name := range fields(out) {
		if slices.Contains(files.paths, name) {
			unlike = append(unlike, name)
		}
	}
	return files, unlike, err
}

// since are the files below the folder that differ from where this branch left a revision, uncommitted ones among them.
func (r repository) since(revision string) (files change, err error) {
	if _, err := r.git("rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}"); err != nil {
		return files, r.unknown(revision)
	}
	base, err := r.git("merge-base", "--end-of-options", revision, "HEAD")
	if err != nil {
		return files, r.unknown(revision)
	}
	if files, err = r.changes(strings.TrimSpace(base)); err != nil {
		return files, err
	}
	out, err := r.git("ls-files", "-z", "--others", "--exclude-standard")
	files.paths = append(files.paths, fields(out)...)
	return files, err
}

// unknown says of a revision that there is none, or none here.
func (r repository) unknown(revision string) error {
	if shallow, err := r.git("rev-parse", "--is-shallow-repository"); err == nil && strings.TrimSpace(shallow) == "true" {
		return usage("--since %s: 这是浅克隆，里面没有这个版本，也不知道从哪里分出来；先 git fetch --unshallow，CI 里把 fetch-depth（GIT_DEPTH）设为 0 · this is a shallow clone that does not reach so far back: run git fetch --unshallow, or set fetch-depth (GIT_DEPTH) to 0 in CI", revision)
	}
	return usage("--since %s: 仓库里没有这个版本，或者和现在的没有共同的来历 · the repository has no such revision, or none that this one comes from", revision)
}

// change is what was touched: the files, and whether some are gone.
type change struct {
	paths   []string
	removed bool
}

func (r repository) changes(from string) (c change, err error) {
	out, err := r.git("diff", "--no-ext-diff", "--no-textconv", "-z", "--name-status", "--no-renames", "--relative", from, "--")
	if err != nil {
		return c, fmt.Errorf("ask git what was changed: %w", err)
	}
	list := fields(out)
	for i := 0; i+1 < len(list); i += 2 {
		c.paths = append(c.paths, list[i+1])
		c.removed = c.removed || list[i] == "D"
	}
	return c, nil
}

func fields(out string) []string {
	return strings.FieldsFunc(out, func(c rune) bool { return c == 0 })
}

// only are the files and folders in which a change may have made mistakes: the files themselves; the whole department of
// which the table or the page was touched; everything where the site, its words or a standard was touched, or a file is
// gone to which others may point.
func (c change) only() []string {
	only := []string{}
	for _, p := range c.paths {
		switch top, _, _ := strings.Cut(p, "/"); {
		case p == "site.yaml", p == "words.csv", top == "standards":
			return []string{"."}
		case path.Base(p) == "department.md", path.Base(p) == "catalogue.csv":
			only = append(only, path.Dir(p))
		default:
			only = append(only, p)
		}
	}
	if c.removed {
		return []string{"."}
	}
	return only
}
