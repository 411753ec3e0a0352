package source

import (
	"path"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// dutyTable is an empty table of a file.
func dutyTable(f found) *catalogue.DutyTable {
	t := &catalogue.DutyTable{Path: f.path, Doubtful: true}
	if f.class == standardFile {
		t.Standard = strings.TrimSuffix(path.Base(f.path), ".csv")
	} else {
		t.Folder = path.Dir(f.path)
	}
	return t
}

// duties reads catalogue.csv or a prescribed standard: one entry (公开事项) a row.
func (l *loader) duties(f found, text []byte) (*catalogue.DutyTable, []catalogue.Problem) {
	usual := catalogue.Words{
		Chinese: "表头用 序号、一级事项、二级事项、公开内容、公开依据、公开时限、公开主体、公开渠道和载体、公开对象、公开方式、公开层级 等；不需要的列删掉",
		English: "use no, level1, level2, content, basis, time_limit, publisher, channels, audience, method, tier …, or remove the column",
	}
	t := dutyTable(f)
	columns := catalogue.DutyColumns()
	if t.Standard != "" {
		columns = numberless(columns)
	}
	list, problems := sheet(f.path, text, l.limits, columns, usual, func(at catalogue.At) *catalogue.DutyRecord { return &catalogue.DutyRecord{At: at} })
	// A blank first level is a merged cell of the printed table: it goes on from the row above.
	level1 := ""
	for _, d := range list {
		if d.Level1.Value == "" {
			d.Level1.Value = level1
		}
		level1 = d.Level1.Value
	}
	t.Duties, t.Doubtful = list, doubtful(problems)
	t.Unnumbered = len(list) > 0 && !slices.ContainsFunc(list, func(d *catalogue.DutyRecord) bool { return d.No.Set() })
	return t, problems
}

// numberless are columns of which none is needed: a standard comes from a higher level as it is, and many have no numbers.
func numberless(columns []catalogue.Column[catalogue.DutyRecord]) []catalogue.Column[catalogue.DutyRecord] {
	for i := range columns {
		columns[i].Needed = false
	}
	return columns
}
