package intake

import (
	"regexp"
	"slices"
	"strings"
)

// footing is what the foot of a table says in a cell.
type footing uint8

const (
	noFoot footing = iota // a text, as rows have them
	nought                // a dash, or the value of the label before
	filler                // a count or a day, which alone says nothing
	sum                   // 合计
	signed                // 填表人：王五
	asked                 // 联系电话：…, a label that a row may have for other reasons
)

var (
	sumCell    = regexp.MustCompile(`^(?:本页|本表|全部|总)?(?:合计|小计|总计|共计|累计)[:：]?(?:共?\d+[项条件个份篇]?)?$`)
	fillerCell = regexp.MustCompile(`^[\d.,，:：年月日项条件个份篇页次共计/\-–—－]+$`)
	signedCell = regexp.MustCompile(`^(?:填表|填报|制表|审核|复核|审批|校核|经办|录入)(?:人|员|单位|部门|机构|日期|时间|人员|负责人|人签字|人签名)(?:[（(][^（()）]*[)）])?[:：]`)
	askedCell  = regexp.MustCompile(`^(?:(?:联系)?电话|联系人|联系方式|(?:单位|部门|主要)?负责人|分管领导|主管领导|单位|单位盖章|盖章|日期|审核|制表|复核|填表)(?:[（(][^（()）]*[)）])?[:：]`)
)

// footOf says what a cell may be in the foot of a table.
func footOf(text string) footing {
	plain := squeezed(text)
	switch {
	case dashes(plain):
		return nought
	case fillerCell.MatchString(plain):
		return filler
	case sumCell.MatchString(plain):
		return sum
	case signedCell.MatchString(plain):
		return signed
	case askedCell.MatchString(plain):
		return asked
	}
	return noFoot
}

// foot says of a row whether it is a sum or a signature in all its cells, and whether it begins as one.
func (g *Grid) foot(row int) (all, begins bool) {
	count := map[footing]int{}
	label := false // the cell before is a label that has its value in this one
	for _, c := range g.distinct(row) {
		f := footOf(c.Text)
		if label && f <= filler && len([]rune(squeezed(c.Text))) <= 20 && c.Row == row {
			f = nought
		}
		begins = begins || count[noFoot]+count[asked] == 0 && (f == sum || f == signed)
		count[f]++
		label = (f == signed || f == asked) && strings.HasSuffix(strings.ReplaceAll(squeezed(c.Text), "：", ":"), ":")
	}
	all = count[noFoot] == 0 && (count[sum]+count[signed] > 0 || count[asked] > 0 && count[filler] == 0)
	return all, begins
}

// trim takes the sums and signatures below the last row of a table out of it. Such a row further up may be one that the
// table means: it stays, and is listed.
func (t *table) trim() (entries []Entry) {
	for len(t.rows) > t.trimmed {
		i := t.rows[len(t.rows)-1]
		if all, _ := t.grid.foot(i); !all {
			break
		}
		entries = append(entries, t.grid.entry(Passed, i, t.grid.line(i), "表尾的合计或落款，没有导入", "a sum or a signature at the foot of the table, not imported"))
		t.rows = t.rows[:len(t.rows)-1]
	}
	slices.Reverse(entries)
	for _, i := range t.rows[t.trimmed:] {
		if all, begins := t.grid.foot(i); all || begins {
			entries = append(entries, t.grid.entry(Doubtful, i, t.grid.line(i), "看着像合计或落款，但不在表尾，或还有别的内容，当作一行；是合计、落款就从原表删掉，再导入一次", "it looks like a sum or a signature, but is not at the foot or says more, and was taken for a row; if it is one, delete it in the source, and import it again"))
		}
	}
	t.trimmed = len(t.rows)
	return entries
}
