package history

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Changed are those of some files below the folder that differ from what was last committed, or never were.
func (r *Repository) Changed(files []string) ([]string, error) {
	said, err := r.Ask(append([]string{"--literal-pathspecs", "status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--ignored", "--"}, files...)...)
	var changed []string
	for entry := range strings.SplitSeq(said, "\x00") {
		if len(entry) > 3 {
			changed = append(changed, strings.TrimPrefix(entry[3:], r.prefix))
		}
	}
	return changed, err
}

// Stands says that a commit was made and could not be taken back: the files on disk have to stay as they are in it.
type Stands struct{ error }

// Unwrap gives what went wrong.
func (s *Stands) Unwrap() error { return s.error }

// Lock keeps a second run out of the repository until release is called. One that was killed leaves its mark: the refusal
// names it.
func (r *Repository) Lock(name string) (release func(), err error) {
	said, err := r.Ask("rev-parse", "--absolute-git-dir")
	if err != nil {
		return nil, err
	}
	mark := filepath.Join(strings.TrimSpace(said), name)
	file, err := os.OpenFile(mark, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return nil, refuse("另一个 gongkai assign 正在这里编号；没有的话，删掉 %s 再来", "another gongkai assign is at work here; if none is, delete %s and run again", mark)
	}
	if err != nil {
		return nil, fmt.Errorf("lock the repository: %w", err)
	}
	file.Close()
	return func() { os.Remove(mark) }, nil
}

// Record commits some files below the folder, and nothing else that may be staged. branch, if it is not empty, is where
// origin is to have the commit too; where it refuses, there is no commit here either, unless the error is a *Stands. The
// files on disk are the caller's to put back. Once begun it is not interrupted: half of it would be worse than a moment.
func (r *Repository) Record(message string, files []string, branch string) error {
	whole := *r
	whole.ctx = context.WithoutCancel(r.ctx)
	return whole.record(message, files, branch)
}

func (r *Repository) record(message string, files []string, branch string) error {
	before, err := r.head()
	if err != nil {
		return refuse("这个仓库还没有提交", "this repository has no commit yet")
	}
	if branch != "" {
		if err := r.abreast(branch, before); err != nil {
			return err
		}
	}
	paths := append([]string{"--"}, files...)
	commit := append(append(r.author(), "--literal-pathspecs", "commit", "--quiet", "--message", message, "--only"), paths...)
	_, failed := r.Ask(commit...)
	now, err := r.head()
	switch {
	case failed == nil && branch == "", err == nil && now == before:
		return failed
	case failed == nil:
		if failed = r.push(branch); failed == nil {
			return nil
		}
		switch there, unknown := r.branchOf(branch); {
		case unknown != nil:
			return &Stands{errors.Join(failed, unknown)} // taken back here it might stay there
		case there == now:
			return nil // it arrived before the line broke
		}
	}
	if _, err := r.Ask("reset", "--quiet", "--soft", before); err != nil {
		return &Stands{errors.Join(failed, err)}
	}
	if _, err := r.Ask(append([]string{"--literal-pathspecs", "reset", "--quiet"}, paths...)...); err != nil {
		return &Stands{errors.Join(failed, err)}
	}
	return failed
}

func (r *Repository) head() (string, error) {
	said, err := r.Ask("rev-parse", "--verify", "HEAD")
	return strings.TrimSpace(said), err
}

// abreast refuses a branch of origin that is not where this repository is: what nobody has reviewed would be pushed along.
func (r *Repository) abreast(branch, here string) error {
	there, err := r.branchOf(branch)
	switch {
	case err != nil:
		return err
	case there == "":
		return refuse("origin 没有 %s 这个分支", "origin has no branch %s", branch)
	case there != here:
		return refuse("这里不是 origin/%s 的最新提交：取最新的主分支再来，别的分支上不编号", "this is not the newest commit of origin/%s: fetch it and run again; nothing is assigned on other branches", branch)
	}
	return nil
}

// branchOf is the commit of a branch of origin; empty without one.
func (r *Repository) branchOf(branch string) (string, error) {
	cmd := r.outward("ls-remote", "--quiet", "origin", "refs/heads/"+branch)
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	if err := failure("ls-remote", cmd.Run(), &said); err != nil {
		return "", err
	}
	commit, _, _ := strings.Cut(out.String(), "\t")
	return strings.TrimSpace(commit), nil
}

// author names who commits where git does not know: in CI.
func (r *Repository) author() []string {
	var settings []string
	for key, value := range map[string]string{"user.name": "gongkai", "user.email": "gongkai@localhost"} {
		if said, err := r.Ask("config", key); err != nil || strings.TrimSpace(said) == "" {
			settings = append(settings, "-c", key+"="+value)
		}
	}
	return settings
}

// outward is a call of git that speaks to origin.
func (r *Repository) outward(args ...string) *exec.Cmd {
	cmd := r.command(args...)
	cmd.Env = append(cmd.Env, "GIT_ALLOW_PROTOCOL=file:https:http:ssh:git")
	for _, name := range []string{"GIT_SSH", "GIT_SSH_COMMAND", "GIT_ASKPASS"} {
		if value, set := os.LookupEnv(name); set {
			cmd.Env = append(cmd.Env, name+"="+value)
		}
	}
	return cmd
}

func (r *Repository) push(branch string) error {
	cmd := r.outward("push", "--quiet", "origin", "HEAD:refs/heads/"+branch)
	var said bytes.Buffer
	cmd.Stderr = &said
	err := cmd.Run()
	if _, refused := err.(*exec.ExitError); refused {
		return refuse("推送没有成：主分支可能刚改过，取最新的再来。%s", "the push failed: the branch may have moved on, so fetch and run again. %s", strings.TrimSpace(said.String()))
	}
	if err != nil {
		return fmt.Errorf("git push: %w", err)
	}
	return nil
}
