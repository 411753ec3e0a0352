package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
	"gongkai/catalogue/intake"
	"gongkai/catalogue/platform"
)

// checkOut is a wrong call where the file cannot be written, or would take the place of one that is needed.
func (s *submission) checkOut() error {
	if s.Out == "" {
		return nil
	}
	if err := (outFile{path: s.Out, content: s.contentFlags}).check(); err != nil {
		return err
	}
	if ending := strings.TrimPrefix(strings.ToLower(filepath.Ext(s.Out)), "."); ending != s.mapping.Form {
		return usage("--out %s: 平台收 %s，后缀写 .%s · the platform takes %s: end it in .%s", s.Out, s.mapping.Form, s.mapping.Form, s.mapping.Form, s.mapping.Form)
	}
	for _, other := range []string{s.Template, s.logFile(), s.templateFile()} {
		if other != "" && sameFile(s.Out, other) {
			return usage("--out %s: 会盖掉 %s，写到别处 · would take the place of %s: name another file", s.Out, other, other)
		}
	}
	return nil
}

// logFile is where what was sent is recorded: beside the mapping.
func (s *submission) logFile() string {
	return strings.TrimSuffix(s.Template, filepath.Ext(s.Template)) + ".receipts.csv"
}

// templateFile is the platform's own workbook; "" without.
func (s *submission) templateFile() string {
	if s.mapping.Template == "" {
		return ""
	}
	return filepath.Join(filepath.Dir(s.Template), filepath.FromSlash(s.mapping.Template))
}

// openTemplate reads the platform's own workbook. Its path leads nowhere but to a plain file below the mapping's folder.
func (s *submission) openTemplate() error {
	local := filepath.FromSlash(s.mapping.Template)
	if !filepath.IsLocal(local) || strings.Contains(s.mapping.Template, `\`) || !strings.EqualFold(filepath.Ext(local), ".xlsx") {
		return s.refuse(s.mapping.Refuse(catalogue.Words{Chinese: "要写对照文件旁边的 .xlsx 文件，不能用 .. 和绝对路径", English: "it has to be an .xlsx file beside the mapping; neither .. nor an absolute path will do"}))
	}
	if err := plainWay(filepath.Dir(s.Template), filepath.ToSlash(local)); err != nil {
		return s.refuse(s.mapping.Refuse(catalogue.Words{Chinese: "路上有符号链接，或者不是普通文件", English: "a symbolic link lies on the way, or it is no plain file"}))
	}
	data, err := plainFile("模板 template", s.templateFile())
	var wrong *build.Usage
	if errors.As(err, &wrong) {
		return s.refuse(s.mapping.Refuse(catalogue.Words{Chinese: "没有这个文件，或者太大", English: "there is no such file, or it is too large"}))
	}
	if err != nil {
		return err
	}
	pages, err := pagesOf(s.templateFile(), data)
	var refusal *intake.Refusal
	if errors.As(err, &refusal) {
		return s.refuse(s.mapping.Refuse(refusal.Why))
	}
	if err != nil {
		return err
	}
	template, problems := s.mapping.Fit(data, pages)
	s.template = template
	if len(problems) == 0 {
		problems = s.mapping.Try(template)
	}
	return s.refuse(problems)
}

// pagesOf are the tables of a file.
func pagesOf(name string, data []byte) ([]platform.Page, error) {
	read, err := intake.Pages(intake.File{Name: filepath.Base(name), Data: data}, intake.DefaultLimits())
	if err != nil {
		return nil, err
	}
	pages := make([]platform.Page, len(read))
	for i, p := range read {
		pages[i] = platform.Page(p)
	}
	return pages, nil
}

// openLog reads what was sent before.
func (s *submission) openLog() (err error) {
	if s.logged, err = s.readLog(); err != nil {
		return err
	}
	var problems []catalogue.Problem
	if s.logged == nil {
		s.log, problems = platform.NewLog(s.logFile(), nil)
		return s.refuse(problems)
	}
	s.log, problems = build.ReadReceipts(filepath.ToSlash(s.logFile()), s.logged)
	return s.refuse(problems)
}

// readLog is the record as it is; nil without.
func (s *submission) readLog() ([]byte, error) {
	if _, err := os.Lstat(s.logFile()); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	data, err := plainFile("记录 record", s.logFile())
	if data == nil && err == nil {
		data = []byte{}
	}
	return data, err
}

// plainFile reads a file that is no link, device or pipe, and not too large; else it is a wrong call.
func plainFile(flag, name string) ([]byte, error) {
	info, err := os.Lstat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, usage("%s %s: 没有这个文件 · there is no such file", flag, name)
	case err != nil:
		return nil, fmt.Errorf("read %s: %w", name, err)
	case !info.Mode().IsRegular():
		return nil, usage("%s %s: 不是普通文件 · is no plain file", flag, name)
	case info.Size() > mostImported:
		return nil, usage("%s %s: 太大，超过 64 MB · is larger than 64 MB", flag, name)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return data, nil
}

// oldFile is what stands in the place of a file; nil where nothing does.
func oldFile(name string) ([]byte, error) {
	old, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	if old == nil {
		old = []byte{}
	}
	return old, nil
}

// sameFile says whether two names are of one file, there or not.
func sameFile(a, b string) bool {
	first, errA := os.Stat(a)
	second, errB := os.Stat(b)
	if errA == nil && errB == nil {
		return os.SameFile(first, second)
	}
	x, errA := filepath.Abs(a)
	y, errB := filepath.Abs(b)
	return errA == nil && errB == nil && strings.EqualFold(x, y)
}
