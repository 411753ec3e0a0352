// Package search makes what the search of a finished site looks things up in.
//
// The browser is the only server, so what Go writes and what the script of the theme reads must agree to the letter. Text
// is folded by the same rules on both sides: fold.go here, fold.js in the theme, and testdata/fold.json holds both to it.
// Words are found by their sound in a dictionary that shards.go writes and pinyin.js reads.
package search
