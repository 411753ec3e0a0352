package catalogue

import "strings"

// Reference is the table of every key, as Markdown: its name, its Chinese names, what its value looks like, and what
// it means. The README's reference is made from it, and a test keeps the two alike.
func Reference() string {
	var b strings.Builder
	for _, part := range []struct {
		title string
		keys  []Key
	}{
		{"site.yaml", SiteKeys()},
		{"department.md", DepartmentKeys()},
		{"信息 item (*.md)", ItemKeys()},
		{"页面 page (pages/*.md, index.md)", PageKeys()},
	} {
		b.WriteString("### " + part.title + "\n\n| 键 key | 中文名 Chinese | 值 value | 说明 | meaning |\n|---|---|---|---|---|\n")
		referenceRows(&b, "", part.keys)
		b.WriteString("\n")
	}
	b.WriteString("### catalogue.csv, standards/*.csv\n\n| 列 column | 中文表头 Chinese heading |\n|---|---|\n")
	for _, c := range DutyColumns() {
		b.WriteString("| `" + c.Name + "` | " + strings.Join(c.Chinese, "、") + " |\n")
	}
	return b.String()
}

func referenceRows(b *strings.Builder, owner string, keys []Key) {
	for _, k := range keys {
		star := ""
		if k.Required {
			star = " *"
		}
		b.WriteString("| `" + owner + k.Name + "`" + star + " | " + strings.Join(k.Chinese, "、") + " | " + k.valueForm() + " | " + k.Means.Chinese + " | " + k.Means.English + " |\n")
		referenceRows(b, owner+k.Name+".", k.Keys)
	}
}

// valueForm says in a few words what a key's value looks like.
func (k Key) valueForm() string {
	switch k.Shape {
	case List:
		return "文字或列表 text or list"
	case Flag:
		return "true、false（是、否）"
	case Number:
		return "整数 number"
	case Day:
		return "日期 date"
	case Block:
		return "一组 block"
	case Blocks:
		return "列表 list of blocks"
	case Settings:
		return "规则: 值"
	case Choice:
		var values []string
		for _, t := range k.Terms {
			values = append(values, "`"+t.Name+"` "+t.Chinese[0])
		}
		return strings.Join(values, "；")
	}
	return "文字 text"
}
