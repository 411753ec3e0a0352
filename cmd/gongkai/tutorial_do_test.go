package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"html"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/xuri/excelize/v2"
)

// practice is the folder that the tutorial has its reader make.
const practice = "xuexi"

// run runs the commands of a block one by one, in the folder where the one before ended.
func (l *learner) run(s step) {
	l.Helper()
	l.block = ""
	lines := strings.Split(s.text, "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "gongkai serve") {
			l.serve(s, line)
			continue
		}
		at := filepath.Join(l.home, ".where")
		c := exec.Command("sh", "-c", line+"\ncode=$?; pwd >"+at+"; exit $code")
		c.Dir, c.Env = l.dir, l.env
		said, err := c.CombinedOutput()
		l.ran++
		l.block += string(said)
		wrong := errors.As(err, new(*exec.ExitError)) && c.ProcessState.ExitCode() == exitProblems
		if last := i == len(lines)-1; s.fails && last && !wrong || (!s.fails || !last) && err != nil {
			l.Fatalf("%s: %s: %v\n%s", s, line, err, said)
		}
		where, err := os.ReadFile(at)
		if err != nil {
			l.Fatal(err)
		}
		l.dir = strings.TrimSpace(string(where))
	}
}

// serve starts a preview, and waits until it has said where.
func (l *learner) serve(s step, line string) {
	l.Helper()
	var said shared
	c := exec.Command("sh", "-c", "exec "+line+" --port "+l.port)
	c.Dir, c.Env, c.Stdout, c.Stderr = l.dir, l.env, &said, &said
	if err := c.Start(); err != nil {
		l.Fatalf("%s: %v", s, err)
	}
	l.preview = c
	l.ran++
	for end := time.Now().Add(20 * time.Second); !strings.Contains(said.String(), "Ctrl-C"); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			l.Fatalf("%s: the preview says\n%s", s, said.String())
		}
	}
	l.block = strings.ReplaceAll(said.String(), ":"+l.port+"/", ":8017/")
}

// stop ends the preview as Ctrl-C does.
func (l *learner) stop(s step) {
	l.Helper()
	if l.preview == nil {
		l.Fatalf("%s: no preview runs", s)
	}
	l.preview.Process.Signal(os.Interrupt)
	if err := l.preview.Wait(); err != nil {
		l.Errorf("%s: the preview ends with %v", s, err)
	}
	l.preview = nil
}

// here is an address of the preview as it runs in this test.
func (l *learner) here(address string) string {
	return strings.Replace(address, ":8017/", ":"+l.port+"/", 1)
}

// compare holds what a lesson shows against what was said: … stands for anything within a line, and on a line of its own
// for any lines.
func (l *learner) compare(s step) {
	l.Helper()
	pattern := regexp.QuoteMeta("\n" + s.text + "\n")
	pattern = strings.ReplaceAll(pattern, "\n…\n", "\n(?s:.*\n)?")
	pattern = strings.ReplaceAll(pattern, "…", ".*")
	if !regexp.MustCompile(`\A` + pattern + `\z`).MatchString("\n" + l.block) {
		l.Errorf("%s: the tutorial says\n%s\n\ngongkai says\n%s", s, s.text, l.block)
	}
	l.block = "already compared: each output stands below its own commands"
}

func (l *learner) write(s step) {
	l.Helper()
	name := filepath.Join(l.dir, filepath.FromSlash(s.at))
	if _, err := os.Stat(name); err != nil {
		l.Fatalf("%s: the file is not one that is there: %v", s, err)
	}
	if err := os.WriteFile(name, []byte(s.text), 0o644); err != nil {
		l.Fatal(err)
	}
}

func (l *learner) change(s step) {
	l.Helper()
	name := filepath.Join(l.dir, filepath.FromSlash(s.at))
	text, err := os.ReadFile(name)
	if n := bytes.Count(text, []byte(s.old)); err != nil || s.at == "" || n != 1 {
		l.Fatalf("%s: %q stands %d times in %q (%v)", s, s.old, n, s.at, err)
	}
	if err := os.WriteFile(name, bytes.Replace(text, []byte(s.old), []byte(s.text), 1), 0o644); err != nil {
		l.Fatal(err)
	}
}

// convert saves a sample from beside the lesson as a workbook in the practice folder, as Excel does.
func (l *learner) convert(s step) {
	l.Helper()
	sample, err := os.ReadFile(filepath.Join(tutorialFolder, s.at))
	if err != nil {
		l.Fatal(err)
	}
	text, marked := bytes.CutPrefix(sample, []byte("\ufeff"))
	if !marked {
		l.Errorf("%s: without a byte order mark Excel takes %s for GBK", s, s.at)
	}
	rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil {
		l.Fatal(err)
	}
	book := excelize.NewFile()
	defer book.Close()
	for i, row := range rows {
		cell, _ := excelize.CoordinatesToCellName(1, i+1)
		if err := book.SetSheetRow("Sheet1", cell, &row); err != nil {
			l.Fatal(err)
		}
	}
	if err := book.SaveAs(filepath.Join(l.home, practice, s.text)); err != nil {
		l.Fatal(err)
	}
}

// shows waits until a page, from the preview or from a file of the practice folder, says all the words. What number the
// preview answers with is not asked: of a page with a mistake in its file it shows the last good one.
func (l *learner) shows(s step, address string, words []string) {
	l.Helper()
	if len(words) == 0 {
		l.Fatalf("%s: nothing tells what stands at %s", s, address)
	}
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		text, err := l.page(address)
		missing := ""
		for _, w := range words {
			if !strings.Contains(text, w) {
				missing = w
			}
		}
		if err == nil && missing == "" {
			return
		}
		if time.Now().After(end) || l.preview == nil {
			l.Fatalf("%s: %s does not say %q (%v)", s, address, missing, err)
		}
	}
}

func (l *learner) page(address string) (string, error) {
	if path, ok := strings.CutPrefix(address, "file://"); ok {
		data, err := os.ReadFile(path)
		return html.UnescapeString(string(data)), err
	}
	answer, err := http.Get(address)
	if err != nil {
		return "", err
	}
	defer answer.Body.Close()
	data, err := io.ReadAll(answer.Body)
	return html.UnescapeString(string(data)), err
}

// shared is what a program says while it runs.
type shared struct {
	mutex sync.Mutex
	text  strings.Builder
}

func (s *shared) Write(p []byte) (int, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.text.Write(p)
}

func (s *shared) String() string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.text.String()
}
