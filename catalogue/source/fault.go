package source

import (
	"fmt"
	"path"
	"runtime"
	"strings"
)

// guarded reads a file. Where gongkai itself fails on it, that is an error which names the file: a clerk cannot mend it, but
// has to know which file to move away and to report, and a preview keeps the site that it had.
func (l *loader) guarded(f found) (r result) {
	defer func() {
		if what := recover(); what != nil {
			r = result{err: fmt.Errorf("%s: gongkai 读这个文件时自己出了错，不是文件写错了；请把文件和这一行发给维护的人，先把文件移开 · gongkai itself failed on this file, which is no mistake of yours: send the file and this line to its maintainers, and move the file away for now: %v (%s)", f.path, what, failing())}
		}
	}()
	return l.readFile(f)
}

// failing is the line of gongkai in which a panic began, without a folder of this machine.
func failing() string {
	pcs := make([]uintptr, 64)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	for began := false; ; {
		frame, more := frames.Next()
		if began && strings.HasPrefix(frame.Function, "gongkai/") {
			folder, name := path.Split(frame.Function)
			room, _, _ := strings.Cut(name, ".")
			return fmt.Sprintf("%s:%d", path.Join(folder, room, path.Base(frame.File)), frame.Line)
		}
		began = began || frame.Function == "runtime.gopanic"
		if !more {
			return "?"
		}
	}
}
