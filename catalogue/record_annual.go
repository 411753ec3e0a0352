package catalogue

// AnnualRecord is annual/YEAR.yaml: the figures of a yearly report that nobody can count from the register, with their
// source (国办公开办函〔2021〕30号).
type AnnualRecord struct {
	Path        string
	Private     bool // it lies in the private tree
	Doubtful    bool
	Year        Field[int]      `key:"year"`
	County      *AnnualFigures  `key:"county"`
	Departments []AnnualFigures `key:"departments"`
}

// AnnualFigures are the figures of one body without its units; of the county they are what it states as the sum of all.
type AnnualFigures struct {
	At         At
	Department Field[string]    `key:"department"`
	Rules      *DocumentFigures `key:"rules"`
	Permits    *NumberFigure    `key:"permits"`
	Penalties  *NumberFigure    `key:"penalties"`
	Compulsion *NumberFigure    `key:"compulsion"`
	Fees       *AmountFigure    `key:"fees"`
	Requests   *RequestFigures  `key:"requests"`
	Lawsuits   *LawsuitFigures  `key:"lawsuits"`
}

// NumberFigure is a number of decisions, with where it was taken from.
type NumberFigure struct {
	At     At
	Number Field[int]    `key:"number"`
	Source Field[string] `key:"source"`
}

// AmountFigure is an amount of money in 万元 (ten thousand yuan), with at most six decimals.
type AmountFigure struct {
	At     At
	Amount Field[string] `key:"amount"`
	Source Field[string] `key:"source"`
}

// DocumentFigures are numbers of rules (规章): made and repealed in the year, in force at its end.
type DocumentFigures struct {
	At       At
	Made     Field[int]    `key:"made"`
	Repealed Field[int]    `key:"repealed"`
	InForce  Field[int]    `key:"in_force"`
	Source   Field[string] `key:"source"`
}

// LawsuitFigures are the reconsiderations (行政复议) and lawsuits (行政诉讼) over disclosure: brought without a
// reconsideration, and after one.
type LawsuitFigures struct {
	At       At
	Source   Field[string]   `key:"source"`
	Reviewed *OutcomeFigures `key:"reconsideration"`
	Direct   *OutcomeFigures `key:"direct"`
	After    *OutcomeFigures `key:"after"`
}

// OutcomeFigures are cases by what became of them. Total may be left out; where it is written it is checked.
type OutcomeFigures struct {
	At        At
	Upheld    Field[int] `key:"upheld"`
	Corrected Field[int] `key:"corrected"`
	Other     Field[int] `key:"other"`
	Pending   Field[int] `key:"pending"`
	Total     Field[int] `key:"total"`
}

// Cells are the figures in the order of the table's columns.
func (o *OutcomeFigures) Cells() []Field[int] {
	return []Field[int]{o.Upheld, o.Corrected, o.Other, o.Pending}
}

// MostFigure is above every number that a county counts: what is more was mistyped.
const MostFigure = 1_000_000_000

// atMost bounds the numbers of some keys, and of those below them.
func atMost(most int, keys []Key) []Key {
	for i := range keys {
		if keys[i].Shape == Number {
			keys[i].Most = most
		}
		atMost(most, keys[i].Keys)
	}
	return keys
}

// AnnualKeys are the keys of annual/YEAR.yaml.
func AnnualKeys() []Key {
	figures := atMost(MostFigure, figureKeys())
	return []Key{
		required(key(Number, "year", "年度", "报告年度|the year that is reported on", "年份")),
		block(key(Block, "county", "全县", "全县合计，可以不写；写了就和各单位之和核对|the county's own figures; optional, checked against the sum of the departments", "全市", "全区"), figures...),
		block(key(Blocks, "departments", "单位", "各单位的数字，每个单位一组，不含下属单位（下属单位自己写一组）|figures of each body, without its units, which have their own", "各单位"),
			append([]Key{required(key(OneText, "department", "单位", "单位的文件夹或名称|the department's folder or name", "单位名称"))}, figures...)...),
	}
}

func figureKeys() []Key {
	source := key(OneText, "source", "来源", "数字从哪里来|where the figure was taken from", "数据来源")
	number := func(name, chinese, means string, more ...string) Key {
		return block(key(Block, name, chinese, means, more...), required(key(Number, "number", "数量", "本年处理决定数量|decisions made in the year", "件数")), source)
	}
	return []Key{
		block(key(Block, "rules", "规章", "规章（第二十条第一项）；不能制定规章的不写|rules, art. 20(1), of those who may make them"),
			key(Number, "made", "制发", "本年制发件数|made in the year", "本年制发件数"), key(Number, "repealed", "废止", "本年废止件数|repealed in the year", "本年废止件数"),
			key(Number, "in_force", "现行有效", "现行有效件数|in force at the year's end", "现行有效件数"), source),
		number("permits", "行政许可", "行政许可（第二十条第五项）|administrative permits, art. 20(5)"),
		number("penalties", "行政处罚", "行政处罚（第二十条第六项）|administrative penalties, art. 20(6)"),
		number("compulsion", "行政强制", "行政强制（第二十条第六项）|administrative compulsion, art. 20(6)"),
		block(key(Block, "fees", "行政事业性收费", "行政事业性收费（第二十条第八项）|charges, art. 20(8)"),
			required(key(OneText, "amount", "金额", "本年收费金额，单位万元，如 1164.20|collected in the year, in ten thousand yuan", "收费金额")), source),
		block(key(Block, "requests", "申请", "收到和处理政府信息公开申请情况|requests received and handled", "依申请公开"), append([]Key{source}, requestKeys()...)...),
		block(key(Block, "lawsuits", "复议诉讼", "因政府信息公开被申请行政复议、提起行政诉讼情况|reconsiderations and lawsuits over disclosure"),
			source,
			block(key(Block, "reconsideration", "行政复议", "行政复议|reconsiderations"), outcomeKeys()...),
			block(key(Block, "direct", "未经复议直接起诉", "未经复议直接起诉|lawsuits without a reconsideration", "直接起诉"), outcomeKeys()...),
			block(key(Block, "after", "复议后起诉", "复议后起诉|lawsuits after a reconsideration"), outcomeKeys()...)),
	}
}

func outcomeKeys() []Key {
	return []Key{
		key(Number, "upheld", "结果维持", "结果维持|upheld", "维持"), key(Number, "corrected", "结果纠正", "结果纠正|corrected", "纠正"),
		key(Number, "other", "其他结果", "其他结果|another outcome"), key(Number, "pending", "尚未审结", "尚未审结|pending"),
		key(Number, "total", "总计", "总计；可以不写，写了就核对|the total; optional, checked", "合计"),
	}
}
