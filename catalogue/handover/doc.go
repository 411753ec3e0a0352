// Package handover hands a register on to other programs: its items and its duties as tables, with a column for every
// key, written as a workbook, CSV or JSON; or as the columns of somebody else's template. It is given an Edition, so that
// nothing is handed on which its audience may not see, and gongkai import takes in what it writes.
package handover
