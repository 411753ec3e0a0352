package catalogue

// Edition is all that one audience may see on one date, and nothing else: no title of an unlisted item, no edge to
// something cut, no duty's link to it, no name from a review. It is the only thing that render, search and every
// export accept, and Register.For is the only door to it.
type Edition struct {
	Date        Date
	Audience    *Audience // nil: the public edition
	Language    string
	Zone        string // the site's time zone, an IANA name
	Site        Site
	Front       *Page // words on the front page; nil without
	Departments []*Department
	Items       []*Item
	Pages       []*Page
	Topics      []*Topic
	Matters     []*Matter
	Assets      []*Asset
	Redirects   []Redirect
	Changes     *Chronicle // nil: the site has no page of what changed
	// NextChange is the first later day on which a build of the same content would give another site: a window opens
	// or closes, an item takes effect, expires, or leaves. Zero: never.
	NextChange Date
	// Report is what this audience may see of the disclosure office's report; nil where its site has none. Whoever makes
	// a report sets it to what Report.For gives.
	Report *Report

	addresses map[string]string // path below content/ → address, of all that the edition shows
}

// Audience is whom an edition is for.
type Audience struct{ ID, Name, BaseURL string }

// Site is site.yaml.
type Site struct {
	Title, Organisation, BaseURL, Theme string
	Accent, Footer                      string
	Emblem                              *Asset
	Identity                            Identity
	Supervision                         Contact
	Adopted                             Adopted
	Search                              bool // it has a search page and an index
	// Twin says that the site also has its pages in traditional characters. Names are the names of persons that the
	// conversion must not take for words, 钟声=鍾聲 where the form is unusual.
	Twin  bool
	Names []string
}

// Traditional is the variant of a site that has its pages in traditional characters, and the folder that they lie in.
const Traditional = "zh-hant"

// Identity is what a government site must show of itself (国办发〔2017〕47号).
type Identity struct{ SiteName, Domain, SiteIDCode, ICP, PoliceRecord, Host, Contact string }

// Contact is where one complains.
type Contact struct{ Phone, Email, Mailbox, Address string }

// Adopted says which meeting adopted a catalogue, when, and in which edition.
type Adopted struct {
	By, Edition string
	On          Date
}

// Topic is one subject of the site's table, with its items, newest first.
type Topic struct {
	ID, Name string
	Items    []*Item
}

// Matter is one affair over several items, in the order of their dates.
type Matter struct {
	Name  string
	Items []*Item
}

// Page is a free page.
type Page struct {
	Path, Address, Title, Summary string
	Made, Published               Date
	Body                          Body
}

// Asset is a file that is carried over as it is: an attachment or an image.
type Asset struct {
	Path    string // below content/, for reading
	Private bool
	Address string
	Name    string // the file's own name
	Type    string // the extension in lower case, without the dot
	Size    int64
	SHA256  string // in hexadecimal
}

// Redirect leads from a former address to the present one, both from the site's root. External is true where the
// former one is not a page of ours (/Item/123.aspx) and only the host can redirect it.
type Redirect struct {
	From, To string
	External bool
}
