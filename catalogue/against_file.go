package catalogue

import (
	"path"
	"slices"
	"strings"
)

// attached compares attachments and pictures, by address and hash.
func (a *against) attached() {
	owners := map[string][]*PublishedItem{}
	for i := range a.p.Items {
		was := &a.p.Items[i]
		if was.Address == nil {
			continue
		}
		for _, f := range append(slices.Clone(was.Attachments), PublishedFile{Address: was.Table}) {
			owners[f.Address] = append(owners[f.Address], was)
		}
	}
	assets := map[string]*AssetRecord{}
	for _, f := range a.r.records.Assets {
		assets[f.Address] = f
	}
	for _, was := range a.p.Files {
		f := assets[was.Address]
		switch to, leads := a.leads[was.Address]; {
		case !a.answers[was.Address]:
			a.lostFile(was.Address, f, owners[was.Address])
		case leads && !a.fileLeads(was.Address, to, owners[was.Address]):
			a.replaced(was.Address, "", to)
		case !leads && f != nil && !f.Unread && f.SHA256 != was.SHA256:
			a.changed(was.Address, f, owners[was.Address])
		}
	}
}

// fileLeads says whether what leads on from a file leads to an item that showed it. Who showed what only texts linked to
// the published register does not say: then it is one of the same department, or what is no item.
func (a *against) fileLeads(address, to string, owners []*PublishedItem) bool {
	it := a.shown[to]
	if len(owners) == 0 {
		return it == nil || it.Department != nil && strings.HasPrefix(address, path.Dir(it.Department.Address)+"/")
	}
	return slices.ContainsFunc(owners, func(was *PublishedItem) bool { return it != nil && a.current(was) == it })
}

// lostFile says that a file is gone, unless all that showed it are: those have had their say, as tombstones or as problems.
func (a *against) lostFile(address string, f *AssetRecord, owners []*PublishedItem) {
	place := ""
	for _, owner := range owners {
		if a.unread[*owner.Address] {
			return
		}
		if it := a.current(owner); place == "" && it != nil && it.Form == Full {
			place = it.Path
		}
	}
	if len(owners) > 0 && place == "" || len(owners) == 0 && f != nil && (a.blind || a.hiddenWith(f)) {
		return
	}
	a.tell(place, At{}, "published-file-vanished", address)
}

// hiddenWith says whether a text that names a file was published and no longer is: the file went with it. A draft that
// names it shows nothing and never did.
func (a *against) hiddenWith(f *AssetRecord) bool {
	return slices.ContainsFunc(a.r.used[f.Path], func(u use) bool {
		if p := a.r.pages[u.file]; p != nil {
			return !p.ShownOn(a.r.date) && slices.ContainsFunc(a.p.Pages, func(was PublishedPage) bool { return was.Address == p.Address })
		}
		s := a.r.items[u.file]
		was := a.formerly(s)
		if was == nil || was.shown() != Full {
			return false
		}
		it := a.current(was)
		return it == nil || it.Form != Full
	})
}

// formerly is what was published of an item; nil: nothing.
func (a *against) formerly(s *standing) *PublishedItem {
	if s == nil {
		return nil
	}
	if was := a.was[s.Address]; was != nil {
		return was
	}
	if was := a.counted[s.Index.Value]; was != nil && was.Address != nil && s.Index.Value != "" {
		return was
	}
	return nil
}

// changed says that a file's bytes are others: at each item that was published with it, still shows it and tells of no
// new change. Where only texts link to it, one of those that were published has to tell; where there is none either, one
// of the new. What is not shown to everybody whom the file is tells nobody. The file of a table is written anew row by
// row, and what a free page shows may change with it.
func (a *against) changed(address string, f *AssetRecord, owners []*PublishedItem) {
	if a.r.tables[f.Path] != "" {
		return
	}
	var ranks [3][]use // of the owners, of those that were published otherwise, of the new
	told := [3]int{}
	seen := map[string]bool{}
	for _, u := range a.r.used[f.Path] {
		s := a.r.items[u.file]
		if s == nil || seen[u.file] || !a.full(s) {
			continue
		}
		seen[u.file] = true
		was, rank, before := a.formerly(s), 2, 0
		if was != nil && was.shown() == Full {
			rank, before = 1, was.Changes
			if slices.Contains(owners, was) {
				rank = 0
			}
		}
		if len(s.Changes) > before {
			told[rank]++
			continue
		}
		ranks[rank] = append(ranks[rank], u)
	}
	for rank, silent := range ranks {
		if len(silent)+told[rank] == 0 {
			continue
		}
		for _, u := range silent {
			if rank == 0 || told[rank] == 0 {
				a.tell(u.file, u.at, "published-file-changed", address)
			}
			if rank > 0 {
				return
			}
		}
		return
	}
}

// full says whether the edition shows an item whole.
func (a *against) full(s *standing) bool {
	it := a.shown[s.Address]
	return it != nil && it.Path == s.Path && it.Form == Full
}
