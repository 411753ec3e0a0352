package history

import (
	"context"
	"strconv"
	"strings"
	"time"
)

// Version is the version of git on this machine, such as 2.39.5. An error is that of Open where there is none.
func Version(ctx context.Context) (string, error) {
	said, err := (&Repository{ctx: ctx, dir: "."}).Ask("version")
	if err != nil {
		if ctx.Err() != nil {
			return "", ctx.Err()
		}
		return "", refuse("要用 git，这台机器上没有", "this needs git, which is not installed here")
	}
	version, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimSpace(said), "git version "), " ")
	return version, nil
}

// Setting is what git is set to, here or for this user or machine; empty where nothing is. What this room sets itself for
// each call does not count.
func (r *Repository) Setting(name string) string {
	said, err := r.Ask("config", "--null", "--get-all", name)
	if err != nil {
		return ""
	}
	values := strings.Split(strings.TrimSuffix(said, "\x00"), "\x00")
	if strings.EqualFold(name, "core.quotePath") { // the last one is ours
		values = values[:len(values)-1]
	}
	if len(values) == 0 {
		return ""
	}
	return values[len(values)-1]
}

// Converted says whether git may change the line ends of a file of this name, as far as .gitattributes goes.
func (r *Repository) Converted(name string) bool {
	said, err := r.Ask("check-attr", "-z", "text", "--", name)
	return err != nil || !strings.HasSuffix(said, "\x00unset\x00")
}

// Latest is when the newest commit was made, by the clock of who made it; ok is false where there is none.
func (r *Repository) Latest() (at time.Time, ok bool) {
	said, err := r.Ask("log", "-1", "--format=%ct")
	if err != nil {
		return at, false
	}
	seconds, err := strconv.ParseInt(strings.TrimSpace(said), 10, 64)
	return time.Unix(seconds, 0), err == nil
}
