package catalogue

// Shape is what a key's value looks like.
type Shape uint8

const (
	OneText  Shape = iota + 1 // one string, taken as typed
	List                      // a list of strings; one string alone is a list of one
	Flag                      // true, false, 是, 否
	Number                    // a whole number
	Day                       // a date in one of the three forms
	Choice                    // one of Terms
	Block                     // keys of its own
	Blocks                    // a list of blocks; one block alone is a list of one
	Settings                  // a block whose keys are the author's own: rules
)

// Key is a row of the key table: one name of the content model in both languages, what its value looks like, and
// one sentence on what it means. The reader, the checks, the JSON Schema and docs/reference.md are made from it.
type Key struct {
	Name     string
	Chinese  []string // the first is the one that we write; the others are what real registers call it
	Shape    Shape
	Required bool
	Terms    []Term
	Keys     []Key // of Block and Blocks
	Means    Words
	Most     int // of a Number; 0: whatever there is
}

// mostShort and mostEntries bound values that stand in every list and at the head of every page, and lists.
const (
	mostShort   = 300
	MostEntries = 1000
)

// Longest is how many characters a value of the key may have, where the site allows so many of any value: fewer of a
// title, a name or a number, which stand in lists, in the browser's tab and in citations.
func (k Key) Longest(most int) int {
	switch k.Name {
	case "title", "name", "short_name", "index", "document_no", "issuer", "issuers", "matter", "keywords", "code", "organisation", "slug", "entry", "topic", "audience", "file", "to":
		return min(most, mostShort)
	}
	return most
}

// Find is the key that a name as written stands for.
func Find(keys []Key, written string) (Key, bool) {
	for _, k := range keys {
		if k.Name == written {
			return k, true
		}
		for _, c := range k.Chinese {
			if c == written {
				return k, true
			}
		}
	}
	return Key{}, false
}

// Names are all names, canonical and Chinese, of a table of keys: what a misspelt key is compared with.
func Names(keys []Key) []string {
	var names []string
	for _, k := range keys {
		names = append(append(names, k.Name), k.Chinese...)
	}
	return names
}

// MayBeEmpty says whether the key may stand there without a value, which is as good as no key. It may not where that
// would hide less than was begun to be said: whom an item is for, until when, that it went.
func (k Key) MayBeEmpty() bool {
	switch k.Name {
	case "scope", "display_until", "withdrawn":
		return false
	}
	return true
}

func required(k Key) Key { k.Required = true; return k }

func key(shape Shape, name, chinese, means string, more ...string) Key {
	k := Key{Name: name, Chinese: append([]string{chinese}, more...), Shape: shape}
	for i, r := range means {
		if r == '|' {
			k.Means = Words{Chinese: means[:i], English: means[i+1:]}
		}
	}
	return k
}

func choice(terms []Term, k Key) Key { k.Shape, k.Terms = Choice, terms; return k }

// among says which values a list may have.
func among(terms []Term, k Key) Key { k.Terms = terms; return k }

func block(k Key, keys ...Key) Key { k.Keys = keys; return k }

// Quoted says whether the value is an identifier or a phone number, which stands in quotation marks whatever it is: other
// programs that read YAML take the zeros from 0012, and make a sum of a phone number.
func (k Key) Quoted() bool {
	if k.Shape != OneText && k.Shape != List {
		return false
	}
	switch k.Name {
	case "index", "document_no", "code", "entry", "ref", "value", "phone", "fax", "contact", "complaints", "site_id_code", "icp", "police_record", "accent":
		return true
	}
	return false
}
