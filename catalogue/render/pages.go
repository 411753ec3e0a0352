package render

import (
	"path"
	"sync"

	"gongkai/catalogue"
)

// Pages are the files of a site one by one, as somebody asks for them: a preview shows one page of ten thousand. They
// are the same as Site gives, without those of a twin. Pages may be used from many goroutines.
type Pages struct {
	site    *site
	workers sync.Pool // of *worker
	direct  map[string]job
	indexes func() map[string]job
	seldom  func() (map[string]catalogue.File, error) // pages that are not asked for often
	exports func() (map[string]catalogue.File, error) // files that are no pages
}

// Pages prepares an edition. Nothing is rendered yet.
func (r *Renderer) Pages(ed *catalogue.Edition, src Sources) (*Pages, error) {
	s, err := newSite(r, ed, src, nil)
	if err != nil {
		return nil, err
	}
	p := &Pages{site: s, direct: map[string]job{}}
	p.workers.New = func() any { return s.newWorker() }
	p.single()
	p.indexes = sync.OnceValue(func() map[string]job {
		pages := map[string]job{}
		s.indexPages(func(address string, page job) bool { pages[address] = page; return true })
		return pages
	})
	p.seldom = sync.OnceValues(func() (map[string]catalogue.File, error) {
		return s.together(s.changesJobs, s.reportJobs, s.redirectJobs)
	})
	p.exports = sync.OnceValues(func() (map[string]catalogue.File, error) {
		return s.together(s.reportJobs, s.fileJobs, s.feedJobs, s.departmentFileJobs, s.tableJobs)
	})
	return p, nil
}

// single takes down the files that are asked for most, and those of which there are most.
func (p *Pages) single() {
	s := p.site
	p.direct[s.homeAddress()], p.direct[s.registerAddress()], p.direct[s.departmentsAddress()] = (*worker).home, (*worker).register, (*worker).departmentsPage
	p.direct[notFoundAddress], p.direct[iconAddress], p.direct[s.style] = (*worker).notFound, (*worker).icon, (*worker).styleFile
	scripts := []script{s.script}
	if s.ed.Site.Search {
		p.direct[s.searchAddress()] = (*worker).search
		scripts = append(scripts, s.results, s.engine)
	}
	for _, of := range scripts {
		p.direct[of.address] = func(*worker) (catalogue.File, error) { return of.file(), nil }
	}
	for _, d := range s.departments {
		p.direct[d.Address] = func(w *worker) (catalogue.File, error) { return w.department(d) }
	}
	for _, page := range s.ed.Pages {
		p.direct[page.Address] = func(w *worker) (catalogue.File, error) { return w.freePage(page) }
	}
	for _, it := range s.ed.Items {
		if it.Address != "" && it.Form != catalogue.Line {
			p.direct[it.Address] = func(w *worker) (catalogue.File, error) { return w.item(it) }
		}
	}
	for _, a := range s.assets() {
		p.direct[a.Address] = func(w *worker) (catalogue.File, error) { return w.asset(a) }
	}
}

// together makes files all at once, when the first of them is asked for.
func (s *site) together(parts ...func(func(job) bool)) (map[string]catalogue.File, error) {
	w := s.newWorker()
	files := map[string]catalogue.File{}
	for _, part := range parts {
		for j := range part {
			f, err := j(w)
			if err != nil {
				return nil, err
			}
			files[f.Address] = f
		}
	}
	return files, nil
}

// File makes the file at an address; ok is false where the site has none.
func (p *Pages) File(address string) (f catalogue.File, ok bool, err error) {
	make, ok := p.direct[address]
	if !ok {
		make, ok = p.indexes()[address]
	}
	if !ok {
		others := p.exports
		if path.Ext(address) == ".html" { // a page that is not there is looked for at every save of its author
			others = p.seldom
		}
		files, err := others()
		f, ok = files[address]
		return f, ok, err
	}
	w := p.workers.Get().(*worker)
	defer p.workers.Put(w)
	f, err = make(w)
	return f, err == nil, err
}
