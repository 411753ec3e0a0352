package catalogue

import "strings"

// Roster finds departments as the office's files name them: by folder, else by full name, else by short name. A name that
// several bear of the same sort stands for none: nobody guesses which.
type Roster[D comparable] map[string]D

// NewRoster makes the roster of some departments; record is what department.md says of each.
func NewRoster[D comparable](list []D, record func(D) *DepartmentRecord) Roster[D] {
	all := Roster[D]{}
	var none D
	for _, name := range []func(*DepartmentRecord) string{
		func(d *DepartmentRecord) string { return d.Folder },
		func(d *DepartmentRecord) string { return d.Name.Value },
		func(d *DepartmentRecord) string { return d.ShortName.Value },
	} {
		these := Roster[D]{}
		for _, d := range list {
			written := Squeezed(name(record(d)))
			if before, twice := these[written]; twice && before != d {
				these[written] = none
				continue
			}
			these[written] = d
		}
		for written, d := range these {
			if _, taken := all[written]; !taken && written != "" {
				all[written] = d
			}
		}
	}
	return all
}

// Find is the department that is meant by what is written; the zero D, nil, where nobody is called so, or several are.
func (r Roster[D]) Find(written string) D { return r[Squeezed(written)] }

// Squeezed is a name without the spaces with which tables stretch short ones, and without the stroke after a folder.
func Squeezed(written string) string {
	return strings.Trim(strings.Join(strings.Fields(written), ""), "/")
}
