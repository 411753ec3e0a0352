package build

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"gongkai/catalogue"
	"gongkai/catalogue/privacy"
	"gongkai/catalogue/source"
)

// personal gathers the personal data of all texts while they are read, and of all attachments afterwards.
type personal struct {
	day      catalogue.Date
	mutex    sync.Mutex
	findings []catalogue.Finding
	unread   []catalogue.Problem // attachments that could be read before, and no longer can
}

// look searches a text of the content; attachments follow, when it is known which are published. It is safe for use by
// many goroutines.
func (p *personal) look(t source.Text) {
	if t.Attached {
		return
	}
	if found := privacy.Text(t.File, t.Private, t.Bytes, p.day); len(found) > 0 {
		p.mutex.Lock()
		p.findings = append(p.findings, found...)
		p.mutex.Unlock()
	}
}

// attachments searches the files that some record names, on all cores; spelling sees what they say.
func (p *personal) attachments(ctx context.Context, tree source.Tree, assets []*catalogue.AssetRecord, spelling *spelling, in Input) error {
	reader := &privacy.Reader{Day: p.day, See: spelling.inside}
	defer reader.Close()
	results := make([][]catalogue.Finding, len(assets))
	errs := make([]error, len(assets))
	var next, done atomic.Int64
	var wait sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(assets)) {
		wait.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(assets) || ctx.Err() != nil {
					return
				}
				results[i], errs[i] = attachment(ctx, reader, tree, assets[i])
				in.progress(Checking, int(done.Add(1)), len(assets))
			}
		})
	}
	wait.Wait()
	for i := range assets {
		if problem, ok := source.Unreadable(assets[i].Path, assets[i].Private, errs[i]); ok {
			p.unread = append(p.unread, problem)
			continue
		}
		if errs[i] != nil {
			return errs[i]
		}
		p.findings = append(p.findings, results[i]...)
	}
	return ctx.Err()
}

// attachment searches one file.
func attachment(ctx context.Context, reader *privacy.Reader, tree source.Tree, a *catalogue.AssetRecord) ([]catalogue.Finding, error) {
	file, err := tree.Open(a.Path, a.Private)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	data, ok := file.(io.ReaderAt)
	if !ok {
		raw, err := io.ReadAll(file)
		if err != nil {
			return nil, fmt.Errorf("read the attachment %s: %w", a.Path, err)
		}
		data = bytes.NewReader(raw)
	}
	return reader.Read(ctx, privacy.Document{File: a.Path, Private: a.Private, Data: data, Size: a.Size})
}

// masked takes from problems of all rules what they quote of personal data: a message never shows a value whole. An edit
// would, so it goes.
func masked(problems []catalogue.Problem) []catalogue.Problem {
	for i := range problems {
		p := &problems[i]
		for n, arg := range p.Args {
			if safe := privacy.Mask(arg); safe != arg {
				p.Args = slices.Clone(p.Args)
				p.Args[n] = safe
			}
		}
		if p.Fix != nil && (privacy.Mask(p.Fix.Old) != p.Fix.Old || privacy.Mask(p.Fix.New) != p.Fix.New) {
			p.Fix = nil
		}
	}
	return problems
}

// Masked is a text with the middle of every personal number in it hidden, fit to be shown.
func Masked(text string) string { return privacy.Mask(text) }

// Uncleanable says why a file cannot be cleaned; it is the file's fault, not the machine's.
type Uncleanable = privacy.Uncleanable

// Cleaner takes the properties that name persons and machines out of files.
type Cleaner struct{ reader privacy.Reader }

// Close lets go of what it needed.
func (c *Cleaner) Close() { c.reader.Close() }

// Clean gives a copy of a file without those properties, and says what they were. An Uncleanable error is the file's.
func (c *Cleaner) Clean(ctx context.Context, raw []byte) ([]byte, []catalogue.Words, error) {
	return c.reader.Clean(ctx, raw)
}
