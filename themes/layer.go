package themes

import (
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"
)

// readAll reads every file of a theme's folder by its slash path. Hidden files, editors' backups and Markdown (a theme's
// own README) are passed over: they are no part of a theme and no mistake.
func readAll(fsys fs.FS) (map[string][]byte, error) {
	files := map[string][]byte{}
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name != "." && passedOver(path.Base(name)):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir():
			return nil
		case !d.Type().IsRegular():
			return fmt.Errorf("%s 不是普通文件 · %s is not a plain file", name, name)
		}
		files[name], err = fs.ReadFile(fsys, name)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("主题 · theme: %w", err)
	}
	return files, nil
}

func passedOver(base string) bool {
	return strings.HasPrefix(base, ".") || strings.HasSuffix(base, "~") || strings.HasSuffix(base, ".md")
}

// lay puts a site's own files in the place of the default ones.
func lay(files, own map[string][]byte, dir string) error {
	var known, added []string
	for name := range files {
		known = append(known, name)
	}
	for name := range own {
		added = append(added, name)
	}
	sort.Strings(known)
	sort.Strings(added)
	for _, name := range added {
		if _, ok := files[name]; !ok {
			return unknown(dir, name, known)
		}
		files[name] = own[name]
	}
	return nil
}

func unknown(dir, name string, known []string) error {
	if near := nearest(name, known); near != "" {
		return fmt.Errorf("主题 %s 里有不认识的文件 %s，是不是 %s？ · theme %s: unknown file %s: did you mean %s?", dir, name, near, dir, name, near)
	}
	return fmt.Errorf("主题 %s 里有不认识的文件 %s；可以有 %s · theme %s: unknown file %s: a theme may hold %s", dir, name, strings.Join(known, "、"), dir, name, strings.Join(known, ", "))
}

// nearest is the known path that is most like the one written, or whose file name is: at least half of its pairs of
// neighbouring letters must agree.
func nearest(name string, known []string) string {
	best, found := 0.5, ""
	for _, k := range known {
		if score := max(likeness(name, k), likeness(path.Base(name), path.Base(k))); score > best {
			best, found = score, k
		}
	}
	return found
}

// likeness is the share of pairs of neighbouring letters that two names have in common, from 0 to 1.
func likeness(a, b string) float64 {
	shared := 0
	for i := 0; i+2 <= len(a); i++ {
		if strings.Contains(b, a[i:i+2]) {
			shared++
		}
	}
	return 2 * float64(shared) / float64(len(a)+len(b))
}
