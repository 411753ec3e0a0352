package intake

import (
	"slices"
	"strings"
)

// fileMark stands in a text for the name of a file of the document, which the item's name decides.
const fileMark = "\x00"

// block writes one block of a document.
func (w *writing) block(b block) error {
	place := "P" + itoa(b.number)
	switch {
	case b.grid != nil:
		w.table(b.grid)
	case b.picture != "":
		return w.picture(b, place)
	case b.object != "":
		return w.object(b, place)
	case b.outline() > 0:
		if b.list {
			w.unnumbered(b, place)
		}
		w.body = append(w.body, strings.Repeat("#", min(b.outline()+1, 6))+" "+literal(strings.Join(strings.Fields(b.text), " ")))
	case b.list:
		w.unnumbered(b, place)
		item := "- " + literal(strings.ReplaceAll(b.text, "\n", " "))
		if n := len(w.body); n > 0 && strings.HasPrefix(w.body[n-1], "- ") {
			w.body[n-1] += "\n" + item
		} else {
			w.body = append(w.body, item)
		}
	default:
		w.body = append(w.body, markdown(b.text))
	}
	return nil
}

// unnumbered says of a paragraph that its number is made by the program.
func (w *writing) unnumbered(b block, place string) {
	w.say(Doubtful, place, b.text, "自动编号或项目符号：编号不在文字里，没有写进去，请对照原文", "numbered or marked by the program: the number is not in the text and was not written; see the original")
}

// table writes a table; what is merged downwards is written out in each row, and what a whole row says stands above it.
func (w *writing) table(g *Grid) {
	wide := g.width()
	var rows [][]string
	merged := false
	for i := range g.Rows {
		cells := g.distinct(i)
		if len(rows) == 0 && len(cells) == 1 && wide > 1 && cells[0].Width == wide {
			w.body = append(w.body, markdown(cells[0].Text))
			continue
		}
		row := make([]string, wide)
		for j := range wide {
			c := g.at(i, j)
			if c == nil || j > c.Column {
				continue
			}
			row[j] = cellText(c.Text)
			merged = merged || c.Row < i && c.Text != ""
		}
		rows = append(rows, row)
	}
	if len(rows) == 0 {
		return
	}
	if merged {
		w.say(Repaired, g.Name, "", "合并的单元格，各行都写上", "merged cells were written out in each row")
	}
	var b strings.Builder
	for i, row := range rows {
		b.WriteString("| " + strings.Join(row, " | ") + " |\n")
		if i == 0 {
			b.WriteString("|" + strings.Repeat("---|", wide) + "\n")
		}
	}
	w.body = append(w.body, strings.TrimRight(b.String(), "\n"))
}

// cellText is a cell on one line.
func cellText(text string) string {
	var parts []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			parts = append(parts, special.ReplaceAllString(line, `\$0`))
		}
	}
	return strings.ReplaceAll(strings.Join(parts, " "), "&", "&amp;")
}

// picture takes a picture along.
func (w *writing) picture(b block, place string) error {
	kind := ending(b.picture)
	if !slices.Contains([]string{".png", ".jpg", ".jpeg", ".gif", ".webp"}, kind) {
		w.say(Passed, place, b.picture, "这种图片浏览器不显示，没有导入", "browsers do not show this kind of picture; it was not imported")
		return nil
	}
	data, err := w.load(b.picture)
	if err != nil {
		return err
	}
	alt := literal(strings.Join(strings.Fields(b.alt), " "))
	if alt == "" {
		w.say(Left, place, b.picture, "图片没有文字说明，在方括号里写上", "the picture has no description: write one in the square brackets")
	}
	w.files = append(w.files, attached{part: b.picture, kind: kind, data: data, picture: true})
	w.body = append(w.body, "!["+alt+"]("+fileMark+itoa(len(w.files))+kind+")")
	return nil
}

// object takes an embedded file along, where it is a document of its own.
func (w *writing) object(b block, place string) error {
	kind := ending(b.object)
	if !slices.Contains([]string{".xlsx", ".docx", ".pptx", ".pdf"}, kind) {
		w.say(Passed, place, b.object, "嵌入的对象取不出来，请从原文件另存为附件", "the embedded object cannot be taken out: save it from the original as an attachment")
		return nil
	}
	data, err := w.load(b.object)
	if err != nil {
		return err
	}
	w.files = append(w.files, attached{part: b.object, kind: kind, data: data})
	return nil
}
