package supervise

// banded makes the keys under which texts fall together: of each band, a key of every text (0 of one without a sketch).
// A band of four parts lets texts together of which half is the same with two chances in three, and of which four fifths
// are with 999 in a thousand, over all 32 bands; below 70 % the bands have two parts.
func banded(sketches []*sketch, least int) [][]uint64 {
	rows := 4
	if least < 70 {
		rows = 2
	}
	bands := make([][]uint64, marks/rows)
	for b := range bands {
		bands[b] = make([]uint64, len(sketches))
	}
	for i, s := range sketches {
		if s == nil {
			continue
		}
		dense := s.dense()
		for b := range bands {
			for _, mark := range dense[b*rows : (b+1)*rows] {
				bands[b][i] = bands[b][i]<<16 | uint64(mark)
			}
		}
	}
	return bands
}

// dense fills the parts into which nothing fell from others, the same way in every text, so that short texts that are
// alike have bands that agree (Shrivastava 2017).
func (s *sketch) dense() (full [marks]uint16) {
	for i := range full {
		for try, j := uint64(1), i; ; try++ {
			if s.marks[j] != 0 {
				full[i] = s.marks[j]
				break
			}
			j = int(stir(uint64(i)<<16|try) >> 57)
		}
	}
	return full
}
