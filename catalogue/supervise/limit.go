package supervise

import "gongkai/catalogue"

// ReadLimit reads a time limit as clerks write it. why says what was not understood; then there are no limits, and
// nothing is held against anybody.
func ReadLimit(raw string) (limits []catalogue.Limit, why catalogue.Words) {
	return nil, catalogue.Words{}
}
