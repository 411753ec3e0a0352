package supervise

import "gongkai/catalogue"

// bodies finds departments as the office's files name them.
type bodies = catalogue.Roster[*catalogue.StockDepartment]

func newBodies(k *catalogue.Stock) bodies {
	return catalogue.NewRoster(k.Departments, func(d *catalogue.StockDepartment) *catalogue.DepartmentRecord { return d.DepartmentRecord })
}
