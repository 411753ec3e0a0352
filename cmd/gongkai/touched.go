package main

import (
	"context"
	"fmt"
	"path"
	"slices"
	"strings"

	"gongkai/catalogue/history"
)

// repository is the git repository that holds a content folder, asked what was touched in it.
type repository struct{ *history.Repository }

func openRepository(ctx context.Context, dir string) (repository, error) {
	r, err := history.Open(ctx, dir)
	return repository{r}, err
}

// staged are the files below the folder that a commit now would change, and those of them that differ on disk from
// what would be committed: it is the disk that is checked.
func (r repository) staged() (files change, unlike []string, err error) {
	files, err = r.changes("--cached")
	if err != nil {
		return files, nil, err
	}
	out, err := r.Ask("diff", "--no-ext-diff", "--no-textconv", "-z", "--name-only", "--no-renames", "--relative")
	for _, name := range fields(out) {
		if slices.Contains(files.paths, name) {
			unlike = append(unlike, name)
		}
	}
	return files, unlike, err
}

// since are the files below the folder that differ from where this branch left a revision, uncommitted ones among them.
func (r repository) since(revision string) (files change, err error) {
	commit, err := r.Revision(revision)
	if err != nil {
		return files, err
	}
	base, err := r.Ask("merge-base", commit, "HEAD")
	if err != nil {
		return files, r.unrelated(revision)
	}
	if files, err = r.changes(strings.TrimSpace(base)); err != nil {
		return files, err
	}
	out, err := r.Ask("ls-files", "-z", "--others", "--exclude-standard")
	files.paths = append(files.paths, fields(out)...)
	return files, err
}

// unrelated says of a revision that nobody knows where this branch left it.
func (r repository) unrelated(revision string) error {
	if r.Shallow {
		return usage("--since %s: 这是浅克隆，看不到从哪里分出来；先 git fetch --unshallow，CI 里把 fetch-depth（GIT_DEPTH）设为 0 · this is a shallow clone that does not reach back to where the two parted: run git fetch --unshallow, or set fetch-depth (GIT_DEPTH) to 0 in CI", revision)
	}
	return usage("--since %s: 这个版本和现在的没有共同的来历 · this revision and the present one have nothing in common", revision)
}

// change is what was touched: the files, and whether some are gone.
type change struct {
	paths   []string
	removed bool
}

func (r repository) changes(from string) (c change, err error) {
	out, err := r.Ask("diff", "--no-ext-diff", "--no-textconv", "-z", "--name-status", "--no-renames", "--relative", from, "--")
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
