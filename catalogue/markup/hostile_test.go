package markup

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"gongkai/catalogue"
)

// hostile are short texts that cost too much time or space when they are repeated, in a renderer without bounds.
var hostile = []string{
	"[a](", "[](", "![](", "[", "![", "]", "[[]](", "[a]", "[a][", "[]()", "[a](b)", "[^", "]\n[^", "][\n", "[^1]", "[a](<", "[a](\"", "[a](b \"",
	"*", "**", "_", "*a", "a*", "*a_", "_a*", "*a **b", "a**b_c__", "***a", "*a\n\n", "_*\n\n", "[_\n\n", "甲*", "**：**",
	"`", "``", "`\n", "`a``", "```\n", "~~~\n", "~~~a\n",
	"<", "<a", "<a ", "<a x=\"", "<!--", "<!--a", "<!A", "<?", "<![CDATA[", "</a", "<a@b", "<http://", "<div>\n", "<div>\n\n", "<script>\n",
	"> ", "- ", "1. ", "* ", "> - ", ": ", "a\n: ", "a\n\n: b\n\n", "[^1]: ", "- \n", "-\t", "> \n\n", "    a\n", "\t",
	"|", "|-", "|a", "a|b\n-|-\n", "|a|\n|-|\n\n", "|\n", "\\|", "`\\|`|", "-|\n",
	"&", "&#", "&a;", "&#x202E;", "\\", "\\\\", "\\\n", "#", "# a\n", "# a\n\n", "=\n", "a\n=\n", "a\n---\n", "---\n", "***\n",
	"https://", "https://a ", "详见https://a.cn/b，", "http:", ":", "://", "www.", "a:", "(https://a)",
	"[a]: b\n", "[a]: b\n\n", "[a]:\n", "\n[a]: ", "[a]: \n\n", "甲", "　　甲\n", "的 ", "1、甲\n", "1、甲\n\n", "a,b,c\n", "a\tb\n", "｜｜\n", "\u200b甲", "\x00", "\xff",
	"![a](b.png)", "[甲](乙.md)", "[甲](乙 丙.pdf)", "[甲]（乙.pdf）", "~~a~~", "**a", "a  \n", "\u202e", "……1\n", "\n``", ">`\n", "a汉https://",
}

// maxTime is what a text of 50 kB may take, read or rendered, on a slow machine, beside other work, under the race
// detector. Texts that take quadratic time pass it by far.
const maxTime = 5 * time.Second

func TestHostileTextsAreRefusedOrCheap(t *testing.T) {
	const size = 50_000
	m := New(Limits{})
	for _, piece := range hostile {
		body := bytes.Repeat([]byte(piece), size/len(piece))
		start := time.Now()
		_, problems := m.Read("a.md", 1, body)
		read := time.Since(start)
		start = time.Now()
		var out bytes.Buffer
		err := m.HTML(&out, body, sameAddress)
		rendered := time.Since(start)
		if read > maxTime || rendered > maxTime {
			t.Errorf("%q: read %v, rendered %v", piece, read, rendered)
		}
		if (err != nil) != (len(problems) > 0 && refusesAll(problems[0].Rule)) {
			t.Errorf("%q: HTML says %v, Read says %v", piece, err, problems[:min(len(problems), 1)])
		}
		if limit := 60*size + 1<<20; out.Len() > limit {
			t.Errorf("%q: %d bytes of HTML", piece, out.Len())
		}
	}
}

func TestHostileTextsRenderSafely(t *testing.T) {
	m := New(Limits{})
	for _, piece := range hostile {
		body := bytes.Repeat([]byte(piece), 2000/len(piece))
		var out bytes.Buffer
		_ = m.HTML(&out, body, sameAddress) // a refused one writes nothing
		checkOutput(t, body, out.String())
	}
}

// References repeat a long address; short rows of a table are filled up; a deep quotation is deep on every line.
func TestTextsThatGrowAreRefused(t *testing.T) {
	m := New(Limits{})
	for name, body := range map[string]string{
		"references": "[a]: " + strings.Repeat("x", 50_000) + "\n\n" + strings.Repeat("[a]\n\n", 20_000),
		"titles":     "[a]: x '" + strings.Repeat("y", 50_000) + "'\n\n" + strings.Repeat("[a]\n\n", 20_000),
		"cells":      strings.Repeat("|a", 3500) + "\n" + strings.Repeat("|-", 3500) + strings.Repeat("\n|", 3500),
		"quotations": strings.Repeat(strings.Repeat(">", 60)+"a\n", 1000),
		"lists":      strings.Repeat("- ", 60) + "a",
		"footnotes":  strings.Repeat("[^a]\n\n", 20_000) + "[^a]: " + strings.Repeat("x", 1000),
	} {
		var out bytes.Buffer
		err := m.HTML(&out, []byte(body), sameAddress)
		if err == nil && name != "footnotes" {
			t.Errorf("%s: rendered to %d bytes", name, out.Len())
		}
		checkOutput(t, []byte(body), out.String())
	}
}

func TestARefusedTextRendersNothing(t *testing.T) {
	m := New(Limits{Bytes: 10})
	body := []byte("## 超过十个字节的标题")
	var out bytes.Buffer
	if err := m.HTML(&out, body, sameAddress); err != ErrRefused || out.Len() > 0 {
		t.Errorf("HTML: %v, %q", err, out.String())
	}
	if text, headings := m.Text(body), m.Headings(body); text != "" || headings != nil {
		t.Errorf("text %q, headings %v", text, headings)
	}
	if digest, problems := m.Read("a.md", 1, body); len(problems) != 1 || digest.Lead != "" {
		t.Errorf("digest %v, problems %v", digest, problems)
	}
}

// The dearest texts of 200 kB that are not refused before they are parsed.
func BenchmarkHostile(b *testing.B) {
	m := New(Limits{})
	for _, piece := range []string{"][\n", "[](", "a\n=\n", "a\n\n: b\n\n", "*a", "<div>\n\n", "[a]: b\n\n", "|\n"} {
		b.Run(fmt.Sprintf("%q", piece), func(b *testing.B) {
			body := bytes.Repeat([]byte(piece), 200_000/len(piece))
			for b.Loop() {
				m.Read("a.md", 1, body)
			}
		})
	}
}

// TestListsAtTheLimitAreRefusedAndDoNotPanic: goldmark takes it for granted that a list holds items.
func TestListsAtTheLimitAreRefusedAndDoNotPanic(t *testing.T) {
	for _, mark := range []string{"- ", "1. ", "+ ", "> - ", "- > "} {
		for depth := 10; depth < 70; depth++ {
			for _, below := range []string{"- 甲", "1. 甲", "甲\n\n:   乙", "> 甲"} {
				body := strings.Repeat(mark, depth) + "沿线剪下\n\n" + below + "\n" + below
				m := New(Limits{})
				_, problems := m.Read("a.md", 1, []byte(body))
				refused := slices.ContainsFunc(problems, func(p catalogue.Problem) bool { return p.Rule == "text-nesting" })
				if nested := depth * len(strings.Fields(mark)); nested > 32 && !refused || nested < 30 && refused {
					t.Errorf("%d times %q and %q: refused is %v", depth, mark, below, refused)
				}
				m.Text([]byte(body))
			}
		}
	}
}
