package supervise

import (
	"fmt"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// figures are what the tables of one report hold. Nil: nobody entered it, and nothing is printed in its stead.
type figures struct {
	rules, normative                documents
	permits, penalties, compulsions *int
	fees                            *amount
	requests                        requestTable
	lawsuits                        *[3][4]int
}

// documents are made and repealed in the year, and in force at its end.
type documents struct{ made, repealed, inForce int }

func (d *documents) add(o documents) {
	d.made, d.repealed, d.inForce = added(d.made, o.made), added(d.repealed, o.repealed), added(d.inForce, o.inForce)
}

// amount is money in millionths of 万元, which is a hundredth of a yuan.
type amount int64

// longestAmount is how many digits an amount in 万元 may have: no county takes ten trillion yuan.
const longestAmount = 9

// amountTooLarge says of an amount that is none whether it only has too many digits.
func amountTooLarge(written string) bool {
	whole, _, _ := strings.Cut(strings.ReplaceAll(written, ",", ""), ".")
	return len(whole) > longestAmount && strings.Trim(whole, "0123456789") == ""
}

// readAmount reads 1164, 1164.20 or 1,164.20, of at most six decimals.
func readAmount(written string) (amount, bool) {
	whole, part, _ := strings.Cut(strings.ReplaceAll(written, ",", ""), ".")
	if whole == "" || len(whole) > longestAmount || len(part) > 6 || strings.HasSuffix(written, ".") {
		return 0, false
	}
	n, err := strconv.ParseUint(whole+part+strings.Repeat("0", 6-len(part)), 10, 63)
	return amount(n), err == nil
}

// String is the amount with two decimals, or with as many more as it has.
func (a amount) String() string {
	text := fmt.Sprintf("%d.%06d", a/1_000_000, a%1_000_000)
	for i := 0; i < 4 && strings.HasSuffix(text, "0"); i++ {
		text = text[:len(text)-1]
	}
	return text
}

// entered takes the figures that were entered for one body.
func entered(f *catalogue.AnnualFigures) (all figures) {
	number := func(n *catalogue.NumberFigure) *int {
		if n == nil || !n.Number.Set() {
			return nil
		}
		return &n.Number.Value
	}
	all.permits, all.penalties, all.compulsions = number(f.Permits), number(f.Penalties), number(f.Compulsion)
	if r := f.Rules; r != nil {
		all.rules = documents{r.Made.Value, r.Repealed.Value, r.InForce.Value}
	}
	if f.Fees != nil {
		if a, ok := readAmount(f.Fees.Amount.Value); ok {
			all.fees = &a
		}
	}
	if f.Requests != nil {
		all.requests = readTable(f.Requests)
	}
	if l := f.Lawsuits; l != nil {
		all.lawsuits = &[3][4]int{}
		for i, o := range []*catalogue.OutcomeFigures{l.Reviewed, l.Direct, l.After} {
			if o != nil {
				for j, c := range o.Cells() {
					all.lawsuits[i][j] = c.Value
				}
			}
		}
	}
	return all
}

// add counts up; what neither has stays unknown.
func (f *figures) add(o figures) {
	f.rules.add(o.rules)
	f.normative.add(o.normative)
	f.permits, f.penalties, f.compulsions = sum(f.permits, o.permits), sum(f.penalties, o.penalties), sum(f.compulsions, o.compulsions)
	f.fees = sum(f.fees, o.fees)
	if o.requests != nil {
		if f.requests == nil {
			f.requests = requestTable{}
		}
		f.requests.add(o.requests)
	}
	if o.lawsuits != nil {
		if f.lawsuits == nil {
			f.lawsuits = &[3][4]int{}
		}
		for i, row := range o.lawsuits {
			for j, n := range row {
				f.lawsuits[i][j] = added(f.lawsuits[i][j], n)
			}
		}
	}
}

func sum[N int | amount](a, b *N) *N {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	}
	n := added(*a, *b)
	return &n
}

// added is the sum of two figures. It never turns over: what is past counting stays as much as it was.
func added[N int | amount](a, b N) N {
	if sum := a + b; sum >= a {
		return sum
	}
	return a
}

// or takes from another what a body did not state itself.
func (f figures) or(o figures) figures {
	first := func(a, b *int) *int {
		if a != nil {
			return a
		}
		return b
	}
	o.permits, o.penalties, o.compulsions = first(f.permits, o.permits), first(f.penalties, o.penalties), first(f.compulsions, o.compulsions)
	if f.rules != (documents{}) {
		o.rules = f.rules
	}
	if f.fees != nil {
		o.fees = f.fees
	}
	if f.requests != nil {
		o.requests = f.requests
	}
	if f.lawsuits != nil {
		o.lawsuits = f.lawsuits
	}
	return o
}

// lacking names the figures that neither a body nor the county as a whole stated: a sum without them is not whole.
func (f figures) lacking(county figures) (names []string) {
	both := f.or(county)
	for _, n := range []struct {
		missing bool
		name    string
	}{
		{both.permits == nil, "许可"}, {both.penalties == nil, "处罚"}, {both.compulsions == nil, "强制"}, {both.fees == nil, "收费"},
		{both.requests == nil, "申请"}, {both.lawsuits == nil, "复议诉讼"},
	} {
		if n.missing {
			names = append(names, n.name)
		}
	}
	return names
}
