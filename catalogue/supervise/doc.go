// Package supervise is the disclosure office's desk: which duties are met, what is late, stale, blank, twice there or
// wrong, who leads and who lags. Everything in it is a pure function of the register, the date, and what it is given
// beside them (sketches of the texts, an earlier report); it opens no file and looks at no clock.
//
// A finding is a Problem of a report rule, with the department that has to see to it. What the tool cannot tell, such as
// a limit that nobody could hold against anybody, it says so of; it never guesses.
package supervise
