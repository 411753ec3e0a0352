// Package markup reads the Markdown below the front matter: it lints it, renders it as HTML and as plain text, and
// lists its headings and links.
//
// The language is CommonMark with tables, footnotes and definition lists, and without raw HTML: a tag or a comment is
// an error with its place, and is shown as text where a page is built all the same. What is written in Chinese has
// three rules of its own:
//
//   - Emphasis knows Chinese punctuation: **公开范围：**主动公开 is bold. Four asterisks or more are never emphasis; they
//     mask a number (1380****123) and must be seen.
//   - A line break beside a Chinese character or its punctuation is no space.
//   - An address that begins with http:// or https:// is a link, also straight after Chinese text, and ends where the
//     next Chinese character or full-width mark begins.
//
// The page that a body stands on has its own h1, so the body's topmost headings are h2 and no level is left out.
// Heading ids keep Chinese characters; ids of footnotes contain a colon, which no heading id does.
//
// Nothing that a body says can become active content: the HTML is written here, tag by tag, and every address passes
// one gate. What would cost too much time or space (size, table cells, nesting, brackets, asterisks) is refused with its
// place while it is parsed, and a refused body renders nothing.
package markup
