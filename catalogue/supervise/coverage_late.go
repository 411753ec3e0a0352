package supervise

import "gongkai/catalogue"

// late is filled by its own file.
func (s *survey) late(it *catalogue.StockItem, d *catalogue.DutyRecord) (days int, late bool) {
	return 0, false
}
