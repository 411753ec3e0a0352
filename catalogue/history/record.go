package history

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
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

// Record commits some files below the folder, and nothing else that may be staged. branch, if it is not empty, is where
// origin is to have the commit too; where it refuses, there is no commit here either. The files on disk are the caller's
// to put back.
func (r *Repository) Record(message string, files []string, branch string) error {
	before, err := r.Ask("rev-parse", "--verify", "HEAD")
	if err != nil {
		return refuse("这个仓库还没有提交", "this repository has no commit yet")
	}
	paths := append([]string{"--"}, files...)
	commit := append(append(r.author(), "--literal-pathspecs", "commit", "--quiet", "--message", message, "--only"), paths...)
	if _, err := r.Ask(commit...); err != nil || branch == "" {
		return err
	}
	pushed := r.push(branch)
	if pushed == nil {
		return nil
	}
	if _, err := r.Ask("reset", "--quiet", "--soft", strings.TrimSpace(before)); err != nil {
		return err
	}
	if _, err := r.Ask(append([]string{"--literal-pathspecs", "reset", "--quiet"}, paths...)...); err != nil {
		return err
	}
	return pushed
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

// push is the only call of git that speaks to anybody else.
func (r *Repository) push(branch string) error {
	cmd := r.command("push", "--quiet", "origin", "HEAD:refs/heads/"+branch)
	cmd.Env = append(cmd.Env, "GIT_ALLOW_PROTOCOL=file:https:http:ssh:git")
	for _, name := range []string{"GIT_SSH", "GIT_SSH_COMMAND", "GIT_ASKPASS"} {
		if value, set := os.LookupEnv(name); set {
			cmd.Env = append(cmd.Env, name+"="+value)
		}
	}
	var said bytes.Buffer
	cmd.Stderr = &said
	err := cmd.Run()
	if _, refused := err.(*exec.ExitError); refused {
		return refuse("推送被拒绝，没有编号：主分支可能刚改过，取最新的再来。%s", "the push was refused, and nothing was assigned: the branch may have moved on, so fetch and run again. %s", strings.TrimSpace(said.String()))
	}
	if err != nil {
		return fmt.Errorf("git push: %w", err)
	}
	return nil
}
