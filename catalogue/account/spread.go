package account

import (
	"runtime"
	"sync"
)

// spread does something for each of n stretches of a long list, on all cores: half a second of a report with fifty
// thousand findings is their words.
func spread(length int, do func(stretch, from, to int)) (stretches int) {
	const least = 1000
	stretches = max(1, min(runtime.GOMAXPROCS(0), length/least))
	var wait sync.WaitGroup
	for i := range stretches {
		wait.Go(func() { do(i, length*i/stretches, length*(i+1)/stretches) })
	}
	wait.Wait()
	return stretches
}
