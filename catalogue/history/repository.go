package history

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"strings"

	"gongkai/catalogue"
)

// Repository is the git repository that holds a folder.
type Repository struct {
	ctx    context.Context
	dir    string
	prefix string // of the folder below the repository's top, with / at its end; empty at the top
	// Shallow: the history breaks off somewhere, and what lies before is not here.
	Shallow bool
}

// Refusal says why git cannot answer: there is none, or no repository, or not the revision. It is no failure of the
// machine.
type Refusal struct{ Words catalogue.Words }

// Error gives both languages.
func (r *Refusal) Error() string { return r.Words.Chinese + " · " + r.Words.English }

func refuse(chinese, english string, args ...any) error {
	return &Refusal{catalogue.Words{Chinese: fmt.Sprintf(chinese, args...), English: fmt.Sprintf(english, args...)}}
}

// Open looks whether there is a repository, and git to ask it. An error is a *Refusal, or a failure of the machine.
func Open(ctx context.Context, dir string) (*Repository, error) {
	r := &Repository{ctx: ctx, dir: dir}
	said, err := r.Ask("rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix")
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.Is(err, exec.ErrNotFound), errors.Is(err, exec.ErrDot), errors.Is(err, fs.ErrNotExist):
		return nil, refuse("要用 git，这台机器上没有", "this needs git, which is not installed here")
	case err != nil && strings.Contains(err.Error(), "dubious ownership"):
		return nil, refuse("git 不信任这个文件夹（属于另一个用户）：%v", "git does not trust this folder, which belongs to another user: %v", err)
	}
	inside, rest, _ := strings.Cut(said, "\n")
	shallow, prefix, _ := strings.Cut(rest, "\n")
	if err != nil || inside != "true" {
		return nil, refuse("%s 不在 git 仓库里", "%s is in no git repository", dir)
	}
	// What ends the line is git's; a folder's own name may hold such a character too.
	r.prefix, r.Shallow = strings.TrimSuffix(prefix, "\n"), shallow == "true"
	return r, nil
}

// Ask runs git in the folder and gives what it prints. The error of a command that failed says what it said.
func (r *Repository) Ask(args ...string) (string, error) {
	cmd := r.command(args...)
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	err := failure(args[0], cmd.Run(), &said)
	return out.String(), err
}

// failure is the error of a command with what it said.
func failure(name string, err error, said *bytes.Buffer) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("git %s: %w: %s", name, err, strings.TrimSpace(said.String()))
}

// command is a call of git on which no settings have any influence.
func (r *Repository) command(args ...string) *exec.Cmd {
	fixed := []string{
		"-C", r.dir, "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false",
		"-c", "log.showSignature=false", "-c", "log.follow=false", "-c", "diff.renames=true", "-c", "diff.relative=false",
	}
	cmd := exec.CommandContext(r.ctx, "git", append(fixed, args...)...)
	cmd.Env = append(environment(os.Environ()), "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_REPLACE_OBJECTS=1", "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none")
	return cmd
}

// environment leaves out what would point git elsewhere: a hook is called with GIT_DIR set to the repository that it
// belongs to. What a user says of the settings, and of where repositories end, stays, as does the index of a commit that
// is being made.
func environment(all []string) []string {
	var kept []string
	for _, setting := range all {
		name, _, _ := strings.Cut(setting, "=")
		switch {
		case !strings.HasPrefix(name, "GIT_"), strings.HasPrefix(name, "GIT_CONFIG_"):
		case name == "GIT_INDEX_FILE", name == "GIT_CEILING_DIRECTORIES", name == "GIT_DISCOVERY_ACROSS_FILESYSTEM", name == "GIT_EXEC_PATH":
		default:
			continue
		}
		kept = append(kept, setting)
	}
	return kept
}
