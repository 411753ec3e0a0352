package catalogue

// Registers are the lists that a disclosure office keeps beside the catalogue.
type Registers struct {
	Index     []Series        // index numbers, by series
	Documents []Series        // document numbers of each issuer, by word and year
	InForce   []Listing       // documents in force, by department, then by the day on which they were made
	Cleaned   []Listing       // documents that were repealed, replaced or have expired, newest first
	Rounds    []ApprovalRound // of cleaning up approval items, in the order of the register
	Examples  []Example       // what inspections found to be done well, or badly, in the order of the register
}

// Series are numbers that count on within one word and one year.
type Series struct {
	Department string // folder; empty where the issuer has no page
	Issuer     string // of document numbers: its name
	Word       string // what stands before the serial: QY003/2026, 屿政办
	Year       int    // 0 where numbers say none
	From, To   int    // the smallest and the greatest serial
	Count      int    // different serials that are there
	Gaps       []Span // those between From and To that are not
}

// Span is a stretch of serials, both ends included.
type Span struct{ From, To int }

// Listing is a document as a list names it. Title, Number and By are empty where the public edition does not show it in
// full; a list for everybody leaves such a one out, for its path may tell what it is about.
type Listing struct {
	Path, Department string
	Public           bool // the public edition shows it in full
	Index            string
	Title, Number    string
	Made, Effective  Date
	State            ValidityState
	On               Date   // since when it is in that state; of an expired one its last day
	By               string // what repealed it, as written
}

// ApprovalRound is one round of cleaning up approval items (行政审批事项清理).
type ApprovalRound struct {
	Name                                       string
	Kept, Merged, Abolished, Delegated, Unread int
	Items                                      []ApprovalOutcome
}

// ApprovalOutcome is what became of one approval item.
type ApprovalOutcome struct {
	File       string
	Line       int
	Name       string
	Department string // folder; empty where the register names none that there is
	Outcome    string // kept, merged, abolished, delegated; empty where it could not be read
	Basis      string
	On         Date
	Into       string // of what was merged
}

// Example is what an inspection held up as good or bad.
type Example struct {
	File           string
	Line           int
	Department     string // folder
	Good           bool
	Found          string
	On, Circulated Date
}
