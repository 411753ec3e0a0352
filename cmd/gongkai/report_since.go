package main

import (
	"errors"
	"io/fs"
	"os"
	"strings"

	"gongkai/catalogue/account"
	"gongkai/catalogue/build"
)

// earlier is the report to compare with: a file of JSON, or that of a revision of the content. A file comes first.
func (c *reportCmd) earlier(t *terminal, in build.Input) (*account.Earlier, error) {
	if c.Since == "" {
		return nil, nil
	}
	var data []byte
	info, err := os.Stat(c.Since)
	switch {
	case err == nil && info.IsDir():
		err = fs.ErrNotExist // a branch may have the name of a folder
	case err == nil && !info.Mode().IsRegular(): // a pipe or a device may never end
		return nil, usage("--since %s: 不是普通文件 · is no plain file", c.Since)
	case err == nil:
		data, err = os.ReadFile(c.Since)
	}
	switch {
	case err == nil:
		e, err := account.ReadEarlier(data)
		if err != nil {
			return nil, usage("--since %s: 不是 gongkai report --format json 写的报告 · is no report that gongkai report --format json wrote: %v", c.Since, err)
		}
		return e, nil
	case strings.HasSuffix(c.Since, ".json"), !errors.Is(err, fs.ErrNotExist):
		return nil, usage("--since %s: 读不出来 · cannot be read: %v", c.Since, err)
	}
	reported, err := build.ReportAt(t.ctx, in, c.Content, c.Since)
	if err != nil {
		return nil, err
	}
	return account.EarlierOf(reported.Report, c.language(reported.Language)), nil
}
