package supervise

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"gongkai/catalogue"
)

const (
	alike     = 80 // per cent of a paragraph's shingles that another must have
	shingle   = 4  // characters
	leastRead = 30 // shingles below which a paragraph is too short to be judged
)

// paragraph is one of a report's prose, without figures and without what gongkai itself wrote.
type paragraph struct {
	file     string
	folder   string // of the department; "" is the county
	year     int
	at       catalogue.At
	shingles []string // sorted, each once
}

// copied looks in the reports on this and last year for paragraphs of last year's report, or of another body's on the
// same year.
func (s *survey) copied() {
	var all []paragraph
	for _, file := range sortedKeys(s.Annuals.texts) {
		if folder, year, ok := reportOf(file); ok {
			all = append(all, paragraphs(s.Annuals.texts[file], folder, year)...)
		}
	}
	index := map[string][]int{}
	for i, p := range all {
		for _, sh := range p.shingles {
			index[sh] = append(index[sh], i)
		}
	}
	shared := make([]int, len(all))
	for _, p := range all {
		if p.year < int(s.Stock.Date.Year)-1 {
			continue
		}
		clear(shared)
		for _, sh := range p.shingles {
			for _, j := range index[sh] {
				shared[j]++
			}
		}
		best := -1
		for j, q := range all {
			comparable := q.folder != p.folder && q.year == p.year || q.folder == p.folder && q.year == p.year-1
			if comparable && shared[j]*100 >= alike*len(p.shingles) && (best < 0 || shared[j] > shared[best]) {
				best = j
			}
		}
		if best >= 0 {
			q := all[best]
			problem := catalogue.NewProblem(p.file, p.at, "annual-copied", strconv.Itoa(shared[best]*100/len(p.shingles)), q.file, strconv.Itoa(int(q.at.Line)))
			problem.Private = s.Annuals.texts[p.file].body.Private
			s.find(s.owner(p.file), problem, q.file)
		}
	}
}

// paragraphs are those of a text that are prose and long enough to be judged. One may go over several lines.
func paragraphs(t annualText, folder string, year int) (list []paragraph) {
	prose, begun := "", 0
	end := func() {
		if shingles := shinglesOf(written(prose)); len(shingles) >= leastRead {
			at := catalogue.NewAt(t.body.Line+begun, 1, utf8.RuneCountInString(prose))
			list = append(list, paragraph{t.body.Path, folder, year, at, shingles})
		}
		prose = ""
	}
	for number, line := range strings.Split(t.text, "\n") {
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") || strings.HasPrefix(line, "|") {
			end()
			continue
		}
		if prose == "" {
			begun = number
		}
		prose += line
	}
	end()
	return list
}

// written is what a person wrote of a paragraph: no mark, and no sentence that gongkai drafts for everybody.
func written(line string) string {
	for {
		before, rest, found := strings.Cut(line, markOpen)
		if !found {
			break
		}
		_, after, _ := strings.Cut(rest, markClose)
		line = before + after
	}
	var own strings.Builder
	for _, sentence := range strings.SplitAfter(line, "。") {
		if !slices.ContainsFunc(sentences(), func(s string) bool { return drafted(s, sentence) }) {
			own.WriteString(sentence)
		}
	}
	return own.String()
}

// drafted says whether a sentence was made from a template: its fixed parts stand there in their order.
func drafted(template, sentence string) bool {
	parts := strings.Split(template, "%s")
	rest, ok := strings.CutPrefix(sentence, parts[0])
	if !ok {
		return false
	}
	for _, part := range parts[1:] {
		if _, rest, ok = strings.Cut(rest, part); !ok {
			return false
		}
	}
	return rest == ""
}

// shinglesOf are the groups of four characters of a text without figures and punctuation, which change from year to year.
func shinglesOf(text string) []string {
	var letters []rune
	for _, c := range text {
		if unicode.IsLetter(c) {
			letters = append(letters, c)
		}
	}
	set := map[string]bool{}
	for i := 0; i+shingle <= len(letters); i++ {
		set[string(letters[i:i+shingle])] = true
	}
	return sortedKeys(set)
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
