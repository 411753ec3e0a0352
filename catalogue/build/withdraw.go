package build

import (
	"context"
	"errors"
	"fmt"

	"gongkai/catalogue"
	"gongkai/catalogue/guard"
	"gongkai/catalogue/ledger"
	"gongkai/catalogue/publish"
	"gongkai/catalogue/reserve"
)

// withdraw writes into what was read that items are withdrawn. What they held stays in the records: the gate cuts it, as
// that of every item that is withdrawn, and the guard looks for it in what is left.
func withdraw(records *catalogue.Records, list []reserve.Withdrawal) {
	for _, w := range list {
		for _, it := range records.Items {
			if it.Path != w.Path {
				continue
			}
			written := catalogue.At{Line: 1, Column: 1}
			on, _ := catalogue.ParseDate(w.On)
			it.Withdrawn = &catalogue.WithdrawnRecord{At: written, On: catalogue.Field[catalogue.Date]{Value: on, At: written},
				Why: catalogue.Field[string]{Value: w.Why, At: written}, HideTitle: catalogue.Field[bool]{Value: true, At: written}}
		}
	}
}

// Withdrawal is one item to be taken offline.
type Withdrawal struct {
	Subject string         // its address, also in full; its index number; or its file
	Why     string         // may be empty, and follow
	On      catalogue.Date // zero: the date of the build
	EvenSo  bool           // take it offline even if other things that are public are lost by it
}

// Withdrawn says what a withdrawal did.
type Withdrawn struct {
	Built
	Item     *catalogue.Item // the tombstone; nil: nothing was published
	Title    string          // that it had
	Language string          // of the site
	Origin   Origin
	Kept     []string            // its files that stay, because something else names them too
	Leak     error               // what the guard found and did not stop, since what was online held it too
	Named    []string            // files of the output in which its title still stands: others quote it
	Lost     []catalogue.Problem // what else of the published register is lost or changed by it
}

// Withdraw publishes the last good site without an item, whatever is wrong with the content of today: from what the
// last build kept, else from the content of today if it compiles, else from the newest commit that does. dir is the
// folder of the content, for git.
//
// A content that is not the one of the site is compared with what is published: what was withdrawn stays withdrawn, and
// where anything else would be lost, nothing is published and Lost says what, unless it is to be done even so.
func Withdraw(ctx context.Context, in Input, dir string, w Withdrawal, folder publish.Folder) (done Withdrawn, err error) {
	found, err := ledger.Find(ctx, ledger.Where{Out: folder.Path, Audience: in.Audience})
	if err != nil {
		return done, err
	}
	in.Compare = nil
	err = in.origins(ctx, dir, folder.Path, found.Register, func(in Input, origin Origin) (bool, error) {
		t := taking{Input: in, Withdrawal: w, folder: folder, origin: origin, online: found.Register}
		tried, err := t.without(ctx)
		if err != nil || tried.Item != nil || done.Lost == nil {
			done = tried
		}
		return tried.Item != nil, err
	})
	return done, err
}

// taking is the withdrawal of one item from one content.
type taking struct {
	Input
	Withdrawal
	folder publish.Folder
	origin Origin
	online *catalogue.Published // nil: nobody knows
}

// without publishes the content without the item.
func (t *taking) without(ctx context.Context) (done Withdrawn, err error) {
	t.searched = true
	it, err := t.find(ctx)
	if err != nil {
		return done, err
	}
	t.Withdrawn = append(t.Withdrawn, it.more...)
	if t.Keep = true; t.origin.Kind != FromReserve && t.online != nil {
		t.Compare = &Compare{Register: t.online}
	}
	checked, err := Check(ctx, t.Input)
	if err != nil {
		return done, err
	}
	defer checked.Close()
	done = Withdrawn{Title: it.title, Language: checked.Edition.Language, Origin: t.origin, Lost: checked.differing()}
	if len(done.Lost) > 0 && !t.EvenSo {
		return done, nil
	}
	for _, shown := range checked.Edition.Items {
		if shown.Path == it.path && shown.Form == catalogue.Tombstone {
			done.Item = shown
		}
	}
	if done.Item == nil {
		return done, usageOf("%s: 这个网站上没有显示它，不用撤回 · is not shown on this site", t.Subject)
	}
	for _, f := range checked.Edition.Assets {
		if it.files[f.Path] {
			done.Kept = append(done.Kept, f.Address)
		}
	}
	return done, t.publish(ctx, checked, &done)
}

// publish publishes what was checked. Neither a trace of what was online before, nor a broken theme keeps an item there.
func (t *taking) publish(ctx context.Context, checked *Checked, done *Withdrawn) (err error) {
	done.Built, err = checked.Build(ctx, t.Input, t.folder)
	var leak *guard.Leak
	if errors.As(err, &leak) && t.origin.Kind == FromReserve {
		done.Leak, t.unguarded = leak, true
		done.Built, err = checked.Build(ctx, t.Input, t.folder)
	}
	var theme *Usage
	if errors.As(err, &theme) {
		t.ThemeDir, t.Theme = "", nil
		done.Built, err = checked.Build(ctx, t.Input, t.folder)
	}
	if err != nil {
		return err
	}
	if done.Named, err = naming(t.folder.Path, done.Title); err != nil {
		return err
	}
	return checked.Reserve(t.Input, t.folder.Path)
}

// differing are the errors among the differences from the published register.
func (c *Checked) differing() (list []catalogue.Problem) {
	for _, p := range c.differences {
		if p.Severity == catalogue.Error {
			list = append(list, p)
		}
	}
	return list
}

func usageOf(format string, args ...any) error { return &Usage{fmt.Errorf(format, args...)} }
