// Package desk shows a site to those who write it, before anybody else sees it: page by page as it is asked for, with the
// eyes of whoever may see it, drafts and mistakes marked, and anew as soon as a file is saved.
//
// It serves this machine alone unless it is told otherwise, answers no page of another site, and writes nothing.
package desk

import (
	"net/http"

	"gongkai/catalogue"
)

// Site is what is shown: the content as it was last read. All of it may be asked from many goroutines.
type Site struct {
	Language string
	Views    []View
	// File gives what stands at an address of a view.
	File func(view, address string) (Page, error)
	// Problems are all that was found, sorted.
	Problems func() []catalogue.Problem
	// Place is where a file of the content lies on this machine.
	Place func(file string, private bool) string
}

// View is somebody's eyes: the first part of every address.
type View struct{ ID, Name string }

// Page is a file of a view. Without Found there is none.
type Page struct {
	catalogue.File
	Found   bool
	Source  string // the file of the content whose page this is; empty where it is made of many
	Waiting string // what it waits for before it is published; empty where it does not
}

// Desk serves the site of now.
type Desk struct {
	now    func() Site
	editor string // a template of addresses, with {file}, {line} and {column}; empty: none
	events *events
	good   good
	open   bool // other machines may ask
}

// New makes a desk. now gives the site as it is; it is asked for every page. editor is an address with {file}, {line} and
// {column}, or empty. open says that other machines may ask, too.
func New(now func() Site, editor string, open bool) *Desk {
	return &Desk{now: now, editor: editor, open: open, events: newEvents(), good: good{pages: map[string][]byte{}}}
}

// Changed tells everybody who looks at a page that it may be another one now.
func (d *Desk) Changed() { d.events.tell() }

// Close lets those go who wait for changes.
func (d *Desk) Close() { d.events.close() }

// Handler answers browsers.
func (d *Desk) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /-/events", d.events.serve)
	mux.HandleFunc("GET /-/problems", d.problemPage)
	mux.HandleFunc("GET /-/{name}", static)
	mux.HandleFunc("GET /{view}/{address...}", d.page)
	mux.HandleFunc("GET /{$}", d.home)
	return d.guarded(mux)
}
