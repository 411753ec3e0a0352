package source

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"gongkai/catalogue"
)

// loader reads the files of one tree, one at a time: each core has its own, with what is the same for all of them, and
// a desk that the next file finds as the last one left it.
type loader struct {
	Tree
	*decoder
	limits catalogue.Limits
	walked map[string]bool // every file that the walk let through, by path → it lies in the private tree
	desk
}

// result is what one file gave: at most one of the records, and its problems.
type result struct {
	department *catalogue.DepartmentRecord
	item       *catalogue.ItemRecord
	page       *catalogue.PageRecord
	table      *catalogue.DutyTable
	asset      *catalogue.AssetRecord
	problems   []catalogue.Problem
	err        error
}

// Load reads a whole tree: every record with the place of each field, every problem, in the order of the paths. A
// problem is the author's; an error is the machine's.
func Load(ctx context.Context, tree Tree) (*catalogue.Records, []catalogue.Problem, error) {
	files, problems, err := list(tree)
	if err != nil {
		return nil, nil, fmt.Errorf("list the content: %w", err)
	}
	l := &loader{Tree: tree, decoder: newDecoder(), limits: catalogue.DefaultLimits(), walked: map[string]bool{}}
	records := &catalogue.Records{Private: tree.Private != nil}
	site, more, err := l.site()
	if err != nil {
		return nil, nil, err
	}
	records.Site = site
	problems = append(problems, more...)
	if site != nil {
		l.limits = l.limits.With(site.Limits)
	}
	if records.Accepted, more, err = l.accepted(); err != nil {
		return nil, nil, err
	}
	problems = append(problems, more...)
	if records.Words, more, err = l.words(); err != nil {
		return nil, nil, err
	}
	problems = append(problems, more...)
	l.lookSite()
	for _, f := range files {
		l.walked[f.path] = l.walked[f.path] || f.private
	}
	files = l.overlay(files)
	results := l.spread(ctx, files)
	if err := ctx.Err(); err != nil {
		return nil, nil, err
	}
	for _, r := range results {
		if r.err != nil {
			return nil, nil, r.err
		}
		problems = append(problems, r.problems...)
		gather(records, r)
	}
	return records, problems, nil
}

// list walks both trees and sorts what they hold by path, the private file after the public one of the same path.
func list(tree Tree) ([]found, []catalogue.Problem, error) {
	files, problems, err := walk(tree.Content, false)
	if err != nil {
		return nil, nil, err
	}
	var over []found
	var more []catalogue.Problem
	if tree.Private != nil {
		over, more, err = walk(tree.Private, true)
	}
	files = append(files, over...)
	// A file system may list a folder in any order; nothing that is made may depend on it.
	slices.SortStableFunc(files, func(a, b found) int { return strings.Compare(a.path, b.path) })
	return files, append(problems, more...), err
}

// overlay drops the files of the content that a private one replaces. A private Markdown file without front matter
// replaces only the text: the record stays the content's.
func (l *loader) overlay(files []found) []found {
	if l.Private == nil {
		return files
	}
	bodies := map[string]bool{}
	for _, f := range files {
		if f.private && f.class == itemFile && !l.hasFront(f.path) {
			bodies[f.path] = true
		}
	}
	return slices.DeleteFunc(files, func(f found) bool {
		if bodies[f.path] {
			_, err := fs.Stat(l.Content, f.path)
			return f.private && err == nil
		}
		return !f.private && l.walked[f.path]
	})
}

func (l *loader) hasFront(p string) bool {
	raw, err := fs.ReadFile(l.Private, p)
	return err == nil && strings.HasPrefix(strings.TrimPrefix(string(raw), "\uFEFF"), "---")
}

// readers is how many files each core reads at once: while one waits for the disk, another is worked on. It takes a
// seventh off the reading of files that are not in the system's memory.
const readers = 3

// spread reads the files on all cores; the results come back in the order of the files.
func (l *loader) spread(ctx context.Context, files []found) []result {
	results := make([]result, len(files))
	var next atomic.Int64
	var wait sync.WaitGroup
	for range readers * runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			own := *l
			own.desk = desk{} // its buffers are nobody else's
			for {
				i := int(next.Add(1)) - 1
				if i >= len(files) || ctx.Err() != nil {
					return
				}
				results[i] = own.file(files[i])
				if files[i].private {
					private(results[i].problems, files[i].path)
				}
			}
		})
	}
	wait.Wait()
	return results
}

// private says of the problems of a file that it is the one of the private tree.
func private(problems []catalogue.Problem, file string) {
	for i := range problems {
		problems[i].Private = problems[i].Private || problems[i].File == file
	}
}

