package main

import "golang.org/x/sys/windows"

// space is how many bytes may still be written below a folder; ok is false where the system does not tell.
func space(dir string) (bytes uint64, ok bool) {
	name, err := windows.UTF16PtrFromString(dir)
	if err != nil {
		return 0, false
	}
	err = windows.GetDiskFreeSpaceEx(name, &bytes, nil, nil)
	return bytes, err == nil
}
