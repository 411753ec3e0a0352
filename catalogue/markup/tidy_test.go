package markup

import (
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
)

func none(catalogue.Rule) bool { return false }

func TestTidyMendsWhatHasOneMend(t *testing.T) {
	m := New(Limits{})
	for _, c := range []struct{ text, want string }{
		{"[附件](附件 1.pdf)\n", "[附件](<附件 1.pdf>)\n"},
		{"[附件]（a.pdf）\n", "[附件](a.pdf)\n"},
		{"[附件] (a.pdf)\n", "[附件](a.pdf)\n"},
		{"#标题\n\n＃＃小标题\n", "# 标题\n\n## 小标题\n"},
		{"-第一项\n-第二项\n", "- 第一项\n- 第二项\n"},
		{"甲\u200b乙\n", "甲乙\n"},
		{"！[图](a.png)\n", "![图](a.png)\n"},
		{"收入,支出:如下\n", "收入，支出：如下\n"},
		{"按政办[2026]12号执行\n", "按政办〔2026〕12号执行\n"},
		{"## 收入,支出\n\n`甲,乙` {{甲,乙}} ![甲,乙](a.png)\n", "## 收入,支出\n\n`甲,乙` {{甲,乙}} ![甲,乙](a.png)\n"}, // left alone
		{"见[甲,乙]。\n\n[甲,乙]: https://a.example/\n", "见[甲,乙]。\n\n[甲,乙]: https://a.example/\n"},       // the words are a name
		{"```\n甲,乙\n```\n", "```\n甲,乙\n```\n"},
		{"| 甲 | 乙 |\n|---|---|\n| 一,二 | [三,四](a.md) |\n", "| 甲 | 乙 |\n|---|---|\n| 一，二 | [三,四](a.md) |\n"},
		{strings.Repeat("#标题\n\n", 130), strings.Repeat("# 标题\n\n", 130)}, // more than a report lists
	} {
		got, mends := m.Tidy(1, []byte(c.text), none)
		if string(got) != c.want {
			t.Errorf("%q becomes %q, want %q", c.text, got, c.want)
		}
		if (len(mends) > 0) != (c.text != c.want) {
			t.Errorf("%q: mends %v", c.text, mends)
		}
		if again, more := m.Tidy(1, got, none); string(again) != string(got) || len(more) > 0 {
			t.Errorf("%q is not left alone: %q", got, again)
		}
	}
}

func TestTidyLeavesWhatTheSiteTurnedOff(t *testing.T) {
	got, _ := New(Limits{}).Tidy(1, []byte("#标题\n"), func(r catalogue.Rule) bool { return r == "text-heading-space" })
	if string(got) != "#标题\n" {
		t.Errorf("it became %q", got)
	}
}

func TestTidySaysWhere(t *testing.T) {
	_, mends := New(Limits{}).Tidy(7, []byte("一\n\n收入,支出\n"), none)
	if len(mends) != 1 || mends[0].At != catalogue.NewAt(9, 3, 1) || !mends[0].Shown || mends[0].Old != "," || mends[0].New != "，" {
		t.Errorf("mends %+v", mends)
	}
}

// narrow is a page with its marks in half width and without its spaces: a line break behind a wide mark is no space.
var narrow = strings.NewReplacer("，", ",", "；", ";", "：", ":", "？", "?", "！", "!", "（", "(", "）", ")", "〔", "[", "〕", "]", "［", "[", "］", "]", "﹝", "[", "﹞", "]", "【", "[", "】", "]", " ", "", "\n", "")

// FuzzTidy tidies any text: the second time nothing is left to do, where nothing was done nothing changed, and where only
// marks were changed the page is the same but for them.
func FuzzTidy(f *testing.F) {
	for _, text := range []string{"甲,乙(丙)丁:\n", "[a]（b.pdf） [a] (b.pdf)\n#甲\n", "-甲\n\n    乙\n", "的 通 知 如 下\n", "**甲(乙)**丙:\n丁,_戊_\n", "甲[2026]3号\n\n[2026]: a.md\n", "| 甲,乙 |\n|---|\n| 丙:丁 |\n", "*甲(乙)*H丙:\n", ">>>>\t>>>>\t#", "甲\n:乙:\n丙", "http//甲.cn ！[a](b.png)"} {
		f.Add(text)
	}
	m := New(Limits{Bytes: 4 << 10})
	f.Fuzz(func(t *testing.T, text string) {
		got, mends := m.Tidy(1, []byte(text), none)
		if len(mends) == 0 && string(got) != text {
			t.Fatalf("%q became %q without a word", text, got)
		}
		if again, _ := m.Tidy(1, got, none); string(again) != string(got) {
			t.Fatalf("%q becomes %q and then %q", text, got, again)
		}
		if slices.ContainsFunc(mends, func(m catalogue.Mend) bool { return m.What.English != "punctuation" }) {
			return
		}
		var before, after strings.Builder
		resolve := func(dest string, _ bool) (string, bool) { return dest, true }
		err, also := m.HTML(&before, []byte(text), resolve), m.HTML(&after, got, resolve)
		if (err == nil) != (also == nil) || narrow.Replace(before.String()) != narrow.Replace(after.String()) {
			t.Fatalf("%q becomes %q, and the page\n%s\n%s", text, got, before.String(), after.String())
		}
	})
}
