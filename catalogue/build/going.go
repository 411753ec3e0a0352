package build

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"

	"gongkai/catalogue"
)

// keepGoing leaves out of the register what has errors, if the site allows it.
func (c *Checked) keepGoing(reg *catalogue.Register, site *catalogue.SiteRecord, published []catalogue.Former) {
	if c.Forbidden = site == nil || site.Doubtful || !site.KeepGoing.Value; c.Forbidden {
		return
	}
	c.Held, c.Stop = reg.Hold(c.Problems, published)
	c.going = len(c.Stop) == 0
}

// Going says whether the rest can be published although there are errors.
func (c *Checked) Going() bool { return c.going }

// PublishedItems are the items of the register that was published into a folder. An error that is fs.ErrNotExist says
// that there is none.
func PublishedItems(folder fs.FS) ([]catalogue.Former, error) {
	data, err := fs.ReadFile(folder, "catalogue.json")
	if err != nil {
		return nil, fmt.Errorf("read the published register: %w", err)
	}
	var register struct {
		Schema int
		Items  []struct {
			Address, Index, Made, Published string
			Scope                           catalogue.Scope
		}
		Redirects []struct{ From, To string }
	}
	if err := json.Unmarshal(data, &register); err != nil {
		return nil, fmt.Errorf("read the published register: %w", err)
	}
	if register.Schema != 1 {
		return nil, errors.New("the published register is of another version of gongkai")
	}
	from := map[string][]string{}
	for _, r := range register.Redirects {
		from[r.To] = append(from[r.To], r.From)
	}
	var list []catalogue.Former
	for _, it := range register.Items {
		if it.Address == "" {
			continue // what is withheld has no page
		}
		f := catalogue.Former{Address: it.Address, Index: it.Index, Scope: it.Scope, From: from[it.Address]}
		f.Made, _ = catalogue.ParseDate(it.Made)
		f.Published, _ = catalogue.ParseDate(it.Published)
		list = append(list, f)
	}
	return list, nil
}
