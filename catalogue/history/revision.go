package history

import (
	"strconv"
	"strings"
	"time"

	"gongkai/catalogue"
)

// Revision finds the commit that a name stands for: a branch, a tag, HEAD~3, the beginning of its number.
func (r *Repository) Revision(revision string) (string, error) {
	said, err := r.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}")
	if err == nil {
		return name(said), nil
	}
	if r.ctx.Err() != nil {
		return "", r.ctx.Err()
	}
	return "", r.unknown(revision)
}

// name is that of the object which rev-parse found. Some versions of git repeat the option before it.
func name(said string) string {
	return strings.TrimSpace(strings.TrimPrefix(said, "--end-of-options\n"))
}

// unknown says of a revision that there is none, or none here.
func (r *Repository) unknown(revision string) error {
	if r.Shallow {
		return refuse("%s: 这是浅克隆，里面没有这个版本；先 git fetch --unshallow，CI 里把 fetch-depth（GIT_DEPTH）设为 0",
			"%[1]s: this is a shallow clone that does not reach so far back: run git fetch --unshallow, or set fetch-depth (GIT_DEPTH) to 0 in CI", revision)
	}
	return refuse("%s: 仓库里没有这个版本；写提交号、标签或分支的名字", "%s: the repository has no such revision: write a commit, a tag or a branch", revision)
}

// Newest are the newest commits that touched the folder, the newest first, at most so many.
func (r *Repository) Newest(most int) ([]string, error) {
	said, err := r.Ask("rev-list", "--max-count="+strconv.Itoa(most), "HEAD", "--", ".")
	return strings.Fields(said), err
}

// Before is the last commit of the main line (first parents) that was made before a day began in a time zone: what was
// merged counts from its merge on.
func (r *Repository) Before(day catalogue.Date, zone *time.Location) (string, error) {
	begins := time.Date(int(day.Year), time.Month(day.Month), int(day.Day), 0, 0, 0, 0, zone)
	return r.until(begins.Unix()-1, day.Midnight().String())
}

// Until is the last commit of the main line that was made at a moment or before it.
func (r *Repository) Until(moment time.Time) (string, error) {
	return r.until(moment.Unix(), moment.Format("2006-01-02 15:04:05 -0700"))
}

func (r *Repository) until(second int64, called string) (string, error) {
	said, err := r.Ask("rev-list", "--first-parent", "--max-count=1", "--min-age="+strconv.FormatInt(second, 10), "HEAD", "--")
	switch commit := strings.TrimSpace(said); {
	case r.ctx.Err() != nil:
		return "", r.ctx.Err()
	case err != nil:
		return "", refuse("%s 的仓库里还没有提交", "the repository of %s has no commits yet", r.dir)
	case commit == "" && r.Shallow:
		return "", r.unknown(called)
	case commit == "":
		return "", refuse("%s: 那以前仓库里没有提交（%s）", "%s: the repository of %s has no commit from before that", called, r.dir)
	default:
		return commit, nil
	}
}

// Made is the moment at which a commit, by its number, was made.
func (r *Repository) Made(commit string) (time.Time, error) {
	said, err := r.Ask("log", "--max-count=1", "--no-patch", "--format=%ct", commit, "--")
	if err != nil {
		return time.Time{}, err
	}
	seconds, err := strconv.ParseInt(strings.TrimSpace(said), 10, 64)
	return time.Unix(seconds, 0), err
}

// MadeOn is the day in a time zone on which a commit, by its number, was made.
func (r *Repository) MadeOn(commit string, zone *time.Location) (catalogue.Date, error) {
	made, err := r.Made(commit)
	return catalogue.DateOf(made.In(zone)), err
}

// Same says whether two folders lie in the same repository, so that a commit of the one is one of the other.
func (r *Repository) Same(other *Repository) (bool, error) {
	var tops [2]string
	for i, each := range []*Repository{r, other} {
		top, err := each.Ask("rev-parse", "--show-toplevel")
		if err != nil {
			return false, err
		}
		tops[i] = top
	}
	return tops[0] == tops[1], nil
}
