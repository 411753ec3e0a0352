package catalogue

import (
	"cmp"
	"slices"
)

// ChangedKind is what became of something between two editions.
type ChangedKind string

const (
	ChangedNew       ChangedKind = "new"
	ChangedEdited    ChangedKind = "changed"
	ChangedMoved     ChangedKind = "moved" // to another address; Fields tell what changed besides
	ChangedRepealed  ChangedKind = "repealed"
	ChangedWithdrawn ChangedKind = "withdrawn"
	ChangedEnded     ChangedKind = "ended" // its time of display is over
	ChangedHeld      ChangedKind = "held"  // it is being corrected
	ChangedBack      ChangedKind = "back"  // it was taken down, and is there again
	ChangedRemoved   ChangedKind = "removed"
)

// ChangedSubject is what something is.
type ChangedSubject string

const (
	SubjectSite       ChangedSubject = "site"
	SubjectDepartment ChangedSubject = "department"
	SubjectDuty       ChangedSubject = "duty"
	SubjectPage       ChangedSubject = "page"
	SubjectItem       ChangedSubject = "item"
)

// Changed is what became of one thing between two editions of the same audience. It holds nothing that the later
// edition does not show: of what is there no more, neither its title nor its address is told, only the number under
// which it was registered.
type Changed struct {
	Kind       ChangedKind
	Subject    ChangedSubject
	Path       string // below content/; of a duty: folder or standard/id, and the number of its row
	Address    string // empty: it has no page
	From       string // of what moved: its former address
	Department string // folder
	Index      string
	Title      string
	On         Date // when it was published, withdrawn or repealed, as the register has it; zero where it does not say
	Why        string
	Fields     []ChangedField
}

// ChangedField is one field that changed: a key of the content model, and its values. A text has none; of a file that
// was replaced both are its title.
type ChangedField struct{ Key, Before, After string }

// ChangedBody is the key of a text below the front matter.
const ChangedBody = "body"

// ChangedSince tells what is otherwise in one edition than in an earlier one of the same audience: first the site, the
// departments, duties and pages, then the items, each in the order of their departments and paths. What changes by the day
// alone (a window that closed, an item that expired) is told only where something leaves.
func ChangedSince(before, after *Edition) []Changed {
	c := &comparison{before: before, after: after, moved: map[string]string{}}
	for _, r := range after.Redirects {
		c.moved[r.From] = r.To
	}
	for _, d := range after.Departments {
		c.places = append(c.places, d.Folder)
	}
	c.site()
	c.departments()
	c.duties()
	c.pages()
	c.items()
	return c.list
}

// comparison gathers what changed.
type comparison struct {
	before, after *Edition
	moved         map[string]string // former address → present one
	places        []string          // folders of departments, in the order of lists
	list          []Changed
}

// trait is one field that two editions are compared by. In is the form that shows least and still has it: Line, Listed or
// Full.
type trait[T any] struct {
	key string
	in  Form
	of  func(T) string
}

// differences compares field by field, as far as both are shown: what only one of them has is not told.
func differences[T any](traits []trait[T], before, after T, forms ...Form) (list []ChangedField) {
	for _, t := range traits {
		if slices.ContainsFunc(forms, func(f Form) bool { return f.rank() < t.in.rank() }) {
			continue
		}
		if b, a := t.of(before), t.of(after); b != a {
			list = append(list, ChangedField{t.key, b, a})
		}
	}
	return list
}

// rank is how much a form shows.
func (f Form) rank() int { return slices.Index([]Form{Line, Listed, Full}, f) }

// edited notes that something changed, if it did.
func (c *comparison) edited(what Changed) {
	switch {
	case what.From != "" && what.Kind == ChangedEdited:
		what.Kind = ChangedMoved
	case what.Kind == ChangedEdited && len(what.Fields) == 0:
		return
	}
	c.list = append(c.list, what)
}

// bodies compares two texts. They are not told: whoever asks has the pages.
func bodies(before, after Body) []ChangedField {
	if before.Hash == after.Hash && before.Size == after.Size || before.Empty() && after.Empty() {
		return nil
	}
	return []ChangedField{{Key: ChangedBody}}
}

// from is the former address of what is at another now.
func from(before, after string) string {
	if before == after {
		return ""
	}
	return before
}

// order sorts what changed by its department and path.
func (c *comparison) order(list []Changed) {
	place := map[string]int{}
	for i, folder := range c.places {
		place[folder] = i
	}
	at := func(folder string) int {
		if i, ok := place[folder]; ok {
			return i
		}
		return len(c.places) // a department that is no more
	}
	slices.SortStableFunc(list, func(a, b Changed) int {
		return cmp.Or(cmp.Compare(at(a.Department), at(b.Department)), cmp.Compare(a.Department, b.Department), cmp.Compare(a.Path, b.Path), cmp.Compare(a.Index, b.Index))
	})
}
