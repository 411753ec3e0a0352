package catalogue

// Records is everything that was read: what the authors wrote, each field with its place, nothing yet checked
// against anything else. The room source fills it; New makes the Register from it.
type Records struct {
	Site        *SiteRecord
	Front       *PageRecord // index.md; nil without
	Departments []*DepartmentRecord
	Items       []*ItemRecord
	Pages       []*PageRecord
	Tables      []*DutyTable   // catalogue.csv and standards/*.csv
	Assets      []*AssetRecord // every other file that may be named as an attachment
	Accepted    []*AcceptedRecord
	Words       []*WordRecord // words.csv
	Office      OfficeRecords
	Private     bool // a private tree was laid over
}

// Body is a handle to the text below a file's front matter: where it begins and what it hashed to when it was first
// read. The bytes stay on disk, because a hundred thousand of them would not fit; a body whose hash has changed
// between two readings stops the build.
type Body struct {
	Path    string // of the file that holds it
	Private bool   // in the private tree
	Offset  int    // bytes from the file's first to the body's first
	Line    int    // the line of the body's first byte, from 1
	Size    int    // bytes; 0: no body, or only white space
	Hash    uint64
}

// Empty says whether there is nothing to show.
func (b Body) Empty() bool { return b.Size == 0 }

// SiteRecord is site.yaml.
type SiteRecord struct {
	At           At               // where the first key stands
	Doubtful     bool             // something in it could not be read
	Blanks       Blanks           // its keys without a value
	Title        Field[string]    `key:"title"`
	Repository   Field[string]    `key:"repository"`
	Organisation Field[string]    `key:"organisation"`
	BaseURL      Field[string]    `key:"base_url"`
	Look         *LookRecord      `key:"look"`
	Language     Field[string]    `key:"language"`
	Variants     []Field[string]  `key:"variants"`
	Names        []Field[string]  `key:"names"`
	Search       Field[bool]      `key:"search"`
	Timezone     Field[string]    `key:"timezone"`
	Theme        Field[string]    `key:"theme"`
	Identity     *IdentityRecord  `key:"identity"`
	Supervision  *ContactRecord   `key:"supervision"`
	Adopted      *AdoptedRecord   `key:"adopted"`
	Topics       []NamedRecord    `key:"topics"`
	Audiences    []AudienceRecord `key:"audiences"`
	IndexPattern Field[string]    `key:"index_pattern"`
	Assign       Field[bool]      `key:"assign"`
	Signed       Field[bool]      `key:"signed"`
	KeepGoing    Field[bool]      `key:"keep_going"`
	Review       []Field[string]  `key:"review_shown"`
	Rules        []Setting        `key:"rules"`
	Report       *ReportRecord    `key:"report"`
	Limits       *LimitsRecord    `key:"limits"`
}

// LookRecord is look of site.yaml.
type LookRecord struct {
	At     At
	Accent Field[string] `key:"accent"`
	Emblem Field[string] `key:"emblem"`
	Footer Field[string] `key:"footer"`
}

// IdentityRecord is identity of site.yaml: what a government site must show of itself (国办发〔2017〕47号).
type IdentityRecord struct {
	At           At
	SiteName     Field[string] `key:"site_name"`
	Domain       Field[string] `key:"domain"`
	SiteIDCode   Field[string] `key:"site_id_code"`
	ICP          Field[string] `key:"icp"`
	PoliceRecord Field[string] `key:"police_record"`
	Host         Field[string] `key:"host"`
	Contact      Field[string] `key:"contact"`
}

// ContactRecord is supervision of site.yaml and, without e-mail and address, of a department.
type ContactRecord struct {
	At      At
	Phone   Field[string] `key:"phone"`
	Email   Field[string] `key:"email"`
	Mailbox Field[string] `key:"mailbox"`
	Address Field[string] `key:"address"`
}

// AdoptedRecord says which meeting adopted a catalogue.
type AdoptedRecord struct {
	At      At
	By      Field[string] `key:"by"`
	On      Field[Date]   `key:"on"`
	Edition Field[string] `key:"edition"`
}

// NamedRecord is a topic.
type NamedRecord struct {
	At   At
	ID   Field[string] `key:"id"`
	Name Field[string] `key:"name"`
}

// AudienceRecord is an audience of site.yaml.
type AudienceRecord struct {
	At      At
	ID      Field[string] `key:"id"`
	Name    Field[string] `key:"name"`
	BaseURL Field[string] `key:"base_url"`
}

// Setting is a row of rules in site.yaml: the rule's name as written, and off, warning or error.
type Setting struct {
	Rule  Field[string]
	Value Field[string]
}

// ReportRecord is report of site.yaml: who may see the disclosure office's report, and from when on something is stale.
type ReportRecord struct {
	At        At
	Audiences []Field[string] `key:"audiences"`
	Public    Field[bool]     `key:"public"`
	Changes   Field[bool]     `key:"changes"`
	Standards []Field[string] `key:"standards"`
	FrontDays Field[int]      `key:"front_days"`
	NewsDays  Field[int]      `key:"news_days"`
	OtherDays Field[int]      `key:"other_days"`
	Stale     Field[int]      `key:"stale_columns"`
	Blank     Field[int]      `key:"blank_columns"`
	Alike     Field[int]      `key:"alike"`
}

// LimitsRecord is limits of site.yaml.
type LimitsRecord struct {
	At              At
	TextBytes       Field[int] `key:"text_bytes"`
	TableCells      Field[int] `key:"table_cells"`
	Nesting         Field[int] `key:"nesting"`
	AttachmentBytes Field[int] `key:"attachment_bytes"`
	ValueCharacters Field[int] `key:"value_characters"`
}

// PageRecord is a free page, or the front page's index.md.
type PageRecord struct {
	Path, Address string
	Body          Body
	Foot          At              // the line --- that ends the front matter
	Doubtful      bool            // something in it could not be read
	Blanks        Blanks          // its keys without a value
	Title         Field[string]   `key:"title"`
	Summary       Field[string]   `key:"summary"`
	Order         Field[int]      `key:"order"`
	Made          Field[Date]     `key:"made"`
	Published     Field[Date]     `key:"published"`
	Review        *ReviewRecord   `key:"review"`
	Aliases       []Field[string] `key:"aliases"`
	Allow         []AllowRecord   `key:"allow"`
}

// AssetRecord is a file that is not a record: an attachment, if an item or a page names it.
type AssetRecord struct {
	Path    string
	Address string // the file's own name is kept; its folders become part of the address like an item's
	Private bool
	Size    int64
	SHA256  string // in hexadecimal
	// Unread: it stands there and could not be read, so that nothing else is known of it.
	Unread bool
	// Mismatch: the first bytes are not those of the type that the name says.
	Mismatch bool
	// Ruled: a CSV with a column that says how long each row is shown.
	Ruled bool
	// Active: an SVG that holds script or refers to something outside itself.
	Active bool
}
