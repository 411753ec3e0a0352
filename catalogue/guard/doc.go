// Package guard looks for traces of what was cut in the finished files, before any of them is published. It does not
// trust the gate: it judges by itself, from the records, what an audience may be told, takes a fingerprint of
// everything else, and reads every byte that is about to be published as a reader or a machine would.
//
// # Fingerprints
//
// Every text is brought to a normal form (see alphabet): letters and digits alone, in one width, one case and one
// script, so that neither an entity, nor an escape, nor the twin in traditional characters hides anything. A field is
// one fingerprint, as a whole. A body is cut into windows of ten characters, one in every four to eight places of a
// clause; a clause without one is a fingerprint as a whole, and so is every heading, cell, link text and alternative text. Of an
// attachment it is the hash and the name.
//
// What is too common to tell anything (a date, a sum, one word of the Latin alphabet) is no fingerprint, nor is the name
// of a value that the content model knows.
//
// # Told apart
//
// What also stands in something public is no trace: a public item, page, department, the catalogue of duties, the theme.
// The fields of what is public are read first. The texts of public items are only read where a fingerprint turned up that
// nothing else explained, first of all that of the item whose page it is.
//
// # What is read
//
// HTML and XML with their attributes and entities, JSON and scripts with their escapes, CSV, calendars, percent-encoded
// addresses, and all of that again inside ZIP (workbooks) and gzip. Of an attachment that is carried over only the bytes
// are compared, and those of the files packed into it: what its words are its author made public.
//
// The search index consists of runs of one to four characters, so that no text stands in it. Its lists of addresses, words
// and names are read like everything else; its postings are not.
package guard
