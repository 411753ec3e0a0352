package foreign

// Column is the number of a cell's column, from 1: 4 of D17. It is 0 where the reference has no letters.
func Column(reference string) int {
	n := 0
	for i := 0; i < len(reference) && i < 3 && reference[i] >= 'A' && reference[i] <= 'Z'; i++ {
		n = n*26 + int(reference[i]-'A') + 1
	}
	return n
}

// Letters are those of a column, from 1: D of 4.
func Letters(column int) string {
	name := ""
	for n := column; n > 0; n = (n - 1) / 26 {
		name = string(rune('A'+(n-1)%26)) + name
	}
	return name
}
