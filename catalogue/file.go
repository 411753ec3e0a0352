package catalogue

import "io"

// File is one file of the generated site, on its way from a room that makes files to the room that writes them.
//
// Address is the slash path below the site's root as it lies on disk: "finance/2026-budget.html", never
// percent-encoded, never absolute, never climbing. Exactly one of Data and Open is set: Data for what was made,
// Open for what is carried over unchanged (an attachment), so that a large one never lies in memory whole.
type File struct {
	Address string
	Data    []byte
	Open    func() (io.ReadCloser, error)
	Source  string // the file below content/ that it was made from; empty for lists and the like
}
