package build

import (
	"context"
	"fmt"

	"gongkai/catalogue"
)

// settle makes the edition with what was cut from it, compares it with what is published, and judges all that was found. Where errors may be left
// out, the edition is made again without them before it is compared: whatever is held, nothing public may vanish.
func (c *Checked) settle(ctx context.Context, in Input, reg *catalogue.Register, site *catalogue.SiteRecord, problems []catalogue.Problem) (*catalogue.Cut, error) {
	if in.Held != nil {
		c.Held = reg.HoldAgain(in.Held, in.heldAs)
	}
	edition, cut, refused := in.edition(reg)
	if refused == nil && in.Compare != nil {
		missing, found, err := in.Compare.find(ctx, edition)
		if err != nil {
			return nil, err
		}
		problems, c.Compared = append(problems, missing...), found
	}
	if refused == nil && reg.Recall(in.known(c.Compared.Register)) {
		edition, cut, refused = in.edition(reg)
	}
	c.judge(in, reg, problems)
	if refused == nil && in.KeepGoing && c.Count(catalogue.Error) > 0 {
		c.keepGoing(reg, site)
		edition, cut, refused = in.edition(reg)
	}
	if refused == nil && c.Compared.Register != nil && in.Year == 0 {
		differences := reg.Against(c.Compared.Register, edition)
		c.judge(in, reg, append(problems, differences...))
		c.differences = masked(reg.Judge(differences))
		c.stopFor()
	}
	if refused != nil && c.Count(catalogue.Error) > 0 {
		// Which audiences there are may be among what could not be read: the problems say more than the refusal.
		edition, cut, refused = reg.For("")
	}
	if refused != nil {
		return nil, &Usage{refused}
	}
	c.Edition = edition
	return cut, nil
}

// known is the published register, where anybody has it: also of content that is not compared, because it was published.
func (in Input) known(compared *catalogue.Published) *catalogue.Published {
	if compared != nil {
		return compared
	}
	return in.heldAs
}

// edition is what the audience may see, of one year or all.
func (in Input) edition(reg *catalogue.Register) (*catalogue.Edition, *catalogue.Cut, error) {
	edition, cut, err := reg.OfYear(in.Year).For(in.Audience)
	if err == nil && in.Year != 0 {
		edition.Site.Title += fmt.Sprintf(" · %d", in.Year)
	}
	return edition, cut, err
}

// judge sets the problems. Of content that was published they are not told.
func (c *Checked) judge(in Input, reg *catalogue.Register, problems []catalogue.Problem) {
	if len(in.Withdrawn) == 0 {
		c.Problems = masked(reg.Judge(problems))
	}
}

// keepGoing leaves out of the register what has errors, if the site allows it.
func (c *Checked) keepGoing(reg *catalogue.Register, site *catalogue.SiteRecord) {
	if c.Forbidden = site == nil || site.Doubtful || !site.KeepGoing.Value; c.Forbidden {
		return
	}
	c.Held, c.Stop = reg.Hold(c.Problems, c.Compared.Register)
	c.going = len(c.Stop) == 0
}

// stopFor stops what keeps going for an error that was found by comparing.
func (c *Checked) stopFor() {
	if !c.going {
		return
	}
	c.Stop = append(c.Stop, c.differing()...)
	c.going = len(c.Stop) == 0
}

// Going says whether the rest can be published although there are errors.
func (c *Checked) Going() bool { return c.going }
