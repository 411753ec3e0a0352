package supervise

import "gongkai/catalogue"

// among are those of some bodies that a name of the national form means: the ones whose names say what it is about, or
// the only one there is; ok is false where it may be any of several.
func among(name string, bodies []*catalogue.StockDepartment) (meant []*catalogue.StockDepartment, ok bool) {
	about := catalogue.Subject(name)
	if about == "" {
		return bodies, len(bodies) > 0
	}
	for _, d := range bodies {
		if d.Concerns(about) {
			meant = append(meant, d)
		}
	}
	if len(meant) == 0 && len(bodies) == 1 {
		return bodies, true
	}
	return meant, len(meant) > 0
}
