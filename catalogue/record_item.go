package catalogue

// ItemRecord is an item as its author wrote it: one Markdown file. Blocks that most items lack are pointers.
type ItemRecord struct {
	Path, Address string // finance/2026-budget.md, finance/2026-budget.html
	Private       bool   // the front matter stands in the private tree
	Body          Body
	Foot          At     // the line --- that ends the front matter
	Table         *Table // the rows of records; nil without
	// Broken: the front matter could not be read, so that nothing more is asked of it than to be mended.
	Broken bool
	// Doubtful: something in the front matter could not be read, so that nothing is concluded from what it lacks.
	Doubtful bool
	Blanks   Blanks // its keys without a value

	Title       Field[string]   `key:"title"`
	Summary     Field[string]   `key:"summary"`
	Index       Field[string]   `key:"index"`
	DocumentNo  Field[string]   `key:"document_no"`
	Issuer      Field[string]   `key:"issuer"`
	Issuers     []Field[string] `key:"issuers"`
	Made        Field[Date]     `key:"made"`
	Published   Field[Date]     `key:"published"`
	Effective   Field[Date]     `key:"effective"`
	Expires     Field[Date]     `key:"expires"`
	DisplayTill Field[Date]     `key:"display_until"`
	Repealed    *RepealedRecord `key:"repealed"`

	Scope     Field[Scope]    `key:"scope"`
	Audience  []Field[string] `key:"audience"`
	Reason    *ReasonRecord   `key:"reason"`
	Attribute Field[string]   `key:"attribute"`
	Listed    Field[bool]     `key:"listed"`
	ReviewDue Field[Date]     `key:"review_due"`
	Review    *ReviewRecord   `key:"review"`

	Entry       []Field[string]    `key:"entry"`
	Topic       []Field[string]    `key:"topic"`
	Kind        Field[string]      `key:"kind"`
	Keywords    []Field[string]    `key:"keywords"`
	Normative   Field[bool]        `key:"normative"`
	Trigger     *TriggerRecord     `key:"trigger"`
	Source      *SourceRecord      `key:"source"`
	Channels    []Field[string]    `key:"channels"`
	Frequency   Field[string]      `key:"frequency"`
	Term        Field[string]      `key:"term"`
	Contact     Field[string]      `key:"contact"`
	Responsible *ResponsibleRecord `key:"responsible"`

	Matter      Field[string]      `key:"matter"`
	Step        Field[string]      `key:"step"`
	Window      *WindowRecord      `key:"window"`
	Event       *EventRecord       `key:"event"`
	Service     *ServiceRecord     `key:"service"`
	Relates     []RelationRecord   `key:"relates"`
	Attachments []AttachmentRecord `key:"attachments"`
	Records     Field[string]      `key:"records"`
	Partial     *PartialRecord     `key:"partial"`
	Posted      []PostedRecord     `key:"posted"`
	Pledge      *PledgeRecord      `key:"pledge"`
	Allow       []AllowRecord      `key:"allow"`

	Changes   []ChangeRecord   `key:"changes"`
	Aliases   []Field[string]  `key:"aliases"`
	Slug      Field[string]    `key:"slug"`
	Withdrawn *WithdrawnRecord `key:"withdrawn"`
	Imported  *ImportedRecord  `key:"imported"`
	Historic  Field[bool]      `key:"historic"`
}

// RepealedRecord says when and by what an item was repealed.
type RepealedRecord struct {
	At At
	On Field[Date]   `key:"on"`
	By Field[string] `key:"by"`
}

// ReasonRecord says why an item is not open to all (条例第十四至十六条).
type ReasonRecord struct {
	At     At
	Blanks Blanks
	Words  Field[string] `key:"words"`
	Code   Field[string] `key:"code"`
	Basis  Field[string] `key:"basis"`
}

// ReviewRecord is the review before publication (条例第十七条; 保守国家秘密法第三十五条). Of it
// is shown only what site.yaml names under review_shown.
type ReviewRecord struct {
	At         At
	Blanks     Blanks
	DraftedBy  Field[string] `key:"drafted_by"`
	CheckedBy  Field[string] `key:"checked_by"`
	ApprovedBy Field[string] `key:"approved_by"`
	ApprovedOn Field[Date]   `key:"approved_on"`
	Secrecy    Field[bool]   `key:"secrecy"`
	Ref        Field[string] `key:"ref"`
}

