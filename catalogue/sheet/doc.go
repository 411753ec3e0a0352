// Package sheet writes what spreadsheets open: workbooks (.xlsx) of one or more sheets, row by row, and CSV with its
// characters whole. Nothing that it writes depends on a clock, and no cell is run as a formula.
package sheet
