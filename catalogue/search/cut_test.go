package search

import (
	"encoding/json"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the vectors anew")

// cut is a folded text without spaces and its grams, in order, each once: the theme's script is held to the same file.
type cut struct {
	Text  string `json:"text"`
	Grams []gram `json:"grams"`
}

func cutOf(text string) cut {
	row := cut{Text: text}
	newCutter().eachGram([]byte(text), func(g gram) { row.Grams = append(row.Grams, g) })
	slices.Sort(row.Grams)
	row.Grams = slices.Compact(row.Grams)
	return row
}

// cutTexts are what the vectors are made of: all frequent characters beside one another, numbers in every place, marks,
// characters of other planes.
func cutTexts() []string {
	return []string{
		frequent, "信息技术", "技信", "罕夐罕", "一", "a", "，", "》的", "的》", ".5", "ab", "abc", "abcd", "黟政办(2007)12号", "黟政办(2007)", "(2007)12",
		"政办(2007)12", "办(2007)12号和财(2008)345号", "ga017-2007-000685", "号ga017-2007-000685号", "pm2.5浓度", "14.0%,2019年", "a(b)c)d号", "县((1))号",
		"𠮷野家𠮷", "国𠮷12345国", "é日é", "第12345条", "第1234条", "〇一二", "https://a.cn/x",
	}
}

// A change of the vectors changes the index of every site.
func TestTextsAreCutAsTheVectorsSay(t *testing.T) {
	var want []cut
	if *update {
		for _, text := range cutTexts() {
			want = append(want, cutOf(text))
		}
		data, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("testdata/cut.json", []byte(strings.ReplaceAll(string(data), "},{", "},\n{")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	data, err := os.ReadFile("testdata/cut.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatal(err)
	}
	if len(want) < 30 {
		t.Errorf("only %d vectors", len(want))
	}
	for _, row := range want {
		if got := cutOf(row.Text); !slices.Equal(got.Grams, row.Grams) {
			t.Errorf("%s: %v, want %v", row.Text, got.Grams, row.Grams)
		}
	}
}
