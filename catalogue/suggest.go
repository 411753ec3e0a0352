package catalogue

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Meant says what was probably meant by a word that is not known: the nearest candidate, or all of them while they are
// few, or else the words given.
func Meant(word string, candidates []string, otherwise Words) Words {
	if near, ok := Nearest(word, candidates); ok && alone(word, near, candidates) {
		return Words{"是不是“" + near + "”？", "did you mean “" + near + "”?"}
	}
	if len(candidates) > 0 && len(candidates) <= 12 {
		return Words{"可以写：" + strings.Join(candidates, "、"), "write one of: " + strings.Join(candidates, ", ")}
	}
	return otherwise
}

// alone says whether no other candidate is as near: of CZ-01 and CZ-02 neither is meant more by CZ-09.
func alone(word, near string, candidates []string) bool {
	limit := max(utf8.RuneCountInString(word)/3, 1)
	d := distance([]rune(word), []rune(near), limit)
	return !slices.ContainsFunc(candidates, func(c string) bool {
		return c != near && distance([]rune(word), []rune(c), limit) <= d
	})
}

// Nearest is the candidate that is written most like the word, if one is near enough to be what was meant: one
// character may differ, or a third of them, and at least one must agree; of two characters, the first.
func Nearest(word string, candidates []string) (nearest string, ok bool) {
	best := max(utf8.RuneCountInString(word)/3, 1)
	if utf8.RuneCountInString(word) <= 1 || utf8.RuneCountInString(word) > 64 {
		return "", false
	}
	short := utf8.RuneCountInString(word) == 2
	for _, c := range candidates {
		if short && []rune(c + " ")[0] != []rune(word)[0] {
			continue
		}
		if d := distance([]rune(word), []rune(c), best); d <= best && d < utf8.RuneCountInString(c) {
			if d < best || !ok {
				nearest, best, ok = c, d, true
			}
		}
	}
	return nearest, ok
}

// distance counts the characters to add, remove, change or swap with a neighbour; beyond limit it may stop early.
func distance(a, b []rune, limit int) int {
	if len(a)-len(b) > limit || len(b)-len(a) > limit {
		return limit + 1
	}
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
