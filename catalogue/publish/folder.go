package publish

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Folder is where a site goes.
type Folder struct {
	Path     string   // the output folder, absolute or relative; it may be missing, its parent may not
	Audience string   // "" for the public; an output folder knows its audience and a build for another is refused
	Sources  []string // content folders; the output may not be, hold, or lie in any of them (symlinks resolved)
}

// Check does the refusals that need no work: a folder that cannot be exchanged, that overlaps the content, or that
// holds the site of another audience. Those are a *Refusal; another error means that the system would not tell.
// It changes nothing. Write calls it too.
func Check(folder Folder) error {
	_, err := check(folder)
	return err
}

func check(folder Folder) (place, error) {
	p, err := find(folder.Path)
	if err != nil {
		return p, err
	}
	if err := p.exchangeable(); err != nil {
		return p, err
	}
	if err := p.apart(folder.Sources); err != nil {
		return p, err
	}
	return p, p.fits(folder.Audience)
}

// exchangeable refuses what the system would not let us rename.
func (p place) exchangeable() error {
	parent := filepath.Dir(p.out)
	if parent == p.out {
		return p.refuse("它是文件系统的根；请用它下面的一个文件夹",
			"it is the root of a filesystem; use a folder below it")
	}
	info, err := os.Lstat(p.out)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return fmt.Errorf("look at the output folder: %w", err)
	case !info.IsDir():
		return p.refuse("它是一个文件；请写文件夹，或把这个文件移走",
			"it is a file; name a folder, or move the file away")
	case isMount(p.out):
		return p.refuse("它是挂载点，不能一步换掉；请用它下面的文件夹，如 %s",
			"it is a mount point, which cannot be exchanged in one step; use a folder below it, such as %s",
			filepath.Join(p.given, "site"))
	}
	if err := writable(parent); err != nil {
		return p.refuse("新网站先在它旁边准备好，而 %s 不能写入（%v）；请用上级文件夹可以写入的文件夹，如 %s",
			"the new site is prepared beside it, and %s cannot be written to (%v); "+
				"use a folder whose parent you may write to, such as %s", parent, err, filepath.Join(p.given, "site"))
	}
	return nil
}

// apart refuses an output that shares files with the content.
func (p place) apart(sources []string) error {
	for _, given := range sources {
		source, err := resolve(given)
		if err != nil {
			continue // what cannot be reached shares nothing; reading it will say so
		}
		switch in, out := holds(source, p.out), holds(p.out, source); {
		case in && out:
			return p.refuse("它就是内容文件夹 %s；请用旁边的文件夹",
				"it is the content folder %s; use a folder beside it", given)
		case in:
			return p.refuse("它在内容文件夹 %s 里；请用外面的文件夹",
				"it lies in the content folder %s; use a folder outside it", given)
		case out:
			return p.refuse("它包含内容文件夹 %s；请用不包含内容的文件夹",
				"it holds the content folder %s; use a folder that does not", given)
		}
	}
	return nil
}

// fits refuses an output that holds the site of another audience. A folder without a manifest fits everyone.
func (p place) fits(audience string) error {
	h, err := readManifest(p.manifest(), nil)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return p.unreadable(err)
	case h.Audience != audience:
		return p.refuse("里面是给%[3]s看的网站，这次编译给%[4]s看；请用另一个文件夹",
			"it holds the site for %[1]s, and this build is for %[2]s; use another folder",
			audienceName(h.Audience), audienceName(audience), audienceWord(h.Audience), audienceWord(audience))
	}
	return nil
}

func (p place) unreadable(err error) error {
	return p.refuse("读不懂里面的清单 %s（%v）；请恢复它，或用空文件夹",
		"its manifest %s cannot be read (%v); restore it, or use an empty folder", manifestName, err)
}

func audienceWord(audience string) string {
	if audience == "" {
		return "公众"
	}
	return "受众 " + audience
}

func audienceName(audience string) string {
	if audience == "" {
		return "the public"
	}
	return fmt.Sprintf("the audience %q", audience)
}
