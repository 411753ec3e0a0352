// Package intake takes in what offices keep in Excel, Word, CSV and HTML: catalogues of duties (公开事项), registers of items,
// and single documents. It is given bytes and gives a Plan: files to write, and a line for each field and each repair with
// the cell that it is from.
//
// # It never guesses
//
// What a cell says is written as it says it. A repair is made where there is one way to make it, and is listed: a merged
// cell fills its rows, 同上 is the text above, digits of full width are digits. What is undecidable is left empty and listed:
// a box without a legend (■ is “chosen” here and “mandatory” there), a day that lost its month, a heading that no table of
// ours knows.
//
// # It can be done again
//
// What was written is remembered beside it, a hash a field, in a hidden file that the reader of the content passes over.
// A second import of a corrected file changes only what was imported and nobody has touched since.
package intake
