package catalogue

// DepartmentRecord is department.md.
type DepartmentRecord struct {
	Path, Address string // finance/department.md, finance/index.html
	Folder        string // finance
	Body          Body
	Foot          At                   // the line --- that ends the front matter
	Doubtful      bool                 // something in it could not be read
	Blanks        Blanks               // its keys without a value
	Name          Field[string]        `key:"name"`
	Kind          Field[string]        `key:"kind"`
	ShortName     Field[string]        `key:"short_name"`
	Code          Field[string]        `key:"code"`
	Order         Field[int]           `key:"order"`
	SortKey       Field[string]        `key:"sort_key"`
	Responsible   *ResponsibleRecord   `key:"responsible"`
	Leaders       []LeaderRecord       `key:"leaders"`
	Functions     []Field[string]      `key:"functions"`
	Offices       []OfficeRecord       `key:"offices"`
	PostalAddress Field[string]        `key:"address"`
	Hours         Field[string]        `key:"hours"`
	Phone         Field[string]        `key:"phone"`
	Fax           Field[string]        `key:"fax"`
	Email         Field[string]        `key:"email"`
	Supervision   *ContactRecord       `key:"supervision"`
	Adopted       *AdoptedRecord       `key:"adopted"`
	Pilot         Field[bool]          `key:"pilot"`
	Standards     []Field[string]      `key:"standards"`
	Inapplicable  []InapplicableRecord `key:"not_applicable"`
	IndexPattern  Field[string]        `key:"index_pattern"`
	Aliases       []Field[string]      `key:"aliases"`
	Allow         []AllowRecord        `key:"allow"`
}

// ResponsibleRecord names who answers for disclosure.
type ResponsibleRecord struct {
	At      At
	Leader  Field[string] `key:"leader"`
	Office  Field[string] `key:"office"`
	Contact Field[string] `key:"contact"`
}

// InapplicableRecord is one row of a standard that does not apply to a department, with the reason.
type InapplicableRecord struct {
	At     At
	Entry  Field[string] `key:"entry"`
	Reason Field[string] `key:"reason"`
}

// LeaderRecord is one leader of a department.
type LeaderRecord struct {
	At        At
	Name      Field[string] `key:"name"`
	Post      Field[string] `key:"post"`
	Portfolio Field[string] `key:"portfolio"`
	Phone     Field[string] `key:"phone"`
}

// OfficeRecord is one office within a department.
type OfficeRecord struct {
	At     At
	Name   Field[string] `key:"name"`
	Duties Field[string] `key:"duties"`
	Phone  Field[string] `key:"phone"`
}
