package markup

import (
	"bytes"
	"strings"
	"testing"
)

// render is the HTML of a body of one paragraph, without its tags.
func render(t *testing.T, body string) string {
	t.Helper()
	var out bytes.Buffer
	if err := New(Limits{}).HTML(&out, []byte(body), sameAddress); err != nil {
		t.Fatalf("%q: %v", body, err)
	}
	return strings.TrimSuffix(strings.TrimPrefix(out.String(), "<p>"), "</p>\n")
}

func TestEmphasisKnowsChineseMarks(t *testing.T) {
	for body, want := range map[string]string{
		// Chinese marks inside and outside.
		"**公开范围：**主动公开":         "<strong>公开范围：</strong>主动公开",
		"**公开范围**：主动公开":         "<strong>公开范围</strong>：主动公开",
		"**“引号”**后":             "<strong>“引号”</strong>后",
		"前**“引号”**后":            "前<strong>“引号”</strong>后",
		"前**（一）**后":             "前<strong>（一）</strong>后",
		"**《条例》**第二十六条":         "<strong>《条例》</strong>第二十六条",
		"依照**《条例》**，":           "依照<strong>《条例》</strong>，",
		"“**重点**”":              "“<strong>重点</strong>”",
		"——**重点**——":            "——<strong>重点</strong>——",
		"**注意：**2026年":          "<strong>注意：</strong>2026年",
		"**截止日期：**5月，**地点：**县城": "<strong>截止日期：</strong>5月，<strong>地点：</strong>县城",
		"*强调*":             "<em>强调</em>",
		"这是*强调*的话":         "这是<em>强调</em>的话",
		"这是*强调。*后":         "这是<em>强调。</em>后",
		"***粗斜***体":        "<em><strong>粗斜</strong></em>体",
		"**外*内*外**":        "<strong>外<em>内</em>外</strong>",
		"*外**内**外*":        "<em>外<strong>内</strong>外</em>",
		"**甲：***乙*":        "<strong>甲：</strong><em>乙</em>",
		"**[附件](a.pdf)**后": `<strong><a href="a.pdf">附件</a></strong>后`,
		"**`代码`**后":        "<strong><code>代码</code></strong>后",
		"**한국어(韓國語)**는":    "<strong>한국어(韓國語)</strong>는",
		"**価格：**円":         "<strong>価格：</strong>円",
		"**两行\n文字：**后":     "<strong>两行文字：</strong>后",
		// What is no emphasis.
		"**公开范围：主动公开":             "**公开范围：主动公开",
		"** 公开 **":                "** 公开 **",
		"**　公开　**":                "**　公开　**",
		"张**、李**":                 "张**、李**",
		"（**）、（**）":               "（**）、（**）",
		"1380****123、1390****456": "1380****123、1390****456",
		`\*甲\*`:                   "*甲*",
		"甲*":                      "甲*",
		// Western cases are goldmark's own.
		"a * b":              "a * b",
		"2*3*4":              "2<em>3</em>4",
		"a*b*c":              "a<em>b</em>c",
		"**a:**b":            "**a:**b",
		"**a**:b":            "<strong>a</strong>:b",
		"a**(b)**c":          "a**(b)**c",
		"*a **b** c*":        "<em>a <strong>b</strong> c</em>",
		"***a** b*":          "<em><strong>a</strong> b</em>",
		"*a*b**c**":          "<em>a</em>b<strong>c</strong>",
		"_a_ a_b_c __d__":    "<em>a</em> a_b_c <strong>d</strong>",
		"_强调_ 前_强调_后":        "<em>强调</em> 前_强调_后",
		"日期____年__月":         "日期____年__月",
		"* not a list item*": "<ul>\n<li>not a list item*</li>\n</ul>\n",
	} {
		if got := render(t, body); got != want {
			t.Errorf("%q:\n got %s\nwant %s", body, got, want)
		}
	}
}

func TestLineBreaksBesideChineseAreNoSpaces(t *testing.T) {
	for body, want := range map[string]string{
		"甲\n乙":         "甲乙",
		"甲，\n乙":        "甲，乙",
		"甲，\nabc":      "甲，abc",
		"abc（\n甲":      "abc（甲",
		"甲\n——乙":       "甲——乙",
		"甲\n“乙”":       "甲“乙”",
		"甲\nabc":       "甲\nabc",
		"abc\n甲":       "abc\n甲",
		"abc,\ndef":    "abc,\ndef",
		"abc\n\"def\"": "abc\n&quot;def&quot;",
		"한국\n어":        "한국\n어",
		"甲\n**乙**":     "甲<strong>乙</strong>",
		"**甲**\n乙":     "<strong>甲</strong>乙",
		"abc\n**def**": "abc\n<strong>def</strong>",
		"甲\n[乙](a.md)": `甲<a href="a.md">乙</a>`,
		"`a`\n乙":       "<code>a</code>\n乙",
		"甲  \n乙":       "甲<br>\n乙",
		"甲\\\n乙":       "甲<br>\n乙",
		"　　甲\n　　乙":     "甲乙",
		"> 甲\n> 乙":     "<blockquote>\n<p>甲乙</p>\n</blockquote>\n",
	} {
		if got := render(t, body); got != want {
			t.Errorf("%q:\n got %q\nwant %q", body, got, want)
		}
	}
}

func TestBareAddressesEndBeforeChinese(t *testing.T) {
	link := func(address string) string { return `<a href="` + address + `">` + address + "</a>" }
	for body, want := range map[string]string{
		"详见https://www.gov.cn/zhengce。": "详见" + link("https://www.gov.cn/zhengce") + "。",
		"https://a.cn":                  link("https://a.cn"),
		"网址：http://a.cn，请看":             "网址：" + link("http://a.cn") + "，请看",
		"（https://a.cn/b）":              "（" + link("https://a.cn/b") + "）",
		"(https://a.cn/b)":              "(" + link("https://a.cn/b") + ")",
		"https://a.cn/b_(c)后":           link("https://a.cn/b_(c)") + "后",
		"https://a.cn/b.":               link("https://a.cn/b") + ".",
		"https://a.cn/b?c=1#d":          link("https://a.cn/b?c=1#d"),
		"https://a.cn后https://b.cn":     link("https://a.cn") + "后" + link("https://b.cn"),
		"**https://a.cn**":              "<strong>" + link("https://a.cn") + "</strong>",
		"*见https://a.cn*":               "<em>见" + link("https://a.cn") + "</em>",
		"https://a.cn|b":                link("https://a.cn") + "|b",
		"xhttps://a.cn":                 "xhttps://a.cn",
		"`https://a.cn`":                "<code>https://a.cn</code>",
		"[见https://a.cn](b.md)":         `<a href="b.md">见https://a.cn</a>`,
		"ftp://a.cn":                    "ftp://a.cn",
		"https://":                      "https://",
		"https://。":                     "https://。",
	} {
		if got := render(t, body); got != want {
			t.Errorf("%q:\n got %s\nwant %s", body, got, want)
		}
	}
}
