package source

import "strings"

// longestProposal is how many bytes of a title become the name of a file; a name that is permanent should be short.
const longestProposal = 48

// Propose is a name for the file of something with a title, without its ending, as its address will have it; empty where
// the title leaves nothing. A long one ends with a whole word.
func Propose(title string) string {
	name := strings.Trim(strings.ReplaceAll(segment(title), ".", "-"), "-_")
	if len(name) <= longestProposal {
		return name
	}
	if end := strings.LastIndexByte(name[:longestProposal+1], '-'); end > 0 {
		return name[:end]
	}
	return name[:longestProposal]
}
