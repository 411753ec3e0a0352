// Package history asks git what became of a content folder: who changed which file when, and what it held at a revision.
//
// Git is asked in one way, which this room alone knows. Neither the settings of a repository nor those of its user
// change what is read: no hook, filter, monitor, pager, signature or foreign diff is run, nothing is fetched, replaced
// objects are not looked at, names come as bytes with NUL between them, and the variables that a calling git leaves in
// the environment are dropped (all but that of the index, which a hook before a commit needs).
//
// Whom a change comes from, and the words of a commit, are the office's own. Subjects are not even read; authors are,
// and no page may show them.
package history
