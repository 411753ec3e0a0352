package ledger

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// fileName is the register's name, in the output folder and at base_url.
const fileName = "catalogue.json"

// schema is the newest form of catalogue.json that is understood.
const schema = 1

// Where says where the published register may be.
type Where struct {
	Given    string            // --published: a file or an https address; then nothing else is looked at
	BaseURL  string            // of the site, for the audience; "" without one
	Out      string            // the output folder; "" looks into none
	Audience string            // "" is the public
	Network  http.RoundTripper // nil: the usual one
}

// Found is the register, and where it was found; or why there is none.
type Found struct {
	Register *catalogue.Published // nil: there is none
	Place    string               // the file or the address
	Tried    []Missed             // what was tried before
	// Example says that there is none and that none is expected: base_url is an example, and there is no output.
	Example bool
}

// Missed is a place that was tried, and why it did not do.
type Missed struct {
	Place string
	Why   catalogue.Words
}

// Unusable is what somebody named that cannot be used: the mistake of a call.
type Unusable struct{ Missed }

// Error says it in both languages.
func (u *Unusable) Error() string {
	return fmt.Sprintf("--published %s: %s · %s", u.Place, u.Why.Chinese, u.Why.English)
}

// Find looks for the register. An error is an *Unusable, or the end of ctx.
func Find(ctx context.Context, w Where) (Found, error) {
	var found Found
	try := func(place string, open func() (io.ReadCloser, error)) bool {
		register, err := read(open, w.Audience)
		if err == nil {
			found.Register, found.Place = register, place
			return true
		}
		found.Tried = append(found.Tried, Missed{place, reason(err)})
		return false
	}
	if w.Given != "" {
		if !try(w.Given, func() (io.ReadCloser, error) { return w.given(ctx) }) && ctx.Err() == nil {
			return found, &Unusable{found.Tried[0]}
		}
		return found, ctx.Err()
	}
	example := w.BaseURL != "" && Example(w.BaseURL)
	if w.BaseURL != "" && !example {
		address := strings.TrimSuffix(w.BaseURL, "/") + "/" + fileName
		if try(address, func() (io.ReadCloser, error) { return fetch(ctx, w.Network, address) }) {
			return found, nil
		}
		if ctx.Err() != nil {
			return found, ctx.Err()
		}
	}
	if w.Out != "" {
		name := filepath.Join(w.Out, fileName)
		if try(name, func() (io.ReadCloser, error) { return open(name) }) {
			return found, nil
		}
	}
	if example {
		found.Tried = append(found.Tried, Missed{w.BaseURL, catalogue.Words{Chinese: "是示例，没有去问", English: "is an example and was not asked"}})
	}
	found.Example = example && empty(w.Out)
	return found, nil
}

// empty says that an output folder holds nothing, so that nothing was built here before.
func empty(dir string) bool {
	entries, err := os.ReadDir(dir)
	entries = slices.DeleteFunc(entries, func(e fs.DirEntry) bool { return strings.HasPrefix(e.Name(), ".") }) // .gitignore
	return dir != "" && (errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0)
}

func (w Where) given(ctx context.Context) (io.ReadCloser, error) {
	if strings.Contains(w.Given, "://") {
		return fetch(ctx, w.Network, w.Given)
	}
	return open(w.Given)
}

func open(name string) (io.ReadCloser, error) {
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, miss("没有这个文件", "there is no such file")
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, miss("不是文件", "it is no file")
	}
	return os.Open(name)
}

// read reads a register to its end, and sees to it that it is one, and for the audience.
func read(open func() (io.ReadCloser, error), audience string) (*catalogue.Published, error) {
	in, err := open()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	p, err := decode(in)
	switch {
	case errors.Is(err, errLarge):
		return nil, miss("太大", "it is too large")
	case err != nil && isNetwork(err):
		return nil, plain(err)
	case err != nil:
		return nil, miss("不是登记簿，或者不完整", "it is no register, or not whole")
	case p.Schema > schema:
		return nil, miss("是更新版本的 gongkai 写的", "a later gongkai wrote it")
	case p.For() != audience:
		return nil, miss("是给另一个受众的", "it is for another audience")
	}
	return p, nil
}

// missed is a reason in two languages.
type missed struct{ catalogue.Words }

// Error is the reason in English.
func (m missed) Error() string { return m.English }

func miss(chinese, english string) error {
	return missed{catalogue.Words{Chinese: chinese, English: english}}
}

func reason(err error) catalogue.Words {
	var m missed
	if errors.As(err, &m) {
		return m.Words
	}
	return catalogue.Words{Chinese: err.Error(), English: err.Error()}
}
