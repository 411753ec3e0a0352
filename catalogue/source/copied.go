package source

import (
	"path"
	"regexp"
	"strings"

	"gongkai/catalogue"
)

// copyMark is what programs put around the name of a copy: department - 副本.md, department(1).md, Copy of department.md.
var copyMark = regexp.MustCompile(`(?i)\A(?:copy of |副本 ?)?department(?:[ _-]*(?:的?副本|复件|备份|copy|backup|[(（]\d+[)）]))*\.md\z`)

// copyOfDepartment says whether a file's name is department.md in other capitals, or that of a copy of it.
func copyOfDepartment(name string) bool { return name != "department.md" && copyMark.MatchString(name) }

// copied says of such a file what it is, and no more: its keys are a department's, and an item has others. Where
// department.md itself is missing it stands for it, so that nobody is told that the folder has none.
func (l *loader) copied(f found) result {
	dir := path.Dir(f.path)
	hint := catalogue.Words{Chinese: "删掉这个文件；真是一条信息的，改名为“……”", English: "delete this file; if it is an item, rename it to “…”"}
	_, there := l.walked[path.Join(dir, "department.md")]
	if !there {
		hint = catalogue.Words{Chinese: "改名为“department.md”", English: "rename it to “department.md”"}
	}
	problems := []catalogue.Problem{catalogue.NewProblem(f.path, catalogue.At{}, "department-copy", path.Base(f.path), hint.Chinese, hint.English)}
	if there || l.copiedBefore(f) {
		return unread(f, problems)
	}
	return unread(found{path: path.Join(dir, "department.md"), class: departmentFile}, problems)
}

// copiedBefore says whether another copy in the folder stands for department.md already.
func (l *loader) copiedBefore(f found) bool {
	for other := range l.walked {
		if path.Dir(other) == path.Dir(f.path) && copyOfDepartment(path.Base(other)) && strings.Compare(other, f.path) < 0 {
			return true
		}
	}
	return false
}
