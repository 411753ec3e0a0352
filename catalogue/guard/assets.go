package guard

import (
	"path"
	"strings"

	"gongkai/catalogue"
)

// assets sorts attachments: one is public if something public names it.
func (s *sorter) assets() {
	open, tables := s.openFiles()
	for _, a := range s.cut.Records.Assets {
		public := false
		for _, user := range s.cut.Uses[a.Path] {
			public = public || open[user]
		}
		of := Secret{File: a.Path, Private: a.Private, Key: "file"}
		if public {
			s.text(of, path.Base(a.Path), true)
			s.text(of, a.Address, true)
		} else {
			s.text(of, strings.TrimSuffix(path.Base(a.Path), path.Ext(a.Path)), false)
		}
		if public = public && !tables[a.Path]; public != s.secretly {
			s.hash(a, of, public)
		}
	}
}

// hash takes down the bytes of a file that is not shown, or that they are those of one that is.
func (s *sorter) hash(a *catalogue.AssetRecord, of Secret, public bool) {
	switch _, known := s.g.hashes[a.SHA256]; {
	case public:
		delete(s.g.hashes, a.SHA256)
	case !known && a.Size > 0:
		s.g.hashes[a.SHA256] = s.secret(of)
	}
}

// openFiles are the files of the content that the audience may read in full, and the tables with rows that it may not.
func (s *sorter) openFiles() (open, tables map[string]bool) {
	open, tables = map[string]bool{"site.yaml": true}, map[string]bool{}
	for _, d := range s.cut.Records.Departments {
		open[d.Path] = true
	}
	for _, p := range s.pages() {
		open[p.Path] = s.judge.page(p)
	}
	for _, it := range s.cut.Records.Items {
		open[it.Path] = s.judge.form(it) == catalogue.Full
		if it.Table == nil {
			continue
		}
		for _, row := range it.Table.Rows {
			tables[it.Table.Path] = tables[it.Table.Path] || row.Withdrawn || !row.Until.IsZero() && s.cut.Date.After(row.Until)
		}
	}
	return open, tables
}