// TriggerRecord says what starts an item's time limit.
type TriggerRecord struct {
	At    At
	Event Field[string] `key:"event"`
	On    Field[Date]   `key:"on"`
}

// SourceRecord is the original of a forwarded document.
type SourceRecord struct {
	At         At
	Issuer     Field[string] `key:"issuer"`
	DocumentNo Field[string] `key:"document_no"`
	URL        Field[string] `key:"url"`
	Attribute  Field[string] `key:"attribute"`
}

// WindowRecord is a time in which people may object, comment or register.
type WindowRecord struct {
	At          At
	Opens       Field[Date] `key:"opens"`
	Closes      Field[Date] `key:"closes"`
	Days        Field[int]  `key:"days"`
	WorkingDays Field[int]  `key:"working_days"`
}

// EventRecord is a meeting, hearing or press conference.
type EventRecord struct {
	At         At
	On         Field[Date]     `key:"on"`
	Place      Field[string]   `key:"place"`
	Agenda     Field[string]   `key:"agenda"`
	Invited    []Field[string] `key:"invited"`
	Observers  []Field[string] `key:"observers"`
	Transcript Field[string]   `key:"transcript"`
	Outcome    Field[string]   `key:"outcome"`
}

// ServiceRecord is a service guide.
type ServiceRecord struct {
	At         At
	Conditions []Field[string] `key:"conditions"`
	Documents  []Field[string] `key:"documents"`
	Steps      []Field[string] `key:"steps"`
	TimeLimit  Field[string]   `key:"time_limit"`
	Fee        Field[string]   `key:"fee"`
	Basis      Field[string]   `key:"basis"`
	Window     Field[string]   `key:"window"`
	Hours      Field[string]   `key:"hours"`
	Phone      Field[string]   `key:"phone"`
	Complaints Field[string]   `key:"complaints"`
	LifeEvent  []Field[string] `key:"life_event"`
}

// RelationRecord is one relation to another item, by its file.
type RelationRecord struct {
	At At
	To Field[string] `key:"to"`
	As Field[string] `key:"as"`
}

// AttachmentRecord names a file beside the item.
type AttachmentRecord struct {
	At    At
	File  Field[string] `key:"file"`
	Title Field[string] `key:"title"`
}

// PartialRecord says that only the redacted file is here (条例第三十七条).
type PartialRecord struct {
	At     At
	Reason Field[string] `key:"reason"`
	Note   Field[string] `key:"note"`
}

// PostedRecord is evidence that an item was shown on a board, hall screen, leaflet or other channel.
type PostedRecord struct {
	At      At
	Channel Field[string] `key:"channel"`
	Place   Field[string] `key:"place"`
	From    Field[Date]   `key:"from"`
	To      Field[Date]   `key:"to"`
}

// PledgeRecord is a public pledge: until when it is to be kept, and whether it was.
type PledgeRecord struct {
	At        At
	Broadcast Field[Date]   `key:"broadcast"`
	Due       Field[Date]   `key:"due"`
	Kept      Field[string] `key:"kept"`
	On        Field[Date]   `key:"on"`
	Note      Field[string] `key:"note"`
}

// ChangeRecord is a correction or update after publication.
type ChangeRecord struct {
	At         At
	On         Field[Date]   `key:"on"`
	Kind       Field[string] `key:"kind"`
	Note       Field[string] `key:"note"`
	ApprovedBy Field[string] `key:"approved_by"`
}

// WithdrawnRecord says when and why an item was taken back; its address keeps a tombstone.
type WithdrawnRecord struct {
	At  At
	On  Field[Date]   `key:"on"`
	Why Field[string] `key:"why"`
	// Revoked: the day on which the decision was changed, revoked or found void, from which three working days run.
	Revoked Field[Date] `key:"revoked"`
	// HideTitle: the tombstone names its number alone.
	HideTitle Field[bool] `key:"hide_title"`
}

// ImportedRecord says from which register an item was taken over, where it was already public.
type ImportedRecord struct {
	At   At
	From Field[string] `key:"from"`
	On   Field[Date]   `key:"on"`
}
