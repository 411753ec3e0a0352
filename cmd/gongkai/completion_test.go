package main

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"github.com/alecthomas/kong"
)

// TestEveryCommandAndFlagIsCompleted holds the scripts against the command line's own model.
func TestEveryCommandAndFlagIsCompleted(t *testing.T) {
	parser, err := kong.New(&cli{})
	if err != nil {
		t.Fatal(err)
	}
	for _, shell := range []string{"bash", "zsh", "fish"} {
		var out bytes.Buffer
		if code := run([]string{"completion", shell, "--lang", "en"}, &terminal{ctx: context.Background(), out: &out, err: &out, now: time.Now}); code != exitClean {
			t.Fatalf("%s: exit code %d: %s", shell, code, out.String())
		}
		script := out.String()
		for _, n := range parser.Model.Leaves(true) {
			if !strings.Contains(script, n.Name) {
				t.Errorf("%s: the command %s is missing", shell, n.Name)
			}
			for _, f := range n.Flags {
				want := map[string]string{"bash": "--" + f.Name, "zsh": "--" + f.Name, "fish": "-l " + f.Name + " "}[shell]
				if !strings.Contains(script, want) {
					t.Errorf("%s: %s --%s is missing", shell, n.Name, f.Name)
				}
			}
		}
		for flag, value := range map[string]string{"--host": "gitee", "--scope": "on-request", "--kind": "interpretation", "--kind of a department": "township", "--language": "zh-Hant"} {
			if !strings.Contains(script, value) {
				t.Errorf("%s: %s lacks the value %s", shell, flag, value)
			}
		}
		if strings.Contains(script, "· ") || strings.ContainsAny(script, "的") {
			t.Errorf("%s: it is not in English alone", shell)
		}
	}
}
