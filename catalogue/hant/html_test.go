package hant_test

import (
	"bytes"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestHTML(t *testing.T) {
	c := converter(t)
	for _, h := range []struct{ name, html, want string }{
		{"text", `<p>头发&amp;发展<br>干净</p>`, `<p>頭髮&amp;發展<br>乾淨</p>`},
		{"an inline tag inside a phrase", `发<b>展</b>`, `發<b>展</b>`},
		{"attributes that are read", `<img src="/发展.png" alt="发展" title='头发' data-x="发展">`, `<img src="/发展.png" alt="發展" title='頭髮' data-x="发展">`},
		{"more of them", `<input name="发" value="发" PLACEHOLDER=关键词 aria-label="签字">`, `<input name="发" value="发" PLACEHOLDER=關鍵詞 aria-label="簽字">`},
		{"label", `<optgroup label="只有"><option value="只有">只有</option></optgroup>`, `<optgroup label="只有"><option value="只有">只有</option></optgroup>`},
		{"meta", `<meta name="ArticleTitle" content="关于征求意见的公告">`, `<meta name="ArticleTitle" content="關於徵求意見的公告">`},
		{"an address in a meta", `<meta property="og:url" content="https://a.example/发展/">`, `<meta property="og:url" content="https://a.example/发展/">`},
		{"a redirect", `<meta content="0;url=发展/" http-equiv="refresh">`, `<meta content="0;url=发展/" http-equiv="refresh">`},
		{"link", `<a class="发展" href="/发展/">发展</a>`, `<a class="发展" href="/发展/">發展</a>`},
		{"comment", `<!-- 发展 > --><!doctype 发展>发展<!-->发展`, `<!-- 发展 > --><!doctype 发展>發展<!-->發展`},
		{"script", `<script>if (a<b) "</p>发展"</script >发展`, `<script>if (a<b) "</p>发展"</script >發展`},
		{"style", `<STYLE>a::after{content:"发展"}</STYLE>发展`, `<STYLE>a::after{content:"发展"}</STYLE>發展`},
		{"code", `<pre>发展<code>发展<b>发展</b></code>发展</pre>`, `<pre>發展<code>发展<b>发展</b></code>發展</pre>`},
		{"translate", `<div translate="no" title="发展">发展<div>发展</div>发展</div>发展`, `<div translate="no" title="发展">发展<div>发展</div>发展</div>發展`},
		{"translate without quotes", `<b translate=no>发展<i>发展</i></b>发展`, `<b translate=no>发展<i>发展</i></b>發展`},
		{"translate on a void element", `<img alt="发展" translate="no">发展`, `<img alt="发展" translate="no">發展`},
		{"void elements inside", `<p translate="no">发展<br><img alt="发展">发展</p>发展`, `<p translate="no">发展<br><img alt="发展">发展</p>發展`},
		{"script inside", `<div translate="no"><script>"</div>"</script>发展</div>发展`, `<div translate="no"><script>"</div>"</script>发展</div>發展`},
		{"comment inside", `<div translate="no"><!-- </div> -->发展</div>发展`, `<div translate="no"><!-- </div> -->发展</div>發展`},
		{"translate yes", `<b translate="yes">发展</b>`, `<b translate="yes">發展</b>`},
		{"self-closing", `<svg translate="no"><svg/>发展</svg>发展<path title="发展"/>`, `<svg translate="no"><svg/>发展</svg>發展<path title="發展"/>`},
		{"a less-than sign", `发展<3，1 < 2 发展<`, `發展<3，1 < 2 發展<`},
		{"a quotation mark inside", `<a title="发>展" alt='"发"'>发</a>`, `<a title="發>展" alt='"發"'>發</a>`},
		{"broken off", `发展<a title="发展`, `發展<a title="发展`},
		{"not closed", `<div translate="no">发展<p>发展`, `<div translate="no">发展<p>发展`},
	} {
		if got := string(c.AppendHTML(nil, []byte(h.html))); got != h.want {
			t.Errorf("%s:\ngot  %s\nwant %s", h.name, got, h.want)
		}
	}
}

func TestHTMLIsAppended(t *testing.T) {
	if got := string(converter(t).AppendHTML([]byte("发"), []byte("<p>发</p>"))); got != "发<p>發</p>" {
		t.Errorf("got %s", got)
	}
}

// FuzzHTML holds whatever the input: characters are exchanged one for one, and only Chinese ones.
func FuzzHTML(f *testing.F) {
	for _, seed := range []string{
		"<p title=\"发展\">头发</p>", "<div translate=no><script></div>发</script>", "<!-->发--><![CDATA[发]]>", "<a ==发 /=>", "</发><?发?>",
		"\xe5\x8f头\xf0\x90发\xff", "<meta content='发' http-equiv", "<code><code></code>发</code>发", "钟\xe4离<>", "𠀾𠆲",
	} {
		f.Add([]byte(seed))
	}
	c := converter(f, "于海棠", "钟离发")
	f.Fuzz(func(t *testing.T, html []byte) {
		got := c.AppendHTML(nil, html)
		if text := c.AppendText(nil, html); utf8.RuneCount(text) != utf8.RuneCount(html) {
			t.Errorf("%q as text became %q", html, text)
		}
		rest := got
		for in := html; len(in) > 0; {
			r, n := utf8.DecodeRune(in)
			s, m := utf8.DecodeRune(rest)
			if unicode.Is(unicode.Han, r) != unicode.Is(unicode.Han, s) || !unicode.Is(unicode.Han, r) && !bytes.Equal(in[:n], rest[:m]) {
				t.Fatalf("%q became %q", html, got)
			}
			in, rest = in[n:], rest[m:]
		}
		if len(rest) > 0 {
			t.Errorf("%q became %q", html, got)
		}
	})
}
