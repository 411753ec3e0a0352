package source

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"gongkai/catalogue"
)

// class is what a file is for, told by its name and place alone.
type class uint8

const (
	siteFile class = iota
	frontFile
	pageFile
	departmentFile
	itemFile
	dutyFile
	standardFile
	acceptedFile
	wordFile
	assetFile
	copyFile // of department.md, or that by another name
	planFile
	inspectionFile
	requestFile
	approvalFile
	annualFile
	assessmentFile
	strayFile // in a folder of the office, and none of its files
)

// table says whether a file is a table with a head of ours.
func (c class) table() bool {
	return c == dutyFile || c == standardFile || c == acceptedFile || c == wordFile || c == planFile || c == inspectionFile || c == requestFile || c == approvalFile
}

// markdown says whether a file is text below front matter.
func (c class) markdown() bool { return c >= frontFile && c <= itemFile }

// untidied says whether gongkai fmt has nothing to say on a file.
func (c class) untidied() bool {
	return c == assetFile || c == copyFile || c == strayFile || c == annualFile || c == assessmentFile
}

// office says whether a file is one of the disclosure office's own, which are no part of the site.
func (c class) office() bool { return c >= planFile }

// found is one file of the tree.
type found struct {
	path    string
	class   class
	private bool
}

// officeFolders are the folders at the top that the disclosure office keeps its own files in.
var officeFolders = []string{"annual", "plan", "registers"}

// walk lists every file of a tree that counts, in the order of its path. Hidden files, editors' backups and locks are
// passed over; symbolic links and names that no file may have are problems.
func walk(tree fs.FS, private bool) (files []found, problems []catalogue.Problem, err error) {
	err = fs.WalkDir(tree, ".", func(p string, entry fs.DirEntry, err error) error {
		if why, ok := unreadable(err); ok && p != "." {
			problems = append(problems, catalogue.NewProblem(printable(p), catalogue.At{}, "file-unreadable", why.Chinese, why.English))
			return fs.SkipDir
		}
		if err != nil {
			return err
		}
		if p == "." {
			return nil
		}
		if passedOver(entry.Name()) {
			return skip(entry)
		}
		if !strings.Contains(p, "/") && slices.Contains(officeFolders, p) {
			if _, err := fs.Stat(tree, path.Join(p, "department.md")); err == nil {
				problems = append(problems, catalogue.NewProblem(path.Join(p, "department.md"), catalogue.At{}, "name-reserved", p, "换一个文件夹名", "choose another name for the folder"))
				return skip(entry)
			}
		}
		if entry.Type()&fs.ModeSymlink != 0 {
			problems = append(problems, catalogue.NewProblem(p, catalogue.At{}, "link-refused"))
			return nil
		}
		if bad := badName(entry.Name()); bad != "" {
			problems = append(problems, catalogue.NewProblem(printable(p), catalogue.At{}, "name-invalid", printable(entry.Name()), bad, goodName(entry.Name())))
			return skip(entry)
		}
		if entry.IsDir() && (classify(p) == wordFile || classify(p) == acceptedFile || classify(p) == assessmentFile) {
			problems = append(problems, catalogue.NewProblem(p, catalogue.At{}, "name-reserved", p, "换一个文件夹名", "choose another name for the folder"))
			return skip(entry)
		}
		if entry.IsDir() || !entry.Type().IsRegular() {
			return nil
		}
		f := found{path: p, class: classify(p), private: private}
		if private && f.class != itemFile && f.class != assetFile && !f.class.office() {
			problems = append(problems, catalogue.NewProblem(p, catalogue.At{}, "private-file"))
			return nil
		}
		files = append(files, f)
		return nil
	})
	return files, problems, err
}

func skip(entry fs.DirEntry) error {
	if entry.IsDir() {
		return fs.SkipDir
	}
	return nil
}

// passedOver tells hidden files, backups of editors and locks of office programs.
func passedOver(name string) bool {
	switch strings.ToLower(name) {
	case "thumbs.db", "desktop.ini":
		return true
	}
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$") || strings.HasPrefix(name, "#") && strings.HasSuffix(name, "#") ||
		strings.HasSuffix(name, "~") || strings.HasSuffix(name, ".bak") || strings.HasSuffix(name, ".swp") || strings.HasSuffix(name, ".tmp")
}

// badName says what in a file's name no address and no Windows folder can hold.
func badName(name string) string {
	if !utf8.ValidString(name) {
		return "UTF-8?"
	}
	for _, c := range name {
		if unicode.In(c, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) {
			return fmt.Sprintf("U+%04X", c)
		}
		if strings.ContainsRune(`\:*?"<>|`, c) {
			return string(c)
		}
	}
	switch {
	case strings.HasSuffix(name, "."):
		return "."
	case strings.HasSuffix(name, " "), strings.HasPrefix(name, " "):
		return "U+0020"
	}
	return ""
}

// goodName is a name without what it may not hold.
func goodName(name string) string {
	name = strings.Map(func(c rune) rune {
		if c == utf8.RuneError || badName("a"+string(c)+"a") != "" {
			return -1
		}
		return c
	}, name)
	return strings.Trim(name, " .")
}

// printable is a name with � for what it may not hold, fit for one line of a report.
func printable(name string) string {
	return strings.Map(func(c rune) rune {
		if unicode.In(c, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) {
			return utf8.RuneError
		}
		return c
	}, strings.ToValidUTF8(name, string(utf8.RuneError)))
}

func classify(p string) class {
	top, _, nested := strings.Cut(p, "/")
	markdown := path.Ext(p) == ".md"
	switch {
	case p == "site.yaml":
		return siteFile
	case p == "index.md":
		return frontFile
	case p == "accepted.csv":
		return acceptedFile
	case p == "words.csv":
		return wordFile
	case p == "assessment.yaml":
		return assessmentFile
	case nested && slices.Contains(officeFolders, top):
		return classifyOffice(p)
	case nested && top == "pages" && markdown:
		return pageFile
	case nested && top == "pages":
		return assetFile
	case path.Dir(p) == "standards" && path.Ext(p) == ".csv":
		return standardFile
	case nested && path.Base(p) == "department.md":
		return departmentFile
	case nested && path.Base(p) == "catalogue.csv":
		return dutyFile
	case nested && copyOfDepartment(path.Base(p)):
		return copyFile
	case markdown:
		return itemFile
	}
	return assetFile
}
