//go:build race

package source_test

// slow is how much longer things take under the race detector.
const slow = 15
