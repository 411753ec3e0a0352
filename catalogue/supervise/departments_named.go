package supervise

import (
	"strings"

	"gongkai/catalogue"
)

// named is the department that a table means by what is written in a cell: its folder, its full name or its short name.
// ok is false where no department is called so, and where several are: nobody guesses which.
func (s *survey) named(written string) (d *catalogue.StockDepartment, ok bool) {
	if s.names == nil {
		s.names = departmentNames(s.Stock.Departments)
	}
	d = s.names[squeezed(written)]
	return d, d != nil
}

// departmentNames finds departments by folder, else by full name, else by short name. A name that several bear of the
// same sort stands for none.
func departmentNames(list []*catalogue.StockDepartment) map[string]*catalogue.StockDepartment {
	all := map[string]*catalogue.StockDepartment{}
	for _, name := range []func(*catalogue.StockDepartment) string{
		func(d *catalogue.StockDepartment) string { return d.Folder },
		func(d *catalogue.StockDepartment) string { return squeezed(d.Name.Value) },
		func(d *catalogue.StockDepartment) string { return squeezed(d.ShortName.Value) },
	} {
		these := map[string]*catalogue.StockDepartment{}
		for _, d := range list {
			written := name(d)
			if before, twice := these[written]; twice && before != d {
				these[written] = nil
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

// squeezed is a name without the spaces with which tables stretch short ones, and without the stroke after a folder.
func squeezed(written string) string {
	return strings.Trim(strings.Join(strings.Fields(written), ""), "/")
}
