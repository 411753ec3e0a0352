package begin

import (
	"strings"

	"gongkai/catalogue"
)

// Item is what is asked of who begins an item.
type Item struct {
	Title           string
	Scope           catalogue.Scope
	Kind            string // empty: none
	Topic           string // empty: none
	Index           string // empty: it is assigned, or none can be made
	Assign          bool   // number and date are assigned
	Made, Published catalogue.Date
	Topics          []string // that the site has
	Audiences       []string // that the site has
}

// itemData is what the template sees of an item.
type itemData struct {
	Item
	Public, Limited, Withheld bool
	ScopeWord, KindWord       string
	ListedZH, ListedEN        string
	Topics, Audiences         string
}

// Text is the item's file, in the language of a site: a draft, in which is written what is known, and asked for what only
// a person knows.
func (i Item) Text(language string) ([]byte, error) {
	v, err := newVoice(language)
	if err != nil {
		return nil, err
	}
	keys := catalogue.ItemKeys()
	data := itemData{
		Item: i, Public: i.Scope == catalogue.Public, Limited: i.Scope == catalogue.Limited, Withheld: i.Scope == catalogue.Withheld,
		ScopeWord: v.term(keys, "scope", string(i.Scope)), KindWord: v.term(keys, "kind", i.Kind),
		Topics: strings.Join(i.Topics, v.words("、", ", ")), Audiences: strings.Join(i.Audiences, ", "),
		ListedZH: "目录里列出标题、编号和日期；连有这一条也不能让人知道的，删掉标题，写", ListedEN: "The catalogue tells title, number and dates; where not even that may be known, remove the title and write",
	}
	if data.Withheld {
		data.ListedZH, data.ListedEN = "目录里列出一行：索引号、部门和理由，没有标题", "The catalogue has a line: number, department and reason, no title"
	}
	return v.fill("skeleton/part/item.md", data)
}

// Page is what is asked of who begins a free page.
type Page struct {
	Title     string
	Published catalogue.Date
}

// Text is the page's file, in the language of a site.
func (p Page) Text(language string) ([]byte, error) {
	v, err := newVoice(language)
	if err != nil {
		return nil, err
	}
	return v.fill("skeleton/part/page.md", p)
}
