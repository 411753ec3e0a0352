package catalogue

import "strings"

// Department is a department of an edition.
type Department struct {
	Path, Folder, Address       string
	Name, ShortName, Kind, Code string
	SortKey                     string
	Parent                      *Department
	Units                       []*Department // subordinate units, in order
	Responsible                 Responsible
	Leaders                     []Leader
	Functions                   []string
	Offices                     []Office
	PostalAddress, Hours, Phone string
	Fax, Email                  string
	Supervision                 Contact
	Adopted                     Adopted
	Pilot                       bool
	Body                        Body
	Items                       []*Item // its own and those that it issued jointly, newest first
	Duties                      []*Duty
}

// Under says whether a department is the one of a folder, or one of its units; every one is under "", and nil under no
// other.
func (d *Department) Under(folder string) bool {
	return folder == "" || d != nil && (d.Folder == folder || strings.HasPrefix(d.Folder, folder+"/"))
}

// Responsible names who answers for disclosure.
type Responsible struct{ Leader, Office, Contact string }

// Leader is one leader of a department and what they are in charge of.
type Leader struct{ Name, Post, Portfolio, Phone string }

// Office is one office within a department.
type Office struct{ Name, Duties, Phone string }

// DutyState says whether a duty is met, as far as this edition may tell.
type DutyState string

const (
	DutyMissing   DutyState = "missing"
	DutyPlanned   DutyState = "planned"   // missing, but with a date or stage
	DutyMet       DutyState = "met"       // by items of this edition
	DutyElsewhere DutyState = "elsewhere" // met_at names an address or a board
	DutyHidden    DutyState = "hidden"    // met only by items that are not listed: "met, not public"
	// DutyInapplicable: the department said, with its reason, that the row of the standard does not apply to it.
	DutyInapplicable DutyState = "not-applicable"
)

// Duty is an entry (公开事项) of a department: from its own table, or from a standard that binds it.
type Duty struct {
	No, Standard                   string // Standard: the standard's id; empty for the department's own table
	Level1, Level2, Content, Basis string
	TimeLimit, Publisher           string
	Channels                       []string
	Audience, Method, Tier         string
	Frequency, Term, Owner         string
	Planned, Stage, Priority       string
	MetAt, Note                    string
	Scope                          Scope // empty: the row does not say
	State                          DutyState
	Why                            string // it does not apply
	Items                          []*Item
	Department                     *Department // in whose table it stands, or whom the standard binds
}
