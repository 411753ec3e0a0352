package catalogue

import "strings"

// Reference is docs/reference.md: every key of every file, its name, its Chinese names, what its value looks like, and what
// it means, and the headings of every table. A test keeps the file and the key table alike.
func Reference() string {
	var b strings.Builder
	b.WriteString("# 参考：每一项 Reference: every key\n\n<!-- go test ./catalogue -update -->\n\n" +
		"`*` 必填 required. 中文名都可以写，一个文件里同一项只写一次 any of the names may be written, one of them in a file. " +
		"日期写 `2026-05-08`、`2026年5月8日` 或 `2026.5.8`，后面可以写时间 a time may follow. 写着“列表”的，只有一个值时可以直接写 one value alone is a list of one.\n" +
		"编辑器用的同样内容 the same for editors: `gongkai schema`.\n\n")
	for _, part := range []struct {
		title string
		keys  []Key
	}{
		{"site.yaml", SiteKeys()},
		{"department.md", DepartmentKeys()},
		{"信息 item (*.md)", ItemKeys()},
		{"页面 page (pages/*.md, index.md)", PageKeys()},
		{"annual/年份.yaml", AnnualKeys()},
		{"assessment.yaml", AssessmentKeys()},
		{"platforms/*.yaml", PlatformKeys()},
	} {
		b.WriteString("## " + part.title + "\n\n| 键 key | 中文名 Chinese | 值 value | 说明 | meaning |\n|---|---|---|---|---|\n")
		referenceRows(&b, "", part.keys)
		b.WriteString("\n")
	}
	referenceTable(&b, "catalogue.csv, standards/*.csv", DutyColumns())
	referenceTable(&b, "plan/*.csv", PlanColumns())
	referenceTable(&b, "registers/inspections.csv", InspectionColumns())
	referenceTable(&b, "registers/approvals.csv", ApprovalColumns())
	referenceTable(&b, "registers/requests.csv", RequestColumns())
	referenceTable(&b, "words.csv", WordColumns())
	referenceTable(&b, "accepted.csv", AcceptedColumns())
	referenceTable(&b, "platforms/*.receipts.csv", ReceiptColumns())
	return strings.TrimSuffix(b.String(), "\n")
}

func referenceTable[R any](b *strings.Builder, file string, columns []Column[R]) {
	b.WriteString("## " + file + "\n\n| 列 column | 中文表头 Chinese heading |\n|---|---|\n")
	for _, c := range columns {
		b.WriteString("| `" + c.Name + "`" + star(c.Needed) + " | " + strings.Join(c.Chinese, "、") + " |\n")
	}
	b.WriteString("\n")
}

func star(needed bool) string {
	if needed {
		return " *"
	}
	return ""
}

func referenceRows(b *strings.Builder, owner string, keys []Key) {
	for _, k := range keys {
		b.WriteString("| `" + owner + k.Name + "`" + star(k.Required) + " | " + strings.Join(k.Chinese, "、") + " | " + k.valueForm() + " | " + k.Means.Chinese + " | " + k.Means.English + " |\n")
		referenceRows(b, owner+k.Name+".", k.Keys)
	}
}

// valueForm says in a few words what a key's value looks like.
func (k Key) valueForm() string {
	switch k.Shape {
	case List:
		if len(k.Terms) > 0 {
			return "列表 list: " + k.valueNames()
		}
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
		return k.valueNames()
	}
	return "文字 text"
}

func (k Key) valueNames() string {
	var values []string
	for _, t := range k.Terms {
		values = append(values, "`"+t.Name+"` "+t.Chinese[0])
	}
	return strings.Join(values, "；")
}
