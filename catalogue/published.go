package catalogue

// Published is the register as it was published: catalogue.json, read back. Addresses are as on disk, below the site's
// root; dates are ISO. What a later version adds to the file is passed over; Schema says whether it can be understood.
type Published struct {
	Schema      int                   `json:"schema"`
	Audience    *string               `json:"audience"` // nil: the public
	Variants    []string              `json:"variants"`
	Items       []PublishedItem       `json:"items"`
	Departments []PublishedDepartment `json:"departments"`
	Pages       []PublishedPage       `json:"pages"`
	Redirects   []PublishedRedirect   `json:"redirects"`
	Files       []PublishedFile       `json:"files"`
}

// PublishedItem is an item as it was published. Address is nil for a line, which has no page.
type PublishedItem struct {
	Address      *string         `json:"address"`
	Form         Form            `json:"form"`
	Index        string          `json:"index"`
	Scope        Scope           `json:"scope"`
	Made         string          `json:"made"`
	Published    string          `json:"published"`
	DisplayUntil string          `json:"display_until"` // the last day on which it is shown, as was told
	Changes      int             `json:"changes"`       // how many corrections it told of
	Table        string          `json:"table"`
	Attachments  []PublishedFile `json:"attachments"`
	Gone         *struct {
		On    string `json:"on"`
		Why   string `json:"why"`
		Ended bool   `json:"ended"`
		Held  bool   `json:"held"` // it is being corrected, and will be back
		Was   Form   `json:"was"`  // of what is held: how it was shown before
	} `json:"gone"`
}

// PublishedDepartment is a department as it was published.
type PublishedDepartment struct {
	Address string `json:"address"`
	Name    string `json:"name"`
	Code    string `json:"code"`
}

// PublishedPage is a free page as it was published.
type PublishedPage struct {
	Address   string `json:"address"`
	Published string `json:"published"`
}

// PublishedRedirect is a former address that led to another.
type PublishedRedirect struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// PublishedFile is an attachment, a picture or a table as it was published.
type PublishedFile struct {
	Address string `json:"address"`
	SHA256  string `json:"sha256"`
}

// For is the id of the audience that the register was published for; "" is the public.
func (p *Published) For() string {
	if p.Audience == nil {
		return ""
	}
	return *p.Audience
}

// Lacking are the items of a year that the register has and an edition lacks, by address, or number where they have none.
func (p *Published) Lacking(ed *Edition, year int) (list []string) {
	there := map[string]bool{}
	for _, it := range ed.Items {
		there[it.Address], there[lineKey(it.Index)] = true, true
	}
	for _, it := range p.Items {
		on, ok := ParseDate(it.Published)
		if !ok {
			on, _ = ParseDate(it.Made)
		}
		name := it.Index
		if it.Address != nil {
			name = *it.Address
		}
		if int(on.Year) == year && !there[name] && !there[lineKey(it.Index)] {
			list = append(list, name)
		}
	}
	return list
}

// shown is how much of an item the published register showed, before it was held.
func (p *PublishedItem) shown() Form {
	if p.Gone != nil && p.Gone.Held && p.Gone.Was != "" {
		return p.Gone.Was
	}
	return p.Form
}
