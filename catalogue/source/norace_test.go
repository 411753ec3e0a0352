//go:build !race

package source_test

// slow is 1: see race_test.go.
const slow = 1
