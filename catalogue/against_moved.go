package catalogue

// elsewhere looks at an address that answered with an item and now answers otherwise. Only the item itself may be what
// it leads to: whoever may write an alias could else take down the item of another department.
func (a *against) elsewhere(address string, was *PublishedItem) {
	to, leads := a.leads[address]
	it := a.shown[to]
	if !leads || !a.same(it, was) {
		a.replaced(address, was.Index, to)
		return
	}
	a.dated(address, was, it)
	a.form(it.Address, was, it)
}

// same says whether an item is one that was published. It goes by the number; what has none by its days, as long as
// nothing was published at the new address.
func (a *against) same(it *Item, was *PublishedItem) bool {
	switch {
	case it == nil || was == nil:
		return false
	case was.Index != "":
		return it.Index == was.Index
	}
	return a.was[it.Address] == nil && it.Index == "" && it.Published.Midnight().String() == was.Published && it.Made.Midnight().String() == was.Made
}

// current is the item as it is shown today, where it was published or where it moved to; nil where it is not.
func (a *against) current(was *PublishedItem) *Item {
	if it := a.shown[*was.Address]; a.same(it, was) || it != nil && was.Index == "" {
		return it
	}
	if it := a.numbers[was.Index]; was.Index != "" && it != nil && it.Path != "" {
		return it
	}
	return a.shown[*was.Address]
}

// replaced says that an address leads to what is not its own, in the file that says so.
func (a *against) replaced(address, index, to string) {
	file := ""
	if it := a.shown[to]; it != nil {
		file = it.Path
	}
	hint := Words{"", ""}
	if index != "" {
		hint = Words{"（索引号“" + index + "”的）", " (that with the index number “" + index + "”)"}
	}
	a.tell(file, At{}, "published-replaced", address, to, hint.Chinese, hint.English)
}

// redirect looks for a former address. It leads on to what it led to, or where that moved. Where it led is where its
// alias was lost.
func (a *against) redirect(was PublishedRedirect) {
	to := a.shown[was.To]
	switch {
	case a.unread[was.To]:
	case a.answers[was.From]:
		if !a.leadsOn(was) {
			a.replaced(was.From, a.indexAt(was.To), a.leads[was.From])
		}
	case a.told[was.To]:
	case to != nil:
		var foot At
		var aliases []Field[string]
		if s := a.r.items[to.Path]; s != nil {
			foot, aliases = s.Foot, s.Aliases
		}
		a.moved(to.Path, foot, aliases, was.From, was.To)
	default:
		a.vanished(was.From)
	}
}

// leadsOn says whether a former address leads where it did, as the published register and its own rules have it: an
// item may have moved, what is no item may lead on from where it was, and what had moved may be back.
func (a *against) leadsOn(was PublishedRedirect) bool {
	now, item := a.leads[was.From], a.was[was.To]
	switch it := a.shown[was.From]; {
	case now == was.To || now != "" && a.leads[was.To] == now: // to where it led leads is looked at where that was
		return true
	case item != nil && now == "" && a.files[was.From] != nil:
		return a.uses(a.current(item), a.files[was.From].Path)
	case item != nil && now == "":
		return a.same(it, item)
	case item != nil:
		return a.same(a.shown[now], item)
	}
	return a.shown[was.From] == nil && a.shown[now] == nil // a page or a department
}

func (a *against) indexAt(address string) string {
	if was := a.was[address]; was != nil {
		return was.Index
	}
	return ""
}

// uses says whether an item shows a file.
func (a *against) uses(it *Item, file string) bool {
	if it == nil {
		return false
	}
	for _, u := range a.r.used[file] {
		if u.file == it.Path {
			return true
		}
	}
	return false
}

func (a *against) isDepartment(address string) bool {
	for _, d := range everyDepartment(a.ed.Departments) {
		if d.Address == address {
			return true
		}
	}
	return false
}

// moved says that something has a new address, where its former one is to be written.
func (a *against) moved(file string, foot At, aliases []Field[string], from, to string) {
	at, hint := Blanks(nil).wanting(At{}, foot, "旧地址: ["+from+"]", "aliases: ["+from+"]")
	if len(aliases) > 0 {
		at = aliases[0].At
		hint = Words{"在已有的旧地址里再加上 " + from, "add " + from + " to the aliases that are there"}
	}
	a.tell(file, at, "published-moved", from, to, hint.Chinese, hint.English)
}

// vanished says that nothing is left of something. An index number is no address, and cannot be an alias.
func (a *against) vanished(subject string) {
	hint := Words{"误删的，把它的文件放回原处，git 里找得到；改了名的，在新文件里写 旧地址: [" + subject + "]（aliases）；要撤回的，留着文件写 撤回（withdrawn）和原因",
		"if it was deleted by mistake, put its file back, as git has it; if it was renamed, write aliases: [" + subject + "] in the new file; to take it down, keep the file and write withdrawn with on and why"}
	if a.was[subject] == nil && a.counted[subject] != nil {
		hint = Words{"误删的，把它的文件放回原处，git 里找得到；文件还在的，把 索引号（index）改回“" + subject + "”", "if it was deleted by mistake, put its file back, as git has it; if the file is still there, write index: “" + subject + "” again"}
	}
	a.tell("", At{}, "published-vanished", subject, hint.Chinese, hint.English)
}
