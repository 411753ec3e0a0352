package build_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const testTools = "../../.ci/node_modules"

func TestTheNuCheckerFindsNothing(t *testing.T) {
	t.Parallel()
	jar := filepath.Join(testTools, "vnu-jar/build/dist/vnu.jar")
	_, err := os.Stat(jar)
	needed(t, err == nil, "the Nu checker (vnu-jar)")
	java, err := exec.LookPath("java")
	needed(t, err == nil, "a Java runtime")
	out := filepath.Join(t.TempDir(), "out")
	buildFolder(t, exampleCounty, out, nil)
	output, err := exec.Command(java, "-jar", jar, "--format", "json", "--skip-non-html", "--also-check-css", out).CombinedOutput()
	if err == nil {
		return
	}
	type message struct{ Type, URL, Message, Extract string }
	var report struct{ Messages []message }
	if json.Unmarshal(output, &report) != nil {
		t.Fatalf("%v: %s", err, output)
	}
	report.Messages = slices.DeleteFunc(report.Messages, func(m message) bool { return m.Type == "info" }) // it also tells what it fetched
	if len(report.Messages) == 0 {
		t.Fatalf("%v: %s", err, output)
	}
	for i, m := range report.Messages {
		if i == 20 {
			t.Errorf("and %d more", len(report.Messages)-20)
			break
		}
		t.Errorf("%s: %s: %s (%s)", strings.TrimPrefix(m.URL, "file:"+out), m.Type, m.Message, m.Extract)
	}
}
