package publish

import "fmt"

// Refusal says why a folder cannot be the output. Nothing was changed, and whoever named the folder can mend it; every
// other error of this package is a failure of the machine or of the files that were handed in.
type Refusal struct {
	Path   string // the folder as it was given
	Reason string // an English sentence, without its full stop, that says what to do
}

func (r *Refusal) Error() string { return fmt.Sprintf("cannot publish to %s: %s", r.Path, r.Reason) }

func (p place) refuse(format string, args ...any) error {
	return &Refusal{Path: p.given, Reason: fmt.Sprintf(format, args...)}
}
