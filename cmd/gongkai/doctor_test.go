package main

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"
)

func TestAClockThatCannotBeRightIsTold(t *testing.T) {
	for year, want := range map[int]string{1970: "wrong: this machine's clock says 1970-", 2050: "ok: the clock says 2050-"} {
		var out bytes.Buffer
		now := func() time.Time { return time.Date(year, 1, 2, 0, 0, 0, 0, time.UTC) }
		code := run([]string{"doctor", "--lang", "en", "--content", "../../content", "--out", t.TempDir() + "/dist"}, &terminal{ctx: context.Background(), out: &out, err: &out, now: now})
		if !strings.Contains(out.String(), want) || year == 1970 && code != exitProblems {
			t.Errorf("%d: exit code %d\n%s", year, code, out.String())
		}
	}
}

func TestVersionsOfGitAreCompared(t *testing.T) {
	for version, want := range map[string]bool{"2.14.9": true, "1.9": true, "2.15": false, "2.39.5": false, "3.0": false, "unknown": false, "2.x": false} {
		if got := older(version, 2, 15); got != want {
			t.Errorf("%s: %v", version, got)
		}
	}
}
