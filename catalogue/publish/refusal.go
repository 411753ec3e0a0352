package publish

import (
	"fmt"

	"gongkai/catalogue"
)

// Refusal says why a folder cannot be the output. Nothing was changed, and whoever named the folder can mend it; every
// other error of this package is a failure of the machine or of the files that were handed in.
type Refusal struct {
	Path   string          // the folder as it was given
	Reason catalogue.Words // a sentence, without its full stop, that says what to do
}

// Error says it in both languages: a folder has no site.yaml that would choose one.
func (r *Refusal) Error() string {
	return fmt.Sprintf("不能发布到 %s：%s\ncannot publish to %s: %s", r.Path, r.Reason.Chinese, r.Path, r.Reason.English)
}

// refuse fills the same arguments into both texts.
func (p place) refuse(chinese, english string, args ...any) error {
	return &Refusal{Path: p.given, Reason: catalogue.Words{Chinese: fmt.Sprintf(chinese, args...), English: fmt.Sprintf(english, args...)}}
}
