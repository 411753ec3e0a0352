package search

import (
	"strings"
	"testing"
)

func TestReadingsArePlainLettersTheUsualOneFirst(t *testing.T) {
	k := newReadings()
	for char, want := range map[rune]string{'政': "zheng", '绿': "lv lu", '略': "lve", '重': "zhong chong tong", '会': "hui kuai", '々': "", 'a': ""} {
		if got := strings.Join(k.of(char), " "); got != want {
			t.Errorf("%c is read %s, want %s", char, got, want)
		}
	}
}

func TestEveryReadingIsASyllable(t *testing.T) {
	k, known := newReadings(), map[string]bool{}
	for r := rune(0x3400); r < 0xA000; r++ {
		for _, s := range k.of(r) {
			if !syllable(s) || len(s) > 6 {
				t.Errorf("%c is read %s", r, s)
			}
			known[s] = true
		}
	}
	if len(known) < 400 || len(known) > 430 {
		t.Errorf("%d syllables", len(known))
	}
}

func TestWordsHaveFewReadingsTheUsualOnesFirst(t *testing.T) {
	k := newReadings()
	list := k.ofWord("行长参会", 8)
	if len(list) != 8 || strings.Join(list[0], " ") != "xing zhang can hui" {
		t.Errorf("%v", list)
	}
	if got := k.ofWord("政々", 8); len(got) != 0 {
		t.Errorf("a word that cannot be read: %v", got)
	}
}

func TestCharactersAreListedByTheirReadings(t *testing.T) {
	got := string(CharReadings(map[rune]bool{'政': true, '正': true, '重': true, '务': false, 'a': true, '，': true}))
	if want := "chong\t重\ntong\t重\nzheng\t政正\nzhong\t重\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
