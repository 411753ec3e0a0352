package search

import (
	"fmt"
	"io"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// textReader reads what appendNumber writes.
type textReader struct{ text string }

func (r *textReader) number() (n int) {
	for unit := 1; ; unit *= high {
		v := strings.IndexByte(alphabet, r.text[0])
		r.text = r.text[1:]
		if n += v * unit; v < low {
			return n
		}
	}
}

func (r *textReader) take(n int) *textReader {
	part := r.text[:n]
	r.text = r.text[n:]
	return &textReader{part}
}

// list reads a list of items in a layout, bit by bit.
func (r *textReader) list(how layout) (items []uint32) {
	switch next := uint32(0); how {
	case steps:
		for ; r.text != ""; next++ {
			next += uint32(r.number())
			items = append(items, next)
		}
	case bits:
		for i := range 6 * len(r.text) {
			if strings.IndexByte(alphabet, r.text[i/6])>>(i%6)&1 == 1 {
				items = append(items, uint32(i))
			}
		}
	case packed:
		small, count, at := r.number(), r.number(), 0
		bit := func() (b uint32) {
			b = uint32(strings.IndexByte(alphabet, r.text[at/6])>>(at%6)) & 1
			at++
			return b
		}
		for range count {
			for bit() == 1 {
				next += 1 << small
			}
			for i := range small {
				next += bit() << i
			}
			items = append(items, next)
			next++
		}
	}
	return items
}

// posting reads what appendPosting writes.
func (r *textReader) posting() (p posting) {
	head := r.number()
	p.all = r.take(head >> 4).list(layout(head & 3))
	if head&4 != 0 {
		p.title = r.some(p.all)
	}
	if head&8 != 0 {
		p.head = r.some(p.all)
	}
	return p
}

func (r *textReader) some(all []uint32) (items []uint32) {
	for _, place := range r.take(r.number()).list(steps) {
		items = append(items, all[place])
	}
	return items
}

// readIndex reads all shards among the files of an index: grams and where they are.
func readIndex(t testing.TB, files []catalogue.File) map[gram]posting {
	t.Helper()
	shards := map[string]string{}
	entry := ""
	for _, f := range files {
		name, _, _ := strings.Cut(strings.TrimPrefix(f.Address, filesFolder), ".")
		if data := regexp.MustCompile(`(?s)^gongkai\.put\("s\w+","(.*)"\)\n$`).FindSubmatch(f.Data); data != nil {
			shards[name] = string(data[1])
		}
		if name == "index" {
			entry = string(f.Data)
		}
	}
	found := map[gram]posting{}
	starts, stretch := &textReader{jsonText(t, entry, "shards")}, counts(t, entry)
	first := uint64(0)
	for s, n := range stretch {
		for i := range n {
			home := starts.number()
			first += uint64(home / 2)
			g := gram(first << homeBits)
			if home%2 == 1 {
				g |= gram(starts.number())
			}
			for r := (&textReader{shards[stretchName(s)+strconv.FormatInt(int64(i), 36)]}); r.text != ""; {
				g += gram(r.number())
				found[g] = r.posting()
			}
		}
	}
	return found
}

func jsonText(t testing.TB, entry, key string) string {
	t.Helper()
	m := regexp.MustCompile(`"` + key + `":("(?:[^"\\]|\\.)*")`).FindStringSubmatch(entry)
	text, err := strconv.Unquote(strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(m[1]))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func counts(t testing.TB, entry string) (list []int) {
	t.Helper()
	m := regexp.MustCompile(`"stretches":\[([\d,]*)\]`).FindStringSubmatch(entry)
	for _, n := range strings.Split(m[1], ",") {
		i, err := strconv.Atoi(n)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, i)
	}
	return list
}

// randomItems are items whose fields and bodies are taken from few characters of many kinds, so that much repeats.
func randomItems(random *rand.Rand, n int) ([]*catalogue.Item, map[string]string) {
	chars := []rune("的政务公开信息目录年月日一二三国發电話〔〕（）()[]-—·，。、 \t0123456789ABCabc%./＃Ａ１㐀𠀀é\u200b")
	text := func(most int) string {
		out := make([]rune, random.IntN(most+1))
		for i := range out {
			out[i] = chars[random.IntN(len(chars))]
		}
		return string(out)
	}
	d := &catalogue.Department{Name: "县财政局", Address: "czj/index.html"}
	var items []*catalogue.Item
	bodies := map[string]string{}
	for i := range n {
		it := &catalogue.Item{
			Form: catalogue.Full, Address: fmt.Sprintf("czj/%s%d.html", []string{"a", "notice-2024-", "zz_"}[i%3], i*37), Department: d,
			Title: text(12), Index: text(12), DocumentNo: fmt.Sprintf("县财〔20%02d〕%d号", i%30, random.IntN(1000)), Summary: text(20),
			Keywords: []string{text(3), text(3)}, Topics: []*catalogue.Topic{{ID: "t", Name: text(4)}}, Body: catalogue.Body{Size: 1},
			Published: catalogue.Date{Year: int16(2000 + i/12), Month: int8(1 + i%12), Day: 1},
		}
		bodies[it.Address] = text(80)
		items = append(items, it)
	}
	return items, bodies
}

func indexOf(t testing.TB, items []*catalogue.Item, bodies map[string]string) (files []catalogue.File) {
	t.Helper()
	in := Input{
		Edition: &catalogue.Edition{Items: items},
		HTML: func(w io.Writer, page string, _ catalogue.Body) error {
			_, err := io.WriteString(w, "<p>"+bodies[page]+"</p>")
			return err
		},
		Word: func(_, name string) string { return name },
	}
	for f, err := range Files(t.Context(), in) {
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	return files
}

// Every run of characters of every field of random items leads to the item: all of its grams have it. And a gram has no
// item in which it is not.
func TestEveryGramOfEveryFieldHasItsItem(t *testing.T) {
	for seed := range uint64(4) {
		items, bodies := randomItems(rand.New(rand.NewPCG(seed, 4)), 40+600*int(seed%2))
		index := readIndex(t, indexOf(t, items, bodies))
		folder, cut := NewFolder(), newCutter()
		want := map[gram]map[uint32]bool{}
		titled := map[gram]map[uint32]bool{}
		for n, it := range items {
			fields := []string{it.Title, it.Index, it.DocumentNo, it.Summary, it.Department.Name, it.Topics[0].Name, bodies[it.Address]}
			for _, k := range it.Keywords {
				fields = append(fields, strings.NewReplacer("、", " ", ",", " ", "，", " ").Replace(k))
			}
			for i, field := range fields {
				cut.eachGram([]byte(folder.Fold(field)), func(g gram) {
					put(want, g, uint32(n))
					if i < 3 {
						put(titled, g, uint32(n))
					}
				})
			}
		}
		if len(index) != len(want) {
			t.Errorf("seed %d: %d grams, want %d", seed, len(index), len(want))
		}
		for g, items := range want {
			p := index[g]
			if !slices.Equal(p.all, sorted(items)) || !slices.Equal(p.title, sorted(titled[g])) {
				t.Fatalf("seed %d, gram %x: %v in titles %v, want %v, %v", seed, g, p.all, p.title, sorted(items), sorted(titled[g]))
			}
		}
	}
}

func put(m map[gram]map[uint32]bool, g gram, item uint32) {
	if m[g] == nil {
		m[g] = map[uint32]bool{}
	}
	m[g][item] = true
}

func sorted(m map[uint32]bool) (list []uint32) {
	for i := range m {
		list = append(list, i)
	}
	slices.Sort(list)
	return list
}

// A run within a text is found by the grams of the run alone: whatever is cut from a text has no gram that the text lacks,
// but for the numbers and words that begin or end with it.
func TestGramsOfARunAreGramsOfTheText(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	items, bodies := randomItems(random, 200)
	folder, cut := NewFolder(), newCutter()
	for _, it := range items {
		text := []rune(folder.Fold(bodies[it.Address] + it.DocumentNo))
		grams := map[gram]bool{}
		cut.eachGram([]byte(string(text)), func(g gram) { grams[g] = true })
		from := random.IntN(len(text))
		run := text[from : from+1+random.IntN(len(text)-from)]
		cut.eachGram([]byte(string(run)), func(g gram) {
			if !grams[g] && g>>homeBits != whole {
				t.Errorf("%q of %q: gram %x", string(run), string(text), g)
			}
		})
	}
}

// When one item is edited nearly all shards keep their names.
func TestAnEditChangesFewShards(t *testing.T) {
	items, bodies := randomItems(rand.New(rand.NewPCG(3, 3)), 3000)
	before := map[string]bool{}
	for _, f := range indexOf(t, items, bodies) {
		before[f.Address] = true
	}
	bodies[items[1500].Address] += "错别字改好了"
	same, all := 0, 0
	for _, f := range indexOf(t, items, bodies) {
		if all++; before[f.Address] {
			same++
		}
	}
	if all-same > 14 || all-same < 2 || all < 20 {
		t.Errorf("%d of %d files are new", all-same, all)
	}
}

// A list of items comes back whatever it is like, in each layout.
func FuzzPosting(f *testing.F) {
	f.Add([]byte{0, 0, 0, 0}, 10)
	f.Add([]byte{255, 1, 0, 200, 9}, 100_000)
	f.Fuzz(func(t *testing.T, distances []byte, factor int) {
		var p posting
		item := uint32(0)
		for i, d := range distances {
			item += uint32(d) * uint32(factor&0xff)
			p.add(item, class(i%3))
			item++
		}
		if len(p.all) == 0 {
			return
		}
		w := listWriter{items: int(item)}
		r := textReader{string(w.appendPosting(nil, &p))}
		got := r.posting()
		if !slices.Equal(got.all, p.all) || !slices.Equal(got.title, p.title) || !slices.Equal(got.head, p.head) || r.text != "" {
			t.Errorf("%v came back as %v, rest %q", p, got, r.text)
		}
	})
}
