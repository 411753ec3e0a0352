package publish

import (
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"strings"

	"gongkai/catalogue"
)

// claims knows which addresses a site has given away. Upper and lower case count as one: a site is copied to Windows
// and macOS, where one of two such files would silently take the other's place.
type claims struct {
	files   map[string]claim // by the folded address
	folders map[string]claim
}

type claim struct{ address, source string }

func newClaims() *claims { return &claims{files: map[string]claim{}, folders: map[string]claim{}} }

// add claims an address for a file and returns the folders that it is the first to need, outermost first.
func (c *claims) add(f catalogue.File) ([]string, error) {
	if err := sound(f); err != nil {
		return nil, err
	}
	key, mine := fold(f.Address), claim{f.Address, f.Source}
	if other, ok := c.files[key]; ok {
		return nil, clash(mine, other)
	}
	if other, ok := c.folders[key]; ok {
		return nil, fmt.Errorf("%s is to be a file (from %s) and a folder (from %s)", f.Address, mine.origin(), other.origin())
	}
	needed, err := c.above(mine, key, nil)
	if err != nil {
		return nil, err
	}
	c.files[key] = mine
	return needed, nil
}

// above claims the folders that hold an address, from the inside until one is known.
func (c *claims) above(mine claim, key string, needed []string) ([]string, error) {
	cut := strings.LastIndexByte(key, '/')
	if cut < 0 {
		return needed, nil
	}
	key = key[:cut]
	mine.address = path.Dir(mine.address)
	if other, ok := c.files[key]; ok {
		return nil, fmt.Errorf("%s is to be a folder (from %s) and a file (from %s)", mine.address, mine.origin(), other.origin())
	}
	if other, ok := c.folders[key]; ok {
		if other.address != mine.address {
			return nil, clash(mine, other)
		}
		return needed, nil
	}
	needed, err := c.above(mine, key, needed)
	c.folders[key] = mine
	return append(needed, mine.address), err
}

// has tells whether exactly this address was claimed for a file.
func (c *claims) has(address string) bool { return c.files[fold(address)].address == address }

// blocked tells whether a foreign thing stands where the site needs the place.
func (c *claims) blocked(address string, isFolder bool) bool {
	key := fold(address)
	if _, ok := c.folders[key]; ok && !isFolder {
		return true
	}
	for ; key != "."; key = path.Dir(key) {
		if _, ok := c.files[key]; ok {
			return true
		}
	}
	return false
}

func clash(a, b claim) error {
	if a.address == b.address {
		return fmt.Errorf("two files want the address %s: one from %s, one from %s", a.address, b.origin(), a.origin())
	}
	return fmt.Errorf("the addresses %s (from %s) and %s (from %s) differ only in upper and lower case, "+
		"which Windows and macOS do not tell apart", b.address, b.origin(), a.address, a.origin())
}

func (c claim) origin() string {
	if c.source == "" {
		return "a page that gongkai makes"
	}
	return c.source
}

// sound refuses an address that would not stay inside the site on every system.
func sound(f catalogue.File) error {
	a := f.Address
	inside := fs.ValidPath(a) && a != "." && !strings.ContainsAny(a, "\\\x00") && filepath.IsLocal(filepath.FromSlash(a))
	switch from := (claim{a, f.Source}).origin(); {
	case !inside:
		return fmt.Errorf("%q (from %s) is no address inside the site", a, from)
	case fold(a) == manifestName, fold(a) == fold(sumsName):
		return fmt.Errorf("the address %s (from %s) is gongkai's own", a, from)
	case f.Data != nil && f.Open != nil:
		return fmt.Errorf("%s (from %s) has both bytes and a stream", a, from)
	}
	return nil
}

// fold makes addresses equal that differ only in case. It maps character by character, so that a folder's key begins
// the keys of what it holds; by way of the upper case, so that σ and ς agree.
func fold(address string) string {
	for i := range len(address) {
		if c := address[i]; c >= 0x80 || c >= 'A' && c <= 'Z' {
			return strings.ToLower(strings.ToUpper(address))
		}
	}
	return address
}
