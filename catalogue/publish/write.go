package publish

import (
	"context"
	"fmt"
	"iter"

	"gongkai/catalogue"
)

// Result says what a run did. The manifest and SHA256SUMS are not counted.
type Result struct {
	Files     int   // files of the site; the foreign ones do not count
	Bytes     int64 // their size
	Written   int   // new or changed
	Unchanged int   // with the bytes, inode and time stamps that they had before
	Removed   int   // written by an earlier run, and no longer part of the site
}

// Write makes the folder hold exactly the files, beside what gongkai did not write there, or leaves it as it was.
//
// The bytes and the streams of a File are read by other goroutines after the iteration has gone on, so the caller must
// not touch them again. Addresses that leave the site, that two files want, or that differ only in case are errors, and
// so are an error from the iteration and the end of ctx. A folder that cannot be used is a *Refusal.
func Write(ctx context.Context, folder Folder, files iter.Seq2[catalogue.File, error]) (Result, error) {
	return write(ctx, folder, files, exchange)
}

func write(ctx context.Context, folder Folder, files iter.Seq2[catalogue.File, error], exchange exchanger) (Result, error) {
	p, err := check(folder)
	if err != nil {
		return Result{}, err
	}
	lock, err := p.acquire()
	if err != nil {
		return Result{}, err
	}
	defer lock.release()
	if err := p.mend(); err != nil {
		return Result{}, err
	}
	defer p.clean()
	s, err := newStage(p, folder.Audience)
	if err != nil {
		return Result{}, err
	}
	res, changed, err := s.build(ctx, files)
	if err == nil && changed {
		err = p.swap(s.replace, exchange)
	}
	if err != nil {
		return Result{}, err
	}
	return res, nil
}

// build makes the stage complete. Nothing has changed if it equals the output to the last byte: then the output stays,
// and whoever looks into it is not disturbed.
func (s *stage) build(ctx context.Context, files iter.Seq2[catalogue.File, error]) (res Result, changed bool, err error) {
	if err := s.makeFolder(s.stage); err != nil {
		return res, false, fmt.Errorf("create the folder for the new site: %w", err)
	}
	entries, err := s.fill(ctx, files)
	if err != nil {
		return res, false, err
	}
	if res.Removed, err = s.carryOver(ctx); err != nil {
		return res, false, err
	}
	for _, e := range entries {
		res.count(e)
	}
	sums, err := s.sum(ctx, entries)
	if err != nil {
		return res, false, err
	}
	m, err := s.seal(append(entries, sums))
	if err == nil {
		err = context.Cause(ctx)
	}
	return res, res.Written+res.Removed > 0 || !m.kept, err
}

func (r *Result) count(e entry) {
	r.Files++
	r.Bytes += e.size
	if e.kept {
		r.Unchanged++
	} else {
		r.Written++
	}
}
