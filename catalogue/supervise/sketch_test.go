package supervise_test

import (
	"strings"
	"sync"
	"testing"
	"unicode"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

// likeness is what the sketches of two texts tell, and what is so: counted with sets, by a second hand.
func likeness(t *testing.T, a, b string) (told, is int) {
	t.Helper()
	k := supervise.NewSketches()
	k.See(catalogue.Body{Path: "a.md"}, []byte(a))
	k.See(catalogue.Body{Path: "b.md"}, []byte(b))
	told, known := k.Alike(catalogue.Body{Path: "a.md"}, catalogue.Body{Path: "b.md"})
	if !known {
		t.Fatal("the likeness is not known")
	}
	return told, exactly(a, b)
}

// exactly is twice the common shingles of five letters in a hundred of all.
func exactly(a, b string) int {
	x, y := shingles(a), shingles(b)
	common := 0
	for s := range x {
		if y[s] {
			common++
		}
	}
	return 200 * common / (len(x) + len(y))
}

func shingles(text string) map[string]bool {
	var letters []rune
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			letters = append(letters, r)
		}
	}
	set := map[string]bool{}
	for i := range len(letters) - 4 {
		set[string(letters[i:i+5])] = true
	}
	return set
}

// TestSketchesTellHowMuchOfTwoTextsIsTheSame compares the estimate with the count, from nothing in common to everything.
func TestSketchesTellHowMuchOfTwoTextsIsTheSame(t *testing.T) {
	p := newProse(11)
	off, pairs := 0, 0
	for round := range 40 {
		for _, percent := range []int{0, 3, 10, 20, 40, 80} {
			a := p.text(300 + 60*round)
			told, is := likeness(t, a, p.edited(a, percent))
			off += max(told-is, is-told)
			pairs++
			if d := max(told-is, is-told); d > 18 {
				t.Errorf("%d %% edited: told %d, is %d", percent, told, is)
			}
			if percent == 0 && told != 100 {
				t.Errorf("the same text is alike to %d %%", told)
			}
		}
	}
	if mean := float64(off) / float64(pairs); mean > 4 {
		t.Errorf("the estimate is off by %.1f points on average", mean)
	}
}

// TestWhatIsNoDifferenceMakesNone: markup, spaces, punctuation, width and case.
func TestWhatIsNoDifferenceMakesNone(t *testing.T) {
	text := newProse(3).text(500)
	anew := "## " + strings.NewReplacer("，", "；\n", "。", " ** ", "1", "１", "2", "２").Replace(text)
	if told, _ := likeness(t, "ABC"+text, "ａｂｃ"+anew); told != 100 {
		t.Errorf("a text that was only set anew is alike to %d %%", told)
	}
}

// TestShortTextsAreNotCompared: 详见附件 is the text of many items.
func TestShortTextsAreNotCompared(t *testing.T) {
	k := supervise.NewSketches()
	for _, path := range []string{"a.md", "b.md"} {
		k.See(catalogue.Body{Path: path}, []byte("详见附件，有问题请打电话。"))
	}
	if _, known := k.Alike(catalogue.Body{Path: "a.md"}, catalogue.Body{Path: "b.md"}); known {
		t.Error("two texts of ten letters are compared")
	}
}

// TestTheTwoTreesHaveSketchesOfTheirOwn: the same path lies in both.
func TestTheTwoTreesHaveSketchesOfTheirOwn(t *testing.T) {
	k, p := supervise.NewSketches(), newProse(5)
	inside, outside := catalogue.Body{Path: "a.md", Private: true}, catalogue.Body{Path: "a.md"}
	k.See(inside, []byte(p.text(400)))
	k.See(outside, []byte(p.text(400)))
	if told, known := k.Alike(inside, outside); !known || told > 20 {
		t.Errorf("two texts of one path are alike to %d %% (known: %v)", told, known)
	}
}

// TestSketchesAreTakenFromManySides is for the race detector, and for a sketch that got lost.
func TestSketchesAreTakenFromManySides(t *testing.T) {
	k := supervise.NewSketches()
	text := []byte(varied(400))
	var wait sync.WaitGroup
	for i := range 8 {
		wait.Go(func() {
			for j := range 50 {
				k.See(catalogue.Body{Path: string(rune('a'+i)) + string(rune('a'+j))}, text)
			}
		})
	}
	wait.Wait()
	for i := range 8 {
		for j := range 50 {
			b := catalogue.Body{Path: string(rune('a'+i)) + string(rune('a'+j))}
			if told, known := k.Alike(b, catalogue.Body{Path: "aa"}); !known || told != 100 {
				t.Fatalf("%s: %d, %v", b.Path, told, known)
			}
		}
	}
}

// FuzzSketch: no text makes it panic, and a text is always like itself.
func FuzzSketch(f *testing.F) {
	f.Add([]byte(varied(100)))
	f.Add([]byte("\xe4\xb8"))
	f.Add([]byte(strings.Repeat("1,2.3 ", 60)))
	f.Add([]byte(strings.Repeat("\xff\xe9", 60)))
	f.Fuzz(func(t *testing.T, text []byte) {
		k := supervise.NewSketches()
		k.See(catalogue.Body{Path: "a"}, text)
		k.See(catalogue.Body{Path: "b"}, text)
		if told, known := k.Alike(catalogue.Body{Path: "a"}, catalogue.Body{Path: "b"}); known && told != 100 {
			t.Errorf("a text is alike to itself to %d %%", told)
		}
	})
}
