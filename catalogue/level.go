package catalogue

import "strings"

// Level is a level of administration that a list of duties binds (公开层级): 条例第二十一条 has one list for counties and
// their departments, another for townships.
type Level string

const (
	CountyLevel  Level = "county"
	TownLevel    Level = "town"
	VillageLevel Level = "village"
)

// Levels are the levels of this register that a row binds. known is false where the cell cannot be read. A cell that
// names higher levels alone (省级, 市级) binds none; an empty one binds all.
func (d *DutyRecord) Levels() (levels []Level, known bool) {
	if d.Tier.Value == "" {
		return []Level{CountyLevel, TownLevel, VillageLevel}, true
	}
	known = true
	for _, part := range strings.FieldsFunc(d.Tier.Value, func(c rune) bool { return strings.ContainsRune(";；、,，/／\n 和", c) }) {
		bound := levelsIn(part)
		levels = append(levels, bound...)
		higher := strings.ContainsAny(part, "市州省盟") || strings.Contains(part, "国家") || strings.Contains(part, "中央")
		known = known && (len(bound) > 0 || higher)
	}
	return levels, known
}

// levelsIn are the levels that one part of a cell names: 县(区)级, 镇街(园区)级, 乡村级.
func levelsIn(part string) (levels []Level) {
	town := strings.ContainsAny(part, "乡镇街")
	rest := strings.ReplaceAll(strings.ReplaceAll(part, "社区", "村"), "园区", "")
	if strings.ContainsAny(rest, "县区旗") || part == "本级" {
		levels = append(levels, CountyLevel)
	}
	if town {
		levels = append(levels, TownLevel)
	}
	if strings.Contains(rest, "村") {
		levels = append(levels, VillageLevel)
	}
	return levels
}

// Level is the level of a body: a unit has that of the body above it.
func (d *StockDepartment) Level() Level {
	for d.Kind.Value == "unit" && d.Parent != nil {
		d = d.Parent
	}
	return levelOf(d.Kind.Value)
}

func (p *place) level() Level {
	for p.Kind.Value == "unit" && p.parent != nil {
		p = p.parent
	}
	return levelOf(p.Kind.Value)
}

func levelOf(kind string) Level {
	switch kind {
	case "township":
		return TownLevel
	case "village":
		return VillageLevel
	}
	return CountyLevel
}
