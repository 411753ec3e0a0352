package publish

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"time"

	"gongkai/catalogue"
)

// Zip packs the files of a site into the one file that a Folder's path names, in the order in which they come, with
// SHA256SUMS last. The bytes depend on the files alone: every time in it is the first that a zip file can say. The file
// takes its name when it is whole; a folder of that name is refused.
func Zip(ctx context.Context, folder Folder, files iter.Seq2[catalogue.File, error]) (res Result, err error) {
	p, err := find(folder.Path)
	if err == nil {
		err = p.apart(folder.Sources)
	}
	if err != nil {
		return res, err
	}
	if info, err := os.Lstat(p.out); err == nil && !info.Mode().IsRegular() {
		return res, p.refuse("它不是文件；请写另一个 .zip 文件", "it is no file; name another .zip file")
	}
	file, err := os.CreateTemp(filepath.Dir(p.out), "."+filepath.Base(p.out)+".*.tmp")
	if err != nil {
		return res, fmt.Errorf("create the archive: %w", err)
	}
	defer os.Remove(file.Name())
	k := &packer{zip: zip.NewWriter(file), claims: newClaims()}
	k.claims.files[fold(sumsName)] = claim{address: sumsName}
	err = k.fill(ctx, files)
	if err = errors.Join(err, k.zip.Close(), file.Chmod(0o644), file.Close()); err != nil {
		return res, fmt.Errorf("write the archive: %w", err)
	}
	return k.res, os.Rename(file.Name(), p.out)
}

// packer puts one file after the other into a zip file.
type packer struct {
	zip    *zip.Writer
	claims *claims
	sums   []Sum
	res    Result
}

func (k *packer) fill(ctx context.Context, files iter.Seq2[catalogue.File, error]) error {
	for f, err := range files {
		if err == nil {
			err = context.Cause(ctx)
		}
		if err == nil {
			_, err = k.claims.add(f)
		}
		if err == nil {
			err = k.put(ctx, f)
		}
		if err != nil {
			return err
		}
	}
	return k.write(sumsName, bytes.NewReader(Sums(k.sums)))
}

func (k *packer) put(ctx context.Context, f catalogue.File) error {
	var from io.Reader = bytes.NewReader(f.Data)
	if f.Open != nil {
		in, err := f.Open()
		if err != nil {
			return err
		}
		defer in.Close()
		from = in
	}
	in := &tally{ctx: ctx, from: from, hash: sha256.New()}
	if err := k.write(f.Address, in); err != nil {
		return err
	}
	k.sums = append(k.sums, Sum{f.Address, [sha256.Size]byte(in.hash.Sum(nil))})
	k.res.Files, k.res.Written, k.res.Bytes = k.res.Files+1, k.res.Written+1, k.res.Bytes+in.size
	return nil
}

func (k *packer) write(address string, from io.Reader) error {
	head := &zip.FileHeader{Name: address, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)}
	head.SetMode(0o644)
	w, err := k.zip.CreateHeader(head)
	if err != nil {
		return err
	}
	_, err = io.Copy(w, from)
	return err
}
