// Package publish brings the files of a site into a folder, all or nothing.
//
// A run writes beside the output, into a folder of its own (dist → .dist.gongkai-stage), and then exchanges the two in
// one step. Whenever a run fails, is cancelled or is killed, the output holds the former site or the new one, each
// complete. (This holds against the death of the process, not against a loss of power: no file is synced on its own.
// What a power cut damaged differs from what should stand there, so the next run writes it anew.)
//
// What gongkai wrote stands in a manifest inside the output. From it follow the rules of ownership:
//
//   - A file that the manifest does not list is foreign: it is carried over untouched, and where gongkai wants to write
//     at its address the build is refused. So is a listed file that has become a folder or a symbolic link.
//   - A listed file that is no longer written disappears, also when it was changed by hand since. Its folder disappears
//     with it, unless something foreign is in there.
//   - A listed file whose bytes are still the same keeps its inode and its time stamps. Bytes are compared with bytes;
//     what the manifest says of them is for readers.
//   - A folder that stood before keeps its mode and, where the system allows it, its owner.
//   - SHA256SUMS, at the root, names every file of the site with its hash, for who receives a copy.
//
// # Exchange and recovery
//
// Linux and macOS exchange two folders in one step. Where the filesystem cannot, and on Windows, two renames do it:
// the output is set aside (.dist.gongkai-old), then the stage takes its name. The manifest is the last file of a stage,
// and one that reads to its end proves that the stage is complete. The next run mends what a killed one left:
//
//	output    set aside   stage      what the next run does
//	present   –           any        removes the stage
//	complete  present     any        removes both
//	missing   present     complete   finishes: the stage becomes the output
//	missing   present     otherwise  goes back: what was set aside becomes the output
//	missing   –           any        removes the stage
//
// One build at a time may write to a folder; the lock is a sibling file that exists only meanwhile (a killed run leaves
// it lying, unlocked, and the next run takes it away). It is an flock on Unix and a LockFileEx on Windows; on a network
// share it is as good as the share's own locks.
package publish
