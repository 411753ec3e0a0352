package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// asker asks somebody at a terminal. Where nobody is there it takes what is proposed, and what must be said and was not
// is a wrong call.
type asker struct {
	in      *bufio.Reader // nil: nobody is there
	out     io.Writer
	missing []string // flags that nobody could be asked for
}

func newAsker(t *terminal) *asker {
	a := &asker{out: t.err}
	if t.in != nil {
		a.in = bufio.NewReader(t.in)
	}
	return a
}

// text asks for what a flag says, unless it was given. An empty answer is the proposal; without one it is asked again.
func (a *asker) text(value *string, flag, question, proposal string) error {
	for *value == "" {
		if a.in == nil {
			if *value = proposal; proposal == "" {
				a.missing = append(a.missing, flag)
			}
			return nil
		}
		answer, err := a.line(question, proposal)
		if err != nil {
			return err
		}
		if *value = answer; answer == "" {
			*value = proposal
		}
	}
	return nil
}

// choice asks until the answer is one of some.
func (a *asker) choice(value *string, flag, question, proposal string, of []string) error {
	for {
		if err := a.text(value, flag, question+" ("+strings.Join(of, ", ")+")", proposal); err != nil {
			return err
		}
		if *value == "" || slices.Contains(of, *value) {
			return nil
		}
		if a.in == nil {
			return usage("%s %s: 可以写 %s · one of %s", flag, *value, strings.Join(of, "、"), strings.Join(of, ", "))
		}
		*value = ""
	}
}

// line asks one question. That nobody answers any more ends the call.
func (a *asker) line(question, proposal string) (string, error) {
	if proposal != "" {
		question += " [" + proposal + "]"
	}
	fmt.Fprintf(a.out, "%s: ", question)
	answer, err := a.in.ReadString('\n')
	if errors.Is(err, io.EOF) && answer != "" {
		err = nil
	}
	if err != nil {
		fmt.Fprintln(a.out)
		return "", usage("没有写完，什么也没有写 · broken off; nothing was written")
	}
	return strings.TrimSpace(answer), nil
}

// oneLine says of what becomes one line of a file whether it is one.
func oneLine(values ...string) error {
	for _, v := range values {
		if printable(v) != v {
			return usage("%q: 不能有换行 · may not hold a line break", v)
		}
	}
	return nil
}

// enough says whether all was said that must be.
func (a *asker) enough() error {
	if len(a.missing) > 0 {
		return usage("还要写 %s（在终端里用，就会一项一项问）· %s must be given; at a terminal each is asked for", strings.Join(a.missing, "、"), strings.Join(a.missing, ", "))
	}
	return nil
}