// file reads a file. One that cannot be read is the author's to see to, and no other is left unread for its sake.
func (l *loader) file(f found) result {
	r := l.readFile(f)
	if why, ok := unreadable(r.err); ok {
		return unread(f, []catalogue.Problem{catalogue.NewProblem(f.path, catalogue.At{}, "file-unreadable", why.Chinese, why.English)})
	}
	return r
}

// unreadable says of an error why one file cannot be read; any other is a failure of the machine.
func unreadable(err error) (why catalogue.Words, ok bool) {
	switch {
	case errors.Is(err, fs.ErrPermission):
		return catalogue.Words{Chinese: "没有权限", English: "permission denied"}, true
	case errors.Is(err, fs.ErrNotExist):
		return catalogue.Words{Chinese: "读的时候已经不在了", English: "it was gone when it was to be read"}, true
	}
	return why, false
}

func (l *loader) readFile(f found) (r result) {
	switch f.class {
	case siteFile:
		return r
	case assetFile:
		r.asset, r.err = l.asset(f)
		return r
	}
	limit := l.limits.TextBytes
	if f.class == dutyFile || f.class == standardFile {
		limit = l.limits.TableBytes()
	}
	text, problems, err := l.text(l.of(f.private), f.path, limit)
	if err != nil {
		r.err = err
		return r
	}
	if len(problems) > 0 {
		return unread(f, problems)
	}
	l.look(Text{File: f.path, Private: f.private, Bytes: text})
	switch f.class {
	case dutyFile, standardFile:
		r.table, r.problems = l.duties(f, text)
	case departmentFile:
		r.department, r.problems = l.department(f, text)
	case itemFile:
		r.item, r.problems, r.err = l.item(f, text)
	default:
		r.page, r.problems = l.page(f, text)
	}
	return r
}

// doubtful says whether problems leave in doubt what a record holds. A missing key does not: it is missing.
func doubtful(problems []catalogue.Problem) bool {
	return slices.ContainsFunc(problems, func(p catalogue.Problem) bool { return p.Severity == catalogue.Error && p.Rule != "key-missing" })
}

func dutyTable(f found) *catalogue.DutyTable {
	t := &catalogue.DutyTable{Path: f.path, Doubtful: true}
	if f.class == standardFile {
		t.Standard = strings.TrimSuffix(path.Base(f.path), ".csv")
	} else {
		t.Folder = path.Dir(f.path)
	}
	return t
}

func (l *loader) duties(f found, text []byte) (*catalogue.DutyTable, []catalogue.Problem) {
	list, problems := duties(f.path, text, l.limits)
	t := dutyTable(f)
	t.Duties, t.Doubtful = list, doubtful(problems)
	return t, problems
}

// site reads site.yaml. Without it the site has no name, and New says so.
func (l *loader) site() (*catalogue.SiteRecord, []catalogue.Problem, error) {
	// The walk refuses symbolic links; here none is followed either.
	if info, err := fs.Lstat(l.Content, "site.yaml"); errors.Is(err, fs.ErrNotExist) || err == nil && !info.Mode().IsRegular() {
		return nil, nil, nil
	}
	site := &catalogue.SiteRecord{Doubtful: true}
	text, problems, err := l.text(l.Content, "site.yaml", l.limits.TextBytes)
	if err != nil || len(problems) > 0 {
		return site, problems, err
	}
	problems, _ = l.decode("site.yaml", text, 1, catalogue.SiteKeys(), site)
	site.Doubtful = doubtful(problems)
	return site, problems, nil
}

// decode reads a block of YAML into a record; read is false where nothing could be read of it.
func (l *loader) decode(file string, block []byte, first int, keys []catalogue.Key, record any) (problems []catalogue.Problem, read bool) {
	root, problems := parse(file, block, first, keys)
	if root == nil {
		return problems, false
	}
	r := &reading{decoder: l.decoder, file: file, first: first, most: l.limits.ValueCharacters, problems: problems}
	r.fill(root, keys, reflect.ValueOf(record).Elem(), "")
	r.characters(root)
	return r.problems, true
}

func gather(records *catalogue.Records, r result) {
	switch {
	case r.department != nil:
		records.Departments = append(records.Departments, r.department)
	case r.item != nil:
		records.Items = append(records.Items, r.item)
	case r.page != nil && r.page.Path == "index.md":
		records.Front = r.page
	case r.page != nil:
		records.Pages = append(records.Pages, r.page)
	case r.table != nil:
		records.Tables = append(records.Tables, r.table)
	case r.asset != nil:
		records.Assets = append(records.Assets, r.asset)
	}
}
