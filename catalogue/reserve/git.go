package reserve

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// Commits are the newest commits that touched a folder, newest first, at most so many.
func Commits(ctx context.Context, dir string, most int) ([]string, error) {
	out, err := git(ctx, dir, "log", "--format=%H", fmt.Sprintf("--max-count=%d", most), "--", ".")
	if err != nil {
		return nil, err
	}
	return strings.Fields(out), nil
}

// Commit is a folder as it was at a commit. The caller closes it.
type Commit struct {
	*zip.ReadCloser
	name string
}

// Close lets the files go.
func (c *Commit) Close() error {
	err := c.ReadCloser.Close()
	os.Remove(c.name)
	return err
}

// At reads a folder as it was at a commit.
func At(ctx context.Context, dir, commit string) (*Commit, error) {
	prefix, err := git(ctx, dir, "rev-parse", "--show-prefix")
	if err != nil {
		return nil, err
	}
	// The archive is asked for from the top: below it, git wants the folder to be in the commit too.
	top, err := git(ctx, dir, "rev-parse", "--show-toplevel")
	if err != nil {
		return nil, err
	}
	file, err := os.CreateTemp("", "gongkai-*.zip")
	if err != nil {
		return nil, err
	}
	file.Close()
	c := &Commit{name: file.Name()}
	tree := commit + ":" + strings.TrimSuffix(strings.TrimSpace(prefix), "/")
	if _, err = git(ctx, strings.TrimRight(top, "\r\n"), "archive", "--format=zip", "-0", "--output="+c.name, tree); err == nil {
		c.ReadCloser, err = zip.OpenReader(c.name)
	}
	if err != nil {
		os.Remove(c.name)
		return nil, err
	}
	return c, nil
}

// git runs a command in a folder, and gives what it says. Nothing that a repository's own settings would have it run is
// run.
func git(ctx context.Context, dir string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "git", append([]string{"-C", dir, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"}, args...)...)
	cmd.Env = append(os.Environ(), "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0")
	var said, failed bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &failed
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("git %s: %w: %s", args[0], err, strings.TrimSpace(failed.String()))
	}
	return said.String(), nil
}
