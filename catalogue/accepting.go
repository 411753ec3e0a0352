package catalogue

import (
	"path"
	"slices"
	"strings"
)

// Accepting is what gongkai accept was told, as accepted.csv has to have it for the row to do something.
type Accepting struct {
	Subject string // the address
	Known   bool   // such a thing can be what the rule was broken by
	Twice   bool   // a row that still holds says so already
}

// Accepting finds what somebody means by an address, an address in full, the index number of an item or its file.
func (r *Records) Accepting(rule Rule, written string, date Date) (a Accepting) {
	a.Subject = r.address(written)
	item := slices.ContainsFunc(r.Items, func(it *ItemRecord) bool { return it.Address == a.Subject })
	page := slices.ContainsFunc(r.Pages, func(p *PageRecord) bool { return p.Address == a.Subject })
	moved := r.alias(a.Subject)
	switch rule {
	case "published-variant":
		a.Known = a.Subject == Traditional
	case "published-vanished":
		// What is gone is nowhere in the content; the name of a file that was is no address.
		a.Known = !item && !page && !moved && path.Ext(a.Subject) != ".md"
	case "published-replaced":
		a.Known = moved
	case "published-file-vanished":
		a.Known = path.Ext(a.Subject) != "" && path.Ext(a.Subject) != ".md" && !item && !page
	case "published-hidden":
		a.Known = item || page
	default:
		a.Known = item || moved
	}
	a.Twice = slices.ContainsFunc(r.Accepted, func(row *AcceptedRecord) bool {
		on, ok := ParseDate(row.On.Value)
		return Rule(row.Rule.Value) == rule && row.Address.Value == a.Subject && ok && !date.Before(on) && !date.After(on.AddDays(acceptedDays))
	})
	return a
}

// address is the address of what was written, as it is on disk.
func (r *Records) address(written string) string {
	if r.Site != nil {
		if base := strings.TrimSuffix(r.Site.BaseURL.Value, "/"); base != "" && strings.HasPrefix(written, base+"/") {
			written = written[len(base):]
		}
	}
	written = strings.TrimPrefix(written, "/")
	for _, it := range r.Items {
		if it.Path == written || it.Index.Value == written {
			return it.Address
		}
	}
	for _, p := range r.Pages {
		if p.Path == written {
			return p.Address
		}
	}
	for _, f := range r.Assets {
		if f.Path == written {
			return f.Address
		}
	}
	return written
}

// alias says whether somebody claims a former address.
func (r *Records) alias(address string) bool {
	claims := func(list []Field[string]) bool {
		return slices.ContainsFunc(list, func(a Field[string]) bool { return strings.TrimPrefix(a.Value, "/") == address })
	}
	return slices.ContainsFunc(r.Items, func(it *ItemRecord) bool { return claims(it.Aliases) }) ||
		slices.ContainsFunc(r.Pages, func(p *PageRecord) bool { return claims(p.Aliases) }) ||
		slices.ContainsFunc(r.Departments, func(d *DepartmentRecord) bool { return claims(d.Aliases) })
}
