// Package wording finds words that are written wrongly: what content/words.csv names (names and titles of leaders,
// names of places, a county's own slips) and the usual mistakes of Chinese official texts, of which it brings a list.
//
// It looks at a file as its author wrote it, front matter and all, in one pass over the bytes, so that each finding has
// its place and the edit that mends it. Whoever reads other documents hands their texts to Finder.Find, which knows
// nothing of files.
package wording
