package build_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"gongkai/catalogue/search"
)

// soundTitles are the titles of a small site.
func soundTitles() []string {
	return []string{
		"县政府办公室关于印发《2024年政务公开工作要点》的通知", "县政府办公室关于加强乡镇政务公开的意见", "望河镇政务公开指南",
		"乡镇应急预案", "关于乡镇财政补贴的公示", "民政局办公室2025年工作总结", "公安局2025年工作总结", "县公安局值班安排",
		"重庆路\n西安路\n绿化\n法规\n策略\n医院\n政治\n整治",
	}
}

// pinyinPage has a tab know the dictionary of these titles, line by line, and how their characters are read.
func pinyinPage(t *testing.T, ctx context.Context) {
	t.Helper()
	themeScripts(t, ctx, "pinyin.js")
	titles, lines, chars := soundTitles(), []string{}, map[rune]bool{}
	for _, shard := range search.PinyinShards(search.TitleWords(titles)) {
		lines = append(lines, strings.Split(string(shard.Data), "\n")...)
	}
	for _, r := range strings.Join(titles, "") + "正功" {
		chars[r] = true
	}
	evaluate[bool](t, ctx, fmt.Sprintf("lines = %s; readings = charReadings(%s); true", quoted(t, lines), quoted(t, string(search.CharReadings(chars)))))
}

func TestWordsAreFoundByTheirSound(t *testing.T) {
	ctx := browser(t)
	pinyinPage(t, ctx)
	for _, c := range []struct{ typed, word, fit string }{
		{"xiangzhen", "乡镇", "0"}, {"xiang zhen", "乡镇", "0"}, {"Xiang'Zhen", "乡镇", "0"}, {"xz", "乡镇", "1"},
		{"zhengwugongkai", "政务公开", "0"}, {"zhengwu gongkai", "政务公开", "0"}, {"zwgk", "政务公开", "1"}, {"z w g k", "政务公开", "1"},
		{"zhengwgk", "政务公开", "2"}, {"zhwgk", "政务公开", "2"}, {"zhengwugong", "政务公开", "3"}, {"zhengwugo", "政务公开", "4"},
		{"bgs", "办公室", "1"}, {"gaj", "公安局", "1"}, {"xian lu", "西安路", "0"}, {"xia nlu", "", ""}, {"xianlu", "西安路", "0"}, {"xi'an lu", "西安路", "0"},
		{"chongqinglu", "重庆路", "0"}, {"zhongqing", "重庆路", "3"}, {"lvhua", "绿化", "0"}, {"lühua", "绿化", "0"}, {"luhua", "绿化", "0"},
		{"celue", "策略", "0"}, {"celve", "策略", "0"}, {"fagui", "法规", "0"}, {"b", "", ""}, {"", "", ""}, {"办公室", "", ""}, {"xyzzy", "", ""},
	} {
		got := evaluate[string](t, ctx, fmt.Sprintf(`(found => found ? found.word + " " + found.fit : " ")(matchPinyin(%s, lines)[0])`, quoted(t, c.typed)))
		if got != c.word+" "+c.fit {
			t.Errorf("%s finds %s, want %s %s", c.typed, got, c.word, c.fit)
		}
	}
}

// A query is told which shards may have its word: that of every word of the dictionary is among them, however it is typed.
func TestInitialsLeadToTheShardsOfAWord(t *testing.T) {
	ctx := browser(t)
	pinyinPage(t, ctx)
	wrong := evaluate[string](t, ctx, `(() => { const wrong = [];
		for (const line of lines.filter(Boolean)) for (const reading of line.split("\t")[1].split(",")) {
			const list = reading.split("'"), pair = list[0][0] + list[1][0];
			for (const typed of [list.join(""), list.join(" "), list.map(s => s[0]).join(""), list[0] + list.slice(1).map(s => s[0]).join("")])
				if (!initialsOf(typed).includes(pair)) wrong.push(typed + " " + pair);
		}
		return wrong.join(", ") })()`)
	if wrong != "" {
		t.Errorf("typed, and the initials that are missing: %s", wrong)
	}
	for typed, want := range map[string]string{"bgs": "bg", "xiangzhen": "xz,xa,xg,xn", "xiang zhen": "xz,xa,xg,xn", "zwgk": "zw", "a": "", "办公": "", "": ""} {
		if got := evaluate[string](t, ctx, fmt.Sprintf("initialsOf(%s).join()", quoted(t, typed))); got != want {
			t.Errorf("%s: %s, want %s", typed, got, want)
		}
	}
}

func TestLettersAreCutIntoSyllables(t *testing.T) {
	ctx := browser(t)
	themeScripts(t, ctx, "pinyin.js")
	for typed, want := range map[string]string{
		"xian": "xian|xi an", "xi'an": "xi an", "fangan": "fang an|fan gan", "lüe": "lve|lv e", "zw": "", "zhengwu": "zheng wu",
		"": "", "好": "", strings.Repeat("a", 70): "", strings.Repeat("an", 29) + "x": "",
	} {
		if got := evaluate[string](t, ctx, fmt.Sprintf(`syllables(%s).map(l => l.join(" ")).join("|")`, quoted(t, typed))); got != want {
			t.Errorf("%s: %s, want %s", typed, got, want)
		}
	}
}

// The script's table is that of the dictionary by which words are read.
func TestTheScriptKnowsEverySyllable(t *testing.T) {
	ctx := browser(t)
	themeScripts(t, ctx, "pinyin.js")
	chars := map[rune]bool{}
	for r := rune(0x3400); r < 0xA000; r++ {
		chars[r] = true
	}
	wrong := evaluate[string](t, ctx, fmt.Sprintf(`(() => { const known = new Set(%s.trim().split("\n").map(line => line.split("\t")[0]));
		return [...known].filter(s => !pinyinSyllables.has(s)).concat([...pinyinSyllables].filter(s => !known.has(s)), known.size > 400 ? [] : ["few"]).join(" ") })()`,
		quoted(t, string(search.CharReadings(chars)))))
	if wrong != "" {
		t.Errorf("syllables that only one side knows: %s", wrong)
	}
}

func TestAWordIsFoundByAnotherThatSoundsLikeIt(t *testing.T) {
	ctx := browser(t)
	pinyinPage(t, ctx)
	for typed, want := range map[string]string{"正务公开": "政务公开1", "正务功开": "政务公开2", "政务公开": "", "政治": "整治1", "整知": "整治1,政治2", "镇务": "", "镇": "", "": ""} {
		got := evaluate[string](t, ctx, fmt.Sprintf(`homophones(%s, readings, lines).map(found => found.word + found.fit).join()`, quoted(t, typed)))
		if got != want {
			t.Errorf("%s: %s, want %s", typed, got, want)
		}
	}
	if got := evaluate[string](t, ctx, `initialsOfHan("正务公开", readings).join() + initialsOfHan("正", readings)`); got != "zw" {
		t.Errorf("正务 begins with %s", got)
	}
}
