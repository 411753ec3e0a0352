package main

import (
	"fmt"
	"sync"

	"gongkai/catalogue/build"
)

// progress is one line on a terminal that is written over; elsewhere it says nothing.
type progress struct {
	t     *terminal
	mutex sync.Mutex
	shown bool
}

func newProgress(t *terminal) *progress { return &progress{t: t} }

// show tells what is being done. It is called from many goroutines.
func (p *progress) show(stage build.Stage, done, all int) {
	if !p.t.progress {
		return
	}
	p.mutex.Lock()
	defer p.mutex.Unlock()
	words := map[build.Stage]string{build.Reading: "读取内容 Reading", build.Checking: "检查正文 Checking", build.Writing: "写网页 Writing"}[stage]
	line := words + " …"
	switch {
	case all > 0:
		line = fmt.Sprintf("%s %d / %d", words, done, all)
	case done > 0:
		line = fmt.Sprintf("%s %d", words, done)
	}
	fmt.Fprintf(p.t.err, "\r%s\x1b[K", line)
	p.shown = true
}

// clear wipes the line.
func (p *progress) clear() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.shown {
		fmt.Fprint(p.t.err, "\r\x1b[K")
		p.shown = false
	}
}
