package search

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// someTitles are those of a small site.
func someTitles() []string {
	return []string{
		"县政府办公室关于印发《2024年政务公开工作要点》的通知", "县政府办公室关于加强乡镇政务公开的意见", "望河镇政务公开指南",
		"乡镇应急预案", "关于乡镇财政补贴的公示", "民政局办公室2025年工作总结", "公安局2025年工作总结", "县公安局值班安排\n治安\n派出所",
		"重庆路施工公告", "西安路施工公告", "绿化工程施工公告", "法规汇编（第二版）",
	}
}

func TestWordsAreWhatTitlesShareAndWhatStandsAlone(t *testing.T) {
	words := TitleWords(someTitles())
	for word, count := range map[string]int{
		"政务公开": 3, "乡镇": 3, "办公室": 3, "公安局": 2, "工作总结": 2, "派出所": 1, "治安": 1, "法规汇编": 1, "重庆路施工公告": 0,
		"西安": 0, "务公": 0, "政府办": 0, "〉的": 0, "局": 0,
	} {
		if words[word] != count {
			t.Errorf("%s: %d titles, want %d", word, words[word], count)
		}
	}
}

func TestAWordCountsOnceATitle(t *testing.T) {
	words := TitleWords([]string{"公告、公告、公告", "公告"})
	if got := fmt.Sprint(words); got != "map[公告:2]" {
		t.Error(got)
	}
}

// A run of a title of random words counts as the titles that contain it.
func TestWordsCountTheTitlesThatContainThem(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	parts := []string{"政务", "公开", "的", "，", "A", "乡镇", "办公室", "、", "𠮷野", "々"}
	var titles []string
	for range 60 {
		var b strings.Builder
		for range random.IntN(8) {
			b.WriteString(parts[random.IntN(len(parts))])
		}
		titles = append(titles, b.String())
	}
	words := TitleWords(titles)
	for _, word := range slices.Sorted(maps.Keys(words)) {
		count := 0
		for _, title := range titles {
			if strings.Contains(title, word) {
				count++
			}
		}
		if count != words[word] {
			t.Errorf("%s: %d titles, want %d", word, words[word], count)
		}
	}
	if len(words) < 20 {
		t.Errorf("only %d words", len(words))
	}
}

func BenchmarkTitleWords(b *testing.B) {
	random, titles := rand.New(rand.NewPCG(1, 2)), make([]string, 10000)
	parts := make([]string, 4000)
	for i := range parts {
		parts[i] = string([]rune{'一' + random.Int32N(3000), '一' + random.Int32N(3000)})
	}
	for i := range titles {
		for range 7 {
			titles[i] += parts[min(random.IntN(len(parts)), random.IntN(len(parts)))]
		}
	}
	for b.Loop() {
		PinyinShards(TitleWords(titles))
	}
}

// A word that always stands behind a place's name for itself is a word all the same: 水利局 of 县水利局.
func TestAWordBehindAUnitIsAWord(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 4))
	filler := func() string {
		text := make([]rune, 6)
		for i := range text {
			text[i] = '一' + random.Int32N(15_000)
		}
		return string(text)
	}
	for unit, want := range map[string]int{"县": 9, "恨": 0} {
		var titles []string
		for i := range 400 {
			titles = append(titles, filler())
			if i < 9 {
				titles = append(titles, filler()+unit+"水利局"+filler())
			}
			if i < 20 {
				titles = append(titles, "水利"+filler(), filler()+"局")
			}
		}
		if words := TitleWords(titles); words["水利局"] != want {
			t.Errorf("behind %s: %d titles, want %d", unit, words["水利局"], want)
		}
	}
}
