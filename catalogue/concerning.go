package catalogue

import (
	"slices"
	"strings"
)

// Concerning picks the problems of files and folders, by their paths in the content, and of the attachments and tables
// that those name: who asks after one item asks after all that is published with it. It is asked after Learn.
func (r *Register) Concerning(problems []Problem, paths []string) []Problem {
	named := map[string]bool{}
	for asset, uses := range r.used {
		named[asset] = slices.ContainsFunc(uses, func(u use) bool { return below(u.file, paths) })
	}
	return slices.DeleteFunc(slices.Clone(problems), func(p Problem) bool { return !named[p.File] && !below(p.File, paths) })
}

func below(file string, paths []string) bool {
	return slices.ContainsFunc(paths, func(p string) bool { return p == "." || file == p || strings.HasPrefix(file, p+"/") })
}
