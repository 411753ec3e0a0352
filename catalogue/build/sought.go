package build

import (
	"context"
	"slices"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/ledger"
	"gongkai/catalogue/reserve"
)

// sought is an item of the content that was found.
type sought struct {
	path, title string
	files       map[string]bool      // what it names
	more        []reserve.Withdrawal // what has to be withdrawn for it, and for all that was withdrawn before
}

// find looks for the item in the edition that is online: by address, index number, or file.
func (t *taking) find(ctx context.Context) (found sought, err error) {
	in := t.Input
	in.Compare, in.Keep = nil, false
	checked, err := Check(ctx, in)
	if err != nil {
		return found, err
	}
	defer checked.Close()
	ed := checked.Edition
	if t.online == nil && t.origin.Kind != FromReserve {
		online, err := ledger.Find(ctx, ledger.Where{BaseURL: ed.Site.BaseURL, Audience: t.Audience})
		if err != nil {
			return found, err
		}
		t.online = online.Register
	}
	it := t.among(ed)
	if it == nil {
		return found, usageOf("%s: 没有这条信息；写它的网址、索引号或文件（部门和自由页面不能这样撤回）· there is no such item; give its address, index number or file", t.Subject)
	}
	if it.Gone != nil && it.Gone.Held {
		return found, usageOf("%s: 正在更正，网站上没有它的内容；要撤回，在文件里写上 撤回（withdrawn）· is being corrected, and nothing of it is shown; to withdraw it, write withdrawn into its file", it.Address)
	}
	found = sought{path: it.Path, title: it.Title, files: map[string]bool{}, more: t.goneBefore(ed)}
	switch {
	case it.Form != catalogue.Tombstone:
		on := t.On
		if on.IsZero() {
			on = ed.Date
		}
		found.more = append(found.more, reserve.Withdrawal{Path: it.Path, On: on.Midnight().String(), Why: t.Why})
	case t.online == nil || t.goneAt(it.Address) != nil:
		return found, usageOf("%s: 已经撤回了 · is withdrawn already", it.Address)
	}
	for _, a := range it.Attachments {
		found.files[a.Path] = true
	}
	return found, nil
}

// among is the item of an edition that is meant; nil if there is none.
func (t *taking) among(ed *catalogue.Edition) *catalogue.Item {
	address := strings.TrimPrefix(strings.TrimPrefix(t.Subject, ed.Site.BaseURL), "/")
	address = strings.TrimPrefix(address, catalogue.Traditional+"/")
	for _, r := range ed.Redirects {
		if r.From == address {
			address = r.To
		}
	}
	i := slices.IndexFunc(ed.Items, func(it *catalogue.Item) bool {
		return it.Path != "" && (it.Address == address || it.Index == t.Subject || it.Path == t.Subject || strings.HasSuffix(t.Subject, "/"+it.Path))
	})
	if i < 0 {
		return nil
	}
	return ed.Items[i]
}

// goneBefore are the items that the site shows as withdrawn and that the content does not know of as such.
func (t *taking) goneBefore(ed *catalogue.Edition) (list []reserve.Withdrawal) {
	for _, it := range ed.Items {
		if was := t.goneAt(it.Address); it.Form != catalogue.Tombstone && it.Path != "" && was != nil {
			list = append(list, reserve.Withdrawal{Path: it.Path, On: was.Gone.On, Why: was.Gone.Why})
		}
	}
	return list
}

// goneAt is what the site shows at an address as withdrawn; nil if it does not.
func (t *taking) goneAt(address string) *catalogue.PublishedItem {
	if t.online == nil || address == "" {
		return nil
	}
	for i, was := range t.online.Items {
		if was.Address != nil && *was.Address == address && was.Gone != nil && !was.Gone.Held {
			return &t.online.Items[i]
		}
	}
	return nil
}
