package catalogue

// Form says how much of an item an edition shows.
type Form string

const (
	Full      Form = "full"      // everything
	Listed    Form = "listed"    // a page with title, number, date, department, label, and how to ask
	Line      Form = "line"      // no page: index number, department and reason, never the title
	Tombstone Form = "tombstone" // a page that says what was here, and when and why it went
)

// Item is an item (信息) as one edition shows it. Fields that the form does not allow are empty.
type Item struct {
	Form          Form
	Path, Address string // Address is empty for a Line
	Department    *Department
	Issuers       []Issuer

	Title, Summary     string
	SummaryIsLead      bool // no summary was written: it is the body's first sentence
	Index, DocumentNo  string
	Made, Published    Date
	Effective, Expires Date
	DisplayUntil       Date
	Scope              Scope
	Audience           []string // names, for limited
	Reason             Reason
	Attribute          string
	Kind               string
	Keywords           []string
	Topics             []*Topic
	Normative          bool
	Validity           Validity
	Window             *Window
	Matter             *Matter
	Step               string
	Event              *Event
	Service            *Service
	Relations          []Relation
	Attachments        []Attachment
	Table              *Table // only rows that may be seen
	Partial            *Partial
	Pledge             *Pledge
	Posted             []Posted
	Changes            []Change
	Source             *Source
	Imported           *Imported
	Channels           []string
	Frequency, Term    string
	Contact            string
	Responsible        Responsible
	Duties             []*Duty
	Review             Review // the parts that site.yaml has shown
	Gone               *Gone  // of a tombstone
	Historic           bool
	Body               Body
}

// ListedOn is the day under which lists place an item: its publication, or its making where it was not published.
func (it *Item) ListedOn() Date {
	if it.Published.IsZero() {
		return it.Made
	}
	return it.Published
}

// Issuer is one body that issued an item; Department is set where it has a page on this site.
type Issuer struct {
	Name       string
	Department *Department
}

// Review is as much of a review block as site.yaml has shown; by default nothing.
type Review struct {
	DraftedBy, CheckedBy, ApprovedBy, Ref string
	ApprovedOn                            Date
}

// Reason says why an item is not open to all. Code is 14, 15, 16 (of the Regulation) or law.
type Reason struct{ Words, Code, Basis string }

// ValidityState is whether a document is in force.
type ValidityState string

const (
	NotStated ValidityState = ""
	InForce   ValidityState = "in-force"
	Amended   ValidityState = "amended"
	Pending   ValidityState = "pending" // not yet in force
	Expired   ValidityState = "expired"
	Repealed  ValidityState = "repealed"
)

// Validity is the state of a document on the edition's date; On is since when, By what did it.
type Validity struct {
	State ValidityState
	On    Date
	By    string
	Item  *Item // what replaced, repealed or amended it, where that is on the site
}

// WindowState is whether a window is open on the edition's date.
type WindowState string

const (
	WindowAhead  WindowState = "ahead"
	WindowOpen   WindowState = "open"
	WindowClosed WindowState = "closed"
	WindowUnsure WindowState = "unsure" // its last day is not known: outside the tables of working days
)

// Window is a time in which people may object, comment or register. Last is its last day, included.
type Window struct {
	Opens, Last       Date
	Days, WorkingDays int
	State             WindowState
}

// Event is a meeting, hearing or press conference.
type Event struct {
	On                                 Date
	Place, Agenda, Transcript, Outcome string
	Invited, Observers                 []string
}

// Service is a service guide.
type Service struct {
	Conditions, Documents, Steps, LifeEvents []string
	TimeLimit, Fee, Basis, Window, Hours     string
	Phone, Complaints                        string
}

// Relation is an edge to another item of the edition. Inverse: the other item wrote it ("is interpreted by").
type Relation struct {
	As      string
	Inverse bool
	Item    *Item
}

// Attachment is a file that belongs to an item.
type Attachment struct {
	Title string
	*Asset
}

// Partial says that only the redacted file is here (条例第三十七条).
type Partial struct{ Reason, Note string }

// Pledge is a public pledge (公开承诺). Kept is yes, partly, no, or empty where nobody has said so yet.
type Pledge struct {
	Broadcast, Due Date
	Kept           string
	On             Date // the day on which it was kept
	Note           string
}

// Posted is where else an item was shown, on a board, in a hall, on a leaflet. To is empty while it is there.
type Posted struct {
	Channel, Place string
	From, To       Date
}

// Change is a correction or update after publication.
type Change struct {
	On         Date
	Kind, Note string
}

// Source is the original of a forwarded document.
type Source struct{ Issuer, DocumentNo, URL, Attribute string }

// Imported says from where an item was taken over.
type Imported struct {
	From string
	On   Date
}

// Gone says why an item is not shown any more. Ended: its time of display is over. Held: it is being corrected, and will
// be back. Otherwise it was withdrawn.
type Gone struct {
	On    Date
	Why   string
	Ended bool
	Held  bool
	Was   Form // of what is held: how it was shown before
}
