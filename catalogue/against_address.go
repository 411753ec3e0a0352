package catalogue

import "slices"

// department looks for a department's page. One that went to another folder is known by its code or its name.
func (a *against) department(was PublishedDepartment) {
	if a.answers[was.Address] {
		return
	}
	for _, d := range everyDepartment(a.ed.Departments) {
		if was.Code != "" && d.Code == was.Code && !slices.ContainsFunc(a.p.Departments, func(p PublishedDepartment) bool { return p.Address == d.Address }) || d.Name == was.Name {
			a.tell(d.Path, At{}, "published-moved", was.Address, d.Address)
			return
		}
	}
	if !slices.ContainsFunc(a.r.records.Departments, func(d *DepartmentRecord) bool { return d.Address == was.Address }) {
		a.tell("", At{}, "published-vanished", was.Address)
	}
}

// page looks for a free page.
func (a *against) page(was PublishedPage) {
	i := slices.IndexFunc(a.r.records.Pages, func(p *PageRecord) bool { return p.Address == was.Address })
	switch {
	case a.answers[was.Address] || i >= 0 && a.r.records.Pages[i].Doubtful:
	case i < 0:
		a.tell("", At{}, "published-vanished", was.Address)
	case a.r.records.Pages[i].draft():
		a.hidden(was.Address, a.r.records.Pages[i].Path, a.r.records.Pages[i].Review.At, Words{"没有批准，是草稿", "it has no approval and is a draft"})
	default:
		a.hidden(was.Address, a.r.records.Pages[i].Path, a.r.records.Pages[i].Published.At, Words{"公开日期还没有到", "its day of publication is still to come"})
	}
}

// redirect looks for a former address. Where it led is where its alias was lost.
func (a *against) redirect(was PublishedRedirect) {
	switch to := a.shown[was.To]; {
	case a.answers[was.From] || a.unread[was.To] || a.told[was.To]:
	case to != nil:
		a.tell(to.Path, At{}, "published-moved", was.From, was.To)
	default:
		a.tell("", At{}, "published-vanished", was.From)
	}
}

// files compares attachments and pictures, by address and hash.
func (a *against) files() {
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
		if f := assets[was.Address]; !a.answers[was.Address] {
			a.lostFile(was.Address, f, owners[was.Address])
		} else if f != nil && !f.Unread && f.SHA256 != was.SHA256 {
			a.changed(was.Address, f)
		}
	}
}

// lostFile says that a file is gone, unless all that showed it are: those have had their say, as tombstones or as problems.
func (a *against) lostFile(address string, f *AssetRecord, owners []*PublishedItem) {
	place := ""
	for _, owner := range owners {
		if a.unread[*owner.Address] {
			return
		}
		if it := a.shown[*owner.Address]; place == "" && it != nil && it.Form != Tombstone && !a.told[*owner.Address] {
			place = it.Path
		}
	}
	if len(owners) > 0 && place == "" || f != nil && (len(a.r.used[f.Path]) > 0 || a.blind && len(owners) == 0) {
		return // the texts that name it are not shown
	}
	a.tell(place, At{}, "published-file-vanished", address)
}

// changed says that a file's bytes are others, if an item shows it and none of those that do tells of a new change.
// The file of a table is written anew row by row, and what a free page shows may change with it.
func (a *against) changed(address string, f *AssetRecord) {
	var first *use
	for i, u := range a.r.used[f.Path] {
		s := a.r.items[u.file]
		if s == nil || a.r.tables[f.Path] != "" {
			continue
		}
		was := a.was[s.Address]
		if was == nil {
			was = a.counted[s.Index.Value]
		}
		if was == nil && len(s.Changes) > 0 || was != nil && len(s.Changes) > was.Changes {
			return
		}
		if first == nil {
			first = &a.r.used[f.Path][i]
		}
	}
	if first != nil {
		a.tell(first.file, first.at, "published-file-changed", address)
	}
}
