package build

import (
	"context"
	"errors"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/ledger"
)

// Compare says with which published register an edition is to be compared.
type Compare struct {
	Published string // a file or an https address; "": catalogue.json at the site's base_url, else in Out
	Out       string // the output folder; "" looks into none
	First     bool   // it is no mistake that there is none
	// Register is the register itself, where somebody has found it already.
	Register *catalogue.Published
}

// find finds the register. That there is none is a problem like the others, so that all are told at once.
func (c *Compare) find(ctx context.Context, ed *catalogue.Edition) ([]catalogue.Problem, ledger.Found, error) {
	if c.Register != nil {
		return nil, ledger.Found{Register: c.Register}, nil
	}
	where := ledger.Where{Given: c.Published, BaseURL: ed.Site.BaseURL, Out: c.Out}
	if ed.Audience != nil {
		where.Audience = ed.Audience.ID
	}
	found, err := ledger.Find(ctx, where)
	var unusable *ledger.Unusable
	switch {
	case errors.As(err, &unusable):
		return nil, found, &Usage{err}
	case err != nil:
		return nil, found, err
	case found.Register != nil || c.First || found.Example:
		return nil, found, nil
	}
	var chinese, english []string
	for _, t := range found.Tried {
		chinese, english = append(chinese, t.Place+" "+t.Why.Chinese), append(english, t.Place+": "+t.Why.English)
	}
	return []catalogue.Problem{catalogue.NewProblem("", catalogue.At{}, "published-missing", strings.Join(chinese, "；"), strings.Join(english, "; "))}, found, nil
}
