package main

import (
	"html"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"time"
)

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
