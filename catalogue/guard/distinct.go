package guard

// window is how long the pieces are that a text is cut into. They end at anchors, at least stride units apart.
const window, stride = 10, 4

// count is what a row of units consists of.
type count struct{ wide, narrow, digits, words int }

// common says whether a character is one of dates, numbers and sums, which tell nothing.
func common(u uint16) bool {
	switch u {
	case '年', '月', '日', '号', '时', '分', '秒', '第', '元', '万', '亿', '千', '百', '十', '个', '名', '人', '次', '届', '期', '条', '款', '项', '至',
		'一', '二', '三', '四', '五', '六', '七', '八', '九', '零', '〇', '两':
		return true
	}
	return false
}

func counted(units []uint16) (c count) {
	inWord := false
	for _, u := range units {
		switch {
		case u <= none:
		case !narrow(u):
			if !common(u) {
				c.wide++
			}
		default:
			if c.narrow++; u >= '0' && u <= '9' {
				c.digits++
			}
			if !inWord {
				c.words++
			}
		}
		inWord = narrow(u)
	}
	return c
}

// tells says whether a whole field or sentence is rare enough to be a fingerprint. One Latin word is not, for it may be
// the name of a key; neither is a short number, which may be a date or a size.
func tells(units []uint16) bool {
	c := counted(units)
	switch {
	case len(units) < 2:
		return false
	case c.wide >= 2, c.wide == 1 && c.narrow >= 4:
		return true
	case c.digits == c.narrow:
		return c.narrow >= 9
	case c.digits == 0:
		return c.words > 1 && c.narrow >= 8 || c.narrow >= 12
	}
	return c.narrow >= 6
}

// clauses parts a text where a mark stands between two characters of which one is Han. A page puts texts in a row with
// marks between them (《title》（number）), so that what reaches over one may have met there by chance.
func clauses(units []uint16, yield func(clause []uint16)) {
	from := 0
	for i, u := range units {
		if u == gap && !(narrow(units[i-1]) && narrow(units[i+1])) {
			yield(units[from:i])
			from = i + 1
		}
	}
	yield(units[from:])
}

// pieces cuts windows out of a clause, each up to an anchor; a clause without one, and a shorter one, is a piece as a whole.
func pieces(units []uint16, yield func(piece []uint16)) {
	last := -stride
	for i := window - 1; i < len(units); i++ {
		if i-last >= stride && isAnchor(units, i) {
			distinctive(units[i+1-window:i+1], yield)
			last = i
		}
	}
	if last < 0 && len(units) <= longest {
		distinctive(units, yield)
	}
}

// distinctive passes on a piece that is rare enough to be found in the middle of a text.
func distinctive(piece []uint16, yield func([]uint16)) {
	for len(piece) > 0 && piece[0] == gap {
		piece = piece[1:]
	}
	for len(piece) > 0 && piece[len(piece)-1] == gap {
		piece = piece[:len(piece)-1]
	}
	if c := counted(piece); c.wide >= 7 && c.digits < 3 || c.narrow >= 8 && c.wide+c.words >= 3 && c.digits < 4 {
		yield(piece)
	}
}
