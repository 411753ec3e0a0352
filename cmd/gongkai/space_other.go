//go:build !linux && !darwin && !freebsd && !windows

package main

// space does not tell here.
func space(string) (bytes uint64, ok bool) { return 0, false }
