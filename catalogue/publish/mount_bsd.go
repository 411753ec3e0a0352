//go:build unix && !linux

package publish

func isMount(path string) bool { return otherDevice(path) }
