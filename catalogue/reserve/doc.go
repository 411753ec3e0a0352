// Package reserve keeps the content of the last good build, and finds it again when the content of today does not
// compile: what must go offline cannot wait until somebody else's file is mended.
//
// # Why content, and not the finished site
//
// A title stands in pages, lists, feeds, calendars, workbooks, linked data and thousands of places of a search index. To
// cut it out of finished files takes a cutter for each of them, in every theme, and one that is forgotten leaks. From the
// content there is one way for all: the gate, which withdrawn items pass as tombstones every day. So the content of
// each published site is kept, and the site is made again from it, without the item.
//
// # What is kept, and where
//
// A zip file for each output folder, in the user's cache folder and not beside the output: the folder around a site may
// be published too, and the content has drafts. Texts and tables are kept whole; of a file that the site carries over
// unchanged only its address, for its bytes lie in the output. The zip says which site it made, to the last byte,
// so that it is never taken for the content of another. A lost one is no loss: git has the content too.
package reserve
