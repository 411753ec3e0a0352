package source

import (
	"context"
	"errors"
	"io/fs"
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
	Onlooker
	*decoder
	limits catalogue.Limits
	walked map[string]bool // every file that the walk let through, by path → it lies in the private tree
	desk
}

// result is what one file gave: at most one of the records, or the rows of a table, and its problems.
type result struct {
	site       *catalogue.SiteRecord
	department *catalogue.DepartmentRecord
	item       *catalogue.ItemRecord
	page       *catalogue.PageRecord
	table      *catalogue.DutyTable
	asset      *catalogue.AssetRecord
	accepted   []*catalogue.AcceptedRecord
	words      []*catalogue.WordRecord
	office     catalogue.OfficeRecords
	problems   []catalogue.Problem
	err        error
}

// Load reads the whole tree: every record with the place of each field, every problem, in the order of the paths. A
// problem is the author's; an error is the machine's.
func (p *Preface) Load(ctx context.Context, o Onlooker) (*catalogue.Records, []catalogue.Problem, error) {
	l := p.loader(o)
	for _, t := range p.texts {
		l.look(t)
	}
	return p.gather(ctx, l.spread(ctx, l.overlay(slices.Clone(p.files))))
}

// gather puts together what the files gave, in their order.
func (p *Preface) gather(ctx context.Context, results []result) (*catalogue.Records, []catalogue.Problem, error) {
	records := &catalogue.Records{Site: p.site, Words: p.Words, Private: p.Private != nil}
	problems := slices.Clone(p.problems)
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
	r := l.guarded(f)
	if problem, ok := Unreadable(f.path, f.private, r.err); ok {
		return unread(f, []catalogue.Problem{problem})
	}
	return r
}

// Unreadable makes a problem of an error that one file cannot be read, which is its author's to see to; ok is false of any
// other, which is a failure of the machine.
func Unreadable(file string, private bool, err error) (p catalogue.Problem, ok bool) {
	why, ok := unreadable(err)
	if ok {
		p = catalogue.NewProblem(file, catalogue.At{}, "file-unreadable", why.Chinese, why.English)
		p.Private = private
	}
	return p, ok
}

// unreadable says of an error why one file cannot be read.
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
	if f.class == assetFile {
		r.asset, r.err = l.asset(f)
		return r
	}
	if f.class == strayFile {
		r.problems = stray(f)
		return r
	}
	if f.class == copyFile {
		return l.copied(f)
	}
	limit := l.limits.TextBytes
	if f.class.table() {
		limit = l.limits.TableBytes()
	}
	text, problems, err := l.text(l.of(f.private), f.path, limit)
	if err != nil {
		r.err = err
		return r
	}
	if f.class.markdown() && len(problems) == 0 {
		problems = pasted(f.path, text)
	}
	if len(problems) > 0 {
		return unread(f, problems)
	}
	if f.class != wordFile { // the words that it names are not wrong there
		l.look(Text{File: f.path, Private: f.private, Bytes: text})
	}
	switch f.class {
	case siteFile:
		r.site, r.problems = l.site(f, text)
	case wordFile:
		r.words, r.problems = l.words(f, text)
	case acceptedFile:
		r.accepted, r.problems = l.accepted(f, text) // a reason that is accepted is published
	case planFile, inspectionFile, requestFile, approvalFile, annualFile, assessmentFile:
		r.office, r.problems = l.officeFile(f, text)
	case dutyFile, standardFile:
		r.table, r.problems = l.duties(f, text)
	case departmentFile:
		r.department, r.problems = l.department(f, text)
	case itemFile:
		r.item, r.problems, r.err = l.item(f, text)
	default:
		r.page, r.problems = l.page(f, text)
	}
	if f.class != wordFile {
		r.problems = append(r.problems, unfilled(f.path, text)...)
	}
	return r
}

// doubtful says whether problems leave in doubt what a record holds. A missing key does not: it is missing.
func doubtful(problems []catalogue.Problem) bool {
	return slices.ContainsFunc(problems, func(p catalogue.Problem) bool { return p.Severity == catalogue.Error && p.Rule != "key-missing" })
}

// site reads site.yaml. Without it the site has no name, and New says so.
func (l *loader) site(f found, text []byte) (*catalogue.SiteRecord, []catalogue.Problem) {
	site := &catalogue.SiteRecord{}
	problems, _ := l.decode(f.path, text, 1, catalogue.SiteKeys(), site)
	site.Doubtful = doubtful(problems)
	return site, problems
}

// decode reads a block of YAML into a record; read is false where nothing could be read of it.
func (l *loader) decode(file string, block []byte, first int, keys []catalogue.Key, record any) (problems []catalogue.Problem, read bool) {
	root, problems := parse(file, block, first, keys)
	if root == nil {
		return problems, false
	}
	r := &reading{decoder: l.decoder, file: file, first: first, block: block, most: l.limits.ValueCharacters, problems: problems}
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
	default:
		records.Accepted = append(records.Accepted, r.accepted...)
		gatherOffice(&records.Office, r.office)
	}
}
