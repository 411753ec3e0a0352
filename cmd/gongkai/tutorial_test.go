package main

import (
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// tutorialDay is when the tutorial is followed: after the days that it writes into its files.
const tutorialDay = "2026-09-10T08:00:00Z"

// TestTheTutorialDoesWhatItSays follows the tutorial to the letter, on a machine with nothing but git and gongkai: it runs
// each command, writes each file, opens each address and looks at each picture.
func TestTheTutorialDoesWhatItSays(t *testing.T) {
	l := newLearner(t)
	done := 0
	for _, lesson := range lessons {
		for _, s := range readLesson(t, lesson) {
			l.follow(s)
			if s.kind == doRun {
				done += strings.Count(s.text, "\n") + 1
			}
			if t.Failed() {
				t.FailNow() // what follows builds on it
			}
		}
		if l.preview != nil {
			t.Fatalf("%s ends while the preview runs", lesson)
		}
	}
	if done != l.ran {
		t.Errorf("%d commands stand in the tutorial, and %d were run", done, l.ran)
	}
}

// TestNoBlockOfTheTutorialIsPassedOver counts them, without reading the tutorial as the other test does.
func TestNoBlockOfTheTutorialIsPassedOver(t *testing.T) {
	pages, err := filepath.Glob(filepath.Join(tutorialFolder, "*.md"))
	if err != nil || len(pages) != len(lessons) {
		t.Errorf("%d pages, %d lessons (%v)", len(pages), len(lessons), err)
	}
	for _, lesson := range lessons {
		want, lines := map[string]int{}, 0
		in := ""
		for _, line := range lessonLines(t, lesson) {
			language, fence := strings.CutPrefix(strings.TrimLeft(line, " >"), "```")
			switch {
			case fence && in == "":
				in = language
				want[language]++
			case fence:
				in = ""
			case in == "sh":
				lines++
			}
		}
		got, commands := map[string]int{}, 0
		for _, s := range readLesson(t, lesson) {
			got[s.kind]++
			if s.kind == doRun {
				commands += strings.Count(s.text, "\n") + 1
			}
		}
		for language, kind := range languages {
			if want[language] != got[kind] {
				t.Errorf("%s: %d blocks of %s, %d are followed", lesson, want[language], language, got[kind])
			}
		}
		if lines != commands || lines == 0 {
			t.Errorf("%s: %d commands, %d are run", lesson, lines, commands)
		}
	}
}

// learner follows the tutorial in a home of their own.
type learner struct {
	*testing.T
	home, dir string
	env       []string
	block     string // what the block of commands before has said; "" once it was compared
	ran       int    // commands
	preview   *exec.Cmd
	port      string // where the preview listens, for 8017, which somebody else may have
	browser   *browserTab
}

func newLearner(t *testing.T) *learner {
	t.Helper()
	for _, program := range []string{"sh", "git"} {
		if _, err := exec.LookPath(program); err != nil {
			if os.Getenv("GONGKAI_TEST") == "all" {
				t.Fatal(program + " is missing")
			}
			t.Skip(program + " is missing")
		}
	}
	home := t.TempDir()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := strconv.Itoa(listener.Addr().(*net.TCPAddr).Port)
	listener.Close()
	l := &learner{T: t, home: home, dir: home, port: port, browser: newBrowserTab(t)}
	l.env = []string{
		"HOME=" + home, "PATH=" + os.Getenv("PATH"), "TMPDIR=" + os.TempDir(), "LANG=zh_CN.UTF-8",
		"GIT_CONFIG_NOSYSTEM=1", "GIT_COMMITTER_DATE=" + tutorialDay, "GONGKAI_TEST_NOW=" + tutorialDay,
	}
	t.Cleanup(func() {
		if l.preview != nil {
			l.preview.Process.Kill()
			l.preview.Wait()
		}
	})
	return l
}

// follow does what a step says.
func (l *learner) follow(s step) {
	l.Helper()
	switch s.kind {
	case doRun:
		l.run(s)
	case seeOutput:
		l.compare(s)
	case doWrite:
		l.write(s)
	case doChange:
		l.change(s)
	case doConvert:
		l.convert(s)
	case doOpen:
		l.shows(s, l.here(s.text), s.wants)
	case seePicture:
		l.look(s)
	case doStop:
		l.stop(s)
	}
}
