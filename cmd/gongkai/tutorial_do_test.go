package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"

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
	sheet := strings.TrimSuffix(s.at, ".csv") // Excel calls the sheet by the name of the file that it opened
	if err := book.SetSheetName("Sheet1", sheet); err != nil {
		l.Fatal(err)
	}
	for i, row := range rows {
		cell, _ := excelize.CoordinatesToCellName(1, i+1)
		if err := book.SetSheetRow(sheet, cell, &row); err != nil {
			l.Fatal(err)
		}
	}
	if err := book.SaveAs(filepath.Join(l.home, practice, s.text)); err != nil {
		l.Fatal(err)
	}
}
