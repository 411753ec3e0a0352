package search

import (
	"runtime"
	"strconv"
)

// A stretch is a part of all grams. Each is merged by itself, so that all cores have work, and has shards of its own, so that
// what grows in one moves nothing in the others. Where stretches begin depends on nothing but the characters.
const stretches = 25

// stretchOf is the stretch of a gram: single characters, pairs by their home, hashes.
func stretchOf(g gram) int {
	switch home := g >> homeBits; {
	case home == 0:
		return 0
	case home < 0x4E00:
		return 1
	case home < 0xA000:
		return 2 + int(home-0x4E00)>>10
	case home < whole:
		return stretches - 2
	default:
		return stretches - 1
	}
}

// stretchName is how the files of a stretch begin.
func stretchName(stretch int) string { return "s" + strconv.FormatInt(int64(stretch), 36) }

// inOrder does jobs on all cores, only a few ahead, and hands on what they make in their order, until take says false.
func inOrder[T any](jobs int, do func(int) T, take func(int, T) bool) bool {
	made := make([]chan T, jobs)
	for i := range made {
		made[i] = make(chan T, 1)
	}
	ahead := make(chan struct{}, runtime.GOMAXPROCS(0)+1)
	enough := make(chan struct{})
	defer close(enough)
	go func() {
		for i := range jobs {
			select {
			case ahead <- struct{}{}:
				go func() { made[i] <- do(i) }()
			case <-enough:
				return
			}
		}
	}()
	for i := range jobs {
		if !take(i, <-made[i]) {
			return false
		}
		<-ahead
	}
	return true
}
