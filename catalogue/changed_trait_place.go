package catalogue

import (
	"slices"
	"strings"
)

// What the site, departments, duties and pages are compared by, under the keys of their files and the columns of their
// tables: a field a line.

func siteTraits() []trait[*Edition] {
	return []trait[*Edition]{
		{"title", Full, func(e *Edition) string { return e.Site.Title }},
		{"organisation", Full, func(e *Edition) string { return e.Site.Organisation }},
		{"base_url", Full, func(e *Edition) string { return e.Site.BaseURL }},
		{"identity", Full, func(e *Edition) string {
			i := e.Site.Identity
			return words(i.SiteName, i.Domain, i.SiteIDCode, i.ICP, i.PoliceRecord, i.Host, i.Contact)
		}},
		{"supervision", Full, func(e *Edition) string { return e.Site.Supervision.words() }},
		{"adopted", Full, func(e *Edition) string { return e.Site.Adopted.words() }},
		{"topics", Full, func(e *Edition) string {
			return joined(e.Topics, func(t *Topic) string { return words(t.ID, t.Name) })
		}},
		{"audiences", Full, func(e *Edition) string { return words(value(e.Audience).Name, value(e.Audience).BaseURL) }},
		{"look", Full, func(e *Edition) string { return words(e.Site.Accent, value(e.Site.Emblem).words(), e.Site.Footer) }},
		{"theme", Full, func(e *Edition) string { return e.Site.Theme }},
		{"language", Full, func(e *Edition) string { return e.Language }},
		{"timezone", Full, func(e *Edition) string { return e.Zone }},
		{"variants", Full, func(e *Edition) string { return yes(e.Site.Twin) }},
		{"names", Full, func(e *Edition) string { return listing(e.Site.Names) }},
		{"search", Full, func(e *Edition) string { return yes(e.Site.Search) }},
		{"report", Full, func(e *Edition) string { return yes(e.Changes != nil) }},
	}
}

func departmentTraits() []trait[*Department] {
	return []trait[*Department]{
		{"name", Full, func(d *Department) string { return d.Name }},
		{"kind", Full, func(d *Department) string { return d.Kind }},
		{"short_name", Full, func(d *Department) string { return d.ShortName }},
		{"code", Full, func(d *Department) string { return d.Code }},
		{"responsible", Full, func(d *Department) string { return d.Responsible.words() }},
		{"leaders", Full, func(d *Department) string {
			return joined(d.Leaders, func(l Leader) string { return words(l.Name, l.Post, l.Portfolio, l.Phone) })
		}},
		{"functions", Full, func(d *Department) string { return strings.Join(d.Functions, "；") }},
		{"offices", Full, func(d *Department) string {
			return joined(d.Offices, func(o Office) string { return words(o.Name, o.Duties, o.Phone) })
		}},
		{"address", Full, func(d *Department) string { return d.PostalAddress }},
		{"hours", Full, func(d *Department) string { return d.Hours }},
		{"phone", Full, func(d *Department) string { return d.Phone }},
		{"fax", Full, func(d *Department) string { return d.Fax }},
		{"email", Full, func(d *Department) string { return d.Email }},
		{"supervision", Full, func(d *Department) string { return d.Supervision.words() }},
		{"adopted", Full, func(d *Department) string { return d.Adopted.words() }},
		{"sort_key", Full, func(d *Department) string { return d.SortKey }},
		{"pilot", Full, func(d *Department) string { return yes(d.Pilot) }},
		{"standards", Full, func(d *Department) string {
			var ids []string
			for _, duty := range d.Duties {
				if duty.Standard != "" && !slices.Contains(ids, duty.Standard) {
					ids = append(ids, duty.Standard)
				}
			}
			return strings.Join(ids, "、")
		}},
		{"not_applicable", Full, func(d *Department) string {
			idle := slices.DeleteFunc(slices.Clone(d.Duties), func(duty *Duty) bool { return duty.State != DutyInapplicable })
			return joined(idle, func(duty *Duty) string { return words(duty.key(), duty.Why) })
		}},
	}
}

func dutyTraits() []trait[*Duty] {
	return []trait[*Duty]{
		{"level1", Full, func(d *Duty) string { return d.Level1 }},
		{"level2", Full, func(d *Duty) string { return d.Level2 }},
		{"content", Full, func(d *Duty) string { return d.Content }},
		{"basis", Full, func(d *Duty) string { return d.Basis }},
		{"time_limit", Full, func(d *Duty) string { return d.TimeLimit }},
		{"publisher", Full, func(d *Duty) string { return d.Publisher }},
		{"channels", Full, func(d *Duty) string { return strings.Join(d.Channels, "；") }},
		{"audience", Full, func(d *Duty) string { return d.Audience }},
		{"method", Full, func(d *Duty) string { return d.Method }},
		{"tier", Full, func(d *Duty) string { return d.Tier }},
		{"frequency", Full, func(d *Duty) string { return d.Frequency }},
		{"term", Full, func(d *Duty) string { return d.Term }},
		{"owner", Full, func(d *Duty) string { return d.Owner }},
		{"planned", Full, func(d *Duty) string { return d.Planned }},
		{"stage", Full, func(d *Duty) string { return d.Stage }},
		{"priority", Full, func(d *Duty) string { return d.Priority }},
		{"met_at", Full, func(d *Duty) string { return d.MetAt }},
		{"note", Full, func(d *Duty) string { return d.Note }},
	}
}

func pageTraits() []trait[*Page] {
	return []trait[*Page]{
		{"title", Full, func(p *Page) string { return p.Title }},
		{"summary", Full, func(p *Page) string { return p.Summary }},
		{"made", Full, func(p *Page) string { return p.Made.String() }},
		{"published", Full, func(p *Page) string { return p.Published.String() }},
	}
}

// words names a file and what is in it.
func (a Asset) words() string { return words(a.Name, a.SHA256[:min(len(a.SHA256), 12)]) }

func (c Contact) words() string { return words(c.Phone, c.Email, c.Mailbox, c.Address) }

func (a Adopted) words() string { return words(a.By, a.On.String(), a.Edition) }
