// Package search makes the index with which a reader's browser finds every run of characters in the site's items. The
// browser is the only server: the index is a set of classic scripts, of which a query loads a few. It is made from an
// Edition, so it holds only what its audience may see, and of an item that is only listed what its page shows.
//
// # What is indexed
//
// Of every item that has a page: title, index number, document number, department (with those above it), topics, summary,
// keywords and body. The text is folded (Folder); white space parts it into runs. Every character and every pair of
// neighbours that are no marks is a gram, and so are four in a row that belong to a number or a Latin word, and the whole of
// it (gram). A gram's posting is the set of items that hold it. One or two characters are thus found exactly; a longer run
// is where all of its pairs are, which the browser then verifies on the item's own page before it calls it a hit.
//
// # Items and their order
//
// Items are numbered from the oldest, so that a new one does not renumber the others.
//
// # Files, below register/search/
//
//	index.js            the entry: how many items, where each shard begins and what its name is, the folders of items
//	sMN.HASH.js         shard N of stretch M: grams in order, each with its posting
//	aNUMBER.HASH.js     addresses of 192 items
//	columns.HASH.js     department, topic, kind, scope and validity of all items, for facets
//	pNUMBER.HASH.js     words of titles by their sound (PinyinShards), and readings.HASH.js: what characters sound like
//	fold.HASH.js        traditional characters and their simplified forms
//
// All numbers are written in printable characters (number), so that a file is a string that gzip can shorten.
package search
