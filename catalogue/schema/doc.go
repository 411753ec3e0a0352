// Package schema writes JSON Schema (2020-12) of what a clerk writes: site.yaml, the front matter of departments, items and
// free pages, and the tables. It is made from the key table that the reader reads by, so that an editor with a schema and
// gongkai check ask for the same.
//
// A schema knows one file. That a topic is one of site.yaml, a link leads somewhere, a number is nobody else's, and what
// site.yaml lets pass under rules, only gongkai check knows.
package schema
