package publish

import "io/fs"

// writable does not ask: Windows answers truly only when something is written, and the lock is the first to try.
func writable(string) error { return nil }

// isMount need not tell: a volume mounted at a folder is a reparse point there, which a rename moves like a folder.
func isMount(string) bool { return false }

// keepOwner leaves the access list to inheritance from the parent folder.
func keepOwner(string, fs.FileInfo, fs.FileInfo) {}
