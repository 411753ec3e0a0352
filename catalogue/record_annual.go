package catalogue

// AnnualRecord is annual/YEAR.yaml: the figures of a yearly report that nobody can count from the register, with their
// source (国办公开办函〔2021〕30号).
type AnnualRecord struct {
	Path     string
	Doubtful bool
	Year     Field[int] `key:"year"`
}

// AnnualKeys are the keys of annual/YEAR.yaml.
func AnnualKeys() []Key {
	return []Key{
		required(key(Number, "year", "年度", "报告年度|the year that is reported on", "年份")),
	}
}
