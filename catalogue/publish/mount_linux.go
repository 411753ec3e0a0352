package publish

import "golang.org/x/sys/unix"

// isMount tells whether something is mounted at path. The device number does not show a bind mount, as a container's
// volume often is one; the kernel's own mark does (Linux 5.8), and where it is missing the device has to do.
func isMount(path string) bool {
	var at unix.Statx_t
	err := unix.Statx(unix.AT_FDCWD, path, unix.AT_SYMLINK_NOFOLLOW|unix.AT_NO_AUTOMOUNT, 0, &at)
	if err == nil && at.Attributes_mask&unix.STATX_ATTR_MOUNT_ROOT != 0 {
		return at.Attributes&unix.STATX_ATTR_MOUNT_ROOT != 0 || otherDevice(path)
	}
	return otherDevice(path)
}
